// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_sections_model.h"

#include "ui_desk/ticket_sections_look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

using Kind = TicketSectionRows::Kind;

TicketSectionsModel::TicketSectionsModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_changes(
          context,
          [this] {
              return m_shownBy ? std::optional(TicketSectionChanges::Shown{m_shown, *m_shownBy}) : std::nullopt;
          },
          this)
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(300);
    connect(&m_recount, &QTimer::timeout, this, [this] {
        // What could not be read is tried again when something changes, as when a server is back.
        count(isUnanswered() ? &TicketSectionsModel::takeFirst : &TicketSectionsModel::takeCounts);
    });
    connect(&m_context.workspace, &Workspace::changed, this, &TicketSectionsModel::notice);
    connect(&m_changes, &TicketSectionChanges::found, this, &TicketSectionsModel::tellLists);
    connect(&m_context.estate, &LiveEstate::changed, this, [this] {
        if (m_shownBy != TicketGrouping::Component)
            return;
        // Before the estate was there, nobody knew its outline.
        if (!m_wasEstateLoaded)
            ask(TicketQuestion(m_question));
        for (int section = 0; section < m_sections.size(); ++section)
            tellHeading(section);
    });
    showWhole();
}

void TicketSectionsModel::notice(const ChangeSet &changes)
{
    if (isUnanswered())
        m_recount.start();
    if (!m_shownBy)
        return;
    if (changes.rows.contains(u"ticket"_s) || TicketSectionChanges::movesPeople(changes, *m_shownBy))
        m_recount.start();
    m_changes.add(changes);
}

QString TicketSectionsModel::cutText() const
{
    return m_shownBy ? QString() : m_sections.first().list->cutText();
}

const TicketSectionsModel::Section *TicketSectionsModel::sectionAt(const QModelIndex &index,
                                                                   TicketSectionRows::Place &place) const
{
    if (!index.isValid() || index.model() != this || index.row() >= m_rows.rowCount())
        return nullptr;
    place = m_rows.place(index.row());
    return &m_sections[place.section];
}

const TicketLine *TicketSectionsModel::ticketAt(const QModelIndex &index) const
{
    TicketSectionRows::Place place;
    const Section *section = sectionAt(index, place);
    return section && place.kind == Kind::Ticket ? section->list->ticketAt(section->list->index(place.ticket, 0))
                                                 : nullptr;
}

std::optional<int> TicketSectionsModel::rowOf(Id<Ticket> ticket) const
{
    for (int section = 0; section < m_sections.size(); ++section) {
        const TicketListModel *list = m_sections[section].list;
        const auto row = list ? list->rowOf(ticket) : std::nullopt;
        if (row && *row < m_rows.at(section).tickets)
            return m_rows.firstTicket(section) + *row;
    }
    return std::nullopt;
}

qsizetype TicketSectionsModel::movedCount() const
{
    QSet<qint64> moved;
    for (const Section &section : m_sections) {
        if (section.list)
            moved += section.list->movedTickets();
    }
    return std::max(moved.size(), qsizetype(m_unseen));
}

int TicketSectionsModel::ticketRows() const
{
    int tickets = 0;
    for (int section = 0; section < m_rows.count(); ++section)
        tickets += m_rows.at(section).tickets;
    return tickets;
}

bool TicketSectionsModel::hasMore() const
{
    return canFetchMore({}) || (m_shownBy && std::ranges::any_of(m_sections, [](const Section &section) {
                                    return !section.list || section.list->canFetchMore({});
                                }));
}

void TicketSectionsModel::tick()
{
    for (const Section &section : std::as_const(m_sections)) {
        if (section.list)
            section.list->tick();
    }
}

bool TicketSectionsModel::isHeading(int row) const
{
    return row >= 0 && row < m_rows.rowCount() && m_rows.place(row).kind == Kind::Heading;
}

bool TicketSectionsModel::isFolded(int row) const
{
    return m_hasHeadings && isFolded(m_sections[m_rows.place(row).section].group);
}

