// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/series_setup.h"

#include "desk/recurring_commands.h"
#include "render/one_line.h"
#include "setup/series_form.h"
#include "setup/setup_list.h"

#include <QDateTime>
#include <QPushButton>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int LongestToldValue = 120;

QString keyOf(const Recurring &series)
{
    return series.version == 0 ? QString() : QString::number(series.id.value);
}

/// Mondays at nine, from the next one on.
Recurring usualSeries(Instant now)
{
    Recurring series;
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now)).toLocalTime().date();
    series.recurrence.start = {today.addDays(8 - today.dayOfWeek()), QTime(9, 0)};
    series.recurrence.zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    series.recurrence.rule = u"FREQ=WEEKLY;BYDAY=MO"_s;
    return series;
}

} // namespace

void SeriesSetup::read()
{
    readThen([now = context().now()](Session &session) { return allSeries(session, now); },
             [this](const AllSeries &all) { take(all); });
}

void SeriesSetup::take(const AllSeries &all)
{
    if (m_isSaving) // what is saved is read again
        return;
    const bool wasEdited = isEdited();
    m_all = all;
    m_form->setTemplates(all.templates);
    if (wasEdited)
        followElsewhere();
    else if (const Recurring *now = stored())
        showSeries(*now);
    else if (!isNew() && !all.series.isEmpty())
        showSeries(all.series.constFirst().series);
    else
        showSeries(isNew() ? *m_read : usualSeries(context().now()));
    presentList();
    showState();
}

const Recurring *SeriesSetup::stored() const
{
    const auto found = std::ranges::find_if(
        m_all.series, [this](const ListedSeries &one) { return m_read && one.series.id == m_read->id; });
    return found == m_all.series.cend() || isNew() ? nullptr : &found->series;
}

bool SeriesSetup::isEdited() const
{
    return m_read && m_form->text() != m_base;
}

void SeriesSetup::choose(const QString &key)
{
    if (keepsEdits())
        return;
    const auto found =
        std::ranges::find_if(m_all.series, [&](const ListedSeries &one) { return keyOf(one.series) == key; });
    if (found == m_all.series.cend())
        return;
    notice()->hide();
    showSeries(found->series);
    showState();
}

void SeriesSetup::startNew()
{
    if (keepsEdits())
        return;
    notice()->hide();
    showSeries(usualSeries(context().now()));
    presentList();
    showState();
    m_form->focusName();
}

void SeriesSetup::showSeries(const Recurring &series)
{
    SeriesText text = textOf(series);
    if (series.version == 0 && text.templateName.isEmpty())
        text.templateName = m_all.templates.value(0);
    m_read = series;
    m_form->setText(text);
    m_base = m_form->text();
    foresee();
}

void SeriesSetup::edited()
{
    notice()->hide();
    m_typing.start();
    showState();
}

void SeriesSetup::followElsewhere()
{
    const Recurring *theirs = stored();
    if (theirs && theirs->version != m_read->version)
        mergeElsewhere(*theirs);
    else if (!theirs && !isNew()) {
        tell(tr("“%1” was removed elsewhere meanwhile. What stands here is kept; saving adds it anew.")
                 .arg(oneLine(m_read->name, LongestToldValue)));
        m_read = Recurring{.isActive = m_read->isActive};
    }
    foresee();
}

void SeriesSetup::mergeElsewhere(const Recurring &theirs)
{
    const SeriesText their = textOf(theirs);
    const SeriesMerge merge = mergeTexts(m_base, m_form->text(), their);
    m_read = theirs;
    m_base = their;
    m_form->setText(merge.merged);
    QStringList told{tr("“%1” was changed elsewhere meanwhile. What you typed stays; the rest is as they set it.")
                         .arg(oneLine(theirs.name, LongestToldValue))};
    QStringList values;
    for (const auto field : merge.differing)
        values.append(tr("%1: “%2”", "a field of a series, and its value")
                          .arg(SeriesForm::labelOf(field), oneLine(their.*field, LongestToldValue)));
    if (!values.isEmpty())
        told.append(
            tr("They set %1. Save to keep yours, or discard your changes to keep theirs.").arg(values.join(u"; "_s)));
    tell(told.join(u' '));
}

void SeriesSetup::foresee()
{
    m_typing.stop();
    const int asked = ++m_asked;
    const auto wanted = m_read ? seriesFromText(m_form->text(), *m_read) : Recurring();
    if (!wanted) {
        showProblem(faultText(wanted.error()));
        return;
    }
    if (!m_slow.isActive())
        m_slow.start();
    if (m_isForeseeing) // some rules take seconds, and others wait for the threads that read
        return;
    m_isForeseeing = true;
    context().workspace.read(
        this, [wanted = *wanted, now = context().now()](Session &session) { return previewOf(session, wanted, now); },
        [this, asked, wanted = *wanted](const Result<SeriesPreview> &preview) {
            m_isForeseeing = false;
            m_slow.stop();
            if (asked == m_asked)
                showPreview(wanted, preview);
            else
                foresee();
        });
}

void SeriesSetup::save()
{
    const SeriesText typed = m_form->text();
    const auto wanted = seriesFromText(typed, *m_read);
    if (!wanted || m_isSaving)
        return;
    m_isSaving = true;
    notice()->hide();
    writeThen([read = *m_read,
               wanted = *wanted](Transaction &transaction) { return changeRecurring(transaction, read, wanted); },
              [this, typed](const Recurring &set) {
                  m_isSaving = false;
                  m_read = set;
                  m_base = textOf(set);
                  if (m_form->text() == typed) // nothing was typed meanwhile
                      m_form->setText(m_base);
                  SeriesSetup::read();
              });
}

/// What was refused since others changed it too is told with what they set, once that is read.
void SeriesSetup::refused(const Error &error)
{
    m_isSaving = false;
    tell(error);
    read();
}

void SeriesSetup::revert()
{
    notice()->hide();
    if (isNew())
        m_read.reset();
    m_form->setText(m_base);
    read();
}

void SeriesSetup::switchIt()
{
    Recurring wanted = *m_read;
    wanted.isActive = !wanted.isActive;
    notice()->hide();
    writeThen([read = *m_read, wanted](Transaction &transaction) { return changeRecurring(transaction, read, wanted); },
              [] {});
}

void SeriesSetup::remove()
{
    notice()->hide();
    writeThen([read = *m_read](Transaction &transaction) { removeRecurring(transaction, read); }, [] {});
}

} // namespace mainstay
