// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_today/today_page.h"

#include "kit/calm_style.h"
#include "kit/page_header.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "render/estate_timeline.h"
#include "ui_today/card.h"
#include "ui_today/priority_chart.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostLines = 8;
constexpr int OfferedMonths[] = {1, 3, 6, 12, 24};
constexpr int FarthestMonths = 1200;
constexpr int SideMargin = 20;
constexpr int ReadAfter = 200; // ms
/// A page narrower than this many letters has its cards below one another.
constexpr int LettersForTwo = 110;

/// What cannot wait stands on a chip.
std::optional<Tone> toneOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Warn:
        return Tone::Warning;
    case NoticeKind::Breach:
    case NoticeKind::Major:
        return Tone::Failure;
    default:
        return std::nullopt;
    }
}

} // namespace

TodayPage::TodayPage(PageContext given, QWidget *parent)
    : Page(std::move(given), parent)
    , m_header(new PageHeader(tr("Today"), QString()))
    , m_newest(new Card(tr("Newest tickets")))
    , m_open(new Card(tr("Open tickets by priority")))
    , m_notices(new Card(tr("Notices")))
    , m_clear(new QPushButton(tr("Clear", "the list of notices")))
    , m_conflicts(new Card(tr("Versions that do not fit")))
    , m_ending(new Card(tr("What ends")))
    , m_ahead(new QPushButton)
    , m_lately(new Card(tr("What changed lately")))
    , m_chart(new PriorityChart)
    , m_soon(new QTimer(this))
{
    m_header->search()->hide();
    m_open->section()->addWidget(m_chart);
    m_clear->setProperty("quiet", true);
    m_clear->setAccessibleName(tr("Clear the notices"));
    m_clear->setFixedHeight(fontMetrics().height() + Grid / 2); // the title is no higher than its neighbours'
    m_notices->section()->addToTitle(m_clear);
    makeEnding();
    auto *cards = new QWidget;
    m_grid = new QGridLayout(cards);
    m_grid->setContentsMargins(SideMargin, Grid, SideMargin, SideMargin);
    m_grid->setSpacing(2 * Grid);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(6, 1);
    arrange();
    auto *scroll = new QScrollArea;
    scroll->setWidget(cards);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);

    for (Card *card : {m_newest, m_notices, m_open, m_conflicts, m_ending, m_lately})
        connect(card->section(), &Section::linkActivated, this, &Page::linkActivated);
    connect(m_chart, &PriorityChart::failed, this, &Page::failed);
    connect(m_chart, &PriorityChart::chosen, this, [this](const PriorityCount &count) {
        const QString priority = count.level ? u" priority=%1"_s.arg(count.level->number) : QString();
        Q_EMIT linkActivated(linkToPlace(u"desk"_s, u"state=open"_s + priority));
    });
    m_soon->setSingleShot(true);
    m_soon->setInterval(ReadAfter);
    connect(m_soon, &QTimer::timeout, this, &TodayPage::read);
    connect(&workspace(), &Workspace::changed, m_soon, qOverload<>(&QTimer::start));
    connect(&context().estate, &LiveEstate::changed, this, &TodayPage::lookAtEstate);
    connect(&context().notices, &NoticeList::changed, this, &TodayPage::showNotices);
    connect(m_clear, &QPushButton::clicked, &context().notices, &NoticeList::clear);
    showNotices();
    lookAtEstate();
    read();
}

void TodayPage::makeEnding()
{
    auto *timeline = new QPushButton(tr("Timeline"));
    timeline->setToolTip(tr("Show on a timeline what ends when"));
    connect(timeline, &QPushButton::clicked, this,
            [this] { Q_EMIT linkActivated(linkToPlace(u"estate"_s, u"picture=timeline months=%1"_s.arg(m_months))); });
    m_ahead->setToolTip(tr("How far ahead this looks"));
    auto *menu = new QMenu(m_ahead);
    m_ahead->setMenu(menu);
    for (const int months : OfferedMonths)
        menu->addAction(tr("Within %n month(s)", nullptr, months), this, [this, months] { lookAhead(months); });
    for (QPushButton *button : {m_ahead, timeline}) {
        button->setProperty("quiet", true);
        button->setFixedHeight(fontMetrics().height() + Grid / 2); // the title is no higher than its neighbours'
        m_ending->section()->addToTitle(button);
    }
    lookAhead(m_months);
}

void TodayPage::lookAhead(int months)
{
    const bool isOther = std::exchange(m_months, months) != months;
    m_ahead->setText(tr("Within %n month(s)", nullptr, months));
    m_ahead->setAccessibleName(m_ahead->text());
    if (isOther)
        lookAtEstate();
}

void TodayPage::saveState(QSettings &settings) const
{
    settings.setValue(u"ending/months"_s, m_months);
}

void TodayPage::restoreState(const QSettings &settings)
{
    const int months = settings.value(u"ending/months"_s, m_months).toInt();
    if (months > 0 && months <= FarthestMonths)
        lookAhead(months);
}

