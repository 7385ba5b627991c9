// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/passwords.h"

#include <QTimer>
#include <chrono>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mainstay {

namespace {

const QString Service = u"mainstay"_s;
constexpr auto KeychainPatience = 3s;

} // namespace

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
    lookUp(m_key, [this, location](std::optional<QString> kept, bool hasKeychain) {
        m_hasKeychain = hasKeychain;
        if (!kept)
            Q_EMIT wanted(location, hasKeychain, false);
        else if (const Reply waiting = std::exchange(m_reply, {}))
            waiting(std::move(kept));
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
        // Deletes itself when it is done.
        auto *job = new QKeychain::WritePasswordJob(Service);
        job->setKey(m_key);
        job->setTextData(*m_typed);
        connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *done) {
            if (done->error() != QKeychain::NoError)
                Q_EMIT notKept();
        });
        job->start();
    }
    m_typed.reset();
}

void Passwords::lookUp(const QString &key, std::function<void(std::optional<QString>, bool)> done)
{
    // Whichever comes first answers: the keychain, or the end of our patience with one that waits for its own window.
    const auto answer = std::make_shared<std::function<void(std::optional<QString>, bool)>>(std::move(done));
    const auto once = [answer](std::optional<QString> kept, bool hasKeychain) {
        if (const auto waiting = std::exchange(*answer, {}))
            waiting(std::move(kept), hasKeychain);
    };
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [once, job](QKeychain::Job *) {
        if (job->error() == QKeychain::NoError)
            once(job->textData(), true);
        else
            once(std::nullopt, job->error() == QKeychain::EntryNotFound);
    });
    QTimer::singleShot(KeychainPatience, this, [once] { once(std::nullopt, false); });
    job->start();
}

} // namespace mainstay
