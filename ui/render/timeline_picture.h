// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/drawn_answer.h"
#include "render/estate_timeline.h"
#include "render/look.h"
#include "render/picture_sheet.h"

namespace mainstay {

/// What the bars and marks of this timeline mean, and how much it leaves out.
std::vector<ExplainedSign> legendOf(const EstateTimeline &timeline, const Look &look, const Words &words);

/// The timeline from its first row on, with title and legend on the look's ground, for a file or the clipboard. Points
/// out what answers a question.
Picture pictureOf(std::shared_ptr<const EstateTimeline> timeline, const Look &look, const Words &words,
                  const AnswerIds &answer = {});

} // namespace mainstay
