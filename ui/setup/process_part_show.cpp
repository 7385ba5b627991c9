// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/calm_style.h"
#include "kit/section.h"
#include "kit/ticket_look.h"
#include "setup/field_rows.h"
#include "setup/plan_rows.h"
#include "setup/process_part.h"
#include "setup/process_view.h"
#include "setup/setup_conflict.h"
#include "setup/setup_list.h"
#include "setup/state_editor.h"
#include "setup/variant_rows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostFaultsTold = 5;

} // namespace

void ProcessPart::showVariants()
{
    QStringList names;
    QStringList shown;
    for (const Variant &variant : std::as_const(m_draft.variants))
        names.append(variant.name);
    for (int i = 0; i < m_variants->count(); ++i)
        shown.append(m_variants->itemText(i));
    if (names == shown)
        return;
    // One that only has a new name is still the one that is looked at.
    const int place = names.size() == shown.size() ? m_variants->currentIndex() : 0;
    const int known = int(names.indexOf(m_variants->currentText()));
    m_variants->clear();
    m_variants->addItems(names);
    m_variants->setCurrentIndex(known < 0 ? place : known);
    m_variants->setVisible(m_variants->count() > 1);
}

void ProcessPart::present()
{
    const QString variant = m_variants->currentText();
    QMap<QString, QString> under;
    QMap<QString, QString> names;
    QList<SetupChoice> choices;
    for (const State &state : std::as_const(m_draft.states)) {
        if (!state.variants.contains(variant))
            continue;
        QStringList about;
        if (state.phase != Phase::Open && toName(state.phase) != state.name)
            about.append(context().words.name(toName(state.phase)));
        if (state.approval)
            about.append(tr("approval"));
        if (std::ranges::find(m_faults, state.name, &ProcessFault::state) != m_faults.end())
            about.append(tr("has a fault"));
        under.insert(state.name, about.join(u", "_s));
        names.insert(state.name, context().words.name(state.name));
        choices.append({state.name, names.value(state.name), about.join(u", "_s)});
    }
    list()->setChoices(choices, m_state);
    m_view->setMap(processMapOf(m_draft, variant, m_faults, under, m_view->font(), names));
    m_view->setMarks(m_state);
    m_editor->setState(m_draft, variant, m_state);
    for (ProcessRows *rows : QList<ProcessRows *>{m_fields, m_plans, m_variantRows})
        rows->setProcess(m_draft, variant, m_stored);
    QString legend = tr("Lines: whole, a person; dashed, time; dotted, a changed plan. Double frames end a ticket.");
    if (const int undrawn = m_view->map().undrawn; undrawn > 0)
        legend += u' ' + tr("%n move(s) by merging are not drawn.", nullptr, undrawn);
    m_legend->setText(legend);
    presentPlan();
}

void ProcessPart::presentFaults()
{
    qsizetype told = 0;
    for (const ProcessFault &fault : std::as_const(m_faults)) {
        if (++told > MostFaultsTold) {
            m_findings->addNote(tr("and %n more", nullptr, int(m_faults.size()) - MostFaultsTold));
            return;
        }
        const QString where = fault.state.isEmpty() ? fault.variant : context().words.name(fault.state);
        const QString what = context().words.fault(toName(fault.kind).toUtf8(), toJson(fault));
        m_findings->addNote(where.isEmpty() ? what : where + u": "_s + what);
    }
}

void ProcessPart::addDestination(const LeavingTickets &leaving)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(Grid);
    auto *text = new QLabel(
        tr("%1: %n open ticket(s) go to", nullptr, int(leaving.open)).arg(stateText(context().words, leaving.from)));
    text->setTextFormat(Qt::PlainText);
    auto *to = new QComboBox;
    to->setObjectName(u"migrate:"_s + toText(leaving.from));
    to->setAccessibleName(text->text());
    to->addItem(tr("choose a state…"), QString());
    for (const State &state : std::as_const(m_draft.states)) {
        if (state.phase != Phase::Open || !state.variants.contains(leaving.variant))
            continue;
        // Tickets that leave a reason need another one where there are such.
        if (!leaving.from.reason || state.reasons.isEmpty())
            to->addItem(context().words.name(state.name), state.name);
        for (const QString &reason : leaving.from.reason ? state.reasons : QStringList())
            to->addItem(stateText(context().words, {state.name, reason}), toText({state.name, reason}));
    }
    to->setCurrentIndex(std::max(0, to->findData(leaving.to ? toText(*leaving.to) : QString())));
    row->addWidget(text, 1);
    row->addWidget(to);
    connect(
        to, &QComboBox::activated, this,
        [this, to, state = toText(leaving.from)] {
            m_migrate.insert(state, to->currentData().toString());
            m_renamed.remove(state);
            edit(m_draft);
        },
        Qt::QueuedConnection);
    m_findings->addWidget(line);
}

void ProcessPart::presentPlan()
{
    const QWidget *focus = window()->focusWidget();
    if (focus)
        m_wasAt = m_findings->isAncestorOf(focus) ? focus->objectName() : QString();
    m_findings->clear();
    presentFaults();
    if (m_conflict->isOpen())
        m_findings->addNote(tr("Somebody else changed this process. Choose above what is to stay."));
    if (m_plan) {
        for (const LeavingTickets &leaving : std::as_const(m_plan->leaving))
            addDestination(leaving);
        for (const ProcessFinding &finding : m_plan->findings + m_plan->notes) {
            if (finding.code != "desk.state-in-use" && finding.code != "desk.reason-in-use") // asked above
                m_findings->addNote(context().words.remark(finding.code, finding.facts));
        }
    }
    const bool isReady =
        isEdited() && m_faults.isEmpty() && m_plan && m_plan->findings.isEmpty() && !m_conflict->isOpen();
    if (!isEdited())
        m_findings->addNote(tr("No faults. Nothing is changed."));
    else if (isReady && m_plan->leaving.isEmpty())
        m_findings->addNote(tr("No faults. No open ticket has to move."));
    setUsable(m_save, isReady);
    setUsable(m_revert, isEdited());
    if (auto *again = m_wasAt.isEmpty() ? nullptr : m_findings->findChild<QWidget *>(m_wasAt))
        again->setFocus(Qt::OtherFocusReason);
}

} // namespace mainstay
