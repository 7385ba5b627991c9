// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/satisfaction.h"

#include "desk/quoted_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype LongestAnswer = 20'000; ///< nobody writes a number above more
constexpr qsizetype LongestComment = 4'000;

/// The digit of a line that is nothing else.
std::optional<int> ratingLine(QStringView line)
{
    static const QRegularExpression form(u"^\\s*([1-5])(?:\\s*/\\s*5)?\\s*[.!]?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(line.toString());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

std::optional<RatingGiven> ratingIn(const QString &text)
{
    if (text.size() > LongestAnswer)
        return std::nullopt;
    QStringList lines = withoutQuoted(text).trimmed().split(u'\n');
    const auto rating = ratingLine(lines.takeFirst());
    if (!rating)
        return std::nullopt;
    qsizetype end = 0;
    for (; end < lines.size() && lines[end] != u"-- "_s && lines[end] != u"--"_s; ++end) {
        if (ratingLine(lines[end]).value_or(*rating) != *rating)
            return std::nullopt;
    }
    const QString comment = QStringList(lines.mid(0, end)).join(u'\n').trimmed();
    return comment.size() <= LongestComment ? std::optional(RatingGiven{*rating, comment}) : std::nullopt;
}

} // namespace mainstay
