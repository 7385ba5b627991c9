// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read_progress.h"

#include "base/error.h"

namespace mainstay {

namespace {
constexpr qint64 stepBytes = qint64(1) << 20;
}

ReadProgress::ReadProgress(Report report, const std::atomic_bool *cancelled)
    : m_report(std::move(report)), m_cancelled(cancelled)
{ }

void ReadProgress::start(qint64 total)
{
    m_total = total;
    m_told = 0;
    reached(0);
}

void ReadProgress::reached(qint64 done)
{
    if (m_cancelled && m_cancelled->load(std::memory_order_relaxed))
        throw StoreError(ErrorKind::Cancelled, "exchange.cancelled");
    if (m_report && done - m_told >= stepBytes) {
        m_told = done;
        m_report(done, m_total);
    }
}

void ReadProgress::finish()
{
    if (m_report)
        m_report(m_total, m_total);
}

} // namespace mainstay
