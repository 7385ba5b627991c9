// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

namespace mainstay {

/// dependencies-csv: `dependent,provider,kind,strength,requires,group,minimum`, and of what a package manager knows
/// `scheme` (generic or debian) and `provides` (the version it is provided under, or none); the first two demanded,
/// kind by default "uses", strength "hard", other columns free attributes. The ends are texts as written, to be tried
/// as key of the source and then as COMPONENT. Rows of one (dependent, provider, kind, group) are merged. All rows of
/// one (dependent, group) state the same minimum or leave it out (then "1"): a row that disagrees with an earlier one
/// is rejected. A minimum above the number of members is kept and is a finding; so is a minimum without a group, which
/// is left out. Errors: those of source.h and of the csv_*.h.
Result<Reading> readDependenciesCsv(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

} // namespace mainstay
