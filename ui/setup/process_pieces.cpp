// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/process_pieces.h"

#include "desk/process_edits.h"
#include "setup/process_rows.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

struct ProcessTexts {
    Q_DECLARE_TR_FUNCTIONS(ProcessPieces)
};

const QString VariantKey = u"variant:"_s;
const QString FieldKey = u"field:"_s;
const QString StateKey = u"state:"_s;
const QString MovesKey = u"moves:"_s;

/// What there is to say of one thing, a part each.
class Told
{
public:
    void add(const QString &text)
    {
        if (!text.isEmpty())
            m_parts.append(text);
    }
    void add(bool isSo, const QString &text) { add(isSo ? text : QString()); }
    /// Nothing where the value is empty.
    void add(const QString &text, const QString &value) { add(value.isEmpty() ? QString() : text.arg(value)); }
    QString text() const { return m_parts.join(u"; "_s); }

private:
    QStringList m_parts;
};

QString needsText(const QList<Need> &needs)
{
    return needsToText(needs, ProcessTexts::tr("or"));
}

QString textOf(const Variant &variant)
{
    return variant.reviewWithinDays ? ProcessTexts::tr("reviewed within %n day(s)", nullptr, *variant.reviewWithinDays)
                                    : ProcessTexts::tr("without a review");
}

QString textOf(const FieldSpec &field, const Words &words)
{
    Told told;
    told.add(words.name(toName(field.type)));
    told.add(field.values.join(u", "_s));
    told.add(ProcessTexts::tr("after %1", "a field that a date must come after"),
             namesText({field.after.value_or(QString())}));
    told.add(field.ticketOf ? words.name(toName(*field.ticketOf)) : QString());
    return told.text();
}

QString timerText(const Timer &timer, const Words &words)
{
    const QString when = timer.businessDays
        ? ProcessTexts::tr("after %n business day(s)", nullptr, *timer.businessDays)
        : ProcessTexts::tr("on the date in %1", "a field").arg(namesText({timer.dateField.value_or(QString())}));
    return ProcessTexts::tr("ends by itself %1 in %2", "when, and in which state").arg(when, words.name(timer.to));
}

QString textOf(const State &state, const Words &words)
{
    Told told;
    told.add(words.name(toName(state.phase)));
    told.add(state.takenUp, ProcessTexts::tr("somebody acts on the ticket"));
    told.add(state.isWithoutVerdict, ProcessTexts::tr("no verdict of an agreement"));
    told.add(state.needsRoute, ProcessTexts::tr("only once the steps of its route are settled"));
    if (state.approval)
        told.add(*state.approval == Approver::Anybody ? ProcessTexts::tr("waits for approval by anybody")
                                                      : ProcessTexts::tr("waits for approval by a third person"));
    told.add(ProcessTexts::tr("reasons: %1"), state.reasons.join(u", "_s));
    told.add(ProcessTexts::tr("needs %1", "fields"), needsText(state.needs));
    told.add(state.timer ? timerText(*state.timer, words) : QString());
    told.add(ProcessTexts::tr("of %1", "variants of a process"), state.variants.join(u", "_s));
    return told.text();
}

/// Those that follow from plans are told with them.
bool isMade(const Move &move)
{
    return move.by != MoveBy::PlanChange;
}

QString textOf(const Move &move, const Words &words)
{
    Told told;
    told.add(words.name(move.to));
    told.add(move.by == MoveBy::Time, ProcessTexts::tr("by itself"));
    told.add(move.by == MoveBy::Merge, ProcessTexts::tr("by merging"));
    told.add(move.reopens, ProcessTexts::tr("reopens it"));
    told.add(ProcessTexts::tr("needs %1", "fields"), needsText(move.needs));
    told.add(move.decision ? words.name(toName(*move.decision)) : QString());
    told.add(ProcessTexts::tr("of %1", "variants of a process"), move.variants.join(u", "_s));
    return told.text();
}

QString movesText(const Process &process, const QString &from, const Words &words)
{
    QStringList lines;
    for (const Move &move : process.moves) {
        if (isMade(move) && move.from == from)
            lines.append(textOf(move, words));
    }
    lines.sort();
    return lines.join(u'\n');
}

QString guardsText(const Process &process, const Words &words)
{
    QStringList lines;
    for (const PlanGuard &guard : process.guards) {
        Told told;
        told.add(namesText(guard.fields));
        told.add(ProcessTexts::tr("while in %1", "states"), guard.states.join(u", "_s));
        told.add(ProcessTexts::tr("goes back to %1", "a state"), words.name(guard.to));
        told.add(ProcessTexts::tr("of %1", "variants of a process"), guard.variants.join(u", "_s));
        lines.append(told.text());
    }
    return lines.join(u'\n');
}

/// Takes, of the things that a name belongs to, the other's.
template <class Thing>
void takeNamed(QList<Thing> &things, const QList<Thing> &others, const QString &name)
{
    const auto mine = std::ranges::find(things, name, &Thing::name);
    const auto other = std::ranges::find(others, name, &Thing::name);
    if (mine != things.end() && other != others.end())
        *mine = *other;
    else if (mine != things.end())
        things.erase(mine);
    else if (other != others.end())
        things.append(*other);
}

void takeMoves(QList<Move> &moves, const QList<Move> &others, const QString &from)
{
    const auto isMeant = [&from](const Move &move) { return isMade(move) && move.from == from; };
    moves.removeIf(isMeant);
    std::ranges::copy_if(others, std::back_inserter(moves), isMeant);
}

} // namespace

QList<SetupPiece> piecesOf(const Process &process, const Words &words)
{
    QList<SetupPiece> pieces{{u"initial"_s, ProcessTexts::tr("Every ticket begins in"), words.name(process.initial)}};
    for (const Variant &variant : process.variants)
        pieces.append({VariantKey + variant.name, ProcessTexts::tr("Variant “%1”").arg(variant.name), textOf(variant)});
    for (const FieldSpec &field : process.fields)
        pieces.append(
            {FieldKey + field.name, ProcessTexts::tr("Field “%1”").arg(namesText({field.name})), textOf(field, words)});
    for (const State &state : process.states) {
        const QString name = words.name(state.name);
        pieces.append({StateKey + state.name, ProcessTexts::tr("State “%1”").arg(name), textOf(state, words)});
        pieces.append({MovesKey + state.name, ProcessTexts::tr("Moves from “%1”").arg(name),
                       movesText(process, state.name, words)});
    }
    pieces.append({u"guards"_s, ProcessTexts::tr("Plans that are authorised"), guardsText(process, words)});
    return pieces;
}

Process decidedProcess(const Process &mine, const Process &other, const QStringList &theirs)
{
    Process process = mine;
    for (const QString &key : theirs) {
        const QString name = key.section(u':', 1);
        if (key.startsWith(VariantKey))
            takeNamed(process.variants, other.variants, name);
        else if (key.startsWith(FieldKey))
            takeNamed(process.fields, other.fields, name);
        else if (key.startsWith(StateKey))
            takeNamed(process.states, other.states, name);
        else if (key.startsWith(MovesKey))
            takeMoves(process.moves, other.moves, name);
    }
    if (theirs.contains(u"initial"))
        process.initial = other.initial;
    if (theirs.contains(u"guards"))
        process.guards = other.guards;
    return process;
}

} // namespace mainstay
