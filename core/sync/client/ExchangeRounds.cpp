#include "core/sync/client/ExchangeRounds.h"

#include <limits>

namespace ventanilla::sync {

Result<void> ExchangeRounds::run(Progress &progress)
{
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    m_link.open(); // shaking hands takes two round trips, in which the batches can be cut
    const auto believed = m_side.believedAtServer(progress);
    if (!believed)
        return failure(believed.error());
    believe(*believed);
    Result<bool> again = true;
    while (again && *again)
        again = round(progress);
    return again ? Result<void>() : failure(again.error());
}

void ExchangeRounds::believe(const store::VersionVector &serverHas)
{
    m_serverHas = serverHas;
    m_serverHas.raise(m_leftOut);
}

Result<bool> ExchangeRounds::round(Progress &progress)
{
    const auto upload = m_side.lackingIn(m_serverHas);
    if (!upload)
        return failure(upload.error());
    ExchangeRound turn(m_side, m_link);
    const auto done = turn.run(*upload, m_introduce, progress);
    m_sentEntries += turn.sentEntries();
    addTo(m_received, turn.arriving().received());
    m_receivedBatches += turn.arriving().wholeBatches();
    if (turn.arriving().refused())
        m_refusedBatch = turn.arriving().refused();
    if (done)
        return afterWelcome(turn, *upload);
    return turn.refusal() ? afterRefusal(*turn.refusal(), done.error()) : failure(done.error());
}

Result<bool> ExchangeRounds::afterWelcome(const ExchangeRound &turn, const std::vector<KeptBatch> &uploaded)
{
    m_welcome = turn.welcome();
    store::VersionVector has = turn.welcome().serverHas;
    has.raise(m_side.device(), turn.welcome().acknowledged);
    believe(has);
    const auto left = m_side.lackingIn(m_serverHas);
    if (!left)
        return failure(left.error());
    m_hasHandedOver = left->empty();
    const bool moved = turn.sentEntries() > 0 || turn.arriving().wholeBatches() > 0;
    // A side that keeps refusing what the other offers is asked again at the next exchange, not forever.
    const bool isNews = *left != uploaded && !left->empty();
    return isNews || (moved && turn.hasMore());
}

Result<bool> ExchangeRounds::afterRefusal(const Refusal &refusal, const Error &error)
{
    // A server that has lost what it kept gets it again: it is asked what it has, with nothing in the hand.
    if (refusal.code == QLatin1String("gap") && !std::exchange(m_asked, true)) {
        const auto held = m_side.held();
        if (!held)
            return failure(held.error());
        believe(*held);
        return true;
    }
    const bool isUnknown = refusal.code == QLatin1String("unknown_device");
    if (isUnknown && refusal.detail.isEmpty() && !std::exchange(m_introduce, true))
        return true;
    // Trouble with one computer's journal does not keep the others' here.
    const int author = refusal.detail.toInt();
    const bool isAboutAuthor = isUnknown || refusal.code == QLatin1String("fork");
    if (isAboutAuthor && author > 0 && author != m_side.device() && m_leftOut.sequenceOf(author) == 0) {
        m_leftOut.raise(author, std::numeric_limits<qint64>::max());
        m_serverHas.raise(m_leftOut);
        m_refusedBatch = error;
        return true;
    }
    return failure(error);
}

} // namespace ventanilla::sync
