// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/live_estate.h"

#include "estate/estate_loader.h"

using namespace Qt::StringLiterals;

namespace mainstay {

LiveEstate::LiveEstate(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &LiveEstate::notice);
    read();
}

void LiveEstate::Wanted::add(const Wanted &other)
{
    isMore = isMore || other.isMore;
    if (!other.components)
        components.reset();
    else if (components)
        components->unite(*other.components);
}

void LiveEstate::refresh()
{
    m_wanted.isMore = true;
    readOnce();
}

void LiveEstate::notice(const ChangeSet &changes)
{
    Wanted wanted;
    for (const QString &table : {u"dependency"_s, u"redundancy_group"_s, u"impact_override"_s})
        wanted.isMore = wanted.isMore || changes.rows.contains(table);
    const auto rows = changes.rows.constFind(u"component"_s);
    if (rows == changes.rows.cend() && !wanted.isMore)
        return;
    if (rows != changes.rows.cend() && rows->has_value())
        wanted.components = QSet<qint64>((*rows)->cbegin(), (*rows)->cend());
    else if (rows != changes.rows.cend())
        wanted.components.reset();
    m_wanted.add(wanted);
    readOnce();
}

void LiveEstate::readOnce()
{
    m_mustReadAgain = m_isReading;
    if (!m_isReading)
        read();
}

void LiveEstate::read()
{
    m_isReading = true;
    m_mustReadAgain = false;
    const Wanted wanted = std::exchange(m_wanted, Wanted());
    m_workspace.read(
        this,
        [before = m_current, wanted](Session &session) {
            const bool isAll = wanted.isMore || !wanted.components;
            return isAll ? loadEstate(session) : loadEstateAfter(session, *before, *wanted.components);
        },
        [this, wanted](const Result<std::shared_ptr<const Estate>> &answer) { take(answer, wanted); });
}

void LiveEstate::take(const Result<std::shared_ptr<const Estate>> &answer, const Wanted &wanted)
{
    m_isReading = false;
    if (answer) {
        const EstateChange change{std::exchange(m_current, *answer), *answer,
                                  m_isLoaded ? wanted.components : std::nullopt};
        m_isLoaded = true;
        Q_EMIT changed(change);
    } else {
        // What was not shown is told with the next reading that succeeds.
        m_wanted.add(wanted);
        Q_EMIT failed(answer.error());
    }
    if (m_mustReadAgain)
        read();
}

} // namespace mainstay
