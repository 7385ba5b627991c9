// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/course_part.h"

#include "kit/calm_style.h"
#include "kit/section.h"
#include "kit/text_elide.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mainstay {

namespace {

/// A line with a hair above it, as a section draws its own.
class PartLine : public QWidget
{
public:
    PartLine() : m_layout(new QHBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 3, 0, 2);
        m_layout->setSpacing(Grid);
    }
    QHBoxLayout *row() const { return m_layout; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(0, 0, width(), 1), lookOf(palette()).line);
    }

private:
    QHBoxLayout *m_layout;
};

} // namespace

CoursePart::CoursePart(const PageContext &context, const QString &title, QWidget *parent)
    : TicketPart(context, title, parent)
{
    layout()->setContentsMargins(0, 0, 0, Grid / 2);
    forms()->setSpacing(Grid / 2);
    hide();
}

void CoursePart::present(Shown shown)
{
    if (shown == Shown::OtherTicket)
        clearTyped();
    refill();
}

void CoursePart::refill()
{
    const QWidget *focused = QApplication::focusWidget();
    const QString name = focused && section()->isAncestorOf(focused) ? focused->objectName() : QString();
    section()->clear();
    fill();
    if (QWidget *again = name.isEmpty() ? nullptr : section()->findChild<QWidget *>(name))
        again->setFocus(Qt::OtherFocusReason);
}

void CoursePart::perform(const Deed &deed, const std::function<void()> &done)
{
    change([deed, occasion = occasion(), of = ticket()](Transaction &transaction) { deed(transaction, of, occasion); },
           [done] {
               if (done)
                   done();
           });
}

QBoxLayout *CoursePart::addRow(QWidget *first)
{
    auto *line = new PartLine;
    line->row()->addWidget(first, 1);
    section()->addWidget(line);
    return line->row();
}

QWidget *CoursePart::twoLines(const QString &text, const QString &remark, Ink ink)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *words = new ElidedLabel(text);
    if (ink == Ink::Muted)
        words->setMuted();
    layout->addWidget(words);
    if (!remark.isEmpty()) {
        auto *below = new ElidedLabel(remark);
        below->setMuted();
        below->setFont(fontOf(below->font(), TextSize::Small));
        layout->addWidget(below);
    }
    return both;
}

QWidget *CoursePart::mutedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton *CoursePart::quietButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("quiet", true);
    return button;
}

} // namespace mainstay
