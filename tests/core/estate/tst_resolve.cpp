// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/resolve.h"
#include "estate_maker.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using mainstay::testing::EstateMaker;

class TestResolve : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Estate> m_estate;

    /// The id found, or the code of the error.
    QString found(const QString &text) const
    {
        const auto index = resolveComponent(m_estate->tree(), text);
        return index ? QString::number(m_estate->tree().component(*index).id.value)
                     : QString::fromUtf8(index.error().code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        EstateMaker maker;
        const auto solution = maker.component(u"shop"_s); // 1, A
        maker.component(u"web"_s, solution); // 2, A1
        maker.component(u"web"_s, solution); // 3, A2
        maker.component(u"A2"_s, solution); // 4, A3
        maker.component(u"A5"_s, solution); // 5, A4
        maker.component(u"A5"_s, solution); // 6, A5
        maker.component(u"A7"_s, solution); // 7, A6
        maker.component(u"A7.1"_s, solution); // 8, A7
        maker.component(u"A9"_s, solution); // 9, A8
        maker.component(u"A9"_s, solution); // 10, A9
        maker.component(u"id:2"_s, solution); // 11, A10
        maker.component(u"id:77"_s, solution); // 12, A11
        maker.component(u"A13"_s, solution); // 13, A12
        maker.component(u"A13x"_s, solution); // 14, A13
        maker.component(u"A14"_s, solution); // 15, A14
        m_estate = maker.make();
    }

    void idsCodesAndNamesAreTriedInThatOrder()
    {
        QCOMPARE(found(u"id:3"_s), u"3"_s);
        QCOMPARE(found(u"A1"_s), u"2"_s);
        QCOMPARE(found(u"shop"_s), u"1"_s);
        QCOMPARE(found(u"A7.1"_s), u"8"_s); // no component stands there, so it is the name
        QCOMPARE(found(u"id:2"_s), u"2"_s);
        QCOMPARE(found(u"id:77"_s), u"12"_s); // no such id, so it is the name
    }

    void aCodeThatIsItsOwnComponentsNameIsNoDoubt() { QCOMPARE(found(u"A14"_s), u"15"_s); }

    void whatIsNotThereIsSaid()
    {
        for (const auto &text : {u""_s, u"shopx"_s, u"Shop"_s, u"a1"_s, u"id:"_s, u"id:99"_s, u"id:-1"_s,
                                 u"id:99999999999999999999"_s, u"A99"_s})
            QCOMPARE(found(text), u"estate.component-unknown"_s);
        QCOMPARE(resolveComponent(m_estate->tree(), u"A99").error().kind, ErrorKind::Missing);
    }

    void aNameOfSeveralIsRefusedWithItsCandidates()
    {
        const auto answer = resolveComponent(m_estate->tree(), u"web");
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Invalid);
        QCOMPARE(answer.error().code, QByteArray("estate.component-ambiguous"));
        const QJsonArray candidates = answer.error().facts.value(u"candidates"_s).toArray();
        QCOMPARE(candidates.size(), 2);
        QCOMPARE(candidates[0].toObject(), (QJsonObject{{u"id"_s, 2}, {u"code"_s, u"A1"_s}, {u"name"_s, u"web"_s}}));
        QCOMPARE(candidates[1].toObject(), (QJsonObject{{u"id"_s, 3}, {u"code"_s, u"A2"_s}, {u"name"_s, u"web"_s}}));
    }

    void aCodeThatIsAnothersNameIsRefused()
    {
        QCOMPARE(found(u"A2"_s), u"estate.component-ambiguous"_s);
        QCOMPARE(found(u"A13"_s), u"estate.component-ambiguous"_s);
        // also where one of the two of that name has the code
        const auto answer = resolveComponent(m_estate->tree(), u"A5");
        QVERIFY(!answer);
        QCOMPARE(answer.error().facts.value(u"candidates"_s).toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
