// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>
#include <optional>

namespace mainstay {

/// What a name between braces stands for: nothing where it means nothing there, an empty text where it has no value.
using PlaceholderValue = std::function<std::optional<QString>(QStringView name)>;

/// A text after filling.
struct FilledText {
    QString text;
    QStringList unknown; ///< names that mean nothing; they stay as they are written, braces included
    QStringList missing; ///< names that mean something which has no value; nothing stands in their place

    bool operator==(const FilledText &) const = default;
};

/// Replaces each {name}: letters, digits, blanks, hyphens and underscores that begin with a letter. What is put in is
/// not looked at again, and other braces are text. Each name is told once.
FilledText filled(const QString &text, const PlaceholderValue &valueOf);

/// The names that stand in a text, each once, as they are written.
QStringList placeholdersIn(const QString &text);

} // namespace mainstay
