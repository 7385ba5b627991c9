// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "render/picture.h"

namespace mainstay {

class Call;

/// --out FILE, which every verb that draws demands.
OptionSpec outOption();
/// Throws StoreError "cli.option-missing" {verb, option} where it is not given.
QString outFileOf(const Call &call);

/// Writes the picture and says so: as the JSON, or in a line with what was drawn.
ExitStatus writePicture(Call &call, const Picture &picture, const QString &file, const QJsonObject &json,
                        const QString &counts);

} // namespace mainstay
