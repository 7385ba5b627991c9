// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/desk_page.h"

#include "estate/resolve.h"
#include "kit/chip.h"
#include "kit/page_header.h"
#include "ui_desk/board_view.h"
#include "ui_desk/desk_import_pane.h"
#include "ui_desk/new_ticket.h"
#include "ui_desk/ticket_details.h"
#include "ui_desk/ticket_filters.h"
#include "ui_desk/ticket_table.h"
#include "ui_desk/triage_strip.h"
#include "ui_desk/unread_state.h"
#include "ui_desk/view_picker.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The words as one types them: the last one may still be growing.
Result<SearchQuery> queryTyped(const QString &text)
{
    const bool isGrowing = !text.isEmpty() && text.back().isLetterOrNumber();
    return searchQueryFromText(isGrowing ? text + u'*' : text);
}

bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel
        || type == QEvent::MouseMove || type == QEvent::TouchBegin;
}

} // namespace

QList<Id<Ticket>> DeskPage::chosen() const
{
    QList<Id<Ticket>> tickets;
    for (const int row : m_table->chosenRows())
        tickets.append(m_model->ticketAt(m_model->index(row, 0))->id);
    return tickets;
}

void DeskPage::keepChosen()
{
    QItemSelection rows;
    for (const Id<Ticket> ticket : m_triage->chosen()) {
        if (const auto row = m_model->rowOf(ticket))
            rows.select(m_model->index(*row, 0), m_model->index(*row, m_model->columnCount() - 1));
    }
    m_isArranging = true;
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_isArranging = false;
    m_triage->setChosen(chosen());
}

void DeskPage::ask()
{
    m_typing.stop();
    TicketQuestion question;
    question.filter = m_filters->filter();
    const QString typed = m_header->search()->text();
    const Result<SearchQuery> words = queryTyped(typed);
    if (!words) {
        Q_EMIT failed(words.error());
        return;
    }
    // Signs alone are no words yet, and would find nothing.
    if (!words->words.isEmpty())
        question.words = *words;
    m_table->setWaiting(!m_model->isLoaded() || m_model->failure());
    m_model->ask(question);
    m_counts->setListed(question);
    if (m_list->currentWidget() == m_unread)
        showInList(m_table);
    m_board->setFilter(question.filter);
    tellShown();
}

Result<TicketFilter> DeskPage::filterOf(const QString &text) const
{
    const auto tree = context().estate.current();
    return ticketFilterFromText(text, *context().rules, [tree](const QString &name) {
        // An id needs no estate, which may not have been read yet when settings come back.
        if (const qint64 id = name.startsWith(u"id:") ? name.mid(3).toLongLong() : 0; id > 0)
            return Result<Id<Component>>(Id<Component>(id));
        return resolveComponent(tree->tree(), name).map([&tree](ComponentIndex index) {
            return tree->tree().component(index).id;
        });
    });
}

void DeskPage::showFilter(const QString &text)
{
    const Result<TicketFilter> filter = filterOf(text);
    if (!filter) {
        Q_EMIT failed(filter.error());
        return;
    }
    m_filters->setFilter(*filter);
    ask();
}

void DeskPage::show(const Link &link)
{
    if (link.kind == u"ticket" || !link.question.isEmpty())
        showImport(false);
    if (link.kind == u"ticket") {
        endNew();
        const Id<Ticket> ticket(link.id().value_or(0));
        m_details->show(ticket);
        select(ticket);
    } else if (link.question == u"new"_s || link.question.startsWith(u"new "_s)) {
        startNewWith(link.question.mid(4));
    } else if (link.target == place() && !link.question.isEmpty()) {
        m_views->leave();
        showFilter(link.question);
    }
}

void DeskPage::choose(const QModelIndex &current)
{
    if (m_isArranging)
        return;
    const QList<Id<Ticket>> rows = chosen();
    m_triage->setChosen(rows);
    m_triage->setHasMore(rows.size() == m_model->ticketRows() && m_model->hasMore());
    const TicketLine *line = m_model->ticketAt(current);
    if (!line || !rows.contains(line->id))
        line = rows.isEmpty() ? nullptr : m_model->ticketAt(m_model->index(*m_model->rowOf(rows.first()), 0));
    if (!line)
        return;
    endNew();
    if (m_details->ticket() != line->id)
        m_details->show(line->id);
}

