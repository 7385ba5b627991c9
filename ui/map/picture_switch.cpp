// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/picture_switch.h"

#include "kit/calm_style.h"
#include "ui_map/map_view.h"
#include "ui_map/matrix_view.h"
#include "ui_map/tool_row.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int SwitchGap = Grid * 3 / 2;
constexpr int RoomForTools = 40 * Grid; // beside it, when they are icons

} // namespace

PictureSwitch::PictureSwitch(MapView *map, MatrixView *matrix, QWidget *parent)
    : QWidget(parent)
    , m_map(map)
    , m_matrix(matrix)
    , m_pages(new QStackedWidget)
    , m_bar(new ToolRow(this))
    , m_choices(new QButtonGroup(this))
{
    m_mapChoice = addChoice(u"distribute-graph"_s, tr("Map"), tr("Show what depends on what as a map"), Shown::Map);
    m_matrixChoice = addChoice(u"insert-table"_s, tr("Matrix"), tr("Show what depends on what as a structure matrix"),
                               Shown::Matrix);
    m_mapChoice->setChecked(true);
    m_pages->addWidget(m_map);
    m_pages->addWidget(m_matrix);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_bar->raise();
    setFocusProxy(m_map);
    arrange();
}

QPushButton *PictureSwitch::addChoice(const QString &icon, const QString &text, const QString &about, Shown shown)
{
    QPushButton *button = m_bar->addButton(icon, text, about);
    button->setCheckable(true);
    m_choices->addButton(button);
    connect(button, &QPushButton::clicked, this, [this, shown] { show(shown); });
    return button;
}

void PictureSwitch::show(Shown shown)
{
    const bool isMap = shown == Shown::Map;
    QWidget *picture = isMap ? static_cast<QWidget *>(m_map) : m_matrix;
    m_pages->setCurrentWidget(picture);
    (isMap ? m_mapChoice : m_matrixChoice)->setChecked(true);
    setFocusProxy(picture);
}

PictureSwitch::Shown PictureSwitch::shown() const
{
    return m_pages->currentWidget() == m_map ? Shown::Map : Shown::Matrix;
}

void PictureSwitch::arrange()
{
    m_bar->fitInto(width() - RoomForTools);
    m_bar->move(SwitchGap, SwitchGap);
    m_map->setLeading(m_bar->width() + SwitchGap);
    m_matrix->setLeading(m_bar->width() + SwitchGap);
}

void PictureSwitch::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PictureSwitch::saveState(QSettings &settings) const
{
    settings.setValue(u"picture"_s, shown() == Shown::Matrix ? u"matrix"_s : u"map"_s);
    m_map->saveState(settings);
    m_matrix->saveState(settings);
}

void PictureSwitch::restoreState(const QSettings &settings)
{
    m_map->restoreState(settings);
    m_matrix->restoreState(settings);
    show(settings.value(u"picture"_s).toString() == u"matrix" ? Shown::Matrix : Shown::Map);
}

} // namespace mainstay
