// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mainstay {

class Arguments;
class Call;
class Table;

/// The component a person means by an operand; throws StoreError as resolveComponent() answers.
ComponentIndex componentOf(const Estate &estate, const QString &operand);

/// The fold that --depth N, --open COMPONENT… and --fold COMPONENT… choose, from the root down; without --depth, to the
/// depth `otherwise`.
std::vector<ComponentIndex> openedBy(const Arguments &arguments, const Estate &estate, quint32 otherwise,
                                     std::optional<ComponentIndex> root = {});

/// {"id","code","parent","name","kind","version","stage"}
QJsonObject nodeToJson(const ComponentTree &tree, ComponentIndex component);

/// {"id","code","name"}
QJsonObject named(const ComponentTree &tree, ComponentIndex component);

/// How files of ours write a component: by name, or by id where one is gone. The tree must outlive it.
std::function<QJsonValue(Id<Component>)> componentNamesIn(const ComponentTree &tree);

/// The ids along a path.
QJsonArray toJson(const ComponentTree &tree, const std::vector<ComponentIndex> &path);

/// "libc6 → bash → dash"
QString arrowsOf(const ComponentTree &tree, const std::vector<ComponentIndex> &path);

/// With the columns code and name, to which others are added.
Table tableOfComponents(const Call &call);

} // namespace mainstay
