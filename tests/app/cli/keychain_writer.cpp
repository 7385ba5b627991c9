// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

/// keychain_writer KEY PASSWORD: keeps a password where mainstay-cli looks for it.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QKeychain::WritePasswordJob job(u"mainstay"_s);
    job.setAutoDelete(false);
    job.setKey(words.value(1));
    job.setTextData(words.value(2));
    QObject::connect(&job, &QKeychain::Job::finished, &application,
                     [](QKeychain::Job *done) { QCoreApplication::exit(done->error() == QKeychain::NoError ? 0 : 1); });
    job.start();
    return QCoreApplication::exec();
}
