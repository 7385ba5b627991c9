// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/process_shelf.h"

namespace mainstay {

ProcessShelf::ProcessShelf()
{
    put({}, {});
}

ProcessShelf::ProcessShelf(const ProcessShelf &other)
{
    put(other.current(), other.marks());
}

ProcessShelf &ProcessShelf::operator=(const ProcessShelf &other)
{
    if (this != &other)
        put(other.current(), other.marks());
    return *this;
}

void ProcessShelf::put(const Processes &processes, const ProcessMarks &marks)
{
    const std::lock_guard lock(m_mutex);
    m_all.push_back(std::make_unique<const Held>(Held{processes, marks}));
    m_current.store(m_all.back().get(), std::memory_order_release);
}

} // namespace mainstay
