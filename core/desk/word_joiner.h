// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <vector>

namespace mainstay {

inline constexpr qsizetype mostIndexBytes = 900'000;

/// What an index holds of a record: the distinct words of its texts as search_words.h cuts them, joined by blanks. At
/// most mostIndexBytes of UTF-8, as PostgreSQL indexes no more of one record: a word that does not fit any more is left
/// out, on both engines. Kept for the next record, it allocates nothing.
class WordJoiner
{
public:
    /// The next record, of which an index holds these words already: adding a text to them gives what cutting all of
    /// its texts anew would.
    void begin(QByteArrayView already = {});
    void add(QByteArrayView utf8);
    /// Valid until the next call.
    QByteArrayView words() const { return m_joined; }

private:
    struct Slot {
        quint32 record = 0; ///< of which m_record it is
        quint32 at = 0;
        quint32 size = 0;
    };
    void addPart(QByteArrayView part);
    void addWord(QByteArrayView word);
    size_t slotOf(QByteArrayView word) const;
    void grow();

    QByteArray m_joined;
    QByteArray m_word;
    std::vector<Slot> m_slots = std::vector<Slot>(256);
    size_t m_count = 0;
    quint32 m_record = 0;
};

/// The same for texts that are at hand as such.
QString joinedWords(const QStringList &texts, const QString &already = {});

} // namespace mainstay
