// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_guard.h"
#include "desk/log_store.h"
#include "desk/ticket_commands.h"
#include "desk/ticket_store.h"
#include "store/workspace.h"
#include "support/workspace_test.h"

namespace mainstay::testing {

using Given = QMap<QString, QString>;

std::shared_ptr<const DeskRules> shippedRules();

/// A workspace with tickets, opened as a program does; without create it must be there.
enum class Making { Create, OpenOnly };
std::unique_ptr<Workspace> openDesk(const QString &location, Making making = Making::Create,
                                    const std::shared_ptr<const DeskRules> &rules = shippedRules());

/// A test class of the desk: its workspace holds tickets under the processes that are shipped.
class DeskTest : public WorkspaceTest
{
    Q_OBJECT

protected:
    WorkspaceOptions options() const override;
};

/// Monday 2 March 2026, 08:00 UTC, and so many minutes later.
Instant morning(int minutes = 0);
/// At that minute, recorded at once, by anna.
Occasion at(int minutes);

Ticket draft(ProcessKind process, const QString &title);

/// The commands, each as one step; a failure throws what it was.
Ticket add(Workspace &workspace, const Ticket &draft, const Occasion &occasion = at(0));
Result<Ticket> edit(Workspace &workspace, const Ticket &read, const Ticket &wanted, const Occasion &occasion = at(5));
Result<Ticket> move(Workspace &workspace, const Ticket &read, const QString &to, const Given &given = {},
                    const Occasion &occasion = at(5), const Saying &remark = {});
Result<Ticket> assign(Workspace &workspace, const Ticket &read, const Assignment &assignment,
                      const Occasion &occasion = at(5));
Result<LogEntry> say(Workspace &workspace, const Ticket &ticket, const QString &text, const Occasion &occasion = at(5));

/// The incident "Printer is out" of the team Printing, in progress since the morning, with one entry, "It blinks.": by
/// the columns that tickets and entries have had from their beginning, for workspaces of any version.
void addAsOfOld(Transaction &transaction);

std::optional<Ticket> stored(Workspace &workspace, const QString &number);
QList<LogEntry> logOf(Workspace &workspace, const Ticket &ticket);
/// "move assigned", "message new, withdrawn" …, in the order of the log.
QStringList logLines(Workspace &workspace, const Ticket &ticket);

/// The numbers of the tickets that have these words, newest first.
QStringList found(Workspace &workspace, const QString &words);

/// The name of the step, or the code of the error.
QByteArray undone(Workspace &workspace, int steps = 1);
QByteArray redone(Workspace &workspace, int steps = 1);

/// "kind where detail" of all that check finds.
QStringList faults(Workspace &workspace);

/// For messages of failing tests.
template <class T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray("it succeeded") : QByteArray(StoreError(result.error()).what());
}

} // namespace mainstay::testing
