// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_desk/desk_counts.h"
#include "ui_desk/draft_keeper.h"
#include "ui_desk/outbox.h"
#include "ui_desk/ticket_sections_model.h"

class QSplitter;
class QStackedWidget;

namespace mainstay {

class BoardView;
class Chip;
class DeskImportPane;
class GroupChip;
class NewTicket;
class PageHeader;
class QueuePanel;
class SortChip;
class TicketDetails;
class TicketFilters;
class TicketTable;
class TriageStrip;
class UnreadState;
class ViewPicker;
struct TicketView;

/// How long the desk waits for things; tests are in more of a hurry.
struct DeskTimes {
    std::chrono::milliseconds settle{10'000}; ///< without input, before rows that moved are put right
    std::chrono::milliseconds hold{10'000}; ///< of a message, before it is written
    std::chrono::milliseconds typing{150}; ///< after the last letter of a search
};

/// The place "desk": tickets, and one of them in detail.
class DeskPage : public Page
{
    Q_OBJECT

public:
    explicit DeskPage(const PageContext &context, DeskTimes times = {}, QWidget *parent = nullptr);
    ~DeskPage() override;

    QString place() const override { return QStringLiteral("desk"); }
    QString title() const override { return tr("Desk"); }
    QString iconName() const override { return QStringLiteral("mail-folder-inbox"); }
    QStringList linkKinds() const override { return {QStringLiteral("ticket")}; }
    void show(const Link &link) override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;
    QList<QAction *> commands() const override;
    void finishUp() override;

    /// Messages that wait to be written.
    Outbox &outbox() { return m_outbox; }
    /// Previews files, in place of the list.
    void importFiles(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool isForward) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectList();
    void ask();
    Result<TicketFilter> filterOf(const QString &text) const;
    void showFilter(const QString &text);
    void choose(const QModelIndex &current);
    void select(Id<Ticket> ticket);
    /// Tickets chosen in the list, which row they stand in or not.
    QList<Id<Ticket>> chosen() const;
    void keepChosen();
    void connectTriage();
    void connectBoard();
    void setBoardShown(bool isShown);
    void showNotice();
    void settle();
    void showList();
    void showInList(QWidget *page);
    void takeCounts(const DeskCounts::Counts &counts);
    void startNew();
    /// What a link tells of the ticket: "component=id:17", or nothing.
    void startNewWith(const QString &question);
    void endNew();
    DeskDrafts drafts() const;
    void putBack(const DeskDrafts &drafts);
    void wireFiles();
    void showImport(bool shown);
    void chooseFiles();
    void wireViews();
    void showView(const TicketView &view);
    /// Views and queues follow what the list shows.
    void tellShown();
    void setQueuesShown(bool isShown);

    DeskTimes m_times;
    Outbox m_outbox;
    TicketSectionsModel *m_model;
    PageHeader *m_header;
    TicketFilters *m_filters;
    ViewPicker *m_views;
    QueuePanel *m_queues;
    Chip *m_moved;
    QSplitter *m_splitter;
    QStackedWidget *m_list;
    TicketTable *m_table;
    TriageStrip *m_triage;
    SortChip *m_sort;
    GroupChip *m_group;
    BoardView *m_board;
    bool m_showsBoard = false; ///< instead of the list
    QWidget *m_none; ///< shown while there is no ticket at all
    QWidget *m_noMatch;
    UnreadState *m_unread;
    QStackedWidget *m_pane;
    DeskCounts *m_counts;
    TicketDetails *m_details;
    NewTicket *m_new;
    QAction *m_newAction;
    QAction *m_boardAction;
    QAction *m_queuesAction;
    QAction *m_clearAction;
    QAction *m_estateAction;
    QAction *m_importAction;
    DeskImportPane *m_import;
    DraftKeeper *m_keeper;
    QTimer m_idle;
    QTimer m_typing;
    QTimer m_minute;
    QTimer m_counting;
    qint64 m_total = 0; ///< tickets there are
    bool m_isFinishing = false; ///< what fails is told by the window too
    bool m_isArranging = false; ///< rows come and go by themselves; that chooses nothing
};

} // namespace mainstay
