// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/drawn_answer.h"
#include "render/estate_map.h"
#include "render/look.h"
#include "render/picture.h"

namespace mainstay {

/// The whole map with its title and its legend on the look's ground, for a file or the clipboard. Points out what
/// answers a question.
Picture pictureOf(std::shared_ptr<const EstateMap> map, const Look &look, const Words &words,
                  const AnswerIds &answer = {});

} // namespace mainstay
