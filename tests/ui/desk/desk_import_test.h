// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_page_test.h"
#include "ui_desk/desk_import_item.h"
#include "ui_desk/desk_import_pane.h"

#include <QTemporaryDir>

namespace mainstay::testing {

/// What tests of files that come into the place "desk" share.
class DeskImportTest : public DeskPageTest
{
    Q_OBJECT

protected:
    using ItemState = DeskImportItem::State;

    /// Files of one test.
    class Files
    {
    public:
        QString file(const QString &name, const QByteArray &content);
        void clear();
        QString folder() const { return m_folder.path(); }
        qsizetype entryCount() const;

    private:
        QTemporaryDir m_folder;
    };

    /// The page with a memory of its own, and a file on its way.
    void begin(const QByteArray &content, const QString &name = QStringLiteral("table.csv"));
    DeskImportPane *pane() const { return m_page->findChild<DeskImportPane *>(); }
    DeskImportItem *item() const { return pane()->current(); }
    /// What the file is told to be or to lack.
    QString told() const;
    QPushButton *bringIn() const;
    /// By the person: a choice of the item that has this name.
    void choose(const QString &field, const QString &value);
    qint64 tickets();
    static QString cell(const QAbstractItemModel *model, int row, int column);
    /// Of the words that are to be mapped; -1: not there.
    static int rowOf(const QAbstractItemModel *words, const QString &word);

    Files m_files;
    std::unique_ptr<QTemporaryDir> m_settings;
};

} // namespace mainstay::testing
