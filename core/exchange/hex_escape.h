// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace mainstay {

/// Where a text goes.
enum class Carrier : quint8 {
    Xml, ///< which has no way to write most control characters, and turns CR into LF
    Dot, ///< whose quoted texts keep every backslash, so that none can stand before the closing quote
    Sheet, ///< XLSX: as Xml; a spreadsheet reads the escape itself
};

/// What the carrier cannot hold as "_xHHHH_", and a text that looks so already with its first "_" as "_x005F_": the
/// convention of ECMA-376 (22.9.2.19, ST_Xstring).
QString hexEscaped(QStringView text, Carrier carrier);
/// What hexEscaped was given, in UTF-8. Only for files that were written here: others may mean "_x0041_".
std::string hexUnescaped(std::string_view utf8);

} // namespace mainstay
