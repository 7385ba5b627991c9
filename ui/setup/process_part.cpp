// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/process_part.h"

#include "desk/names.h"
#include "desk/process_commands.h"
#include "desk/process_edits.h"
#include "kit/notice_bar.h"
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
    m_draft = m_stored = Process();
    read();
}

void ProcessPart::read()
{
    context().workspace.read(
        this, [kind = m_kind](Session &session) { return findProcess(session, kind); },
        [this, kind = m_kind](const Result<std::optional<StoredProcess>> &stored) {
            if (kind != m_kind)
                return;
            if (stored)
                take(*stored);
            else
                Q_EMIT failed(stored.error());
        });
}

void ProcessPart::take(const std::optional<StoredProcess> &stored)
{
    const int version = stored ? stored->version : 0;
    if (isEdited() && version != m_version) {
        tell(Error{ErrorKind::Conflict, "desk.process-changed", {{u"process"_s, toName(m_kind)}}, {}});
        return;
    }
    if (isEdited())
        return;
    notice()->hide();
    m_version = version;
    m_stored = stored ? stored->process : context().rules->shipped(m_kind);
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
        [this, question = m_question](const Result<ProcessPlan> &plan) {
            if (question != m_question)
                return;
            if (plan)
                m_plan = *plan;
            else
                tell(plan.error());
            presentPlan();
        });
}

void ProcessPart::save()
{
    const Instant now = context().now();
    writeThen(
        [rules = context().rules, wish = wish(), now](Transaction &transaction) {
            setProcess(transaction, *rules, wish, {now, now, transaction.person()});
            return findProcess(transaction, wish.process.kind);
        },
        [this](const std::optional<StoredProcess> &stored) {
            m_draft = m_stored;
            take(stored);
        });
}

void ProcessPart::refused(const Error &error)
{
    tell(error, NoticeBar::Offer::TryAgain);
}

} // namespace mainstay
