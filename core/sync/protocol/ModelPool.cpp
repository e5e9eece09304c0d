#include "core/sync/protocol/ModelPool.h"

#include <algorithm>
#include <thread>

namespace ventanilla::sync {

namespace {

// Each holds 17 MB, and so does the taught one: at rest 51 MB, whatever the machine.
constexpr size_t mostWaiting = 2;

} // namespace

ModelPool::ModelPool(RowModel taught) : m_taught(std::move(taught))
{
    m_taught.keep();
}

ModelPool::Lease::Lease(ModelPool &pool) : m_pool(pool), m_model(pool.take()) { }

ModelPool::Lease::~Lease()
{
    m_pool.giveBack(std::move(m_model));
}

std::unique_ptr<RowModel> ModelPool::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_waiting.empty()) {
            auto model = std::move(m_waiting.back());
            m_waiting.pop_back();
            return model;
        }
    }
    return std::make_unique<RowModel>(m_taught);
}

void ModelPool::giveBack(std::unique_ptr<RowModel> model)
{
    // At once, so that nothing of a batch stays in memory longer than it is coded.
    *model = m_taught;
    const std::scoped_lock lock(m_mutex);
    if (m_waiting.size() < std::clamp<size_t>(std::thread::hardware_concurrency(), 1, mostWaiting))
        m_waiting.push_back(std::move(model));
}

} // namespace ventanilla::sync
