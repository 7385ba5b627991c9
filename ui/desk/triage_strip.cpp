// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/triage_strip.h"

#include "kit/calm_style.h"
#include "kit/escape.h"
#include "kit/flow_layout.h"
#include "kit/notice_bar.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

TriageStrip::TriageStrip(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel)
    , m_more(new QLabel(tr("More rows follow that are not read yet; they are not chosen.")))
    , m_actions(new QWidget)
    , m_notice(new NoticeBar)
    , m_place(new QVBoxLayout)
{
    m_title->setObjectName(u"triageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(fontOf(m_title->font(), TextSize::Section, QFont::DemiBold));
    m_more->setWordWrap(true);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    auto *flow = new FlowLayout(m_actions);
    const std::tuple<Triage, QString, QString> deeds[] = {
        {Triage::Assign, tr("Assign…"), tr("Team and person (A)")},
        {Triage::State, tr("State…"), tr("The moves that all of them may make (S)")},
        {Triage::Levels, tr("Priority…"), tr("Impact and urgency (P)")},
        {Triage::Note, tr("Note…"), tr("An internal note to each (C)")},
    };
    for (const auto &[what, text, hint] : deeds) {
        auto *button = new QPushButton(text);
        button->setToolTip(hint);
        button->setAutoDefault(true);
        button->setObjectName(u"triage:"_s + QString::number(int(what)));
        connect(button, &QPushButton::clicked, this, [this, what = what] { begin(what); });
        flow->addWidget(button);
    }
    m_notice->hide();
    connect(m_notice, &NoticeBar::dismissed, this, &TriageStrip::present);
    m_place->setSpacing(Grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PaneMargin, PaneMargin - 4, PaneMargin, PaneMargin - 4);
    layout->setSpacing(Grid);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_more), m_actions, static_cast<QWidget *>(m_notice)})
        layout->addWidget(part);
    layout->addLayout(m_place);
    present();
}

void TriageStrip::setChosen(const QList<Id<Ticket>> &tickets)
{
    if (tickets == m_chosen)
        return;
    m_chosen = tickets;
    m_wanted.reset();
    m_isRead = false;
    m_read = {};
    ++m_generation;
    m_notice->hide();
    closeForm();
    present();
    if (m_chosen.size() > 1)
        read();
}

void TriageStrip::setHasMore(bool hasMore)
{
    m_hasMore = hasMore;
    present();
}

void TriageStrip::begin(Triage what)
{
    if (m_chosen.isEmpty() || m_isBusy)
        return;
    m_wanted = what;
    // Who has how much to do is asked for when it matters; one ticket is read when a key wants it.
    if (!m_isRead || what == Triage::Assign)
        read();
    else
        open(what);
}

void TriageStrip::read()
{
    m_context.workspace.read(
        this,
        [ids = m_chosen, withLoads = m_wanted == Triage::Assign, now = m_context.now()](Session &session) {
            return Read{ticketsToChange(session, ids), withLoads ? teamLoads(session, now) : QList<TeamLoad>()};
        },
        [this, generation = m_generation](const Result<Read> &answer) {
            if (generation == m_generation)
                take(answer);
        });
}

void TriageStrip::take(const Result<Read> &answer)
{
    if (!answer) {
        m_notice->tell(m_context.words.sentence(answer.error()), NoticeBar::Offer::Nothing);
        show();
        return;
    }
    m_read = *answer;
    m_isRead = true;
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        open(*wanted);
    present();
}

void TriageStrip::open(Triage what)
{
    m_wanted.reset();
    closeForm();
    switch (what) {
    case Triage::Assign:
        showForm(new AssignForm(m_read.tickets, m_read.loads));
        break;
    case Triage::State:
        openMoves();
        break;
    case Triage::Levels:
        showForm(new LevelsForm(m_context, m_read.tickets));
        break;
    case Triage::Note:
        showForm(new NoteForm(m_read.tickets));
        break;
    }
}

