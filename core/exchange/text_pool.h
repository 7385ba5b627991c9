// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text_index.h"

#include <memory>
#include <vector>

namespace mainstay {

/// Owns the texts of one reading, one after the other in blocks, so that a million of them cost their bytes and little
/// more. Moving the pool keeps its texts valid.
class TextPool
{
public:
    /// A copy of these bytes.
    Text keep(std::string_view bytes);
    /// The one copy of these bytes: for words and keys that come again and again.
    Text intern(std::string_view bytes);

    /// Room for at most so many bytes, to be written in place; commit says how many it became. Nothing may be kept
    /// between.
    char *reserve(size_t most);
    Text commit(size_t used);

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    size_t m_left = 0;
    TextIndex m_interned;
};

} // namespace mainstay
