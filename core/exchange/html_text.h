// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mainstay {

/// HTML as a person would read it aloud: paragraphs, lists, rows of tables and quotes ("> "), a link's address behind
/// its text, a picture by its name in brackets. Scripts, styles and comments are dropped; nothing is fetched, run or
/// recursed into, and any bytes will do. Linear in its input; no longer than `most` UTF-16 units.
QString htmlToText(QStringView html, qsizetype most);

} // namespace mainstay
