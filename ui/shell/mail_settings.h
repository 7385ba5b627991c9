// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/mail_server.h"
#include "desk/outbound_mail.h"
#include "kit/page.h"

class QLabel;
class QPushButton;

namespace mainstay {

class FieldForm;
class InPlaceChoice;
class InPlaceField;
class NoticeBar;
class TypedSecret;

/// Where passwords of mail servers are kept: the desktop's keychain, or what a test has for one. Both answer once, on
/// the window's thread, and not after the context died.
struct MailKeychain {
    std::function<void(QObject *context, const QString &key, std::function<void(std::optional<QString>)> done)> ask;
    std::function<void(QObject *context, const QString &key, const QString &password, std::function<void(bool)> done)>
        keep;

    static MailKeychain ofDesktop();
};

/// The server by which a workspace sends its answers, set where it stands: each field takes effect when it is left, as
/// soon as host and sender are there. The password goes to the keychain and nowhere else. A test connects and logs in,
/// and sends nothing. Who may not change the workspace is told so, and what they typed stays.
class MailSettings : public QWidget
{
    Q_OBJECT

public:
    explicit MailSettings(const PageContext &context, MailKeychain keychain = MailKeychain::ofDesktop(),
                          QWidget *parent = nullptr);
    ~MailSettings() override;

    /// A file of certificates that are trusted instead of the system's.
    void setCertificates(const QString &path) { m_certificates = path; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Found {
        std::optional<MailServer> server;
        qint64 waiting = 0;
        qint64 drafts = 0;
        qint64 failed = 0;
    };

    QWidget *makeFields();
    QWidget *makeButtons();
    InPlaceField *makeField(const QString &label, const QString &name);
    void read();
    void take(const Found &found);
    void showServer();
    void showMails(const Found &found);
    void showPassword();
    std::optional<MailServer> typedServer() const;
    void chooseSecurity(const QString &value);
    void save();
    void keepPassword();
    void remove();
    void test();
    void runTest(const MailServer &server, const QString &password);
    void endTest(const MailServer &server, const MailResult &result);
    void showTesting();

    PageContext m_context;
    MailKeychain m_keychain;
    QString m_certificates;
    std::optional<MailServer> m_server; ///< as it was read
    std::optional<bool> m_hasPassword; ///< nothing until the keychain has answered
    int m_testing = 0; ///< the long task; 0: none runs
    FieldForm *m_fields = nullptr;
    InPlaceField *m_host = nullptr;
    InPlaceField *m_port = nullptr;
    InPlaceChoice *m_security = nullptr;
    InPlaceField *m_login = nullptr;
    InPlaceField *m_sender = nullptr;
    InPlaceField *m_senderName = nullptr;
    TypedSecret *m_password = nullptr;
    QLabel *m_kept = nullptr;
    QLabel *m_mails = nullptr;
    QLabel *m_answer = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_remove = nullptr;
    NoticeBar *m_notice = nullptr;
};

/// What a test came to, and what to do next where it did not go well.
QString mailTestWords(const Words &words, const MailServer &server, const MailResult &result);

} // namespace mainstay
