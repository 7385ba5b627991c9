// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/composer.h"

#include "kit/calm_style.h"
#include "kit/flow_layout.h"
#include "kit/look.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "kit/ticket_look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostComposed = 8;

} // namespace

Composer::Composer(Outbox &outbox, QWidget *parent)
    : QWidget(parent)
    , m_outbox(outbox)
    , m_held(new QVBoxLayout)
    , m_banner(new QLabel)
    , m_noMail(new QLabel)
    , m_text(new TextBox)
    , m_switch(new QPushButton)
    , m_send(new QPushButton)
{
    m_text->installEventFilter(this);
    m_banner->setWordWrap(true);
    m_banner->setForegroundRole(QPalette::WindowText);
    m_banner->setFont(fontOf(m_banner->font(), TextSize::Small, QFont::DemiBold));
    m_noMail->setObjectName(u"noMail"_s);
    m_noMail->setTextFormat(Qt::PlainText);
    m_noMail->setWordWrap(true);
    m_noMail->setFont(fontOf(m_noMail->font(), TextSize::Small));
    m_switch->setProperty("quiet", true);
    m_switch->setObjectName(u"switchVisibility"_s);
    m_send->setObjectName(u"send"_s);
    auto *tools = new QWidget;
    m_tools = new FlowLayout(tools);
    m_tools->addWidget(m_switch);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(tools, 1);
    buttons->addWidget(m_send, 0, Qt::AlignTop);
    m_held->setSpacing(Grid / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PaneMargin, Grid, PaneMargin, Grid);
    layout->setSpacing(Grid / 2);
    layout->addLayout(m_held);
    layout->addWidget(m_banner);
    layout->addWidget(m_noMail);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        setVisibility(m_visibility == Visibility::Internal ? Visibility::Public : Visibility::Internal);
        keep();
        m_text->setFocus();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        keep();
    });
    connect(&m_outbox, &Outbox::changed, this, [this](Id<Ticket> ticket) {
        if (ticket == m_ticket)
            load();
    });
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &Composer::showHeld);
    setTicket(std::nullopt);
}

void Composer::setTicket(const std::optional<Id<Ticket>> &ticket)
{
    if (ticket == m_ticket && ticket)
        return;
    m_ticket = ticket;
    setEnabled(ticket.has_value());
    load();
}

void Composer::load()
{
    const MessageDraft draft = m_ticket ? m_outbox.draftOf(*m_ticket) : MessageDraft();
    m_isLoading = true;
    if (m_text->toPlainText() != draft.text)
        m_text->setPlainText(draft.text);
    m_text->moveCursor(QTextCursor::End);
    m_isLoading = false;
    m_send->setEnabled(!draft.text.trimmed().isEmpty());
    setVisibility(draft.visibility);
    fit();
    showHeld();
}

void Composer::keep()
{
    if (m_ticket && !m_isLoading)
        m_outbox.keepDraft(*m_ticket, {m_text->toPlainText(), m_visibility});
}

void Composer::send()
{
    if (m_ticket)
        m_outbox.send(*m_ticket, {m_text->toPlainText(), m_visibility});
}

void Composer::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void Composer::setWhyNoMail(const QString &why)
{
    m_whyNoMail = why;
    m_noMail->setText(tr("Nobody gets this by mail: %1").arg(why));
    m_noMail->setVisible(m_visibility == Visibility::Public && !why.isEmpty());
}

void Composer::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void Composer::setVisibility(Visibility visibility)
{
    m_visibility = visibility;
    const bool isPublic = visibility == Visibility::Public;
    m_banner->setText(isPublic ? tr("PUBLIC · the requester reads this")
                               : tr("Internal note · only the desk reads it"));
    m_text->setPlaceholderText(isPublic ? tr("Answer to the requester…") : tr("Internal note…"));
    m_text->setAccessibleName(isPublic ? tr("Public answer") : tr("Internal note"));
    m_switch->setText(isPublic ? tr("Switch to internal") : tr("Switch to public"));
    m_send->setText(isPublic ? tr("Send to requester") : tr("Add note"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_send->setProperty("primary", isPublic);
    const Look &look = lookOf(palette());
    QPalette colours = m_banner->palette();
    colours.setColor(QPalette::WindowText, isPublic ? look.onAccent : look.warning);
    m_banner->setPalette(colours);
    m_send->update();
    setWhyNoMail(m_whyNoMail);
    update();
}

void Composer::fit()
{
    const int lines = std::clamp(int(m_text->document()->size().height()), 2, MostComposed);
    m_text->setVisibleLines(lines);
}

void Composer::showHeld()
{
    const QList<HeldMessage> held = m_ticket ? m_outbox.heldFor(*m_ticket) : QList<HeldMessage>();
    QList<int> numbers;
    for (const HeldMessage &message : held)
        numbers.append(message.number);
    // Rows stay while they count down, so that the focus does too.
    if (numbers != m_heldNumbers) {
        m_heldNumbers = numbers;
        while (QLayoutItem *item = m_held->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (const int number : std::as_const(numbers))
            m_held->addWidget(heldRow(number));
    }
    for (qsizetype row = 0; row < held.size(); ++row) {
        const HeldMessage &message = held[row];
        const int seconds = int((m_outbox.timeLeft(message).count() + 999) / 1000);
        const QString when =
            message.isWriting ? tr("Writing: ") : tr("In %n s: ", "before a message is written", seconds);
        QWidget *widget = m_held->itemAt(int(row))->widget();
        widget->findChild<ElidedLabel *>()->setText(when + oneLine(message.message.text, 200));
        widget->findChild<QPushButton *>()->setEnabled(!message.isWriting);
    }
    held.isEmpty() ? m_seconds.stop() : m_seconds.isActive() ? void() : m_seconds.start();
}

QWidget *Composer::heldRow(int number)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ElidedLabel({}), 1);
    auto *undo = new QPushButton(tr("Undo"));
    undo->setObjectName(u"takeBack"_s);
    connect(undo, &QPushButton::clicked, this, [this, number] { m_outbox.takeBack(number); });
    layout->addWidget(undo);
    return row;
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setVisibility(m_visibility);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(palette());
    const bool isPublic = m_visibility == Visibility::Public;
    painter.fillRect(rect(), isPublic ? look.accentSoft : look.panel);
    painter.fillRect(QRect(0, 0, width(), isPublic ? 3 : 1), isPublic ? look.accent : look.line);
    const QRect banner = m_banner->geometry().adjusted(-PaneMargin, -2, PaneMargin, 2);
    painter.fillRect(banner, isPublic ? look.accent : look.warningSoft);
}

} // namespace mainstay
