// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstring>
#include <string_view>

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
    const void *address() const { return m_at; }
    QString toString() const { return QString::fromUtf8(view().data(), qsizetype(view().size())); }
    QByteArray toUtf8() const { return QByteArray(view().data(), qsizetype(view().size())); }

    friend bool operator==(Text a, Text b) { return a.m_at == b.m_at || (a.m_at && b.m_at && a.view() == b.view()); }
    friend bool operator==(Text a, std::string_view b) { return a.isGiven() && a.view() == b; }

private:
    friend class TextPool;
    explicit Text(const char *at) : m_at(at) { }
    const char *m_at = nullptr; ///< a 32-bit length, then the bytes
};

} // namespace mainstay
