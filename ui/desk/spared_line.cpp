// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/spared_line.h"

#include "desk/problem_incidents.h"
#include "kit/chip.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/times.h"

#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

SparedLine::SparedLine(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_section(new Section(tr("What a fix would have spared")))
    , m_showThem(new Chip(tr("Show them"), Tone::Neutral, Chip::Use::Pressed))
    , m_letGo(new Chip(tr("Stop counting"), Tone::Neutral, Chip::Use::Pressed))
{
    m_showThem->setObjectName(u"showSpared"_s);
    m_showThem->setCheckable(true);
    m_showThem->setAccessibleName(tr("Show the incidents that a fix would have spared"));
    m_letGo->setObjectName(u"stopCounting"_s);
    m_section->addToTitle(m_letGo);
    m_section->addToTitle(m_showThem);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    m_long.setSingleShot(true);
    m_long.setInterval(Long);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(m_section, &Section::linkActivated, this, &SparedLine::linkActivated);
    connect(m_showThem, &Chip::clicked, this, &SparedLine::present);
    connect(m_letGo, &Chip::clicked, this, &SparedLine::letGo);
    connect(&m_long, &QTimer::timeout, this, &SparedLine::present);
    connect(&m_rest, &QTimer::timeout, this, &SparedLine::count);
    hide();
}

void SparedLine::ask(const Ticket &problem, When when)
{
    if (!m_problem || m_problem->id != problem.id)
        clear();
    m_problem = problem;
    if (when == When::AtOnce)
        count();
    else if (!m_rest.isActive())
        m_rest.start();
}

void SparedLine::clear()
{
    m_problem.reset();
    m_spared.reset();
    m_mustCountAgain = false;
    ++m_asked; // what is still on its way answers no more
    m_isCounting = false;
    m_rest.stop();
    m_long.stop();
    m_showThem->setChecked(false);
    hide();
}

void SparedLine::count()
{
    if (m_isCounting) {
        m_mustCountAgain = true;
        return;
    }
    m_isCounting = true;
    m_mustCountAgain = false;
    m_rest.stop();
    m_long.start();
    m_context.workspace.read(
        this,
        [problem = *m_problem, now = m_context.now()](Session &session) {
            return sparedBy(session, problem, gatheredBy(session, problem.id), {}, now);
        },
        [this, number = ++m_asked](const Result<Spared> &answer) {
            if (number == m_asked)
                take(answer);
        },
        Urgency::Background);
}

void SparedLine::take(const Result<Spared> &answer)
{
    m_isCounting = false;
    m_long.stop();
    // A number that cannot be had is no reason to disturb who is typing; the last one stays.
    if (answer)
        m_spared = *answer;
    present();
    if (std::exchange(m_mustCountAgain, false))
        m_rest.start();
}

void SparedLine::letGo()
{
    ++m_asked;
    m_isCounting = false;
    m_mustCountAgain = false;
    m_long.stop();
    present();
}

void SparedLine::present()
{
    const bool isLong = m_isCounting && !m_long.isActive() && !m_spared;
    m_section->clear();
    m_letGo->setVisible(isLong);
    m_showThem->setVisible(m_spared && !m_spared->incidents.isEmpty());
    setVisible(isLong || m_spared);
    if (!isLong && !m_spared)
        return;
    auto *said = new QLabel(isLong ? tr("Counting the incidents that a fix would have spared…") : sentence());
    said->setObjectName(u"spared"_s);
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    if (m_spared && m_spared->at)
        said->setToolTip(exactTime(*m_spared->at, m_context.words.locale()));
    m_section->addRow()->addWidget(said, 1);
    if (m_spared && m_spared->looked < m_spared->of)
        m_section->addNote(tr("Only the newest %1 of %2 incidents of its components were looked at.")
                               .arg(m_context.words.locale().toString(m_spared->looked),
                                    m_context.words.locale().toString(m_spared->of)));
    if (m_spared && m_showThem->isChecked())
        presentIncidents();
}

void SparedLine::presentIncidents()
{
    const QList<SparedIncident> &all = m_spared->incidents;
    const QList<SparedIncident> shown = all.last(std::min<qsizetype>(all.size(), MostShown));
    for (const SparedIncident &one : shown)
        m_section->addLine(one.incident.number + u' ' + oneLine(one.incident.title, 200),
                           m_context.words.name(toName(one.because)), linkTo(one.incident.id));
    if (shown.size() < all.size())
        m_section->addNote(tr("These are the newest %1 of %2.").arg(shown.size()).arg(all.size()));
}

QString SparedLine::sentence() const
{
    const Words &words = m_context.words;
    if (m_spared->incidents.isEmpty() || !m_spared->at)
        return tr("Fixing it would have spared no incident so far.");
    const QDate since = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*m_spared->at)).date();
    const QString spared = tr("Fixing it would have spared %n incident(s) since %1, open for %2 in all.", nullptr,
                              int(m_spared->incidents.size()));
    return spared.arg(dayText(since, words.locale()), words.duration(m_spared->open));
}

} // namespace mainstay
