// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/version_order.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

static QString sign(std::weak_ordering order)
{
    return order < 0 ? u"<"_s : order > 0 ? u">"_s : u"="_s;
}

/// Rows of "left < right" or "left = right".
static void addRows(std::initializer_list<const char *> rows)
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("right");
    for (const char *row : rows) {
        const QStringList parts = QString::fromUtf8(row).split(u' ');
        QTest::newRow(row) << parts[0] << parts[1] << parts[2];
    }
}

static void compareBothWays(VersionScheme scheme)
{
    QFETCH(QString, left);
    QFETCH(QString, expected);
    QFETCH(QString, right);
    QCOMPARE(sign(compareVersions(left, right, scheme)), expected);
    const QString turned = expected == u"<" ? u">"_s : expected == u">" ? u"<"_s : expected;
    QCOMPARE(sign(compareVersions(right, left, scheme)), turned);
}

class TestVersionOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void debianOrderIsThatOfThePolicy_data()
    {
        addRows({"1.0 = 1.0-0",
                 "1.0 = 0:1.0",
                 "1.0-0 < 1.0-1",
                 "1:0.1 > 2.0",
                 "9:1 < 10:0",
                 "1.0~rc1 < 1.0",
                 "1.0~~ < 1.0~~a",
                 "1.0~~a < 1.0~",
                 "1.0~ < 1.0",
                 "1.0 < 1.0a",
                 "1.0a < 1.0+b",
                 "1.0+b < 1.0.1",
                 "1.2 < 1.10",
                 "1.002 = 1.2",
                 "1.0-1 < 1.0-1+b1",
                 "1.0-1 < 1.0-1.1",
                 "2-1-1 > 2-1",
                 "1.18.36 > 1.7",
                 "1.2.3-4ubuntu1 > 1.2.3-4",
                 "1.2.3-4~bpo1 < 1.2.3-4",
                 "0:0 = 0",
                 "a < b",
                 "A < a",
                 "1.0Z < 1.0a",
                 "00001:1 = 1:1",
                 "99999999999999999999:1 > 99999999999999999998:2",
                 "20230101000000000000000000001 > 20230101000000000000000000000",
                 "1.0é > 1.0z",
                 "x:1 = x:1",
                 "1.0+dfsg-1 > 1.0-1",
                 "1.0. > 1.0",
                 "1.0.- < 1.0.a"});
    }
    void debianOrderIsThatOfThePolicy() { compareBothWays(VersionScheme::Debian); }

    void genericOrderIsWhatPeopleMean_data()
    {
        addRows({"1.10 > 1.9",
                 "1.0 = 1",
                 "1.0 = 1.0.0",
                 "v1.2 = 1.2",
                 "V2 = 2",
                 "1.2+build7 = 1.2",
                 "1.0-rc1 < 1.0",
                 "1.0-rc1 < 1.0-rc2",
                 "1.0-rc2 < 1.0-rc10",
                 "1.0-beta < 1.0-rc",
                 "1.0-alpha < 1.0-beta",
                 "1.0-dev < 1.0-alpha",
                 "1.0-SNAPSHOT < 1.0",
                 "1.0-rc2 > 1.0.0-rc1",
                 "1.0-rc1 = 1.0.0-rc1",
                 "1.0.0.1 > 1.0.0",
                 "1.0.0-rc1 < 1.0.0.1",
                 "1.0RC1 < 1.0",
                 "1.0rc1 = 1.0-RC-1",
                 "1.0-beta = 1.0.0-beta0",
                 "3.12.0b2 < 3.12.0rc1",
                 "3.12.0rc1 < 3.12.0",
                 "3.12.0a1 < 3.12.0b1",
                 "1.0.2 < 1.0.2k",
                 "1.0.2a < 1.0.2b",
                 "1.0.2k < 1.0.2l",
                 "1.0.2zh > 1.0.2z",
                 "1.0.2k < 1.0.2.1",
                 "2.7 < 3",
                 "10 > 9",
                 "2019.R2 > 2019",
                 "1.0~rc1 < 1.0",
                 "1_0 = 1.0",
                 "123456789012345678901234567890 > 123456789012345678901234567889",
                 "007 = 7",
                 "v = V",
                 "1.0-pre < 1.0-rc",
                 "1.0-M1 < 1.0",
                 "1.0-milestone1 < 1.0-rc1",
                 "5.10.0-26 < 5.10.0-27",
                 "1.0-rc1 < 1.0.1",
                 "Ångström < 1"});
        QTest::newRow("empty and nought") << QString() << u"="_s << u"0"_s;
        QTest::newRow("with a blank") << u"2019 R2"_s << u"="_s << u"2019 r2"_s;
    }
    void genericOrderIsWhatPeopleMean() { compareBothWays(VersionScheme::Generic); }

    void bothOrdersAreOrders()
    {
        // given every version a few parts can make
        const QStringList parts{u"1"_s, u"0"_s, u"10"_s, u"a"_s, u"rc"_s, u"."_s, u"-"_s, u"~"_s, u"+"_s};
        QRandomGenerator random(20);
        QStringList versions;
        for (int i = 0; i < 60; ++i) {
            QString version;
            for (int k = random.bounded(7); k >= 0; --k)
                version += parts[random.bounded(int(parts.size()))];
            versions += version;
        }
        // then of any three, two steps in one direction lead in that direction
        for (const VersionScheme scheme : {VersionScheme::Generic, VersionScheme::Debian})
            for (const QString &a : versions)
                for (const QString &b : versions)
                    for (const QString &c : versions)
                        if (compareVersions(a, b, scheme) <= 0 && compareVersions(b, c, scheme) <= 0)
                            QVERIFY2(compareVersions(a, c, scheme) <= 0, qPrintable(a + u' ' + b + u' ' + c));
    }

    void debianOrderIsDpkgsOwnOnRealVersions()
    {
        const QString dpkg = QStandardPaths::findExecutable(u"dpkg"_s);
        const QStringList versions = installedVersions();
        if (dpkg.isEmpty() || versions.isEmpty())
            QSKIP("dpkg or its status file is not here");
        // given pairs of real versions, near and far
        const QStringList pairs = realPairs(versions);
        // when dpkg orders them
        QProcess shell;
        shell.start(u"sh"_s,
                    {u"-c"_s,
                     u"while read a b; do if dpkg --compare-versions $a '<<' $b; then echo '<';"
                     " elif dpkg --compare-versions $a = $b; then echo '='; else echo '>'; fi; done"_s});
        QVERIFY(shell.waitForStarted());
        shell.write((pairs.join(u'\n') + u'\n').toUtf8());
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished(60'000));
        // then so do we
        const QStringList answers = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(answers.size(), pairs.size());
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const QStringList pair = pairs[i].split(u' ');
            QVERIFY2(sign(compareVersions(pair[0], pair[1], VersionScheme::Debian)) == answers[i],
                     qPrintable(pair[0] + answers[i] + pair[1]));
        }
    }

private:
    static QStringList installedVersions()
    {
        QFile status(u"/var/lib/dpkg/status"_s);
        QStringList versions;
        if (!status.open(QIODevice::ReadOnly))
            return versions;
        while (!status.atEnd())
            if (const QByteArray line = status.readLine(); line.startsWith("Version: "))
                versions += QString::fromUtf8(line.mid(9)).trimmed();
        return versions;
    }

    static QStringList realPairs(const QStringList &versions)
    {
        const QStringList endings{u""_s, u"~rc1"_s, u"+b1"_s, u"a"_s, u".0"_s, u"0"_s, u"~"_s, u".1~~"_s};
        QRandomGenerator random(7);
        const auto any = [&random](const QStringList &list) { return list[random.bounded(int(list.size()))]; };
        QStringList pairs;
        for (int i = 0; i < 150; ++i)
            pairs += any(versions) + u' ' + any(versions);
        for (int i = 0; i < 250; ++i) {
            const QString version = any(versions);
            pairs += version + any(endings) + u' ' + version + any(endings);
        }
        return pairs;
    }
};

QTEST_GUILESS_MAIN(TestVersionOrder)
#include "tst_version_order.moc"
