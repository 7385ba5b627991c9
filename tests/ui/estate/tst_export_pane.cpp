// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/deployment_commands.h"
#include "estate_page_test.h"
#include "exchange/exporter.h"
#include "ui_estate/export_pane.h"

#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestExportPane : public EstatePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeEstateIsWrittenAndSaysHowMuch()
    {
        choose(u"web site"_s);
        openPane();
        pick(choice(u"Format"_s), u"graph (GraphML)"_s);
        const QString path = m_files.filePath(u"estate.graphml"_s);
        pane()->exportTo(path);
        const auto &estate = *m_open->estate().current();
        const auto all = QString::number(estate.tree().size() + estate.graph().size());
        QTRY_COMPARE(outcome(), u"%1 rows written to %2."_s.arg(all, path));
        QVERIFY(contentOf(path).contains("<graphml"));
        press(u"Close the export"_s);
        QVERIFY(!pane()->isVisible());
        QCOMPARE(m_page->focusWidget(), tree());
    }

    void whatIsChosenIsWrittenAlone()
    {
        choose(u"batch server"_s);
        openPane();
        pick(choice(u"What"_s), u"batch server with all below it"_s);
        const QString path = m_files.filePath(u"part.csv"_s);
        pane()->exportTo(path);
        QTRY_COMPARE(outcome(), u"3 rows written to %1."_s.arg(path));
        QVERIFY(contentOf(path).contains("batch server"));
        QVERIFY(!contentOf(path).contains("mail service"));
    }

    void whatTheFormatHasNoPlaceForIsTold()
    {
        const Id<Component> web = id(u"web site"_s);
        QVERIFY(m_open->write([web](Transaction &transaction) {
            recordDeployment(transaction,
                             Deployment{.component = web,
                                        .environment = environments(transaction).last().id,
                                        .productVersion = u"1"_s});
        }));
        openPane();
        pick(choice(u"Format"_s), u"graph (Graphviz dot)"_s);
        pane()->exportTo(m_files.filePath(u"estate.dot"_s));
        QTRY_VERIFY2(outcome().contains(u"1 of 1 deployments were left out"_s), qPrintable(outcome()));
    }

    void aFileThatCannotBeWrittenSaysSoAndCanBeTriedAgain()
    {
        openPane();
        pane()->exportTo(m_files.filePath(u"no such folder/estate.csv"_s));
        QTRY_VERIFY2(outcome().contains(u"no such folder"_s), qPrintable(outcome()));
        QVERIFY(button(u"Save as…"_s)->isEnabled());
        QVERIFY(m_failed.isEmpty());
    }

private:
    void openPane()
    {
        press(u"Export…"_s);
        QVERIFY(pane()->isVisible());
    }
    ExportPane *pane() const { return m_page->findChild<ExportPane *>(); }
    QString outcome() const
    {
        for (const QLabel *label : pane()->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"What was written")
                return label->text();
        }
        return {};
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_files;
};

QTEST_MAIN(TestExportPane)
#include "tst_export_pane.moc"
