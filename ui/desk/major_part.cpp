// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/major_part.h"

#include "desk/stakeholder_commands.h"
#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/escape.h"
#include "kit/notice_bar.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "kit/times.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString UpdateField = u"major:update"_s;
const QString ReasonField = u"major:reason"_s;

} // namespace

MajorPart::MajorPart(const PageContext &context, QWidget *parent)
    : CoursePart(context, tr("Major incident"), parent)
    , m_mark(new Chip({}, Tone::Neutral, Chip::Use::Pressed))
    , m_overtaken(new NoticeBar)
    , m_reason(new QLineEdit)
    , m_name(new QLineEdit)
    , m_update(new TextBox)
    , m_telling(new QWidget)
{
    m_mark->setObjectName(u"major"_s);
    m_reason->setPlaceholderText(tr("Why it is a major incident; Enter makes it one"));
    m_reason->setAccessibleName(tr("Reason of the major incident"));
    m_name->setPlaceholderText(tr("Add a person or an organisation to be told"));
    m_name->setAccessibleName(tr("Add a stakeholder"));
    m_update->setPlaceholderText(tr("Update to all of them; everybody may read it"));
    m_update->setAccessibleName(tr("Update to the stakeholders"));
    m_update->setVisibleLines(2);
    auto *tell = new QPushButton(tr("Tell all"));
    tell->setObjectName(u"tellAll"_s);
    tell->setToolTip(tr("Ctrl+Enter"));
    auto *telling = new QVBoxLayout(m_telling);
    telling->setContentsMargins(0, 0, 0, 0);
    telling->setSpacing(Grid / 2);
    telling->addWidget(m_update);
    telling->addWidget(tell, 0, Qt::AlignRight);
    m_overtaken->setObjectName(u"majorOvertaken"_s);
    connect(m_overtaken, &NoticeBar::noteWanted, this, [this] {
        const QString text = m_reason->text();
        m_reason->clear();
        showOvertaken();
        Q_EMIT noteWanted(text);
    });
    connect(m_overtaken, &NoticeBar::dismissed, m_reason, &QLineEdit::clear);
    forms()->addWidget(m_overtaken);
    forms()->addWidget(m_reason);
    forms()->addWidget(m_name);
    forms()->addWidget(m_telling);
    connect(m_mark, &QAbstractButton::clicked, this, &MajorPart::begin);
    connect(m_reason, &QLineEdit::returnPressed, this, &MajorPart::make);
    connect(m_name, &QLineEdit::returnPressed, this, &MajorPart::addStakeholder);
    connect(tell, &QPushButton::clicked, this, &MajorPart::tellAll);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(Qt::CTRL | key, m_telling);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &MajorPart::tellAll);
    }
    onEscape(m_reason, [this] {
        m_reason->clear();
        refill();
    });
}

void MajorPart::begin()
{
    show();
    QWidget *first = record().course.major ? static_cast<QWidget *>(m_update) : m_reason;
    m_reason->setVisible(!record().course.major);
    first->setFocus(Qt::OtherFocusReason);
}

void MajorPart::make()
{
    perform([rules = context().rules, reason = m_reason->text()](
                Transaction &transaction, const Ticket &ticket,
                const Occasion &occasion) { setMajor(transaction, *rules, ticket, reason, occasion); },
            [this] {
                m_reason->clear();
                m_reason->hide();
                showOvertaken();
            });
}

void MajorPart::showOvertaken()
{
    const auto &major = record().course.major;
    const QString typed = m_reason->text().simplified();
    if (!major || typed.isEmpty() || typed == major->reason || isDoing()) {
        m_overtaken->hide();
        return;
    }
    m_overtaken->tell(tr("%1 made it a major incident first: “%2”. The reason that you typed is kept: “%3”.")
                          .arg(oneLine(major->who, 60), oneLine(major->reason, 300), oneLine(typed, 500)),
                      NoticeBar::Offer::AddNote);
}

void MajorPart::addStakeholder()
{
    perform(
        [name = m_name->text()](Transaction &transaction, const Ticket &ticket, const Occasion &) {
            setStakeholder(transaction, ticket, {name, StakeholderParty::Person, {}, {}});
        },
        [this] { m_name->clear(); });
}

