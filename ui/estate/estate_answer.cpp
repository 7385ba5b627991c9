// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/answer_writer.h"

#include "estate/impact.h"
#include "estate/needs.h"
#include "estate/paths_between.h"
#include "estate/shared_providers.h"
#include "exchange/csv_writer.h"
#include "kit/text_elide.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostInTitle = 60; // letters of a name
constexpr size_t MostNamed = 3;
constexpr size_t WayBegins = 8; // components of a way that are named before what is left out
constexpr size_t WayEnds = 4;

struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

} // namespace

AnswerWriter::AnswerWriter(const AskedQuestion &asked, const std::shared_ptr<const Estate> &estate,
                           const AnswerFacts &facts, const Words &words, const std::stop_token &stop)
    : m_estate(*estate), m_facts(facts), m_words(words), m_stop(stop)
{
    m_answer.estate = estate;
    m_answer.asked = asked;
    for (const Id<Component> component : asked.components) {
        if (const auto index = estate->tree().indexOf(component))
            m_about.push_back(*index);
    }
}

QString AnswerWriter::name(ComponentIndex component) const
{
    return oneLine(m_estate.tree().component(component).name, MostInTitle);
}

QString AnswerWriter::names() const
{
    QStringList list;
    for (size_t i = 0; i < std::min(MostNamed, m_about.size()); ++i)
        list.append(name(m_about[i]));
    QString text = list.join(u", "_s);
    if (m_about.size() > MostNamed)
        text += u' ' + AnswerWords::tr("and %n more", "components", int(m_about.size() - MostNamed));
    return text;
}

QString AnswerWriter::way(const std::vector<ComponentIndex> &path) const
{
    QStringList steps;
    for (size_t i = 0; i < path.size(); ++i) {
        if (path.size() > WayBegins + WayEnds + 1 && i == WayBegins) {
            const size_t between = path.size() - WayBegins - WayEnds;
            steps.append(AnswerWords::tr("(%n between)", "components of a way", int(between)));
            i += between - 1;
        } else {
            steps.append(name(path[i]));
        }
    }
    return steps.join(u" → "_s);
}

QString AnswerWriter::conditionText(Condition condition) const
{
    return condition == Condition::Failed ? AnswerWords::tr("fails") : AnswerWords::tr("degrades");
}

void AnswerWriter::addColumns(const QStringList &titles)
{
    for (const QString &title : titles)
        m_answer.columns.append({title, Qt::AlignLeft});
}

void AnswerWriter::addRow(ComponentIndex component, const QStringList &cells)
{
    const ComponentTree &tree = m_estate.tree();
    m_answer.rows.push_back(
        {component, QStringList{tree.code(component), oneLine(tree.component(component).name)} + cells});
}

void AnswerWriter::shade(std::span<const ComponentIndex> components)
{
    m_answer.shaded.insert(m_answer.shaded.end(), components.begin(), components.end());
}

void AnswerWriter::breaks()
{
    m_answer.title = AnswerWords::tr("What breaks with %1").arg(names());
    addColumns({AnswerWords::tr("State"), AnswerWords::tr("Why")});
    const Impact impact = impactOf(m_estate, m_about);
    const ReasonPaths reasons = reasonsOf(m_estate, impact);
    for (const Impacted &one : impact.impacted) {
        if (m_stop.stop_requested())
            return;
        addRow(one.component, {conditionText(one.condition), way(reasons.to(one.component))});
        m_answer.shaded.push_back(one.component);
    }
    const auto isAbout = [this](const ImpactOverride &said, ComponentIndex component) {
        return said.component == m_estate.tree().component(component).id
            && (!said.cause
                || std::ranges::find(m_answer.asked.components, *said.cause) != m_answer.asked.components.end());
    };
    const auto reasonsFor = [&](ComponentIndex component, auto &&ofKind) {
        QStringList texts;
        for (const ImpactOverride &said : m_facts.overrides) {
            if (isAbout(said, component) && ofKind(said.verdict) && !said.reason.isEmpty())
                texts.append(oneLine(said.reason));
        }
        return texts.join(u"; "_s);
    };
    for (const Impacted &one : impact.added) {
        addRow(one.component,
               {AnswerWords::tr("%1, added by a person").arg(conditionText(one.condition)),
                reasonsFor(one.component, [](OverrideVerdict said) { return said != OverrideVerdict::NotImpacted; })});
        m_answer.shaded.push_back(one.component);
    }
    for (const ComponentIndex component : impact.notImpacted)
        addRow(component,
               {AnswerWords::tr("not impacted, says a person"),
                reasonsFor(component, [](OverrideVerdict said) { return said == OverrideVerdict::NotImpacted; })});
    const quint64 reached = impact.impacted.size() + impact.added.size();
    m_answer.count = AnswerWords::tr("%1 of %2 components").arg(number(reached), number(m_estate.tree().size()));
}

