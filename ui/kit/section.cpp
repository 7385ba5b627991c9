// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/section.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/text_elide.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mainstay {

namespace {

constexpr int LabelWidth = 104;

/// A line with a hair above it.
class SectionLine : public QWidget
{
public:
    SectionLine() : m_layout(new QHBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 5, 0, 4);
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

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_head(new QHBoxLayout), m_title(new QLabel(title))
{
    m_title->setFont(fontOf(m_title->font(), TextSize::Normal, QFont::DemiBold));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_lines->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, Grid);
    layout->setSpacing(6);
    m_head->addWidget(m_title, 1);
    layout->addLayout(m_head);
    layout->addLayout(m_lines);
}

void Section::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Section::addLine(const QString &text, const QString &remark, const std::optional<Link> &link,
                      std::optional<Tone> tone)
{
    auto *line = new SectionLine;
    auto *words = new ElidedLabel(text);
    if (link) {
        words->setLink();
        connect(words, &ElidedLabel::activated, this, [this, link] { Q_EMIT linkActivated(*link); });
    }
    line->row()->addWidget(words, 1);
    if (!remark.isEmpty()) {
        if (tone) {
            line->row()->addWidget(new Chip(remark, *tone));
        } else {
            auto *beside = new QLabel(remark);
            beside->setTextFormat(Qt::PlainText);
            beside->setForegroundRole(QPalette::PlaceholderText);
            line->row()->addWidget(beside);
        }
    }
    m_lines->addWidget(line);
}

QBoxLayout *Section::addRow()
{
    auto *line = new SectionLine;
    m_lines->addWidget(line);
    return line->row();
}

void Section::addNote(const QString &text)
{
    auto *line = new SectionLine;
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    line->row()->addWidget(label);
    m_lines->addWidget(line);
}

void Section::addWidget(QWidget *widget)
{
    m_lines->addWidget(widget);
}

void Section::addToTitle(QWidget *widget)
{
    m_head->addWidget(widget);
}

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, Grid, 0, Grid);
    m_layout->setHorizontalSpacing(Grid);
    m_layout->setVerticalSpacing(2);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

void FieldForm::addField(const QString &label, QWidget *field)
{
    auto *name = new QLabel(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setMinimumWidth(LabelWidth);
    onRowHeight(name, [name] { name->setMinimumHeight(rowHeight() + 2); });
    name->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // beside the first line of a field with several
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_layout->addRow(name, field);
}

void FieldForm::setFieldVisible(QWidget *field, bool visible)
{
    m_layout->setRowVisible(field, visible);
}

} // namespace mainstay
