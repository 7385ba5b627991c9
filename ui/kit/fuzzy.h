// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace mainstay {

/// Finds names by a few of their letters in order, as a person types them: "sdb" finds "Sales database". Case and
/// accents do not count. Holds the names folded, so that 100,000 are searched in a few milliseconds.
class FuzzyNames
{
public:
    struct Match {
        qsizetype place = 0; ///< in the order of add()
        int score = 0; ///< higher is better
        bool operator==(const Match &) const = default;
    };

    void reserve(qsizetype names, qsizetype letters);
    void add(QStringView name);
    void clear();
    qsizetype size() const { return m_begins.size(); }

    /// The best `most`, best first; equal ones in the order of add(). All letters that are no blank must occur in
    /// order. A run of letters, the beginning of a word and of the name count more; length that is left over counts
    /// less.
    QList<Match> best(QStringView typed, qsizetype most) const;

private:
    QStringView name(qsizetype place) const;

    QString m_letters;
    QList<qsizetype> m_begins;
};

/// How well one name answers; nothing when it does not. Both folded.
std::optional<int> fuzzyScore(QStringView typed, QStringView name);
/// Lower case, without accents.
QString folded(QStringView text);

} // namespace mainstay
