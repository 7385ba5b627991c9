// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/command_palette.h"

#include "kit/calm_style.h"
#include "kit/icon.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int Width = 640;
constexpr int Height = 440;
constexpr int Top = 72;
constexpr int IconSide = 16;

QString iconName(PaletteModel::Kind kind)
{
    switch (kind) {
    case PaletteModel::Kind::Component:
        return u"distribute-graph-directed"_s;
    case PaletteModel::Kind::Ticket:
        return u"view-task"_s;
    case PaletteModel::Kind::Command:
        break;
    }
    return u"go-next"_s;
}

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {1, rowHeight(option.fontMetrics) + Grid / 2};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &entry = static_cast<const PaletteModel *>(index.model())->entryAt(index);
        const Look &look = lookOf(option.palette);
        const QRect &rect = option.rect;
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(rect, look.selection);
        tintedIcon(iconName(entry.kind))
            .paint(painter, rect.left() + 2 * Grid, rect.center().y() - IconSide / 2, IconSide, IconSide);
        QRect words = rect.adjusted(5 * Grid, 0, -2 * Grid, 0);
        const int remark = option.fontMetrics.horizontalAdvance(entry.remark);
        painter->setPen(look.muted);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, entry.remark);
        words.setRight(words.right() - remark - Grid);
        painter->setPen(look.ink);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(entry.text, Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window) : QFrame(window), m_typed(new QLineEdit), m_list(new QListView)
{
    m_typed->setPlaceholderText(tr("Go to a component, a ticket, a place; or do something"));
    m_typed->setAccessibleName(tr("Go to or do"));
    m_typed->installEventFilter(this);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What was found"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid + 4, Grid + 4, Grid + 4, Grid + 4);
    layout->setSpacing(Grid);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    setAccessibleName(tr("Command palette"));
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open(const PageContext &context, const ComponentNames &names, const QList<QAction *> &commands)
{
    auto model = std::make_unique<PaletteModel>(context, names);
    model->setCommands(commands);
    m_list->setModel(model.get());
    m_model = std::move(model);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &CommandPalette::selectFirst);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_list->currentIndex().isValid())
            selectFirst();
    });
    disconnect(m_typed, &QLineEdit::textChanged, nullptr, nullptr);
    m_typed->clear();
    connect(m_typed, &QLineEdit::textChanged, m_model.get(), &PaletteModel::setTyped);
    m_model->setTyped({});
    const int width = std::min(Width, parentWidget()->width() - 4 * Grid);
    const int height = std::min(Height, parentWidget()->height() - Top - 4 * Grid);
    setGeometry((parentWidget()->width() - width) / 2, Top, width, height);
    show();
    raise();
    m_typed->setFocus();
}

void CommandPalette::selectFirst()
{
    m_list->setCurrentIndex(m_model->index(0));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        hide();
        parentWidget()->setFocus();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    return moveSelection(key) || QFrame::eventFilter(watched, event);
}

bool CommandPalette::moveSelection(int key)
{
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)));
    const int by = key == Qt::Key_Down ? 1
        : key == Qt::Key_Up            ? -1
        : key == Qt::Key_PageDown      ? page
        : key == Qt::Key_PageUp        ? -page
                                       : 0;
    if (by == 0 || m_model->rowCount() == 0)
        return false;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    return true;
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteModel::Entry entry = m_model->entryAt(index);
    hide();
    if (entry.kind != PaletteModel::Kind::Command)
        Q_EMIT linkActivated(entry.link);
    else if (entry.action)
        entry.action->trigger();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = lookOf(palette());
    painter.setPen(QPen(look.muted, 1));
    painter.setBrush(look.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CornerRadius, CornerRadius);
}

} // namespace mainstay
