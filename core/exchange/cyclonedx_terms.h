// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cyclonedx_draft.h"

namespace mainstay {

/// Which of the four terms (kind library or uses, strength hard or soft) a dependency on this component has.
quint8 cycloneDxTerms(const CycloneDxDraft &provider);
/// The four terms, in that order.
std::vector<DependencyTerms> cycloneDxTermsTable(TextPool &texts);

} // namespace mainstay
