// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/group_chip.h"

#include "ui_desk/ticket_sections_look.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype MostKept = 500; ///< sections that are folded; settings are no database

} // namespace

GroupChip::GroupChip(TicketSectionsModel &model, const Words &words, QWidget *parent)
    : Chip({}, Tone::Neutral, Use::Pressed, parent), m_model(model), m_words(words)
{
    setObjectName(u"group"_s);
    setToolTip(tr("Show the list in sections (G)").toHtmlEscaped());
    connect(this, &Chip::clicked, this, &GroupChip::offer);
    connect(&model, &TicketSectionsModel::loaded, this, &GroupChip::present);
    present();
}

void GroupChip::offer()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, std::optional<TicketGrouping> by) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model.grouping() == by);
        connect(action, &QAction::triggered, this, [this, by] { choose(by); });
    };
    add(tr("not grouped"), std::nullopt);
    for (const TicketGrouping by : allTicketGroupings)
        add(groupingText(m_words, by), by);
    menu->addSeparator();
    for (const bool isFolding : {true, false}) {
        QAction *action = menu->addAction(isFolding ? tr("Fold all") : tr("Unfold all"));
        action->setEnabled(m_model.grouping().has_value());
        connect(action, &QAction::triggered, this, [this, isFolding] { m_model.setAllFolded(isFolding); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void GroupChip::choose(std::optional<TicketGrouping> by)
{
    m_model.groupBy(by);
    present();
    Q_EMIT chosen();
}

void GroupChip::save(QSettings &settings) const
{
    const auto by = m_model.grouping();
    settings.setValue(u"group"_s, by ? toName(*by) : QString());
    settings.setValue(u"folded"_s, m_model.folded().mid(0, MostKept));
}

void GroupChip::restore(const QSettings &settings)
{
    choose(ticketGroupingFromName(settings.value(u"group"_s).toString()));
    m_model.setFolded(settings.value(u"folded"_s).toStringList().mid(0, MostKept));
}

void GroupChip::present()
{
    const auto by = m_model.grouping();
    setText(by ? tr("grouped by %1").arg(groupingText(m_words, *by)) : tr("group"));
    setAccessibleName(by ? text() : tr("Group the list"));
    setTone(by ? Tone::Accent : Tone::Neutral);
    updateGeometry();
}

} // namespace mainstay
