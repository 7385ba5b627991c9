// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <vector>

namespace mainstay {

/// Values in order, in pages that copies share: a copy with one value replaced costs one page, not all of them. A page
/// never changes once it is shared, so copies may be read and replaced in on different threads.
template <class T>
class SharedPages
{
public:
    SharedPages() = default;
    explicit SharedPages(std::vector<T> &&values) : m_size(values.size())
    {
        m_pages.reserve((m_size + PageSize - 1) / PageSize);
        for (size_t first = 0; first < m_size; first += PageSize) {
            const auto begin = values.begin() + std::ptrdiff_t(first);
            const auto end = begin + std::ptrdiff_t(std::min(PageSize, m_size - first));
            m_pages.push_back(std::make_shared<Page>(std::make_move_iterator(begin), std::make_move_iterator(end)));
        }
    }

    size_t size() const { return m_size; }
    const T &operator[](size_t place) const { return (*m_pages[place / PageSize])[place % PageSize]; }

    void replace(size_t place, T value)
    {
        auto page = std::make_shared<Page>(*m_pages[place / PageSize]);
        (*page)[place % PageSize] = std::move(value);
        m_pages[place / PageSize] = std::move(page);
    }

private:
    using Page = std::vector<T>;
    static constexpr size_t PageSize = 256; // a power of two: a place is found by a shift and a mask

    std::vector<std::shared_ptr<const Page>> m_pages;
    size_t m_size = 0;
};

} // namespace mainstay
