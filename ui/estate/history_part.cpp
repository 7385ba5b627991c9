// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/history_part.h"

#include "kit/section.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "store/undo_history.h"
#include "ui_estate/quiet_button.h"

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

HistoryPart::Lately HistoryPart::readLately(Session &session, Id<Component> component, const QString &person, int most)
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
    if (const auto next = nextToUndo(session, person))
        lately.undoable = next->tip().id;
    return lately;
}

void HistoryPart::refresh()
{
    if (!m_component)
        return;
    context().workspace.read(
        this,
        [component = *m_component, person = context().workspace.person(), most = m_most](Session &session) {
            return readLately(session, component, person, most);
        },
        [this, component = *m_component](const Result<Lately> &lately) {
            if (component != m_component)
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
    for (const CommandRecord &step : lately.steps) {
        m_section->addLine(context().words.command(step.name, step.facts),
                           oneLine(step.who, 40) + u", "_s + relativeTime(step.at, context().now(), locale()));
        if (step.id != lately.undoable)
            continue;
        QPushButton *undo = quietButton(tr("Undo this step"));
        connect(undo, &QPushButton::clicked, this, [this, id = step.id] { Q_EMIT undoRequested(id); });
        m_section->addWidget(undo);
    }
    if (!lately.hasMore)
        return;
    QPushButton *more = quietButton(tr("Show older"));
    connect(more, &QPushButton::clicked, this, [this] {
        m_most += MoreSteps;
        refresh();
    });
    m_section->addWidget(more);
}

} // namespace mainstay
