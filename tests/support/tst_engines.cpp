// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/engines.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay::testing;

class TestEngines : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FreshLocation> m_location;
    QString m_before;

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
    }
    void cleanup()
    {
        m_before = m_location ? m_location->text() : QString();
        m_location.reset();
    }

    void theLocationSuitsTheEngineAndIsEmpty()
    {
        const QString text = m_location->text();
        QCOMPARE(text.startsWith(u"postgresql://"_s), m_location->kind() == FreshLocation::Kind::Database);
        if (m_location->kind() == FreshLocation::Kind::File) {
            QVERIFY2(text.endsWith(u".mainstay"_s), qPrintable(text));
            QVERIFY2(!QFile::exists(text), qPrintable(text));
            QFile file(text);
            QVERIFY2(file.open(QIODevice::WriteOnly), "its folder must take files");
        } else {
            const QString tables = u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s;
            QCOMPARE(PlainConnection(text).run(tables), u"0"_s);
        }
    }

    void eachTestHasALocationOfItsOwn()
    {
        QVERIFY2(m_location->text() != m_before, qPrintable(m_before));
        if (m_location->kind() == FreshLocation::Kind::File)
            QVERIFY2(!QFile::exists(m_before), "a location goes with its object");
    }
};

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_engines.moc"
