// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/deployment_store.h"
#include "estate/estate_loader.h"
#include "estate/forbidden_rule_store.h"
#include "picture_workspace.h"
#include "ui_map/matrix_view.h"

namespace mainstay::testing {

/// A matrix view on a workspace of the salesforce template, or on an empty one.
struct MatrixWorkspace : PictureWorkspace<MatrixView> {
    explicit MatrixWorkspace(const QString &content = QStringLiteral("salesforce"),
                             const QLocale &locale = QLocale::English)
        : PictureWorkspace(content, locale)
    { }

    const EstateMatrix &matrix() const { return *canvas()->matrix(); }
    quint32 placeOf(const QString &name) const { return *matrix().placeOf(*matrix().estate->tree().indexOf(id(name))); }
    QPoint middleOf(const MatrixCell &cell) const { return canvas()->sight().rectOf(cell).center().toPoint(); }
    /// Of the name of a row.
    QPoint nameOf(quint32 row) const { return {20, int(canvas()->sight().rectOf({row, 0}).center().y())}; }
    QList<ForbiddenRule> stored()
    {
        return *open.workspace().readNow([](Session &session) { return forbiddenRules(session); });
    }
};

} // namespace mainstay::testing
