// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "calendar/calendar_commands.h"
#include "desk/agreement_commands.h"
#include "desk/template_file.h"
#include "desk/workspace_template.h"
#include "estate/component_commands.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

DeskFixture::DeskFixture(const QString &location, const QLocale &locale)
    : m_location(location)
    , m_clocks(shippedRules())
    , m_workspace(openDesk(location))
    , m_estate(std::make_unique<LiveEstate>(*m_workspace))
    , m_words(locale)
{
    QObject::connect(m_workspace.get(), &Workspace::changed, m_workspace.get(), [this](const ChangeSet &changes) {
        if (changesAgreements(changes))
            m_clocks.forget();
    });
}

PageContext DeskFixture::context()
{
    return {*m_workspace, *m_estate, shippedRules(), m_words, m_tasks, m_notices, [this] { return now; }, m_clocks};
}

std::unique_ptr<Workspace> DeskFixture::otherDesk() const
{
    return openDesk(m_location, Making::OpenOnly);
}

void DeskFixture::applyTemplate(const QString &name)
{
    QSignalSpy changed(m_estate.get(), &LiveEstate::changed);
    const auto done = m_workspace->writeNow([&](Transaction &transaction) {
        mainstay::applyTemplate(transaction, *shippedRules(), shippedTemplate(TemplateKind::Workspace, name).value());
    });
    if (!done)
        throw StoreError(done.error());
    while (m_estate->current()->tree().size() == 0 && changed.wait()) { }
}

Id<Component> DeskFixture::addComponent(const QString &name)
{
    QSignalSpy changed(m_estate.get(), &LiveEstate::changed);
    const auto id = m_workspace->writeNow(
        [&](Transaction &transaction) { return mainstay::addComponent(transaction, Component{.name = name}); });
    while (!m_estate->current()->tree().indexOf(id.value()) && changed.wait()) { }
    return *id;
}

void DeskFixture::agree(const QByteArray &targets)
{
    const auto done = m_workspace->writeNow([&](Transaction &transaction) {
        ServiceCalendar always;
        always.zone = u"UTC"_s;
        always.week.fill({{std::chrono::hours(0), std::chrono::hours(24)}});
        setCalendar(transaction, u"Always"_s, always);
        const QByteArray json = R"({"name":"Gold","kind":"sla","solutions":"all","valid_from":"2026-01-01",
            "calendar":"Always","targets":)"
            + targets + '}';
        carryOut(transaction, planned({}, agreementFromJson(json).value(), AgreementWish::NewVersion).value());
    });
    if (!done)
        throw StoreError(done.error());
}

QString oddName()
{
    const QString part = u"<b>Größe</b> & \u202Eתקלה\u202C \t\u0007 <img src=x> {title} %1 "_s;
    return part.repeated(10'000 / part.size() + 1).left(10'000);
}

} // namespace mainstay::testing
