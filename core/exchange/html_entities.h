// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mainstay {

/// Text of HTML with its entities ("&amp;", "&#8364;") as characters; what is no entity stays as it is written.
QString unescapedHtml(QStringView text);

} // namespace mainstay