void TriageStrip::openMoves()
{
    m_moves = new QWidget;
    m_moves->setObjectName(u"severalMoves"_s);
    auto *flow = new FlowLayout(m_moves);
    const QStringList moves = commonMoves(*m_context.rules, m_read.tickets);
    for (const QString &state : moves) {
        const QString text = moveText(m_context.words, state);
        auto *button = new QPushButton(asksFor(state) ? text + u'…' : text);
        button->setObjectName(u"several:"_s + state);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, state] { beginMove(state); });
        flow->addWidget(button);
    }
    if (moves.isEmpty()) {
        auto *none = new QLabel(tr("There is no state that all of them may go to."));
        none->setWordWrap(true);
        none->setFocusPolicy(Qt::StrongFocus);
        none->setMinimumWidth(200);
        flow->addWidget(none);
    }
    onEscape(m_moves, [this] { leave(); });
    m_place->addWidget(m_moves);
    m_moves->show();
    present();
    flow->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

bool TriageStrip::asksFor(const QString &state) const
{
    return !commonDemands(*m_context.rules, m_read.tickets, state).isEmpty()
        || rejectsAny(*m_context.rules, m_read.tickets, state);
}

void TriageStrip::beginMove(const QString &state)
{
    if (!asksFor(state)) {
        const MoveRequest request{{state, {}}, {}, MoveBy::Person};
        carryOut([request](Transaction &transaction, const DeskRules &rules, const QList<Ticket> &tickets,
                           const Occasion &occasion) { moveTickets(transaction, rules, tickets, request, occasion); });
    } else if (m_chosen.size() == 1) {
        const Id<Ticket> ticket = m_chosen.first();
        leave();
        Q_EMIT moveWanted(ticket, state);
    } else {
        QStringList teams;
        for (const Ticket &ticket : std::as_const(m_read.tickets)) {
            if (ticket.team && !teams.contains(*ticket.team))
                teams.append(*ticket.team);
        }
        closeForm();
        showForm(new SeveralMovesForm(m_context, m_read.tickets, state, teams));
    }
}

void TriageStrip::showForm(TriageForm *form)
{
    m_form = form;
    connect(form, &TriageForm::wanted, this, &TriageStrip::carryOut);
    connect(form, &TriageForm::dropped, this, &TriageStrip::leave);
    m_place->addWidget(form);
    form->show();
    present();
    form->setFocus(Qt::OtherFocusReason);
}

void TriageStrip::carryOut(const TriageAction &action)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    const Occasion occasion{m_context.now(), m_context.now(), m_context.workspace.person()};
    m_context.workspace.write(
        this,
        [action, occasion, rules = m_context.rules, tickets = m_read.tickets](Transaction &transaction) {
            action(transaction, *rules, tickets, occasion);
            return true;
        },
        [this, generation = m_generation](const Result<bool> &done) {
            m_isBusy = false;
            if (!done) {
                m_notice->tell(m_context.words.sentence(done.error()), NoticeBar::Offer::Nothing);
                show();
            } else if (generation == m_generation) {
                m_notice->hide();
                leave();
            }
            // What comes next counts from what is there now.
            m_isRead = false;
            if (m_chosen.size() > 1 || m_form)
                read();
        });
}

void TriageStrip::closeForm()
{
    for (QWidget *part : {m_moves, static_cast<QWidget *>(m_form)}) {
        if (!part)
            continue;
        part->hide();
        part->deleteLater();
    }
    m_moves = nullptr;
    m_form = nullptr;
}

void TriageStrip::leave()
{
    closeForm();
    if (m_chosen.size() < 2)
        m_isRead = false;
    present();
    Q_EMIT left();
}

void TriageStrip::present()
{
    const bool isSeveral = m_chosen.size() > 1;
    if (isSeveral)
        m_title->setText(tr("%n tickets", nullptr, int(m_chosen.size())));
    else if (!m_read.tickets.isEmpty())
        m_title->setText(m_read.tickets.first().number + u" · "_s + oneLine(m_read.tickets.first().title, 200));
    m_actions->setVisible(isSeveral);
    m_more->setVisible(isSeveral && m_hasMore);
    setVisible(isSeveral || m_form || m_moves || m_notice->isVisibleTo(this));
}

void TriageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(palette());
    painter.fillRect(rect(), look.side);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.line);
}

} // namespace mainstay
