// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/estate_page.h"

#include "kit/calm_style.h"
#include "kit/empty_state.h"
#include "kit/page_header.h"
#include "kit/text_elide.h"
#include "ui_estate/component_details.h"
#include "ui_estate/estate_filters.h"
#include "ui_estate/move_bar.h"

#include <QAction>
#include <QPainter>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int TreeWidth = 344;
constexpr int DetailsWidth = 348;

/// A line of one pixel in the colour of lines.
class Rule : public QWidget
{
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), lookOf(palette()).line); }
};

QWidget *column(std::initializer_list<QWidget *> widgets)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    column->setAutoFillBackground(true);
    column->setBackgroundRole(QPalette::Base);
    return column;
}

} // namespace

EstatePage::EstatePage(PageContext context, std::unique_ptr<QWidget> map, QWidget *parent)
    : Page(std::move(context), parent)
    , m_model(new ComponentTreeModel(this))
    , m_tree(new ComponentTreeView(*m_model))
    , m_header(new PageHeader(tr("Estate"), tr("Filter the tree…")))
    , m_filters(new EstateFilters(*m_header, this->context().words, this))
    , m_splitter(new QSplitter)
    , m_right(new QStackedWidget)
    , m_details(new ComponentDetails(this->context()))
    , m_move(new MoveBar)
    , m_content(new QStackedWidget)
{
    makeActions();
    layOut(std::move(map));
    wire();
    const LiveEstate &estate = this->context().estate;
    if (estate.isLoaded())
        take({std::make_shared<const Estate>(), estate.current(), std::nullopt});
}

void EstatePage::makeActions()
{
    m_add = new QAction(tr("Add component"), this);
    connect(m_add, &QAction::triggered, this, [this] { addComponent(m_tree->current()); });
    m_header->addPrimaryAction(m_add);
}

void EstatePage::layOut(std::unique_ptr<QWidget> map)
{
    m_move->hide();
    m_right->addWidget(column({m_move, m_details}));
    m_splitter->addWidget(m_tree);
    const bool hasMap = map != nullptr;
    if (hasMap)
        m_splitter->addWidget(map.release());
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(hasMap ? 1 : 0, 1);
    m_splitter->setSizes(hasMap ? QList<int>{TreeWidth, 2 * TreeWidth, DetailsWidth}
                                : QList<int>{2 * TreeWidth, DetailsWidth + TreeWidth / 2});
    m_tree->setMinimumWidth(TreeWidth / 2);
    m_right->setMinimumWidth(DetailsWidth * 3 / 4);
    m_content->addWidget(m_splitter);
    m_content->addWidget(makeEmptyState());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(new Rule);
    layout->addWidget(m_content, 1);
}

QWidget *EstatePage::makeEmptyState()
{
    auto *empty = new EmptyState(iconName(), tr("No solutions yet"),
                                 tr("A solution is what a business process runs on: servers, systems, applications, "
                                    "and how they need one another. Bring in a list, or begin with one component."));
    empty->addAction(m_add);
    return empty;
}

void EstatePage::wire()
{
    LiveEstate &estate = context().estate;
    connect(&estate, &LiveEstate::changed, this, &EstatePage::take);
    connect(&estate, &LiveEstate::failed, this, &EstatePage::failed);
    connect(m_filters, &EstateFilters::changed, this, [this] { m_tree->setFilter(m_filters->filter()); });
    connect(m_filters, &EstateFilters::impactLeft, this, [this] { showImpact(std::nullopt); });
    connect(m_tree, &ComponentTreeView::currentChanged, this, [this](std::optional<Id<Component>> component) {
        showDetails();
        if (!component)
            return;
        Q_EMIT centreShown(*component);
        Q_EMIT shown(m_impactOf == component ? linkToImpact(*component) : linkTo(*component));
    });
    connect(m_tree, &ComponentTreeView::addWanted, this, &EstatePage::addComponent);
    connect(m_tree, &ComponentTreeView::moveWanted, this, &EstatePage::moveComponent);
    connect(m_tree, &ComponentTreeView::removeWanted, this, &EstatePage::removeComponent);
    connect(m_tree, &ComponentTreeView::renameWanted, m_details, &ComponentDetails::editName);
    connect(m_tree, &ComponentTreeView::moveToWanted, m_move, &MoveBar::ask);
    connect(m_move, &MoveBar::moveWanted, this, &EstatePage::moveComponent);
    connect(m_move, &MoveBar::failed, this, &EstatePage::failed);
    connect(m_move, &MoveBar::closed, this, [this] {
        m_move->hide();
        m_tree->setFocus();
    });
    connect(m_details, &ComponentDetails::failed, this, &EstatePage::failed);
    connect(m_details, &ComponentDetails::undoRequested, this, &EstatePage::undoRequested);
    connect(m_details, &ComponentDetails::linkActivated, this, &EstatePage::linkActivated);
    auto *impact = new QAction(tr("What breaks if it fails"), this);
    connect(impact, &QAction::triggered, this, [this] {
        if (const auto component = m_tree->current())
            Q_EMIT linkActivated(linkToImpact(*component));
    });
    m_tree->addMenuAction(impact);
}

void EstatePage::take(const EstateChange &change)
{
    m_model->apply(change);
    m_content->setCurrentIndex(m_model->estate()->tree().size() == 0 ? 1 : 0);
    m_move->setEstate(m_model->estate());
    showSummary();
    Q_EMIT estateShown(m_model->estate());
    lookForFindings();
    if (m_impactOf)
        showImpact(m_impactOf);
    if (const auto link = std::exchange(m_waiting, std::nullopt))
        show(*link);
    if (m_toName && find(*m_toName)) {
        choose(*std::exchange(m_toName, std::nullopt));
        m_details->editName();
    }
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
    showDetails();
}

