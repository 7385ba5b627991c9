// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/picture_frame.h"

#include "kit/calm_style.h"
#include "ui_map/tool_row.h"

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace mainstay {

namespace {

constexpr int SkeletonAfter = 150; // ms

} // namespace

PictureFrame::PictureFrame(Workspace &workspace, SaveWords words, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_words(std::move(words))
{
    m_skeleton.setSingleShot(true);
    m_skeleton.setInterval(SkeletonAfter);
    connect(&m_skeleton, &QTimer::timeout, this, [this] { showWaiting(); });
    connect(&m_saver, &PictureSaver::failed, this, &PictureFrame::failed);
}

void PictureFrame::build(ToolRow *tools, QMenu *more, QWidget *content)
{
    m_tools = tools;
    m_more = more;
    m_bar = new QWidget;
    m_tools->setParent(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(content, 1);
}

void PictureFrame::offerFiles()
{
    m_more->addAction(tr("Copy picture"), this, &PictureFrame::copyPicture);
    m_more->addAction(tr("Save picture…"), this, &PictureFrame::savePictureAs);
}

void PictureFrame::setEstate(std::shared_ptr<const Estate> estate)
{
    m_estate = std::move(estate);
    ask();
}

void PictureFrame::select(Id<Component> component)
{
    m_selected = component;
    selectOn(component);
    showTools();
}

void PictureFrame::ask()
{
    m_isStale = true;
    showTools();
    if (isVisible())
        begin();
}

void PictureFrame::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerMenu(*menu);
    menu->addActions(m_more->actions());
    menu->popup(at);
}

void PictureFrame::copyPicture()
{
    if (const auto drawn = picture())
        m_saver.copy(*drawn);
}

void PictureFrame::savePictureTo(const QString &path)
{
    if (const auto drawn = picture())
        m_saver.save(*drawn, path);
}

void PictureFrame::savePictureAs()
{
    if (const auto drawn = picture())
        m_saver.saveAs(*drawn, this, m_words.title, m_words.fileName);
}

void PictureFrame::setLeading(int width)
{
    m_leading = width;
    arrangeTools();
}

void PictureFrame::arrangeTools()
{
    constexpr int gap = Grid * 3 / 2;
    m_tools->placeAtRight(width(), m_leading, gap);
    m_bar->setFixedHeight(m_tools->geometry().bottom() + 1 + gap);
}

void PictureFrame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        begin();
}

void PictureFrame::resizeEvent(QResizeEvent *)
{
    arrangeTools();
}

void PictureFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_tools)
        ask();
}

} // namespace mainstay
