// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"
#include "support/motion.h"

#include <QDir>
#include <QIcon>
#include <QLocale>
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
    /// A row for each look in English, and one in Dutch.
    static void addLooks()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("light") << int(Theme::Light) << QLocale(QLocale::English);
        QTest::newRow("dark") << int(Theme::Dark) << QLocale(QLocale::English);
        QTest::newRow("contrast") << int(Theme::HighContrast) << QLocale(QLocale::English);
        QTest::newRow("dutch") << int(Theme::Light) << QLocale(QLocale::Dutch);
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
