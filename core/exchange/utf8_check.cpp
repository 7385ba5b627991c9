// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8_check.h"

#include <simdjson.h>

namespace mainstay {

size_t invalidUtf8At(std::string_view text)
{
    if (simdjson::validate_utf8(text.data(), text.size()))
        return text.size();
    size_t valid = 0;
    while (valid < text.size()) {
        size_t next = valid + 1;
        while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xc0) == 0x80)
            ++next;
        if (!simdjson::validate_utf8(text.data() + valid, next - valid))
            break;
        valid = next;
    }
    return valid;
}

} // namespace mainstay
