// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "store/session.h"

#include <QSet>

namespace mainstay {

/// The whole estate as it is in this session's transaction.
std::shared_ptr<const Estate> loadEstate(Session &session);

/// The same, for whoever has the estate as it was and knows that nothing moved since but these components: reads just
/// those, and shares with `before` what did not change. Where components came, went or moved it reads everything.
std::shared_ptr<const Estate> loadEstateAfter(Session &session, const Estate &before, const QSet<qint64> &components);

/// Only the components, for whoever wants no more than names and codes.
ComponentTree loadTree(Session &session);

} // namespace mainstay
