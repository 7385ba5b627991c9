// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <optional>

namespace mainstay {

struct Command;

/// Above this many rows of one entity a ChangeSet says "all of it".
inline constexpr qsizetype MostListedIds = 1000;

/// Which rows moved, for models to read again; never what they hold.
struct ChangeSet {
    enum class Origin {
        Own, ///< written through this Workspace
        Other, ///< another window, program or desk
    };
    Origin origin = Origin::Own;
    /// By entity: the ids that were inserted, updated or deleted, in order; nothing stands for "all of this entity".
    QMap<QString, std::optional<QList<qint64>>> rows;
    QList<Id<Command>> commands;

    bool isEmpty() const { return rows.isEmpty(); }
    /// Whether the row may have changed.
    bool touches(const QString &entity, qint64 id) const
    {
        const auto found = rows.constFind(entity);
        return found != rows.cend() && (!found->has_value() || (*found)->contains(id));
    }
    bool operator==(const ChangeSet &) const = default;
};

/// Gathers journal entries into a ChangeSet.
class ChangeGatherer
{
public:
    explicit ChangeGatherer(ChangeSet::Origin origin) { m_set.origin = origin; }
    void add(const QString &entity, qint64 firstId, qint64 lastId, Id<Command> command);
    ChangeSet take();

private:
    ChangeSet m_set;
    QSet<Id<Command>> m_commands; ///< those of m_set: a program from outside may have one for each row
};

} // namespace mainstay

Q_DECLARE_METATYPE(mainstay::ChangeSet)
