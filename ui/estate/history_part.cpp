// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/history_part.h"

#include "kit/quiet_button.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "store/undo_history.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int FirstSteps = 4;
constexpr int MoreSteps = 50;

} // namespace

HistoryPart::HistoryPart(PageContext context, QWidget *parent)
    : DetailsPart(std::move(context), parent), m_section(new Section(tr("Lately"))), m_most(FirstSteps)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
}

void HistoryPart::show(const ShownComponent &shown)
{
    if (m_component == shown.id())
        return;
    m_component = shown.id();
    m_lately.reset();
    m_most = FirstSteps;
    m_section->clear();
    refresh();
}

HistoryPart::Lately HistoryPart::readLately(Session &session, Id<Component> component, int most)
{
    HistoryQuestion question;
    question.entity = u"component"_s;
    question.id = component.value;
    question.limit = most + 1;
    question.changesPerCommand = 1;
    Lately lately;
    for (const CommandChanges &step : history(session, question))
        lately.steps.append(step.command);
    lately.hasMore = lately.steps.size() > most;
    if (lately.hasMore)
        lately.steps.removeLast();
    lately.undoable = undoableSteps(session, lately.steps);
    return lately;
}

void HistoryPart::refresh()
{
    if (!m_component)
        return;
    context().workspace.read(
        this,
        [component = *m_component, most = m_most](Session &session) { return readLately(session, component, most); },
        [this, number = ++m_asked](const Result<Lately> &lately) {
            if (number != m_asked) // several readers may answer in another order than they were asked
                return;
            if (lately)
                take(*lately);
            else
                Q_EMIT failed(lately.error());
        });
}

void HistoryPart::take(const Lately &lately)
{
    if (m_lately == lately)
        return;
    m_lately = lately;
    m_section->clear();
    for (const CommandRecord &step : lately.steps)
        addStep(step);
    if (!lately.hasMore)
        return;
    QPushButton *more = quietButton(tr("Show older"));
    connect(more, &QPushButton::clicked, this, [this] {
        m_most += MoreSteps;
        refresh();
    });
    m_section->addWidget(more);
}

void HistoryPart::addStep(const CommandRecord &step)
{
    const QString phrase = context().words.command(step.name, step.facts);
    auto *who = new QLabel(oneLine(step.who, 40) + u", "_s + relativeTime(step.at, context().now(), locale()));
    who->setTextFormat(Qt::PlainText);
    who->setForegroundRole(QPalette::PlaceholderText);
    QToolButton *back = takeBackButton(phrase, m_lately->undoable.contains(step.id));
    connect(back, &QToolButton::clicked, this, [this, id = step.id] { Q_EMIT undoRequested(id); });
    QBoxLayout *line = m_section->addRow();
    line->addWidget(new ElidedLabel(phrase), 1);
    line->addWidget(who);
    line->addWidget(back);
}

} // namespace mainstay
