// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/word_choice.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/text_elide.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace mainstay {

namespace {

constexpr int Margin = 6; ///< as an InPlaceField has it
constexpr int ArrowRoom = 18;

} // namespace

WordChoice::WordChoice(QWidget *parent) : QPushButton(parent)
{
    setProperty("quiet", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &WordChoice::open);
}

void WordChoice::setWords(const QList<Word> &words)
{
    m_words = words;
    setValue(m_value);
}

void WordChoice::setValue(qint64 value)
{
    m_value = value;
    const Word *word = current();
    setText(word ? oneLine(word->text) : QString());
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

const WordChoice::Word *WordChoice::current() const
{
    for (const Word &word : m_words) {
        if (word.value == m_value)
            return &word;
    }
    return nullptr;
}

QSize WordChoice::sizeHint() const
{
    return {std::max(chipWidth(font(), text()), fontMetrics().horizontalAdvance(text())) + 2 * Margin + ArrowRoom,
            rowHeight(fontMetrics()) - 2};
}

QSize WordChoice::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    const Word *word = current();
    return {word && word->tone ? wanted.width() : std::min(wanted.width(), fontMetrics().averageCharWidth() * 8),
            wanted.height()};
}

void WordChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(palette());
    const bool isOpen = isEnabled() && (hasFocus() || underMouse());
    if (isOpen) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(look.panel);
        painter.setPen(QPen(hasFocus() ? look.accent : look.line, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), CornerRadius, CornerRadius);
        const QRect mirrored = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 14, 0, 8, height()));
        const QPointF centre = QRectF(mirrored).center();
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.muted);
        painter.drawPolygon(QPolygonF{{centre.x() - 3.5, centre.y() - 1.5},
                                      {centre.x() + 3.5, centre.y() - 1.5},
                                      {centre.x(), centre.y() + 2.5}});
    }
    const Word *word = current();
    const QRect inner = rect().adjusted(Margin, 0, isOpen ? -ArrowRoom : -Margin, 0);
    painter.setFont(font());
    if (word && word->tone) {
        QRect chip(inner.left(), inner.center().y() - ChipHeight / 2 + 1, chipWidth(font(), text()), ChipHeight);
        chip.setWidth(std::min(chip.width(), inner.width()));
        paintChip(painter, QStyle::visualRect(layoutDirection(), rect(), chip), text(), *word->tone, look);
        return;
    }
    painter.setPen(word ? look.ink : look.muted);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inner),
                     Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

void WordChoice::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        open();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void WordChoice::open()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Word &word : std::as_const(m_words)) {
        QAction *action = menu->addAction(oneLine(word.text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(word.value == m_value);
        if (word.value == m_value)
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this, [this, value = word.value] {
            if (value == m_value)
                return;
            setValue(value);
            Q_EMIT chosen(value);
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace mainstay
