// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/quoted_text.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestQuotedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("nothing quoted") << u"It works.\n\nThanks, Anna"_s << u"It works.\n\nThanks, Anna"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("English, above") << u"It works.\n\nOn Mon, 2 Mar 2026 at 09:00, Desk <d@x.org> wrote:\n> Try.\n"
                                           "> Again.\n"_s
                                        << u"It works.\n"_s;
        QTest::newRow("English, broken line") << u"Yes.\nOn Monday, 2 March 2026, Service Desk\n<desk@x.org> wrote:\n\n"
                                                 "> Try.\n"_s
                                              << u"Yes.\n"_s;
        QTest::newRow("Dutch") << u"Dank!\n\nOp ma 2 mrt 2026 om 09:00 schreef Desk <d@x.nl>:\n> Probeer.\n"_s
                               << u"Dank!\n"_s;
        QTest::newRow("German") << u"Danke!\n\nAm 02.03.2026 um 09:00 schrieb Desk <d@x.de>:\n> Bitte.\n"_s
                                << u"Danke!\n"_s;
        QTest::newRow("between") << u"> Which printer?\nThe red one.\n> Since when?\nToday.\n"_s
                                 << u"The red one.\nToday.\n"_s;
        QTest::newRow("Outlook's line") << u"See below.\n\n-----Original Message-----\nFrom: Desk\nanything\n"_s
                                        << u"See below.\n"_s;
        QTest::newRow("Outlook's line, Dutch")
            << u"Zie onder.\n-----Oorspronkelijk bericht-----\nalles\n"_s << u"Zie onder.\n"_s;
        QTest::newRow("Outlook's line, German")
            << u"Siehe.\n-----Ursprüngliche Nachricht-----\nalles\n"_s << u"Siehe.\n"_s;
        QTest::newRow("Outlook's block") << u"Yes.\n\nFrom: Desk <d@x.org>\nSent: Monday\nTo: Anna\n\nTry.\n"_s
                                         << u"Yes.\n"_s;
        QTest::newRow("Outlook's block, Dutch")
            << u"Ja.\nVan: Desk\nVerzonden: maandag\nAan: Anna\nProbeer."_s << u"Ja.\n"_s;
        QTest::newRow("Outlook's block, German")
            << u"Ja.\nVon: Desk\nGesendet: Montag\nAn: Anna\nBitte."_s << u"Ja.\n"_s;
        QTest::newRow("a sentence that begins so") << u"From: where I sit it is dark.\nNo light.\nReally."_s
                                                   << u"From: where I sit it is dark.\nNo light.\nReally."_s;
        QTest::newRow("wrote, and no quote")
            << u"On Monday Anna wrote:\nI am well.\n"_s << u"On Monday Anna wrote:\nI am well.\n"_s;
        QTest::newRow("all of it") << u"> one\n> two\n"_s << u"> one\n> two\n"_s;
    }
    void whatIsNewStays()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QCOMPARE(withoutQuoted(text), kept);
        qsizetype last = -1;
        for (const TextRange &range : foldQuoted(text)) {
            QVERIFY(range.from > last && range.length > 0 && range.from + range.length <= text.size());
            last = range.from + range.length;
        }
    }

    void aHugeTextIsFoldedInATime()
    {
        QElapsedTimer timer;
        timer.start();
        foldQuoted(u"On a day Anna <a@b> w\n"_s.repeated(50'000));
        foldQuoted(QString(1'000'000, u'>'));
        foldQuoted(u"-"_s.repeated(1'000'000));
        foldQuoted(u"> \n\n"_s.repeated(250'000));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestQuotedText)
#include "tst_quoted_text.moc"
