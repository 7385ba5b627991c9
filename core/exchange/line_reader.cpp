// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/line_reader.h"

#include "base/error.h"
#include "exchange/utf8_check.h"

namespace mainstay {

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 linesPerReport = 4096;
}

bool LineReader::next()
{
    const qint64 at = m_device.pos();
    const qint64 got = m_device.readLine(m_room.get(), longestLine + 1);
    if (got < 0 && !m_device.atEnd())
        throw StoreError(ErrorKind::Unavailable, "exchange.read-failed", {{u"byte"_s, at}}, m_device.errorString());
    if (got <= 0)
        return false;
    m_line.assign(m_room.get(), size_t(got));
    ++m_number;
    if (got == longestLine && m_line.back() != '\n')
        throw StoreError(ErrorKind::Invalid, "exchange.huge-field",
                         {{u"line"_s, qint64(m_number)}, {u"limit"_s, longestLine}});
    if (const size_t bad = invalidUtf8At(m_line); bad < m_line.size())
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-encoding",
                         {{u"encoding"_s, u"UTF-8"_s}, {u"byte"_s, at + qint64(bad)}});
    if (m_number == 1 && m_line.starts_with("\xef\xbb\xbf"))
        m_line.erase(0, 3);
    while (!m_line.empty() && (m_line.back() == '\n' || m_line.back() == '\r'))
        m_line.pop_back();
    if (m_number % linesPerReport == 0)
        m_progress.reached(at);
    return true;
}

} // namespace mainstay
