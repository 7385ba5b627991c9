// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_progress.h"

#include <QIODevice>
#include <memory>
#include <string>
#include <string_view>

namespace mainstay {

/// The lines of a UTF-8 file, one at a time, without what ends them. Never holds more than one line.
class LineReader
{
public:
    static constexpr qint64 longestLine = qint64(1) << 20; ///< bytes

    LineReader(QIODevice &device, ReadProgress &progress) : m_device(device), m_progress(progress) { }

    /// False at the end. Throws "exchange.huge-field" {line, limit}, "exchange.wrong-encoding" {encoding, byte},
    /// "exchange.read-failed" {byte} and "exchange.cancelled".
    bool next();
    /// Valid until the next call.
    std::string_view line() const { return m_line; }
    quint32 number() const { return m_number; } ///< from 1
    qint64 at() const { return m_device.pos(); } ///< bytes

private:
    QIODevice &m_device;
    ReadProgress &m_progress;
    std::unique_ptr<char[]> m_room = std::make_unique<char[]>(size_t(longestLine) + 2);
    std::string m_line;
    quint32 m_number = 0;
};

} // namespace mainstay
