// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_desk/ticket_columns.h"
#include "ui_desk/ticket_reading.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace mainstay {

/// The tickets that a question finds, in an order that outlasts the question, read page by page off this thread and
/// never all of them. Rows that change are read again and shown where they stand; rows that no longer belong there, and
/// tickets that would be new among them, are counted until settle() puts them right. Of several questions the latest
/// one is answered.
class TicketListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RankRole = Qt::UserRole, ///< of the priority, int; nothing without one
        ToneRole, ///< of the state, int
        ClockToneRole, ///< of the clock that leads, int; nothing without one
        GoneRole, ///< bool: the ticket is there no more
        MarkRole, ///< of the title: a word to stand before it as a sign of alarm; nothing for most
    };

    /// Whether it looks for changes by itself, or is told of them by touch().
    enum class Follows { Workspace, Owner };
    explicit TicketListModel(const PageContext &context, QObject *parent = nullptr,
                             Follows follows = Follows::Workspace);

    /// Puts another question; what is shown stays until its answer is there. Its cursor, limit and order do not count.
    void ask(const TicketQuestion &question);
    const TicketQuestion &question() const { return m_question; }
    void setOrder(const TicketOrder &order);
    /// How many the list by due leaves out, in words; empty where it is whole.
    QString cutText() const;

    /// Nothing for an index that is none of its rows'. Valid until the model changes.
    const TicketLine *ticketAt(const QModelIndex &index) const;
    std::optional<int> rowOf(Id<Ticket> ticket) const;

    bool isLoaded() const { return m_isLoaded; }
    /// Why the question has no answer, and so no rows; nothing while it is awaited, or has one.
    const std::optional<Error> &failure() const { return m_failure; }
    /// How many rows stand where they no longer belong, or are missing where they would stand.
    qsizetype movedCount() const { return m_left.size() + m_new.size(); }
    QSet<qint64> movedTickets() const { return m_left + m_new; } ///< those, by id
    /// Reads what is shown again; rows come and go where they must, and the others stay.
    void settle();
    /// The clock that leads, if the ticket has one that is not over.
    const ShownClock *clockAt(const QModelIndex &index) const;
    /// These tickets have changed, or may stand here now; nothing: any of them.
    void touch(const std::optional<QSet<qint64>> &tickets);
    /// Times relative to now are told anew; nothing is asked of the database.
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Asks again, in the order of that column.
    void sort(int column, Qt::SortOrder order) override;

    static constexpr int PageSize = 200; ///< rows

Q_SIGNALS:
    /// Rows will come and go by themselves, until loaded() or settled().
    void aboutToArrange();
    /// The answer to a question has come, or a further page.
    void loaded();
    /// Rows were put right.
    void settled();
    void noticeChanged();
    /// The question could not be answered: see failure(). It is put again with the next change, or by settle().
    void unanswered();
    /// Rows that are there could not be read again, or not the next ones.
    void failed(const mainstay::Error &error);

private:
    /// What moved since it was last looked at.
    struct Moved {
        bool everything = false;
        QSet<qint64> ids;
    };

    void notice(const ChangeSet &changes);
    void proceed();
    template <class Fn, class Take>
    void read(Fn fn, Take take);
    void readFirst();
    void readNext();
    void readMoved();
    void readAll();
    void takeFirst(const TicketAnswer &answer);
    void takeFailure(const Error &error);
    void begin(const TicketAnswer &answer);
    void takeMoved(const QList<Id<Ticket>> &asked, const TicketReread &answer);
    void takeAll(const TicketAnswer &answer);
    TicketPlace placeOf(int row) const;
    void removeOthers(const QHash<qint64, const TicketLine *> &wanted, const LeadingClocks &clocks);
    void insertMissing(const QList<TicketLine> &wanted);
    void replace(int row, const TicketLine &line);
    void replaceClock(int row, const LeadingClocks &clocks);
    void number(int from);
    const ShownClock *clockOf(const TicketLine &line) const;
    QString text(const TicketLine &line, TicketColumn column) const;
    QString toolTip(const TicketLine &line, TicketColumn column) const;

    PageContext m_context;
    TicketQuestion m_question;
    QList<TicketLine> m_lines;
    LeadingClocks m_clocks; ///< of the lines
    QHash<qint64, int> m_rows; ///< by id
    std::optional<QString> m_next;
    bool m_isCut = false;
    std::optional<qint64> m_open; ///< tickets of a list that is cut
    QHash<qint64, TicketPlace> m_places; ///< of rows that have changed where they stand
    QSet<qint64> m_left; ///< shown, and no longer found here
    QSet<qint64> m_new; ///< found, and not shown
    QSet<qint64> m_gone; ///< of m_left: not there at all
    Moved m_moved;
    int m_generation = 0; ///< of the question; answers to an older one are dropped
    int m_answered = 0; ///< the question that the lines are of
    bool m_isReading = false; ///< one at a time, so that none overtakes another
    bool m_isLoaded = false;
    std::optional<Error> m_failure;
    bool m_mustAsk = false;
    bool m_mustSettle = false;
    bool m_mustFetch = false;
};

} // namespace mainstay
