// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/incident_route_file.h"
#include "kit/in_place_field.h"
#include "kit/scrolled.h"
#include "kit/section.h"
#include "setup/route_setup.h"
#include "setup/setup_list.h"
#include "setup/setup_pane.h"
#include "setup/step_table.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

RouteSetup::RouteSetup(const PageContext &context, QWidget *parent)
    : SetupPart(context, tr("Routes"), u"routes"_s, parent)
    , m_shipped(shippedRoute().value_or(Route()))
    , m_title(paneTitle())
    , m_about(paneRemark())
    , m_form(new FieldForm)
    , m_name(new InPlaceField)
    , m_steps(new StepTable(context.words))
    , m_up(new QPushButton(tr("Up")))
    , m_down(new QPushButton(tr("Down")))
    , m_removeStep(new QPushButton(tr("Remove the step")))
    , m_faults(paneText())
    , m_save(saveButton(u"saveRoute"_s))
    , m_revert(revertButton(u"revertRoute"_s))
    , m_removeOwn(new QPushButton)
{
    layOut({list(), makePane()}, {320, 840});
    follow();
    connect(&context.estate, &LiveEstate::changed, this, &RouteSetup::presentList);
}

bool RouteSetup::isAbout(const ChangeSet &changes) const
{
    return changes.rows.contains(u"route"_s) || changes.rows.contains(u"route_step"_s);
}

QBoxLayout *RouteSetup::makeStepButtons()
{
    auto *add = new QPushButton(tr("Add a step"));
    add->setObjectName(u"addStep"_s);
    m_removeStep->setObjectName(u"removeStep"_s);
    m_up->setObjectName(u"stepUp"_s);
    m_down->setObjectName(u"stepDown"_s);
    connect(add, &QPushButton::clicked, m_steps, &StepTable::addStep);
    connect(m_removeStep, &QPushButton::clicked, m_steps, &StepTable::removeCurrent);
    connect(m_up, &QPushButton::clicked, m_steps, [this] { m_steps->moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, m_steps, [this] { m_steps->moveCurrent(1); });
    return buttonRow({add, m_up, m_down, m_removeStep});
}

QBoxLayout *RouteSetup::makeButtons()
{
    m_removeOwn->setObjectName(u"removeRoute"_s);
    m_removeOwn->setProperty("quiet", true);
    connect(m_save, &QPushButton::clicked, this, &RouteSetup::save);
    connect(m_removeOwn, &QPushButton::clicked, this, &RouteSetup::removeOwn);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_isEdited = false;
        present();
    });
    return buttonRow({m_save, m_revert, m_removeOwn});
}

QWidget *RouteSetup::makePane()
{
    m_about->setObjectName(u"aboutRoute"_s);
    m_name->setObjectName(u"routeName"_s);
    m_name->setFrameShown(InPlaceField::FrameShown::Always);
    m_form->addField(tr("Name"), m_name);
    m_faults->setObjectName(u"routeFaults"_s);
    auto *content = new QWidget;
    QBoxLayout *lines = paneLines(content);
    lines->addWidget(m_title);
    lines->addWidget(m_about);
    lines->addWidget(m_form);
    lines->addWidget(m_steps);
    lines->addLayout(makeStepButtons());
    lines->addWidget(m_faults);
    lines->addWidget(notice());
    lines->addLayout(makeButtons());
    lines->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, this, &RouteSetup::edited);
    connect(m_steps, &StepTable::edited, this, &RouteSetup::edited);
    connect(m_steps, &QTableWidget::currentCellChanged, this, &RouteSetup::showState);
    return scrolledOnBase(content);
}

void RouteSetup::presentList()
{
    m_solutions = namedSolutions(context().estate);
    const auto remark = [this](const std::optional<Id<Component>> &solution) {
        const auto own = std::ranges::find(m_routes, solution, &Route::solution);
        if (own != m_routes.cend())
            return own->name;
        return solution ? QString() : tr("ships", "a route that nobody has changed");
    };
    QList<SetupChoice> choices;
    choices.append({QString(), tr("All solutions"), remark(std::nullopt)});
    for (const NamedSolution &solution : std::as_const(m_solutions))
        choices.append({keyOf(solution.id), solution.name, remark(solution.id)});
    list()->setChoices(choices, keyOf(m_solution));
    m_title->setText(list()->markedText());
}

void RouteSetup::present()
{
    const Route route = routeInForce();
    m_isEdited = false;
    notice()->hide();
    m_name->setStored(route.name);
    m_name->setText(route.name);
    m_steps->setSteps(route.steps);
    m_title->setText(list()->markedText());
    if (!m_solution)
        m_about->setText(tr("Incidents of every solution go this way, but for those with a route of their own. What "
                            "tickets have settled already stays as it is."));
    else if (ownRoute())
        m_about->setText(tr("Incidents of this solution go their own way. What tickets have settled already stays as "
                            "it is."));
    else
        m_about->setText(tr("This solution follows the route of all solutions. Change it here, and it has its own."));
    showState();
}

void RouteSetup::showState()
{
    const QStringList told = m_isEdited ? faults() : QStringList();
    m_faults->setText(told.join(u'\n'));
    m_faults->setVisible(!told.isEmpty());
    setUsable(m_save, m_isEdited && told.isEmpty());
    setUsable(m_revert, m_isEdited);
    m_removeOwn->setText(m_solution ? tr("Follow the route of all solutions") : tr("Use the route that ships"));
    setShown(m_removeOwn, ownRoute() && !m_isEdited);
    const int row = m_steps->currentRow();
    setUsable(m_up, row > 0);
    setUsable(m_down, row >= 0 && row + 1 < m_steps->rowCount());
    setUsable(m_removeStep, row >= 0);
}

} // namespace mainstay
