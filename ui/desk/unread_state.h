// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "kit/empty_state.h"

namespace mainstay {

class Words;

/// In place of tickets that could not be read: why, and what can be done about it. To try again is offered where that
/// may help, as when a server was away.
class UnreadState : public EmptyState
{
    Q_OBJECT

public:
    explicit UnreadState(QWidget *parent = nullptr);
    void tell(const Error &error, const Words &words);

Q_SIGNALS:
    void tryAgainWanted();

private:
    QAction *m_again;
};

} // namespace mainstay
