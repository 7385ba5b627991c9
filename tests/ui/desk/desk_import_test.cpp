// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_import_test.h"

#include "desk/ticket_list.h"
#include "kit/in_place_choice.h"
#include "ui_desk/map_words_model.h"

#include <QDir>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

QString DeskImportTest::Files::file(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void DeskImportTest::Files::clear()
{
    QDir(folder()).removeRecursively();
    QDir().mkpath(folder());
}

qsizetype DeskImportTest::Files::entryCount() const
{
    return QDir(folder()).entryList(QDir::Files).size();
}

void DeskImportTest::begin(const QByteArray &content, const QString &name)
{
    m_files.clear();
    m_settings = std::make_unique<QTemporaryDir>();
    m_desk->now = morning(60 * 24 * 12);
    open();
    pane()->setMapsFolder(m_settings->filePath(u"maps"_s));
    m_page->importFiles({m_files.file(name, content)});
}

QString DeskImportTest::told() const
{
    return item()->findChild<QLabel *>(u"importWords"_s)->text();
}

QPushButton *DeskImportTest::bringIn() const
{
    return m_page->findChild<QPushButton *>(u"bringIn"_s);
}

void DeskImportTest::choose(const QString &field, const QString &value)
{
    auto *choice = item()->findChild<InPlaceChoice *>(field);
    QVERIFY2(choice && choice->findData(value) >= 0, qPrintable(field + u" has no "_s + value));
    choice->setFocus();
    choice->setCurrentIndex(choice->findData(value));
    QTest::keyClick(choice, Qt::Key_Return);
}

qint64 DeskImportTest::tickets()
{
    return m_desk->workspace().readNow([](Session &session) { return ticketCount(session); }).value();
}

QString DeskImportTest::cell(const QAbstractItemModel *model, int row, int column)
{
    return model->index(row, column).data().toString();
}

int DeskImportTest::rowOf(const QAbstractItemModel *words, const QString &word)
{
    for (int row = 0; row < words->rowCount(); ++row) {
        if (cell(words, row, MapWordsModel::Word) == word)
            return row;
    }
    return -1;
}

} // namespace mainstay::testing
