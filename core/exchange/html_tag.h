// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mainstay {

/// Of longer tags the rest is not looked at.
inline constexpr qsizetype LongestTag = 8000;

/// What stands between < and >.
struct HtmlTag {
    QString name; ///< in lower case
    bool isEnd = false;
    QStringView attributes;
};

/// `inner` is without its angle brackets.
HtmlTag tagOf(QStringView inner);

/// The value of an attribute, in quotes of either kind or bare; empty where there is none.
QString attributeOf(const HtmlTag &tag, QStringView name);

} // namespace mainstay
