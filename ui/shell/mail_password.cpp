// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/section.h"
#include "ui_shell/keychain_password.h"
#include "ui_shell/mail_settings.h"
#include "ui_shell/typed_secret.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace mainstay {

MailKeychain MailKeychain::ofDesktop()
{
    return {&askKeychain, &keepInDesktopKeychain};
}

void MailSettings::showPassword()
{
    const bool isWanted = m_server && !m_server->login.isEmpty();
    m_fields->setFieldVisible(m_password, isWanted);
    m_fields->setFieldVisible(m_kept, isWanted);
    if (!isWanted)
        return;
    if (!m_hasPassword && isVisible()) {
        m_kept->setText(tr("Asking the keychain …"));
        m_keychain.ask(this, m_server->passwordKey(),
                       [this, key = m_server->passwordKey()](const std::optional<QString> &password) {
                           if (!m_server || m_server->passwordKey() != key)
                               return;
                           m_hasPassword = password.has_value();
                           showPassword();
                       });
        return;
    }
    if (m_hasPassword)
        m_kept->setText(*m_hasPassword
                            ? tr("It is in the keychain of this desktop, and nowhere else.")
                            : tr("The keychain of this desktop has none for this server, so this window sends "
                                 "nothing. Type it here to have it kept there."));
}

void MailSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPassword();
}

void MailSettings::keepPassword()
{
    if (!m_server)
        return;
    const QString password = m_password->text();
    m_keychain.keep(this, m_server->passwordKey(), password, [this, password](bool isKept) {
        if (isKept && m_password->text() == password)
            m_password->clear();
        m_hasPassword = isKept;
        showPassword();
        if (!isKept)
            m_kept->setText(tr("No keychain took it, so it is not kept. It serves to test from here; cron sends with "
                               "“mail send --password-file”."));
    });
}

} // namespace mainstay
