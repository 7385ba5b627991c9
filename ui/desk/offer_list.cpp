// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/offer_list.h"

#include "kit/calm_style.h"
#include "kit/component_completer.h"
#include "kit/flow_layout.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"
#include "ui_desk/log_entry_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostOfHelp = 4'000; // characters of a workaround that are shown

bool isSameQuestion(const OfferQuestion &one, const OfferQuestion &other)
{
    return one.title == other.title && one.components == other.components && one.except == other.except;
}

/// What there is to do about it: around it, or for good.
QString helpOf(const KnownError &error)
{
    return error.workaround.isEmpty() ? error.solution : error.workaround;
}

} // namespace

ShownOffers readOffers(Session &session, const OfferQuestion &question)
{
    ShownOffers shown{offersFor(session, question), {}};
    QList<Id<Ticket>> problems;
    for (const KnownErrorOffer &offer : std::as_const(shown.offers.knownErrors)) {
        if (offer.error.problem)
            problems.append(*offer.error.problem);
    }
    for (const TicketLine &line : problems.isEmpty() ? QList<TicketLine>() : listedAmong(session, {}, problems))
        shown.problems.insert(line.id, line);
    return shown;
}

OfferList::OfferList(const PageContext &context, Takes takes, QWidget *parent)
    : QWidget(parent), m_context(context), m_takes(takes), m_section(new Section(tr("May help")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    connect(m_section, &Section::linkActivated, this, &OfferList::linkActivated);
    m_typing.setSingleShot(true);
    m_typing.setInterval(Typing);
    connect(&m_typing, &QTimer::timeout, this, &OfferList::read);
    hide();
}

void OfferList::ask(const OfferQuestion &question, When when)
{
    if (when == When::AfterTyping && isSameQuestion(question, m_question))
        return;
    m_question = question;
    ++m_asked; // what is still on its way answers no more
    m_typing.stop();
    if (question.title.trimmed().isEmpty()) {
        m_shown = {};
        present();
    } else if (when == When::AtOnce) {
        read();
    } else {
        m_typing.start();
    }
}

void OfferList::read()
{
    OfferQuestion question = m_question;
    question.now = m_context.now();
    m_context.workspace.read(
        this, [question](Session &session) { return readOffers(session, question); },
        [this, number = ++m_asked](const Result<ShownOffers> &answer) {
            // Help that cannot be had is no reason to disturb who is typing.
            if (number != m_asked)
                return;
            m_shown = answer.value_or(ShownOffers());
            present();
        },
        Urgency::Background);
}

void OfferList::present()
{
    m_section->clear();
    for (const KnownErrorOffer &offer : std::as_const(m_shown.offers.knownErrors))
        addKnownError(offer);
    for (const SimilarTicket &similar : std::as_const(m_shown.offers.tickets))
        m_section->addLine(similar.number + u' ' + oneLine(similar.title, 200),
                           stateText(m_context.words, similar.state), linkTo(similar.id));
    setVisible(!m_shown.offers.knownErrors.isEmpty() || !m_shown.offers.tickets.isEmpty());
}

void OfferList::addKnownError(const KnownErrorOffer &offer)
{
    const KnownError &error = offer.error;
    QBoxLayout *row = m_section->addRow();
    auto *title = new ElidedLabel(tr("Known error: %1").arg(oneLine(error.title, 200)));
    title->setLink();
    connect(title, &ElidedLabel::activated, this, [this, id = error.id] {
        m_open = m_open == id ? std::nullopt : std::optional(id);
        // The label that was clicked goes with the lines.
        QTimer::singleShot(0, this, &OfferList::present);
    });
    auto *remark = new QLabel(error.workaround.isEmpty() ? tr("solution") : tr("workaround"));
    remark->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(title, 1);
    row->addWidget(remark);
    if (m_open == error.id)
        addWorkaround(offer);
}

void OfferList::addWorkaround(const KnownErrorOffer &offer)
{
    auto *open = new QWidget;
    auto *layout = new QVBoxLayout(open);
    layout->setContentsMargins(Grid, 0, 0, Grid);
    layout->setSpacing(Grid / 2);
    const QString help = helpOf(offer.error);
    auto *text = new LogText({});
    text->setShown(help.size() > MostOfHelp ? help.left(MostOfHelp) + u'…' : help, LogText::Length::AsHighAsNeeded);
    layout->addWidget(text);
    auto *reason = new ElidedLabel(reasonText(offer));
    reason->setMuted();
    layout->addWidget(reason);
    layout->addWidget(buttonsFor(offer));
    m_section->addWidget(open);
}

QWidget *OfferList::buttonsFor(const KnownErrorOffer &offer)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    const auto add = [flow](const QString &text, const QString &name) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        flow->addWidget(button);
        return button;
    };
    if (m_takes == Takes::Workarounds)
        connect(add(tr("Use in the answer"), u"useWorkaround"_s), &QPushButton::clicked, this,
                [this, help = helpOf(offer.error)] { Q_EMIT workaroundWanted(help); });
    const auto problem = m_shown.problems.constFind(offer.error.problem.value_or(Id<Ticket>()));
    if (problem == m_shown.problems.cend())
        return buttons;
    if (m_takes == Takes::Workarounds)
        connect(add(tr("Caused by %1").arg(problem->number), u"takeCause"_s), &QPushButton::clicked, this,
                [this, id = problem->id] { Q_EMIT causeWanted(id); });
    connect(add(tr("Show %1").arg(problem->number), u"showProblem"_s), &QPushButton::clicked, this,
            [this, id = problem->id] { Q_EMIT linkActivated(linkTo(id)); });
    return buttons;
}

QString OfferList::reasonText(const KnownErrorOffer &offer) const
{
    const QString through =
        offer.through ? componentText(m_context.estate.current()->tree(), *offer.through) : QString();
    switch (offer.reason) {
    case OfferReason::Component:
        return tr("%1 has this error.").arg(through);
    case OfferReason::StandsIn:
        return tr("%1, in which the component stands, has this error.").arg(through);
    case OfferReason::Needs:
        return tr("%1, which the component needs, has this error.").arg(through);
    case OfferReason::Words:
        return tr("It speaks of: %1").arg(offer.words.join(u", "_s));
    }
    Q_UNREACHABLE();
}

} // namespace mainstay
