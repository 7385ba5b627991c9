// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/picture_switch.h"

#include "kit/calm_style.h"
#include "ui_map/map_view.h"
#include "ui_map/matrix_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int SwitchGap = Grid * 3 / 2;

} // namespace

PictureSwitch::PictureSwitch(MapView *map, MatrixView *matrix, QWidget *parent)
    : QWidget(parent), m_map(map), m_matrix(matrix), m_pages(new QStackedWidget), m_bar(new QWidget(this))
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid / 2);
    m_mapChoice = addChoice(tr("Map"), tr("Show what depends on what as a map"), Shown::Map);
    m_matrixChoice = addChoice(tr("Matrix"), tr("Show what depends on what as a structure matrix"), Shown::Matrix);
    auto *choices = new QButtonGroup(this);
    choices->addButton(m_mapChoice);
    choices->addButton(m_matrixChoice);
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

QPushButton *PictureSwitch::addChoice(const QString &text, const QString &about, Shown shown)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setToolTip(about);
    button->setAccessibleDescription(about);
    m_bar->layout()->addWidget(button);
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
    m_bar->adjustSize();
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
