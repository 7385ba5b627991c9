// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/story_test.h"

namespace mainstay::testing {

void StoryTest::init()
{
    m_location = freshLocation();
    if (!m_location)
        QSKIP(withoutPostgreSQL);
    m_story = std::make_unique<Story>();
    prepare();
}

void StoryTest::cleanup()
{
    m_story.reset();
    m_location.reset();
}

} // namespace mainstay::testing
