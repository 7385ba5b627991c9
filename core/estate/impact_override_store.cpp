// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/impact_override_store.h"

#include "estate/stored_word.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QStringView OverrideColumns = u"id, version, cause_id, component_id, verdict, reason";

ImpactOverride toOverride(const Row &row)
{
    return {row.id<ImpactOverride>(0),
            row.number(1),
            row.optionalId<Component>(2),
            row.id<Component>(3),
            storedWord(overrideVerdictFromName(row.text(4)), [&] { return row.text(4); }),
            row.text(5)};
}

} // namespace

QList<ImpactOverride> impactOverrides(Session &session)
{
    return session.query(u"SELECT %1 FROM impact_override ORDER BY id"_s.arg(OverrideColumns), {}, toOverride);
}

QList<ImpactOverride> impactOverridesOf(Session &session, Id<Component> component)
{
    return session.query(
        u"SELECT %1 FROM impact_override WHERE component_id = ? OR cause_id = ?"
        " ORDER BY CASE WHEN component_id = ? THEN 0 ELSE 1 END, coalesce(cause_id, 0), component_id"_s.arg(
            OverrideColumns),
        {component, component, component}, toOverride);
}

std::optional<ImpactOverride> findOverride(Session &session, const std::optional<Id<Component>> &cause,
                                           Id<Component> component)
{
    const QString of = u"SELECT %1 FROM impact_override WHERE component_id = ? AND cause_id "_s.arg(OverrideColumns);
    return cause ? session.find(of + u"= ?"_s, {component, *cause}, toOverride)
                 : session.find(of + u"IS NULL"_s, {component}, toOverride);
}

Values toValues(const ImpactOverride &override)
{
    return {{u"cause_id"_s, override.cause ? QVariant(override.cause->value) : QVariant()},
            {u"component_id"_s, override.component.value},
            {u"verdict"_s, toName(override.verdict)},
            {u"reason"_s, override.reason}};
}

} // namespace mainstay
