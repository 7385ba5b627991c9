// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_survey.h"
#include "ui_desk/choice_delegate.h"

#include <QAbstractTableModel>

namespace mainstay {

class Words;

/// The words of a foreign table where only words of ours can stand, and what each becomes, for a person to change.
class MapWordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    MapWordsModel(std::shared_ptr<const DeskRules> rules, const Words &words, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_rules(std::move(rules)), m_words(words)
    { }

    enum Column { OfColumn, Word, Rows, Becomes, ColumnCount };

    void setWords(const QList<ForeignWord> &words, const TicketMap &map);
    /// By column of ours, the words that each of theirs becomes.
    const QMap<QString, QMap<QString, QString>> &values() const { return m_map.values; }
    /// Words that mean nothing here.
    int unmapped() const;

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
    QString text(const QModelIndex &index) const;
    QString spoken(const QString &ours) const;
    QString meaning(int row) const { return m_meanings[row].value(0); }
    ChoiceList choices(const ForeignWord &word) const;

    std::shared_ptr<const DeskRules> m_rules;
    const Words &m_words;
    TicketMap m_map;
    QList<ForeignWord> m_foreign;
    QList<QStringList> m_meanings; ///< by row, of a state in its processes; empty: not mapped
};

} // namespace mainstay
