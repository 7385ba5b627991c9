// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "exchange/component_keys.h"
#include "store/journal_position.h"

#include <QHash>
#include <QSet>

namespace mainstay {

/// What a re-import must know of a component's free attribute.
struct KnownAttribute {
    qint64 id = 0;
    QString value;
};

/// The workspace as an import sees it: the estate, and what each source brought.
struct ImportPicture {
    std::shared_ptr<const Estate> estate;
    JournalPosition position;
    std::optional<qint64> source; ///< the row of this import's source, once it brought something
    QHash<QString, qint64> components; ///< by this source's keys
    QHash<QString, qint64>
        bornComponents; ///< by keys that other workspaces' exports gave, whatever source brought them
    std::optional<ComponentKeys> keys; ///< those that our own exports give
    QSet<qint64> dependencies; ///< that this source brought
    QSet<qint64> othersComponents; ///< that another source knows
    QSet<qint64> othersDependencies;
    QSet<qint64> componentsInUse; ///< that other rooms refer to, such as tickets
    QHash<qint64, QHash<QString, KnownAttribute>> componentAttributes; ///< by component, of those with any
    QHash<qint64, QHash<QString, KnownAttribute>> dependencyAttributes;
};

/// The component that a key means: one that this source brought, or one of ours that comes back from an export.
std::optional<qint64> componentWithKey(const ImportPicture &picture, const QString &key);

/// The tables that the picture is taken of.
QStringList importedEntities();

ImportPicture readImportPicture(Session &session, const QString &source);

} // namespace mainstay
