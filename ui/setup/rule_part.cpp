// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/rule_part.h"

#include "desk/desk_rule_commands.h"
#include "desk/ticket_store.h"
#include "kit/calm_style.h"
#include "kit/scrolled.h"
#include "kit/section.h"
#include "kit/times.h"
#include "setup/rule_text.h"
#include "setup/setup_list.h"
#include "setup/setup_pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostHits = 200;
constexpr int HitsShown = 8; ///< rows of the table before it scrolls

enum Column { TicketColumn, WhenColumn, AgreementColumn, ThenColumn, Columns };

/// The rules with what is kept of their trials as they stand.
struct RulesAsTried {
    QList<DeskRule> rules;
    QMap<QString, KeptTrial> trials;
};

} // namespace

RulePart::RulePart(const PageContext &context, QWidget *parent)
    : SetupPart(context, tr("Rules"), u"rules"_s, parent)
    , m_title(paneTitle())
    , m_about(paneRemark())
    , m_words(new Section(tr("What it does")))
    , m_try(new QPushButton(tr("Try it")))
    , m_switch(new QPushButton)
    , m_hint(paneRemark())
    , m_would(new Section(tr("What it would have done")))
    , m_sum(paneText())
    , m_table(new QTableWidget(0, Columns))
{
    list()->setMinimumWidth(280);
    layOut({list(), makePane()}, {420, 740});
    connect(m_try, &QPushButton::clicked, this, &RulePart::tryIt);
    connect(m_switch, &QPushButton::clicked, this, &RulePart::switchIt);
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int row) { open(m_table->item(row, TicketColumn)->text()); });
    follow();
}

bool RulePart::isAbout(const ChangeSet &changes) const
{
    return changes.rows.contains(u"desk_rule"_s) || changes.rows.contains(u"rule_trial"_s);
}

