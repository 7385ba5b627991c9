// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "store/session.h"

namespace mainstay {

/// The whole estate as it is in this session's transaction.
std::shared_ptr<const Estate> loadEstate(Session &session);

/// Only the components, for whoever wants no more than names and codes.
ComponentTree loadTree(Session &session);

} // namespace mainstay
