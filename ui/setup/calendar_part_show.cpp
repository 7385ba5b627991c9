// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/calm_style.h"
#include "kit/scrolled.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "kit/ticket_look.h"
#include "setup/calendar_part.h"
#include "setup/hours_text.h"
#include "setup/setup_list.h"
#include "setup/setup_pane.h"
#include "setup/week_grid.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int DateLines = 5; ///< of holidays and exceptions, before they scroll

} // namespace

CalendarPart::CalendarPart(const PageContext &context, QWidget *parent)
    : JudgedPart(context, tr("Calendars"), u"calendars"_s, u"Calendar"_s, parent)
    , m_name(new QLineEdit)
    , m_zone(new QComboBox)
    , m_week(new WeekGrid(context.words.locale()))
    , m_holidays(new TextBox)
    , m_exceptions(new TextBox)
    , m_opening(paneText())
{
    setAcceptDrops(true);
    layOut({makeList(), makePane()}, {320, 840});
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, &CalendarPart::tellOpening);
    follow();
}

bool CalendarPart::isAbout(const ChangeSet &changes) const
{
    return changes.rows.contains(u"calendar"_s);
}

QWidget *CalendarPart::makeList()
{
    auto *add = new QPushButton(tr("New calendar"));
    connect(add, &QPushButton::clicked, this, [this] {
        startNew();
        m_name->setFocus();
    });
    return listWith(add);
}

QWidget *CalendarPart::makeDates()
{
    auto *dates = new QWidget;
    auto *row = new QHBoxLayout(dates);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid * 2);
    auto *import = new QPushButton(tr("Add from a file…"));
    import->setProperty("quiet", true);
    connect(import, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Add holidays"), QString(), tr("Calendars (*.ics)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &CalendarPart::importHolidays);
        dialog->open();
    });
    auto *holidays = new Section(tr("Holidays"));
    holidays->addToTitle(import);
    holidays->addWidget(m_holidays);
    auto *exceptions = new Section(tr("Exceptions"));
    exceptions->addWidget(m_exceptions);
    m_holidays->setObjectName(u"holidays"_s);
    m_holidays->setAccessibleName(tr("Holidays"));
    m_holidays->setPlaceholderText(tr("2026-12-25 Christmas Day"));
    m_exceptions->setAccessibleName(tr("Exceptions"));
    m_exceptions->setPlaceholderText(tr("2026-12-24 09:00–12:00"));
    for (TextBox *box : {m_holidays, m_exceptions})
        box->setFixedHeight(DateLines * rowHeight());
    row->addWidget(holidays, 1);
    row->addWidget(exceptions, 1);
    return dates;
}

QWidget *CalendarPart::makePane()
{
    m_name->setObjectName(u"calendarName"_s);
    m_zone->setEditable(true);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(zone));
    m_opening->setObjectName(u"opening"_s);
    auto *form = new FieldForm;
    form->addField(tr("Name"), m_name);
    form->addField(tr("Time zone"), m_zone);
    auto *week = new Section(tr("Week"));
    week->addWidget(m_week);
    auto *content = new QWidget;
    QBoxLayout *lines = paneLines(content);
    lines->addWidget(form);
    lines->addWidget(m_opening);
    lines->addWidget(week);
    lines->addWidget(makeDates());
    addFoot(lines);
    connect(m_name, &QLineEdit::textEdited, this, &CalendarPart::edited);
    connect(m_zone, &QComboBox::editTextChanged, this, &CalendarPart::edited);
    connect(m_week, &WeekGrid::edited, this, &CalendarPart::edited);
    for (TextBox *box : {m_holidays, m_exceptions})
        connect(box, &QPlainTextEdit::textChanged, this, &CalendarPart::edited);
    return scrolledOnBase(content);
}

void CalendarPart::fillForm(const ServiceCalendar &calendar)
{
    const QSignalBlocker zone(m_zone);
    const QSignalBlocker holidays(m_holidays);
    const QSignalBlocker exceptions(m_exceptions);
    m_zone->setCurrentText(calendar.zone);
    m_week->setWeek(calendar.week);
    m_holidays->setPlainText(holidaysToText(calendar.holidays));
    m_exceptions->setPlainText(exceptionsToText(calendar.exceptions, tr("closed")));
}

void CalendarPart::showCalendar(const StoredCalendar &calendar)
{
    m_shown = calendar;
    beginAnew();
    m_name->setText(calendar.name);
    m_name->setReadOnly(calendar.version != 0);
    fillForm(calendar.calendar);
    tellOpening();
    showState();
}

void CalendarPart::presentList()
{
    QList<SetupChoice> choices;
    for (const StoredCalendar &calendar : std::as_const(m_known.calendars))
        choices.append({calendar.name, calendar.name, calendar.calendar.zone});
    list()->setChoices(choices, m_shown.name);
}

} // namespace mainstay
