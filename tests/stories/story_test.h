// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stories/story.h"

#include <QTest>

namespace mainstay::testing {

/// A story that is told on both engines, each time in a window of its own. Without PostgreSQL that half is skipped,
/// saying so.
class StoryTest : public QObject
{
    Q_OBJECT

protected:
    /// What a story needs besides, once there is a window.
    virtual void prepare() { }

    Hands &hands() { return m_story->hands(); }
    /// Each in its turn, up to the first that fails.
    template <class Teller>
    void tell(std::initializer_list<void (Teller::*)()> steps)
    {
        for (const auto step : steps) {
            (static_cast<Teller *>(this)->*step)();
            if (QTest::currentTestFailed())
                return;
        }
    }

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<Story> m_story;

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();
};

} // namespace mainstay::testing
