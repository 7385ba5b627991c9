// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/map_columns_model.h"

#include "kit/text_elide.h"
#include "ui_desk/import_words.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

const QString AsField = u"=field"_s;
const QString LeftOut = u"=out"_s;

/// Those of which several of theirs make one of ours; of the others the last one chosen counts.
bool mayBeJoined(const QString &ours)
{
    static const QStringList joined{u"state"_s, u"reason"_s,    u"title"_s, u"description"_s,
                                    u"text"_s,  u"component"_s, u"team"_s};
    return joined.contains(ours);
}

} // namespace

void MapColumnsModel::setTable(const TableSample &sample, const TicketMap &map, Rest rest)
{
    const bool isSame = sample.header == m_sample.header && sample.rows == m_sample.rows && rest == m_rest
        && !m_becomes.isEmpty() && map.columns == this->map().columns && map.fields == this->map().fields;
    if (isSame) {
        m_sample = sample;
        m_map = map; // a cell that is being changed stays open
        return;
    }
    beginResetModel();
    m_sample = sample;
    m_map = map;
    m_rest = rest;
    m_becomes = assigned();
    endResetModel();
}

QString MapColumnsModel::restValue() const
{
    return m_rest == Rest::Fields ? AsField : LeftOut;
}

/// What the map says of each column; names in any case, as readers find them.
QStringList MapColumnsModel::assigned() const
{
    QHash<QString, QString> byName;
    if (m_map.fields) {
        for (const QString &theirs : *m_map.fields)
            byName.insert(theirs.trimmed().toLower(), AsField);
    }
    for (auto ours = m_map.columns.begin(); ours != m_map.columns.end(); ++ours) {
        for (const QString &theirs : *ours)
            byName.insert(theirs.trimmed().toLower(), ours.key());
    }
    // A map without columns reads a table by our own names.
    const bool goesByName = m_map.columns.isEmpty();
    const QString rest = m_map.fields ? LeftOut : restValue();
    QStringList becomes;
    for (const QString &column : m_sample.header) {
        const QString name = column.toLower();
        if (goesByName && (ticketMapColumns().contains(name) || name == u"number"))
            becomes.append(name == u"number" ? u"ticket"_s : name);
        else
            becomes.append(byName.value(name, rest));
    }
    return becomes;
}

TicketMap MapColumnsModel::map() const
{
    TicketMap map = m_map;
    QMap<QString, QStringList> columns;
    QMap<QString, QString> fields;
    bool isUsual = true;
    for (qsizetype place = 0; place < m_becomes.size(); ++place) {
        const QString &theirs = m_sample.header[place];
        const QString &ours = m_becomes[place];
        isUsual = isUsual && (!ours.startsWith(u'=') || ours == restValue());
        if (theirs.isEmpty())
            continue;
        if (ours == AsField) {
            const auto known = m_map.fields ? m_map.fields->key(theirs) : QString();
            fields.insert(known.isEmpty() ? theirs : known, theirs);
        } else if (ours != LeftOut && !columns[ours].contains(theirs, Qt::CaseInsensitive)) {
            columns[ours].append(theirs);
        }
    }
    // The order in which parts are joined is the map's, where it has one.
    for (auto known = m_map.columns.begin(); known != m_map.columns.end(); ++known) {
        const QStringList now = columns.value(known.key());
        if (!now.isEmpty() && QSet<QString>(now.begin(), now.end()) == QSet<QString>(known->begin(), known->end()))
            columns[known.key()] = *known;
    }
    map.columns = columns;
    map.fields = isUsual && !m_map.fields ? std::nullopt : std::optional(fields);
    return map;
}

int MapColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_becomes.isEmpty() ? 0 : 1 + int(m_sample.rows.size());
}

int MapColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_becomes.size());
}

QString MapColumnsModel::becomes(int column) const
{
    const QString &ours = m_becomes[column];
    if (ours == AsField)
        return tr("field of the ticket");
    return ours == LeftOut ? tr("left out") : ImportWords::column(ours);
}

ChoiceList MapColumnsModel::choices(int column) const
{
    ChoiceList list{{LeftOut, tr("left out")}, {AsField, tr("field of the ticket")}};
    if (m_sample.header[column].isEmpty())
        list.removeLast(); // a field needs a name
    else
        for (const QString &ours : ticketMapColumns())
            list.append({ours, ImportWords::column(ours)});
    return list;
}

QVariant MapColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() > 0) {
        const QString &cell = m_sample.rows[index.row() - 1][index.column()];
        if (role == Qt::DisplayRole)
            return oneLine(cell, 100);
        return role == Qt::ToolTipRole ? QVariant(cell.toHtmlEscaped()) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return becomes(index.column());
    case Qt::EditRole:
        return m_becomes[index.column()];
    case ChoiceDelegate::ChoicesRole:
        return QVariant::fromValue(choices(index.column()));
    case ChoiceDelegate::ToneRole:
        return int(m_becomes[index.column()].startsWith(u'=') ? Tone::Neutral : Tone::Accent);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1 becomes: %2")
            .arg(oneLine(m_sample.header[index.column()], 100), becomes(index.column()))
            .toHtmlEscaped();
    default:
        return {};
    }
}

bool MapColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() != 0 || role != Qt::EditRole)
        return false;
    const QString ours = value.toString();
    const bool isKnown = ours == AsField || ours == LeftOut || ticketMapColumns().contains(ours);
    if (!isKnown || m_becomes[index.column()] == ours)
        return false;
    const QString name = m_sample.header[index.column()].toLower();
    for (qsizetype place = 0; place < m_becomes.size(); ++place) {
        // Readers take all columns of a name together.
        if (m_sample.header[place].toLower() == name && (!name.isEmpty() || place == index.column()))
            m_becomes[place] = ours;
        else if (m_becomes[place] == ours && !ours.startsWith(u'=') && !mayBeJoined(ours))
            m_becomes[place] = restValue();
    }
    Q_EMIT dataChanged(this->index(0, 0), this->index(0, columnCount() - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags MapColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.row() == 0 ? usual | Qt::ItemIsEditable : usual;
}

QVariant MapColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_sample.header.size())
        return {};
    const QString &name = m_sample.header[section];
    if (role == Qt::DisplayRole)
        return name.isEmpty() ? tr("column %1").arg(section + 1) : oneLine(name, 100);
    return role == Qt::ToolTipRole ? QVariant(name.left(1000).toHtmlEscaped()) : QVariant();
}

} // namespace mainstay
