// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstring>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace mainstay {

/// A piece of UTF-8 in a TextPool: eight bytes, valid as long as its pool. Not given is not the same as given but
/// empty.
class Text
{
public:
    constexpr Text() = default;
    bool isGiven() const { return m_at != nullptr; }
    bool isEmpty() const { return view().empty(); }
    std::string_view view() const
    {
        if (!m_at)
            return {};
        quint32 size;
        std::memcpy(&size, m_at, sizeof size);
        return {m_at + sizeof size, size};
    }
    QString toString() const { return QString::fromUtf8(view().data(), qsizetype(view().size())); }
    QByteArray toUtf8() const { return QByteArray(view().data(), qsizetype(view().size())); }

    friend bool operator==(Text a, Text b) { return a.m_at == b.m_at || (a.m_at && b.m_at && a.view() == b.view()); }
    friend bool operator==(Text a, std::string_view b) { return a.isGiven() && a.view() == b; }

private:
    friend class TextPool;
    explicit Text(const char *at) : m_at(at) { }
    const char *m_at = nullptr; ///< a 32-bit length, then the bytes
};

/// Owns the texts of one reading, one after the other in blocks, so that a million of them cost their bytes and little
/// more. Moving the pool keeps its texts valid.
class TextPool
{
public:
    /// A copy of these bytes.
    Text keep(std::string_view bytes);
    /// The one copy of these bytes: for words and keys that come again and again.
    Text intern(std::string_view bytes);

    /// Room for at most so many bytes, to be written in place; commit says how many it became. Nothing may be kept
    /// between.
    char *reserve(size_t most);
    Text commit(size_t used);

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    size_t m_left = 0;
    std::unordered_set<std::string_view> m_interned;
};

} // namespace mainstay
