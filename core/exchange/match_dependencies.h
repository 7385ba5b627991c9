// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/match_components.h"

#include <map>
#include <set>

namespace mainstay {

/// The second half of planImport(): dependencies and their groups.
class DependencyMatcher
{
public:
    DependencyMatcher(const Reading &reading, const ImportPicture &picture, const MatchOptions &options,
                      const ComponentMatcher &components, ImportPlan &plan, MatchRejects &rejects);
    void match();

    /// The dependencies that the reading names and that were there before.
    const QSet<qint64> &named() const { return m_named; }
    /// The groups that the reading names and that were there before.
    const QSet<qint64> &namedGroups() const { return m_namedGroups; }

private:
    using Identity = std::tuple<ComponentRef, ComponentRef, std::string_view, std::string_view>;

    void matchOne(quint32 place);
    std::optional<ComponentRef> endOf(Text key, const char *field, quint32 where);
    std::optional<qint64> groupFor(ComponentRef dependent, const DependencyTerms &terms);
    std::optional<DependencyIndex> existing(ComponentRef dependent, ComponentRef provider,
                                            const DependencyTerms &terms) const;
    void compare(const DependencyTerms &terms, DependencyIndex index);

    const Reading &m_reading;
    const ImportPicture &m_picture;
    const MatchOptions &m_options;
    const ComponentMatcher &m_components;
    ImportPlan &m_plan;
    MatchRejects &m_rejects;
    std::set<Identity> m_seen;
    std::map<std::pair<ComponentRef, std::string_view>, qint64> m_groups;
    std::map<std::pair<qint64, QString>, GroupIndex> m_knownGroups; ///< by dependent and name
    QSet<qint64> m_named;
    QSet<qint64> m_namedGroups;
};

} // namespace mainstay
