// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/estate_filters.h"

#include "kit/chip.h"
#include "kit/text_elide.h"

#include <QLineEdit>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// A menu of words below a chip; `chosen` is called with the place of the word, -1 for all.
template <class Chosen>
void openMenu(QWidget *below, const QString &all, const QStringList &words, int current, Chosen chosen)
{
    auto *menu = new QMenu(below);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, int place) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(place == current);
        QObject::connect(action, &QAction::triggered, below, [chosen, place] { chosen(place); });
    };
    add(all, -1);
    for (int place = 0; place < words.size(); ++place)
        add(words[place], place);
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 2)));
}

} // namespace

EstateFilters::EstateFilters(PageHeader &header, const Words &words, QObject *parent)
    : QObject(parent)
    , m_words(words)
    , m_search(header.search())
    , m_kind(new Chip({}, Tone::Neutral, Chip::Use::Pressed))
    , m_stage(new Chip({}, Tone::Neutral, Chip::Use::Pressed))
{
    header.addFilter(m_kind);
    header.addFilter(m_stage);
    m_impact = new Chip({}, Tone::Accent, Chip::Use::Pressed);
    m_impact->setVisible(false);
    m_impact->setToolTip(tr("Stop showing what breaks"));
    header.addNotice(m_impact);
    m_conflicts = addNotice(Tone::Failure, Attention::Conflicts);
    m_unowned = addNotice(Tone::Warning, Attention::Unowned);
    header.addNotice(m_conflicts);
    header.addNotice(m_unowned);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text;
        Q_EMIT changed();
    });
    connect(m_kind, &Chip::clicked, this, &EstateFilters::openKinds);
    connect(m_stage, &Chip::clicked, this, &EstateFilters::openStages);
    connect(m_impact, &Chip::clicked, this, &EstateFilters::impactLeft);
    showWords();
}

Chip *EstateFilters::addNotice(Tone tone, Attention attention)
{
    auto *chip = new Chip({}, tone, Chip::Use::Pressed);
    chip->setCheckable(true);
    chip->setVisible(false);
    connect(chip, &Chip::clicked, this, [this, attention] { press(attention); });
    return chip;
}

void EstateFilters::openKinds()
{
    QStringList words;
    for (int kind = 0; kind < componentKindCount; ++kind)
        words.append(m_words.name(toName(ComponentKind(kind))));
    openMenu(m_kind, tr("all kinds"), words, m_filter.kind ? int(*m_filter.kind) : -1, [this](int kind) {
        m_filter.kind = kind < 0 ? std::nullopt : std::optional(ComponentKind(kind));
        showWords();
        Q_EMIT changed();
    });
}

void EstateFilters::openStages()
{
    QStringList words;
    for (int stage = 0; stage < lifeCycleStageCount; ++stage)
        words.append(m_words.name(toName(LifeCycleStage(stage))));
    openMenu(m_stage, tr("all stages"), words, m_filter.stage ? int(*m_filter.stage) : -1, [this](int stage) {
        m_filter.stage = stage < 0 ? std::nullopt : std::optional(LifeCycleStage(stage));
        showWords();
        Q_EMIT changed();
    });
}

void EstateFilters::showWords()
{
    const auto say = [](Chip *chip, const QString &text, bool isNarrowing) {
        chip->setText(text);
        chip->setAccessibleName(text);
        chip->setTone(isNarrowing ? Tone::Accent : Tone::Neutral);
        chip->updateGeometry();
    };
    say(m_kind, m_filter.kind ? tr("kind: %1").arg(m_words.name(toName(*m_filter.kind))) : tr("kind: all"),
        m_filter.kind.has_value());
    say(m_stage, m_filter.stage ? tr("stage: %1").arg(m_words.name(toName(*m_filter.stage))) : tr("stage: all"),
        m_filter.stage.has_value());
}

void EstateFilters::clear()
{
    const bool wasEmpty = isEmpty();
    m_filter = {};
    m_attention = Attention::None;
    takeAttention();
    showWords();
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    if (!wasEmpty)
        Q_EMIT changed();
}

void EstateFilters::setFindings(const EstateFindings &findings)
{
    m_conflicting = findings.conflicting;
    m_withoutOwner = findings.unowned;
    const auto say = [](Chip *chip, const QString &text, bool isVisible) {
        chip->setText(text);
        chip->setAccessibleName(text);
        chip->setVisible(isVisible);
        chip->updateGeometry();
    };
    const auto conflicts = int(findings.versions.conflicts.size());
    say(m_conflicts, tr("%Ln version conflict(s)", nullptr, conflicts), conflicts > 0);
    say(m_unowned, tr("%Ln without an owner", nullptr, int(m_withoutOwner.size())), !m_withoutOwner.empty());
    const auto before = m_filter.only;
    takeAttention();
    if (!before != !m_filter.only || (before && *before != *m_filter.only))
        Q_EMIT changed();
}

void EstateFilters::setImpact(const QString &of)
{
    m_impact->setVisible(!of.isEmpty());
    m_impact->setText(tr("what breaks: %1  ✕").arg(oneLine(of, 40)));
    m_impact->setAccessibleName(tr("Stop showing what breaks with %1").arg(oneLine(of, 40)));
    m_impact->updateGeometry();
}

void EstateFilters::press(Attention attention)
{
    m_attention = m_attention == attention ? Attention::None : attention;
    takeAttention();
    Q_EMIT changed();
}

void EstateFilters::takeAttention()
{
    const std::vector<qint64> &ids = m_attention == Attention::Conflicts ? m_conflicting : m_withoutOwner;
    if (ids.empty())
        m_attention = Attention::None;
    if (m_attention == Attention::None)
        m_filter.only.reset();
    else if (!m_filter.only || *m_filter.only != ids)
        m_filter.only = std::make_shared<const std::vector<qint64>>(ids);
    m_conflicts->setChecked(m_attention == Attention::Conflicts);
    m_unowned->setChecked(m_attention == Attention::Unowned);
}

void EstateFilters::saveState(QSettings &settings) const
{
    settings.setValue(u"filter"_s, m_filter.text);
    settings.setValue(u"kind"_s, m_filter.kind ? toName(*m_filter.kind) : QString());
    settings.setValue(u"stage"_s, m_filter.stage ? toName(*m_filter.stage) : QString());
}

void EstateFilters::restoreState(const QSettings &settings)
{
    m_filter.kind = componentKindFromName(settings.value(u"kind"_s).toString());
    m_filter.stage = lifeCycleStageFromName(settings.value(u"stage"_s).toString());
    showWords();
    m_search->setText(settings.value(u"filter"_s).toString());
    Q_EMIT changed();
}

} // namespace mainstay
