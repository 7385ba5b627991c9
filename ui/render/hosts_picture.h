// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/drawn_answer.h"
#include "render/estate_hosts.h"
#include "render/look.h"
#include "render/picture.h"
#include "render/picture_legend.h"

namespace mainstay {

/// What colours, signs and numbers of these hosts mean, and how much is folded or left out.
std::vector<ExplainedSign> legendOf(const EstateHosts &hosts, const Look &look, const Words &words);

/// The hosts with title and legend on the look's ground, for a file or the clipboard. Points out what answers a
/// question.
Picture pictureOf(std::shared_ptr<const EstateHosts> hosts, const Look &look, const Words &words,
                  const AnswerIds &answer = {});

} // namespace mainstay
