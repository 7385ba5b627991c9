// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/calm_style.h"
#include "kit/empty_state.h"
#include "kit/scrolled.h"
#include "kit/section.h"
#include "kit/times.h"
#include "render/one_line.h"
#include "setup/series_form.h"
#include "setup/series_setup.h"
#include "setup/setup_list.h"
#include "setup/setup_pane.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int TypingPause = 200; // milliseconds, before the next five are worked out
constexpr int SlowPreview = 300; // milliseconds, before it is said that they still are
constexpr int LongestShownName = 120;

/// A rule of a thousand letters without a blank would else make the pane as wide as it is.
QString withBreaks(const QString &text)
{
    constexpr int LongestRun = 40;
    const QChar breakHere(0x200B);
    QString broken;
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > LongestRun && !letter.isLowSurrogate()) {
            broken += breakHere;
            run = 1;
        }
        broken += letter;
    }
    return broken;
}

} // namespace

SeriesSetup::SeriesSetup(const PageContext &context, QWidget *parent)
    : SetupPart(context, tr("Series"), u"series"_s, parent)
    , m_add(new QPushButton(tr("New series")))
    , m_empty(
          new EmptyState(u"document-new-from-template"_s, tr("No ticket templates yet"),
                         tr("A series opens its tickets by a template. At the Desk, begin a new ticket, write it as "
                            "it usually is, and keep it as a template; then it can come back by itself.")))
    , m_title(paneTitle())
    , m_about(paneRemark())
    , m_form(new SeriesForm(context.words.locale()))
    , m_next(new Section(tr("The next five")))
    , m_problem(paneText())
    , m_save(saveButton(u"saveSeries"_s))
    , m_revert(revertButton(u"revertSeries"_s))
    , m_switch(new QPushButton)
    , m_remove(new QPushButton(tr("Remove")))
{
    m_add->setObjectName(u"addSeries"_s);
    connect(m_add, &QPushButton::clicked, this, &SeriesSetup::startNew);
    layOut({listWith(m_add), makePane()}, {360, 800});
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &SeriesSetup::foresee);
    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowPreview);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_next->clear();
        m_problem->hide();
        m_next->addNote(tr("Working it out…"));
    });
    connect(m_form, &SeriesForm::edited, this, &SeriesSetup::edited);
    follow();
}

bool SeriesSetup::isAbout(const ChangeSet &changes) const
{
    return changes.rows.contains(u"recurring"_s) || changes.rows.contains(u"ticket_template"_s)
        || changes.rows.contains(u"occurrence"_s);
}

QBoxLayout *SeriesSetup::makeButtons()
{
    m_switch->setObjectName(u"switchSeries"_s);
    m_remove->setObjectName(u"removeSeries"_s);
    m_remove->setProperty("quiet", true);
    connect(m_save, &QPushButton::clicked, this, &SeriesSetup::save);
    connect(m_revert, &QPushButton::clicked, this, &SeriesSetup::revert);
    connect(m_switch, &QPushButton::clicked, this, &SeriesSetup::switchIt);
    connect(m_remove, &QPushButton::clicked, this, &SeriesSetup::remove);
    return buttonRow({m_save, m_revert, m_switch, m_remove});
}

/// As high as it is at most, so that nothing below it moves as one types.
QWidget *SeriesSetup::makeNext()
{
    m_next->setObjectName(u"seriesNext"_s);
    m_problem->setObjectName(u"seriesProblem"_s);
    m_problem->hide();
    auto *next = new QWidget;
    auto *lines = new QVBoxLayout(next);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_next);
    lines->addWidget(m_problem);
    lines->addStretch(1);
    next->setMinimumHeight((ForeseenOccurrences + 1) * (rowHeight() + 1) + Grid);
    return next;
}

QWidget *SeriesSetup::makePane()
{
    m_about->setObjectName(u"aboutSeries"_s);
    auto *content = new QWidget;
    QBoxLayout *lines = paneLines(content);
    lines->addWidget(m_title);
    lines->addWidget(m_about);
    lines->addWidget(m_form);
    lines->addWidget(makeNext());
    lines->addWidget(m_form->dates());
    lines->addWidget(notice());
    lines->addLayout(makeButtons());
    lines->addStretch(1);
    auto *desk = new QAction(tr("Go to the desk"), this);
    connect(desk, &QAction::triggered, this, [this] { Q_EMIT linkActivated(linkToPlace(u"desk"_s)); });
    m_empty->addAction(desk);
    m_empty->hide();
    m_pane = scrolledOnBase(content);
    auto *pane = new QWidget;
    auto *whole = new QVBoxLayout(pane);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pane, 1);
    whole->addWidget(m_empty, 1);
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    return pane;
}

