// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/calendar_part.h"

#include "calendar/business_time.h"
#include "calendar/calendar_commands.h"
#include "calendar/ical_holidays.h"
#include "desk/calendar_change.h"
#include "desk/verdict_preview.h"
#include "kit/text_box.h"
#include "kit/times.h"
#include "setup/hours_text.h"
#include "setup/setup_list.h"
#include "setup/verdict_table.h"
#include "setup/week_grid.h"

#include <QComboBox>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int YearsBack = 1;
constexpr int YearsAhead = 10;

/// Whether a calendar is open, until or from when, and how much in the seven days to come.
struct Opening {
    bool isOpen = false;
    std::optional<Instant> turns;
    std::chrono::milliseconds week{0};
};

Result<Opening> openingOf(const ServiceCalendar &calendar, Instant now)
{
    const Result<BusinessTime> time = BusinessTime::of(calendar);
    if (!time)
        return tl::unexpected(time.error());
    const Instant end = now + std::chrono::hours(24 * 7);
    Opening opening{time->isOpen(now), {}, time->between(now, end)};
    for (const OpenStretch &stretch : time->within(now, end)) {
        const Instant turn = opening.isOpen ? stretch.to : stretch.from;
        if (turn < end)
            opening.turns = turn;
        break;
    }
    return opening;
}

} // namespace

void CalendarPart::read()
{
    readThen(
        [shown = m_shown](Session &session) {
            return Known{calendars(session),
                         shown.version == 0 ? std::nullopt : lastEntryOf(session, u"calendar"_s, shown.id.value)};
        },
        [this](const Known &known) { take(known); });
}

void CalendarPart::take(const Known &known)
{
    m_known = known;
    if (isEdited()) {
        presentList();
        if (!isWriting())
            lookAgain();
        return;
    }
    choose(m_shown.name);
}

const StoredCalendar *CalendarPart::stored() const
{
    const auto found = std::ranges::find(m_known.calendars, m_shown.name, &StoredCalendar::name);
    return found == m_known.calendars.end() ? nullptr : &*found;
}

void CalendarPart::markShown()
{
    list()->mark(m_shown.name);
}

void CalendarPart::choose(const QString &name)
{
    if (keepsEdits())
        return;
    const auto found = std::ranges::find(m_known.calendars, name, &StoredCalendar::name);
    if (found != m_known.calendars.end())
        showCalendar(*found);
    else if (!m_known.calendars.isEmpty())
        showCalendar(m_known.calendars.constFirst());
    else
        startNew();
    presentList();
}

void CalendarPart::startNew()
{
    if (keepsEdits())
        return;
    StoredCalendar calendar;
    calendar.calendar.zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    for (size_t day = 0; day < 5; ++day)
        calendar.calendar.week[day] = {{std::chrono::hours(9), std::chrono::hours(17)}};
    showCalendar(calendar);
    presentList();
}

std::optional<ServiceCalendar> CalendarPart::draft(QString *problem) const
{
    ServiceCalendar calendar;
    calendar.zone = m_zone->currentText().trimmed();
    int place = 0;
    const auto week = m_week->week(&place);
    if (!week) {
        *problem = tr("The hours of %1 cannot be read. Write them as “09:00–12:00, 13:00–17:00”.")
                       .arg(m_week->nameOfDay(place));
        return std::nullopt;
    }
    calendar.week = *week;
    const auto holidays = holidaysFromText(m_holidays->toPlainText(), &place);
    if (!holidays) {
        *problem = tr("Line %1 of the holidays cannot be read, or its date stands there twice. Write it as "
                      "“2026-12-25 Christmas Day”.")
                       .arg(place);
        return std::nullopt;
    }
    calendar.holidays = *holidays;
    const auto exceptions = exceptionsFromText(m_exceptions->toPlainText(), tr("closed"), &place);
    if (!exceptions) {
        *problem = tr("Line %1 of the exceptions cannot be read, or its date stands there twice. Write it as "
                      "“2026-12-24 09:00–12:00”.")
                       .arg(place);
        return std::nullopt;
    }
    calendar.exceptions = *exceptions;
    return calendar;
}

