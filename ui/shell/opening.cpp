// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/opening.h"

#include "desk/template_file.h"
#include "desk/workspace_rules.h"
#include "desk/workspace_template.h"

#include <condition_variable>

namespace mainstay {

/// What the person says, for the thread that waits for it.
class Opening::Answer
{
public:
    std::optional<QString> wait()
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [this] { return m_isGiven || m_isOver; });
        m_isGiven = false;
        return m_isOver ? std::nullopt : std::exchange(m_password, std::nullopt);
    }
    void give(std::optional<QString> password)
    {
        const std::lock_guard lock(m_mutex);
        m_password = std::move(password);
        m_isGiven = true;
        m_ready.notify_all();
    }
    void giveUp()
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_ready.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::optional<QString> m_password;
    bool m_isGiven = false;
    bool m_isOver = false;
};

Opening::Opening(Request request, std::shared_ptr<const DeskRules> rules, AskLater ask, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_rules(std::move(rules))
    , m_ask(std::move(ask))
    , m_answer(std::make_shared<Answer>())
    , m_thread([this] { work(); })
{ }

Opening::~Opening()
{
    stop();
    m_thread.join();
}

void Opening::giveUp()
{
    m_isGivenUp = true;
    stop();
}

void Opening::stop()
{
    m_answer->giveUp();
    m_progress.cancel();
}

void Opening::work()
{
    auto result = std::make_shared<Result<std::unique_ptr<Workspace>>>(openNow());
    if (*result)
        (**result)->moveToThread(thread());
    m_mailbox.post([this, result] {
        if (m_isGivenUp)
            deleteLater();
        else if (*result)
            Q_EMIT opened(std::make_shared<std::unique_ptr<Workspace>>(std::move(**result)));
        else
            Q_EMIT failed(result->error());
    });
}

Result<std::unique_ptr<Workspace>> Opening::openNow()
{
    WorkspaceOptions options = workspaceOptions(m_rules);
    options.askPassword = [this](const Location &location) { return waitForPassword(location); };
    options.upgrading = &m_progress;
    if (m_request.what == What::Open)
        return Workspace::open(m_request.location, options);

    const Result<QByteArray> content = shippedTemplate(TemplateKind::Workspace, m_request.templateName);
    if (!content)
        return tl::unexpected<Error>(content.error());
    if (const Result<void> made = Workspace::create(m_request.location, options); !made)
        return tl::unexpected<Error>(made.error());
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_request.location, options);
    if (!workspace)
        return workspace;
    const Result<void> filled =
        (*workspace)->writeNow([&](Transaction &transaction) { applyTemplate(transaction, *m_rules, *content); });
    if (!filled)
        return tl::unexpected<Error>(filled.error());
    return workspace;
}

std::optional<QString> Opening::waitForPassword(const Location &location)
{
    m_mailbox.post([this, location] {
        if (!m_isGivenUp)
            m_ask(location,
                  [answer = m_answer](std::optional<QString> password) { answer->give(std::move(password)); });
    });
    return m_answer->wait();
}

void Opening::tellUpgrade(qint64 done, qint64 total)
{
    const int percent = total > 0 ? int(done * 100 / total) : 0;
    if (percent == m_told)
        return;
    m_told = percent;
    m_mailbox.post([this, percent] {
        if (!m_isGivenUp)
            Q_EMIT upgraded(percent);
    });
}

} // namespace mainstay
