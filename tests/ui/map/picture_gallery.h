// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"
#include "picture_workspace.h"
#include "support/motion.h"
#include "ui_map/hosts_view.h"
#include "ui_map/map_view.h"
#include "ui_map/matrix_view.h"
#include "ui_map/picture_switch.h"
#include "ui_map/timeline_view.h"

#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QTest>
#include <QWidget>

namespace mainstay::testing {

/// How the program looks and speaks, for as long as this is there.
struct Dress {
    explicit Dress(Theme theme = Theme::Light, const QLocale &its = QLocale::English) : locale(its), language(its)
    {
        applyTheme(*qApp, theme);
    }

    QLocale locale;
    SpokenLanguage language;
};

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
    /// A row for each look in English, and one in Dutch.
    static void addDresses()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("light") << int(Theme::Light) << QLocale(QLocale::English);
        QTest::newRow("dark") << int(Theme::Dark) << QLocale(QLocale::English);
        QTest::newRow("contrast") << int(Theme::HighContrast) << QLocale(QLocale::English);
        QTest::newRow("dutch") << int(Theme::Light) << QLocale(QLocale::Dutch);
    }
    static Dress dressOfRow()
    {
        QFETCH(int, theme);
        QFETCH(QLocale, locale);
        return Dress(Theme(theme), locale);
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
