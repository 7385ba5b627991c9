// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_estate/estate_answer.h"

#include <QAbstractTableModel>

namespace mainstay {

/// An answer as a table. It resets for each new answer, and stands still while the estate goes on.
class AnswerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: empty.
    void setAnswer(std::shared_ptr<const EstateAnswer> answer);
    const std::shared_ptr<const EstateAnswer> &answer() const { return m_answer; }
    std::optional<Id<Component>> componentAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const EstateAnswer> m_answer;
};

} // namespace mainstay
