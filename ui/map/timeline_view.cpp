// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_map/timeline_view.h"

#include "kit/empty_state.h"
#include "kit/look.h"
#include "render/one_line.h"
#include "render/timeline_picture.h"
#include "ui_map/timeline_tools.h"
#include "words/words.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostMonths = 1200;

struct MadeTimeline {
    std::shared_ptr<const EstateTimeline> timeline;
    QList<KeyedRow> rows;
};

} // namespace

TimelineView::TimelineView(Workspace &workspace, const Words &words, std::function<QDate()> today, QWidget *parent)
    : PictureView(workspace,
                  {tr("What ends when as a table"), {tr("Code"), tr("Name"), tr("Stage"), tr("Ends next"), tr("Days")}},
                  {tr("Save the timeline"), tr("timeline")}, parent)
    , m_words(words)
    , m_today(std::move(today))
    , m_tools(new TimelineTools)
    , m_canvas(new TimelineCanvas(words))
{
    m_tools->more()->addAction(tr("All days (Ctrl+0)"), m_canvas, &TimelineCanvas::fit);
    build(m_tools, m_tools->more(), m_canvas,
          new EmptyState(u"view-calendar-day"_s, tr("Nothing ends here"),
                         tr("Components stand here by the day on which their support ends, their phase-out begins or "
                            "they are disposed of. Give them these days in their details, or look further ahead.")));
    connect(m_tools, &TimelineTools::rootWanted, this, [this](std::optional<Id<Component>> root) {
        setWish({root, m_wish.months});
    });
    connect(m_tools, &TimelineTools::monthsWanted, this, [this](std::optional<int> months) {
        setWish({m_wish.root, months});
    });
    connect(m_tools, &TimelineTools::pictureWanted, this, &TimelineView::savePictureAs);
}

void TimelineView::setWish(const TimelineWish &wish)
{
    if (m_wish == wish)
        return;
    m_wish = wish;
    ask();
}

void TimelineView::begin()
{
    if (m_wish.root && !estate()->tree().indexOf(*m_wish.root))
        m_wish.root.reset();
    const TimelineQuestion question = questionOf(m_wish, estate(), m_today(), mapFontsOf(font()));
    make(
        [question, locale = m_words.locale(), hasTable = shape() == Shape::Table](const Session &,
                                                                                  const std::stop_token &stop) {
            const Words words(locale); // the window's are its own
            MadeTimeline made{makeEstateTimeline(question, words, stop), {}};
            if (hasTable)
                made.rows = timelineRows(*made.timeline, words, stop);
            return made;
        },
        [this](const MadeTimeline &made) {
            const bool isChosen = made.timeline->root || made.timeline->months;
            const bool isEmpty = made.timeline->size() == 0 && !isChosen;
            if (isEmpty)
                m_canvas->clear();
            else
                m_canvas->setTimeline(made.timeline);
            showMade(isEmpty, made.rows);
        });
}

/// A window may stay open over midnight.
void TimelineView::showEvent(QShowEvent *event)
{
    if (m_canvas->timeline() && m_canvas->timeline()->lives.today != m_today())
        ask();
    PictureView::showEvent(event);
}

void TimelineView::showTools()
{
    m_tools->showWish(m_wish, *estate(), selectedComponent());
    arrangeTools();
}

void TimelineView::offerMenu(QMenu &menu)
{
    const auto row = m_canvas->current();
    if (row && m_canvas->timeline()) {
        const Id<Component> component = m_canvas->timeline()->componentAt(*row).id;
        menu.addAction(tr("Show only it and what is inside"), this, [this, component] {
            setWish({component, m_wish.months});
        });
    }
    if (m_wish.root)
        menu.addAction(tr("Show the whole estate"), this, [this] { setWish({{}, m_wish.months}); });
    menu.addSeparator();
}

std::optional<Picture> TimelineView::picture() const
{
    if (!m_canvas->timeline())
        return std::nullopt;
    return pictureOf(m_canvas->timeline(), lookOf(palette()), m_words, m_canvas->answer());
}

void TimelineView::saveState(QSettings &settings) const
{
    settings.setValue(u"timeline/months"_s, m_wish.months ? QString::number(*m_wish.months) : QString());
    settings.setValue(u"timeline/table"_s, shape() == Shape::Table);
}

void TimelineView::restoreState(const QSettings &settings)
{
    bool isNumber = false;
    const int months = settings.value(u"timeline/months"_s).toString().toInt(&isNumber);
    const bool isKnown = isNumber && months > 0 && months <= MostMonths;
    setWish({m_wish.root, isKnown ? std::optional(months) : std::nullopt});
    setShape(settings.value(u"timeline/table"_s).toBool() ? Shape::Table : Shape::Picture);
}

QList<KeyedRow> timelineRows(const EstateTimeline &timeline, const Words &words, const std::stop_token &stop)
{
    QList<KeyedRow> rows;
    rows.reserve(timeline.size());
    for (quint32 row = 0; row < timeline.size() && !stop.stop_requested(); ++row) {
        const Component &component = timeline.componentAt(row);
        rows.append({component.id.value,
                     {timeline.estate->tree().code(timeline.lives.rows[row].component), oneLine(component.name),
                      stageText(timeline, row, words), endText(timeline, row, words),
                      dayLines(timeline, row, words).join(u" · "_s)}});
    }
    return rows;
}

} // namespace mainstay
