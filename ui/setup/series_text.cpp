// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/series_text.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QString SeriesText::*SeriesFields[] = {&SeriesText::name,  &SeriesText::templateName, &SeriesText::start,
                                                 &SeriesText::zone,  &SeriesText::rule,         &SeriesText::until,
                                                 &SeriesText::added, &SeriesText::excepted};

QString typedWall(const WallTime &wall)
{
    return toText(wall).replace(u'T', u' ');
}

/// As it is stored: with or without the T.
QString storedWall(const QString &typed)
{
    return typed.simplified().toUpper().replace(u' ', u'T');
}

/// Calls take(line) for each line that is not empty; false, and which one it was, where one is not taken.
template <class Take>
bool eachSeriesLine(const QString &text, int *line, Take take)
{
    const QStringList lines = text.split(u'\n');
    for (*line = 1; *line <= lines.size(); ++*line) {
        const QString typed = storedWall(lines.at(*line - 1));
        if (!typed.isEmpty() && !take(typed))
            return false;
    }
    return true;
}

bool readAdded(const QString &typed, Recurrence &recurrence)
{
    const auto wall = wallTimeFromText(typed);
    if (wall)
        recurrence.also.push_back(*wall);
    return wall.has_value();
}

} // namespace

SeriesText textOf(const Recurring &series)
{
    const Recurrence &recurrence = series.recurrence;
    QStringList added;
    for (const WallTime &wall : recurrence.also)
        added.append(typedWall(wall));
    QStringList excepted;
    for (const WallTime &wall : recurrence.except)
        excepted.append(typedWall(wall));
    for (const QDate &day : recurrence.exceptDays)
        excepted.append(day.toString(Qt::ISODate));
    return {.name = series.name,
            .templateName = series.templateName,
            .start = typedWall(recurrence.start),
            .zone = recurrence.zone,
            .rule = recurrence.rule,
            .until = recurrence.until ? recurrence.until->toString(Qt::ISODate) : QString(),
            .added = added.join(u'\n'),
            .excepted = excepted.join(u'\n')};
}

tl::expected<Recurring, SeriesTextFault> seriesFromText(const SeriesText &text, const Recurring &read)
{
    Recurring series = read;
    series.name = text.name.simplified();
    series.templateName = text.templateName;
    Recurrence recurrence;
    recurrence.rule = text.rule.trimmed();
    recurrence.zone = text.zone.trimmed();
    const auto start = wallTimeFromText(storedWall(text.start));
    if (!start)
        return tl::unexpected(SeriesTextFault{&SeriesText::start});
    recurrence.start = *start;
    if (const QString until = text.until.trimmed(); !until.isEmpty()) {
        recurrence.until = QDate::fromString(until, Qt::ISODate);
        if (!recurrence.until->isValid() || until.size() != 10)
            return tl::unexpected(SeriesTextFault{&SeriesText::until});
    }
    int line = 0;
    if (!eachSeriesLine(text.added, &line, [&](const QString &typed) { return readAdded(typed, recurrence); }))
        return tl::unexpected(SeriesTextFault{&SeriesText::added, line});
    if (!eachSeriesLine(text.excepted, &line, [&](const QString &typed) { return takeOut(recurrence, typed); }))
        return tl::unexpected(SeriesTextFault{&SeriesText::excepted, line});
    series.recurrence = recurrence;
    return series;
}

SeriesMerge mergeTexts(const SeriesText &base, const SeriesText &ours, const SeriesText &theirs)
{
    SeriesMerge merge{theirs, {}};
    for (const auto field : SeriesFields) {
        if (ours.*field == base.*field)
            continue;
        merge.merged.*field = ours.*field;
        if (theirs.*field != base.*field && theirs.*field != ours.*field)
            merge.differing.append(field);
    }
    return merge;
}

} // namespace mainstay
