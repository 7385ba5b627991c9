// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/recent.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestRecent : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Instant at(int minute) { return fromMilliseconds(1'700'000'000'000 + minute * 60'000LL); }
    QString path() const { return m_folder.filePath(u"window.ini"_s); }

private Q_SLOTS:
    void cleanup() { QFile::remove(path()); }

    void theLastOneOpenedStandsFirstAndOnce()
    {
        {
            QSettings settings(path(), QSettings::IniFormat);
            rememberWorkspace(settings, u"/home/a b.mainstay"_s, at(1));
            rememberWorkspace(settings, u"postgresql://me@host/support"_s, at(2));
            rememberWorkspace(settings, u"/home/a b.mainstay"_s, at(3));
        }
        QSettings again(path(), QSettings::IniFormat);
        QCOMPARE(
            recentWorkspaces(again),
            (QList<RecentWorkspace>{{u"/home/a b.mainstay"_s, at(3)}, {u"postgresql://me@host/support"_s, at(2)}}));
        forgetWorkspace(again, u"/home/a b.mainstay"_s);
        QCOMPARE(recentWorkspaces(again).size(), 1);
    }

    void onlySoManyAreKept()
    {
        QSettings settings(path(), QSettings::IniFormat);
        for (int i = 0; i < 30; ++i)
            rememberWorkspace(settings, u"/w%1"_s.arg(i), at(i));
        QCOMPARE(recentWorkspaces(settings).size(), MostRecent);
        QCOMPARE(recentWorkspaces(settings).first().location, u"/w29"_s);
    }

    void damagedSettingsGiveWhatCanBeRead()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nrecent=nonsense, 2026-01-01T00:00:00.000Z /good, 2026-01-01T00:00:00.000Z , \\x0 "
                   "y\n\xff\xfe[[[");
        file.close();
        QSettings settings(path(), QSettings::IniFormat);
        const QList<RecentWorkspace> read = recentWorkspaces(settings);
        QVERIFY2(read.size() <= 1, "nonsense was taken for a workspace");
        rememberWorkspace(settings, u"/w"_s, at(1));
        QCOMPARE(recentWorkspaces(settings).first().location, u"/w"_s);
    }
};

QTEST_APPLESS_MAIN(TestRecent)
#include "tst_recent.moc"
