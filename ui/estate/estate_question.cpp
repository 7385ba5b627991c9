// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/estate_question.h"

#include <QCoreApplication>

namespace mainstay {

namespace {

struct QuestionWords {
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

} // namespace

QString questionText(EstateQuestion question)
{
    switch (question) {
    case EstateQuestion::Breaks:
        return QuestionWords::tr("List what breaks with it");
    case EstateQuestion::Needs:
        return QuestionWords::tr("List what it needs");
    case EstateQuestion::Shared:
        return QuestionWords::tr("What two components both need");
    case EstateQuestion::Paths:
        return QuestionWords::tr("All ways between two components");
    case EstateQuestion::SinglePoints:
        return QuestionWords::tr("Single points of failure");
    case EstateQuestion::Cycles:
        return QuestionWords::tr("Cycles, and where to cut them");
    case EstateQuestion::Conflicts:
        return QuestionWords::tr("Version conflicts");
    case EstateQuestion::Unowned:
        return QuestionWords::tr("Components nobody owns");
    case EstateQuestion::Ending:
        return QuestionWords::tr("Support that ends");
    case EstateQuestion::Orphans:
        return QuestionWords::tr("Components without any dependency");
    case EstateQuestion::Levels:
        return QuestionWords::tr("Depth of each component");
    case EstateQuestion::Deployed:
        return QuestionWords::tr("What is deployed where");
    case EstateQuestion::WhatIf:
        return QuestionWords::tr("What if it fails, or changes its version");
    }
    Q_UNREACHABLE();
}

QKeySequence questionKey(EstateQuestion question)
{
    constexpr Qt::Key keys[] = {Qt::Key_B, Qt::Key_N, Qt::Key_S, Qt::Key_P, Qt::Key_F, Qt::Key_C, Qt::Key_V,
                                Qt::Key_U, Qt::Key_E, Qt::Key_O, Qt::Key_L, Qt::Key_D, Qt::Key_W};
    static_assert(std::size(keys) == estateQuestionCount);
    return keys[int(question)];
}

QuestionScope scopeOf(EstateQuestion question)
{
    switch (question) {
    case EstateQuestion::Breaks:
    case EstateQuestion::Needs:
        return QuestionScope::Chosen;
    case EstateQuestion::Shared:
    case EstateQuestion::Paths:
        return QuestionScope::Two;
    default:
        return QuestionScope::WholeEstate;
    }
}

} // namespace mainstay
