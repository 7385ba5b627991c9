// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/small_form.h"

#include "kit/calm_style.h"
#include "kit/escape.h"
#include "kit/icon.h"
#include "kit/section.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

SmallForm::SmallForm(const QString &does, QWidget *parent)
    : QWidget(parent)
    , m_fields(new FieldForm)
    , m_more(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_doer(new QPushButton(does))
{
    m_doer->setProperty("primary", true);
    m_doer->setObjectName(u"confirm"_s);
    m_doer->setToolTip(tr("Ctrl+Enter"));
    auto *drop = new QPushButton(tr("Not now"));
    drop->setObjectName(u"notNow"_s);
    m_buttons->addWidget(m_doer);
    m_buttons->addWidget(drop);
    m_buttons->addStretch(1);
    m_buttons->setSpacing(Grid);
    m_more->setSpacing(Grid / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Grid);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_fields);
    layout->addLayout(m_more);
    layout->addLayout(m_buttons);
    connect(m_doer, &QPushButton::clicked, this, &SmallForm::confirmed);
    connect(drop, &QPushButton::clicked, this, &SmallForm::dropped);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(Qt::CTRL | key, this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &SmallForm::confirmed);
    }
    onEscape(this, [this] { Q_EMIT dropped(); });
}

void SmallForm::addWidget(QWidget *widget)
{
    m_more->addWidget(widget);
}

QPushButton *SmallForm::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    m_buttons->insertWidget(m_buttons->count() - 2, button);
    return button;
}

QPushButton *rowButton(const QString &icon, const QString &does)
{
    auto *button = new QPushButton;
    button->setIcon(tintedIcon(icon));
    button->setProperty("quiet", true);
    button->setToolTip(does.toHtmlEscaped());
    button->setAccessibleName(does);
    button->setFixedSize(22, 22);
    return button;
}

} // namespace mainstay
