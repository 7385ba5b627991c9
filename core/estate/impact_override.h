// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "estate/component.h"

#include <QAnyStringView>
#include <QString>
#include <optional>

namespace mainstay {

enum class OverrideVerdict : quint8 { NotImpacted, Degraded, Failed };
inline constexpr int overrideVerdictCount = 3;

/// A person's word on what follows for a component when another one fails. "Not impacted" stops the impact there;
/// the others add an impact that the dependencies do not tell of.
struct ImpactOverride {
    Id<ImpactOverride> id;
    int version = 0; ///< of the row
    std::optional<Id<Component>> cause; ///< nothing: whatever fails, which only "not impacted" can be said of
    Id<Component> component;
    OverrideVerdict verdict = OverrideVerdict::NotImpacted;
    QString reason; ///< in the person's words

    bool operator==(const ImpactOverride &) const = default;
};

/// "not impacted", "degraded", "failed": the words of the database.
QString toName(OverrideVerdict verdict);
std::optional<OverrideVerdict> overrideVerdictFromName(QAnyStringView name);

} // namespace mainstay
