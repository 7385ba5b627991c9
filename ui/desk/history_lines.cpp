// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/history_lines.h"

#include "kit/component_completer.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "kit/times.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostOfValue = 80;

/// By which columns a row of a table is told when it comes and goes.
struct TellingColumns {
    QStringView table;
    QStringList columns;
};

const QList<TellingColumns> &tellingColumns()
{
    static const QList<TellingColumns> all{
        {u"log_entry", {u"text"_s}},
        {u"attachment", {u"name"_s}},
        {u"affected_component", {u"component_id"_s}},
        {u"deployment", {u"component_id"_s, u"product_version"_s, u"outcome"_s}},
        {u"escalation", {u"to_team"_s, u"to_person"_s, u"reason"_s}},
        {u"event", {u"title"_s, u"severity"_s, u"verdict"_s}},
        {u"follow_up", {u"text"_s, u"owner"_s, u"due_day"_s}},
        {u"known_error", {u"title"_s}},
        {u"major_incident", {u"reason"_s}},
        {u"outbound_mail", {u"recipient"_s, u"state"_s}},
        {u"satisfaction", {u"rating"_s, u"comment"_s}},
        {u"ticket_route_step", {u"name"_s, u"reason"_s, u"produced"_s}},
        {u"ticket_stakeholder", {u"name"_s, u"role"_s}},
        {u"ticket_swarm", {u"person"_s}},
        {u"ticket_told", {u"name"_s}},
    };
    return all;
}

/// Keys of imports and mails, which nobody ever did on purpose.
bool isBookkeeping(const QString &table)
{
    return table == u"import_ticket" || table == u"mail_message";
}

/// What follows from other columns, or serves the program alone.
bool isToldElsewhere(const QString &column)
{
    static const QSet<QString> told{u"id"_s,       u"version"_s,   u"phase"_s,         u"priority_rank"_s,
                                    u"resolved"_s, u"closed"_s,    u"serial"_s,        u"log_entry_id"_s,
                                    u"entry_id"_s, u"source_id"_s, u"solution_id"_s,   u"step_id"_s,
                                    u"raw"_s,      u"digest"_s,    u"kept_bytes_id"_s, u"message_id"_s};
    return told.contains(column);
}

class Teller
{
    Q_DECLARE_TR_FUNCTIONS(mainstay::HistoryLines)

public:
    Teller(Id<Ticket> of, const HistoryNames &names) : m_of(of), m_names(names) { }

    QStringList lines(const RowChange &change) const
    {
        if (isBookkeeping(change.entity))
            return {};
        if (change.entity == u"ticket_field")
            return {fieldLine(change)};
        if (change.entity == u"ticket_link" && change.op != ChangeOp::Update)
            return {comeOrGone(change, linkText(change.row))};
        if (change.op == ChangeOp::Update)
            return change.before.contains(u"withdrawn_by"_s) ? QStringList{withdrawalLine(change)} : updates(change);
        const QString text = telling(change);
        // The phrase of the step says that the ticket was added, and a move is told by the ticket's own row.
        if (change.entity == u"ticket" || (change.entity == u"log_entry" && text.isEmpty()))
            return {};
        return {comeOrGone(change, text)};
    }

private:
    QString value(const QString &column, const QJsonValue &value) const
    {
        static const QSet<QString> instants{u"opened"_s,  u"happened"_s, u"recorded"_s, u"done_at"_s,
                                            u"next_at"_s, u"asked"_s,    u"rated"_s,    u"deployed"_s};
        static const QSet<QString> flags{u"automatic"_s, u"always"_s, u"done"_s, u"by_rule"_s};
        static const QSet<QString> words{u"state"_s,   u"reason"_s,   u"channel"_s,  u"impact"_s,  u"urgency"_s,
                                         u"variant"_s, u"kind"_s,     u"severity"_s, u"verdict"_s, u"outcome"_s,
                                         u"status"_s,  u"decision"_s, u"role"_s,     u"actor"_s};
        const QString text = value.toVariant().toString();
        if (text.isEmpty())
            return u"–"_s;
        if (column == u"component_id")
            return componentText(m_names.tree, Id<Component>(value.toInteger()));
        if (column.endsWith(u"_id"))
            return m_names.numbers.value(value.toInteger(), u"#"_s + text);
        if (instants.contains(column))
            return exactTime(fromMilliseconds(value.toInteger()), m_names.words.locale());
        if (flags.contains(column))
            return m_names.words.name(value.toInteger() ? u"yes"_s : u"no"_s);
        return oneLine(words.contains(column) ? m_names.words.name(text) : text, MostOfValue);
    }

