// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/estate_page.h"

#include "estate/impact.h"
#include "kit/page_header.h"
#include "kit/remembered.h"
#include "kit/text_elide.h"
#include "ui_estate/component_details.h"
#include "ui_estate/component_steps.h"
#include "ui_estate/estate_answers.h"
#include "ui_estate/estate_filters.h"
#include "ui_estate/export_pane.h"
#include "ui_estate/import_pane.h"
#include "ui_estate/move_bar.h"
#include "ui_estate/several_fields.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Off the window's thread: it may be most of a large estate.
ComponentMarks marksOfImpact(const Estate &estate, ComponentIndex failed)
{
    const Impact impact = impactOf(estate, std::span(&failed, 1));
    ComponentMarks marks;
    marks.reserve(qsizetype(impact.impacted.size() + impact.added.size()));
    const auto mark = [&](const Impacted &impacted) {
        marks.insert(estate.tree().component(impacted.component).id.value,
                     impacted.condition == Condition::Failed ? ComponentMark::Fails : ComponentMark::Degraded);
    };
    std::ranges::for_each(impact.impacted, mark);
    std::ranges::for_each(impact.added, mark);
    return marks;
}

} // namespace

EstatePage::EstatePage(PageContext context, std::unique_ptr<QWidget> map, QWidget *parent)
    : Page(std::move(context), parent)
    , m_model(new ComponentTreeModel(this))
    , m_tree(new ComponentTreeView(*m_model))
    , m_header(new PageHeader(tr("Estate"), tr("Filter the tree…")))
    , m_filters(new EstateFilters(*m_header, this->context().words, this))
    , m_splitter(new QSplitter)
    , m_above(new QSplitter(Qt::Vertical))
    , m_right(new QStackedWidget)
    , m_steps(new ComponentSteps(this->context(), this))
    , m_details(new ComponentDetails(this->context()))
    , m_several(new SeveralFields(this->context(), *m_steps))
    , m_answers(new EstateAnswers(this->context(), [this] { return m_tree->chosen(); }))
    , m_move(new MoveBar)
    , m_importPane(new ImportPane(this->context()))
    , m_exportPane(new ExportPane(this->context()))
    , m_content(new QStackedWidget)
{
    makeActions();
    layOut(std::move(map));
    wire();
    const LiveEstate &estate = this->context().estate;
    if (estate.isLoaded())
        take({std::make_shared<const Estate>(), estate.current(), std::nullopt});
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
    connect(m_tree, &ComponentTreeView::chosenChanged, this, &EstatePage::showDetails);
    connect(m_tree, &ComponentTreeView::renameWanted, m_details, &ComponentDetails::editName);
    wireSteps();
    connect(m_details, &ComponentDetails::failed, this, &EstatePage::failed);
    connect(m_details, &ComponentDetails::undoRequested, this, &EstatePage::undoRequested);
    connect(m_details, &ComponentDetails::linkActivated, this, &EstatePage::linkActivated);
    connect(m_answers, &EstateAnswers::failed, this, &EstatePage::failed);
    connect(m_answers, &EstateAnswers::answerShown, this, &EstatePage::answerShown);
    connect(m_answers, &EstateAnswers::componentChosen, this, &EstatePage::choose);
    wireFiles();
    auto *impact = new QAction(tr("What breaks if it fails"), this);
    connect(impact, &QAction::triggered, this, [this] {
        if (const auto component = m_tree->current())
            Q_EMIT linkActivated(linkToImpact(*component));
    });
    m_tree->addMenuAction(impact);
}

void EstatePage::wireSteps()
{
    connect(m_steps, &ComponentSteps::failed, this, &EstatePage::failed);
    connect(m_tree, &ComponentTreeView::moveWanted, m_steps, &ComponentSteps::move);
    connect(m_tree, &ComponentTreeView::removeWanted, m_steps, &ComponentSteps::remove);
    connect(m_tree, &ComponentTreeView::moveToWanted, m_move, &MoveBar::ask);
    connect(m_several, &SeveralFields::failed, this, &EstatePage::failed);
    connect(m_several, &SeveralFields::moveWanted, this, [this] { m_move->ask(m_tree->chosenTopmost()); });
    connect(m_several, &SeveralFields::removeWanted, this, [this] { m_steps->remove(m_tree->chosenTopmost()); });
    connect(m_move, &MoveBar::moveWanted, m_steps, &ComponentSteps::move);
    connect(m_move, &MoveBar::failed, this, &EstatePage::failed);
    connect(m_move, &MoveBar::closed, this, [this] {
        m_move->hide();
        m_tree->setFocus();
    });
}

