// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QList>
#include <QString>

class QSettings;

namespace mainstay {

/// A workspace that was open before, newest first. Addresses never hold a password.
struct RecentWorkspace {
    QString location; ///< as a person would type it
    Instant opened;

    bool operator==(const RecentWorkspace &) const = default;
};

inline constexpr qsizetype MostRecent = 12;

/// Entries that make no sense are left out; a damaged settings file gives none.
QList<RecentWorkspace> recentWorkspaces(const QSettings &settings);
/// Puts it first.
void rememberWorkspace(QSettings &settings, const QString &location, Instant opened);
void forgetWorkspace(QSettings &settings, const QString &location);

} // namespace mainstay
