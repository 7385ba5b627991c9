// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/known_error_store.h"

#include "estate/stored_word.h"
#include "store/padded.h"

#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView KnownErrorColumns =
    u"id, version, title, symptom, cause, workaround, solution, versions, scheme, state, problem_id";

KnownError toKnownError(const Row &row)
{
    return {.id = row.id<KnownError>(0),
            .version = row.number(1),
            .title = row.text(2),
            .symptom = row.text(3),
            .cause = row.text(4),
            .workaround = row.text(5),
            .solution = row.text(6),
            .versions = row.text(7),
            .scheme = storedWord(versionSchemeFromName(row.text(8)), [&row] { return row.text(8); }),
            .state = storedWord(knownErrorStateFromName(row.text(9)), [&row] { return row.text(9); }),
            .problem = row.optionalId<Ticket>(10),
            .components = {}};
}

QString marksFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QList<KnownError> withComponents(Session &session, QList<KnownError> errors)
{
    constexpr qsizetype AtOnce = 500;
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < errors.size(); ++i)
        places.insert(errors[i].id.value, i);
    for (qsizetype begin = 0; begin < errors.size(); begin += AtOnce) {
        QList<Id<KnownError>> some;
        for (qsizetype i = begin; i < std::min(errors.size(), begin + AtOnce); ++i)
            some.append(errors[i].id);
        some = padded(some);
        Params params;
        for (const Id<KnownError> error : some)
            params.add(error);
        const auto pairs = session.query(
            u"SELECT known_error_id, component_id FROM known_error_component"
            " WHERE known_error_id IN (%1) ORDER BY known_error_id, component_id"_s.arg(marksFor(some.size())),
            params, [](const Row &row) { return std::pair(row.integer(0), row.id<Component>(1)); });
        for (const auto &[error, component] : pairs)
            errors[places.value(error)].components.append(component);
    }
    return errors;
}

QList<KnownError> read(Session &session, const QString &rest, const Params &params)
{
    return withComponents(
        session, session.query(u"SELECT %1 FROM known_error%2"_s.arg(KnownErrorColumns, rest), params, toKnownError));
}

std::optional<KnownError> first(QList<KnownError> errors)
{
    return errors.isEmpty() ? std::nullopt : std::optional(std::move(errors.first()));
}

Values toValues(const KnownError &error)
{
    return {{u"title"_s, error.title},
            {u"symptom"_s, error.symptom},
            {u"cause"_s, error.cause},
            {u"workaround"_s, error.workaround},
            {u"solution"_s, error.solution},
            {u"versions"_s, error.versions},
            {u"scheme"_s, toName(error.scheme)},
            {u"state"_s, toName(error.state)},
            {u"problem_id"_s, Param(error.problem).value()}};
}

void addComponent(Transaction &transaction, Id<KnownError> error, Id<Component> component)
{
    insertRow(transaction, u"known_error_component"_s,
              {{u"known_error_id"_s, error.value}, {u"component_id"_s, component.value}});
}

struct ComponentRow {
    qint64 id;
    int version;
    Id<Component> component;
};

void keepComponents(Transaction &transaction, Id<KnownError> error, const QList<Id<Component>> &wanted)
{
    const auto rows = transaction.query(u"SELECT id, version, component_id FROM known_error_component"
                                        " WHERE known_error_id = ? ORDER BY id"_s,
                                        {error}, [](const Row &row) {
                                            return ComponentRow{row.integer(0), row.number(1), row.id<Component>(2)};
                                        });
    QSet<Id<Component>> there;
    for (const ComponentRow &row : rows) {
        if (wanted.contains(row.component))
            there.insert(row.component);
        else
            deleteRow(transaction, u"known_error_component"_s, row.id, row.version);
    }
    for (const Id<Component> component : wanted) {
        if (!there.contains(component))
            addComponent(transaction, error, component);
    }
}

} // namespace

std::optional<KnownError> findKnownError(Session &session, Id<KnownError> id)
{
    return first(read(session, u" WHERE id = ?"_s, {id}));
}

