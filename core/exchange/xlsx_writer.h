// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// xlsx, for people: the sheets Components, Dependencies and Findings (versions that do not fit, cycles, groups that
/// need more members than they have). Every cell is a text, never a formula. A sheet that is full (1,048,576 rows) goes
/// on in "Components (2)" and so on; texts beyond 32,767 characters are cut and attributes beyond the last column left
/// out, both told. Nothing comes in again from it. Throws "exchange.cannot-write" {file} where there is no room for it.
ExportReport writeXlsx(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);

} // namespace mainstay
