// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/answer_model.h"

#include <QTextDocument>

namespace mainstay {

void AnswerModel::setAnswer(std::shared_ptr<const EstateAnswer> answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    endResetModel();
}

std::optional<Id<Component>> AnswerModel::componentAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_answer)
        return std::nullopt;
    return m_answer->estate->tree().component(m_answer->rows[size_t(index.row())].component).id;
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_answer ? 0 : int(m_answer->rows.size());
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_answer ? 0 : int(m_answer->columns.size());
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return m_answer->rows[size_t(index.row())].cells.at(index.column());
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(m_answer->rows[size_t(index.row())].cells.at(index.column()));
    if (role == Qt::TextAlignmentRole)
        return int(m_answer->columns.at(index.column()).alignment | Qt::AlignVCenter);
    return {};
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_answer || orientation != Qt::Horizontal || section >= m_answer->columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_answer->columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return int(m_answer->columns.at(section).alignment | Qt::AlignVCenter);
    return {};
}

} // namespace mainstay
