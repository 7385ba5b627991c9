// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/conflict_view.h"

#include "kit/calm_style.h"
#include "kit/look.h"
#include "kit/text_box.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>

namespace mainstay {

namespace {

QLabel *muted(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A version's whole text, to read and to copy.
QWidget *version(const QString &text, const QString &name, int lines)
{
    auto *box = new TextBox;
    box->setPlainText(text);
    box->setReadOnly(true);
    box->setAccessibleName(name);
    box->setPlaceholderText(ConflictView::tr("(empty)"));
    box->setVisibleLines(lines);
    return box;
}

bool isLong(const QString &text)
{
    return text.size() > 25 || text.contains(QLatin1Char('\n'));
}

} // namespace

ConflictView::ConflictView(const QString &who, const QString &when, const QList<ConflictField> &fields, QWidget *parent)
    : QWidget(parent), m_fields(fields), m_save(new QPushButton(tr("Save this choice")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, Grid);
    auto *title = new QLabel(tr("Somebody else changed this too"));
    title->setFont(fontOf(title->font(), TextSize::Section, QFont::DemiBold));
    title->setWordWrap(true);
    layout->addWidget(title);
    const QString told = who.isEmpty() ? tr("What you typed is kept here. Choose what is to stay.")
        : when.isEmpty()
        ? tr("%1 saved first. What you typed is kept here. Choose what is to stay.").arg(who)
        : tr("%1 saved first, %2. What you typed is kept here. Choose what is to stay.").arg(who, when);
    layout->addWidget(muted(told));

    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ConflictField &field : fields) {
        const QString before = field.base.isEmpty() ? tr("%1, empty before").arg(field.label)
                                                    : tr("%1, before: %2").arg(field.label, field.base.left(80));
        grid->addWidget(muted(before), row++, 0, 1, 2);
        auto *theirs = new QRadioButton(who.isEmpty() ? tr("Theirs") : tr("Theirs (%1)").arg(who.left(20)));
        auto *ours = new QRadioButton(tr("Mine"));
        theirs->setAccessibleDescription(field.theirs.left(200));
        ours->setAccessibleDescription(field.ours.left(200));
        ours->setChecked(true);
        auto *group = new QButtonGroup(this);
        group->addButton(theirs, int(Choice::Theirs));
        group->addButton(ours, int(Choice::Ours));
        m_choices.insert(field.column, group);
        const int lines = isLong(field.theirs) || isLong(field.ours) ? 5 : 1;
        grid->addWidget(theirs, row, 0);
        grid->addWidget(ours, row++, 1);
        grid->addWidget(version(field.theirs, tr("Their %1").arg(field.label), lines), row, 0);
        grid->addWidget(version(field.ours, tr("My %1").arg(field.label), lines), row++, 1);
    }
    layout->addLayout(grid);
    m_save->setProperty("primary", true);
    m_save->setObjectName(QStringLiteral("saveChoice"));
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, [this] {
        QStringList theirs;
        for (const ConflictField &field : std::as_const(m_fields)) {
            if (choiceOf(field.column) == Choice::Theirs)
                theirs.append(field.column);
        }
        Q_EMIT decided(theirs);
    });
}

ConflictView::Choice ConflictView::choiceOf(const QString &column) const
{
    const QButtonGroup *group = m_choices.value(column);
    return group ? Choice(group->checkedId()) : Choice::Ours;
}

void ConflictView::takeOver(const ConflictView &before)
{
    for (const ConflictField &field : std::as_const(m_fields)) {
        if (before.m_fields.contains(field))
            choose(field.column, before.choiceOf(field.column));
    }
    if (before.isAncestorOf(before.window()->focusWidget()) && !m_fields.isEmpty())
        m_choices.value(m_fields.first().column)->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void ConflictView::nameDecision(const QString &text)
{
    m_save->setText(text);
}

void ConflictView::choose(const QString &column, Choice choice)
{
    if (QButtonGroup *group = m_choices.value(column))
        group->button(int(choice))->setChecked(true);
}

} // namespace mainstay
