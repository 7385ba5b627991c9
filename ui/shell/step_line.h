// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"
#include "words/words.h"

#include <QObject>
#include <QTimer>

namespace mainstay {

class LongTasks;

/// Says what this window's person did last, and takes it back or brings it back: "Moved Sales database · Undo". One
/// that takes long is shown among the long tasks, where it can be cancelled, and meanwhile the line is empty.
class StepLine : public QObject
{
    Q_OBJECT

public:
    /// After that long it is told that a step is being taken back.
    static constexpr std::chrono::milliseconds Unseen{500};

    /// All of them outlive its use; `tasks` may be made after it.
    StepLine(Workspace &workspace, const Words &words, LongTasks &tasks, QObject *parent = nullptr);

    /// What stands in the line; empty when nothing was done yet.
    QString text() const { return isLong() ? QString() : m_text; }
    /// What the line offers: to take the step back, or to bring it back.
    enum class Offer { Nothing, Undo, Redo };
    Offer offer() const { return isLong() ? Offer::Nothing : m_offer; }
    /// A step is being taken back, or done again, and has been for a while.
    bool isLong() const { return m_task.has_value(); }

    /// While one runs, a further one is not begun.
    void undo();
    void redo();
    /// One of undoableSteps() (store/undo_history.h), of whoever took it.
    void takeBack(Id<Command> step);
    /// What the line offers, of the very step that it names: others may have come after it, in another program.
    void takeOffer();

Q_SIGNALS:
    void changed();
    /// A step was taken back, or done again.
    void reversed();
    void failed(const mainstay::Error &error);

private:
    enum class Way { Back, Again };
    using Reversed = QList<CommandRecord>;
    using Reverse = std::function<Reversed(Transaction &, const UndoContext &)>;
    /// The step that is meant, to be named while it lasts.
    using Find = std::function<std::optional<CommandRecord>(Transaction &)>;
    void bringBack(Id<Command> step);
    void step(Way way, Find find, Reverse reverse);
    void name(const CommandRecord &step);
    void show();
    void finish(const Result<Reversed> &done);
    void notice(const ChangeSet &changes);

    Workspace &m_workspace;
    const Words &m_words;
    LongTasks &m_tasks;
    QString m_text;
    Id<Command> m_named; ///< the step that the text is about
    Offer m_offer = Offer::Nothing;
    int m_newest = 0; ///< steps told of so far; what is read about an older one comes too late
    std::shared_ptr<Progress> m_running; ///< of the step that is under way
    Way m_way = Way::Back;
    QString m_title; ///< what runs, in words
    QTimer m_patience;
    std::optional<int> m_task; ///< that shows it
};

} // namespace mainstay
