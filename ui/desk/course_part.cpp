// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/course_part.h"

#include "kit/calm_style.h"
#include "kit/section.h"
#include "kit/text_elide.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
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
    : QWidget(parent), m_context(context), m_section(new Section(title)), m_below(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Grid / 2);
    layout->setSpacing(0);
    layout->addWidget(m_section);
    m_below->setSpacing(Grid / 2);
    layout->addLayout(m_below);
    connect(m_section, &Section::linkActivated, this, &CoursePart::linkActivated);
    hide();
}

void CoursePart::setRecord(const TicketRecord &record)
{
    const bool isOther = m_record.ticket.id != record.ticket.id;
    m_record = record;
    if (isOther)
        clearTyped();
    const QWidget *focused = QApplication::focusWidget();
    const QString name = focused && m_section->isAncestorOf(focused) ? focused->objectName() : QString();
    m_section->clear();
    present();
    if (QWidget *again = name.isEmpty() ? nullptr : m_section->findChild<QWidget *>(name))
        again->setFocus(Qt::OtherFocusReason);
}

void CoursePart::perform(const Deed &deed, const std::function<void()> &done)
{
    const Occasion occasion{m_context.now(), m_context.now(), m_context.workspace.person()};
    m_context.workspace.write(
        this,
        [deed, occasion, ticket = m_record.ticket](Transaction &transaction) { deed(transaction, ticket, occasion); },
        [this, done](const Result<void> &answer) {
            if (!answer)
                Q_EMIT failed(answer.error());
            else if (done)
                done();
        });
}

QBoxLayout *CoursePart::addRow(QWidget *first)
{
    auto *line = new PartLine;
    line->row()->addWidget(first, 1);
    m_section->addWidget(line);
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
