// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/ticket_list_model.h"
#include "ui_desk/ticket_section_changes.h"
#include "ui_desk/ticket_section_rows.h"

#include <QTimer>
#include <set>

namespace mainstay {

/// The list of tickets as the desk shows it: whole, or in sections by a field, each with a heading that counts it. A
/// section is a list of its own (TicketListModel), read when it comes into sight and let go when it is folded; headings
/// are counted in one go. Sorted by component it goes by outline: sections too, of which no heading is shown. What is
/// shown stays where it is until settle() puts it right, headings like rows; only the numbers in headings follow at
/// once. Of several questions the latest one is answered.
class TicketSectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Beside those of TicketListModel, which are its rows'.
    enum Role {
        KindRole = Qt::UserRole + 100, ///< TicketSectionRows::Kind, int
        NameRole, ///< of a heading
        CountRole, ///< of a heading: its tickets, as text
        FoldedRole, ///< of a heading, bool
    };

    explicit TicketSectionsModel(const PageContext &context, QObject *parent = nullptr);

    /// As TicketListModel says.
    void ask(const TicketQuestion &question);
    const TicketQuestion &question() const { return m_question; }
    void setOrder(const TicketOrder &order);
    QString cutText() const;
    const TicketLine *ticketAt(const QModelIndex &index) const;
    std::optional<int> rowOf(Id<Ticket> ticket) const;
    bool isLoaded() const { return m_isLoaded; }
    const std::optional<Error> &failure() const;
    qsizetype movedCount() const;
    void settle();
    void tick();

    /// Sections by that field, or none; asks again.
    void groupBy(std::optional<TicketGrouping> by);
    std::optional<TicketGrouping> grouping() const { return m_by; }
    bool hasSections() const { return m_shownBy.has_value(); }
    /// How many tickets have a row, and whether there are others.
    int ticketRows() const;
    bool hasMore() const;
    bool isHeading(int row) const;
    bool isFolded(int row) const; ///< of the row's section
    /// The heading above a row, or the row itself.
    int headingOf(int row) const;
    void setFolded(int heading, bool isFolded);
    void setAllFolded(bool isFolded);
    /// The values of sections that are folded, of this grouping, for settings; "" for the one without a value.
    QStringList folded() const;
    void setFolded(const QStringList &values);
    /// These rows are in sight, or soon will be: reads what there is to be read of them, a few sections at a time.
    void lookAt(int first, int last);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void aboutToArrange();
    void loaded();
    void settled();
    void noticeChanged();
    void unanswered();
    void failed(const mainstay::Error &error);

private:
    struct Section {
        TicketGroup group;
        TicketListModel *list = nullptr; ///< of this model's children; null while it is not read
        QString rest = {}; ///< what the row for the rest says
    };
    using Groups = QList<TicketGroup>;

    // ticket_sections_model.cpp
    const Section *sectionAt(const QModelIndex &index, TicketSectionRows::Place &place) const;
    QVariant headingData(const Section &section, int column, int role) const;
    QString restText(int section) const;
    bool isFolded(const TicketGroup &group) const { return m_hasHeadings && m_folded.contains(group.value); }
    std::optional<TicketGrouping> sectionsBy() const;
    /// A question about sections has no answer, such as when the server was away.
    bool isUnanswered() const { return sectionsBy() && m_answered != m_generation; }
    void tellHeading(int section);
    void notice(const ChangeSet &changes);

    // ticket_sections_reading.cpp
    void showWhole();
    void count(void (TicketSectionsModel::*take)(const Groups &));
    void takeFirst(const Groups &groups);
    void takeFailure(const Error &error);
    void takeSettled(const Groups &groups);
    void takeCounts(const Groups &groups);
    void putInOrder(Groups &groups, TicketGrouping by) const;
    bool standsAs(const Groups &groups) const;
    void insertSection(int place, const TicketGroup &group);
    void removeSection(int place);

    // ticket_sections_lists.cpp
    TicketListModel *makeList(const TicketQuestion &question);
    void open(int section);
    void close(TicketListModel *list);
    int sectionOf(const TicketListModel *list) const;
    void watchRows(TicketListModel *list);
    void showRest(int section);
    void readInSight();
    void tellLists(const TicketSectionChanges::Found &found);

    PageContext m_context;
    TicketQuestion m_question;
    TicketQuestion m_shown; ///< what the sections are of
    std::optional<TicketGrouping> m_by;
    std::optional<TicketGrouping> m_shownBy;
    QList<Section> m_sections;
    TicketSectionRows m_rows;
    std::set<std::optional<QString>> m_folded; ///< values
    bool m_hasHeadings = false;
    QSet<const TicketListModel *> m_opening; ///< that have no answer yet
    TicketSectionChanges m_changes;
    QTimer m_recount;
    std::pair<int, int> m_sight{0, -1}; ///< rows
    qint64 m_unseen = 0; ///< tickets in groups that have no section yet
    int m_generation = 0; ///< of the question
    int m_answered = 0; ///< the question that the sections are of
    int m_counts = 0; ///< how often it was counted; an older answer never undoes a newer one
    int m_counted = 0;
    bool m_wasEstateLoaded = false;
    bool m_isLoaded = false;
    std::optional<Error> m_failure; ///< of a question about sections
};

} // namespace mainstay
