// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_report.h"
#include "exchange/export_scope.h"
#include "store/progress.h"
#include "store/session.h"

namespace mainstay {

/// spdx: version 2.3 as JSON. Components are packages, parents CONTAINS, dependencies DEPENDS_ON; what SPDX has no
/// place for stands as an object of fields in an annotation of the package or in the relationship's comment, behind
/// "mainstay: ", so that spdx_reader.h finds everything again. The attribute "purl" becomes an external reference.
ExportReport writeSpdx(Session &session, const ExportScope &scope, QByteArray &out, Progress &progress);

} // namespace mainstay
