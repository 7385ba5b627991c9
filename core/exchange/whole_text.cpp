// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/whole_text.h"

#include "base/error.h"
#include "exchange/source.h"
#include "exchange/utf8_check.h"

namespace mainstay {

using namespace Qt::StringLiterals;

std::string readWholeText(QIODevice &device, qint64 limit)
{
    if (device.size() > limit)
        throw StoreError(ErrorKind::Invalid, "exchange.too-large", {{u"limit"_s, limit}});
    std::string text(size_t(device.size()), '\0');
    qint64 at = 0;
    while (at < qint64(text.size())) {
        const qint64 got = readBlock(device, text.data() + at, qint64(text.size()) - at);
        if (got == 0)
            break;
        at += got;
    }
    text.resize(size_t(at));
    if (const size_t bad = invalidUtf8At(text); bad < text.size())
        throw StoreError(ErrorKind::Invalid, "exchange.wrong-encoding",
                         {{u"encoding"_s, u"UTF-8"_s}, {u"byte"_s, qint64(bad)}});
    if (text.starts_with("\xef\xbb\xbf"))
        text.erase(0, 3);
    return text;
}

} // namespace mainstay
