// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ticket_picker.h"

#include "desk/ticket_store.h"
#include "kit/text_elide.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr auto LookAfter = std::chrono::milliseconds(150);

QList<TicketLine> ticketsLike(Session &session, const QString &text, Id<Ticket> except)
{
    QList<TicketLine> found;
    const auto number = ticketNumberFromText(text);
    if (const auto exact = number ? findTicket(session, *number) : std::nullopt)
        found = listedAmong(session, {}, {exact->id});
    // The last word is still being typed.
    const bool isGrowing = !text.isEmpty() && text.back().isLetterOrNumber();
    const Result<SearchQuery> words = searchQueryFromText(isGrowing ? text + u'*' : text);
    if (words && !words->words.isEmpty()) {
        TicketQuestion question;
        question.words = *words;
        question.limit = TicketPicker::MostOffered + 1;
        for (const TicketLine &line : listTickets(session, question).tickets) {
            if (!found.contains(line))
                found.append(line);
        }
    }
    found.removeIf([except](const TicketLine &line) { return line.id == except; });
    return found.first(std::min<qsizetype>(found.size(), TicketPicker::MostOffered));
}

} // namespace

Ticket ticketMeant(Session &session, const MeantTicket &meant)
{
    const auto number = ticketNumberFromText(meant.text);
    const auto found = meant.picked ? findTicket(session, *meant.picked)
        : number                    ? findTicket(session, *number)
                                    : std::nullopt;
    if (!found)
        throw StoreError(ErrorKind::Missing, "desk.ticket-unknown", {{u"ticket"_s, oneLine(meant.text, 100)}});
    return *found;
}

TicketPicker::TicketPicker(const PageContext &context, QWidget *parent)
    : QLineEdit(parent), m_context(context), m_completer(new QCompleter(this)), m_found(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Number or words"));
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostOffered);
    m_completer->setWidget(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(LookAfter);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_picked.reset();
        ++m_asked;
        m_typing.start();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const QAbstractItemView *popup = m_completer->popup();
        if (text().trimmed().isEmpty() || (popup->isVisible() && popup->currentIndex().isValid()))
            return;
        m_typing.stop();
        ++m_asked;
        Q_EMIT confirmed();
    });
    connect(&m_typing, &QTimer::timeout, this, &TicketPicker::look);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &TicketPicker::take);
}

void TicketPicker::look()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return offer({});
    m_context.workspace.read(
        this, [typed, except = m_except](Session &session) { return ticketsLike(session, typed, except); },
        [this, number = ++m_asked](const Result<QList<TicketLine>> &found) {
            if (number == m_asked)
                offer(found.value_or(QList<TicketLine>()));
        });
}

void TicketPicker::offer(const QList<TicketLine> &found)
{
    m_found->clear();
    for (const TicketLine &line : found) {
        auto *item = new QStandardItem(line.number + u' ' + oneLine(line.title, 200));
        item->setData(line.id.value, Qt::UserRole);
        m_found->appendRow(item);
    }
    if (!found.isEmpty() && hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

QStringList TicketPicker::offered() const
{
    QStringList texts;
    for (int row = 0; row < m_found->rowCount(); ++row)
        texts.append(m_found->item(row)->text());
    return texts;
}

void TicketPicker::pick(int place)
{
    take(m_found->index(place, 0));
    m_completer->popup()->hide();
}

void TicketPicker::take(const QModelIndex &index)
{
    m_picked = Id<Ticket>(index.data(Qt::UserRole).toLongLong());
    setText(index.data().toString());
}

} // namespace mainstay
