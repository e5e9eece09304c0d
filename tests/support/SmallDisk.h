#pragma once

#include <QString>
#include <QTemporaryDir>

namespace ventanilla::tests {

// A file system of its own for a test that needs a full or a read-only one, seen by this process only. Needs the
// rights to mount: where they are missing isMounted() is false and the test must say that it was skipped.
class SmallDisk
{
public:
    explicit SmallDisk(int kibibytes);
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk();

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_place.path(); }

    // Takes all room that is left, and gives it back.
    void fill() const;
    void makeRoom() const;
    [[nodiscard]] bool makeReadOnly() const;

private:
    QTemporaryDir m_place;
    bool m_mounted = false;
};

} // namespace ventanilla::tests
