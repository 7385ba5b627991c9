// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_details.h"

#include "kit/calm_style.h"
#include "ui_estate/attribute_fields.h"
#include "ui_estate/component_fields.h"
#include "ui_estate/dependency_part.h"
#include "ui_estate/deployment_part.h"
#include "ui_estate/findings_part.h"
#include "ui_estate/history_part.h"
#include "ui_estate/impact_part.h"
#include "ui_estate/override_part.h"
#include "ui_estate/tickets_part.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

ComponentDetails::ComponentDetails(const PageContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_fields(new ComponentFields(context))
    , m_attributes(new AttributeFields(context))
    , m_overrides(new OverridePart(context))
    , m_deployments(new DeploymentPart(context))
    , m_tickets(new TicketsPart(context))
    , m_history(new HistoryPart(context))
{
    m_parts = {m_fields,
               new FindingsPart(context),
               new ImpactPart(context),
               m_overrides,
               new DependencyPart(context, DependencyPart::Side::Needs),
               new DependencyPart(context, DependencyPart::Side::NeededBy),
               m_deployments,
               m_tickets,
               m_attributes,
               m_history};
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(2 * Grid - 6, Grid + 4, 2 * Grid, 2 * Grid);
    layout->setSpacing(0);
    for (DetailsPart *part : std::as_const(m_parts)) {
        auto *row = new QVBoxLayout;
        // Fields have room inside for their frame; the rest stands where their text begins.
        row->setContentsMargins(part == m_fields ? 0 : 6, 0, 0, 0);
        row->addWidget(part);
        layout->addLayout(row);
        connect(part, &DetailsPart::linkActivated, this, &ComponentDetails::linkActivated);
        connect(part, &DetailsPart::failed, this, &ComponentDetails::failed);
    }
    layout->addStretch(1);
    connect(m_fields, &ComponentFields::conflictAppeared, this, [this] { verticalScrollBar()->setValue(0); });
    connect(m_history, &HistoryPart::undoRequested, this, &ComponentDetails::undoRequested);
    connect(&context.workspace, &Workspace::changed, this, &ComponentDetails::follow);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    inner->setBackgroundRole(QPalette::Base);
    inner->setAutoFillBackground(true);
    setAccessibleName(tr("Details"));
    inner->hide();
}

void ComponentDetails::show(const std::optional<ShownComponent> &shown)
{
    widget()->setVisible(shown.has_value());
    if (!shown)
        return;
    if (m_component != shown->id())
        verticalScrollBar()->setValue(0);
    m_component = shown->id();
    for (DetailsPart *part : std::as_const(m_parts))
        part->show(*shown);
}

void ComponentDetails::editName()
{
    m_fields->editName();
}

void ComponentDetails::saveDrafts(QSettings &settings) const
{
    m_attributes->save(settings);
}

void ComponentDetails::restoreDrafts(const QSettings &settings)
{
    m_attributes->restore(settings);
}

void ComponentDetails::follow(const ChangeSet &changes)
{
    if (changes.rows.contains(u"component_attribute"_s))
        m_attributes->refresh();
    if (changes.rows.contains(u"ticket"_s))
        m_tickets->refresh();
    if (changes.rows.contains(u"impact_override"_s))
        m_overrides->refresh();
    if (changes.rows.contains(u"deployment"_s) || changes.rows.contains(u"environment"_s))
        m_deployments->refresh();
    // Any step may be the newest, which is the one that can be taken back.
    m_history->refresh();
}

} // namespace mainstay
