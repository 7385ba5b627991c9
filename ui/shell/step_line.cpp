// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/step_line.h"

#include "kit/long_tasks.h"
#include "kit/text_elide.h"
#include "store/cancel_with.h"
#include "store/undo_history.h"

namespace mainstay {

namespace {

constexpr qsizetype MostOfStep = 60; ///< beside how far it is

std::optional<CommandRecord> rootOf(const std::optional<CommandChain> &chain)
{
    return chain ? std::optional(chain->root()) : std::nullopt;
}

} // namespace

StepLine::StepLine(Workspace &workspace, const Words &words, LongTasks &tasks, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_words(words), m_tasks(tasks)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &StepLine::show);
    connect(&workspace, &Workspace::changed, this, &StepLine::notice);
}

void StepLine::notice(const ChangeSet &changes)
{
    if (changes.origin != ChangeSet::Origin::Own || changes.commands.isEmpty())
        return;
    const int number = ++m_newest;
    m_workspace.read(
        this, [id = changes.commands.last()](Session &session) { return findCommand(session, id); },
        [this, number](const Result<std::optional<CommandRecord>> &found) {
            // An undo speaks for itself, when it is done; what time does is nobody's step.
            if (number != m_newest || !found || !*found || (*found)->undoes || (*found)->name.startsWith("time."))
                return;
            m_text = m_words.command((*found)->name, (*found)->facts);
            m_named = (*found)->id;
            m_offer = Offer::Undo;
            Q_EMIT changed();
        });
}

void StepLine::undo()
{
    step(
        Way::Back, [](Transaction &transaction) { return rootOf(nextToUndo(transaction, transaction.person())); },
        [](Transaction &transaction, const UndoContext &context) { return mainstay::undo(transaction, 1, context); });
}

void StepLine::redo()
{
    step(
        Way::Again, [](Transaction &transaction) { return rootOf(nextToRedo(transaction, transaction.person())); },
        [](Transaction &transaction, const UndoContext &context) { return mainstay::redo(transaction, 1, context); });
}

void StepLine::takeBack(Id<Command> id)
{
    step(
        Way::Back, [id](Transaction &transaction) { return findCommand(transaction, id); },
        [id](Transaction &transaction, const UndoContext &context) {
            return Reversed{mainstay::takeBack(transaction, id, context)};
        });
}

void StepLine::bringBack(Id<Command> id)
{
    step(
        Way::Again, [id](Transaction &transaction) { return findCommand(transaction, id); },
        [id](Transaction &transaction, const UndoContext &context) {
            return Reversed{mainstay::bringBack(transaction, id, context)};
        });
}

void StepLine::takeOffer()
{
    if (m_offer == Offer::Undo)
        takeBack(m_named);
    else if (m_offer == Offer::Redo)
        bringBack(m_named);
}

void StepLine::step(Way way, Find find, Reverse reverse)
{
    if (m_running)
        return;
    m_running = std::make_shared<Progress>();
    m_way = way;
    m_title = way == Way::Back ? tr("Taking back the last step") : tr("Doing the last step again");
    m_patience.start(Unseen);
    const auto home = std::make_shared<Postbox>(this);
    m_workspace.write(
        this,
        [this, find = std::move(find), reverse = std::move(reverse), home, progress = m_running,
         rules = m_workspace.options().undo](Transaction &transaction) {
            const CancelWith cancel(transaction, *progress);
            if (const auto wanted = find(transaction))
                home->post([this, step = *wanted] { name(step); });
            return reverse(transaction, rules);
        },
        [this](const Result<Reversed> &done) { finish(done); });
}

/// Comes home before the answer of the step.
void StepLine::name(const CommandRecord &step)
{
    const QString words = oneLine(m_words.command(step.name, step.facts), MostOfStep);
    m_title = m_way == Way::Back ? tr("Taking back: %1").arg(words) : tr("Doing again: %1").arg(words);
    if (m_task)
        m_tasks.rename(*m_task, m_title);
}

void StepLine::show()
{
    m_task = m_tasks.show(m_title, m_running);
    Q_EMIT changed();
}

void StepLine::finish(const Result<Reversed> &done)
{
    m_patience.stop();
    m_running.reset();
    const std::optional<Error> error = done ? std::nullopt : std::optional(done.error());
    const std::optional<int> task = std::exchange(m_task, std::nullopt);
    if (done) {
        const QString step = m_words.command(done->last().name, done->last().facts);
        m_named = done->last().id;
        m_text = m_way == Way::Back ? tr("Taken back: %1").arg(step) : tr("Done again: %1").arg(step);
        m_offer = m_way == Way::Back ? Offer::Redo : Offer::Undo;
    }
    if (task)
        m_tasks.over(*task, error);
    Q_EMIT changed();
    if (done)
        Q_EMIT reversed();
    if (error && error->kind != ErrorKind::Cancelled) // who cancels knows
        Q_EMIT failed(*error);
}

} // namespace mainstay
