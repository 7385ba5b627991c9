// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/import_words.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString ImportWords::format(const QString &name)
{
    const QMap<QString, QString> formats{{u"tickets-csv"_s, tr("table of tickets (CSV)")},
                                         {u"event-log-csv"_s, tr("event log of tickets (CSV)")},
                                         {u"jira"_s, tr("issues of Jira (JSON)")},
                                         {u"eml"_s, tr("e-mail (.eml)")},
                                         {u"mbox"_s, tr("mailbox (.mbox)")},
                                         {u"alertmanager"_s, tr("events of Alertmanager")},
                                         {u"icinga"_s, tr("events of Icinga")},
                                         {u"zabbix"_s, tr("events of Zabbix")},
                                         {u"people-csv"_s, tr("table of people (CSV)")},
                                         {u"teams-csv"_s, tr("table of teams (CSV)")}};
    return formats.value(name, name);
}

QString ImportWords::column(const QString &name)
{
    const QMap<QString, QString> columns{{u"ticket"_s, tr("Number")},       {u"process"_s, tr("Process")},
                                         {u"title"_s, tr("Title")},         {u"description"_s, tr("Description")},
                                         {u"state"_s, tr("State")},         {u"reason"_s, tr("Reason of the state")},
                                         {u"impact"_s, tr("Impact")},       {u"urgency"_s, tr("Urgency")},
                                         {u"priority"_s, tr("Priority")},   {u"component"_s, tr("Component")},
                                         {u"requester"_s, tr("Requester")}, {u"team"_s, tr("Team")},
                                         {u"assignee"_s, tr("Assignee")},   {u"who"_s, tr("Who wrote the row")},
                                         {u"channel"_s, tr("Channel")},     {u"at"_s, tr("Time of the row")},
                                         {u"opened"_s, tr("Opened")},       {u"resolved"_s, tr("Resolved")},
                                         {u"closed"_s, tr("Closed")},       {u"text"_s, tr("Text of the entry")}};
    return columns.value(name, name);
}

QString ImportWords::delimiter(char delimiter)
{
    switch (delimiter) {
    case ',':
        return tr("comma (,)");
    case ';':
        return tr("semicolon (;)");
    case '\t':
        return tr("tab");
    case '|':
        return tr("vertical bar (|)");
    case ':':
        return tr("colon (:)");
    case '^':
        return tr("caret (^)");
    case '~':
        return tr("tilde (~)");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString ImportWords::arrivals(const ImportTally &tally, const QLocale &locale)
{
    QStringList parts;
    const auto count = [&parts](qint64 number, const QString &words) {
        if (number > 0)
            parts.append(words);
    };
    Q_UNUSED(locale)
    count(tally.tickets, tr("%Ln ticket(s)", nullptr, int(tally.tickets)));
    count(tally.entries, tr("%Ln log entries", nullptr, int(tally.entries)));
    count(tally.events, tr("%Ln event(s)", nullptr, int(tally.events)));
    count(tally.resolved, tr("%Ln resolved", "tickets", int(tally.resolved)));
    count(tally.people, tr("%Ln people", nullptr, int(tally.people)));
    count(tally.teams, tr("%Ln team(s)", nullptr, int(tally.teams)));
    count(tally.components, tr("%Ln component(s)", nullptr, int(tally.components)));
    count(tally.attachments, tr("%Ln attachment(s)", nullptr, int(tally.attachments)));
    count(tally.updated, tr("%Ln updated", nullptr, int(tally.updated)));
    return parts.isEmpty() ? tr("nothing new") : parts.join(u" · "_s);
}

QString ImportWords::shares(const ImportTally &tally, const QLocale &locale)
{
    const QString used =
        tr("%1 of %2 rows").arg(locale.toString(tally.read - tally.rejected), locale.toString(tally.read));
    return tally.rejected > 0 ? tr("%1, %2 rejected").arg(used, locale.toString(tally.rejected)) : used;
}

QStringList ImportWords::notes(const ImportTally &tally)
{
    QStringList notes;
    const auto note = [&notes](qint64 number, const QString &words) {
        if (number > 0)
            notes.append(words);
    };
    note(tally.unchanged, tr("%Ln known already and left as they are", nullptr, int(tally.unchanged)));
    note(tally.deviations,
         tr("%Ln step(s) that the process does not have; they are kept, and marked as deviations", nullptr,
            int(tally.deviations)));
    note(tally.differs, tr("%Ln date(s) of columns that rows contradict; the rows count", nullptr, int(tally.differs)));
    note(tally.unmapped,
         tr("%Ln impact(s), urgencies and priorities stay empty, because their words are not mapped", nullptr,
            int(tally.unmapped)));
    note(tally.unmatched, tr("%Ln event(s) of no known component", nullptr, int(tally.unmatched)));
    note(tally.leftOut,
         tr("%Ln left out, because nobody wrote them or they tell of no change", nullptr, int(tally.leftOut)));
    note(tally.returned,
         tr("%Ln mail(s) that were sent came back; their entries are marked as failed", nullptr, int(tally.returned)));
    return notes;
}

QString ImportWords::origin(MapOrigin origin)
{
    switch (origin) {
    case MapOrigin::Guessed:
        return tr("The columns are guessed from their names and what stands in them. Look them over; a click, Enter or "
                  "Space changes one.");
    case MapOrigin::Remembered:
        return tr("A table with this header row came in before: the columns and words are taken as they were then.");
    case MapOrigin::None:
    case MapOrigin::Person:
        return {};
    }
    return {};
}

std::optional<QString> ImportWords::lack(const Error &error)
{
    const auto fact = [&error](QStringView name) { return error.facts.value(name).toVariant().toString(); };
    const QByteArray &code = error.code;
    if (code == "exchange.missing-column")
        return tr("No column is “%1” yet. Choose below which one it is.").arg(column(fact(u"column")));
    if (code == "exchange.map-needed")
        return tr("What the columns of this table mean is not known yet. Choose it below.");
    if (code == "exchange.wrong-encoding")
        return tr("The file is not %1. Choose another encoding below.").arg(fact(u"encoding"));
    if (code == "exchange.unknown-encoding")
        return tr("The encoding %1 is not known. Choose another one below.").arg(fact(u"encoding"));
    if (code == "exchange.binary")
        return tr("The file is no text in this encoding. Choose another one below, or leave the file out.");
    if (code == "exchange.unclosed-quote")
        return tr("A quote in line %1 is never closed. Choose another delimiter or encoding below, or close it there.")
            .arg(fact(u"line"));
    if (code == "exchange.huge-field" || code == "exchange.too-many-fields")
        return tr("From line %1 on the rows cannot be told apart. Choose another delimiter or encoding below, or "
                  "correct "
                  "the file there.")
            .arg(fact(u"line"));
    return std::nullopt;
}

} // namespace mainstay
