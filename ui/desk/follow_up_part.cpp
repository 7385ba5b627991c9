// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/follow_up_part.h"

#include "desk/follow_up_commands.h"
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/escape.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/times.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString FollowUpText = u"follow-up:text"_s;
const QString FollowUpOwner = u"follow-up:owner"_s;
constexpr int UsualDays = 7; ///< until an action is due, where nobody says otherwise

} // namespace

FollowUpPart::FollowUpPart(const PageContext &context, QWidget *parent)
    : CoursePart(context, tr("Follow-up actions"), parent)
    , m_add(new Chip(tr("Add…"), Tone::Neutral, Chip::Use::Pressed))
    , m_form(new QWidget)
    , m_text(new QLineEdit)
    , m_owner(new QLineEdit)
    , m_day(new QDateEdit)
{
    m_add->setObjectName(u"addFollowUp"_s);
    m_add->setAccessibleName(tr("Add a follow-up action"));
    m_section->addToTitle(m_add);
    m_text->setPlaceholderText(tr("What is to be done"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_owner->setPlaceholderText(tr("By whom"));
    m_owner->setAccessibleName(tr("Owner of the action"));
    m_day->setAccessibleName(tr("By which day"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(m_day->fontMetrics().horizontalAdvance(u"30 Mar 2026"_s) + 5 * Grid);
    auto *file = new QPushButton(tr("File it"));
    file->setObjectName(u"fileFollowUp"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid);
    row->addWidget(m_owner, 1);
    row->addWidget(m_day);
    row->addWidget(file);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Grid / 2);
    form->addWidget(m_text);
    form->addLayout(row);
    m_form->hide();
    m_below->addWidget(m_form);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        m_form->setVisible(m_form->isHidden());
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(file, &QPushButton::clicked, this, &FollowUpPart::file);
    connect(m_text, &QLineEdit::returnPressed, m_owner, [this] { m_owner->setFocus(Qt::TabFocusReason); });
    connect(m_owner, &QLineEdit::returnPressed, this, &FollowUpPart::file);
    onEscape(m_form, [this] { m_form->hide(); });
}

void FollowUpPart::present()
{
    for (const FollowUp &action : m_record.course.followUps)
        presentAction(action);
    if (m_record.course.followUps.isEmpty())
        m_section->addNote(tr("None is filed."));
    show();
}

void FollowUpPart::presentAction(const FollowUp &action)
{
    auto *box = new QCheckBox;
    box->setObjectName(u"action:%1"_s.arg(action.id.value));
    box->setAccessibleName(action.text);
    box->setChecked(action.done.has_value());
    const QLocale &locale = m_context.words.locale();
    const QString remark = action.done
        ? tr("%1 · %2", "who, when").arg(oneLine(*action.doneBy, 30), clockTime(*action.done, m_context.now(), locale))
        : tr("%1 · by %2", "owner, day").arg(oneLine(action.owner, 30), dayText(action.day, locale));
    auto *first = new QWidget;
    auto *pair = new QHBoxLayout(first);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(Grid / 2);
    pair->addWidget(box);
    pair->addWidget(twoLines(oneLine(action.text, 300), remark, action.done ? Ink::Muted : Ink::Plain), 1);
    connect(box, &QCheckBox::clicked, this, [this, action](bool isTicked) {
        perform([action, isTicked](Transaction &transaction, const Ticket &, const Occasion &occasion) {
            if (isTicked)
                doFollowUp(transaction, action, occasion);
            else
                reopenFollowUp(transaction, action);
        });
    });
    addRow(first);
}

void FollowUpPart::file()
{
    FollowUp draft;
    draft.text = m_text->text();
    draft.owner = m_owner->text();
    draft.day = m_day->date();
    perform([draft](Transaction &transaction, const Ticket &ticket,
                    const Occasion &occasion) { addFollowUp(transaction, ticket, draft, occasion); },
            [this] { clearTyped(); });
}

QMap<QString, QString> FollowUpPart::typed() const
{
    QMap<QString, QString> typed{{FollowUpText, m_text->text()}, {FollowUpOwner, m_owner->text()}};
    typed.removeIf([](auto text) { return text.value().isEmpty(); });
    return typed;
}

void FollowUpPart::setTyped(const QMap<QString, QString> &typed)
{
    m_text->setText(typed.value(FollowUpText));
    m_owner->setText(typed.value(FollowUpOwner));
    m_form->setVisible(!m_text->text().isEmpty() || !m_owner->text().isEmpty());
}

void FollowUpPart::clearTyped()
{
    m_text->clear();
    m_owner->clear();
    m_day->setDate(QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_context.now())).date().addDays(UsualDays));
    m_form->hide();
}

} // namespace mainstay