void MajorPart::tellAll()
{
    const QString text = m_update->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    perform(
        [rules = context().rules, text](Transaction &transaction, const Ticket &ticket, const Occasion &occasion) {
            tellStakeholders(transaction, *rules, ticket, text, {}, occasion);
        },
        [this, text] {
            // What was typed on meanwhile stays.
            if (m_update->toPlainText() == text)
                m_update->clear();
        });
}

void MajorPart::presentStakeholder(const TicketStakeholder &one)
{
    QStringList words{one.who.role, one.who.toldBy};
    words.removeAll(QString());
    QBoxLayout *row = addRow(twoLines(oneLine(one.who.name, 300), oneLine(words.join(u" · "_s), 300)));
    const QLocale &locale = context().words.locale();
    auto *told = mutedLabel(one.lastTold ? tr("told %1").arg(clockTime(*one.lastTold, context().now(), locale))
                                         : tr("not told yet"));
    told->setToolTip(one.lastTold ? exactTime(*one.lastTold, locale) : QString());
    row->addWidget(told);
    auto *remove = quietButton(tr("Take off"), u"takeOff:"_s + one.who.name);
    remove->setAccessibleName(tr("Take %1 off the list").arg(one.who.name));
    connect(remove, &QPushButton::clicked, this, [this, name = one.who.name] {
        perform([name](Transaction &transaction, const Ticket &ticket, const Occasion &) {
            removeStakeholder(transaction, ticket, name);
        });
    });
    row->addWidget(remove);
}

void MajorPart::fill()
{
    const auto &major = record().course.major;
    const bool isIncident = ticket().process == ProcessKind::Incident;
    m_mark->setVisible(isIncident);
    m_mark->setText(major ? tr("MAJOR") : tr("Major…"));
    m_mark->setTone(major ? Tone::Failure : Tone::Neutral);
    m_mark->setAccessibleName(major ? tr("Major incident") : tr("Make it a major incident"));
    m_mark->setToolTip(m_mark->accessibleName());
    m_mark->updateGeometry();
    m_reason->setVisible(!major);
    m_name->setVisible(major.has_value());
    m_telling->setVisible(major && !record().course.stakeholders.isEmpty());
    if (major) {
        auto *reason = new ElidedLabel(oneLine(major->reason, 300));
        QBoxLayout *row = addRow(reason);
        row->addWidget(mutedLabel(
            tr("%1 · %2", "who, when")
                .arg(oneLine(major->who, 30), clockTime(major->happened, context().now(), context().words.locale()))));
        auto *end = quietButton(tr("End"), u"endMajor"_s);
        end->setToolTip(tr("It is no major incident, or no longer one"));
        connect(end, &QPushButton::clicked, this, [this] {
            perform(
                [rules = context().rules](Transaction &transaction, const Ticket &ticket, const Occasion &occasion) {
                    endMajor(transaction, *rules, ticket, occasion);
                });
        });
        row->addWidget(end);
        for (const TicketStakeholder &one : record().course.stakeholders)
            presentStakeholder(one);
        if (record().course.stakeholders.isEmpty())
            section()->addNote(tr("Nobody is on the list of those to be told."));
    }
    showOvertaken();
    setVisible(major || !m_reason->text().isEmpty());
}

QMap<QString, QString> MajorPart::typed() const
{
    QMap<QString, QString> typed{{UpdateField, m_update->toPlainText()}, {ReasonField, m_reason->text()}};
    typed.removeIf([](auto text) { return text.value().isEmpty(); });
    return typed;
}

void MajorPart::setTyped(const QMap<QString, QString> &typed)
{
    m_update->setPlainText(typed.value(UpdateField));
    m_reason->setText(typed.value(ReasonField));
    showOvertaken();
    setVisible(record().course.major || !m_reason->text().isEmpty());
}

void MajorPart::clearTyped()
{
    m_update->clear();
    m_reason->clear();
    m_name->clear();
}

} // namespace mainstay
