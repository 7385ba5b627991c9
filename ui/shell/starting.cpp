// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/starting.h"

#include "ui_shell/recent.h"
#include "ui_shell/start_page.h"

namespace mainstay {

Starting::Starting(StartPage &page, QSettings &settings, std::shared_ptr<const DeskRules> rules)
    : m_page(page), m_settings(settings), m_rules(std::move(rules))
{
    connect(&page, &StartPage::cancelled, this, [this] {
        giveUp();
        m_page.showChoices();
    });
    connect(&page, &StartPage::forgotten, this, [this](const QString &location) {
        forgetWorkspace(m_settings, location);
        m_page.setRecent(recentWorkspaces(m_settings));
    });
    connect(&m_passwords, &Passwords::wanted, &page, &StartPage::askPassword);
    connect(&m_passwords, &Passwords::notKept, this, &Starting::passwordNotKept);
    connect(&page, &StartPage::passwordGiven, this, [this](const QString &password, bool keep) {
        m_page.showOpening(m_opening ? m_opening->request().location.toString() : QString());
        m_passwords.answer(password, keep ? Passwords::Keep::Yes : Passwords::Keep::No);
    });
    connect(&page, &StartPage::passwordRefused, this, [this] {
        m_passwords.answer(std::nullopt, Passwords::Keep::No);
        m_page.showChoices();
    });
}

void Starting::giveUp()
{
    if (m_opening)
        m_opening.release()->giveUp(); // a child of ours, should it still wait when we go
}

void Starting::open(const Opening::Request &request)
{
    giveUp();
    m_page.showOpening(request.location.toString());
    m_passwords.begin();
    m_opening = std::make_unique<Opening>(
        request, m_rules,
        [this](const Location &location, Opening::Reply reply) { m_passwords.ask(location, std::move(reply)); }, this);
    connect(m_opening.get(), &Opening::upgraded, this,
            [this](int percent) { m_page.showUpgrade(m_opening->request().location.toString(), percent); });
    connect(m_opening.get(), &Opening::failed, this, [this](const Error &error) {
        m_opening.release()->deleteLater();
        m_page.showFailure(error);
    });
    connect(m_opening.get(), &Opening::opened, this, [this](const auto &workspace) {
        m_opening.release()->deleteLater();
        m_passwords.accepted();
        Q_EMIT opened(workspace);
    });
}

} // namespace mainstay
