// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate_check.h"
#include "open_estate.h"
#include "ui_estate/component_line.h"
#include "ui_estate/estate_page.h"
#include "ui_estate/import_item.h"
#include "ui_estate/import_pane.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestImportPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init()
    {
        m_location = freshLocation();
        if (!m_location)
            QSKIP(withoutPostgreSQL);
        m_files = std::make_unique<QTemporaryDir>();
        m_open = std::make_unique<OpenEstate>(m_location->text(), QString());
        m_page = std::make_unique<EstatePage>(m_open->context(), nullptr);
        m_page->resize(1264, 872);
        m_page->QWidget::show();
        QVERIFY(m_open->load());
    }
    void cleanup()
    {
        m_page.reset();
        m_open.reset();
        m_location.reset();
    }

    void aPreviewWritesNothingAndBringInDoes()
    {
        m_page->importFiles({file(u"parts.csv"_s, "name,kind\nweb,application\ndb,database\n")});
        ImportItem *item = onlyItem();
        QTRY_COMPARE(item->state(), ImportItem::State::Ready);
        QCOMPARE(item->report()->addedComponents, 2);
        QCOMPARE(size().components, 0);
        bringIn()->click();
        QTRY_COMPARE(item->state(), ImportItem::State::Done);
        QCOMPARE(size().components, 2);
        QTRY_COMPARE(m_open->estate().current()->tree().size(), 2U);
        QVERIFY(!bringIn()->isEnabled());
        QVERIFY(m_open->workspace().undoNow());
        QCOMPARE(size().components, 0);
    }

    void severalFilesComeOneAfterTheOther()
    {
        m_page->importFiles({file(u"a-parts.csv"_s, "name,key\nweb,w\ndb,d\n"),
                             file(u"status"_s, "Package: bash\nStatus: install ok installed\nVersion: 5\n")});
        QTRY_COMPARE(statesOf(), QList<ImportItem::State>(2, ImportItem::State::Ready));
        bringIn()->click();
        QTRY_COMPARE(statesOf(), QList<ImportItem::State>(2, ImportItem::State::Done));
        QVERIFY(size().components > 3);
    }

    void whatComesBelowAComponentIsPreviewedThere()
    {
        Component made;
        made.name = u"Shop"_s;
        const auto shop = m_open->write([&](Transaction &tx) { return addComponent(tx, made); });
        QVERIFY(shop);
        QTRY_COMPARE(m_open->estate().current()->tree().size(), 1U);
        m_page->importFiles({file(u"parts.csv"_s, "name\nweb\n")});
        QTRY_COMPARE(onlyItem()->state(), ImportItem::State::Ready);
        auto *under = m_page->findChild<ImportPane *>()->findChild<ComponentLine *>();
        QTest::keyClicks(under, u"Shop"_s);
        QTest::keyClick(under, Qt::Key_Return);
        QTRY_COMPARE(onlyItem()->state(), ImportItem::State::Ready);
        bringIn()->click();
        QTRY_COMPARE(onlyItem()->state(), ImportItem::State::Done);
        QTRY_COMPARE(m_open->estate().current()->tree().size(), 2U);
        QCOMPARE(m_open->component(u"web"_s).parent, std::optional(*shop));
    }

    void eachUnusableFileHasItsOneMessage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        QTest::newRow("poem") << u"poem.txt"_s << QByteArray("The curfew tolls\n") << u"cannot be told"_s;
        QTest::newRow("empty") << u"x.csv"_s << QByteArray() << u"The file is empty"_s;
        QTest::newRow("packed") << u"x.gz"_s << QByteArray::fromHex("1f8b080000000000000301") << u"compressed"_s;
        QTest::newRow("truncated") << u"bill.json"_s
                                   << QByteArray("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.4\", \"compon")
                                   << u"ends in the middle"_s;
        QTest::newRow("other JSON") << u"x.json"_s << QByteArray("{\"a\": 1}") << u"no CycloneDX"_s;
        QTest::newRow("open quote") << u"x.csv"_s << QByteArray("name,kind\n\"web,application\n") << u"never closed"_s;
    }
    void eachUnusableFileHasItsOneMessage()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, part);
        m_page->importFiles({file(name, content)});
        QTRY_COMPARE(onlyItem()->state(), ImportItem::State::Refused);
        QVERIFY2(shownText().contains(part), qPrintable(shownText()));
        QVERIFY(!bringIn()->isEnabled());
        QCOMPARE(size().components, 0);
    }

    void rejectedRowsAreListedAndLeftOut()
    {
        m_page->importFiles({file(u"parts.csv"_s, "name,kind\nweb,application\ndb,nonsense\n")});
        QTRY_COMPARE(onlyItem()->state(), ImportItem::State::Ready);
        QCOMPARE(onlyItem()->report()->rejected, 1);
        auto *list = onlyItem()->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(u"nonsense"), qPrintable(list->item(0)->text()));
        bringIn()->click();
        QTRY_COMPARE(onlyItem()->state(), ImportItem::State::Done);
        QCOMPARE(size().components, 1);
    }

    void aCancelledReadingSaysSoAndWritesNothing()
    {
        QByteArray large("name,kind\n");
        for (int i = 0; i < 400'000; ++i)
            large += "part " + QByteArray::number(i) + ",application\n";
        m_page->importFiles({file(u"large.csv"_s, large)});
        onlyItem()->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(onlyItem()->state(), ImportItem::State::Refused, 20'000);
        QVERIFY2(shownText().contains(u"stopped") || shownText().contains(u"Stopped"), qPrintable(shownText()));
        QCOMPARE(size().components, 0);
    }

    void anImportThatWasStoppedCanBeBroughtInAtOnce()
    {
        QByteArray large("name,kind\n");
        for (int i = 0; i < 20'000; ++i)
            large += "part " + QByteArray::number(i) + ",application\n";
        m_page->importFiles({file(u"large.csv"_s, large)});
        QTRY_COMPARE_WITH_TIMEOUT(onlyItem()->state(), ImportItem::State::Ready, 20'000);
        bringIn()->click();
        onlyItem()->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(onlyItem()->state() != ImportItem::State::BringingIn, 20'000);
        QCOMPARE(onlyItem()->state(), ImportItem::State::Ready);
        QVERIFY2(shownText().contains(u"topped"), qPrintable(shownText()));
        QCOMPARE(size().components, 0);
        bringIn()->click();
        QTRY_COMPARE_WITH_TIMEOUT(onlyItem()->state(), ImportItem::State::Done, 20'000);
        QCOMPARE(size().components, 20'000);
    }

    void closingThePaneWhileItReadsIsHarmless()
    {
        QByteArray large("name,kind\n");
        for (int i = 0; i < 400'000; ++i)
            large += "part " + QByteArray::number(i) + ",application\n";
        m_page->importFiles({file(u"large.csv"_s, large)});
        m_page.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!m_open->tasks().isBusy(), 20'000);
        QCOMPARE(size().components, 0);
    }

    void aDroppedFileIsPreviewed()
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file(u"parts.csv"_s, "name\nweb\n")), QUrl(u"https://x.example/"_s)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &drop);
        QTRY_COMPARE(onlyItem()->state(), ImportItem::State::Ready);
    }

private:
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_files->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    ImportItem *onlyItem() const { return m_page->findChild<ImportItem *>(); }
    QList<ImportItem::State> statesOf() const
    {
        QList<ImportItem::State> states;
        for (const ImportItem *item : m_page->findChildren<ImportItem *>())
            states.append(item->state());
        return states;
    }
    QPushButton *bringIn() const
    {
        for (QPushButton *button : m_page->findChild<ImportPane *>()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Bring in"))
                return button;
        }
        return nullptr;
    }
    QString shownText() const
    {
        QStringList texts;
        for (const QLabel *label : onlyItem()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'|');
    }
    EstateSize size() { return *m_open->workspace().readNow(estateSize); }

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<OpenEstate> m_open;
    std::unique_ptr<EstatePage> m_page;
};

QTEST_MAIN(TestImportPane)
#include "tst_import_pane.moc"
