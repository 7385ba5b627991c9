// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/live_estate.h"

#include "estate/estate_loader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mainstay {

LiveEstate::LiveEstate(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &LiveEstate::notice);
    read();
}

void LiveEstate::refresh()
{
    m_mustReadAgain = m_isReading;
    if (!m_isReading)
        read();
}

void LiveEstate::notice(const ChangeSet &changes)
{
    bool concerns = false;
    const std::array tables{u"component"_s, u"dependency"_s, u"redundancy_group"_s};
    for (const QString &table : tables) {
        const auto rows = changes.rows.constFind(table);
        if (rows == changes.rows.cend())
            continue;
        concerns = true;
        if (table != u"component")
            continue;
        if (!rows->has_value())
            m_waiting.reset();
        else if (m_waiting)
            m_waiting->unite(QSet<qint64>((*rows)->cbegin(), (*rows)->cend()));
    }
    if (concerns)
        refresh();
}

void LiveEstate::read()
{
    m_isReading = true;
    m_mustReadAgain = false;
    std::optional<QSet<qint64>> components = std::exchange(m_waiting, QSet<qint64>());
    m_workspace.read(this, loadEstate,
                     [this, components = std::move(components)](const Result<std::shared_ptr<const Estate>> &read) {
                         take(read, components);
                     });
}

void LiveEstate::take(const Result<std::shared_ptr<const Estate>> &answer, std::optional<QSet<qint64>> components)
{
    m_isReading = false;
    if (answer) {
        const EstateChange change{std::exchange(m_current, *answer), *answer,
                                  m_isLoaded ? std::move(components) : std::nullopt};
        m_isLoaded = true;
        Q_EMIT changed(change);
    } else {
        // What was not shown is told with the next reading that succeeds.
        if (!components)
            m_waiting.reset();
        else if (m_waiting)
            m_waiting->unite(*components);
        Q_EMIT failed(answer.error());
    }
    if (m_mustReadAgain)
        read();
}

} // namespace mainstay