void EstatePage::take(const EstateChange &change)
{
    m_model->apply(change);
    showContent();
    m_move->setEstate(m_model->estate());
    m_importPane->setEstate(m_model->estate());
    m_export->setEnabled(m_model->estate()->tree().size() > 0);
    m_answers->setEstate(m_model->estate());
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
    if (const auto remembered = std::exchange(m_remembered, std::nullopt);
        remembered && !m_tree->currentIndex().isValid())
        m_tree->showComponent(*remembered);
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
    showDetails();
}

void EstatePage::showContent()
{
    const bool isEmpty = m_model->estate()->tree().size() == 0 && m_right->currentWidget() != m_importPane;
    m_content->setCurrentIndex(isEmpty ? 1 : 0);
}

void EstatePage::lookForFindings()
{
    workspace().read(
        this,
        [estate = m_model->estate()](Session &) {
            return std::pair(std::make_shared<const EstateFindings>(findingsOf(estate)),
                             std::make_shared<const ComponentSearch>(estate->tree()));
        },
        [this](const auto &found) {
            if (!found || found->first->estate != m_model->estate())
                return;
            m_model->setSearch(found->second);
            takeFindings(found->first);
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
    const ComponentIds chosen = m_tree->chosen();
    m_details->setVisible(chosen.size() < 2);
    m_several->setVisible(chosen.size() > 1);
    if (chosen.size() > 1) {
        m_several->show(m_model->estate(), chosen);
        return;
    }
    const auto component = chosen.empty() ? std::nullopt : m_model->estate()->tree().indexOf(chosen.front());
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
        if (!link.question.isEmpty())
            Q_EMIT pictureWanted(link.question);
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
        this, [estate, index = *estate->tree().indexOf(*of)](Session &) { return marksOfImpact(*estate, index); },
        [this, of, estate](const Result<ComponentMarks> &marks) {
            if (!marks || m_impactOf != of || estate != m_model->estate())
                return;
            m_impactMarks = *marks;
            showMarks();
        });
}

void EstatePage::showMarks()
{
    ComponentMarks marks;
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

void EstatePage::saveState(QSettings &settings) const
{
    saveSizes(settings, u"splitter"_s, *m_splitter);
    if (m_answers->isVisible())
        saveSizes(settings, u"answers"_s, *m_above);
    m_filters->saveState(settings);
    QStringList unfolded;
    for (const qint64 id : m_tree->unfolded())
        unfolded.append(QString::number(id));
    const auto chosen = m_tree->current() ? m_tree->current() : m_remembered;
    settings.setValue(u"tree/workspace"_s, workspace().location().toString());
    settings.setValue(u"tree/unfolded"_s, unfolded);
    settings.setValue(u"tree/chosen"_s, chosen ? chosen->value : 0);
    m_details->saveDrafts(settings);
    Q_EMIT stateSaved(settings);
}

void EstatePage::restoreState(const QSettings &settings)
{
    restoreSizes(settings, u"splitter"_s, *m_splitter);
    m_hasAnswersPlace = settings.contains(u"answers"_s);
    restoreSizes(settings, u"answers"_s, *m_above);
    m_filters->restoreState(settings);
    // Ids of another workspace name other components.
    if (settings.value(u"tree/workspace"_s).toString() == workspace().location().toString())
        restoreTree(settings);
    m_details->restoreDrafts(settings);
    Q_EMIT stateRestored(settings);
}

void EstatePage::restoreTree(const QSettings &settings)
{
    QList<qint64> unfolded;
    for (const QString &text :
         settings.value(u"tree/unfolded"_s).toStringList().mid(0, ComponentTreeView::MostRemembered)) {
        if (const qint64 id = text.toLongLong(); id > 0)
            unfolded.append(id);
    }
    m_tree->setUnfolded(unfolded);
    const Id<Component> chosen(settings.value(u"tree/chosen"_s).toLongLong());
    if (chosen.isValid() && !m_tree->showComponent(chosen) && !context().estate.isLoaded())
        m_remembered = chosen;
}

} // namespace mainstay
