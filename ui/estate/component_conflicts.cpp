// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_conflicts.h"

#include "estate/component_store.h"
#include "kit/conflict_view.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "store/journal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

template <auto Member>
void carry(Component &now, const ComponentEdit &edit)
{
    if (edit.read.*Member != edit.edited.*Member)
        now.*Member = edit.edited.*Member;
}

template <auto Member>
void carryLife(Component &now, const ComponentEdit &edit)
{
    if (edit.read.lifeCycle.*Member != edit.edited.lifeCycle.*Member)
        now.lifeCycle.*Member = edit.edited.lifeCycle.*Member;
}

enum class Form { Text, Word, Day };

/// A column that is edited here: what it is called, how its values are read, how a change of it is carried over.
struct Field {
    QStringView column;
    const char *label;
    Form form;
    void (*carry)(Component &now, const ComponentEdit &edit);
};

constexpr Field fields[] = {
    {u"name", QT_TRANSLATE_NOOP("ComponentConflicts", "Name"), Form::Text, carry<&Component::name>},
    {u"kind", QT_TRANSLATE_NOOP("ComponentConflicts", "Kind"), Form::Word, carry<&Component::kind>},
    {u"product_version", QT_TRANSLATE_NOOP("ComponentConflicts", "Version"), Form::Text,
     carry<&Component::productVersion>},
    {u"vendor", QT_TRANSLATE_NOOP("ComponentConflicts", "Vendor"), Form::Text, carry<&Component::vendor>},
    {u"owner", QT_TRANSLATE_NOOP("ComponentConflicts", "Owner"), Form::Text, carry<&Component::owner>},
    {u"description", QT_TRANSLATE_NOOP("ComponentConflicts", "Description"), Form::Text,
     carry<&Component::description>},
    {u"stage", QT_TRANSLATE_NOOP("ComponentConflicts", "Stage"), Form::Word, carryLife<&LifeCycle::stage>},
    {u"planned_on", QT_TRANSLATE_NOOP("ComponentConflicts", "Planned"), Form::Day, carryLife<&LifeCycle::planned>},
    {u"implementation_on", QT_TRANSLATE_NOOP("ComponentConflicts", "Implementation"), Form::Day,
     carryLife<&LifeCycle::implementation>},
    {u"operation_on", QT_TRANSLATE_NOOP("ComponentConflicts", "Operation"), Form::Day,
     carryLife<&LifeCycle::operation>},
    {u"phase_out_on", QT_TRANSLATE_NOOP("ComponentConflicts", "Phase-out"), Form::Day, carryLife<&LifeCycle::phaseOut>},
    {u"disposed_on", QT_TRANSLATE_NOOP("ComponentConflicts", "Disposed"), Form::Day, carryLife<&LifeCycle::disposed>},
    {u"end_of_support_on", QT_TRANSLATE_NOOP("ComponentConflicts", "Supported to"), Form::Day,
     carryLife<&LifeCycle::endOfSupport>},
};

/// Of a conflict's two values for one column: as a person reads them.
QString shown(const QJsonValue &value, Form form, const Words &words)
{
    const QString text = value.toString();
    if (form == Form::Word)
        return words.name(text);
    const QDate day = form == Form::Day ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? dayText(day, words.locale()) : text;
}

QList<ConflictField> fieldsOf(const Error &conflict, const Words &words)
{
    QList<ConflictField> found;
    for (const QJsonValue &value : conflict.facts.value(u"columns"_s).toArray()) {
        const QString column = value[u"column"].toString();
        const auto field = std::ranges::find(fields, column, [](const Field &one) { return one.column.toString(); });
        if (field == std::end(fields))
            continue;
        const auto side = [&](QStringView name) { return shown(value[name], field->form, words); };
        found.append({column, QCoreApplication::translate("ComponentConflicts", field->label), side(u"base"),
                      side(u"theirs"), side(u"ours")});
    }
    return found;
}

struct Now {
    std::optional<Component> component;
    std::optional<Instant> at;
};

Now readComponentNow(Session &session, Id<Component> component)
{
    HistoryQuestion question;
    question.entity = u"component"_s;
    question.id = component.value;
    question.limit = 1;
    question.changesPerCommand = 1;
    const auto steps = history(session, question);
    return {findComponent(session, component),
            steps.isEmpty() ? std::nullopt : std::optional(steps.first().command.at)};
}

} // namespace

Component decidedComponent(const ComponentEdit &edit, const Component &now, const QStringList &theirs)
{
    Component wanted = now;
    for (const Field &field : fields) {
        if (!theirs.contains(field.column))
            field.carry(wanted, edit);
    }
    return wanted;
}

ComponentConflicts::ComponentConflicts(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ComponentConflicts::showFor(Id<Component> component)
{
    m_component = component;
    build();
}

void ComponentConflicts::add(const ComponentEdit &edit, const Error &conflict)
{
    const auto known = m_kept.constFind({edit.read.id.value, edit.field});
    // Leaving the field tries again; what is being chosen from stays as it is.
    if (known != m_kept.cend() && known->edit == edit && known->conflict.facts == conflict.facts)
        return;
    m_context.workspace.read(
        this, [id = edit.read.id](Session &session) { return readComponentNow(session, id); },
        [this, edit, conflict](const Result<Now> &now) {
            if (now && now->component)
                keep({edit, conflict, *now->component, now->at});
            else
                Q_EMIT failed(now ? conflict : now.error());
        });
}

void ComponentConflicts::keep(const Kept &kept)
{
    const Key key{kept.edit.read.id.value, kept.edit.field};
    m_kept.insert(key, kept);
    if (m_shown == key)
        m_shown.reset();
    build();
    if (m_shown == key)
        Q_EMIT appeared();
}

void ComponentConflicts::forget(Id<Component> component, QObject *field)
{
    if (m_kept.remove({component.value, field}) > 0)
        build();
}

void ComponentConflicts::build()
{
    const auto found =
        std::find_if(m_kept.cbegin(), m_kept.cend(), [this](const Kept &kept) { return kept.now.id == m_component; });
    const std::optional<Key> key = found == m_kept.cend() ? std::nullopt : std::optional(found.key());
    setVisible(key.has_value());
    if (key && key == m_shown)
        return;
    m_shown = key;
    if (QWidget *before = std::exchange(m_view, nullptr)) {
        before->hide();
        before->deleteLater();
    }
    if (!key)
        return;
    auto *view = new ConflictView(oneLine(found->conflict.facts.value(u"who"_s).toString(), 60),
                                  found->at ? exactTime(*found->at, m_context.words.locale()) : QString(),
                                  fieldsOf(found->conflict, m_context.words));
    connect(view, &ConflictView::decided, this, [this, key = *key](const QStringList &theirs) { decide(key, theirs); });
    layout()->addWidget(view);
    m_view = view;
}

void ComponentConflicts::decide(const Key &key, const QStringList &theirs)
{
    const Kept kept = m_kept.take(key);
    build();
    Q_EMIT decided(kept.edit, kept.now, decidedComponent(kept.edit, kept.now, theirs));
}

} // namespace mainstay
