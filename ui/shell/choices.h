// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/notice.h"
#include "kit/look.h"

#include <QSet>

class QSettings;

namespace mainstay {

/// What a person wants to be told of on the desktop; the list on Today has it all.
struct NoticeChoices {
    QSet<NoticeKind> silenced;
    bool hasQuietHours = false;
    QuietHours quiet{QTime(18, 0), QTime(8, 0)}; ///< local time

    /// Whether one of this kind is to be raised at this moment.
    bool allow(NoticeKind kind, Instant now) const;
    bool operator==(const NoticeChoices &) const = default;
};

/// What a person chose for the window.
struct Choices {
    Theme theme = Theme::System;
    Density density = Density::Comfortable;
    NoticeChoices notices;

    bool operator==(const Choices &) const = default;
};

/// What makes no sense there is as in a new window.
Choices choicesOf(const QSettings &settings);
void keep(QSettings &settings, const Choices &choices);

} // namespace mainstay
