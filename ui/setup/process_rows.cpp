// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/process_rows.h"

#include "kit/calm_style.h"
#include "kit/section.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mainstay {

ProcessRows::ProcessRows(const QString &title, QWidget *parent) : QWidget(parent), m_section(new Section(title))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, 0);
    layout->addWidget(m_section);
}

void ProcessRows::setProcess(const Process &process, const QString &variant, const Process &stored)
{
    m_process = process;
    m_variant = variant;
    m_stored = stored;
    const QWidget *focused = QApplication::focusWidget();
    const bool wasHere = focused && m_section->isAncestorOf(focused);
    const QString name = wasHere ? focused->objectName() : QString();
    m_section->clear();
    fill();
    if (QWidget *again = name.isEmpty() ? nullptr : m_section->findChild<QWidget *>(name))
        again->setFocus(Qt::OtherFocusReason);
    else if (auto *add = wasHere ? m_section->findChild<QPushButton *>() : nullptr)
        add->setFocus(Qt::OtherFocusReason); // what was removed took its own button along
}

QBoxLayout *ProcessRows::addLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(Grid);
    m_section->addWidget(line);
    return row;
}

QPushButton *ProcessRows::addButton(QBoxLayout *row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setProperty("quiet", true);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

QString namesText(const QStringList &names)
{
    return names.join(u", "_s).replace(u'_', u' ');
}

} // namespace mainstay
