// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/known_error_commands.h"

#include "desk/known_error_search.h"
#include "desk/known_error_store.h"
#include "desk/ticket_store.h"
#include "estate/estate_loader.h"
#include "estate/resolve.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

KnownError checkedOrThrow(const KnownError &error)
{
    Result<KnownError> checked = checkedKnownError(error);
    if (!checked)
        throw StoreError(std::move(checked.error()));
    return std::move(*checked);
}

/// A version may be any word ("2019 R2", "jammy"), and so would be any sentence: what stands alone without a figure is
/// far likelier to be meant as words. Where such were stored before, everything else may still be changed.
void requireVersions(const KnownError &error)
{
    for (const QStringView piece : QStringView(error.versions).tokenize(u',')) {
        const QString part = piece.trimmed().toString();
        const bool hasFigure = std::ranges::any_of(part, [](QChar letter) { return letter.isDigit(); });
        if (!part.isEmpty() && part.front().isLetter() && !hasFigure)
            throw StoreError(ErrorKind::Invalid, "desk.known-error-versions",
                             {{u"title"_s, error.title}, {u"part"_s, part.left(100)}});
    }
}

void requireFreeTitle(Session &session, const KnownError &error)
{
    const auto other = findKnownError(session, error.title);
    if (other && other->id != error.id)
        throw StoreError(ErrorKind::Invalid, "desk.known-error-title-taken", {{u"title"_s, error.title}});
}

KnownError asStored(Session &session, Id<KnownError> id)
{
    return findKnownError(session, id).value();
}

/// What the step is called: what becomes of the known error where nothing else changes with it.
const char *nameOfEdit(const KnownError &read, KnownError wanted)
{
    const KnownErrorState state = std::exchange(wanted.state, read.state);
    if (state == read.state || wanted != read)
        return "desk.edit-known-error";
    switch (state) {
    case KnownErrorState::Draft:
        return "desk.take-up-known-error";
    case KnownErrorState::Published:
        return "desk.publish-known-error";
    case KnownErrorState::Retired:
        return "desk.retire-known-error";
    }
    Q_UNREACHABLE();
}

/// The draft with its problem and components by id.
KnownError completed(Session &session, const KnownErrorDraft &draft)
{
    KnownError error = draft.error;
    if (draft.problem) {
        const auto number = ticketNumberFromText(*draft.problem);
        const auto ticket = number ? findTicket(session, *number) : std::nullopt;
        if (!ticket)
            throw StoreError(ErrorKind::Missing, "desk.ticket-unknown", {{u"ticket"_s, *draft.problem}});
        if (ticket->process != ProcessKind::Problem)
            throw StoreError(ErrorKind::Invalid, "desk.not-a-problem", {{u"ticket"_s, ticket->number}});
        error.problem = ticket->id;
    }
    const ComponentTree tree = draft.components.isEmpty() ? ComponentTree() : loadTree(session);
    for (const QString &name : draft.components) {
        const Result<ComponentIndex> index = resolveComponent(tree, name);
        if (!index)
            throw StoreError(index.error());
        error.components.append(tree.component(*index).id);
    }
    return error;
}

} // namespace

KnownError addKnownError(Transaction &transaction, const KnownError &error)
{
    KnownError wanted = checkedOrThrow(error);
    requireVersions(wanted);
    wanted.id = {};
    requireFreeTitle(transaction, wanted);
    transaction.describe("desk.add-known-error", {{u"title"_s, wanted.title}});
    const Id<KnownError> id = insertKnownError(transaction, wanted);
    refreshWords(transaction, id);
    return asStored(transaction, id);
}

KnownError editKnownError(Transaction &transaction, const KnownError &read, const KnownError &wanted)
{
    KnownError checked = checkedOrThrow(wanted);
    if (checked.versions != read.versions)
        requireVersions(checked);
    checked.id = read.id;
    requireFreeTitle(transaction, checked);
    transaction.describe(nameOfEdit(read, checked), {{u"title"_s, checked.title}});
    updateKnownError(transaction, read, checked);
    // What two people changed at once was merged, and must hold together.
    const KnownError merged = asStored(transaction, read.id);
    checkedOrThrow(merged);
    refreshWords(transaction, read.id);
    return merged;
}

void removeKnownError(Transaction &transaction, const KnownError &read)
{
    transaction.describe("desk.remove-known-error", {{u"title"_s, read.title}});
    deleteKnownError(transaction, read);
    refreshWords(transaction, read.id);
}

KnownError addKnownErrorOf(Transaction &transaction, const Ticket &problem, KnownErrorState state)
{
    Result<KnownError> error = knownErrorOf(problem);
    if (!error)
        throw StoreError(std::move(error.error()));
    const QList<KnownError> there = knownErrorsOf(transaction, problem.id);
    if (!there.isEmpty())
        throw StoreError(ErrorKind::Invalid, "desk.known-error-there",
                         {{u"ticket"_s, problem.number}, {u"title"_s, there.first().title}});
    error->state = state;
    return addKnownError(transaction, *error);
}

KnownError setKnownError(Transaction &transaction, const KnownErrorDraft &draft)
{
    const KnownError wanted = checkedOrThrow(completed(transaction, draft));
    const auto read = findKnownError(transaction, wanted.title);
    return read ? editKnownError(transaction, *read, wanted) : addKnownError(transaction, wanted);
}

KnownError knownErrorNamed(Session &session, const QString &name)
{
    bool isNumber = false;
    const qint64 id = name.startsWith(u"id:") ? name.sliced(3).toLongLong(&isNumber) : 0;
    auto found = isNumber ? findKnownError(session, Id<KnownError>(id)) : findKnownError(session, name.simplified());
    if (!found)
        throw StoreError(ErrorKind::Missing, "desk.known-error-unknown", {{u"name"_s, name.left(500)}});
    return std::move(*found);
}

} // namespace mainstay
