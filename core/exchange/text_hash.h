// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <algorithm>
#include <cstring>
#include <string_view>

namespace mainstay {

/// Hashes texts; differs from run to run, so that no file can aim at it. wyhash's way with short keys: eight bytes at a
/// time, a wide product folded (public domain, Wang Yi).
class TextHash
{
public:
    quint32 operator()(std::string_view text) const
    {
        quint64 hash = m_seed ^ folded(text.size() ^ first, second);
        const char *at = text.data();
        size_t left = text.size();
        for (; left > 16; at += 8, left -= 8)
            hash = folded(loaded<quint64>(at) ^ first, hash ^ second);
        // The loads may overlap: what is hashed twice does no harm.
        if (left >= 8)
            hash = folded(loaded<quint64>(at) ^ first, loaded<quint64>(at + left - 8) ^ hash);
        else if (left >= 4)
            hash = folded(loaded<quint32>(at) ^ first, loaded<quint32>(at + left - 4) ^ hash);
        else if (left > 0)
            hash = folded(quint64(quint8(at[0])) << 16 | quint64(quint8(at[left / 2])) << 8
                              | quint64(quint8(at[left - 1])),
                          hash);
        return quint32(folded(hash ^ first, second));
    }

    template <class Number>
    static Number loaded(const char *from)
    {
        Number number;
        std::memcpy(&number, from, sizeof number);
        return number;
    }

private:
    static constexpr quint64 first = 0xa0761d6478bd642fU;
    static constexpr quint64 second = 0xe7037ed1a0b428dbU;
    static quint64 folded(quint64 a, quint64 b)
    {
        __extension__ using Wide = unsigned __int128;
        const Wide product = Wide(a) * b;
        return quint64(product) ^ quint64(product >> 64);
    }

    quint64 m_seed = QRandomGenerator::system()->generate64();
};

/// Whether two texts are equal, quick for short ones.
inline bool isSameText(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    const size_t size = a.size();
    if (size > 16)
        return std::memcmp(a.data(), b.data(), size) == 0;
    const auto isSamePart = [&](auto part) {
        using Part = decltype(part);
        const size_t last = size - sizeof(Part);
        return TextHash::loaded<Part>(a.data()) == TextHash::loaded<Part>(b.data())
            && TextHash::loaded<Part>(a.data() + last) == TextHash::loaded<Part>(b.data() + last);
    };
    if (size >= 8)
        return isSamePart(quint64());
    if (size >= 4)
        return isSamePart(quint32());
    return std::equal(a.begin(), a.end(), b.begin());
}

} // namespace mainstay
