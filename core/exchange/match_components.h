// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_match.h"

#include <unordered_map>
#include <unordered_set>

namespace mainstay {

/// Where rows go that cannot be matched; the texts of their facts live in `texts`.
struct MatchRejects {
    std::vector<Remark> &remarks;
    TextPool &texts;

    void add(RemarkCode code, quint32 where, std::string_view first, std::string_view second);
};

/// The first half of planImport(): what was read about components against those that are there.
class ComponentMatcher
{
public:
    ComponentMatcher(const Reading &reading, const ImportPicture &picture, const MatchOptions &options,
                     ImportPlan &plan, MatchRejects &rejects);
    void match();

    /// The component that a key of this source means, after match().
    std::optional<ComponentRef> find(std::string_view key) const;
    /// The components of this source that the reading still names.
    const QSet<qint64> &named() const { return m_named; }

private:
    void matchOne(quint32 place);
    std::optional<std::optional<ComponentRef>> parentOf(const ImportedComponent &imported);
    bool isInOrder(const ImportedComponent &imported, const LifeCycle &now);
    void compare(const ImportedComponent &imported, qint64 id, const std::optional<ComponentRef> &parent);
    bool planAttributes(const ImportedComponent &imported, std::optional<qint64> owner, quint32 added);

    const Reading &m_reading;
    const ImportPicture &m_picture;
    const MatchOptions &m_options;
    ImportPlan &m_plan;
    MatchRejects &m_rejects;
    std::unordered_map<std::string_view, ComponentRef> m_refs; ///< by key of the reading
    std::unordered_set<std::string_view> m_rejectedKeys;
    QSet<qint64> m_named;
};

/// The values of free attributes against those that are there; true when something differs.
bool planFreeAttributes(const Reading &reading, AttributeRange range, std::optional<qint64> owner, quint32 added,
                        const QHash<QString, KnownAttribute> &known, std::vector<PlannedAttribute> &additions,
                        std::vector<PlannedUpdate> &updates);

} // namespace mainstay
