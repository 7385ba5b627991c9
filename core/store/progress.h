// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace mainstay {

/// How far long work is, and a wish that it stop. Shared between whoever waits and whoever works; safe from any thread.
class Progress
{
public:
    using Listener = std::function<void(qint64 done, qint64 total)>;

    /// The listener is called on the working thread.
    explicit Progress(Listener listener = {}) : m_listener(std::move(listener)) { }

    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
        if (m_alsoCancels)
            m_alsoCancels();
    }
    bool isCancelled() const { return m_cancelled; }

    /// What cancel() does beside, on its thread, such as ending a statement that runs; done at once when it was
    /// cancelled before. Empty: nothing, and none that was set before is under way any more.
    void setAlsoCancels(std::function<void()> also)
    {
        const std::lock_guard lock(m_mutex);
        m_alsoCancels = std::move(also);
        if (m_cancelled && m_alsoCancels)
            m_alsoCancels();
    }

    /// Told by whoever works, often enough that a cancel is heard within a tenth of a second. Throws StoreError
    /// Cancelled "store.cancelled".
    void report(qint64 done, qint64 total)
    {
        if (m_cancelled)
            throw StoreError(ErrorKind::Cancelled, "store.cancelled");
        if (m_listener)
            m_listener(done, total);
    }

private:
    Listener m_listener;
    std::mutex m_mutex;
    std::function<void()> m_alsoCancels;
    std::atomic<bool> m_cancelled = false;
};

} // namespace mainstay
