// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <QHash>

namespace mainstay {

/// Names components in files that leave the workspace, so that they are known again when the file comes back: by the
/// key a CSV file brought, else by "w<tag>-<id>", where the tag belongs to this workspace and its copies alone. In any
/// other workspace such a key is one like any other.
class ComponentKeys
{
public:
    explicit ComponentKeys(Session &session);

    QString keyOf(qint64 component) const;
    /// A key of the second form for any component: the one it was born with in a workspace that sent it here, else
    /// this one's own. Letters, digits and "-".
    QString bornKeyOf(qint64 component) const;
    /// The component that a key of the second form means here; it may be gone.
    std::optional<qint64> ownId(QStringView key) const;

private:
    QString m_prefix;
    QHash<qint64, QString> m_brought;
    QHash<qint64, QString> m_born;
};

/// Whether a key is of the second form, of this workspace or another.
bool isBornKey(QStringView key);

/// The source whose keys all CSV files share unless they name another.
QString csvSource();

} // namespace mainstay
