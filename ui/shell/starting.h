// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_shell/opening.h"
#include "ui_shell/passwords.h"

class QSettings;

namespace mainstay {

class StartPage;

/// Leads from the start page to an open workspace: opens or makes it, gets the password from the keychain or from the
/// person, and has the start page say why an attempt failed.
class Starting : public QObject
{
    Q_OBJECT

public:
    /// Page and settings outlive it.
    Starting(StartPage &page, QSettings &settings, std::shared_ptr<const DeskRules> rules);

    /// Gives up what is being opened.
    void open(const Opening::Request &request);

Q_SIGNALS:
    void opened(std::shared_ptr<std::unique_ptr<mainstay::Workspace>> workspace);
    /// The keychain did not take the password.
    void passwordNotKept();

private:
    void giveUp();

    StartPage &m_page;
    QSettings &m_settings;
    std::shared_ptr<const DeskRules> m_rules;
    Passwords m_passwords;
    std::unique_ptr<Opening> m_opening;
};

} // namespace mainstay
