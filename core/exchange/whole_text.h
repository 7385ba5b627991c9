// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <string>

namespace mainstay {

/// All of a file that must be UTF-8, without its byte order mark. Throws "exchange.too-large" {limit},
/// "exchange.wrong-encoding" {encoding, byte} and what readBlock() does.
std::string readWholeText(QIODevice &device, qint64 limit);

} // namespace mainstay
