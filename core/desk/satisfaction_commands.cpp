// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/satisfaction_commands.h"

#include "desk/canned_answer_commands.h"
#include "desk/kept_text.h"
#include "desk/log_store.h"
#include "desk/outbound_commands.h"
#include "desk/ticket_fields.h"
#include "desk/ticket_link.h"
#include "desk/ticket_saving.h"
#include "desk/ticket_store.h"
#include "people/people_lookup.h"
#include "people/person_store.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString languageOf(Session &session, const Ticket &ticket)
{
    const auto name = ticket.requester ? personNamed(session, *ticket.requester) : std::nullopt;
    const auto person = name ? findPerson(session, *name) : std::nullopt;
    return person ? person->language : QString();
}

/// Whether the move says that what the requester wanted has been dealt with.
bool isSettledBy(const DeskRules &rules, const SavedTicket &saved)
{
    const Process &process = rules.process(saved.after.process);
    const State *state = findState(process, saved.after.variant, saved.after.state.state);
    if (!state || state->isWithoutVerdict || saved.after.mergedInto)
        return false;
    // Where a ticket can be resolved, one that ends without it was rejected.
    const bool canBeResolved = std::ranges::any_of(process.states, [&](const State &one) {
        return one.phase == Phase::Resolved && one.variants.contains(saved.after.variant);
    });
    const bool wasResolved = phaseOf(rules, saved.before) == Phase::Resolved;
    return state->phase == Phase::Resolved || (state->phase == Phase::Final && (wasResolved || !canBeResolved));
}

bool mayBeAsked(Session &session, const Ticket &ticket, const Occasion &occasion)
{
    const bool isLate =
        occasion.origin == Origin::Person && occasion.recorded - occasion.happened > std::chrono::minutes(1);
    if (isLate || occasion.origin == Origin::Import || ticket.channel == Channel::Monitoring)
        return false;
    return mailReach(session, ticket).address.has_value();
}

/// What was resolved elsewhere, perhaps years ago, was dealt with there.
bool wasResolvedElsewhere(Session &session, const DeskRules &rules, const Ticket &before)
{
    if (phaseOf(rules, before) != Phase::Resolved)
        return false;
    const auto move = lastMoveOf(session, before.id);
    return move && move->origin == Origin::Import;
}

Ticket followUpOf(Session &session, const DeskRules &rules, const SatisfactionSetting &setting, const Ticket &ticket,
                  const QString &told)
{
    CannedAnswer title;
    title.text = setting.followUp;
    Ticket draft;
    draft.process = ProcessKind::Request;
    draft.title = filledAnswer(session, rules, title, ticket).text.simplified().left(longestLine);
    draft.description = told;
    draft.component = ticket.component;
    draft.team = ticket.team;
    return draft;
}

} // namespace