void AnswerWriter::needs()
{
    if (m_about.empty())
        return;
    m_answer.title = AnswerWords::tr("What %1 needs").arg(name(m_about.front()));
    addNumber(AnswerWords::tr("Steps"));
    addColumns({AnswerWords::tr("By which way")});
    const Needs needs = needsOf(m_estate, m_about.front());
    for (const ComponentIndex provider : needs.providers) {
        if (m_stop.stop_requested())
            return;
        const auto path = needs.paths.to(provider);
        addRow(provider, {number(path.size() - 1), way(path)});
    }
    shade(needs.providers);
}

void AnswerWriter::shared()
{
    if (m_about.size() < 2)
        return;
    const ComponentIndex first = m_about[0];
    const ComponentIndex second = m_about[1];
    m_answer.title = AnswerWords::tr("What %1 and %2 both need").arg(name(first), name(second));
    addColumns({AnswerWords::tr("From %1", "by which way").arg(name(first)),
                AnswerWords::tr("From %1", "by which way").arg(name(second))});
    const SharedProviders both = sharedProviders(m_estate, first, second);
    for (const ComponentIndex provider : both.providers) {
        if (m_stop.stop_requested())
            return;
        addRow(provider, {way(both.fromFirst.to(provider)), way(both.fromSecond.to(provider))});
    }
    shade(both.providers);
}

void AnswerWriter::paths()
{
    if (m_about.size() < 2)
        return;
    ComponentIndex dependent = m_about[0];
    ComponentIndex provider = m_about[1];
    const size_t most = m_answer.asked.mostPaths;
    auto found = pathsBetween(m_estate, dependent, provider, most, m_stop);
    if (found && found->paths.empty()) { // whoever asks need not know which of the two needs the other
        auto back = pathsBetween(m_estate, provider, dependent, most, m_stop);
        if (back && !back->paths.empty()) {
            found = std::move(back);
            std::swap(dependent, provider);
        }
    }
    if (!found)
        return;
    m_answer.title = AnswerWords::tr("Ways in which %1 stands on %2").arg(name(dependent), name(provider));
    m_answer.columns[1].title = AnswerWords::tr("First step");
    addNumber(AnswerWords::tr("Steps"));
    addColumns({AnswerWords::tr("Way")});
    for (const auto &path : found->paths) {
        addRow(path.size() > 1 ? path[1] : path[0], {number(path.size() - 1), way(path)});
        shade(path);
    }
    const quint64 shown = found->paths.size();
    if (!found->isCut()) {
        m_answer.count = AnswerWords::tr("%n way(s)", nullptr, int(shown));
        return;
    }
    m_answer.extent = EstateAnswer::Extent::Cut;
    m_answer.count = found->count
        ? AnswerWords::tr("the shortest %1 of %2 ways").arg(number(shown), number(*found->count))
        : AnswerWords::tr("the shortest %1 ways; there are more").arg(number(shown));
}

void AnswerWriter::settle()
{
    std::ranges::sort(m_answer.shaded);
    const auto repeated = std::ranges::unique(m_answer.shaded);
    m_answer.shaded.erase(repeated.begin(), repeated.end());
    if (!m_answer.count.isEmpty())
        return;
    std::vector<ComponentIndex> about;
    for (const EstateAnswer::Row &row : m_answer.rows)
        about.push_back(row.component);
    std::ranges::sort(about);
    const auto distinct = std::ranges::unique(about).begin() - about.begin();
    m_answer.count =
        AnswerWords::tr("%1 of %2 components").arg(number(quint64(distinct)), number(m_estate.tree().size()));
}

std::optional<EstateAnswer> answerTo(const AskedQuestion &asked, const std::shared_ptr<const Estate> &estate,
                                     const AnswerFacts &facts, const Words &words, const std::stop_token &stop)
{
    return AnswerWriter(asked, estate, facts, words, stop).write();
}

QByteArray toCsv(const EstateAnswer &answer)
{
    QByteArray csv;
    CsvWriter writer(csv);
    for (const EstateAnswer::Column &column : answer.columns)
        writer.text(column.title);
    writer.endRow();
    for (const EstateAnswer::Row &row : answer.rows) {
        for (const QString &cell : row.cells)
            writer.text(cell);
        writer.endRow();
    }
    return csv;
}

QString toTabbedText(const EstateAnswer &answer, const std::vector<size_t> &rows)
{
    QStringList lines;
    QStringList heads;
    for (const EstateAnswer::Column &column : answer.columns)
        heads.append(column.title);
    lines.append(heads.join(u'\t'));
    for (const size_t row : rows) {
        QStringList cells = answer.rows[row].cells;
        cells.replaceInStrings(u"\t"_s, u" "_s);
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace mainstay