    QString telling(const RowChange &change) const
    {
        QStringList values;
        for (const TellingColumns &one : tellingColumns()) {
            if (one.table != change.entity)
                continue;
            for (const QString &column : one.columns) {
                if (!change.row.value(column).toVariant().toString().isEmpty())
                    values.append(value(column, change.row.value(column)));
            }
        }
        return values.join(u", "_s);
    }

    QString comeOrGone(const RowChange &change, const QString &text) const
    {
        const QString what = fieldText(m_names.words, change.entity);
        if (text.isEmpty())
            return change.op == ChangeOp::Insert ? tr("%1 added").arg(what) : tr("%1 removed").arg(what);
        return change.op == ChangeOp::Insert ? tr("%1 added: %2", "what, which").arg(what, text)
                                             : tr("%1 removed: %2", "what, which").arg(what, text);
    }

    QString linkText(const QJsonObject &row) const
    {
        const bool isFrom = row.value(u"ticket_id"_s).toInteger() == m_of.value;
        const QString other = isFrom ? u"other_id"_s : u"ticket_id"_s;
        const QString kind = m_names.words.name(row.value(u"kind"_s).toString());
        return isFrom ? tr("%1 %2", "caused by, PRB-1").arg(kind, value(other, row.value(other)))
                      : tr("%1: %2 this one", "PRB-1: blocks this one").arg(value(other, row.value(other)), kind);
    }

    QString changed(const QString &what, const QString &before, const QString &after) const
    {
        return tr("%1: %2 → %3", "what, before, after").arg(what, before, after);
    }

    QString fieldLine(const RowChange &change) const
    {
        const QString column = u"value"_s;
        const QString now = value(column, change.row.value(column));
        const QString nothing = value(column, {});
        const QString before = change.op == ChangeOp::Insert ? nothing
            : change.op == ChangeOp::Delete                  ? now
                                                             : value(column, change.before.value(column));
        return changed(fieldText(m_names.words, change.row.value(u"name"_s).toString()), before,
                       change.op == ChangeOp::Delete ? nothing : now);
    }

    QString withdrawalLine(const RowChange &change) const
    {
        const QString text = telling(change);
        const QString what = fieldText(m_names.words, change.entity);
        const bool isBack = change.row.value(u"withdrawn_by"_s).toVariant().toString().isEmpty();
        if (text.isEmpty())
            return isBack ? tr("%1 counts again").arg(what) : tr("%1 withdrawn").arg(what);
        return isBack ? tr("%1 counts again: %2", "what, which").arg(what, text)
                      : tr("%1 withdrawn: %2", "what, which").arg(what, text);
    }

    QStringList updates(const RowChange &change) const
    {
        const QString which = change.entity == u"ticket" ? QString() : telling(change);
        QStringList lines;
        for (auto old = change.before.constBegin(); old != change.before.constEnd(); ++old) {
            if (isToldElsewhere(old.key()))
                continue;
            const QString column = fieldText(m_names.words, old.key());
            const QString what = which.isEmpty()
                ? column
                : tr("%1 (%2), %3", "what, which, the column of it")
                      .arg(fieldText(m_names.words, change.entity), oneLine(which, 40), m_names.words.name(old.key()));
            lines.append(changed(what, value(old.key(), old.value()), value(old.key(), change.row.value(old.key()))));
        }
        return lines;
    }

    Id<Ticket> m_of;
    const HistoryNames &m_names;
};

} // namespace

QStringList historyLines(const RecordStep &step, Id<Ticket> of, const HistoryNames &names)
{
    const Teller teller(of, names);
    QStringList lines;
    for (const RowChange &change : step.changes) {
        for (const QString &line : teller.lines(change)) {
            if (!lines.contains(line))
                lines.append(line);
        }
    }
    return lines;
}

} // namespace mainstay
