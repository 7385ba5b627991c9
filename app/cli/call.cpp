// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"

#include "cli/long_work.h"
#include "cli/passwords.h"
#include "desk/workspace_rules.h"
#include "estate/estate_loader.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mainstay {

Call::Call(const Arguments &arguments, Console &console, const Words &words)
    : m_arguments(arguments)
    , m_console(console)
    , m_words(words)
    , m_english(QLocale::c())
    , m_rules(std::make_shared<const DeskRules>(valueOf(shippedDeskRules())))
{ }

Call::~Call() = default;

Location Call::location() const
{
    const QString text = m_arguments.value(u"workspace"_s).value_or(qEnvironmentVariable("MAINSTAY_WORKSPACE"));
    if (text.isEmpty())
        throw VerbFailure{{ErrorKind::Invalid, "cli.no-workspace", {}, {}}, ExitStatus::WrongCall};
    const Result<Location> location = Location::parse(text);
    if (!location)
        throw VerbFailure{location.error(), ExitStatus::NoWorkspace};
    // Whoever lists the processes of this machine could read it.
    if (location->password || location->options.contains(u"password"_s))
        throw VerbFailure{{ErrorKind::Invalid, "cli.password-in-address", {}, {}}, ExitStatus::WrongCall};
    return *location;
}

WorkspaceOptions Call::options() const
{
    WorkspaceOptions options = workspaceOptions(m_rules);
    options.askPassword = askForPassword(m_words);
    return options;
}

Workspace &Call::workspace()
{
    if (m_workspace)
        return *m_workspace;
    LongWork work(text(QT_TRANSLATE_NOOP("output", "Bringing the workspace up to date")));
    WorkspaceOptions options = this->options();
    options.upgrading = &work.progress();
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(location(), options);
    if (!opened && opened.error().kind == ErrorKind::Cancelled)
        throw VerbFailure{opened.error(), ExitStatus::Interrupted};
    if (!opened)
        throw VerbFailure{opened.error(), ExitStatus::NoWorkspace};
    m_workspace = std::move(*opened);
    return *m_workspace;
}

std::shared_ptr<const Estate> Call::estate()
{
    return read(loadEstate);
}

QString Call::localTime(Instant instant) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant));
    return m_words.locale().toString(time, QLocale::ShortFormat);
}

} // namespace mainstay
