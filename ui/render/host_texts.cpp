// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture of the hosts says in words.
#include "render/estate_hosts.h"
#include "render/estate_map.h"
#include "render/one_line.h"
#include "words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr size_t MostListed = 8; // names; of more it says how many
constexpr qsizetype MostListedLetters = 60;

constexpr const char *layerTexts[] = {
    QT_TRANSLATE_NOOP("hosts", "host"),
    QT_TRANSLATE_NOOP("hosts", "hypervisor"),
    QT_TRANSLATE_NOOP("hosts", "virtual machine"),
    QT_TRANSLATE_NOOP("hosts", "operating system"),
    QT_TRANSLATE_NOOP("hosts", "software"),
    QT_TRANSLATE_NOOP("hosts", "application"),
};
constexpr auto TakesDown = QT_TRANSLATE_N_NOOP("hosts", "takes down %n");
constexpr auto TakesNothingDown = QT_TRANSLATE_NOOP("hosts", "takes nothing down");
constexpr auto Degrades = QT_TRANSLATE_N_NOOP("hosts", "degrades %n");
constexpr auto ApplicationsOn = QT_TRANSLATE_N_NOOP("hosts", "carries %n application(s)");
constexpr auto Carries = QT_TRANSLATE_N_NOOP("hosts", "%n component(s) run on it");
constexpr auto RunsOnOne = QT_TRANSLATE_NOOP("hosts", "runs on {name}");
constexpr auto FailsWith = QT_TRANSLATE_NOOP("hosts", "fails when {name} fails");
constexpr auto DegradesWith = QT_TRANSLATE_NOOP("hosts", "degrades when {name} fails");
constexpr auto StaysUp = QT_TRANSLATE_NOOP("hosts", "stays up when {name} fails");
constexpr auto AlsoOn = QT_TRANSLATE_N_NOOP("hosts", "runs on %n other base(s) too");
constexpr auto SharesWith = QT_TRANSLATE_NOOP("hosts", "shares {name} with {others}");
constexpr auto MoreNames = QT_TRANSLATE_N_NOOP("hosts", "%n more");
constexpr auto Stacks = QT_TRANSLATE_N_NOOP("hosts", "%n host(s) or other base(s)");
constexpr auto AllOpened = QT_TRANSLATE_N_NOOP("hosts", "all %n box(es) drawn");
constexpr auto SomeOpened = QT_TRANSLATE_N_NOOP("hosts", "%n of {whole} boxes drawn");
constexpr auto FoldedStacks = QT_TRANSLATE_N_NOOP("hosts", "%n folded");
constexpr auto UnlistedStacks = QT_TRANSLATE_N_NOOP("hosts", "%n too large to open");
constexpr auto ElsewhereStacks = QT_TRANSLATE_N_NOOP("hosts", "%n that carry nothing of it left out");
constexpr auto CircularNodes = QT_TRANSLATE_N_NOOP("hosts", "%n that run on one another in a circle left out");

/// The other applications of the stack.
QString sharersOf(const EstateHosts &hosts, const HostBox &box, const Words &words)
{
    QStringList names;
    quint32 more = 0;
    for (const HostNode &node : hosts.view.stacks[box.stack].nodes) {
        if (node.layer != HostLayer::Application || node.component == box.component)
            continue;
        if (size_t(names.size()) < MostListed)
            names.append(isolated(hosts.estate->tree().component(node.component).name, MostListedLetters));
        else
            ++more;
    }
    if (more > 0)
        names.append(words.counted("hosts", MoreNames, more));
    return names.join(u", "_s);
}

QString fateText(const HostBox &box, const QJsonObject &base, const Words &words)
{
    return words.text("hosts",
                      box.condition == Condition::Failed         ? FailsWith
                          : box.condition == Condition::Degraded ? DegradesWith
                                                                 : StaysUp,
                      base);
}

} // namespace

QString layerText(HostLayer layer, const Words &words)
{
    return words.text("hosts", layerTexts[size_t(layer)]);
}

QStringList stackParts(const EstateHosts &hosts, quint32 stack, const Words &words)
{
    const HostStack &told = hosts.view.stacks[stack];
    QStringList parts{told.failed > 0 ? words.counted("hosts", TakesDown, told.failed)
                                      : words.text("hosts", TakesNothingDown)};
    if (told.degraded.value_or(0) > 0)
        parts.append(words.counted("hosts", Degrades, *told.degraded));
    parts.append(told.applications > 0 ? words.counted("hosts", ApplicationsOn, told.applications)
                                       : words.counted("hosts", Carries, told.members));
    return parts;
}

QString stackText(const EstateHosts &hosts, quint32 stack, const Words &words)
{
    return stackParts(hosts, stack, words).join(u" · "_s);
}

QString boxText(const EstateHosts &hosts, quint32 at, const Words &words)
{
    const HostBox &box = hosts.boxes[at];
    const ComponentTree &tree = hosts.estate->tree();
    QStringList lines{spokenName(*hosts.estate, box.component), layerText(box.layer, words)};
    const QJsonObject base{{u"name"_s, isolated(tree.component(hosts.view.stacks[box.stack].base).name)}};
    if (box.node == 0) {
        lines.append(stackText(hosts, box.stack, words));
        return lines.join(u'\n');
    }
    const HostBox &parent = hosts.boxes[box.parent];
    lines.append(words.text("hosts", RunsOnOne, {{u"name"_s, isolated(tree.component(parent.component).name)}}));
    lines.append(fateText(box, base, words));
    if (const quint32 carriers = hosts.view.carriers[box.component]; carriers > 1)
        lines.append(words.counted("hosts", AlsoOn, carriers - 1));
    const QString others = box.layer == HostLayer::Application ? sharersOf(hosts, box, words) : QString();
    if (!others.isEmpty())
        lines.append(words.text("hosts", SharesWith, {{u"name"_s, base[u"name"_s]}, {u"others"_s, others}}));
    return lines.join(u'\n');
}

QStringList countPartsOf(const EstateHosts &hosts, const Words &words)
{
    QStringList parts{words.counted("hosts", Stacks, qint64(hosts.view.stacks.size()))};
    const auto drawn = qint64(hosts.boxes.size());
    if (hosts.folded == 0)
        parts.append(words.counted("hosts", AllOpened, drawn));
    else
        parts.append(words.counted("hosts", SomeOpened, drawn,
                                   {{u"whole"_s, words.locale().toString(drawn + hosts.foldedMembers)}}));
    const auto add = [&](const char *text, quint32 count) {
        if (count > 0)
            parts.append(words.counted("hosts", text, count));
    };
    add(FoldedStacks, hosts.folded);
    add(UnlistedStacks,
        quint32(std::ranges::count_if(hosts.view.stacks, [](const HostStack &stack) { return stack.nodes.empty(); })));
    add(ElsewhereStacks, hosts.view.elsewhere);
    add(CircularNodes, hosts.view.circular);
    return parts;
}

QString countsOf(const EstateHosts &hosts, const Words &words)
{
    return countPartsOf(hosts, words).join(u" · "_s);
}

} // namespace mainstay
