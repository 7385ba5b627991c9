// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"

#include <QMap>
#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace mainstay {

/// Id and version of the rows that processes were read from, by kind.
using ProcessMarks = QMap<ProcessKind, std::pair<qint64, int>>;

/// The processes in force, shared by every thread. What was handed out stays good until the shelf goes, since all that
/// ever held are kept: a process seldom changes, and is small.
class ProcessShelf
{
public:
    using Processes = QMap<ProcessKind, Process>;

    ProcessShelf();
    /// With those in force alone.
    ProcessShelf(const ProcessShelf &other);
    ProcessShelf &operator=(const ProcessShelf &other);

    const Processes &current() const { return m_current.load(std::memory_order_acquire)->processes; }
    const ProcessMarks &marks() const { return m_current.load(std::memory_order_acquire)->marks; }
    void put(const Processes &processes, const ProcessMarks &marks);

private:
    struct Held {
        Processes processes;
        ProcessMarks marks;
    };
    std::mutex m_mutex;
    std::vector<std::unique_ptr<const Held>> m_all;
    std::atomic<const Held *> m_current = nullptr;
};

} // namespace mainstay
