// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_copy.h"

#include "store/bulk_target.h"
#include "store/catalogue.h"
#include "store/journal_triggers.h"
#include "store/numbering.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint64 ReportEvery = 1000;

/// Everything but bytes travels as text: both engines read it back into what the column is.
QString selection(const TableDescription &table, Engine engine)
{
    QStringList columns;
    for (const Column &column : table.columns)
        columns.append(engine == Engine::PostgreSQL && column.form != ColumnForm::Bytes ? column.name + u"::text"_s
                                                                                        : column.name);
    return u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns.join(u", "_s), table.name);
}

class RowCounter
{
public:
    RowCounter(Progress &progress, qint64 total) : m_progress(progress), m_total(total) { }
    void count()
    {
        if (++m_done % ReportEvery == 0)
            m_progress.report(m_done, m_total);
    }
    void finish() { m_progress.report(m_total, m_total); }

private:
    Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

void copyTable(Session &from, Session &to, const TableDescription &table, RowCounter &counter)
{
    QStringList names;
    for (const Column &column : table.columns)
        names.append(column.name);
    const std::unique_ptr<BulkTarget> target = BulkTarget::open(to.connection(), table.name, names);
    from.scan(selection(table, from.engine()), [&](const ScanRow &row) {
        for (int i = 0; i < table.columns.size(); ++i) {
            if (row.isNull(i))
                target->addNull();
            else if (table.columns.at(i).form == ColumnForm::Bytes)
                target->addBytes(row.text(i));
            else
                target->add(row.text(i));
        }
        target->endRow();
        counter.count();
    });
    target->flush();
}

QString idColumn(const TableDescription &table)
{
    return table.columns.first().name;
}

/// The tables to copy, as the target has them: names from a file that came from outside never enter a statement.
QList<TableDescription> commonTables(Session &from, Session &to)
{
    const auto columnsByTable = [](const QList<TableDescription> &tables) {
        QMap<QString, QStringList> columns;
        for (const TableDescription &table : tables) {
            for (const Column &column : table.columns)
                columns[table.name].append(column.name);
            columns[table.name].sort();
        }
        return columns;
    };
    const QList<TableDescription> tables = copiedTables(to);
    const QMap<QString, QStringList> theirs = columnsByTable(copiedTables(from));
    const QMap<QString, QStringList> ours = columnsByTable(tables);
    for (const QString &table : ours.keys() + theirs.keys()) {
        if (ours.value(table) != theirs.value(table))
            throw StoreError(ErrorKind::Corrupt, "store.backup-differs",
                             {{u"location"_s, from.connection().location().toString()}, {u"table"_s, table}});
    }
    return tables;
}

} // namespace

void copyTables(Session &from, Transaction &to, Progress &progress)
{
    const QList<TableDescription> tables = commonTables(from, to);
    // What the schema's own steps brought comes with the copy.
    for (const TableDescription &table : tables)
        to.connection().script("DELETE FROM " + table.name.toUtf8());
    qint64 total = 0;
    for (const TableDescription &table : tables)
        total += from.number(u"SELECT count(*) FROM "_s + table.name);

    RowCounter counter(progress, total);
    for (const TableDescription &table : tables)
        copyTable(from, to, table, counter);
    counter.finish();
    for (const TableDescription &table : tables) {
        if (!table.name.startsWith(u"search_"))
            raiseIds(to, table.name, highestIdGiven(from, table.name, idColumn(table)), idColumn(table));
    }
    const QMap<QString, qint64> numbers = numbersGiven(from);
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
        if (*it > 0)
            raiseNumbers(to, it.key(), *it);
    }
}

} // namespace mainstay
