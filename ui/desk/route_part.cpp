// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/route_part.h"

#include "desk/incident_route_commands.h"
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/escape.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/times.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The place of the step that the person saw, by its name; 0, which is none, where it is gone.
int placeOf(Session &session, const Ticket &ticket, const QString &step)
{
    const QList<CheckedStep> steps = checklistOf(session, ticket);
    const auto found = std::ranges::find_if(steps, [&](const CheckedStep &one) { return one.step.name == step; });
    return found == steps.end() ? 0 : int(found - steps.begin()) + 1;
}

} // namespace

RoutePart::RoutePart(const PageContext &context, QWidget *parent)
    : CoursePart(context, tr("Route"), parent)
    , m_count(new QLabel)
    , m_all(new Chip(tr("All steps"), Tone::Neutral, Chip::Use::Pressed))
    , m_answer(new QLineEdit)
{
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_all->setCheckable(true);
    m_all->setObjectName(u"allSteps"_s);
    m_all->setToolTip(tr("Every step of the agreed route, or the next one alone"));
    m_section->addToTitle(m_count);
    m_section->addToTitle(m_all);
    m_answer->setObjectName(u"stepAnswer"_s);
    m_answer->hide();
    m_below->addWidget(m_answer);
    connect(m_all, &QAbstractButton::toggled, this, [this] { setRecord(TicketRecord(m_record)); });
    connect(m_answer, &QLineEdit::returnPressed, this, &RoutePart::answer);
    onEscape(m_answer, [this] { clearTyped(); });
}

void RoutePart::present()
{
    const QList<CheckedStep> &steps = m_record.course.steps;
    const auto settled = std::ranges::count_if(steps, [](const CheckedStep &one) { return one.settled.has_value(); });
    m_count->setText(tr("%1 of %2", "steps settled").arg(settled).arg(steps.size()));
    bool hasNext = false;
    for (const CheckedStep &one : steps) {
        const bool isNext = !hasNext && !one.settled;
        hasNext = hasNext || isNext;
        if (m_all->isChecked() || isNext)
            presentStep(one);
    }
    if (!hasNext && !m_all->isChecked())
        m_section->addNote(tr("Every step is settled."));
    setVisible(!steps.isEmpty());
}

QString RoutePart::remarkOf(const CheckedStep &one) const
{
    QStringList words;
    if (one.settled) {
        if (!one.settled->isDone)
            words.append(tr("not needed: %1").arg(one.settled->reason));
        if (!one.settled->produced.isEmpty())
            words.append(one.settled->produced);
        words.append(one.settled->who);
        words.append(clockTime(one.settled->happened, m_context.now(), m_context.words.locale()));
    } else {
        if (one.step.actor != RouteActor::Us)
            words.append(m_context.words.name(toName(one.step.actor)));
        if (!one.step.isAlways)
            words.append(m_context.words.name(u"where needed"_s));
        if (one.step.within)
            words.append(tr("within %1").arg(m_context.words.duration(*one.step.within)));
    }
    return oneLine(words.join(u" · "_s), 300);
}

void RoutePart::presentStep(const CheckedStep &one)
{
    auto *box = new QCheckBox;
    box->setObjectName(u"step:"_s + one.step.name);
    box->setAccessibleName(one.step.name);
    box->setChecked(one.settled.has_value());
    auto *first = new QWidget;
    auto *pair = new QHBoxLayout(first);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(Grid / 2);
    pair->addWidget(box);
    pair->addWidget(twoLines(one.step.name, remarkOf(one), one.settled ? Ink::Muted : Ink::Plain), 1);
    connect(box, &QCheckBox::clicked, this, [this, name = one.step.name](bool isTicked) { tick(name, isTicked); });
    QBoxLayout *row = addRow(first);
    if (one.settled) {
        auto *link = quietButton(tr("Led to…", "a settled step"), u"link:"_s + one.step.name);
        link->setToolTip(tr("Names what it led to: a change, a deployment"));
        link->setAccessibleName(tr("What “%1” led to").arg(one.step.name));
        connect(link, &QPushButton::clicked, this, [this, name = one.step.name] { begin(Asks::Product, name); });
        row->addWidget(link);
        return;
    }
    auto *skip = quietButton(tr("Skip…", "a step that is not needed"), u"skip:"_s + one.step.name);
    skip->setToolTip(tr("It is not needed; asks why"));
    skip->setAccessibleName(tr("“%1” is not needed").arg(one.step.name));
    connect(skip, &QPushButton::clicked, this, [this, name = one.step.name] { begin(Asks::Reason, name); });
    row->addWidget(skip);
}

void RoutePart::tick(const QString &step, bool isTicked)
{
    perform([step, isTicked](Transaction &transaction, const Ticket &ticket, const Occasion &occasion) {
        const int place = placeOf(transaction, ticket, step);
        if (isTicked)
            settleStep(transaction, ticket, place, {}, occasion);
        else
            reopenStep(transaction, ticket, place);
    });
}

void RoutePart::begin(Asks asks, const QString &step)
{
    m_asks = asks;
    m_asked = step;
    const QString name = oneLine(step, 60);
    m_answer->setPlaceholderText(asks == Asks::Reason ? tr("Why is “%1” not needed? Enter settles it").arg(name)
                                                      : tr("What did “%1” lead to? CHG-3, or deployment 12").arg(name));
    m_answer->setAccessibleName(m_answer->placeholderText());
    m_answer->clear();
    m_answer->show();
    m_answer->setFocus(Qt::OtherFocusReason);
}

void RoutePart::answer()
{
    perform(
        [asks = m_asks, step = m_asked, text = m_answer->text()](Transaction &transaction, const Ticket &ticket,
                                                                 const Occasion &occasion) {
            const int place = placeOf(transaction, ticket, step);
            if (asks == Asks::Reason)
                settleStep(transaction, ticket, place, {false, text, {}}, occasion);
            else
                linkStep(transaction, ticket, place, text.split(u',', Qt::SkipEmptyParts));
        },
        [this] { clearTyped(); });
}

void RoutePart::clearTyped()
{
    m_asked.clear();
    m_answer->clear();
    m_answer->hide();
}

} // namespace mainstay
