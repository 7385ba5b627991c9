// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"

#include <QObject>
#include <functional>
#include <optional>

namespace mainstay {

/// Where passwords of servers come from in the window: the desktop's keychain, which is given 3 s, else the person, who
/// may have it kept there. Passwords go nowhere else.
class Passwords : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(std::optional<QString>)>;

    explicit Passwords(QObject *parent = nullptr) : QObject(parent) { }

    /// Answers once, here, now or later: with the kept password the first time this location is asked for, and with
    /// what the person types after that. Emits wanted() when the person is to be asked.
    void ask(const Location &location, Reply reply);
    /// What the person said; `keep`: into the keychain, as soon as the workspace has opened with it.
    enum class Keep { Yes, No };
    void answer(std::optional<QString> password, Keep keep);
    /// The workspace opened: the password was right.
    void accepted();
    /// A new attempt begins.
    void begin();

Q_SIGNALS:
    /// `hasKeychain` is false when none answered, so that keeping is not offered. `wasRefused`: the last one was wrong.
    void wanted(const mainstay::Location &location, bool hasKeychain, bool wasRefused);
    /// Keeping failed; the password serves until the program ends.
    void notKept();

private:
    QString m_key;
    Reply m_reply;
    std::optional<QString> m_typed;
    Keep m_keep = Keep::No;
    bool m_wasLookedUp = false;
    bool m_hasKeychain = true;
    bool m_wasTyped = false;
};

} // namespace mainstay
