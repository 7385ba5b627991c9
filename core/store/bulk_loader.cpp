// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_loader.h"

#include "store/bulk_target.h"
#include "store/numbering.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

Error incomplete(const QString &table)
{
    return Error{ErrorKind::Bug, "store.load-incomplete", {{u"table"_s, table}}, {}};
}

} // namespace

BulkLoader::BulkLoader(Transaction &transaction, const QString &table, qsizetype columns, qint64 rows)
    : m_transaction(transaction), m_table(table), m_columns(columns), m_rows(rows)
{ }

// The other constructor makes a whole object, so that the destructor dooms the transaction when this one throws.
BulkLoader::BulkLoader(Transaction &transaction, const QString &table, const QStringList &columns, qint64 rows)
    : BulkLoader(transaction, table, columns.size(), rows)
{
    transaction.command();
    if (rows == 0)
        return;
    m_firstId = m_nextId = reserveIds(transaction, table, rows);
    if (transaction.engine() == Engine::SQLite && rows >= SmallLoad) {
        const bool outgrows = rows > transaction.number(u"SELECT count(*) FROM %1"_s.arg(table));
        m_aside = std::make_unique<SetAside>(transaction, table, u"journal_%1_insert"_s.arg(table),
                                             outgrows ? SetAside::Indexes::Drop : SetAside::Indexes::Keep);
    }
    m_target = BulkTarget::open(transaction.connection(), table, QStringList{u"id"_s, u"version"_s} + columns);
}

BulkLoader::~BulkLoader()
{
    if (!m_finished)
        m_transaction.doom(incomplete(m_table));
}

void BulkLoader::beginValue()
{
    if (m_nextId >= m_firstId + m_rows || m_column >= m_columns)
        throw StoreError(incomplete(m_table));
    if (m_column++ > 0)
        return;
    m_target->add(m_nextId);
    m_target->add(qint64(1));
}

BulkLoader &BulkLoader::add(qint64 number)
{
    beginValue();
    m_target->add(number);
    return *this;
}

BulkLoader &BulkLoader::add(QByteArrayView utf8)
{
    if (utf8.contains('\0'))
        throw StoreError(ErrorKind::Invalid, "store.nul-character");
    beginValue();
    m_target->add(utf8);
    return *this;
}

BulkLoader &BulkLoader::add(const QByteArray &utf8)
{
    m_held.push_back(utf8);
    return add(QByteArrayView(m_held.back()));
}

BulkLoader &BulkLoader::add(QStringView text)
{
    return add(text.toUtf8());
}

BulkLoader &BulkLoader::addNull()
{
    beginValue();
    m_target->addNull();
    return *this;
}

qint64 BulkLoader::endRow()
{
    if (m_column != m_columns)
        throw StoreError(incomplete(m_table));
    m_column = 0;
    m_target->endRow();
    m_held.clear();
    return m_nextId++;
}

void BulkLoader::finish()
{
    if (m_nextId != m_firstId + m_rows || m_column != 0)
        throw StoreError(incomplete(m_table));
    if (m_target)
        m_target->flush();
    if (m_aside) {
        m_aside->putBack();
        m_transaction.exec(
            u"INSERT INTO journal (command, entity, first_id, last_id, op, version) VALUES (?, ?, ?, ?, 'insert', 1)"_s,
            {m_transaction.command(), m_table, m_firstId, m_nextId - 1});
    }
    m_finished = true;
}

} // namespace mainstay
