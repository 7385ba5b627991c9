// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"

#include <QLocale>

namespace mainstay {

class MessageBar;
class StepLine;

/// Tells what failed in the message bar. That the server is out of reach is said once in an outage, in the window's own
/// words: since when, that nothing typed is lost, and that nobody need do anything. A save that fails meanwhile says it
/// again where the message was closed. Lives on the workspace's thread and goes before it.
class FailureTeller : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    FailureTeller(const Workspace &workspace, MessageBar &messages, const QLocale &locale,
                  std::function<Instant()> now);

    void tell(const Error &error);
    /// Tells why a step could not be taken back, until one is.
    void follow(const StepLine &steps);

private:
    void tellOutage();
    void follow();
    /// Whether the message of the outage is shown now.
    bool stands() const;

    const Workspace &m_workspace;
    MessageBar &m_messages;
    QLocale m_locale;
    std::function<Instant()> m_now;
    QString m_said; ///< of the outage
    QString m_saidOfSteps;
    bool m_isTold = false; ///< in this outage
};

} // namespace mainstay
