// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keychain.h"

#include <QEventLoop>
#include <QTimer>
#include <chrono>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mainstay {

std::optional<QString> passwordInKeychain(const QString &key)
{
    // Deletes itself when it is done, which may be long after we stopped waiting.
    auto *job = new QKeychain::ReadPasswordJob(u"mainstay"_s);
    job->setKey(key);
    std::optional<QString> found;
    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *) {
        if (job->error() == QKeychain::NoError)
            found = job->textData();
        loop.quit();
    });
    QTimer::singleShot(3s, &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    return found;
}

bool keepInKeychain(const QString &key, const QString &password)
{
    auto *job = new QKeychain::WritePasswordJob(u"mainstay"_s);
    job->setKey(key);
    job->setTextData(password);
    bool isKept = false;
    QEventLoop loop;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *) {
        isKept = job->error() == QKeychain::NoError;
        loop.quit();
    });
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    return isKept;
}

} // namespace mainstay
