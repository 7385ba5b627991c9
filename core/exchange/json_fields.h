// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading.h"

#include <QJsonObject>
#include <optional>
#include <vector>

namespace mainstay {

/// How fields (estate_fields.h) stand in a text of a format that has one for remarks: "mainstay: {…}".
QString fieldsAsComment(const QJsonObject &fields);
/// Nothing for a text of others.
std::optional<std::vector<Attribute>> fieldsInComment(std::string_view comment, TextPool &texts);

} // namespace mainstay
