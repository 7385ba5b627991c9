// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/view_name_field.h"

#include "kit/calm_style.h"
#include "kit/chip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int NameWidth = 22 * Grid;
constexpr int MostOfName = 200; ///< letters; what is read at a glance is shorter

} // namespace

ViewNameField::ViewNameField(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit), m_shared(new Chip(tr("for everybody"), Tone::Neutral, Chip::Use::Pressed))
{
    m_name->setObjectName(u"viewName"_s);
    m_name->setFixedWidth(NameWidth);
    m_name->setMaxLength(MostOfName);
    m_name->setPlaceholderText(tr("Name, Enter saves"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_shared->setObjectName(u"viewShared"_s);
    m_shared->setCheckable(true);
    m_shared->setToolTip(tr("Whether others have this view too"));
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_shared)})
        part->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_name);
    layout->addWidget(m_shared);
    connect(m_shared, &Chip::toggled, this,
            [this](bool isOn) { m_shared->setTone(isOn ? Tone::Accent : Tone::Neutral); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (const QString name = m_name->text(); !name.trimmed().isEmpty())
            Q_EMIT named(name, m_shared->isChecked() ? ViewSharing::Shared : ViewSharing::Own);
    });
}

void ViewNameField::begin(const QString &name, ViewSharing sharing, Asks asks)
{
    m_name->setText(name);
    m_shared->setChecked(sharing == ViewSharing::Shared);
    m_shared->setVisible(asks == Asks::NameAndSharing);
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

bool ViewNameField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mainstay
