// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/process_part.h"

#include "desk/names.h"
#include "desk/process_commands.h"
#include "desk/process_edits.h"
#include "kit/notice_bar.h"
#include "setup/process_pieces.h"
#include "setup/process_view.h"
#include "setup/setup_list.h"
#include "setup/state_editor.h"

#include <QComboBox>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

void ProcessPart::show(ProcessKind kind)
{
    if (kind != m_kind && !keepsEdits())
        go(kind);
    markShown();
}

void ProcessPart::markShown()
{
    m_kinds->setCurrentIndex(m_kinds->findData(toName(m_kind)));
}

void ProcessPart::go(ProcessKind kind)
{
    m_kind = kind;
    m_id.reset();
    m_draft = m_stored = Process();
    read();
}

void ProcessPart::read()
{
    context().workspace.read(
        this,
        [kind = m_kind, id = m_id](Session &session) {
            Known known{findProcess(session, kind), {}};
            if (const auto now = known.stored ? std::optional(known.stored->id) : id)
                known.last = lastEntryOf(session, u"process"_s, now->value);
            return known;
        },
        [this, kind = m_kind](const Result<Known> &known) {
            if (kind != m_kind)
                return;
            if (known)
                take(*known);
            else
                Q_EMIT failed(known.error());
        });
}

const Process &ProcessPart::processOf(const Known &known) const
{
    return known.stored ? known.stored->process : context().rules->shipped(m_kind);
}

void ProcessPart::take(const Known &known)
{
    const int version = known.stored ? known.stored->version : 0;
    m_known = known;
    if (known.stored)
        m_id = known.stored->id;
    if (isEdited() && isWriting())
        return;
    if (isEdited() && version != m_version)
        meet();
    else if (isEdited() && m_faults.isEmpty())
        askPlan(); // tickets moved meanwhile
    if (isEdited())
        return;
    notice()->hide();
    m_conflict->close();
    m_version = version;
    m_stored = processOf(known);
    m_draft = m_stored;
    m_renamed.clear();
    m_migrate.clear();
    showVariants();
    choose(findState(m_draft, m_variants->currentText(), m_state) ? m_state : m_draft.initial);
    edit(m_draft);
}

void ProcessPart::edit(const Process &process)
{
    m_draft = withDerivedMoves(process);
    m_faults = faultsOf(m_draft);
    showVariants();
    m_plan.reset();
    ++m_question;
    if (m_faults.isEmpty() && isEdited())
        askPlan();
    if (m_conflict->isOpen() && isEdited())
        meet();
    else if (m_conflict->isOpen())
        take(m_known);
    present();
}

void ProcessPart::rename(const QString &to)
{
    const QString from = m_state;
    const bool isTaken = std::ranges::any_of(
        m_draft.states, [&](const State &state) { return state.name != from && isSameName(state.name, to); });
    if (to.isEmpty() || to == from || isTaken) {
        present();
        return;
    }
    bool wasRenamed = false;
    for (QString &name : m_renamed) {
        wasRenamed = wasRenamed || name == from;
        name = name == from ? to : name;
    }
    const bool isStored = std::ranges::any_of(m_stored.states, [&](const State &state) { return state.name == from; });
    if (!wasRenamed && isStored)
        m_renamed.insert(from, to);
    m_state = to;
    edit(renamedState(m_draft, from, to));
}

void ProcessPart::addState()
{
    const QString name = freeStateName(m_draft, tr("new state"));
    m_state = name;
    edit(withState(m_draft, m_variants->currentText(), name));
}

void ProcessPart::choose(const QString &state)
{
    m_state = state;
    present();
    m_sight->ensureVisible(m_view->rectOf(state).center().x(), m_view->rectOf(state).center().y(), 80, 80);
}

ProcessWish ProcessPart::wish() const
{
    ProcessWish wish{m_draft, {}, m_version};
    const auto goes = [this](const QString &text) {
        const StateName name = stateNameFromText(text);
        return std::ranges::none_of(m_draft.states, [&](const State &state) {
            return isSameName(state.name, name.state) && (!name.reason || state.reasons.contains(*name.reason));
        });
    };
    for (const auto &said : {m_renamed, m_migrate}) {
        for (auto one = said.begin(); one != said.end(); ++one) {
            if (goes(one.key()) && !goes(*one))
                wish.migrate.insert(one.key(), *one);
        }
    }
    return wish;
}

void ProcessPart::askPlan()
{
    context().workspace.read(
        this,
        [rules = context().rules, wish = wish()](Session &session) { return plannedProcess(session, *rules, wish); },
        [this, question = ++m_question](const Result<ProcessPlan> &plan) {
            if (question != m_question)
                return;
            if (plan)
                takePlan(*plan);
            else
                tell(plan.error());
            if (!plan)
                presentPlan();
        });
}

void ProcessPart::takePlan(const ProcessPlan &plan)
{
    // What reads the same stays as it is, under the hand of whoever is choosing there.
    const bool isSame =
        m_plan && m_plan->leaving == plan.leaving && m_plan->findings == plan.findings && m_plan->notes == plan.notes;
    m_plan = plan;
    if (!isSame)
        presentPlan();
}

void ProcessPart::save()
{
    const Instant now = context().now();
    ProcessWish wanted = wish();
    if (m_plan)
        wanted.seen = m_plan->leaving;
    writeThen(
        [rules = context().rules, wanted, now](Transaction &transaction) {
            setProcess(transaction, *rules, wanted, {now, now, transaction.person()});
            return Known{findProcess(transaction, wanted.process.kind), {}};
        },
        [this](const Known &known) {
            m_draft = m_stored;
            take(known);
        });
}

void ProcessPart::refused(const Error &error)
{
    tell(error, NoticeBar::Offer::TryAgain);
    if (error.kind == ErrorKind::Conflict)
        read();
}

/// What others saved of it meanwhile is beside what stands here until the person has decided.
void ProcessPart::meet()
{
    const Process &now = processOf(m_known);
    const auto pieces = [this](const Process &process) { return piecesOf(process, context().words); };
    const QList<ConflictField> fields = changedElsewhere(pieces(m_stored), pieces(now), pieces(m_draft));
    m_conflict->present(m_known.last, context().words.locale(), fields);
    if (!fields.isEmpty()) {
        notice()->hide();
        presentPlan();
        return;
    }
    m_version = m_known.stored ? m_known.stored->version : 0;
    m_stored = now;
    edit(m_draft);
}

void ProcessPart::decide(const QStringList &theirs)
{
    const Process &now = processOf(m_known);
    const Process decided = decidedProcess(m_draft, now, theirs);
    m_version = m_known.stored ? m_known.stored->version : 0;
    m_stored = now;
    if (m_conflict->isAncestorOf(window()->focusWidget()))
        list()->setFocus(Qt::OtherFocusReason);
    m_conflict->close();
    if (!findState(decided, m_variants->currentText(), m_state))
        m_state = decided.initial;
    edit(decided);
}

} // namespace mainstay
