// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/remembered.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestRemembered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_splitter = std::make_unique<QSplitter>();
        for (int part = 0; part < 3; ++part)
            m_splitter->addWidget(new QWidget);
        m_splitter->resize(920, 100);
        m_splitter->show();
        m_splitter->setSizes({300, 300, 300});
        m_table = std::make_unique<QTableView>();
        m_model = std::make_unique<QStandardItemModel>(2, 4);
        m_table->setModel(m_model.get());
        m_table->horizontalHeader()->setSectionsMovable(true);
    }
    void cleanup()
    {
        m_table.reset();
        m_splitter.reset();
    }

    void sizesAndColumnsComeBack()
    {
        m_splitter->setSizes({100, 500, 300});
        const QList<int> sizes = m_splitter->sizes();
        header()->resizeSection(1, 77);
        header()->moveSection(3, 0);
        saveSizes(*m_settings, u"splitter"_s, *m_splitter);
        saveColumns(*m_settings, u"columns"_s, *header());
        m_splitter->setSizes({300, 300, 300});
        header()->resizeSection(1, 100);
        header()->moveSection(0, 3);
        m_settings->sync();
        const QSettings read(m_settings->fileName(), QSettings::IniFormat);
        restoreSizes(read, u"splitter"_s, *m_splitter);
        restoreColumns(read, u"columns"_s, *header());
        QCOMPARE(m_splitter->sizes(), sizes);
        QCOMPARE(header()->sectionSize(1), 77);
        QCOMPARE(header()->logicalIndex(0), 3);
    }

    void whatMakesNoSenseIsLeftAlone_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("nothing") << QVariant();
        QTest::newRow("bytes") << QVariant(QByteArray::fromHex("000000ff00000001ffffffffffffffff"));
        QTest::newRow("too few") << QVariant(QStringList{u"5"_s, u"6"_s});
        QTest::newRow("negative") << QVariant(QStringList{u"-5"_s, u"6"_s, u"7"_s, u"7"_s});
        QTest::newRow("huge") << QVariant(QStringList{u"2147483647"_s, u"2147483647"_s, u"1"_s, u"1"_s});
        QTest::newRow("words") << QVariant(QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        QTest::newRow("twice the same") << QVariant(QStringList{u"1"_s, u"1"_s, u"1"_s, u"1"_s});
    }
    void whatMakesNoSenseIsLeftAlone()
    {
        QFETCH(QVariant, value);
        const QList<int> sizes = m_splitter->sizes();
        QVariant three = value;
        if (value.toStringList().size() == 4 && value.toStringList() != QStringList(4, u"1"_s))
            three = value.toStringList().mid(0, 3);
        m_settings->setValue(u"splitter"_s, three);
        m_settings->setValue(u"columns/order"_s, value);
        restoreSizes(*m_settings, u"splitter"_s, *m_splitter);
        restoreColumns(*m_settings, u"columns"_s, *header());
        QCOMPARE(m_splitter->sizes(), sizes);
        for (int place = 0; place < 4; ++place)
            QCOMPARE(header()->logicalIndex(place), place);
    }

private:
    QHeaderView *header() const { return m_table->horizontalHeader(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QSplitter> m_splitter;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
};

QTEST_MAIN(TestRemembered)
#include "tst_remembered.moc"
