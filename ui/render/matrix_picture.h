// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/drawn_answer.h"
#include "render/look.h"
#include "render/matrix_sight.h"
#include "render/picture.h"

namespace mainstay {

class Words;

/// The whole matrix with its title and its legend on the look's ground, for a file or the clipboard. What is larger
/// than a large sheet has smaller cells. Points out what answers a question.
Picture pictureOf(std::shared_ptr<const EstateMatrix> matrix, MatrixReading reading, const Look &look,
                  const Words &words, const AnswerIds &answer = {});

} // namespace mainstay
