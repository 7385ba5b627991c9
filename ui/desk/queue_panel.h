// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/queue_model.h"

class QListView;

namespace mainstay {

/// A slim list of tiers and teams with what waits there; a click, or Enter, asks for those tickets.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(const PageContext &context, QWidget *parent = nullptr);

    /// Marks the row that stands for this filter, where one does.
    void setFilter(const TicketFilter &filter);
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void wanted(const mainstay::TicketFilter &filter);
    void failed(const mainstay::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void mark();

    QueueModel *m_model;
    QListView *m_view;
    TicketFilter m_filter;
};

} // namespace mainstay
