// SPDX-License-Identifier: GPL-3.0-or-later
// The headings: how they are counted, and how they come and go.
#include "desk/ticket_groups.h"
#include "ui_desk/ticket_sections_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

void TicketSectionsModel::ask(const TicketQuestion &question)
{
    const TicketOrder order = m_question.order;
    m_question = question;
    m_question.order = order;
    m_question.after.reset();
    ++m_generation;
    m_failure.reset();
    if (sectionsBy()) {
        count(&TicketSectionsModel::takeFirst);
        return;
    }
    if (m_shownBy)
        showWhole();
    m_shown = m_question;
    TicketListModel *list = m_sections.first().list;
    list->setOrder(order);
    list->ask(m_question);
}

void TicketSectionsModel::setOrder(const TicketOrder &order)
{
    if (m_question.order == order)
        return;
    m_question.order = order;
    if (m_generation > 0)
        ask(TicketQuestion(m_question));
}

void TicketSectionsModel::groupBy(std::optional<TicketGrouping> by)
{
    if (m_by == by)
        return;
    m_by = by;
    m_folded.clear();
    if (m_generation > 0)
        ask(TicketQuestion(m_question));
}

void TicketSectionsModel::showWhole()
{
    beginResetModel();
    for (const Section &section : std::as_const(m_sections))
        close(section.list);
    m_shownBy.reset();
    m_hasHeadings = false;
    m_unseen = 0;
    m_sections = {Section{{}, makeList(m_question)}};
    m_rows.reset({TicketSectionRows::Section{.hasHeading = false, .tickets = 0, .hasRest = false}});
    endResetModel();
}

void TicketSectionsModel::count(void (TicketSectionsModel::*take)(const Groups &))
{
    const auto by = sectionsBy();
    if (!by)
        return;
    m_context.workspace.read(
        this,
        [question = asListed(m_question), by = *by, &clocks = m_context.clocks,
         asking = askingIn(m_context)](Session &session) {
            TicketQuestion meant = question;
            meant.filter = narrowed(session, clocks, question.filter, asking).filter;
            return ticketGroups(session, meant, by);
        },
        [this, take, serial = ++m_counts, generation = m_generation, by = *by](const Result<Groups> &answer) {
            if (generation != m_generation || serial < m_counted)
                return;
            if (!answer && !isUnanswered()) {
                Q_EMIT failed(answer.error());
                return;
            }
            if (!answer) {
                takeFailure(answer.error());
                return;
            }
            m_counted = serial;
            Groups groups = *answer;
            putInOrder(groups, by);
            (this->*take)(groups);
        });
}

std::optional<TicketGrouping> TicketSectionsModel::sectionsBy() const
{
    if (m_by || m_question.order.by != TicketSort::Component)
        return m_by;
    return TicketGrouping::Component;
}

void TicketSectionsModel::putInOrder(Groups &groups, TicketGrouping by) const
{
    sortGroups(groups, by, *m_context.rules, m_context.estate.current()->tree());
    if (m_by || m_question.order.way == SortWay::Up)
        return;
    // The other way round, what has none stands last all the same.
    const bool hasNone = !groups.isEmpty() && !groups.last().value;
    std::reverse(groups.begin(), groups.end() - (hasNone ? 1 : 0));
}

/// What another question found would be taken for the answer to this one.
void TicketSectionsModel::takeFailure(const Error &error)
{
    Q_EMIT aboutToArrange();
    showWhole();
    m_failure = error;
    Q_EMIT noticeChanged();
    Q_EMIT unanswered();
}

const std::optional<Error> &TicketSectionsModel::failure() const
{
    return sectionsBy() ? m_failure : m_sections.first().list->failure();
}

