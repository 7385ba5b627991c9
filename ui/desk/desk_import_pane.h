// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/incoming_file.h"
#include "kit/page.h"
#include "ui_desk/map_memory.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace mainstay {

class DeskImportItem;

/// Files on their way into the desk, in place of the list of tickets: nothing is written before "Bring in". Who leaves
/// it finds those that are not in yet as they were, and one that is being brought in goes on.
class DeskImportPane : public QWidget
{
    Q_OBJECT

public:
    explicit DeskImportPane(const PageContext &context, QWidget *parent = nullptr);
    ~DeskImportPane() override;

    /// Where maps are remembered; of files that are added later.
    void setMapsFolder(const QString &folder) { m_memory = MapMemory(folder); }
    /// Those that are there already are not added again.
    void add(const QStringList &paths);
    /// Begins with no further file; the one that is being brought in goes on.
    void stop() { m_queue->stop(); }
    DeskImportItem *current() const;
    /// Files that have not come in yet.
    int waiting() const;

Q_SIGNALS:
    void filesWanted();
    void closed();
    void waitingChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    QLayout *headLayout();
    QLayout *footLayout();
    static QWidget *scrolled(QWidget *item);
    void addItem(const QString &path);
    void drop(DeskImportItem *item);
    void dropAll();
    void leave();
    void keepFocus(const QWidget *old, const QWidget *now);
    void choose(int row);
    QList<IncomingFile *> files() const;
    void showState();
    void chooseMap();
    void chooseMapPlace();

    PageContext m_context;
    MapMemory m_memory;
    QList<DeskImportItem *> m_items; ///< in the order of the list
    QWidget *m_side;
    QListWidget *m_files; ///< in the side, which is there with several files
    QStackedWidget *m_stack; ///< first what to do without a file, then a scrolled item for each
    QPushButton *m_more;
    QPushButton *m_dropAll;
    QPushButton *m_loadMap;
    QPushButton *m_saveMap;
    IncomingQueue *m_queue;
};

} // namespace mainstay
