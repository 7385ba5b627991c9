// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace mainstay {

/// The password kept in the desktop's keychain under the service "mainstay"; nothing when there is none, no keychain,
/// or no answer within 3 s (a locked keychain waits for its window). On the main thread.
std::optional<QString> passwordInKeychain(const QString &key);

/// Keeps it there, in place of one that was; false when there is no keychain, or none answers within 10 s.
bool keepInKeychain(const QString &key, const QString &password);

} // namespace mainstay
