// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

#include <QtGlobal>

namespace mainstay {

/// How a reader on a worker thread tells how far it is and learns that it should stop.
class ReadProgress
{
public:
    /// Bytes done of bytes in all; called on the reader's thread, at most once per mebibyte and once at the end.
    using Report = std::function<void(qint64 done, qint64 total)>;

    ReadProgress() = default;
    explicit ReadProgress(Report report, const std::atomic_bool *cancelled = nullptr);

    void start(qint64 total);
    /// Throws StoreError (Cancelled, "exchange.cancelled") when the person asked to stop; readers call it every few
    /// thousand records and every block.
    void reached(qint64 done);
    void finish();

private:
    Report m_report;
    const std::atomic_bool *m_cancelled = nullptr;
    qint64 m_total = 0;
    qint64 m_told = 0;
};

} // namespace mainstay
