#include "core/sync/http/ConnectionSlots.h"

#include <algorithm>

#include <sys/socket.h>

namespace ventanilla::sync {

ConnectionSlots::Slot::Slot(ConnectionSlots &slots, int socket, std::string address)
    : m_slots(slots), m_socket(socket), m_address(std::move(address)),
      m_lastProgress(Clock::now().time_since_epoch().count())
{
    m_place = m_slots.m_slots.insert(m_slots.m_slots.end(), this);
}

ConnectionSlots::Slot::~Slot()
{
    const std::lock_guard lock(m_slots.m_lock);
    m_slots.m_slots.erase(m_place);
}

ConnectionSlots::Clock::duration ConnectionSlots::Slot::silence() const
{
    return Clock::now() - Clock::time_point(Clock::duration(m_lastProgress.load()));
}

// Its thread notices at once, and gives everything back.
void ConnectionSlots::Slot::end()
{
    if (!std::exchange(m_ended, true))
        ::shutdown(m_socket, SHUT_RDWR);
}

std::unique_ptr<ConnectionSlots::Slot> ConnectionSlots::take(int socket, const std::string &address)
{
    const std::lock_guard lock(m_lock);
    const auto taken = std::count_if(
        m_slots.begin(), m_slots.end(), [&](const Slot *slot) { return !slot->m_ended && slot->m_address == address; });
    if (m_mostPerAddress > 0 && taken >= m_mostPerAddress) {
        Slot *silent = stalest(&address);
        if (silent == nullptr || silent->silence() < longestSilence)
            return nullptr;
        silent->end();
    }
    return std::make_unique<Slot>(*this, socket, address);
}

int ConnectionSlots::count() const
{
    const std::lock_guard lock(m_lock);
    return int(m_slots.size());
}

ConnectionSlots::Slot *ConnectionSlots::stalest(const std::string *address) const
{
    Slot *found = nullptr;
    for (Slot *slot : m_slots) {
        if (slot->m_ended || (address != nullptr && slot->m_address != *address))
            continue;
        if (found == nullptr || slot->m_lastProgress < found->m_lastProgress)
            found = slot;
    }
    return found;
}

void ConnectionSlots::endStalest()
{
    const std::lock_guard lock(m_lock);
    Slot *silent = stalest(nullptr);
    if (silent != nullptr && silent->silence() >= longestSilence)
        silent->end();
}

void ConnectionSlots::endWaiting()
{
    const std::lock_guard lock(m_lock);
    for (Slot *slot : m_slots) {
        if (slot->m_waiting)
            slot->end();
    }
}

void ConnectionSlots::endAll()
{
    const std::lock_guard lock(m_lock);
    for (Slot *slot : m_slots)
        slot->end();
}

} // namespace ventanilla::sync
