// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_history_part.h"

#include "kit/calm_style.h"
#include "kit/quiet_button.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "ui_desk/history_lines.h"

#include <QApplication>
#include <QTimer>
using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int FirstSteps = 20;
constexpr int MoreSteps = 50;
constexpr int ChangesOfStep = 8;

QLabel *changeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(fontOf(label->font(), TextSize::Small));
    return label;
}

} // namespace

TicketHistoryPart::TicketHistoryPart(const PageContext &context, QWidget *parent)
    : TicketPart(context, tr("History"), parent), m_most(FirstSteps)
{ }

void TicketHistoryPart::present(Shown shown)
{
    if (shown == Shown::OtherTicket) {
        m_most = FirstSteps;
        m_trail = {};
        section()->clear();
    }
    read();
}

void TicketHistoryPart::read()
{
    readLatest(
        [id = ticket().id, most = m_most](Session &session) { return trailOf(session, id, most, ChangesOfStep); },
        [this](const TicketTrail &trail) { take(trail); });
}

void TicketHistoryPart::take(const TicketTrail &trail)
{
    stopTelling();
    if (trail == m_trail)
        return;
    m_trail = trail;
    const QWidget *focused = QApplication::focusWidget();
    const QString focusedKind = focused && section()->isAncestorOf(focused) ? focused->objectName() : QString();
    section()->clear();
    for (const RecordStep &step : trail.history.steps)
        addStep(step);
    if (trail.history.total > trail.history.steps.size())
        addOlder();
    // They can have the focus once they are shown.
    QTimer::singleShot(0, this, [this, focusedKind] { focusAgain(focusedKind); });
}

/// The buttons are new ones; whoever pressed one goes on with the first of its kind.
void TicketHistoryPart::focusAgain(const QString &kind)
{
    if (kind.isEmpty())
        return;
    for (auto *button : section()->findChildren<QAbstractButton *>(kind)) {
        if (button->isVisibleTo(this))
            return button->setFocus(Qt::OtherFocusReason);
    }
}

void TicketHistoryPart::addStep(const RecordStep &step)
{
    const Words &words = context().words;
    auto *head = new QHBoxLayout;
    head->setSpacing(Grid);
    const QString phrase = oneLine(words.command(step.command.name, step.command.facts), 200);
    head->addWidget(new ElidedLabel(phrase), 1);
    QToolButton *back = takeBackButton(phrase, m_trail.undoable.contains(step.command.id));
    connect(back, &QToolButton::clicked, this, [this, id = step.command.id] { Q_EMIT undoRequested(id); });
    head->addWidget(back);
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Grid / 4);
    lines->addLayout(head);
    lines->addWidget(changeLabel(
        tr("%1 · %2", "who, when").arg(oneLine(step.command.who, 60), exactTime(step.command.at, words.locale()))));
    const auto estate = context().estate.current();
    for (const QString &line : historyLines(step, ticket().id, {words, estate->tree(), m_trail.numbers}))
        lines->addWidget(changeLabel(line));
    if (const qint64 more = step.total - step.changes.size(); more > 0)
        lines->addWidget(changeLabel(tr("and %n more change(s)", nullptr, int(more))));
    section()->addRow()->addWidget(whole, 1);
}

void TicketHistoryPart::addOlder()
{
    const RecordHistory &history = m_trail.history;
    const QLocale &locale = context().words.locale();
    auto *count = new QLabel(tr("%1 of %2 steps", "shown, of how many")
                                 .arg(locale.toString(history.steps.size()), locale.toString(history.total)));
    count->setForegroundRole(QPalette::PlaceholderText);
    auto *older = new QPushButton(tr("Show older"));
    older->setObjectName(u"olderSteps"_s);
    older->setProperty("quiet", true);
    connect(older, &QPushButton::clicked, this, [this] {
        m_most += MoreSteps;
        read();
    });
    QBoxLayout *row = section()->addRow();
    row->addWidget(count, 1);
    row->addWidget(older);
}

} // namespace mainstay
