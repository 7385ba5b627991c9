// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate_maker.h"
#include "picture_workspace.h"
#include "ui_map/timeline_view.h"

namespace mainstay::testing {

/// On the day at which the clock of OpenEstate stands.
struct TimelineWorkspace : PictureWorkspace<TimelineView> {
    explicit TimelineWorkspace(const QString &content = QStringLiteral("salesforce"),
                               const QLocale &locale = QLocale::English)
        : PictureWorkspace(content, locale, [this] { return today; })
    { }

    const EstateTimeline &timeline() const { return *canvas()->timeline(); }
    quint32 rowOf(const QString &name) const { return *timeline().rowOf(id(name)); }
    QPoint middleOf(quint32 row) const { return canvas()->sight().rows.rectOf(row).center().toPoint(); }

    QDate today{2026, 11, 21};
};

/// So many lives about that day, in solutions of a hundred; one in three has no day at all.
inline std::shared_ptr<const Estate> livesOf(int count, QDate today)
{
    EstateMaker maker;
    std::optional<Id<Component>> solution;
    for (int i = 1; i <= count; ++i) {
        Component made;
        made.name = QStringLiteral("component %1").arg(i);
        const bool isSolution = i % 100 == 1;
        if (!isSolution)
            made.parent = solution;
        if (i % 3 != 0) {
            made.lifeCycle.operation = today.addDays(-(i * 7919LL) % 3000);
            made.lifeCycle.endOfSupport = today.addDays((i * 104729LL) % 2500 - 400);
            if (i % 5 == 0)
                made.lifeCycle.phaseOut = today.addDays((i * 15485863LL) % 1500);
        }
        const Id<Component> id = maker.add(std::move(made));
        if (isSolution)
            solution = id;
    }
    return maker.make();
}

} // namespace mainstay::testing
