// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/map_words_model.h"

#include "kit/text_elide.h"
#include "ui_desk/import_words.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace mainstay {

void MapWordsModel::setWords(const QList<ForeignWord> &words, const TicketMap &map)
{
    const bool isSame = words == m_foreign && map.values == m_map.values && map.process == m_map.process;
    m_map = map;
    if (isSame)
        return; // a cell that is being changed stays open
    beginResetModel();
    m_foreign = words;
    m_meanings = allMeaningsOf(words, map, *m_rules);
    endResetModel();
}

int MapWordsModel::unmapped() const
{
    int count = 0;
    for (qsizetype row = 0; row < m_foreign.size(); ++row)
        count += m_meanings[row].isEmpty() && m_foreign[row].column != u"channel" ? 1 : 0;
    return count;
}

int MapWordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_foreign.size());
}

int MapWordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// "pending/caller" as a person reads it.
QString MapWordsModel::spoken(const QString &ours) const
{
    const qsizetype slash = ours.indexOf(u'/');
    if (slash < 0)
        return m_words.name(ours);
    return tr("%1: %2", "a state: its reason").arg(m_words.name(ours.left(slash)), m_words.name(ours.mid(slash + 1)));
}

ChoiceList MapWordsModel::choices(const ForeignWord &word) const
{
    ChoiceList list{{QString(), word.column == u"channel" ? tr("as it is") : tr("not mapped")}};
    for (const QString &ours : meaningsFor(word, *m_rules))
        list.append({ours, spoken(ours)});
    return list;
}

QString MapWordsModel::text(const QModelIndex &index) const
{
    const ForeignWord &word = m_foreign[index.row()];
    switch (index.column()) {
    case OfColumn:
        return ImportWords::column(word.column);
    case Word:
        return oneLine(word.word, 200);
    case Rows:
        return word.rows > 0 ? m_words.locale().toString(word.rows) : QString();
    default:
        if (!m_meanings[index.row()].isEmpty()) {
            QStringList all;
            for (const QString &ours : m_meanings[index.row()])
                all.append(spoken(ours));
            return all.join(u" · "_s);
        }
        return word.column == u"channel" ? tr("as it is") : tr("not mapped");
    }
}

QVariant MapWordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ForeignWord &word = m_foreign[index.row()];
    const QString meaning = this->meaning(index.row());
    const bool isChoice = index.column() == Becomes;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole:
        return isChoice ? QVariant(meaning) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == Rows ? Qt::AlignRight : Qt::AlignLeft));
    case ChoiceDelegate::ChoicesRole:
        return isChoice ? QVariant::fromValue(choices(word)) : QVariant();
    case ChoiceDelegate::ToneRole:
        if (!isChoice)
            return {};
        return int(!meaning.isEmpty() ? Tone::Accent : word.column == u"channel" ? Tone::Neutral : Tone::Warning);
    case Qt::AccessibleTextRole:
        return isChoice ? tr("%1 becomes: %2").arg(oneLine(word.word, 100), text(index)) : text(index);
    default:
        return {};
    }
}

bool MapWordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Becomes || role != Qt::EditRole)
        return false;
    const ForeignWord &word = m_foreign[index.row()];
    const QString ours = value.toString();
    if (ours == meaning(index.row()))
        return false;
    QMap<QString, QString> &mapped = m_map.values[word.column];
    // Once a column has a map, only the map counts: what was understood without it goes in, too.
    for (qsizetype row = 0; row < m_foreign.size(); ++row) {
        const ForeignWord &other = m_foreign[row];
        if (other.column == word.column && !m_meanings[row].isEmpty() && !mapped.contains(other.word))
            mapped.insert(other.word, meaning(int(row)));
    }
    if (ours.isEmpty())
        mapped.remove(word.word);
    else
        mapped.insert(word.word, ours);
    m_meanings = allMeaningsOf(m_foreign, m_map, *m_rules);
    Q_EMIT dataChanged(this->index(0, Becomes), this->index(rowCount() - 1, Becomes));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags MapWordsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Becomes ? usual | Qt::ItemIsEditable : usual;
}

QVariant MapWordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Rows ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OfColumn:
        return tr("Column");
    case Word:
        return tr("Word in the file");
    case Rows:
        return tr("Rows");
    default:
        return tr("Becomes");
    }
}

} // namespace mainstay
