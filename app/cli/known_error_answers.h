// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "desk/offers.h"
#include "estate/component_tree.h"

namespace mainstay {

/// {"id","title","state","symptom","cause","workaround","solution","versions","scheme","problem","components","version"};
/// `problem` is the number of its ticket, or empty.
QJsonObject knownErrorToJson(const ComponentTree &tree, const KnownError &error, const QString &problem);

/// [{"id","title","symptom","workaround","solution","score","why","component","words"}]
QJsonArray offersToJson(const ComponentTree &tree, const QList<KnownErrorOffer> &offers);

/// For people; nothing where nothing is offered.
void printOffers(const Call &call, const ComponentTree &tree, const QList<KnownErrorOffer> &offers);

} // namespace mainstay
