// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/component_keys.h"

#include "exchange/registry.h"

#include <QRegularExpression>
#include <QSet>

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

bool isBornKey(QStringView key)
{
    static const QRegularExpression form(u"\\Aw[0-9a-f]{8}-[1-9][0-9]{0,18}\\z"_s);
    return key.startsWith(u'w') && form.match(key).hasMatch();
}

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
    QSet<QString> taken;
    session.scan(u"SELECT component_id, source_key FROM import_component WHERE source_key LIKE 'w%-%' ORDER BY id"_s,
                 [&](const ScanRow &row) {
                     const QString key = QString::fromUtf8(row.text(1));
                     if (!isBornKey(key) || ownId(key) || m_born.contains(row.integer(0)) || taken.contains(key))
                         return;
                     taken.insert(key);
                     m_born.insert(row.integer(0), key);
                 });
}

QString ComponentKeys::bornKeyOf(qint64 component) const
{
    const auto born = m_born.constFind(component);
    return born == m_born.cend() ? m_prefix + QString::number(component) : *born;
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
