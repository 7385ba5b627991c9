// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/unread_state.h"

#include "words/words.h"

#include <QAccessible>
#include <QAction>

using namespace Qt::StringLiterals;

namespace mainstay {

UnreadState::UnreadState(QWidget *parent)
    : EmptyState(u"dialog-cancel"_s, tr("These tickets could not be read"), {}, parent)
    , m_again(new QAction(tr("Try again"), this))
{
    setObjectName(u"unread"_s);
    addAction(m_again);
    connect(m_again, &QAction::triggered, this, &UnreadState::tryAgainWanted);
}

void UnreadState::tell(const Error &error, const Words &words)
{
    m_again->setVisible(error.kind == ErrorKind::Unavailable);
    setText(words.sentence(error));
    setAccessibleName(text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace mainstay
