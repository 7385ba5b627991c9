// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/map_find.h"

#include "kit/calm_style.h"
#include "kit/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <algorithm>

namespace mainstay {

std::vector<quint32> boxesLike(const EstateMap &map, const QString &text)
{
    std::vector<quint32> places;
    if (text.trimmed().isEmpty())
        return places;
    const ComponentTree &tree = map.estate->tree();
    for (quint32 i = 0; i < map.boxes.size(); ++i) {
        const ComponentIndex component = map.boxes[i].component;
        if (tree.code(component).startsWith(text.trimmed(), Qt::CaseInsensitive)
            || tree.component(component).name.contains(text.trimmed(), Qt::CaseInsensitive))
            places.push_back(i);
    }
    std::ranges::sort(places, {}, [&map](quint32 i) { return map.boxes[i].component; });
    return places;
}

MapFind::MapFind(QWidget *parent) : QWidget(parent), m_line(new QLineEdit), m_count(new QLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Grid / 2, Grid / 2, Grid, Grid / 2);
    layout->setSpacing(Grid);
    layout->addWidget(m_line);
    layout->addWidget(m_count);
    m_line->setPlaceholderText(tr("Find on the map"));
    m_line->setAccessibleName(tr("Find on the map"));
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 20);
    m_line->installEventFilter(this);
    m_count->setFont(fontOf(font(), TextSize::Small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    connect(m_line, &QLineEdit::textChanged, this, &MapFind::changed);
    hide();
}

void MapFind::open()
{
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    Q_EMIT changed(text());
}

QString MapFind::text() const
{
    return m_line->text();
}

void MapFind::showCount(int which, int count)
{
    m_count->setText(text().isEmpty() ? QString()
                         : count == 0
                         ? tr("not on this map")
                         : tr("%1 of %n", "place among what was found", count).arg(locale().toString(which)));
    adjustSize();
}

void MapFind::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(look.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CornerRadius, CornerRadius);
}

bool MapFind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (key->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousWanted();
    else
        Q_EMIT nextWanted();
    return true;
}

} // namespace mainstay
