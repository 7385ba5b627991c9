// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/version_requirement.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace mainstay {

static std::optional<VersionOperator> versionOperator(QStringView sign, VersionScheme scheme)
{
    const bool debian = scheme == VersionScheme::Debian;
    if (sign.isEmpty() || sign == u"=" || sign == u"==")
        return VersionOperator::Equal;
    if (sign == u"!=")
        return VersionOperator::NotEqual;
    if (sign == u"<")
        return debian ? VersionOperator::LessOrEqual : VersionOperator::Less;
    if (sign == u">")
        return debian ? VersionOperator::GreaterOrEqual : VersionOperator::Greater;
    if (sign == u"<<")
        return VersionOperator::Less;
    if (sign == u">>")
        return VersionOperator::Greater;
    if (sign == u"<=")
        return VersionOperator::LessOrEqual;
    if (sign == u">=")
        return VersionOperator::GreaterOrEqual;
    return std::nullopt;
}

/// Vendors write blanks inside a version ("2019 R2"); Debian never does.
static bool isVersionText(QStringView text, VersionScheme scheme)
{
    const auto isForeign = [scheme](QChar c) {
        return QStringView(u"<>=!^*|()[]").contains(c) || (scheme == VersionScheme::Debian && c.isSpace());
    };
    return !text.isEmpty() && text.front() != u'~' && std::none_of(text.begin(), text.end(), isForeign);
}

static std::optional<VersionBound> parseBound(QStringView part, VersionScheme scheme)
{
    const auto isSign = [](QChar c) { return c == u'<' || c == u'>' || c == u'=' || c == u'!'; };
    const auto signEnd = std::find_if_not(part.begin(), part.end(), isSign) - part.begin();
    const auto op = versionOperator(part.first(signEnd), scheme);
    const QStringView version = part.sliced(signEnd).trimmed();
    if (!op || !isVersionText(version, scheme))
        return std::nullopt;
    return VersionBound{*op, version.toString()};
}

Result<VersionRequirement> parseRequirement(QStringView text, VersionScheme scheme)
{
    VersionRequirement requirement{{}, scheme};
    if (text.trimmed().isEmpty())
        return requirement;
    for (const QStringView piece : text.tokenize(u',')) {
        const QStringView part = piece.trimmed();
        const auto bound = parseBound(part, scheme);
        if (!bound)
            return failure(ErrorKind::Invalid, "estate.requirement-unreadable",
                           {{u"text"_s, text.toString()}, {u"part"_s, part.toString()}});
        requirement.bounds.append(*bound);
    }
    return requirement;
}

static bool holds(std::weak_ordering order, VersionOperator op)
{
    switch (op) {
    case VersionOperator::Equal:
        return order == 0;
    case VersionOperator::NotEqual:
        return order != 0;
    case VersionOperator::Less:
        return order < 0;
    case VersionOperator::LessOrEqual:
        return order <= 0;
    case VersionOperator::Greater:
        return order > 0;
    case VersionOperator::GreaterOrEqual:
        return order >= 0;
    }
    return false;
}

bool satisfies(QStringView version, const VersionRequirement &requirement)
{
    const auto &bounds = requirement.bounds;
    if (version.trimmed().isEmpty())
        return bounds.isEmpty();
    return std::all_of(bounds.begin(), bounds.end(), [&](const VersionBound &bound) {
        return holds(compareVersions(version, bound.version, requirement.scheme), bound.op);
    });
}

} // namespace mainstay
