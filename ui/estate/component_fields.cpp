// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/component_fields.h"

#include "estate/component_commands.h"
#include "estate/life_cycle_rules.h"
#include "kit/chip.h"
#include "kit/in_place_field.h"
#include "kit/text_elide.h"
#include "kit/times.h"
#include "ui_estate/component_words.h"
#include "ui_estate/date_words.h"
#include "ui_estate/prose_field.h"
#include "ui_estate/word_choice.h"

#include <QLabel>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace mainstay {

void ComponentFields::editName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void ComponentFields::show(const ShownComponent &shown)
{
    const bool isOther = !m_component || m_component->id != shown.id();
    // A snapshot may be older than what was just written from here.
    if (isOther || shown.component().version >= m_component->version)
        m_component = shown.component();
    m_subtitleCode = shown.estate->tree().code(shown.index);
    fillAll(isOther ? Whose::Other : Whose::Same);
    m_conflicts->showFor(shown.id());
}

void ComponentFields::fillAll(Whose whose)
{
    const bool isOther = whose == Whose::Other;
    const QScopedValueRollback filling(m_isFilling, true);
    const Component &component = *m_component;
    for (const auto &[member, field] : std::as_const(m_texts))
        fill(field, component.*member, whose);
    for (const auto &[member, field] : std::as_const(m_days)) {
        const std::optional<QDate> day = component.lifeCycle.*member;
        fill(field, day ? dayText(*day, locale()) : QString(), whose);
    }
    if (isOther)
        m_description->replaceStored(component.description);
    else
        m_description->setStored(component.description);
    if (const auto draft = m_drafts.constFind({component.id.value, m_description}); isOther && draft != m_drafts.cend())
        m_description->setPlainText(draft->text);
    QStringList subtitle{m_subtitleCode, word(toName(component.kind))};
    const QString product = (component.vendor + u' ' + component.productVersion).trimmed();
    if (!product.isEmpty())
        subtitle.append(product);
    m_subtitle->setText(oneLine(subtitle.join(u" · "_s)));
    fillChoices();
    fillSupport();
}

void ComponentFields::fill(InPlaceField *field, const QString &text, Whose whose)
{
    const bool isOther = whose == Whose::Other;
    if (!isOther && field->stored() == text && !field->isEdited())
        return; // the cursor stays where it is
    if (isOther)
        field->setStored(field->text()); // what stands there belongs to the other component
    field->setStored(text);
    if (!isOther)
        return;
    if (const auto draft = m_drafts.constFind({m_component->id.value, field}); draft != m_drafts.cend())
        field->setText(draft->text);
}

void ComponentFields::fillChoices()
{
    const LifeCycle &life = m_component->lifeCycle;
    m_kind->setValue(int(m_component->kind));
    m_stage->setValue(stageValueOf(life.stage));
    const std::optional<QDate> day = life.stage ? life.*StageDays[int(*life.stage)] : std::nullopt;
    m_since->setVisible(day.has_value());
    if (day)
        m_since->setText(*day > today() ? tr("from %1").arg(dayText(*day, locale()))
                                        : tr("since %1").arg(dayText(*day, locale())));
}

void ComponentFields::fillSupport()
{
    const std::optional<QDate> day = m_component->lifeCycle.endOfSupport;
    const bool isOutlived = isSupportOverdue(m_component->lifeCycle, today());
    m_supportDistance->setVisible(day && !isOutlived); // a finding says for how long
    if (day)
        m_supportDistance->setText(distanceText(*day, today()));
    m_outlived->setVisible(isOutlived);
}

void ComponentFields::beginDraft(QObject *field, const QString &text)
{
    const DraftKey key{m_component->id.value, field};
    if (m_drafts.contains(key))
        m_drafts[key].text = text;
    else
        m_drafts.insert(key, {*m_component, text});
}

void ComponentFields::edit(QObject *field, const QString &text, const std::function<void(Component &)> &change)
{
    beginDraft(field, text);
    const Component read = m_drafts.value({m_component->id.value, field}).read;
    Component edited = read;
    change(edited);
    store({field, text, read, edited});
}

void ComponentFields::store(const ComponentEdit &edit)
{
    context().workspace.write(
        this,
        [read = edit.read, edited = edit.edited](Transaction &transaction) {
            editComponent(transaction, read, edited);
            return findComponent(transaction, read.id);
        },
        [this, edit](const Result<std::optional<Component>> &stored) { settle(edit, stored); });
}

void ComponentFields::settle(const ComponentEdit &edit, const Result<std::optional<Component>> &stored)
{
    if (!stored)
        refuse(edit, stored.error());
    else
        m_conflicts->forget(edit.read.id, edit.field);
    const DraftKey key{edit.read.id.value, edit.field};
    if (edit.text.isNull() || (stored && m_drafts.value(key).text == edit.text))
        m_drafts.remove(key);
    const bool isShown = m_component && m_component->id == edit.read.id;
    // What was written is what the next edit begins with, also before the next snapshot says so.
    if (isShown && stored && *stored && (*stored)->version > m_component->version) {
        m_component = **stored;
        fillAll(Whose::Same);
    } else if (isShown && !stored && edit.text.isNull()) {
        fillChoices();
    }
}

void ComponentFields::refuse(const ComponentEdit &edit, const Error &error)
{
    const auto draft = m_drafts.constFind({edit.read.id.value, edit.field});
    if (error.code != "store.conflict")
        Q_EMIT failed(error);
    else if (draft != m_drafts.cend() && draft->read.version == edit.read.version) // else it was decided meanwhile
        m_conflicts->add(edit, error);
}

void ComponentFields::decide(const ComponentEdit &edit, const Component &now, const Component &wanted)
{
    const DraftKey key{now.id.value, edit.field};
    m_drafts.remove(key);
    if (m_component && m_component->id == now.id && now.version > m_component->version)
        m_component = now;
    if (wanted != now)
        m_drafts.insert(key, {now, edit.text});
    if (m_component && m_component->id == now.id)
        fillAll(Whose::Other);
    if (wanted != now)
        store({edit.field, edit.text, now, wanted});
}

void ComponentFields::commitDay(InPlaceField *field, Day member, const QString &text)
{
    beginDraft(field, text);
    const std::optional<QDate> day = dayFromText(text, locale());
    if (!day && !text.trimmed().isEmpty()) {
        Q_EMIT failed({ErrorKind::Invalid, "estate.date-unreadable", {{u"text"_s, text}}, {}});
        return;
    }
    const QString written = day ? dayText(*day, locale()) : QString();
    const QScopedValueRollback filling(m_isFilling, true);
    field->setText(written);
    edit(field, written.isNull() ? u""_s : written,
         [member, day](Component &component) { component.lifeCycle.*member = day; });
}

} // namespace mainstay
