// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/ties_part.h"

#include "desk/ticket_store.h"
#include "kit/chip.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "ui_desk/small_form.h"
#include "ui_desk/split_list.h"
#include "ui_desk/ticket_picker.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

TiesPart::TiesPart(const PageContext &context, QWidget *parent)
    : TicketPart(context, tr("Tied tickets"), parent)
    , m_tieChip(new Chip(tr("Tie…"), Tone::Neutral, Chip::Use::Pressed))
    , m_splitChip(new Chip(tr("Split off…"), Tone::Neutral, Chip::Use::Pressed))
{
    m_tieChip->setToolTip(tr("Says what this ticket is to another one"));
    m_splitChip->setToolTip(tr("Opens a ticket for a part of this one"));
    section()->addToTitle(m_tieChip);
    section()->addToTitle(m_splitChip);
    for (Chip *chip : {m_tieChip, m_splitChip})
        chip->setCheckable(true);
    connect(m_tieChip, &Chip::clicked, this, [this](bool isWanted) { isWanted ? beginTie() : close(); });
    connect(m_splitChip, &Chip::clicked, this, [this](bool isWanted) { isWanted ? beginSplit() : close(); });
}

void TiesPart::present(Shown shown)
{
    if (shown == Shown::OtherTicket) {
        close();
        m_links.clear();
    }
    showTies();
    readLatest([id = ticket().id](Session &session) { return linksOf(session, id); },
               [this](const QList<SeenLink> &links) {
                   m_links = links;
                   showTies();
               });
}

void TiesPart::showTies()
{
    section()->clear();
    const TicketRecord &shown = record();
    if (shown.survivor)
        addTie(shown.survivor->number, shown.survivor->title, tieText(Tie::MergedInto), shown.survivor->id, {});
    if (shown.parent)
        addTie(shown.parent->number, shown.parent->title, tieText(Tie::ChildOf), shown.parent->id, Tie::ChildOf);
    for (const SeenLink &link : std::as_const(m_links))
        addTie(link.number, link.title, tieText(tieOf(link)), link.isFromThere ? link.link.ticket : link.link.other,
               tieOf(link));
    for (const TicketLine &child : shown.children)
        addTie(child.number, child.title,
               tr("%1 · %2", "parent of, and the child's state")
                   .arg(tieText(Tie::ParentOf), stateText(context().words, child.state)),
               child.id, Tie::ParentOf);
    if (shown.children.size() == TicketRecord::mostChildren)
        section()->addNote(tr("There may be more; these are the newest %n.", nullptr, TicketRecord::mostChildren));
}

void TiesPart::addTie(const QString &number, const QString &title, const QString &remark, Id<Ticket> other,
                      std::optional<Tie> tie)
{
    QBoxLayout *row = section()->addRow();
    auto *words = new ElidedLabel(number + u' ' + oneLine(title, 200));
    words->setLink();
    connect(words, &ElidedLabel::activated, this, [this, other] { Q_EMIT linkActivated(linkTo(other)); });
    auto *beside = new QLabel(remark);
    beside->setTextFormat(Qt::PlainText);
    beside->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(words, 1);
    row->addWidget(beside);
    if (!tie)
        return;
    auto *remove = rowButton(u"list-remove"_s, tr("Untie %1").arg(number));
    remove->setObjectName(u"untie:"_s + number);
    connect(remove, &QPushButton::clicked, this, [this, tie, other] { untie(*tie, other); });
    row->addWidget(remove);
}

void TiesPart::untie(Tie tie, Id<Ticket> other)
{
    change(
        [read = ticket(), tie, other, rules = context().rules, when = occasion()](Transaction &transaction) {
            untieTickets(transaction, *rules, read, tie, ticketThere(transaction, other), when);
        },
        [] {});
}

void TiesPart::beginTie()
{
    close();
    auto *form = new SmallForm(tr("Tie"));
    m_kind = new QComboBox;
    for (const Tie tie : allTies)
        m_kind->addItem(tieText(tie), int(tie));
    m_other = new TicketPicker(context());
    m_other->setExcept(ticket().id);
    form->fields()->addField(tr("How"), m_kind);
    form->fields()->addField(tr("Ticket"), m_other);
    connect(m_kind, &QComboBox::currentIndexChanged, form, [this, form] {
        form->doer()->setText(Tie(m_kind->currentData().toInt()) == Tie::MergedInto ? tr("Merge") : tr("Tie"));
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { stopTelling(); });
    connect(m_other, &QLineEdit::textChanged, this, [this] { stopTelling(); });
    connect(m_other, &TicketPicker::confirmed, this, &TiesPart::doTie);
    connect(form, &SmallForm::confirmed, this, &TiesPart::doTie);
    open(form, m_tieChip);
    m_other->setFocus(Qt::OtherFocusReason);
}

void TiesPart::doTie()
{
    change(
        [read = ticket(), tie = Tie(m_kind->currentData().toInt()), meant = m_other->meant(), rules = context().rules,
         when = occasion()](Transaction &transaction) {
            tieTickets(transaction, *rules, read, tie, ticketMeant(transaction, meant), when);
        },
        [this] { close(); });
}

void TiesPart::beginSplit()
{
    close();
    auto *form = new SmallForm(tr("Split off"));
    m_title = new QLineEdit;
    m_title->setPlaceholderText(tr("What the part is about, in one line"));
    form->fields()->addField(tr("Title"), m_title);
    m_messages = new SplitList(record().log, context().words);
    form->addWidget(m_messages);
    connect(form, &SmallForm::confirmed, this, &TiesPart::doSplit);
    open(form, m_splitChip);
    m_title->setFocus(Qt::OtherFocusReason);
}

void TiesPart::doSplit()
{
    Ticket part;
    part.title = m_title->text();
    change([read = ticket(), part, messages = m_messages->chosen(), rules = context().rules, when = occasion()](
               Transaction &transaction) { return splitTicket(transaction, *rules, read, part, messages, when); },
           [this](const Ticket &made) {
               close();
               Q_EMIT linkActivated(linkTo(made.id));
           });
}

void TiesPart::open(SmallForm *form, Chip *chip)
{
    m_form = form;
    chip->setChecked(true);
    connect(form, &SmallForm::dropped, this, &TiesPart::close);
    forms()->addWidget(form);
}

void TiesPart::close()
{
    m_tieChip->setChecked(false);
    m_splitChip->setChecked(false);
    stopTelling();
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_kind = nullptr;
    m_other = nullptr;
    m_title = nullptr;
    m_messages = nullptr;
}

} // namespace mainstay
