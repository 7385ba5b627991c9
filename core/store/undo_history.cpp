// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo_history.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int PageSize = 50;

std::optional<CommandRecord> undoerOf(Session &session, Id<Command> id)
{
    return session.find(u"SELECT %1 FROM command_log WHERE undoes = ?"_s.arg(CommandColumns), {id}, toCommandRecord);
}

/// What time has done, and that somebody looked at something, is nobody's step: taking back one's own last step does
/// not meet it.
const QString NotByTime = u" AND name NOT LIKE 'time.%' AND name NOT LIKE 'look.%'"_s;

/// As NotByTime says it.
bool isByTime(const QByteArray &name)
{
    return name.startsWith("time.") || name.startsWith("look.");
}

/// Commands of `who` older than `before`, newest first: new ones, or undos and redos.
QList<CommandRecord> page(Session &session, const QString &who, qint64 after, qint64 before, QStringView which)
{
    return session.query(
        u"SELECT %1 FROM command_log WHERE who = ? AND id > ? AND id < ? AND undoes %2%3 ORDER BY id DESC LIMIT ?"_s
            .arg(CommandColumns, which, NotByTime),
        {who, after, before, PageSize}, toCommandRecord);
}

/// The first command, newest first, whose chain fits.
template <class Fits>
std::optional<CommandChain> newest(Session &session, const QString &who, qint64 after, QStringView which, Fits fits)
{
    qint64 before = std::numeric_limits<qint64>::max();
    for (;;) {
        const QList<CommandRecord> commands = page(session, who, after, before, which);
        for (const CommandRecord &command : commands) {
            const CommandChain chain = chainOf(session, command);
            if (fits(command, chain))
                return chain;
        }
        if (commands.size() < PageSize)
            return std::nullopt;
        before = commands.last().id.value;
    }
}

QSet<Id<Command>> personsSteps(Session &session, const QList<CommandRecord> &commands, bool areInForce)
{
    const qint64 barrier = undoBarrier(session);
    QSet<Id<Command>> steps;
    for (const CommandRecord &command : commands) {
        const bool isPersons = !command.undoes && !isByTime(command.name) && command.id.value > barrier;
        if (isPersons && chainOf(session, command).isDone() == areInForce)
            steps.insert(command.id);
    }
    return steps;
}

} // namespace

// Rows and images from before speak of another schema or another database.
qint64 undoBarrier(Session &session)
{
    return session.number(u"SELECT max(id) FROM command_log WHERE name IN ('store.schema', 'store.restore')"_s);
}

CommandChain chainOf(Session &session, const CommandRecord &member)
{
    CommandChain chain{{member}};
    while (const auto undone = chain.root().undoes) {
        const auto older = findCommand(session, *undone);
        if (!older)
            throw StoreError(ErrorKind::Corrupt, "store.journal-broken", {{u"command"_s, undone->value}});
        chain.links.prepend(*older);
    }
    while (const auto newer = undoerOf(session, chain.tip().id))
        chain.links.append(*newer);
    return chain;
}

QSet<Id<Command>> undoableSteps(Session &session, const QList<CommandRecord> &commands)
{
    return personsSteps(session, commands, true);
}

QSet<Id<Command>> redoableSteps(Session &session, const QList<CommandRecord> &commands)
{
    return personsSteps(session, commands, false);
}

std::optional<CommandChain> nextToUndo(Session &session, const QString &who)
{
    return newest(session, who, undoBarrier(session), u"IS NULL",
                  [](const CommandRecord &, const CommandChain &chain) { return chain.isDone(); });
}

std::optional<CommandChain> nextToRedo(Session &session, const QString &who)
{
    const qint64 lastNew =
        session.number(u"SELECT max(id) FROM command_log WHERE who = ? AND undoes IS NULL"_s + NotByTime, {who});
    return newest(session, who, std::max(lastNew, undoBarrier(session)), u"IS NOT NULL",
                  [](const CommandRecord &command, const CommandChain &chain) {
                      return !chain.isDone() && chain.tip().id == command.id;
                  });
}

} // namespace mainstay
