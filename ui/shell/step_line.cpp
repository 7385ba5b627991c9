// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/step_line.h"

namespace mainstay {

StepLine::StepLine(Workspace &workspace, const Words &words, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_words(words)
{
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
            m_offer = Offer::Undo;
            Q_EMIT changed();
        });
}

void StepLine::undo()
{
    step(Way::Back);
}

void StepLine::redo()
{
    step(Way::Again);
}

void StepLine::step(Way way)
{
    m_workspace.write(
        this,
        [way, rules = m_workspace.options().undo](Transaction &transaction) {
            return way == Way::Back ? mainstay::undo(transaction, 1, rules) : mainstay::redo(transaction, 1, rules);
        },
        [this, way](const Result<QList<CommandRecord>> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            const QString step = m_words.command(done->last().name, done->last().facts);
            m_text = way == Way::Back ? tr("Taken back: %1").arg(step) : tr("Done again: %1").arg(step);
            m_offer = way == Way::Back ? Offer::Redo : Offer::Undo;
            Q_EMIT changed();
        });
}

} // namespace mainstay
