// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/passwords.h"

#include "ui_shell/keychain_password.h"

#include <utility>

namespace mainstay {

void Passwords::begin()
{
    m_reply = {};
    m_typed.reset();
    m_keep = Keep::No;
    m_wasLookedUp = false;
    m_wasTyped = false;
}

void Passwords::ask(const Location &location, Reply reply)
{
    m_key = location.passwordKey();
    m_reply = std::move(reply);
    if (m_wasLookedUp) {
        Q_EMIT wanted(location, m_hasKeychain, true);
        return;
    }
    m_wasLookedUp = true;
    lookInKeychain(this, m_key, [this, location](const KeychainAnswer &answer) {
        m_hasKeychain = answer.isThere;
        if (!answer.password)
            Q_EMIT wanted(location, answer.isThere, false);
        else if (const Reply waiting = std::exchange(m_reply, {}))
            waiting(answer.password);
    });
}

void Passwords::answer(std::optional<QString> password, Keep keep)
{
    m_typed = password;
    m_keep = keep;
    if (const Reply waiting = std::exchange(m_reply, {}))
        waiting(std::move(password));
}

void Passwords::accepted()
{
    if (m_keep == Keep::Yes && m_typed) {
        keepInDesktopKeychain(this, m_key, *m_typed, [this](bool isKept) {
            if (!isKept)
                Q_EMIT notKept();
        });
    }
    m_typed.reset();
}

} // namespace mainstay
