// SPDX-License-Identifier: GPL-3.0-or-later
// The lists below the headings: how they are read, and how their rows become rows of the whole.
#include "ui_desk/ticket_sections_model.h"

#include <algorithm>

namespace mainstay {

namespace {

constexpr int MostOpening = 4; ///< so that what has come into sight last does not wait for what has left it

} // namespace

TicketListModel *TicketSectionsModel::makeList(const TicketQuestion &question)
{
    using Follows = TicketListModel::Follows;
    auto *list = new TicketListModel(m_context, this, m_shownBy ? Follows::Owner : Follows::Workspace);
    list->setOrder(question.order);
    watchRows(list);
    connect(list, &TicketListModel::aboutToArrange, this, &TicketSectionsModel::aboutToArrange);
    connect(list, &TicketListModel::noticeChanged, this, &TicketSectionsModel::noticeChanged);
    connect(list, &TicketListModel::failed, this, [this, list](const Error &error) {
        m_opening.remove(list);
        Q_EMIT failed(error);
    });
    connect(list, &TicketListModel::unanswered, this, [this, list] {
        m_opening.remove(list);
        if (!m_shownBy) {
            Q_EMIT unanswered();
            return;
        }
        // Its heading stands, and says how many there are.
        showRest(sectionOf(list));
        Q_EMIT failed(*list->failure());
    });
    connect(list, &TicketListModel::loaded, this, [this, list] {
        m_opening.remove(list);
        m_isLoaded = true;
        showRest(sectionOf(list));
        Q_EMIT loaded();
        readInSight();
    });
    connect(list, &TicketListModel::settled, this, [this, list] {
        showRest(sectionOf(list));
        Q_EMIT settled();
    });
    return list;
}

void TicketSectionsModel::watchRows(TicketListModel *list)
{
    connect(list, &QAbstractItemModel::rowsAboutToBeInserted, this, [this, list](const auto &, int first, int last) {
        const int row = m_rows.firstTicket(sectionOf(list)) + first;
        beginInsertRows({}, row, row + last - first);
    });
    connect(list, &QAbstractItemModel::rowsInserted, this, [this, list](const auto &, int first, int last) {
        const int section = sectionOf(list);
        m_rows.setTickets(section, m_rows.at(section).tickets + last - first + 1);
        endInsertRows();
    });
    connect(list, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this, list](const auto &, int first, int last) {
        const int row = m_rows.firstTicket(sectionOf(list)) + first;
        beginRemoveRows({}, row, row + last - first);
    });
    connect(list, &QAbstractItemModel::rowsRemoved, this, [this, list](const auto &, int first, int last) {
        const int section = sectionOf(list);
        m_rows.setTickets(section, m_rows.at(section).tickets - (last - first + 1));
        endRemoveRows();
    });
    // A list that stands alone begins anew as a whole; one among others only brings its first rows.
    connect(list, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (!m_shownBy)
            beginResetModel();
    });
    connect(list, &QAbstractItemModel::modelReset, this, [this, list] {
        const int section = sectionOf(list);
        const int tickets = list->rowCount();
        if (m_shownBy && tickets > 0)
            beginInsertRows({}, m_rows.firstTicket(section), m_rows.firstTicket(section) + tickets - 1);
        m_rows.setTickets(section, tickets);
        if (!m_shownBy)
            endResetModel();
        else if (tickets > 0)
            endInsertRows();
    });
    connect(list, &QAbstractItemModel::dataChanged, this,
            [this, list](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                const int row = m_rows.firstTicket(sectionOf(list));
                Q_EMIT dataChanged(index(row + first.row(), first.column()), index(row + last.row(), last.column()),
                                   roles);
            });
}

int TicketSectionsModel::sectionOf(const TicketListModel *list) const
{
    return int(std::ranges::find(m_sections, list, &Section::list) - m_sections.begin());
}

