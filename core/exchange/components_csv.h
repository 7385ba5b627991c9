// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

namespace mainstay {

/// components-csv: `key,parent,name,kind,version,vendor,stage,owner,description` and the days of life_dates.h, only
/// `name` demanded, other columns free attributes. What a row leaves empty is not given: a new component is then of
/// kind "component", an old one stays as it is. Without a key, a row's key is the path of names down to it, joined by "
/// / ". A parent may stand further down or in an earlier import. Rejected are rows without a name, with an unknown kind
/// or stage, with a day that is none, with a key that an earlier row has, in or below a cycle of parents, and below a
/// rejected row. Errors: those of source.h and of the csv_*.h.
Result<Reading> readComponentsCsv(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

} // namespace mainstay
