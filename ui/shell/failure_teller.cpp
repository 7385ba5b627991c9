// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/failure_teller.h"

#include "kit/times.h"
#include "ui_shell/message_bar.h"
#include "ui_shell/step_line.h"

namespace mainstay {

namespace {

/// What the server's absence makes of a read or a write; of a write whose outcome is not known there is more to say.
bool isOutage(const Error &error)
{
    return error.code == "store.server-away" || error.code == "store.connection-lost";
}

} // namespace

FailureTeller::FailureTeller(const Workspace &workspace, MessageBar &messages, const QLocale &locale,
                             std::function<Instant()> now)
    : m_workspace(workspace), m_messages(messages), m_locale(locale), m_now(std::move(now))
{
    connect(&workspace, &Workspace::connectionChanged, this, [this] { follow(); });
    connect(&workspace, &Workspace::notSaved, this, [this] { m_isTold = m_isTold && stands(); });
}

bool FailureTeller::stands() const
{
    return !m_said.isEmpty() && m_messages.text() == m_said;
}

void FailureTeller::tell(const Error &error)
{
    if (!isOutage(error))
        m_messages.tell(error);
    else if (!m_isTold && !stands())
        tellOutage();
}

void FailureTeller::tellOutage()
{
    const std::optional<Instant> &since = m_workspace.awaySince();
    m_said = since ? tr("No connection to the server since %1. Reading goes on with what is here, nothing that you "
                        "typed is lost, and Mainstay tries again by itself.",
                        "a time")
                         .arg(clockTime(*since, m_now(), m_locale))
                   : tr("The server does not answer. Reading goes on with what is here, nothing that you typed is "
                        "lost, and Mainstay tries again by itself.");
    m_isTold = since.has_value(); // else the next one tells of the same, or of another outage
    m_messages.tell(m_said, Tone::Warning);
}

void FailureTeller::follow(const StepLine &steps)
{
    connect(&steps, &StepLine::failed, this, [this](const Error &error) {
        tell(error);
        m_saidOfSteps = isOutage(error) ? QString() : m_messages.text();
    });
    connect(&steps, &StepLine::reversed, this, [this] {
        if (!m_saidOfSteps.isEmpty() && m_messages.text() == m_saidOfSteps)
            m_messages.clear();
        m_saidOfSteps.clear();
    });
}

void FailureTeller::follow()
{
    if (m_workspace.awaySince()) {
        if (stands())
            tellOutage(); // now it is known since when
        return;
    }
    if (stands())
        m_messages.tell(tr("The server answers again. What was not saved still stands where you typed it."),
                        Tone::Good);
    m_isTold = false;
}

} // namespace mainstay