void CalendarPart::edited()
{
    JudgedPart::edited();
    m_typing.start();
}

bool CalendarPart::isNew() const
{
    return m_shown.version == 0;
}

bool CalendarPart::maySave() const
{
    return m_looked.has_value();
}

void CalendarPart::tellOpening()
{
    QString problem;
    const auto calendar = draft(&problem);
    if (!calendar) {
        m_opening->setText(problem);
        return;
    }
    context().workspace.read(
        this,
        [calendar = *calendar, now = context().now()](Session &) {
            const Result<Opening> opening = openingOf(calendar, now);
            if (!opening)
                throw StoreError(opening.error());
            return *opening;
        },
        [this](const Result<Opening> &opening) {
            if (!opening) {
                m_opening->setText(context().words.sentence(opening.error()));
                return;
            }
            const QString turn = opening->turns ? exactTime(*opening->turns, context().words.locale()) : QString();
            const QString now = opening->isOpen
                ? (turn.isEmpty() ? tr("Open now, and all week.") : tr("Open now, until %1.").arg(turn))
                : (turn.isEmpty() ? tr("Closed now, and all week.") : tr("Closed now, opens %1.").arg(turn));
            m_opening->setText(
                now + u' '
                + tr("In the next seven days it is open for %1.").arg(context().words.duration(opening->week)));
        });
}

void CalendarPart::look()
{
    QString problem;
    const auto wanted = draft(&problem);
    const QString name = m_shown.version == 0 ? m_name->text().simplified() : m_shown.name;
    if (name.isEmpty())
        problem = tr("A calendar needs a name.");
    if (!problem.isEmpty()) {
        tell(problem);
        return;
    }
    judgeThen(
        name,
        [rules = context().rules, name, wanted = *wanted, now = context().now()](Session &session, Progress &progress) {
            if (const auto time = BusinessTime::of(wanted); !time)
                throw StoreError(time.error());
            return previewed(session, rules, name, wanted, now, progress);
        },
        [this, wanted = *wanted](const Replay &replay) {
            m_looked = wanted;
            verdicts()->setReplay(replay);
        });
}

void CalendarPart::save()
{
    if (!m_looked)
        return;
    StoredCalendar read = m_shown;
    if (read.version == 0)
        read.name = m_name->text().simplified();
    writeThen(
        [read, wanted = *m_looked](Transaction &transaction) { return changeCalendar(transaction, read, wanted); },
        [this](const StoredCalendar &stored) {
            endEdit();
            m_shown = stored;
            CalendarPart::read();
        });
}

void CalendarPart::importHolidays(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(tr("The file %1 cannot be read. Nothing was added.").arg(path));
        return;
    }
    const int year = QDateTime::fromMSecsSinceEpoch(toMilliseconds(context().now())).date().year();
    const Result<IcalHolidays> found =
        holidaysFromIcal(file.read(MostIcalBytes + 1), QDate(year - YearsBack, 1, 1), QDate(year + YearsAhead, 12, 31));
    int line = 0;
    auto known = holidaysFromText(m_holidays->toPlainText(), &line);
    if (!found || !known) {
        tell(found ? tr("Put line %1 of the holidays right first.").arg(line)
                   : context().words.sentence(found.error()));
        return;
    }
    ServiceCalendar calendar;
    calendar.holidays = *known;
    const HolidaysBrought brought = mergeHolidays(calendar, found->dates);
    m_holidays->setPlainText(holidaysToText(calendar.holidays));
    QStringList told{tr("%n holiday(s) were added.", nullptr, brought.added)};
    const auto add = [&](const char *code, int count) {
        if (count > 0)
            told.append(context().words.remark(code, {{u"count"_s, count}, {u"of"_s, found->events}}));
    };
    add("calendar.timed-events", found->timed);
    add("calendar.unreadable-events", found->unreadable);
    add("calendar.rules-cut", found->isCut ? MostIcalSteps : 0);
    tell(told.join(u' '));
}

void CalendarPart::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void CalendarPart::dropEvent(QDropEvent *event)
{
    importHolidays(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace mainstay
