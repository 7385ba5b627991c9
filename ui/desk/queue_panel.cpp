// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/queue_panel.h"

#include "kit/calm_style.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int QueueWidth = 29 * Grid;
constexpr int QueueSide = Grid + Grid / 2; ///< left and right of a row

/// A name at the left; at the right how many are open, and before it, in words, how many nobody has.
class QueueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        const Look &look = lookOf(cell.palette);
        const bool isHead = index.data(QueueModel::HeadRole).toBool();
        QRect rest = cell.rect.adjusted(QueueSide, 0, -QueueSide, 0);
        if (index.data(QueueModel::BelowRole).toBool())
            rest.setLeft(rest.left() + Grid);
        const auto put = [&](const QString &text, const QColor &colour, Qt::Alignment side) {
            painter->setPen(colour);
            const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rest.width());
            painter->drawText(
                QStyle::visualRect(cell.direction, cell.rect, rest),
                int(QStyle::visualAlignment(cell.direction, side | Qt::AlignVCenter)) | Qt::TextSingleLine, shown);
            return painter->fontMetrics().horizontalAdvance(shown);
        };
        painter->setFont(
            fontOf(cell.font, isHead ? TextSize::Small : TextSize::Normal, isHead ? QFont::DemiBold : QFont::Normal));
        const qint64 open = index.data(QueueModel::OpenRole).toLongLong();
        const int right = put(cell.locale.toString(open), open > 0 && !isHead ? look.ink : look.muted, Qt::AlignRight);
        rest.setRight(rest.right() - std::max(right, painter->fontMetrics().horizontalAdvance(u"00"_s)) - Grid);
        if (const QString free = index.data(QueueModel::FreeRole).toString(); !free.isEmpty())
            rest.setRight(rest.right() - put(free, look.warning, Qt::AlignRight) - Grid);
        put(cell.text, isHead ? look.muted : look.ink, Qt::AlignLeft);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {QueueWidth, rowHeight(option.fontMetrics)};
    }
};

} // namespace

QueuePanel::QueuePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_model(new QueueModel(context, this)), m_view(new QListView)
{
    setObjectName(u"queues"_s);
    setFixedWidth(QueueWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new QueueDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Queues"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(0, Grid / 2, 0, 0);
    rows->addWidget(m_view);
    layout->addLayout(rows, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    layout->addWidget(line);
    const auto ask = [this](const QModelIndex &index) { Q_EMIT wanted(m_model->filterOf(index)); };
    connect(m_view, &QListView::clicked, this, ask);
    connect(m_view, &QListView::activated, this, ask);
    connect(m_model, &QueueModel::loaded, this, &QueuePanel::mark);
    connect(m_model, &QueueModel::failed, this, &QueuePanel::failed);
}

void QueuePanel::setFilter(const TicketFilter &filter)
{
    m_filter = filter;
    mark();
}

void QueuePanel::mark()
{
    const QModelIndex index = m_model->indexOf(m_filter);
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->clearSelection();
}

void QueuePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->start();
}

} // namespace mainstay
