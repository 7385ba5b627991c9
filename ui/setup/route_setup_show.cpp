// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/incident_route_file.h"
#include "kit/calm_style.h"
#include "kit/in_place_field.h"
#include "kit/notice_bar.h"
#include "kit/section.h"
#include "kit/ticket_look.h"
#include "setup/route_setup.h"
#include "setup/setup_list.h"
#include "setup/step_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QLabel *routeText()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RouteSetup::RouteSetup(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_shipped(shippedRoute().value_or(Route()))
    , m_list(new SetupList(tr("Routes")))
    , m_title(routeText())
    , m_about(routeText())
    , m_form(new FieldForm)
    , m_name(new InPlaceField)
    , m_steps(new StepTable(context.words))
    , m_up(new QPushButton(tr("Up")))
    , m_down(new QPushButton(tr("Down")))
    , m_removeStep(new QPushButton(tr("Remove the step")))
    , m_faults(routeText())
    , m_notice(new NoticeBar)
    , m_save(new QPushButton(tr("Save")))
    , m_revert(new QPushButton(tr("Discard changes")))
    , m_removeOwn(new QPushButton)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(makeList());
    splitter->addWidget(makePane());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 840});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&m_context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.rows.contains(u"route"_s) || changes.rows.contains(u"route_step"_s))
            read();
    });
    connect(&m_context.estate, &LiveEstate::changed, this, &RouteSetup::presentList);
    read();
}

QWidget *RouteSetup::makeList()
{
    m_list->setObjectName(u"routes"_s);
    m_list->setMinimumWidth(240);
    connect(m_list, &SetupList::chosen, this, &RouteSetup::choose);
    return m_list;
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
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, m_up, m_down, m_removeStep})
        buttons->addWidget(button);
    buttons->addStretch(1);
    return buttons;
}

QBoxLayout *RouteSetup::makeButtons()
{
    m_save->setObjectName(u"saveRoute"_s);
    m_save->setProperty("primary", true);
    m_revert->setObjectName(u"revertRoute"_s);
    m_removeOwn->setObjectName(u"removeRoute"_s);
    m_removeOwn->setProperty("quiet", true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_revert, m_removeOwn})
        buttons->addWidget(button);
    buttons->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &RouteSetup::save);
    connect(m_removeOwn, &QPushButton::clicked, this, &RouteSetup::removeOwn);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_isEdited = false;
        present();
    });
    return buttons;
}

QWidget *RouteSetup::makePane()
{
    m_title->setFont(fontOf(m_title->font(), TextSize::Section, QFont::DemiBold));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setObjectName(u"aboutRoute"_s);
    m_name->setObjectName(u"routeName"_s);
    m_name->setFrameShown(InPlaceField::FrameShown::Always);
    m_form->addField(tr("Name"), m_name);
    m_faults->setObjectName(u"routeFaults"_s);
    m_notice->hide();
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(PaneMargin, Grid + 4, PaneMargin, Grid);
    lines->setSpacing(Grid);
    lines->addWidget(m_title);
    lines->addWidget(m_about);
    lines->addWidget(m_form);
    lines->addWidget(m_steps);
    lines->addLayout(makeStepButtons());
    lines->addWidget(m_faults);
    lines->addWidget(m_notice);
    lines->addLayout(makeButtons());
    lines->addStretch(1);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    connect(m_name, &QLineEdit::textEdited, this, &RouteSetup::edited);
    connect(m_steps, &StepTable::edited, this, &RouteSetup::edited);
    connect(m_steps, &QTableWidget::currentCellChanged, this, &RouteSetup::showState);
    connect(m_notice, &NoticeBar::dismissed, m_notice, &QWidget::hide);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

void RouteSetup::presentList()
{
    m_solutions = m_context.estate.isLoaded() ? namedSolutions(*m_context.estate.current()) : QList<NamedSolution>();
    const auto remark = [this](const std::optional<Id<Component>> &solution) {
        const auto own = std::ranges::find(m_routes, solution, &Route::solution);
        if (own != m_routes.cend())
            return own->name;
        return solution ? QString() : tr("ships", "a route that nobody has changed");
    };
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->add(QString(), tr("All solutions"), remark(std::nullopt));
    for (const NamedSolution &solution : std::as_const(m_solutions))
        m_list->add(QString::number(solution.id.value), solution.name, remark(solution.id));
    m_list->mark(m_solution ? QString::number(m_solution->value) : QString());
    m_title->setText(m_list->currentItem() ? m_list->currentItem()->text() : QString());
}

void RouteSetup::present()
{
    const Route route = routeInForce();
    m_isEdited = false;
    m_notice->hide();
    m_name->setStored(route.name);
    m_name->setText(route.name);
    m_steps->setSteps(route.steps);
    m_title->setText(m_list->currentItem() ? m_list->currentItem()->text() : QString());
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
    m_save->setEnabled(m_isEdited && told.isEmpty());
    m_revert->setEnabled(m_isEdited);
    m_removeOwn->setText(m_solution ? tr("Follow the route of all solutions") : tr("Use the route that ships"));
    m_removeOwn->setVisible(ownRoute() && !m_isEdited);
    const int row = m_steps->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_steps->rowCount());
    m_removeStep->setEnabled(row >= 0);
}

} // namespace mainstay
