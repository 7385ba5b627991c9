// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace mainstay {

/// The place of the first byte that is not part of valid UTF-8; the size of the text when all of it is.
size_t invalidUtf8At(std::string_view text);

} // namespace mainstay
