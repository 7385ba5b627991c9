// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <QJsonObject>

namespace mainstay {

/// The component a person means by an operand; throws StoreError as resolveComponent() answers.
ComponentIndex componentOf(const Estate &estate, const QString &operand);

/// {"id","code","parent","name","kind","version","stage"}
QJsonObject nodeToJson(const ComponentTree &tree, ComponentIndex component);

} // namespace mainstay
