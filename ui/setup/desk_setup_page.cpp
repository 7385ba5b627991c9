// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/desk_setup_page.h"

#include "kit/page_header.h"
#include "setup/agreement_part.h"
#include "setup/calendar_part.h"
#include "setup/process_part.h"
#include "setup/route_setup.h"
#include "setup/rule_part.h"
#include "setup/series_setup.h"
#include "setup/stakeholder_setup.h"

#include <QAction>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace mainstay {

DeskSetupPage::DeskSetupPage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent)
    , m_header(new PageHeader(tr("Desk setup"), QString()))
    , m_choices(new QButtonGroup(this))
    , m_parts(new QStackedWidget)
{
    m_header->search()->hide();
    addParts(pageContext);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_parts, 1);
    setFocusProxy(m_choices->buttons().constFirst());
}

void DeskSetupPage::addParts(const PageContext &context)
{
    addPart(u"processes"_s, tr("Processes"), tr("Set up processes"), [context] { return new ProcessPart(context); });
    addPart(u"agreements"_s, tr("Agreements"), tr("Set up agreements"),
            [context] { return new AgreementPart(context); });
    addPart(u"calendars"_s, tr("Calendars"), tr("Set up calendars"), [context] { return new CalendarPart(context); });
    addPart(u"rules"_s, tr("Rules"), tr("Set up rules"), [this, context] {
        auto *rules = new RulePart(context);
        connect(rules, &RulePart::linkActivated, this, &Page::linkActivated);
        return rules;
    });
    addPart(u"routes"_s, tr("Routes"), tr("Set up incident routes"), [context] { return new RouteSetup(context); });
    addPart(u"stakeholders"_s, tr("Stakeholders"), tr("Set up stakeholders"),
            [context] { return new StakeholderSetup(context); });
    addPart(u"series"_s, tr("Series"), tr("Set up series of tickets"), [this, context] {
        auto *series = new SeriesSetup(context);
        connect(series, &SeriesSetup::linkActivated, this, &Page::linkActivated);
        return series;
    });
}

void DeskSetupPage::addPart(const QString &name, const QString &text, const QString &jump, const MakePart &make)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setChecked(m_names.isEmpty());
    button->setObjectName(u"part:"_s + name);
    m_choices->addButton(button, int(m_names.size()));
    m_header->addFilter(button);
    m_parts->addWidget(new QWidget); // until it is looked at
    m_names.append(name);
    m_make.append(make);
    connect(button, &QPushButton::clicked, this, [this, name] {
        showPart(name);
        Q_EMIT shown(linkToPlace(place(), name));
    });
    auto *action = new QAction(jump, this);
    connect(action, &QAction::triggered, this, [this, name] { Q_EMIT linkActivated(linkToPlace(place(), name)); });
    m_jumps.append(action);
}

void DeskSetupPage::showPart(const QString &name)
{
    const qsizetype place = m_names.indexOf(name);
    if (place < 0)
        return;
    m_choices->button(int(place))->setChecked(true);
    m_parts->setCurrentIndex(int(place));
    if (isVisible())
        makeShown();
}

/// Parts read what they show, which a window that only opens need not wait for.
void DeskSetupPage::makeShown()
{
    const int place = m_parts->currentIndex();
    const MakePart make = std::exchange(m_make[place], {});
    if (!make)
        return;
    QWidget *empty = m_parts->widget(place);
    SetupPart *part = make();
    connect(part, &SetupPart::failed, this, &Page::failed);
    m_parts->insertWidget(place, part);
    m_parts->setCurrentIndex(place);
    m_parts->removeWidget(empty);
    delete empty;
}

void DeskSetupPage::showEvent(QShowEvent *event)
{
    makeShown();
    Page::showEvent(event);
}

QString DeskSetupPage::shownPart() const
{
    return m_names.value(m_parts->currentIndex());
}

void DeskSetupPage::show(const Link &link)
{
    const QString name = link.question.section(u' ', 0, 0);
    showPart(name);
    const auto kind = processKindFromName(link.question.section(u' ', 1, 1));
    auto *processes = qobject_cast<ProcessPart *>(m_parts->widget(0));
    if (kind && processes && name == u"processes")
        processes->show(*kind);
}

void DeskSetupPage::saveState(QSettings &settings) const
{
    settings.setValue(u"part"_s, shownPart());
}

void DeskSetupPage::restoreState(const QSettings &settings)
{
    showPart(settings.value(u"part"_s).toString());
}

} // namespace mainstay
