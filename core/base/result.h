// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace mainstay {

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QByteArray code, QJsonObject facts = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(code), std::move(facts), std::move(detail)});
}

} // namespace mainstay
