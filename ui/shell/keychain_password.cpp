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

const QString MailKeychainName = u"mainstay"_s;
constexpr auto MailPatience = 3s;
constexpr auto KeepPatience = 10s;

} // namespace

void askKeychain(QObject *context, const QString &key, std::function<void(std::optional<QString>)> done)
{
    // Whichever comes first answers: the keychain, or the end of our patience with one that waits for its own window.
    const auto answer = std::make_shared<std::function<void(std::optional<QString>)>>(std::move(done));
    const auto once = [answer](std::optional<QString> kept) {
        if (const auto waiting = std::exchange(*answer, {}))
            waiting(std::move(kept));
    };
    auto *job = new QKeychain::ReadPasswordJob(MailKeychainName);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [once, job](QKeychain::Job *) {
        once(job->error() == QKeychain::NoError ? std::optional(job->textData()) : std::nullopt);
    });
    QTimer::singleShot(MailPatience, context, [once] { once(std::nullopt); });
    job->start();
}

void keepInDesktopKeychain(QObject *context, const QString &key, const QString &password,
                           std::function<void(bool)> done)
{
    const auto answer = std::make_shared<std::function<void(bool)>>(std::move(done));
    const auto once = [answer](bool isKept) {
        if (const auto waiting = std::exchange(*answer, {}))
            waiting(isKept);
    };
    auto *job = new QKeychain::WritePasswordJob(MailKeychainName);
    job->setKey(key);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [once, job](QKeychain::Job *) { once(job->error() == QKeychain::NoError); });
    QTimer::singleShot(KeepPatience, context, [once] { once(false); });
    job->start();
}

} // namespace mainstay