QWidget *RulePart::makePane()
{
    m_try->setObjectName(u"tryRule"_s);
    m_switch->setObjectName(u"switchRule"_s);
    m_table->setObjectName(u"would"_s);
    m_table->setAccessibleName(tr("What it would have done"));
    makeCalm(*m_table, {tr("Ticket"), tr("When"), tr("Agreement"), tr("Then")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(HitsShown * rowHeight());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_try);
    buttons->addWidget(m_switch);
    buttons->addWidget(m_hint, 1);
    auto *content = new QWidget;
    QBoxLayout *lines = paneLines(content);
    lines->addWidget(m_title);
    lines->addWidget(m_about);
    lines->addWidget(m_words);
    lines->addWidget(notice());
    lines->addLayout(buttons);
    lines->addWidget(m_would, 1);
    m_would->addWidget(m_sum);
    m_would->addWidget(m_table);
    m_would->hide();
    lines->addStretch(0);
    return scrolledOnBase(content);
}

void RulePart::read()
{
    readThen(
        [](Session &session) {
            const QList<DeskRule> rules = allRules(session);
            return RulesAsTried{rules, keptTrialsOf(session, rules)};
        },
        [this](const RulesAsTried &read) {
            m_rules = read.rules;
            m_trials = read.trials;
            if (!shown() && !m_rules.isEmpty())
                m_name = m_rules.constFirst().name;
            presentList();
            present();
        });
}

const DeskRule *RulePart::shown() const
{
    const auto rule = std::ranges::find(m_rules, m_name, &DeskRule::name);
    return rule == m_rules.end() ? nullptr : &*rule;
}

void RulePart::choose(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_would->hide();
    notice()->hide();
    present();
}

void RulePart::presentList()
{
    QList<SetupChoice> choices;
    for (const DeskRule &rule : std::as_const(m_rules))
        choices.append({rule.name, rule.name, rule.isEnabled ? tr("on") : tr("off")});
    list()->setChoices(choices, m_name);
}

void RulePart::present()
{
    const DeskRule *rule = shown();
    m_words->clear();
    setUsable(m_try, rule && m_trial == 0);
    if (!rule) {
        m_title->setText(tr("No rules"));
        setShown(m_switch, false);
        return;
    }
    const RuleText text = textOf(*rule, context().words, context().estate.current()->tree());
    m_title->setText(rule->name);
    m_about->setText(rule->about);
    m_about->setVisible(!rule->about.isEmpty());
    m_words->addLine(tr("When %1", "something happens").arg(text.when));
    m_words->addLine(tr("of %1", "tickets that a rule is for").arg(text.filter));
    for (const QString &deed : text.then)
        m_words->addLine(tr("then %1", "what a rule does").arg(deed));
    const bool isTried = m_trials.contains(rule->name);
    m_switch->show();
    m_switch->setText(rule->isEnabled ? tr("Let it rest") : tr("Let it run"));
    m_switch->setProperty("primary", !rule->isEnabled);
    setUsable(m_switch, rule->isEnabled || isTried);
    m_hint->setText(isTried               ? textOf(m_trials.value(rule->name), context().words)
                        : rule->isEnabled ? QString()
                                          : tr("Try it first, then it can be let run."));
}

void RulePart::tryIt()
{
    const DeskRule *rule = shown();
    if (!rule || m_trial != 0)
        return;
    notice()->hide();
    m_trial = context().tasks.start(
        tr("Trying “%1”").arg(rule->name), this,
        [&workspace = context().workspace, rules = context().rules, rule = *rule, now = context().now()](Progress &) {
            return workspace.readNow([&](Session &session) {
                const AgreementBook book = loadBook(session, rules);
                return tryRule(session, book, rule, Instant::min(), now, MostHits);
            });
        },
        [this, rule = *rule](const Result<TrialReport> &report) {
            m_trial = 0;
            if (report)
                showTrial(rule, *report);
            else
                tell(report.error());
            present();
            focusAnswer(m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_try);
        });
    beginAwaiting(m_try);
    present();
}

void RulePart::showTrial(const DeskRule &rule, const TrialReport &report)
{
    writeThen([rule, tried = context().now(),
               runs = report.count](Transaction &transaction) { recordTrial(transaction, rule, {}, tried, runs); },
              [] {});
    if (rule.name != m_name)
        return;
    const QLocale &locale = context().words.locale();
    m_table->setRowCount(0);
    m_table->setRowCount(int(report.would.size()));
    for (int row = 0; row < report.would.size(); ++row) {
        const TrialHit &hit = report.would.at(row);
        QStringList then;
        for (const TrialDeed &deed : hit.then)
            then.append(textOf(deed, context().words));
        m_table->setItem(row, TicketColumn, new QTableWidgetItem(hit.ticket));
        m_table->setItem(row, WhenColumn, new QTableWidgetItem(exactTime(hit.at, locale)));
        m_table->setItem(row, AgreementColumn, new QTableWidgetItem(hit.agreement));
        m_table->setItem(row, ThenColumn, new QTableWidgetItem(then.join(u"; "_s)));
        m_table->item(row, ThenColumn)->setToolTip(then.join(u"; "_s).toHtmlEscaped());
    }
    const bool isOfClocks = rule.when.what == RuleEvent::Warn || rule.when.what == RuleEvent::Breach;
    m_table->setColumnHidden(AgreementColumn, !isOfClocks);
    m_table->resizeColumnsToContents();
    QString sum = report.count > report.would.size()
        ? tr("It would have run %n time(s); the first %1 are shown.", nullptr, int(report.count))
              .arg(report.would.size())
        : tr("It would have run %n time(s).", nullptr, int(report.count));
    if (isOfClocks && report.count > 0)
        sum += u' ' + tr("Each agreement of a ticket counts by itself.");
    m_sum->setText(sum);
    m_table->setVisible(report.count > 0);
    m_would->show();
}

void RulePart::open(const QString &number)
{
    const auto wanted = ticketNumberFromText(number);
    if (!wanted)
        return;
    context().workspace.read(
        this, [number = *wanted](Session &session) { return findTicket(session, number); },
        [this](const Result<std::optional<Ticket>> &ticket) {
            if (ticket && *ticket)
                Q_EMIT linkActivated(linkTo((*ticket)->id));
        });
}

void RulePart::switchIt()
{
    const DeskRule *rule = shown();
    if (!rule)
        return;
    const RuleSwitch wanted = rule->isEnabled ? RuleSwitch::Disabled : RuleSwitch::Enabled;
    writeThen([name = rule->name, wanted](Transaction &transaction) { switchRule(transaction, name, wanted); }, [] {});
}

} // namespace mainstay
