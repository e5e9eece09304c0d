# Sourced by the scripts beside it: where the project is, and how they speak and fail.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Names have accents: Qt, Python and the terminal must agree on UTF-8, also where no language is set, as in a chroot.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]*8*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

say() {
    printf '== %s\n' "$*" >&2
}

fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# One compiler a core, but none without about 1.2 GB of memory of its own: Qt's headers need them.
parallel_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ {print int($2 / 1200000)}' /proc/meminfo 2>/dev/null || true)
    memory=${memory:-$cores}
    [ "$memory" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}
