// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/deployment_store.h"
#include "estate/estate_loader.h"
#include "estate/forbidden_rule_store.h"
#include "ui/estate/open_estate.h"
#include "ui_map/matrix_view.h"

#include <QSignalSpy>
#include <QTest>

namespace mainstay::testing {

/// A matrix view on a workspace of the salesforce template, or on an empty one.
struct MatrixWorkspace {
    explicit MatrixWorkspace(const QString &content = QStringLiteral("salesforce"),
                             const QLocale &locale = QLocale::English)
        : open(location.text(), content, locale)
        , view(std::make_unique<MatrixView>(open.workspace(), open.context().words))
    {
        view->resize(900, 760);
    }

    /// Waits until the snapshot is read and its matrix is shown.
    bool showAll()
    {
        view->show();
        if (!open.load())
            return false;
        view->setEstate(open.estate().current());
        return settled();
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !view->isBusy(); }, 20'000);
    }
    MatrixCanvas *canvas() const { return view->canvas(); }
    const EstateMatrix &matrix() const { return *canvas()->matrix(); }
    Id<Component> id(const QString &name) const { return open.component(name).id; }
    quint32 placeOf(const QString &name) const { return *matrix().placeOf(*matrix().estate->tree().indexOf(id(name))); }
    QPoint middleOf(const MatrixCell &cell) const { return canvas()->sight().rectOf(cell).center().toPoint(); }
    /// Of the name of a row.
    QPoint nameOf(quint32 row) const { return {20, int(canvas()->sight().rectOf({row, 0}).center().y())}; }
    QList<ForbiddenRule> stored()
    {
        return *open.workspace().readNow([](Session &session) { return forbiddenRules(session); });
    }

    FreshLocation location{FreshLocation::Kind::File};
    OpenEstate open;
    std::unique_ptr<MatrixView> view;
};

} // namespace mainstay::testing
