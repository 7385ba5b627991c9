// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_estate.h"

#include "desk/desk_guard.h"
#include "desk/template_file.h"
#include "desk/workspace_template.h"
#include "estate/component_commands.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

template <class T>
T orThrow(Result<T> result)
{
    if (!result)
        throw StoreError(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

OpenEstate::OpenEstate(const QString &location, const QString &templateName, const QLocale &locale)
    : m_rules(std::make_shared<const DeskRules>(shippedDeskRules().value())), m_clocks(m_rules), m_words(locale)
{
    WorkspaceOptions options;
    options.person = u"anna"_s;
    options.undo.rules.append(requireTree);
    guardTickets(options.undo, m_rules);
    const Location where = Location::parse(location).value();
    orThrow(Workspace::create(where, options));
    m_workspace = orThrow(Workspace::open(where, options));
    if (!templateName.isEmpty()) {
        const QByteArray json = orThrow(shippedTemplate(TemplateKind::Workspace, templateName));
        orThrow(m_workspace->writeNow([&](Transaction &transaction) { applyTemplate(transaction, *m_rules, json); }));
    }
    m_estate = std::make_unique<LiveEstate>(*m_workspace);
}

PageContext OpenEstate::context()
{
    return {*m_workspace,
            *m_estate,
            m_rules,
            m_words,
            m_tasks,
            m_notices,
            [] { return *fromIso(u"2026-11-21T12:00:00.000Z"); },
            m_clocks};
}

bool OpenEstate::load()
{
    return QTest::qWaitFor([this] { return m_estate->isLoaded(); }, 10'000);
}

Component OpenEstate::component(const QString &name) const
{
    const ComponentTree &tree = m_estate->current()->tree();
    return tree.component(tree.named(name).front());
}

} // namespace mainstay::testing
