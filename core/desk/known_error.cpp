// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/known_error.h"

#include "desk/names.h"
#include "desk/ticket_fields.h"
#include "estate/version_requirement.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

enum class TextLength { Line, Text };

Result<void> cleanText(QString &text, const QString &field, TextLength length)
{
    const qsizetype most = length == TextLength::Line ? longestLine : longestText;
    text = text.trimmed();
    if (text.size() > most)
        return failure(ErrorKind::Invalid, "desk.text-too-long",
                       {{u"field"_s, field}, {u"length"_s, text.size()}, {u"most"_s, most}});
    if (text.contains(QChar::Null) || !text.isValidUtf16())
        return failure(ErrorKind::Invalid, "desk.bad-field-value",
                       {{u"field"_s, field}, {u"value"_s, QString()}, {u"expected"_s, u"text"_s}});
    return {};
}

Result<void> cleanTexts(KnownError &error)
{
    error.title = error.title.simplified();
    const std::tuple<QString *, QString, TextLength> texts[] = {
        {&error.title, u"title"_s, TextLength::Line},       {&error.symptom, u"symptom"_s, TextLength::Text},
        {&error.cause, u"cause"_s, TextLength::Text},       {&error.workaround, u"workaround"_s, TextLength::Text},
        {&error.solution, u"solution"_s, TextLength::Text}, {&error.versions, u"versions"_s, TextLength::Line}};
    for (const auto &[text, field, length] : texts) {
        if (const Result<void> clean = cleanText(*text, field, length); !clean)
            return clean;
    }
    if (error.title.isEmpty())
        return failure(ErrorKind::Invalid, "desk.bad-field-value",
                       {{u"field"_s, u"title"_s}, {u"value"_s, QString()}, {u"expected"_s, u"text"_s}});
    return {};
}

QStringList unfinished(const KnownError &error)
{
    QStringList fields;
    if (error.cause.isEmpty())
        fields.append(u"cause"_s);
    if (error.workaround.isEmpty() && error.solution.isEmpty())
        fields.append(u"workaround"_s);
    return fields;
}

} // namespace

QString toName(KnownErrorState state)
{
    switch (state) {
    case KnownErrorState::Draft:
        return u"draft"_s;
    case KnownErrorState::Published:
        return u"published"_s;
    case KnownErrorState::Retired:
        return u"retired"_s;
    }
    Q_UNREACHABLE();
}

std::optional<KnownErrorState> knownErrorStateFromName(QAnyStringView name)
{
    for (const KnownErrorState state : allKnownErrorStates) {
        if (isSameName(toName(state), name.toString()))
            return state;
    }
    return std::nullopt;
}

Result<KnownError> checkedKnownError(KnownError error)
{
    if (const Result<void> clean = cleanTexts(error); !clean)
        return tl::unexpected(clean.error());
    if (const auto requirement = parseRequirement(error.versions, error.scheme); !requirement)
        return tl::unexpected(requirement.error());
    std::ranges::sort(error.components);
    const auto twice = std::ranges::unique(error.components);
    error.components.erase(twice.begin(), twice.end());
    if (error.components.size() > mostKnownErrorComponents)
        return failure(
            ErrorKind::Invalid, "desk.known-error-components",
            {{u"title"_s, error.title}, {u"count"_s, error.components.size()}, {u"most"_s, mostKnownErrorComponents}});
    const QStringList missing = unfinished(error);
    if (error.state == KnownErrorState::Published && !missing.isEmpty())
        return failure(ErrorKind::Invalid, "desk.known-error-unfinished",
                       {{u"title"_s, error.title}, {u"fields"_s, QJsonArray::fromStringList(missing)}});
    return error;
}

Result<KnownError> knownErrorOf(const Ticket &problem)
{
    if (problem.process != ProcessKind::Problem)
        return failure(ErrorKind::Invalid, "desk.not-a-problem", {{u"ticket"_s, problem.number}});
    QStringList missing;
    for (const QString &field : {u"cause"_s, u"workaround"_s}) {
        if (problem.fields.value(field).isEmpty())
            missing.append(field);
    }
    if (!missing.isEmpty())
        return failure(ErrorKind::Invalid, "desk.cause-not-known",
                       {{u"ticket"_s, problem.number}, {u"fields"_s, QJsonArray::fromStringList(missing)}});
    KnownError error{.title = problem.title,
                     .symptom = problem.fields.value(u"symptom"_s, problem.description),
                     .cause = problem.fields.value(u"cause"_s),
                     .workaround = problem.fields.value(u"workaround"_s),
                     .solution = problem.fields.value(u"fix"_s),
                     .versions = problem.fields.value(u"versions"_s),
                     .problem = problem.id,
                     .components = {}};
    if (problem.component)
        error.components.append(*problem.component);
    return checkedKnownError(std::move(error));
}

bool affectsVersion(const KnownError &error, QStringView version)
{
    const auto requirement = parseRequirement(error.versions, error.scheme);
    return requirement && satisfies(version, *requirement);
}

} // namespace mainstay
