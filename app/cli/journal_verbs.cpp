// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "store/catalogue.h"
#include "store/journal_compact.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int BriefChanges = 3; ///< of a step that a line of the table names

QString toName(ChangeOp op)
{
    switch (op) {
    case ChangeOp::Insert:
        return u"insert"_s;
    case ChangeOp::Update:
        return u"update"_s;
    case ChangeOp::Delete:
        return u"delete"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue imageOrNull(const std::optional<QJsonObject> &image)
{
    return image ? QJsonValue(*image) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const JournalChange &change)
{
    QJsonObject json{{u"entity"_s, change.entity},
                     {u"id"_s, change.firstId},
                     {u"op"_s, toName(change.op)},
                     {u"before"_s, imageOrNull(change.before)},
                     {u"after"_s, imageOrNull(change.after)}};
    if (change.lastId != change.firstId)
        json.insert(u"last"_s, change.lastId);
    return json;
}

QJsonObject toJson(const CommandRecord &command, const Words &words)
{
    return {{u"at"_s, toIso(command.at)},
            {u"who"_s, command.who},
            {u"command"_s, words.command(command.name, command.facts)},
            {u"name"_s, QString::fromUtf8(command.name)}};
}

QJsonObject toJson(const CommandChanges &entry, const Words &words)
{
    QJsonObject json = toJson(entry.command, words);
    QJsonArray changes;
    for (const JournalChange &change : entry.changes)
        changes.append(toJson(change));
    json.insert(u"seq"_s, entry.command.id.value);
    json.insert(u"changes"_s, changes);
    if (entry.total > entry.changes.size())
        json.insert(u"changes_total"_s, entry.total);
    return json;
}

/// "component 3–90 added, dependency 7 changed", the first few.
QString inBrief(const Call &call, const CommandChanges &entry)
{
    QStringList parts;
    for (const JournalChange &change : entry.changes) {
        QString ids = QString::number(change.firstId);
        if (change.lastId != change.firstId)
            ids += u'–' + QString::number(change.lastId);
        parts.append(call.words().name(change.entity) + u' ' + ids + u' ' + call.words().name(toName(change.op)));
    }
    if (entry.total > parts.size())
        parts.append(call.counted(QT_TRANSLATE_N_NOOP("output", "%n more"), entry.total - parts.size()));
    return parts.join(u", "_s);
}

HistoryQuestion questionOf(Call &call)
{
    const Arguments &arguments = call.arguments();
    HistoryQuestion question;
    question.limit = arguments.number(u"limit"_s).value_or(usualLimit);
    question.entity = arguments.value(u"entity"_s);
    if (const auto id = arguments.value(u"id"_s)) {
        if (!question.entity)
            throw StoreError(ErrorKind::Invalid, "cli.option-needs-other",
                             {{u"option"_s, u"--id"_s}, {u"other"_s, u"--entity"_s}});
        question.id = arguments.number(u"id"_s);
    }
    if (const auto after = arguments.number(u"after"_s))
        question.before = Id<Command>(*after);
    if (question.entity) {
        QStringList tables;
        call.read([&tables](Session &session) {
            for (const TableDescription &table : session.connection().tables())
                tables.append(table.name);
        });
        if (!tables.contains(*question.entity))
            throw StoreError(ErrorKind::Missing, "cli.unknown-entity",
                             {{u"value"_s, *question.entity}, {u"allowed"_s, QJsonArray::fromStringList(tables)}});
    }
    return question;
}

constexpr auto KeptFor = std::chrono::days(30);

/// Imports older than 30 days lose what rows held before them; says what can then no longer be taken back.
ExitStatus compact(Call &call)
{
    const CompactionRequest request{.olderThan = currentInstant() - KeptFor};
    const Compaction done = call.arguments().has(u"dry-run"_s)
        ? call.read([&request](Session &session) { return planCompaction(session, request); })
        : call.write([&request](Transaction &transaction) { return compactJournal(transaction, request); });
    if (call.wantsJson()) {
        QJsonArray lost;
        for (const LostStep &step : done.lost) {
            QJsonObject json = toJson(step.command, call.english());
            json.insert(u"seq"_s, step.command.id.value);
            json.insert(u"way"_s, step.way == LostStep::Way::Undo ? u"undo"_s : u"redo"_s);
            lost.append(json);
        }
        call.console().printJson({{u"commands"_s, done.commands},
                                  {u"entries"_s, done.entries},
                                  {u"characters"_s, done.characters},
                                  {u"lost"_s, lost}});
        return ExitStatus::Done;
    }
    call.printLine(call.counted(QT_TRANSLATE_N_NOOP("output", "Old values of %n row(s) dropped."), done.entries));
    for (const LostStep &step : done.lost) {
        const QJsonObject facts{{u"what"_s, call.words().command(step.command.name, step.command.facts)},
                                {u"when"_s, call.localTime(step.command.at)}};
        call.printLine(
            step.way == LostStep::Way::Undo
                ? call.text(QT_TRANSLATE_NOOP("output", "Can no longer be taken back: {what} ({when})"), facts)
                : call.text(QT_TRANSLATE_NOOP("output", "Can no longer be brought back: {what} ({when})"), facts));
    }
    return ExitStatus::Done;
}

ExitStatus journal(Call &call)
{
    if (call.arguments().has(u"compact"_s))
        return compact(call);
    HistoryQuestion question = questionOf(call);
    const qsizetype limit = question.limit;
    ++question.limit; // one more tells whether there is more
    if (!call.wantsJson())
        question.changesPerCommand = BriefChanges;
    QList<CommandChanges> entries = call.read([&question](Session &session) { return history(session, question); });
    std::optional<qint64> next;
    if (entries.size() > limit) {
        entries.resize(limit);
        next = entries.last().command.id.value;
    }
    if (call.wantsJson()) {
        QJsonArray list;
        for (const CommandChanges &entry : entries)
            list.append(toJson(entry, call.english()));
        call.console().printJson(
            {{u"entries"_s, list}, {u"next"_s, next ? QJsonValue(*next) : QJsonValue(QJsonValue::Null)}});
        return ExitStatus::Done;
    }
    Table table;
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Step")), Table::Align::Right);
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "When")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Who")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "What")));
    table.addColumn(call.text(QT_TRANSLATE_NOOP("output", "Rows")));
    for (const CommandChanges &entry : entries)
        table.addRow({QString::number(entry.command.id.value), call.localTime(entry.command.at), entry.command.who,
                      call.words().command(entry.command.name, entry.command.facts), inBrief(call, entry)});
    call.printTable(table);
    if (next)
        call.console().tell(
            call.text(QT_TRANSLATE_NOOP("output", "There is more: --after {cursor} goes on."), {{u"cursor"_s, *next}}));
    return ExitStatus::Done;
}

enum class Direction { Undo, Redo };

ExitStatus take(Call &call, Direction direction)
{
    const int steps = call.arguments().number(u"steps"_s).value_or(1);
    Workspace &workspace = call.workspace();
    const Result<QList<CommandRecord>> taken =
        direction == Direction::Undo ? workspace.undoNow(steps) : workspace.redoNow(steps);
    const bool isNothing = !taken && exitStatusOf(taken.error()) == ExitStatus::No;
    if (!taken && !isNothing)
        throw StoreError(taken.error());
    if (isNothing)
        call.console().tell(call.words().sentence(taken.error()));
    const QList<CommandRecord> commands = taken.value_or(QList<CommandRecord>());
    if (call.wantsJson()) {
        QJsonArray list;
        for (const CommandRecord &command : commands)
            list.append(toJson(command, call.english()));
        QJsonObject json{{u"undone"_s, list}};
        if (direction == Direction::Redo)
            json.insert(u"redone"_s, list);
        call.console().printJson(json);
    } else {
        for (const CommandRecord &command : commands) {
            const QJsonObject facts{{u"what"_s, call.words().command(command.name, command.facts)}};
            call.printLine(direction == Direction::Undo
                               ? call.text(QT_TRANSLATE_NOOP("output", "Taken back: {what}"), facts)
                               : call.text(QT_TRANSLATE_NOOP("output", "Brought back: {what}"), facts));
        }
    }
    return isNothing ? ExitStatus::No : ExitStatus::Done;
}

ExitStatus undoSteps(Call &call)
{
    return take(call, Direction::Undo);
}

ExitStatus redoSteps(Call &call)
{
    return take(call, Direction::Redo);
}

} // namespace

