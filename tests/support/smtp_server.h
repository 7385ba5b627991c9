// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace mainstay::testing {

/// A real mail server on loopback, which does what the test says (smtp_server.py tells what there is). It ends with
/// this object, and with the process that made it. The certificates are made anew, for "localhost" alone.
class SmtpServer
{
public:
    explicit SmtpServer(const QString &how, const QStringList &options = {});
    ~SmtpServer();
    Q_DISABLE_COPY_MOVE(SmtpServer)

    /// Empty when it runs; else why it cannot here, for QSKIP.
    QString problem() const { return m_problem; }
    int port() const { return m_port; }
    /// What it took, in order, as it came over the wire.
    QByteArrayList mails() const;
    /// File of the certificate that says it is itself, to be trusted or not.
    QString certificates() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }

private:
    bool makeCertificate();

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_problem;
    int m_port = 0;
};

} // namespace mainstay::testing
