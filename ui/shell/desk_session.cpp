// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/desk_session.h"

#include "desk/process_store.h"
#include "ui_shell/keychain_password.h"

namespace mainstay {

DeskSession::DeskSession(std::unique_ptr<Workspace> workspace, std::shared_ptr<const DeskRules> rules,
                         const Words &words, std::function<Instant()> now)
    : m_rules(std::move(rules))
    , m_clocks(m_rules)
    , m_dueClocks(m_rules)
    , m_workspace(std::move(workspace))
    , m_words(words)
    , m_now(std::move(now))
    , m_estate(*m_workspace)
    , m_steps(*m_workspace, words, m_tasks)
    , m_names(*m_workspace, m_estate)
    , m_connection(*m_workspace, words.locale(), m_now)
    , m_due(*m_workspace, m_rules, m_dueClocks, m_now)
    , m_mail(*m_workspace, m_now, [this](const QString &key, std::function<void(std::optional<QString>)> done) {
        askKeychain(&m_mail, key, std::move(done));
    })
{
    QObject::connect(m_workspace.get(), &Workspace::changed, m_workspace.get(), [this](const ChangeSet &changes) {
        if (!changesAgreements(changes))
            return;
        if (changes.rows.contains(QStringLiteral("process")))
            m_workspace->read(
                m_workspace.get(), [rules = m_rules](Session &session) { keepUp(session, *rules); },
                [](const Result<void> &) {}); // whoever writes next reads them anyway
        m_clocks.forget();
        m_dueClocks.forget();
    });
}

PageContext DeskSession::context()
{
    return {*m_workspace, m_estate, m_rules, m_words, m_tasks, m_notices, m_now, m_clocks};
}

} // namespace mainstay
