// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/component_keys.h"

#include "exchange/registry.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// The first command of all made the schema; its uuid goes with the workspace through backups and restores.
QString prefixOf(Session &session)
{
    const auto uuid = session.find(u"SELECT uuid FROM command_log ORDER BY id LIMIT 1"_s, {},
                                   [](const Row &row) { return row.text(0); });
    return u"w%1-"_s.arg(uuid.value_or(QString()).left(8));
}

} // namespace

QString csvSource()
{
    return QString(findImportFormat(u"components-csv")->family);
}

ComponentKeys::ComponentKeys(Session &session) : m_prefix(prefixOf(session))
{
    struct Brought {
        qint64 component;
        QString key;
    };
    const auto rows =
        session.query(u"SELECT k.component_id, k.source_key FROM import_component AS k JOIN import_source AS s"
                      " ON s.id = k.source_id WHERE s.name = ? ORDER BY k.id"_s,
                      {csvSource()}, [](const Row &row) {
                          return Brought{row.integer(0), row.text(1)};
                      });
    for (const Brought &brought : rows)
        m_brought.insert(brought.component, brought.key);
}

QString ComponentKeys::keyOf(qint64 component) const
{
    const auto brought = m_brought.constFind(component);
    return brought == m_brought.cend() ? m_prefix + QString::number(component) : *brought;
}

std::optional<qint64> ComponentKeys::ownId(QStringView key) const
{
    bool isNumber = false;
    const qint64 id = key.startsWith(m_prefix) ? key.mid(m_prefix.size()).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(id) : std::nullopt;
}

} // namespace mainstay
