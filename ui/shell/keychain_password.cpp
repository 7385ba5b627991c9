// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/keychain_password.h"

#include <QTimer>
#include <chrono>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mainstay {

namespace {

const QString Service = u"mainstay"_s;
constexpr auto LookPatience = 3s;
constexpr auto KeepPatience = 10s;

/// Whichever comes first answers: the keychain, or the end of our patience with one that waits for its own window.
template <class Answer>
auto onlyOnce(std::function<void(Answer)> done)
{
    const auto kept = std::make_shared<std::function<void(Answer)>>(std::move(done));
    return [kept](Answer answer) {
        if (const auto waiting = std::exchange(*kept, {}))
            waiting(answer);
    };
}

} // namespace

void lookInKeychain(QObject *context, const QString &key, std::function<void(const KeychainAnswer &)> done)
{
    const auto once = onlyOnce(std::move(done));
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [once, job](QKeychain::Job *) {
        if (job->error() == QKeychain::NoError)
            once({job->textData(), true});
        else
            once({std::nullopt, job->error() == QKeychain::EntryNotFound});
    });
    QTimer::singleShot(LookPatience, context, [once] { once({}); });
    job->start();
}

void askKeychain(QObject *context, const QString &key, std::function<void(std::optional<QString>)> done)
{
    lookInKeychain(context, key, [done = std::move(done)](const KeychainAnswer &answer) { done(answer.password); });
}

void keepInDesktopKeychain(QObject *context, const QString &key, const QString &password,
                           std::function<void(bool)> done)
{
    const auto once = onlyOnce(std::move(done));
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setKey(key);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [once, job](QKeychain::Job *) { once(job->error() == QKeychain::NoError); });
    QTimer::singleShot(KeepPatience, context, [once] { once(false); });
    job->start();
}

} // namespace mainstay
