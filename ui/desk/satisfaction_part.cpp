// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/satisfaction_part.h"

#include "desk/satisfaction_commands.h"
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "ui_desk/small_form.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString RatingTyped = u"satisfaction:rating"_s;
const QString CommentTyped = u"satisfaction:comment"_s;

Tone toneOf(int rating)
{
    constexpr int middle = (1 + bestRating) / 2;
    if (rating == middle)
        return Tone::Neutral;
    return rating > middle ? Tone::Good : Tone::Failure;
}

} // namespace

SatisfactionPart::SatisfactionPart(const PageContext &context, QWidget *parent)
    : CoursePart(context, tr("Satisfaction"), parent)
    , m_begin(new Chip(tr("Rate…"), Tone::Neutral, Chip::Use::Pressed))
    , m_form(new SmallForm(tr("Write it down")))
    , m_ratings(new QButtonGroup(this))
    , m_comment(new TextBox)
{
    m_begin->setObjectName(u"rate"_s);
    m_begin->setAccessibleName(tr("Write down how satisfied the requester is"));
    section()->addToTitle(m_begin);
    auto *scale = new QWidget;
    auto *row = new QHBoxLayout(scale);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    for (int rating = 1; rating <= bestRating; ++rating) {
        auto *button = new QRadioButton(context.words.locale().toString(rating));
        button->setObjectName(u"rating:%1"_s.arg(rating));
        button->setAccessibleName(tr("%1 of %2", "a rating").arg(rating).arg(bestRating));
        m_ratings->addButton(button, rating);
        row->addWidget(button);
    }
    m_form->doer()->setObjectName(u"confirmRating"_s); // it is always there, beside forms that come and go
    m_form->doer()->setEnabled(false);
    connect(m_ratings, &QButtonGroup::idToggled, this,
            [this] { m_form->doer()->setEnabled(m_ratings->checkedButton()); });
    scale->setToolTip(tr("1 is the worst, %1 the best").arg(bestRating));
    row->addStretch(1);
    m_comment->setVisibleLines(3);
    m_comment->setPlaceholderText(tr("What they said about it, if anything"));
    m_comment->setAccessibleName(m_comment->placeholderText());
    m_form->fields()->addField(tr("Rating"), scale);
    m_form->fields()->addField(tr("Comment"), m_comment);
    m_form->hide();
    forms()->addWidget(m_form);
    connect(m_begin, &QAbstractButton::clicked, this, [this] { m_form->isHidden() ? openForm() : m_form->hide(); });
    connect(m_form, &SmallForm::confirmed, this, &SatisfactionPart::rate);
    connect(m_form, &SmallForm::dropped, this, &SatisfactionPart::clearTyped);
}

void SatisfactionPart::fill()
{
    const auto &given = record().satisfaction;
    const bool isFromMonitoring = ticket().channel == Channel::Monitoring; // which has no opinion
    const bool isRated = given && given->rating;
    m_begin->setVisible(!isRated);
    if (isRated && typed().isEmpty())
        m_form->hide(); // else somebody else was first, and what is typed stays
    if (isRated) {
        presentRating(*given);
    } else if (given && given->asked) {
        section()->addNote(tr("Asked %1. There is no answer yet.")
                               .arg(clockTime(*given->asked, context().now(), context().words.locale())));
    } else {
        section()->addNote(tr("Nobody was asked."));
    }
    setVisible(given || (!isFromMonitoring && isRateable(*context().rules, ticket(), given)));
}

void SatisfactionPart::presentRating(const Satisfaction &given)
{
    const QLocale &locale = context().words.locale();
    const QString comment = given.comment.isEmpty() ? tr("no comment") : oneLine(given.comment, 300);
    const QString when = given.rated ? clockTime(*given.rated, context().now(), locale) : QString();
    const QString remark = tr("%1 · %2", "who, when").arg(oneLine(given.who.value_or(QString()), 60), when);
    QBoxLayout *row = addRow(twoLines(comment, remark, given.comment.isEmpty() ? Ink::Muted : Ink::Plain));
    row->addWidget(new Chip(tr("%1 of %2", "a rating").arg(*given.rating).arg(bestRating), toneOf(*given.rating)));
    if (const auto &next = record().ratingFollowUp)
        section()->addLine(next->number + u' ' + oneLine(next->title, 200), tr("follows up", "a ticket on a rating"),
                           linkTo(next->id));
}

void SatisfactionPart::choose(int rating)
{
    m_ratings->setExclusive(false);
    for (QAbstractButton *button : m_ratings->buttons())
        button->setChecked(m_ratings->id(button) == rating);
    m_ratings->setExclusive(true);
}

void SatisfactionPart::openForm()
{
    m_form->show();
    QAbstractButton *chosen = m_ratings->checkedButton();
    (chosen ? chosen : m_ratings->button(bestRating))->setFocus(Qt::OtherFocusReason);
}

void SatisfactionPart::rate()
{
    if (!m_ratings->checkedButton())
        return openForm(); // Ctrl+Enter, and nothing is chosen yet
    const RatingGiven given{m_ratings->checkedId(), m_comment->toPlainText()};
    perform(
        [given, rules = context().rules](Transaction &transaction, const Ticket &ticket, const Occasion &occasion) {
            rateTicket(transaction, *rules, ticket, given, asRequester(ticket, occasion));
        },
        [this] { clearTyped(); });
}

QMap<QString, QString> SatisfactionPart::typed() const
{
    QMap<QString, QString> typed{{CommentTyped, m_comment->toPlainText()}};
    if (m_ratings->checkedId() > 0)
        typed.insert(RatingTyped, QString::number(m_ratings->checkedId()));
    typed.removeIf([](auto text) { return text.value().isEmpty(); });
    return typed;
}

void SatisfactionPart::setTyped(const QMap<QString, QString> &typed)
{
    choose(typed.value(RatingTyped).toInt());
    m_comment->setPlainText(typed.value(CommentTyped));
    m_form->setVisible(typed.contains(RatingTyped) || typed.contains(CommentTyped));
}

void SatisfactionPart::clearTyped()
{
    choose(0);
    m_comment->clear();
    m_form->hide();
}

} // namespace mainstay
