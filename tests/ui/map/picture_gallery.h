// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture_workspace.h"
#include "support/motion.h"
#include "ui/gallery_shots.h"
#include "ui_map/hosts_view.h"
#include "ui_map/map_view.h"
#include "ui_map/matrix_view.h"
#include "ui_map/picture_switch.h"
#include "ui_map/timeline_view.h"

#include <QDir>
#include <QIcon>
#include <QTest>
#include <QWidget>

namespace mainstay::testing {

/// Draws one kind of picture as people see it into the gallery; looking is theirs.
class PictureGallery : public QObject
{
    Q_OBJECT

protected:
    /// `folder` is the gallery; files begin with `kind`.
    PictureGallery(const QString &folder, const QString &kind) : m_folder(folder), m_kind(kind) { }

    QString fileOf(const QString &name) const
    {
        return m_folder + u'/' + m_kind + u'-' + name + QStringLiteral(".png");
    }
    void save(QWidget &widget, const QString &name) const
    {
        QCoreApplication::sendPostedEvents();
        QVERIFY(QTest::qWaitFor([&] { return !hasMotion(widget); }));
        const bool isDouble = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2";
        QVERIFY(widget.grab().save(fileOf(name + (isDouble ? QStringLiteral("-double") : QString()))));
    }
    /// A workspace that holds nothing, and then that estate.
    template <class Workspace>
    void saveEmptyAndLarge(Workspace &all, std::shared_ptr<const Estate> large) const
    {
        QVERIFY(all.showAll());
        save(*all.view, QStringLiteral("empty"));
        all.view->setEstate(std::move(large));
        QVERIFY(all.settled());
        save(*all.view, QStringLiteral("large"));
    }
    /// All the pictures of one estate, one at a time.
    static std::unique_ptr<PictureSwitch> switchOf(OpenEstate &open, QDate today)
    {
        const PageContext context = open.context();
        auto both = std::make_unique<PictureSwitch>(
            new MapView(context.words), new MatrixView(context.workspace, context.words),
            new TimelineView(context.workspace, context.words, [today] { return today; }),
            new HostsView(context.workspace, context.words));
        both->QWidget::show();
        return both;
    }
    static void addDresses() { addShowings({Showing::Light, Showing::Dark, Showing::Contrast, Showing::Dutch}); }
    static Dress dressOfRow()
    {
        QFETCH(Showing, showing);
        return Dress(showing.theme, showing.locale());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons")}); // no platform plugin tells without a display
    }

private:
    QString m_folder;
    QString m_kind;
};

} // namespace mainstay::testing
