#pragma once

#include "core/sync/protocol/RowModel.h"

#include <memory>
#include <mutex>
#include <vector>

// Copies of one taught model, one for each batch that is being coded at the same moment. A few wait for the next batch: to
// bring one back to what it was taught takes a moment, to make one takes its megabytes. Safe from any thread.
namespace ventanilla::sync {

class ModelPool
{
public:
    explicit ModelPool(RowModel taught);

    // A model as it was taught, for as long as this lives; not longer than the pool.
    class Lease
    {
    public:
        explicit Lease(ModelPool &pool);
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        ~Lease();

        [[nodiscard]] RowModel *operator->() { return m_model.get(); }

    private:
        ModelPool &m_pool;
        std::unique_ptr<RowModel> m_model;
    };

private:
    [[nodiscard]] std::unique_ptr<RowModel> take();
    void giveBack(std::unique_ptr<RowModel> model);

    RowModel m_taught;
    std::mutex m_mutex; // of the models that wait
    std::vector<std::unique_ptr<RowModel>> m_waiting;
};

} // namespace ventanilla::sync
