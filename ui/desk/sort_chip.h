// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/chip.h"
#include "ui_desk/ticket_sections_model.h"

class QTableView;

namespace mainstay {

/// Says what the list goes by, and lets another order be chosen: what a click on a head does, for the keyboard too.
class SortChip : public Chip
{
    Q_OBJECT

public:
    SortChip(TicketSectionsModel &model, QTableView &table, QWidget *parent = nullptr);

    /// The order as settings keep it; one that is none is passed over.
    QString order() const;
    void setOrder(const QString &text);

private:
    void offer();
    void present();

    TicketSectionsModel &m_model;
    QTableView &m_table;
};

} // namespace mainstay