void EstatePage::lookForFindings()
{
    workspace().read(
        this,
        [estate = m_model->estate()](Session &) { return std::make_shared<const EstateFindings>(findingsOf(estate)); },
        [this](const Result<std::shared_ptr<const EstateFindings>> &findings) {
            if (findings && (*findings)->estate == m_model->estate())
                takeFindings(*findings);
        },
        Urgency::Background);
}

void EstatePage::takeFindings(std::shared_ptr<const EstateFindings> findings)
{
    m_findings = std::move(findings);
    m_filters->setFindings(*m_findings);
    showMarks();
    showDetails();
}

void EstatePage::showSummary()
{
    const Estate &estate = *m_model->estate();
    m_header->setSummary(tr("%Ln solution(s)", nullptr, int(estate.tree().solutions().size())) + u" · "_s
                         + tr("%Ln component(s)", nullptr, int(estate.tree().size())) + u" · "_s
                         + tr("%Ln dependencies", nullptr, int(estate.graph().size())));
}

void EstatePage::showDetails()
{
    const auto component = m_model->componentAt(m_tree->currentIndex());
    if (!component) {
        m_details->show(std::nullopt);
        return;
    }
    const bool isFresh = m_findings && m_findings->estate == m_model->estate();
    m_details->show(ShownComponent{m_model->estate(), *component, isFresh ? m_findings : nullptr});
}

void EstatePage::show(const Link &link)
{
    if (!context().estate.isLoaded()) {
        m_waiting = link;
        return;
    }
    if (link.kind == u"place") {
        m_tree->setFocus();
        return;
    }
    const auto id = link.id();
    if (!id)
        return;
    const Id<Component> component(*id);
    if (!find(component)) {
        Q_EMIT failed({ErrorKind::Missing, "estate.component-gone", {{u"id"_s, *id}}, {}});
        return;
    }
    if (link.kind == u"impact")
        showImpact(component);
    choose(component);
}

void EstatePage::choose(Id<Component> component)
{
    if (!m_model->indexOf(component).isValid())
        m_filters->clear();
    m_tree->showComponent(component);
}

void EstatePage::showImpact(std::optional<Id<Component>> of)
{
    const auto named = of ? find(*of) : std::nullopt;
    m_impactOf = named ? of : std::nullopt;
    m_filters->setImpact(named ? named->name : QString());
    Q_EMIT impactShown(m_impactOf);
    if (!named) {
        m_impactMarks.clear();
        showMarks();
        return;
    }
    const auto estate = m_model->estate();
    workspace().read(
        this,
        [estate, index = *estate->tree().indexOf(*of)](Session &) { return impactOf(*estate, std::span(&index, 1)); },
        [this, of, estate](const Result<Impact> &impact) {
            if (impact && m_impactOf == of && estate == m_model->estate())
                takeImpact(estate, *impact);
        });
}

void EstatePage::takeImpact(const std::shared_ptr<const Estate> &of, const Impact &impact)
{
    m_impactMarks.clear();
    for (const Impacted &impacted : impact.impacted)
        m_impactMarks.insert(of->tree().component(impacted.component).id.value,
                             impacted.condition == Condition::Failed ? ComponentMark::Fails : ComponentMark::Degraded);
    showMarks();
}

void EstatePage::showMarks()
{
    QHash<qint64, ComponentMark> marks;
    if (m_impactOf) {
        marks = m_impactMarks;
    } else if (m_findings) {
        for (const qint64 id : m_findings->conflicting)
            marks.insert(id, ComponentMark::Conflict);
    }
    m_model->setMarks(marks);
}

std::optional<Component> EstatePage::find(Id<Component> component) const
{
    const auto index = m_model->estate()->tree().indexOf(component);
    return index ? std::optional(m_model->estate()->tree().component(*index)) : std::nullopt;
}

void EstatePage::addComponent(std::optional<Id<Component>> parent)
{
    Component added;
    added.parent = parent;
    added.name = parent ? tr("New component") : tr("New solution");
    added.kind = parent ? ComponentKind::Component : ComponentKind::SoftwareSystem;
    workspace().write(
        this, [added](Transaction &transaction) { return mainstay::addComponent(transaction, added); },
        [this](const Result<Id<Component>> &id) {
            if (!id) {
                Q_EMIT failed(id.error());
            } else if (find(*id)) {
                choose(*id);
                m_details->editName();
            } else {
                m_toName = *id;
            }
        });
}

void EstatePage::moveComponent(Id<Component> component, const Place &place)
{
    if (const auto read = find(component))
        command([read = *read, place](Transaction &transaction) { mainstay::moveComponent(transaction, read, place); });
}

void EstatePage::removeComponent(Id<Component> component)
{
    if (const auto read = find(component))
        command([read = *read](Transaction &transaction) { mainstay::removeComponent(transaction, read); });
}

void EstatePage::saveState(QSettings &settings) const
{
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    m_filters->saveState(settings);
}

void EstatePage::restoreState(const QSettings &settings)
{
    // Sizes of another number of parts are not for this splitter.
    QSplitter trial;
    for (int part = 0; part < m_splitter->count(); ++part)
        trial.addWidget(new QWidget);
    const QByteArray state = settings.value(u"splitter"_s).toByteArray();
    if (!state.isEmpty() && trial.restoreState(state) && trial.sizes().size() == m_splitter->count())
        m_splitter->restoreState(state);
    m_filters->restoreState(settings);
}

} // namespace mainstay
