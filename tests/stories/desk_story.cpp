// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/desk_story.h"

#include "kit/text_box.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

QString DeskStory::state()
{
    const auto &record = details()->record();
    return record ? record->ticket.state.state : QString();
}

QList<LogEntry> DeskStory::said()
{
    QList<LogEntry> entries = details()->record()->log;
    entries.removeIf([](const LogEntry &entry) { return entry.text.isEmpty(); });
    return entries;
}

bool DeskStory::choose(QWidget *in, const QString &label, int entry)
{
    if (!hands().click(visiblePart<QComboBox>(in, label)))
        return false;
    for (int down = 0; down < entry; ++down)
        hands().press(Qt::Key_Down);
    hands().press(Qt::Key_Return);
    return true;
}

void DeskStory::giveSolution(const QString &solution)
{
    if (auto *choice = visiblePart<QComboBox>(moves(), u"Resolution code"_s)) {
        QVERIFY(choose(moves(), u"Resolution code"_s, 1));
        QVERIFY(choice->currentIndex() > 0);
    } else {
        QVERIFY(hands().replace(visiblePart<QLineEdit>(moves(), u"Resolution code"_s), u"fixed"_s));
    }
    QVERIFY(hands().click(visiblePart<TextBox>(moves(), u"Solution"_s)));
    hands().type(solution);
    hands().press(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace mainstay::testing
