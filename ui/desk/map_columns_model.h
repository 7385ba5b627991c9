// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_survey.h"
#include "ui_desk/choice_delegate.h"

#include <QAbstractTableModel>

namespace mainstay {

/// The first rows of a foreign table under its own header; above them a row that says, and lets a person change, what
/// each column becomes.
class MapColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MapColumnsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    /// Of a table of tickets, columns that nothing takes become fields; of an event log they stay out.
    enum class Rest { Fields, LeftOut };
    void setTable(const TableSample &sample, const TicketMap &map, Rest rest);
    /// The map as it was set, with the columns as they are now.
    TicketMap map() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    QString becomes(int column) const;
    ChoiceList choices(int column) const;
    QString restValue() const;
    QStringList assigned() const;

    TableSample m_sample;
    TicketMap m_map;
    Rest m_rest = Rest::Fields;
    QStringList m_becomes; ///< by column: one of ours, "=field" or "=out"
};

} // namespace mainstay
