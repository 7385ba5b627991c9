// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/version_requirement.h"

#include "support/text_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestVersionRequirement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBoundMustHold_data()
    {
        QTest::addColumn<QString>("requirement");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("met");
        const auto row = [](const QString &requirement, const QString &version, bool met) {
            QTest::newRow(qPrintable(version + u" for "_s + requirement)) << requirement << version << met;
        };
        row(u">= 3, < 4"_s, u"3.11.2"_s, true);
        row(u">= 3, < 4"_s, u"2.7.18"_s, false);
        row(u">= 3, < 4"_s, u"4"_s, false);
        row(u">=3,<4"_s, u"3"_s, true);
        row(u"3.0"_s, u"3"_s, true);
        row(u"= 3"_s, u"3.1"_s, false);
        row(u"== 3"_s, u"3.0"_s, true);
        row(u"!= 3.1"_s, u"3.1.0"_s, false);
        row(u"!= 3.1"_s, u"3.2"_s, true);
        row(u"> 3"_s, u"3"_s, false);
        row(u">> 3"_s, u"3.0.1"_s, true);
        row(u"<< 3"_s, u"3-rc1"_s, true);
        row(u"<= 3"_s, u"3"_s, true);
        row(u"= 2019 R2"_s, u"2019 r2"_s, true);
        row(u""_s, u"1"_s, true);
        row(u"  "_s, u""_s, true);
        row(u">= 0"_s, u""_s, false);
    }

    void everyBoundMustHold()
    {
        QFETCH(QString, requirement);
        QFETCH(QString, version);
        QFETCH(bool, met);
        const auto parsed = parseRequirement(requirement, VersionScheme::Generic);
        QVERIFY2(parsed, qPrintable(requirement));
        QCOMPARE(satisfies(version, *parsed), met);
    }

    void debianBoundsFollowDebiansOrder()
    {
        const auto range = parseRequirement(u">= 2.36-9~, << 2.37", VersionScheme::Debian);
        QVERIFY(range);
        QVERIFY(satisfies(u"2.36-9+deb12u10", *range));
        QVERIFY(satisfies(u"2.36-9~bpo1", *range));
        QVERIFY(!satisfies(u"2.36-8", *range));
        QVERIFY(!satisfies(u"1:2.36-9", *range));
    }

    void singleArrowsIncludeTheBoundInDebianAlone()
    {
        const auto debian = parseRequirement(u"< 3", VersionScheme::Debian);
        const auto generic = parseRequirement(u"< 3", VersionScheme::Generic);
        QVERIFY(satisfies(u"3", *debian));
        QVERIFY(!satisfies(u"3", *generic));
        QVERIFY(satisfies(u"3", *parseRequirement(u"> 3", VersionScheme::Debian)));
    }

    void whatCannotBeReadIsAnErrorThatNamesThePart_data()
    {
        addTextRows("text", "part",
                    {{u">=", u">="},
                     {u">= 3,", u""},
                     {u">= 3, , < 4", u""},
                     {u"=> 3", u"=> 3"},
                     {u">= 3 < 4", u">= 3 < 4"},
                     {u">= 3, ~> 4", u"~> 4"},
                     {u"^1.2", u"^1.2"},
                     {u"1.*", u"1.*"},
                     {u"[1.0,2.0)", u"[1.0"},
                     {u"1 || 2", u"1 || 2"},
                     {u"! 3", u"! 3"},
                     {u">>> 3", u">>> 3"}});
    }

    void whatCannotBeReadIsAnErrorThatNamesThePart()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto parsed = parseRequirement(text, VersionScheme::Generic);
        QVERIFY2(!parsed, qPrintable(text));
        QCOMPARE(parsed.error().code, QByteArray("estate.requirement-unreadable"));
        QCOMPARE(parsed.error().facts.value(u"text"_s).toString(), text);
        QCOMPARE(parsed.error().facts.value(u"part"_s).toString(), part);
    }

    void aDebianVersionHasNoBlanks() { QVERIFY(!parseRequirement(u">= 1 2", VersionScheme::Debian)); }
};

QTEST_GUILESS_MAIN(TestVersionRequirement)
#include "tst_version_requirement.moc"
