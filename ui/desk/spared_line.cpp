// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/spared_line.h"

#include "desk/problem_incidents.h"
#include "kit/chip.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/times.h"

#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

bool isSameList(const Spared &one, const Spared &other)
{
    const auto id = [](const SparedIncident &spared) { return std::pair(spared.incident.id, spared.because); };
    return one.looked == other.looked && one.of == other.of
        && std::ranges::equal(one.incidents, other.incidents, {}, id, id);
}

/// The link in which the focus is.
QString focusedLink(const QWidget &in)
{
    const auto *link = qobject_cast<ElidedLabel *>(QApplication::focusWidget());
    return link && in.isAncestorOf(link) ? link->text() : QString();
}

} // namespace

SparedLine::SparedLine(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_section(new Section(tr("What a fix would have spared")))
    , m_showThem(new Chip(tr("Show them"), Tone::Neutral, Chip::Use::Pressed))
    , m_stop(new Chip({}, Tone::Neutral, Chip::Use::Pressed))
{
    m_showThem->setObjectName(u"showSpared"_s);
    m_showThem->setCheckable(true);
    m_showThem->setAccessibleName(tr("Show the incidents that a fix would have spared"));
    m_stop->setObjectName(u"stopCounting"_s);
    m_section->addToTitle(m_stop);
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
    connect(m_stop, &Chip::clicked, this, &SparedLine::stopOrGoOn);
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
    else if (!m_rest.isActive() && !m_isStopped)
        m_rest.start();
}

void SparedLine::clear()
{
    m_problem.reset();
    m_spared.reset();
    m_mustCountAgain = false;
    m_isStopped = false;
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
    m_isStopped = false;
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
    const bool isSame = answer && m_spared && m_said && isSameList(*m_spared, *answer);
    // A number that cannot be had is no reason to disturb who is typing; the last one stays.
    if (answer)
        m_spared = *answer;
    if (isSame)
        m_said->setText(sentence());
    else
        present();
    if (std::exchange(m_mustCountAgain, false))
        m_rest.start();
}

void SparedLine::stopOrGoOn()
{
    if (m_isStopped) {
        count();
    } else {
        ++m_asked;
        m_isCounting = false;
        m_mustCountAgain = false;
        m_isStopped = true;
        m_long.stop();
    }
    present();
}

void SparedLine::present()
{
    const bool isLong = m_isCounting && !m_long.isActive() && !m_spared;
    const bool isStopped = m_isStopped && !m_spared;
    const QString focused = focusedLink(*m_section);
    m_section->clear();
    m_said = nullptr;
    m_stop->setText(isStopped ? tr("Count them") : tr("Stop counting"));
    m_stop->updateGeometry();
    m_stop->setVisible(isLong || isStopped);
    m_showThem->setVisible(m_spared && !m_spared->incidents.isEmpty());
    setVisible(isLong || isStopped || m_spared);
    if (m_spared)
        presentStanding();
    else if (isLong)
        m_section->addNote(tr("Counting the incidents that a fix would have spared…"));
    else if (isStopped)
        m_section->addNote(tr("The incidents that a fix would have spared were not counted."));
    for (auto *link : m_section->findChildren<ElidedLabel *>()) {
        if (!focused.isEmpty() && link->text() == focused)
            link->setFocus(Qt::OtherFocusReason);
    }
}

void SparedLine::presentStanding()
{
    const QLocale &locale = m_context.words.locale();
    m_said = new QLabel(sentence());
    m_said->setObjectName(u"spared"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    if (m_spared->at)
        m_said->setToolTip(exactTime(*m_spared->at, locale));
    m_section->addRow()->addWidget(m_said, 1);
    if (m_spared->looked < m_spared->of)
        m_section->addNote(tr("Only the newest %1 of %2 incidents of its components were looked at.")
                               .arg(locale.toString(m_spared->looked), locale.toString(m_spared->of)));
    if (m_showThem->isChecked())
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
    return spared.arg(dayText(since, words.locale()),
                      words.duration(std::chrono::floor<std::chrono::minutes>(m_spared->open)));
}

} // namespace mainstay