void TodayPage::arrange()
{
    const int columns = width() < fontMetrics().averageCharWidth() * LettersForTwo ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_grid->setColumnStretch(1, columns - 1);
    int place = 0;
    for (Card *card : {m_newest, m_open, m_notices, m_lately, m_conflicts, m_ending}) {
        m_grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TodayPage::show(const Link &)
{
    Q_EMIT shown(linkToPlace(place()));
}

void TodayPage::read()
{
    workspace().read(
        this, [rules = context().rules](Session &session) { return readToday(session, *rules, MostLines); },
        [this](const Result<TodayFacts> &facts) {
            if (facts)
                showFacts(*facts);
            else
                Q_EMIT failed(facts.error());
        });
}

void TodayPage::showNotices()
{
    const NoticeList &list = context().notices;
    Section *section = m_notices->section();
    section->clear();
    const QList<Notice> shown = list.notices().mid(0, MostLines);
    for (const Notice &notice : shown)
        section->addLine(notice.subject, notice.remark + u", "_s + relativeTime(notice.at, context().now(), locale()),
                         notice.link, toneOf(notice.kind));
    if (shown.isEmpty())
        section->addNote(
            tr("Nothing new. Tickets that others give to you, what they add to yours, what is late or will "
               "be, major incidents, and the end of what runs long stand here."));
    else if (list.total() > shown.size())
        section->addNote(tr("%1 of %n shown", nullptr, int(list.total())).arg(shown.size()));
    m_clear->setVisible(!shown.isEmpty());
}

void TodayPage::showFacts(const TodayFacts &facts)
{
    const Instant now = context().now();
    m_header->setSummary(tr("%n open ticket(s)", nullptr, int(facts.open)));
    Q_EMIT countChanged(facts.open > 0 ? std::optional(facts.open) : std::nullopt);
    Section *newest = m_newest->section();
    newest->clear();
    for (const TicketLine &ticket : facts.newest)
        newest->addLine(ticket.number + u"  "_s + oneLine(ticket.title), relativeTime(ticket.opened, now, locale()),
                        linkTo(ticket.id));
    if (facts.newest.isEmpty())
        newest->addNote(tr("No tickets yet. They are opened at the place Desk, or with mainstay-cli ticket add."));
    QList<PriorityCount> counts = facts.byPriority;
    for (PriorityCount &count : counts) {
        if (count.level)
            count.level->label = context().words.name(count.level->label);
    }
    m_chart->setCounts(counts);
    showNotices(); // whose times move on

    Section *lately = m_lately->section();
    lately->clear();
    for (const CommandRecord &step : facts.lately)
        lately->addLine(context().words.command(step.name, step.facts),
                        oneLine(step.who, 40) + u", "_s + relativeTime(step.at, now, locale()));
    if (facts.lately.isEmpty())
        lately->addNote(tr("Nothing was changed yet."));
}

void TodayPage::lookAtEstate()
{
    if (!context().estate.isLoaded()) {
        for (Card *card : {m_conflicts, m_ending}) {
            card->section()->clear();
            card->section()->addNote(tr("Reading the estate …"));
        }
        return;
    }
    struct Seen {
        std::shared_ptr<const Estate> estate;
        VersionFindings findings;
        std::vector<ComponentEnd> ending;
    };
    // No question to the database, but its reader threads are there, and a large estate takes a while.
    workspace().read(
        this,
        [estate = context().estate.current(), day = today(), months = m_months](Session &) {
            return Seen{estate, versionFindingsOf(*estate), lifeEndsBy(*estate, day, day.addMonths(months))};
        },
        [this, months = m_months](const Result<Seen> &seen) {
            if (!seen || seen->estate != context().estate.current() || months != m_months)
                return;
            showConflicts(*seen->estate, seen->findings);
            showEnding(*seen->estate, seen->ending);
        },
        Urgency::Background);
}

QDate TodayPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(context().now())).date();
}

void TodayPage::showEnding(const Estate &estate, const std::vector<ComponentEnd> &ending)
{
    Section *section = m_ending->section();
    section->clear();
    const size_t shown = std::min(ending.size(), size_t(MostLines));
    for (size_t i = 0; i < shown; ++i) {
        const Component &component = estate.tree().component(ending[i].component);
        section->addLine(oneLine(component.name), endText(ending[i].end, today(), context().words),
                         linkTo(component.id), ending[i].end.isOverdue(today()) ? Tone::Failure : Tone::Warning);
    }
    const auto overdue =
        std::ranges::count_if(ending, [this](const ComponentEnd &one) { return one.end.isOverdue(today()); });
    QStringList counts;
    if (ending.size() > shown)
        counts.append(tr("%1 of %n shown", nullptr, int(ending.size())).arg(shown));
    if (overdue > 0)
        counts.append(tr("%n should have ended", nullptr, int(overdue)));
    if (ending.empty())
        counts.append(tr("Nothing ends within %n month(s).", nullptr, m_months));
    if (!counts.isEmpty())
        section->addNote(counts.join(u" · "_s));
}

void TodayPage::showConflicts(const Estate &estate, const VersionFindings &findings)
{
    Section *section = m_conflicts->section();
    section->clear();
    qsizetype shown = 0;
    for (const VersionConflict &conflict : findings.conflicts) {
        if (shown++ == MostLines)
            break;
        const DependencyGraph &graph = estate.graph();
        const Component &dependent = estate.tree().component(graph.dependentOf(conflict.dependency));
        const Component &provider = estate.tree().component(graph.providerOf(conflict.dependency));
        const VersionClause *clause = graph.clauseOf(conflict.dependency);
        section->addLine(oneLine(dependent.name) + u" → "_s + oneLine(provider.name),
                         tr("needs %1, has %2")
                             .arg(oneLine(clause ? clause->requirement : QString(), 24),
                                  conflict.version.isEmpty() ? tr("no version") : oneLine(conflict.version, 16)),
                         linkTo(dependent.id), Tone::Failure);
    }
    const auto count = qsizetype(findings.conflicts.size());
    if (count > MostLines)
        section->addNote(tr("%1 of %n shown", nullptr, int(count)).arg(MostLines));
    if (count == 0)
        section->addNote(tr("Every version that is asked for is there."));
}

} // namespace mainstay
