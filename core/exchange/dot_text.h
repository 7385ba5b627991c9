// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace mainstay {

/// A label as it shows: "\n", "\l" and "\r" are line ends, "\N" the node, "\\" a backslash.
std::string dotLabelText(std::string_view label, std::string_view node);
/// A label that is HTML, without its tags; the five entities of XML and line breaks are read.
std::string dotHtmlText(std::string_view html);
/// Attributes that say where a drawing stands, as layouts leave them in a file.
bool isDotDrawing(std::string_view attribute);

/// A label that shows this text.
QString dotLabel(const QString &text);
/// In quotes, ready to stand in a file. A backslash in the text must be part of a label or escaped.
QByteArray dotQuoted(const QString &text);

} // namespace mainstay
