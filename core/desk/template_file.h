// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace mainstay {

enum class TemplateKind { Process, Priority, Workspace };

/// The bytes of a template that is compiled in from resources/templates; the name is the file's, without ".json".
/// Errors: desk.unknown-template, for a name that does not ship.
Result<QByteArray> shippedTemplate(TemplateKind kind, const QString &name);

/// The names that ship, by bytes.
QStringList shippedTemplates(TemplateKind kind);

} // namespace mainstay