void TicketSectionsModel::takeFirst(const Groups &groups)
{
    m_failure.reset();
    Q_EMIT aboutToArrange();
    beginResetModel();
    for (const Section &section : std::as_const(m_sections))
        close(section.list);
    m_sections.clear();
    m_shown = m_question;
    m_answered = m_generation;
    m_shownBy = sectionsBy();
    m_hasHeadings = m_by.has_value();
    m_unseen = 0;
    m_sight = {0, -1};
    m_wasEstateLoaded = m_context.estate.isLoaded();
    QList<TicketSectionRows::Section> rows;
    for (const TicketGroup &group : groups) {
        m_sections.append({group, nullptr, tr("reading…")});
        rows.append({.hasHeading = m_hasHeadings, .tickets = 0, .hasRest = !isFolded(group)});
    }
    m_rows.reset(rows);
    m_isLoaded = true;
    endResetModel();
    Q_EMIT noticeChanged();
    Q_EMIT loaded();
}

void TicketSectionsModel::takeCounts(const Groups &groups)
{
    QMap<std::optional<QString>, qint64> counts;
    for (const TicketGroup &group : groups)
        counts.insert(group.value, group.count);
    for (int section = 0; section < m_sections.size(); ++section) {
        TicketGroup &group = m_sections[section].group;
        const qint64 now = counts.take(group.value);
        if (group.count == now)
            continue;
        group.count = now;
        tellHeading(section);
    }
    m_unseen = 0;
    for (const qint64 unseen : std::as_const(counts))
        m_unseen += unseen;
    Q_EMIT noticeChanged();
}

void TicketSectionsModel::settle()
{
    if (m_generation == 0)
        return;
    if (sectionsBy())
        count(isUnanswered() ? &TicketSectionsModel::takeFirst : &TicketSectionsModel::takeSettled);
    else
        m_sections.first().list->settle();
}

/// Whether those that stay stand in the same order.
bool TicketSectionsModel::standsAs(const Groups &groups) const
{
    QMap<std::optional<QString>, int> places;
    for (int place = 0; place < groups.size(); ++place)
        places.insert(groups[place].value, place);
    int last = -1;
    for (const Section &section : m_sections) {
        const int place = places.value(section.group.value, -1);
        if (place >= 0 && place < last)
            return false;
        last = std::max(last, place);
    }
    return true;
}

void TicketSectionsModel::takeSettled(const Groups &groups)
{
    if (!m_shownBy || !standsAs(groups)) {
        takeFirst(groups);
        return;
    }
    Q_EMIT aboutToArrange();
    std::set<std::optional<QString>> wanted;
    for (const TicketGroup &group : groups)
        wanted.insert(group.value);
    for (int place = int(m_sections.size()) - 1; place >= 0; --place) {
        if (!wanted.contains(m_sections[place].group.value))
            removeSection(place);
    }
    for (int place = 0; place < groups.size(); ++place) {
        if (place >= m_sections.size() || m_sections[place].group.value != groups[place].value)
            insertSection(place, groups[place]);
        m_sections[place].group.count = groups[place].count;
        tellHeading(place);
    }
    m_unseen = 0;
    const QList<Section> sections = m_sections;
    for (const Section &section : sections) {
        if (section.list)
            section.list->settle();
    }
    Q_EMIT noticeChanged();
    Q_EMIT settled();
    readInSight();
}

void TicketSectionsModel::insertSection(int place, const TicketGroup &group)
{
    const TicketSectionRows::Section rows{.hasHeading = m_hasHeadings, .tickets = 0, .hasRest = !isFolded(group)};
    const int row = m_rows.firstRow(place);
    beginInsertRows({}, row, row + rows.rows() - 1);
    m_sections.insert(place, {group, nullptr, tr("reading…")});
    m_rows.insert(place, rows);
    endInsertRows();
}

void TicketSectionsModel::removeSection(int place)
{
    // Without a heading a section that has lost all its tickets has no row.
    const int rows = m_rows.at(place).rows();
    if (rows > 0)
        beginRemoveRows({}, m_rows.firstRow(place), m_rows.firstRow(place) + rows - 1);
    close(m_sections[place].list);
    m_sections.remove(place);
    m_rows.remove(place);
    if (rows > 0)
        endRemoveRows();
}

} // namespace mainstay