std::optional<KnownError> findKnownError(Session &session, const QString &title)
{
    return first(read(session, u" WHERE title = ?"_s, {title}));
}

QList<KnownError> knownErrorsOf(Session &session, Id<Ticket> problem)
{
    return read(session, u" WHERE problem_id = ? ORDER BY id DESC"_s, {problem});
}

QList<KnownError> knownErrors(Session &session, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    const QList<qint64> asked = padded(ids);
    Params params;
    for (const qint64 id : asked)
        params.add(id);
    QHash<qint64, KnownError> found;
    for (const KnownError &error : read(session, u" WHERE id IN (%1)"_s.arg(marksFor(asked.size())), params))
        found.insert(error.id.value, error);
    QList<KnownError> ordered;
    for (const qint64 id : ids) {
        if (found.contains(id))
            ordered.append(found.value(id));
    }
    return ordered;
}

KnownErrorPage listKnownErrors(Session &session, const KnownErrorQuestion &question)
{
    if (question.words && question.words->words.isEmpty())
        return {};
    QStringList conditions;
    Params params;
    if (question.state) {
        conditions.append(u"state = ?"_s);
        params.add(toName(*question.state));
    }
    if (question.component) {
        conditions.append(u"id IN (SELECT known_error_id FROM known_error_component WHERE component_id = ?)"_s);
        params.add(*question.component);
    }
    if (question.words && session.engine() == Engine::SQLite) {
        conditions.append(
            u"id IN (SELECT rowid FROM search_known_error_index WHERE search_known_error_index MATCH ?)"_s);
        params.add(toFts5Match(*question.words));
    } else if (question.words) {
        conditions.append(u"id IN (SELECT s.id FROM search_known_error AS s WHERE s.lexemes @@ CAST(? AS tsquery))"_s);
        params.add(toTsQuery(*question.words));
    }
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    KnownErrorPage page;
    page.total = session.number(u"SELECT count(*) FROM known_error"_s + where, params);
    params.add(question.limit);
    page.errors = read(session, where + u" ORDER BY title, id LIMIT ?"_s, params);
    return page;
}

QList<qint64> publishedOf(Session &session, const QList<Id<Component>> &components, int most)
{
    constexpr qsizetype AtOnce = 500;
    QList<qint64> ids;
    for (qsizetype begin = 0; begin < components.size(); begin += AtOnce) {
        const QList<Id<Component>> some = padded(components.mid(begin, AtOnce));
        Params params;
        for (const Id<Component> component : some)
            params.add(component);
        params.add(most);
        ids += session.query(u"SELECT id FROM known_error WHERE state = 'published' AND id IN (SELECT known_error_id"
                             " FROM known_error_component WHERE component_id IN (%1)) ORDER BY id DESC LIMIT ?"_s.arg(
                                 marksFor(some.size())),
                             params, [](const Row &row) { return row.integer(0); });
    }
    std::ranges::sort(ids, std::greater());
    const auto twice = std::ranges::unique(ids);
    ids.erase(twice.begin(), twice.end());
    return ids.first(std::min<qsizetype>(ids.size(), most));
}

Id<KnownError> insertKnownError(Transaction &transaction, const KnownError &error)
{
    const Id<KnownError> id(insertRow(transaction, u"known_error"_s, toValues(error)));
    for (const Id<Component> component : error.components)
        addComponent(transaction, id, component);
    return id;
}

void updateKnownError(Transaction &transaction, const KnownError &read, const KnownError &wanted)
{
    const Values changes = changesBetween(toValues(read), toValues(wanted));
    if (!changes.isEmpty())
        updateRow(transaction, u"known_error"_s, read.id.value, read.version, changes);
    if (wanted.components != read.components)
        keepComponents(transaction, read.id, wanted.components);
}

void deleteKnownError(Transaction &transaction, const KnownError &read)
{
    keepComponents(transaction, read.id, {});
    deleteRow(transaction, u"known_error"_s, read.id.value, read.version);
}

} // namespace mainstay
