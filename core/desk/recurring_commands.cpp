// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recurring_commands.h"

#include "calendar/wall_clock.h"
#include "desk/due.h"
#include "desk/kept_text.h"
#include "desk/occurrence_store.h"
#include "desk/ticket_commands.h"
#include "desk/ticket_fields.h"
#include "desk/ticket_template_commands.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Occurrence occurrenceOf(const Recurring &recurring, const MissedOccurrence &missed)
{
    Occurrence occurrence;
    occurrence.what = OccurrenceKind::Open;
    occurrence.recurring = recurring.id;
    occurrence.series = recurring.name;
    occurrence.skipped = missed.skipped;
    occurrence.due = missed.due;
    return occurrence;
}

void requireSound(const Recurring &wanted)
{
    if (wanted.name.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.recurring-no-name");
    if (const Result<void> can = requireLine(u"name"_s, wanted.name); !can)
        throw StoreError(can.error());
    if (const Result<Series> series = Series::of(wanted.recurrence); !series)
        throw StoreError(series.error());
}

/// With the template of that name as it now is.
Recurring withTemplate(Session &session, Recurring wanted)
{
    const TicketTemplate ticketTemplate = ticketTemplateNamed(session, wanted.templateName);
    wanted.ticketTemplate = ticketTemplate.id;
    wanted.templateName = ticketTemplate.name;
    return wanted;
}

/// The template filled for an occurrence; nobody asked for it, so there is no requester.
Ticket draftFor(Session &session, const DeskRules &rules, const Recurring &recurring, const Occurrence &occurrence)
{
    const auto ticketTemplate = findTicketTemplate(session, recurring.ticketTemplate);
    const QTimeZone zone(recurring.recurrence.zone.toUtf8());
    Ticket draft = filledTemplate(session, rules, ticketTemplate.value(), {.date = dateAt(zone, occurrence.due)}).draft;
    const Process &process = rules.process(draft.process);
    if (occurrence.skipped == 0 || !findField(process, u"skipped"))
        return draft;
    return withField(process, draft, u"skipped", QString::number(occurrence.skipped)).value_or(draft);
}

} // namespace

Recurring setRecurring(Transaction &transaction, const Recurring &wanted)
{
    requireSound(wanted);
    Recurring kept = withTemplate(transaction, wanted);
    if (const auto before = findRecurring(transaction, wanted.name)) {
        kept.id = before->id;
        kept.version = before->version;
        if (kept == *before)
            return kept;
        transaction.describe("desk.edit-recurring", {{u"name"_s, wanted.name}});
        updateRecurring(transaction, *before, kept);
    } else {
        transaction.describe("desk.add-recurring", {{u"name"_s, wanted.name}});
        insertRecurring(transaction, kept);
    }
    return recurringNamed(transaction, wanted.name);
}

Recurring changeRecurring(Transaction &transaction, const Recurring &read, const Recurring &wanted)
{
    requireSound(wanted);
    Recurring kept = withTemplate(transaction, wanted);
    kept.id = read.id;
    kept.version = read.version;
    const bool isNew = read.version == 0;
    const auto named = findRecurring(transaction, wanted.name);
    if (named && (isNew || named->id != read.id))
        throw StoreError(ErrorKind::Invalid, "desk.recurring-exists", {{u"name"_s, wanted.name}});
    if (isNew) {
        transaction.describe("desk.add-recurring", {{u"name"_s, wanted.name}});
        insertRecurring(transaction, kept);
        return recurringNamed(transaction, wanted.name);
    }
    if (kept == read)
        return read;
    transaction.describe("desk.edit-recurring", {{u"name"_s, wanted.name}});
    updateRecurring(transaction, read, kept);
    const auto merged = findRecurring(transaction, read.id);
    requireSound(merged.value()); // what two people set may not go together
    return *merged;
}

Recurring recurringNamed(Session &session, const QString &name)
{
    auto found = findRecurring(session, name.simplified());
    if (!found)
        throw StoreError(ErrorKind::Missing, "desk.recurring-unknown", {{u"name"_s, name}});
    return std::move(*found);
}

void removeRecurring(Transaction &transaction, const Recurring &read)
{
    transaction.describe("desk.remove-recurring", {{u"name"_s, read.name}});
    deleteRecurring(transaction, read);
}

QList<Occurrence> recurringDueBy(Session &session, Instant at)
{
    QList<Occurrence> due;
    const QHash<Id<Recurring>, Instant> opened = lastOpened(session);
    for (const Recurring &recurring : recurringSeries(session)) {
        const auto last = opened.constFind(recurring.id);
        const auto missed = latestMissed(recurring, last == opened.cend() ? std::nullopt : std::optional(*last), at);
        if (missed)
            due.append(occurrenceOf(recurring, *missed));
    }
    return due;
}

bool openRecurring(Transaction &transaction, const DeskRules &rules, Occurrence &occurrence)
{
    lockRecurring(transaction);
    const auto recurring = findRecurring(transaction, occurrence.recurring.value());
    if (!recurring)
        return false;
    const auto missed = latestMissed(*recurring, lastOpened(transaction, recurring->id), occurrence.due);
    if (!missed || missed->due != occurrence.due)
        return false;
    occurrence.skipped = missed->skipped;
    if (!claim(transaction, occurrence))
        return false;
    const Ticket ticket = addTicket(transaction, rules, draftFor(transaction, rules, *recurring, occurrence),
                                    {occurrence.due, occurrence.done, timekeeper(), Origin::Rule});
    occurrence.ticket = ticket.id;
    occurrence.number = ticket.number;
    setTicketOf(transaction, occurrence);
    return true;
}

} // namespace mainstay
