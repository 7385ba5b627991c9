// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"

#include <optional>

namespace mainstay {

/// Under which name the password of a workspace is kept: "postgresql://user@host:port/database".
QString keychainKey(const Location &location);

/// The password kept in the desktop's keychain under the service "mainstay"; nothing when there is none, no keychain,
/// or no answer within 3 s (a locked keychain waits for its window). On the main thread.
std::optional<QString> passwordInKeychain(const QString &key);

} // namespace mainstay
