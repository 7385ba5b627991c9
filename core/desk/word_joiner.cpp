// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/word_joiner.h"

#include "desk/search_words.h"

#include <array>
#include <functional>
#include <string_view>

namespace mainstay {

namespace {

/// What a byte is to a word: 0 parts words whatever stands around it, a letter or digit stands for itself in lower
/// case, and of what is not ASCII the first bit says that it needs to be looked at.
constexpr char beyondAscii = char(0x80);

constexpr std::array<char, 256> makeInWords()
{
    std::array<char, 256> inWords{};
    for (int c = '0'; c <= '9'; ++c)
        inWords[size_t(c)] = char(c);
    for (int c = 'a'; c <= 'z'; ++c)
        inWords[size_t(c)] = inWords[size_t(c - 'a' + 'A')] = char(c);
    for (size_t c = 0x80; c <= 0xff; ++c)
        inWords[c] = beyondAscii;
    return inWords;
}

constexpr std::array<char, 256> inWords = makeInWords();

} // namespace

void WordJoiner::begin(QByteArrayView already)
{
    m_joined.resize(0);
    m_count = 0;
    if (++m_record == 0) {
        m_slots.assign(m_slots.size(), {});
        m_record = 1;
    }
    for (qsizetype from = 0; from < already.size();) {
        const qsizetype blank = already.indexOf(' ', from);
        const qsizetype to = blank < 0 ? already.size() : blank;
        if (to > from)
            addWord(already.sliced(from, to - from));
        from = to + 1;
    }
}

// An ASCII character that is no letter or digit parts words and takes no mark, so that what stands between two of them
// can be cut by itself: mostly plain ASCII, for which the rules come down to a table.
void WordJoiner::add(QByteArrayView utf8)
{
    const auto partAt = [&](qsizetype at) { return inWords[uchar(utf8[at])]; };
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const qsizetype from = at;
        char seen = 0;
        m_word.resize(0);
        for (char c = 0; at < utf8.size() && (c = partAt(at)) != 0; ++at) {
            seen = char(seen | c);
            m_word.append(c);
        }
        if (seen & beyondAscii)
            addPart(utf8.sliced(from, at - from));
        else if (at > from)
            addWord(QByteArrayView(m_word).first(std::min(m_word.size(), longestWord)));
    }
}

void WordJoiner::addPart(QByteArrayView part)
{
    for (const QString &word : indexWords(QString::fromUtf8(part)))
        addWord(word.toUtf8());
}

void WordJoiner::addWord(QByteArrayView word)
{
    const qsizetype more = word.size() + (m_joined.isEmpty() ? 0 : 1);
    if (m_joined.size() + more > mostIndexBytes)
        return;
    Slot &slot = m_slots[slotOf(word)];
    if (slot.record == m_record)
        return;
    if (!m_joined.isEmpty())
        m_joined.append(' ');
    slot = {m_record, quint32(m_joined.size()), quint32(word.size())};
    m_joined.append(word);
    if (++m_count * 2 > m_slots.size())
        grow();
}

/// Where the word is, or where it would be.
size_t WordJoiner::slotOf(QByteArrayView word) const
{
    const size_t mask = m_slots.size() - 1;
    const QByteArrayView joined(m_joined);
    size_t at = std::hash<std::string_view>()({word.data(), size_t(word.size())}) & mask;
    while (m_slots[at].record == m_record && joined.sliced(m_slots[at].at, m_slots[at].size) != word)
        at = (at + 1) & mask;
    return at;
}

void WordJoiner::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : before) {
        if (slot.record == m_record)
            m_slots[slotOf(QByteArrayView(m_joined).sliced(slot.at, slot.size))] = slot;
    }
}

QString joinedWords(const QStringList &texts, const QString &already)
{
    WordJoiner joiner;
    joiner.begin(already.toUtf8());
    for (const QString &text : texts)
        joiner.add(text.toUtf8());
    return QString::fromUtf8(joiner.words());
}

} // namespace mainstay
