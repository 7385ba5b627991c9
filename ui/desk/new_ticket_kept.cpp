// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/remembered.h"
#include "kit/text_box.h"
#include "ui_desk/component_picker.h"
#include "ui_desk/new_ticket.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// Before the name of a field of the process.
const QString OwnField = u"fields/"_s;

} // namespace

QMap<QString, QLineEdit *> NewTicket::lines() const
{
    return {{u"title"_s, m_title}, {u"requester"_s, m_requester}, {u"team"_s, m_team}};
}

QMap<QString, QComboBox *> NewTicket::choices() const
{
    return {{u"process"_s, m_process}, {u"impact"_s, m_impact}, {u"urgency"_s, m_urgency}, {u"channel"_s, m_channel}};
}

QString NewTicket::draftKey() const
{
    return keyIn(u"new-ticket"_s, m_context.workspace.location()) + u'/';
}

QMap<QString, QString> NewTicket::typed() const
{
    QMap<QString, QString> typed;
    if (isEmpty())
        return typed;
    for (const auto &[name, line] : lines().asKeyValueRange())
        typed.insert(name, line->text());
    for (const auto &[name, choice] : choices().asKeyValueRange())
        typed.insert(name, choice->currentData().toString());
    typed.insert(u"variant"_s, m_variant->currentData().toString());
    typed.insert(u"description"_s, m_description->toPlainText());
    for (const auto &[field, value] : m_fields.asKeyValueRange())
        typed.insert(OwnField + field, value);
    if (const auto component = m_component->storedComponent())
        typed.insert(u"component"_s, QString::number(component->value));
    if (m_component->isEdited())
        typed.insert(u"component-typed"_s, m_component->text());
    return typed;
}

void NewTicket::setTyped(const QMap<QString, QString> &typed)
{
    // What the rules of today do not know is left as in a new one.
    const auto choose = [&typed](QComboBox *choice, const QString &name) {
        choice->setCurrentIndex(std::max(0, choice->findData(typed.value(name))));
    };
    for (const auto &[name, line] : lines().asKeyValueRange())
        line->setText(typed.value(name));
    for (const auto &[name, choice] : choices().asKeyValueRange())
        choose(choice, name);
    choose(m_variant, u"variant"_s);
    m_description->setPlainText(typed.value(u"description"_s));
    QMap<QString, QString> fields;
    for (const auto &[name, value] : typed.asKeyValueRange()) {
        if (name.startsWith(OwnField))
            fields.insert(name.mid(OwnField.size()), value);
    }
    setFields(fields);
    if (const Id<Component> component(typed.value(u"component"_s).toLongLong()); component.isValid())
        setComponent(component);
    if (const QString name = typed.value(u"component-typed"_s); !name.isEmpty())
        m_component->setText(name);
}

void NewTicket::save(QSettings &settings) const
{
    const QString key = draftKey();
    settings.remove(key.chopped(1));
    for (const auto &[name, text] : typed().asKeyValueRange())
        settings.setValue(key + name, text);
}

void NewTicket::restore(const QSettings &settings)
{
    const QString key = draftKey();
    QMap<QString, QString> kept;
    for (const QString &name : settings.allKeys()) {
        if (name.startsWith(key))
            kept.insert(name.mid(key.size()), settings.value(name).toString());
    }
    setTyped(kept);
}

} // namespace mainstay
