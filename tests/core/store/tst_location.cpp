// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"

#include <QDir>
#include <QTest>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathIsAFileAndBecomesAbsolute()
    {
        const Location location = Location::parse(u"team.mainstay"_s).value();
        QCOMPARE(location.engine, Engine::SQLite);
        QCOMPARE(location.path, QDir::current().filePath(u"team.mainstay"_s));
        QCOMPARE(location.toString(), location.path);
        QCOMPARE(Location::parse(u"/tmp/a;b ü's.mainstay"_s)->path, u"/tmp/a;b ü's.mainstay"_s);
    }

    void anAddressIsTakenApart()
    {
        const Location location =
            Location::parse(
                u"postgresql://anna:p%40ss@db.example.org:6543/team%20a?sslmode=require&target_session_attrs=read-write"_s)
                .value();
        QCOMPARE(location.engine, Engine::PostgreSQL);
        QCOMPARE(location.host, u"db.example.org"_s);
        QCOMPARE(location.port, u"6543"_s);
        QCOMPARE(location.user, u"anna"_s);
        QCOMPARE(location.password, u"p@ss"_s);
        QCOMPARE(location.database, u"team a"_s);
        QCOMPARE(location.options.value(u"sslmode"_s), u"require"_s);
        QCOMPARE(location.options.value(u"target_session_attrs"_s), u"read-write"_s);
    }

    void whatIsPrintedIsReadAgain_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"postgresql:///team", "postgres://localhost/team", "postgresql://anna@localhost:5433/team",
              "postgresql://[::1]:5433/team", "postgresql://[2001:db8::7]/team", "postgresql:///team?host=/run/pg",
              "postgresql:///team?host=one.example,two.example&port=5431,5432&target_session_attrs=read-write",
              "postgresql://a%40b%2Fc%3Ad%25@localhost/t%3Fe%23a%26m%25%27%5C%20",
              "postgresql://localhost/team?options=-c%20search_path%3Da%26b%2Bc%23d%25&sslrootcert=/etc/ssl/a%20b.crt",
              "postgresql://db.example.org/team", "postgresql://db.example.org/team?sslmode=disable",
              "postgresql://bücher.example/team", "postgresql://localhost/größe"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatIsPrintedIsReadAgain()
    {
        QFETCH(QString, text);
        const Result<Location> location = Location::parse(text);
        QVERIFY2(location, describe(location));
        const Result<Location> again = Location::parse(location->toString());
        QVERIFY2(again, describe(again));
        QVERIFY2(*again == *location, qPrintable(location->toString()));
        QCOMPARE(again->toString(), location->toString());
    }

    void libpqReadsWhatItIsGiven()
    {
        const Location location =
            Location::parse(u"postgresql://o'neill:p%5C'w%20d@localhost/a%27%20b%5C?options=-c%20x%3D%27y%27"_s)
                .value();
        char *error = nullptr;
        PQconninfoOption *parsed = PQconninfoParse(location.toConnectionInfo().constData(), &error);
        QVERIFY2(parsed, error);
        QMap<QByteArray, QString> values;
        for (const PQconninfoOption *option = parsed; option->keyword; ++option)
            values.insert(option->keyword, QString::fromUtf8(option->val));
        PQconninfoFree(parsed);
        QCOMPARE(values["user"], u"o'neill"_s);
        QCOMPARE(values["password"], u"p\\'w d"_s);
        QCOMPARE(values["dbname"], u"a' b\\"_s);
        QCOMPARE(values["options"], u"-c x='y'"_s);
    }

    void passwordsAreNeverPrinted_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"postgresql://anna:s3cret@localhost/team", "postgresql://localhost/team?password=s3cret",
              "postgresql://localhost/team?pass%77ord=s3cret", "postgresql://localhost/team?sslpassword=s3cret",
              "postgresql://anna:s3cret@localhost/", "postgresql://anna:s3cret@localhost/a/b",
              "postgresql://anna:s3c/s3cret@localhost/team", "postgresql://anna:s3cret@host name/team",
              "postgresql://anna:s3cret@localhost/team#part", "postgresql://anna:@s3cret@[x/team",
              "postgresql://localhost/?password=s3cret", "postgresql://localhost:99999/team?password=s3cret",
              "mysql://anna:s3cret@localhost/team", "http://localhost/?x=s3cret"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void passwordsAreNeverPrinted()
    {
        QFETCH(QString, text);
        const Result<Location> location = Location::parse(text);
        const QByteArray printed = location ? location->toString().toUtf8() : describe(location);
        QVERIFY2(!printed.contains("s3cret"), printed);
        QVERIFY2(!printed.isEmpty(), "and something is");
    }

    void whatStandsBetweenUsAndAnotherMachineIsEncryptedAndChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mode");
        const auto add = [](const char *text, const QString &mode) {
            QTest::newRow(text) << QString::fromUtf8(text) << mode;
        };
        for (const char *here : {"postgresql:///t", "postgresql://localhost/t", "postgresql://127.0.0.1/t",
                                 "postgresql://[::1]/t", "postgresql:///t?host=/run/postgresql"})
            add(here, {});
        for (const char *there : {"postgresql://db.example.org/t", "postgresql://10.0.0.1/t", "postgresql:///t?host=db",
                                  "postgresql://localhost/t?host=db", "postgresql:///t?host=localhost,db",
                                  "postgresql://localhost/t?hostaddr=10.0.0.1", "postgresql://db/t?sslmode="})
            add(there, u"verify-full"_s);
        add("postgresql://db/t?sslmode=require", u"require"_s);
        add("postgresql://localhost/t?sslmode=verify-ca", u"verify-ca"_s);
    }

    void whatStandsBetweenUsAndAnotherMachineIsEncryptedAndChecked()
    {
        QFETCH(QString, text);
        QFETCH(QString, mode);
        const Result<Location> location = Location::parse(text);
        QVERIFY2(location, describe(location));
        QCOMPARE(location->options.value(u"sslmode"_s), mode);
    }

    void strangeInputIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "   ",
                                 "postgresql://",
                                 "postgresql://localhost",
                                 "postgresql://localhost/",
                                 "postgresql://localhost/a/b",
                                 "postgresql://local host/a",
                                 "postgresql://localhost:port/a",
                                 "postgresql://localhost:70000/a",
                                 "postgresql://localhost/a#b",
                                 "postgresql://localhost/a%00b",
                                 "postgresql://localhost/a%0Ab",
                                 "postgresql://localhost/a;b",
                                 "postgresql://localhost/a?dbname=b",
                                 "postgresql://localhost/a?service=b",
                                 "postgresql://localhost/a?port=5432x",
                                 "postgresql://localhost/a?=b",
                                 "mysql://localhost/a",
                                 "://",
                                 "POSTGRESQL://x/y"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("a zero in a path") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("long") << u"postgresql://"_s + QString(1'000'000, u'x');
    }

    void strangeInputIsRefused()
    {
        QFETCH(QString, text);
        const Result<Location> location = Location::parse(text);
        QVERIFY2(!location, "it was taken");
        QCOMPARE(location.error().kind, ErrorKind::Invalid);
        QCOMPARE(location.error().code, "store.bad-location");
    }
};

QTEST_GUILESS_MAIN(TestLocation)
#include "tst_location.moc"