QList<VerbSpec> journalVerbs()
{
    const OptionSpec steps{
        .name = "steps", .value = "N", .help = QT_TRANSLATE_NOOP("help", "how many, all or nothing (default: 1)")};
    return {
        {.name = "journal",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "show who did what, newest first"),
         .options = {{.name = "entity",
                      .value = "E",
                      .help = QT_TRANSLATE_NOOP("help", "only changes of this table, such as component")},
                     {.name = "id", .value = "N", .help = QT_TRANSLATE_NOOP("help", "only changes of this row of it")},
                     limitOption(),
                     {.name = "after",
                      .value = "CURSOR",
                      .help = QT_TRANSLATE_NOOP("help", "go on where an answer that was cut said “next”")},
                     {.name = "compact",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help",
                                                "drop what rows held before imports older than 30 days, and say "
                                                "what can then no longer be undone")},
                     {.name = "dry-run",
                      .value = nullptr,
                      .help = QT_TRANSLATE_NOOP("help", "with --compact: say what it would drop, and drop nothing")}},
         .run = journal},
        {.name = "undo",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "take back your newest steps, from whichever program they came"),
         .options = {steps},
         .run = undoSteps},
        {.name = "redo",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("help", "bring back what you undid last"),
         .options = {steps},
         .run = redoSteps},
    };
}

} // namespace mainstay