void DeskPage::select(Id<Ticket> ticket)
{
    const auto row = m_model->rowOf(ticket);
    m_isArranging = true;
    if (row)
        m_table->selectionModel()->setCurrentIndex(m_model->index(*row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        m_table->selectionModel()->clear();
    m_isArranging = false;
    m_triage->setChosen(chosen());
}

void DeskPage::showNotice()
{
    const int moved = int(m_model->movedCount());
    m_moved->setText(tr("%n moved · refresh", nullptr, moved));
    m_moved->updateGeometry();
    m_moved->setVisible(moved > 0);
    qApp->removeEventFilter(this);
    if (moved > 0) {
        qApp->installEventFilter(this);
        m_idle.start();
    } else {
        m_idle.stop();
    }
}

bool DeskPage::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()) && m_idle.isActive())
        m_idle.start();
    return Page::eventFilter(watched, event);
}

void DeskPage::settle()
{
    m_model->settle();
}

void DeskPage::showList()
{
    m_table->setWaiting(false);
    m_isArranging = false;
    if (m_showsBoard) {
        showInList(m_board);
        return;
    }
    if (const auto &failure = m_model->failure()) {
        m_triage->setChosen({});
        m_unread->tell(*failure, context().words);
        showInList(m_unread);
        return;
    }
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFiltered = m_model->question().filter != TicketFilter() || m_model->question().words;
    showInList(!isEmpty ? static_cast<QWidget *>(m_table) : isFiltered && m_total > 0 ? m_noMatch : m_none);
    if (m_triage->chosen().size() > 1)
        keepChosen();
    else if (m_details->ticket() && !m_model->isHeading(m_table->currentIndex().row()))
        select(*m_details->ticket());
}

/// Keys stay with the list, whatever stands there.
void DeskPage::showInList(QWidget *page)
{
    if (m_list->currentWidget() == page)
        return;
    const bool hadFocus = m_list->isAncestorOf(QApplication::focusWidget());
    m_list->setCurrentWidget(page);
    if (hadFocus)
        page->setFocus(Qt::OtherFocusReason);
}

void DeskPage::takeCounts(const DeskCounts::Counts &counts)
{
    m_total = counts.all;
    m_filters->setTeams(counts.teams);
    m_header->setSummary(DeskCounts::text(counts));
    Q_EMIT countChanged(counts.open);
    if (m_model->isLoaded() && !m_model->failure())
        showList();
}

void DeskPage::startNew()
{
    showImport(false);
    m_pane->setCurrentWidget(m_new);
    m_new->focusTitle();
}

void DeskPage::startNewWith(const QString &question)
{
    const Result<TicketFilter> about = filterOf(question);
    startNew();
    if (!about) {
        Q_EMIT failed(about.error());
    } else if (!about->components.isEmpty()) {
        const Id<Component> component = about->components.first();
        const LiveEstate &estate = context().estate;
        if (!estate.isLoaded() || estate.current()->tree().indexOf(component))
            m_new->setComponent(component);
        else
            Q_EMIT failed({ErrorKind::Missing, "estate.component-gone", {{u"id"_s, component.value}}, {}});
    }
}

void DeskPage::endNew()
{
    if (m_pane->currentWidget() != m_new)
        return;
    const bool hadFocus = m_new->isAncestorOf(QApplication::focusWidget());
    m_pane->setCurrentWidget(m_details);
    if (hadFocus)
        m_table->setFocus();
}

void DeskPage::finishUp()
{
    m_import->stop();
    m_outbox.sendNow();
    m_isFinishing = workspace().isSaving();
}

QList<QAction *> DeskPage::commands() const
{
    return {m_newAction, m_clearAction, m_importAction, m_queuesAction, m_boardAction};
}

} // namespace mainstay