void TicketSectionsModel::showRest(int section)
{
    if (!m_shownBy)
        return;
    const Section &shown = m_sections[section];
    const bool isOpen = !isFolded(shown.group);
    const bool isWhole =
        shown.list && shown.list->isLoaded() && !shown.list->canFetchMore({}) && shown.list->cutText().isEmpty();
    const bool isWanted = isOpen && !isWhole;
    const int row = m_rows.restRow(section);
    const bool hasRest = m_rows.at(section).hasRest;
    m_sections[section].rest = restText(section);
    if (hasRest == isWanted) {
        if (isWanted)
            Q_EMIT dataChanged(index(row, 0), index(row, ticketColumnCount - 1));
        return;
    }
    isWanted ? beginInsertRows({}, row, row) : beginRemoveRows({}, row, row);
    m_rows.setRest(section, isWanted);
    isWanted ? endInsertRows() : endRemoveRows();
}

void TicketSectionsModel::open(int section)
{
    TicketQuestion question = m_shown;
    question.group = TicketGroupKey{*m_shownBy, m_sections[section].group.value};
    TicketListModel *list = makeList(question);
    m_sections[section].list = list;
    m_opening.insert(list);
    list->ask(question);
}

void TicketSectionsModel::close(TicketListModel *list)
{
    if (!list)
        return;
    m_opening.remove(list);
    list->disconnect(this);
    list->deleteLater();
}

void TicketSectionsModel::lookAt(int first, int last)
{
    m_sight = {first, last};
    readInSight();
}

void TicketSectionsModel::readInSight()
{
    const int last = std::min(m_sight.second, m_rows.rowCount() - 1);
    const int first = std::clamp(m_sight.first, 0, std::max(0, last));
    if (!m_shownBy || last < 0)
        return;
    const int end = m_rows.place(last).section;
    for (int section = m_rows.place(first).section; section <= end && m_opening.size() < MostOpening; ++section) {
        const int rest = m_rows.restRow(section);
        if (!m_rows.at(section).hasRest || rest < first || rest > last)
            continue;
        TicketListModel *list = m_sections[section].list;
        if (!list)
            open(section);
        else if (list->canFetchMore({}))
            list->fetchMore({});
    }
}

void TicketSectionsModel::tellLists(const TicketSectionChanges::Found &found)
{
    const QList<Section> sections = m_sections;
    for (const Section &section : sections) {
        if (!section.list)
            continue;
        QSet<qint64> own;
        for (const qint64 ticket : found.tickets) {
            const auto group = found.groups.constFind(ticket);
            const bool standsHere = group != found.groups.cend() && *group == section.group.value;
            if (standsHere || section.list->rowOf(Id<Ticket>(ticket)))
                own.insert(ticket);
        }
        if (found.everything)
            section.list->touch(std::nullopt);
        else if (!own.isEmpty())
            section.list->touch(own);
    }
}

void TicketSectionsModel::setFolded(int heading, bool isWanted)
{
    if (!isHeading(heading) || isFolded(heading) == isWanted)
        return;
    const int section = m_rows.place(heading).section;
    const auto &value = m_sections[section].group.value;
    Q_EMIT aboutToArrange();
    if (isWanted) {
        m_folded.insert(value);
        if (const int tickets = m_rows.at(section).tickets; tickets > 0) {
            beginRemoveRows({}, heading + 1, heading + tickets);
            m_rows.setTickets(section, 0);
            endRemoveRows();
        }
        close(m_sections[section].list);
        m_sections[section].list = nullptr;
    } else {
        m_folded.erase(value);
    }
    showRest(section);
    tellHeading(section);
    Q_EMIT noticeChanged();
    Q_EMIT settled();
    readInSight();
}

void TicketSectionsModel::setAllFolded(bool isWanted)
{
    if (!m_hasHeadings)
        return;
    Q_EMIT aboutToArrange();
    beginResetModel();
    m_folded.clear();
    QList<TicketSectionRows::Section> rows;
    for (Section &section : m_sections) {
        if (isWanted) {
            m_folded.insert(section.group.value);
            close(section.list);
            section.list = nullptr;
        }
        const bool isRead = section.list && section.list->isLoaded();
        rows.append({true, isRead ? section.list->rowCount() : 0, !isWanted && !isRead});
        section.rest = tr("reading…");
    }
    m_rows.reset(rows);
    endResetModel();
    for (int section = 0; section < m_sections.size() && !isWanted; ++section) {
        if (m_sections[section].list)
            showRest(section);
    }
    Q_EMIT noticeChanged();
    Q_EMIT settled();
}

} // namespace mainstay
