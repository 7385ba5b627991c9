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

void NewTicket::save(QSettings &settings) const
{
    const QString key = draftKey();
    settings.remove(key.chopped(1));
    if (isEmpty())
        return;
    for (const auto &[name, line] : lines().asKeyValueRange())
        settings.setValue(key + name, line->text());
    for (const auto &[name, choice] : choices().asKeyValueRange())
        settings.setValue(key + name, choice->currentData());
    settings.setValue(key + u"variant"_s, m_variant->currentData());
    settings.setValue(key + u"description"_s, m_description->toPlainText());
    for (const auto &[field, value] : m_fields.asKeyValueRange())
        settings.setValue(key + u"fields/"_s + field, value);
    if (const auto component = m_component->storedComponent())
        settings.setValue(key + u"component"_s, component->value);
    if (m_component->isEdited())
        settings.setValue(key + u"component-typed"_s, m_component->text());
}

void NewTicket::restore(const QSettings &settings)
{
    const auto kept = [&settings, key = draftKey()](const QString &name) { return settings.value(key + name); };
    // What the rules of today do not know is left as in a new one.
    const auto choose = [&kept](QComboBox *choice, const QString &name) {
        choice->setCurrentIndex(std::max(0, choice->findData(kept(name).toString())));
    };
    for (const auto &[name, line] : lines().asKeyValueRange())
        line->setText(kept(name).toString());
    for (const auto &[name, choice] : choices().asKeyValueRange())
        choose(choice, name);
    choose(m_variant, u"variant"_s);
    m_description->setPlainText(kept(u"description"_s).toString());
    QMap<QString, QString> fields;
    for (const QString &name : settings.allKeys().filter(draftKey() + u"fields/"_s))
        fields.insert(name.section(u'/', -1), settings.value(name).toString());
    setFields(fields);
    if (const Id<Component> component(kept(u"component"_s).toLongLong()); component.isValid())
        setComponent(component);
    if (const QString typed = kept(u"component-typed"_s).toString(); !typed.isEmpty())
        m_component->setText(typed);
}

} // namespace mainstay
