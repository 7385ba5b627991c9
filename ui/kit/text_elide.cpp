// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/text_elide.h"

#include "kit/look.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace mainstay {

namespace {

/// To whoever reads the window from outside, one that cannot be pressed is a text. Asked anew each time: a reader may
/// come between the making of a label and setLink(), or before its text is changed.
class LabelAccessible : public QAccessibleWidget
{
public:
    explicit LabelAccessible(ElidedLabel *label) : QAccessibleWidget(label), m_label(label) { }

    QAccessible::Role role() const override
    {
        return m_label->isLink() ? QAccessible::Button : QAccessible::StaticText;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? m_label->text() : own;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_label->isLink() && m_label->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_label->isLink())
            m_label->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    ElidedLabel *m_label; // lives longer: Qt lets go of this when it goes
};

QAccessibleInterface *readLabel(const QString &, QObject *object)
{
    auto *label = qobject_cast<ElidedLabel *>(object);
    return label ? new LabelAccessible(label) : nullptr;
}

} // namespace

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    static const bool isInstalled = (QAccessible::installFactory(readLabel), true);
    Q_UNUSED(isInstalled);
    setText(oneLine(text));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_isLink)
            Q_EMIT activated();
    });
}

void ElidedLabel::setLink()
{
    m_isLink = true;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ElidedLabel::setMuted()
{
    m_isMuted = true;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height() + 2).grownBy(contentsMargins());
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(palette());
    const bool isHot = m_isLink && underMouse();
    QFont drawn = font();
    drawn.setUnderline(isHot);
    painter.setFont(drawn);
    painter.setPen(isHot || (m_isLink && hasFocus()) ? look.accent : m_isMuted ? look.muted : look.ink);
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.accent, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void ElidedLabel::keyPressEvent(QKeyEvent *event)
{
    if (m_isLink && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
            QToolTip::showText(help->globalPos(), text().toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace mainstay