void SeriesSetup::markShown()
{
    const QSignalBlocker quiet(list());
    list()->setCurrentRow(-1); // a new one stands in no row
    if (!isNew())
        list()->mark(QString::number(m_read->id.value));
}

void SeriesSetup::presentList()
{
    QList<SetupChoice> choices;
    for (const ListedSeries &one : std::as_const(m_all.series))
        choices.append({QString::number(one.series.id.value), one.series.name,
                        remarkOf(one, context().now(), context().words.locale())});
    list()->setChoices(choices, {});
    if (m_read)
        markShown();
}

QString SeriesSetup::faultText(const SeriesTextFault &fault) const
{
    if (fault.field == &SeriesText::start)
        return tr("The beginning cannot be read. Write it as “2026-03-02 09:00”.");
    if (fault.field == &SeriesText::until)
        return tr("The last day cannot be read. Write it as “2026-12-31”, or leave it empty.");
    if (fault.field == &SeriesText::added)
        return tr("Line %1 of the added dates cannot be read. Write it as “2026-03-20 09:00”.").arg(fault.line);
    return tr("Line %1 of the excepted dates cannot be read. Write it as “2026-12-25”, or as “2026-12-28 09:00”.")
        .arg(fault.line);
}

void SeriesSetup::showProblem(const QString &problem)
{
    m_slow.stop();
    m_next->clear();
    m_problem->setText(withBreaks(problem));
    m_problem->show();
    showState();
}

void SeriesSetup::showPreview(const Recurring &of, const Result<SeriesPreview> &preview)
{
    if (!preview) {
        showProblem(context().words.sentence(preview.error()));
        return;
    }
    m_problem->clear();
    m_problem->hide();
    m_next->clear();
    const QLocale &locale = context().words.locale();
    const QString &zone = of.recurrence.zone;
    for (const Instant at : preview->next) {
        const QString here = differsHere(at, zone) ? tr("%1 here").arg(exactTime(at, locale)) : QString();
        m_next->addLine(wallText(at, zone, locale), here);
    }
    if (preview->next.size() < ForeseenOccurrences)
        m_next->addNote(preview->next.empty() ? tr("Nothing comes any more.") : tr("Then nothing comes any more."));
    if (preview->missed)
        showMissed(of, *preview->missed);
    showState();
}

void SeriesSetup::showMissed(const Recurring &of, const MissedOccurrence &missed)
{
    const QString due = wallText(missed.due, of.recurrence.zone, context().words.locale());
    const auto told = [&](const QString &alone, const QString &withSkipped) {
        m_next->addNote((missed.skipped > 0 ? withSkipped : alone).arg(due));
    };
    if (of.isActive)
        told(tr("The ticket of %1 is opened at once."),
             tr("The ticket of %1 is opened at once, without the %n before it.", nullptr, missed.skipped));
    else
        told(
            tr("Once it runs, the ticket of %1 is opened at once."),
            tr("Once it runs, the ticket of %1 is opened at once, without the %n before it.", nullptr, missed.skipped));
}

void SeriesSetup::showState()
{
    const bool canBegin = !m_all.templates.isEmpty();
    m_empty->setVisible(m_read && !canBegin);
    m_pane->setVisible(m_read && canBegin);
    m_add->setEnabled(canBegin);
    if (!m_read)
        return;
    const bool isChanged = isEdited();
    m_title->setText(isNew() ? tr("New series") : withBreaks(oneLine(m_read->name, LongestShownName)));
    if (isNew())
        m_about->setText(tr("It opens a ticket by a template, again and again, each time at the moment it is due."));
    else
        m_about->setText(m_read->isActive ? tr("It runs: each time it is due, it opens a ticket.")
                                          : tr("It rests: it opens nothing until it is let run."));
    setUsable(m_save, isChanged && m_problem->text().isEmpty());
    setUsable(m_revert, isChanged);
    m_switch->setText(m_read->isActive ? tr("Let it rest") : tr("Let it run"));
    setShown(m_switch, !isNew() && !isChanged);
    setShown(m_remove, !isNew() && !isChanged);
}

} // namespace mainstay