SatisfactionSetting setSatisfaction(Transaction &transaction, const SatisfactionSetting &wanted)
{
    SatisfactionSetting kept = wanted;
    kept.answer = wanted.answer.simplified();
    kept.followUp = wanted.followUp.simplified();
    cannedAnswerNamed(transaction, kept.answer, {});
    if (kept.low < 0 || kept.low >= bestRating)
        throw StoreError(ErrorKind::Invalid, "desk.bad-low-rating", {{u"low"_s, kept.low}});
    if (kept.followUp.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.no-follow-up-title");
    if (const Result<void> can = requireLine(u"title"_s, kept.followUp); !can)
        throw StoreError(can.error());
    const auto before = satisfactionSetting(transaction);
    if (before && before->answer == kept.answer && before->low == kept.low && before->followUp == kept.followUp)
        return *before;
    transaction.describe("desk.set-satisfaction", {{u"name"_s, kept.answer}});
    if (before)
        updateSatisfactionSetting(transaction, *before, kept);
    else
        insertSatisfactionSetting(transaction, kept);
    return satisfactionSetting(transaction).value();
}

SatisfactionSetting useShippedSatisfaction(Transaction &transaction)
{
    QFile file(u":/templates/satisfaction/shipped.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::Bug, "desk.unknown-template", {{u"name"_s, u"satisfaction"_s}});
    const QJsonObject shipped = QJsonDocument::fromJson(file.readAll()).object();
    SatisfactionSetting wanted;
    wanted.answer = shipped[u"answer"_s].toString();
    wanted.low = shipped[u"low"_s].toInt();
    wanted.followUp = shipped[u"follow_up"_s].toString();
    const bool isThere = !cannedAnswers(transaction, wanted.answer).isEmpty();
    const QJsonObject texts = shipped[u"texts"_s].toObject();
    for (auto text = texts.begin(); !isThere && text != texts.end(); ++text) {
        CannedAnswer answer;
        answer.name = wanted.answer;
        answer.language = text.key();
        answer.text = text.value().toString();
        setCannedAnswer(transaction, answer);
    }
    return setSatisfaction(transaction, wanted);
}

bool removeSatisfaction(Transaction &transaction)
{
    const auto before = satisfactionSetting(transaction);
    if (!before)
        return false;
    transaction.describe("desk.remove-satisfaction");
    deleteSatisfactionSetting(transaction, *before);
    return true;
}

std::optional<QString> askSatisfaction(Transaction &transaction, const DeskRules &rules, const SavedTicket &saved,
                                       const Occasion &occasion)
{
    if (saved.before.state == saved.after.state || !isSettledBy(rules, saved))
        return std::nullopt;
    const auto setting = satisfactionSetting(transaction);
    if (!setting || !mayBeAsked(transaction, saved.after, occasion)
        || wasResolvedElsewhere(transaction, rules, saved.before) || findSatisfaction(transaction, saved.after.id))
        return std::nullopt;
    const QList<CannedAnswer> texts = cannedAnswers(transaction, setting->answer);
    if (texts.isEmpty())
        return std::nullopt;
    Satisfaction asked;
    asked.ticket = saved.after.id;
    asked.asked = occasion.happened;
    insertSatisfaction(transaction, asked);
    return filledAnswer(transaction, rules, answerFor(texts, languageOf(transaction, saved.after)), saved.after).text;
}

bool isRateable(const DeskRules &rules, const Ticket &ticket, const std::optional<Satisfaction> &before)
{
    const bool wasAsked = before && before->asked;
    return wasAsked || ticket.resolved || isSettledBy(rules, {ticket, ticket});
}

Occasion asRequester(const Ticket &ticket, Occasion occasion)
{
    occasion.who = ticket.requester.value_or(occasion.who);
    return occasion;
}

Satisfaction rateTicket(Transaction &transaction, const DeskRules &rules, const Ticket &ticket,
                        const RatingGiven &given, const Occasion &occasion)
{
    if (given.rating < 1 || given.rating > bestRating)
        throw StoreError(ErrorKind::Invalid, "desk.bad-rating", {{u"rating"_s, given.rating}});
    if (const Result<void> can = requireText(u"comment"_s, given.comment); !can)
        throw StoreError(can.error());
    const auto before = findSatisfaction(transaction, ticket.id);
    if (before && before->rating)
        throw StoreError(ErrorKind::Invalid, "desk.already-rated",
                         {{u"ticket"_s, ticket.number}, {u"rating"_s, *before->rating}});
    if (!isRateable(rules, ticket, before))
        throw StoreError(ErrorKind::Invalid, "desk.not-resolved-yet",
                         {{u"ticket"_s, ticket.number}, {u"state"_s, toText(ticket.state)}});
    if (!occasion.isWithinStep)
        transaction.describe("desk.rate-ticket", {{u"number"_s, ticket.number}, {u"rating"_s, given.rating}});
    Satisfaction wanted = before.value_or(Satisfaction());
    wanted.ticket = ticket.id;
    wanted.rating = given.rating;
    wanted.comment = given.comment.trimmed();
    wanted.rated = occasion.happened;
    wanted.who = occasion.who;
    Occasion within = occasion;
    within.isWithinStep = true;
    // A customer who says thank you asks nothing: no clock and no rule hears of it.
    within.origin = Origin::Rule;
    const QString told = u"%1/%2\n\n%3"_s.arg(given.rating).arg(bestRating).arg(wanted.comment).trimmed();
    logEntry(transaction, ticket.id, {.text = told}, within);
    const auto setting = satisfactionSetting(transaction);
    if (setting && given.rating <= setting->low) {
        within.happened = occasion.recorded;
        const Ticket next =
            addTicket(transaction, rules, followUpOf(transaction, rules, *setting, ticket, told), within);
        insertLink(transaction, {{}, 0, next.id, LinkKind::CausedBy, ticket.id});
        wanted.followUp = next.id;
    }
    if (before)
        updateSatisfaction(transaction, *before, wanted);
    else
        insertSatisfaction(transaction, wanted);
    return findSatisfaction(transaction, ticket.id).value();
}

} // namespace mainstay
