// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smtp_server.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

/// The system's own: packages of the system are there.
const QString Python = u"/usr/bin/python3"_s;

} // namespace

bool SmtpServer::makeCertificate()
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                   u"subjectAltName=DNS:localhost"_s, u"-keyout"_s, m_folder.filePath(u"key.pem"_s), u"-out"_s,
                   certificates()});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

SmtpServer::SmtpServer(const QString &how, const QStringList &options)
{
    QProcess ask;
    ask.start(Python, {u"-c"_s, u"import aiosmtpd"_s});
    if (!ask.waitForFinished() || ask.exitCode() != 0 || !makeCertificate()) {
        m_problem = u"no mail server to send to: start the tests with tests/run.sh"_s;
        return;
    }
    m_process.setStandardErrorFile(QProcess::nullDevice()); // what it thinks of our faults
    m_process.start(Python,
                    QStringList{QStringLiteral(MAINSTAY_SMTP_SERVER), m_folder.path(), how, u"--certificate"_s,
                                certificates(), u"--key"_s, m_folder.filePath(u"key.pem"_s)}
                        + options);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
    m_port = m_process.readLine().trimmed().toInt();
    if (m_port == 0)
        m_problem = u"the mail server does not start"_s;
}

SmtpServer::~SmtpServer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(1'000);
}

QByteArrayList SmtpServer::mails() const
{
    QByteArrayList found;
    for (int i = 1;; ++i) {
        QFile file(m_folder.filePath(u"%1.eml"_s.arg(i)));
        if (!file.open(QIODevice::ReadOnly))
            return found;
        found.append(file.readAll());
    }
}

} // namespace mainstay::testing