int TicketSectionsModel::headingOf(int row) const
{
    return m_hasHeadings ? m_rows.firstRow(m_rows.place(row).section) : row;
}

QStringList TicketSectionsModel::folded() const
{
    QStringList values;
    for (const auto &value : m_folded)
        values.append(value.value_or(u""_s));
    return values;
}

void TicketSectionsModel::setFolded(const QStringList &values)
{
    m_folded.clear();
    for (const QString &value : values)
        m_folded.insert(value.isEmpty() ? std::nullopt : std::optional(value));
}

void TicketSectionsModel::tellHeading(int section)
{
    if (m_hasHeadings)
        Q_EMIT dataChanged(index(m_rows.firstRow(section), 0), index(m_rows.firstRow(section), ticketColumnCount - 1));
}

int TicketSectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.rowCount();
}

int TicketSectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ticketColumnCount;
}

QVariant TicketSectionsModel::data(const QModelIndex &index, int role) const
{
    TicketSectionRows::Place place;
    const Section *section = sectionAt(index, place);
    if (!section)
        return {};
    if (role == KindRole)
        return int(place.kind);
    if (place.kind == Kind::Ticket)
        return section->list->data(section->list->index(place.ticket, index.column()), role);
    if (place.kind == Kind::Heading)
        return headingData(*section, index.column(), role);
    return role == Qt::DisplayRole && index.column() == 0 ? QVariant(section->rest) : QVariant();
}

QVariant TicketSectionsModel::headingData(const Section &section, int column, int role) const
{
    const QString count = m_context.words.locale().toString(section.group.count);
    const QString name = groupText(m_context, {*m_shownBy, section.group.value});
    const bool isClosed = isFolded(section.group);
    switch (role) {
    case NameRole:
        return name;
    case CountRole:
        return count;
    case FoldedRole:
        return isClosed;
    case Qt::ToolTipRole:
        return name.toHtmlEscaped();
    case Qt::DisplayRole:
        // A reader goes from cell to cell, and need not hear it eight times.
        return column == 0 ? QVariant(u"%1 · %2"_s.arg(name, count)) : QVariant();
    case Qt::AccessibleTextRole: {
        if (column != 0)
            return {};
        const QString tickets = tr("%n ticket(s)", nullptr, int(section.group.count));
        return isClosed ? tr("%1, %2, folded", "heading of a section").arg(name, tickets)
                        : tr("%1, %2, unfolded", "heading of a section").arg(name, tickets);
    }
    default:
        return {};
    }
}

QString TicketSectionsModel::restText(int place) const
{
    const Section &section = m_sections[place];
    if (section.list && section.list->failure())
        return tr("could not be read");
    if (!section.list || !section.list->isLoaded())
        return tr("reading…");
    const QString cut = section.list->cutText();
    if (!cut.isEmpty())
        return cut;
    const qint64 rest = section.group.count - m_rows.at(place).tickets;
    return rest > 0 ? tr("%n more…", "tickets", int(rest)) : tr("more…", "tickets");
}

QVariant TicketSectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return ticketColumnHead(section, orientation, role);
}

Qt::ItemFlags TicketSectionsModel::flags(const QModelIndex &index) const
{
    TicketSectionRows::Place place;
    if (!sectionAt(index, place))
        return {};
    if (place.kind == Kind::Rest)
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags chosen = place.kind == Kind::Ticket ? Qt::ItemIsSelectable : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | chosen;
}

bool TicketSectionsModel::canFetchMore(const QModelIndex &parent) const
{
    return !m_shownBy && !parent.isValid() && m_sections.first().list->canFetchMore({});
}

void TicketSectionsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_sections.first().list->fetchMore({});
}

void TicketSectionsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ticketColumnCount)
        setOrder({sortOf(TicketColumn(column)), order == Qt::AscendingOrder ? SortWay::Up : SortWay::Down});
}

} // namespace mainstay
