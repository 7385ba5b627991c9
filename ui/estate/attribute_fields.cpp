// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/attribute_fields.h"

#include "estate/component_commands.h"
#include "kit/calm_style.h"
#include "kit/escape.h"
#include "kit/in_place_field.h"
#include "kit/quiet_button.h"
#include "kit/remembered.h"
#include "kit/section.h"
#include "kit/text_elide.h"

#include <QHBoxLayout>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int NameWidth = 104; ///< as the labels of a FieldForm
constexpr int MostRestored = 10'000; ///< of a file that claims to have more

} // namespace

AttributeFields::AttributeFields(PageContext context, QWidget *parent)
    : DetailsPart(std::move(context), parent)
    , m_layout(new QVBoxLayout)
    , m_newName(new QLineEdit)
    , m_newValue(new QLineEdit)
{
    auto *section = new Section(tr("Attributes"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(section);
    auto *rows = new QWidget;
    rows->setLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    section->addWidget(rows);
    m_newName->setPlaceholderText(tr("New attribute"));
    m_newName->setAccessibleName(tr("Name of the new attribute"));
    m_newValue->setPlaceholderText(tr("value"));
    m_newValue->setAccessibleName(tr("Value of the new attribute"));
    for (QLineEdit *field : {m_newName, m_newValue}) {
        field->setTextMargins(2, 0, 2, 0);
        connect(field, &QLineEdit::textEdited, this, &AttributeFields::keepDraft);
        connect(field, &QLineEdit::returnPressed, this, &AttributeFields::add);
    }
    m_newName->setMinimumWidth(NameWidth);
    auto *line = new QWidget;
    auto *add = new QHBoxLayout(line);
    add->setContentsMargins(0, Grid / 2, 0, 0);
    add->addWidget(m_newName, 2);
    add->addWidget(m_newValue, 3);
    section->addWidget(line);
    onEscape(line, [this] {
        setTyped({});
        keepDraft();
    });
}

void AttributeFields::show(const ShownComponent &shown)
{
    if (m_component == shown.id())
        return;
    m_component = shown.id();
    take({});
    setTyped(m_drafts.value(*m_component));
    refresh();
}

void AttributeFields::refresh()
{
    if (!m_component)
        return;
    context().workspace.read(
        this, [component = *m_component](Session &session) { return attributesOf(session, component); },
        [this, component = *m_component](const Result<QList<ComponentAttribute>> &read) {
            if (component != m_component)
                return;
            if (read)
                take(*read);
            else
                Q_EMIT failed(read.error());
        });
}

void AttributeFields::take(const QList<ComponentAttribute> &attributes)
{
    QMap<QString, Row> kept;
    for (const ComponentAttribute &attribute : attributes) {
        const Row row = m_rows.contains(attribute.name) ? m_rows.take(attribute.name) : addRow(attribute.name);
        row.field->setStored(attribute.value);
        kept.insert(attribute.name, row);
    }
    for (const Row &gone : std::as_const(m_rows))
        gone.widget->deleteLater();
    m_rows = kept;
}

AttributeFields::Row AttributeFields::addRow(const QString &name)
{
    auto *widget = new QWidget;
    auto *label = new ElidedLabel(name);
    label->setMuted();
    label->setFixedWidth(NameWidth);
    auto *field = new InPlaceField;
    field->setAccessibleName(oneLine(name));
    QToolButton *remove = quietIcon(u"edit-delete"_s, tr("Remove the attribute"));
    remove->setAccessibleName(tr("Remove the attribute %1").arg(oneLine(name)));
    connect(field, &InPlaceField::committed, this, [this, name](const QString &value) { set(name, value); });
    connect(remove, &QToolButton::clicked, this, [this, name] { set(name, std::nullopt); });
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(field, 1);
    row->addWidget(remove);
    m_layout->addWidget(widget);
    return {widget, field};
}

void AttributeFields::set(const QString &name, const std::optional<QString> &value)
{
    command([component = *m_component, name, value](Transaction &transaction) {
        mainstay::setAttribute(transaction, component, name, value);
    });
}

void AttributeFields::add()
{
    const QString name = m_newName->text().trimmed();
    if (name.isEmpty() || !m_component) {
        m_newName->setFocus();
        return;
    }
    if (m_newValue->text().isEmpty() && !m_newValue->hasFocus()) {
        m_newValue->setFocus();
        return;
    }
    keepDraft();
    const NewAttribute added = typed();
    command([component = *m_component, name, value = added.value](
                Transaction &transaction) { mainstay::setAttribute(transaction, component, name, value); },
            [this, component = *m_component, added](bool isDone) {
                // What was typed after it stays.
                if (!isDone || m_drafts.value(component) != added)
                    return;
                m_drafts.remove(component);
                if (component != m_component)
                    return;
                setTyped({});
                m_newName->setFocus();
            });
}

AttributeFields::NewAttribute AttributeFields::typed() const
{
    return {m_newName->text(), m_newValue->text()};
}

void AttributeFields::setTyped(const NewAttribute &attribute)
{
    m_newName->setText(attribute.name);
    m_newValue->setText(attribute.value);
}

void AttributeFields::keepDraft()
{
    if (!m_component)
        return;
    if (typed() == NewAttribute())
        m_drafts.remove(*m_component);
    else
        m_drafts.insert(*m_component, typed());
}

void AttributeFields::save(QSettings &settings) const
{
    const QString all = keyIn(u"new-attributes"_s, context().workspace.location());
    settings.remove(all);
    if (m_drafts.isEmpty())
        return;
    settings.beginWriteArray(all);
    int place = 0;
    for (const auto &[component, draft] : m_drafts.asKeyValueRange()) {
        settings.setArrayIndex(place++);
        settings.setValue(u"component"_s, component.value);
        settings.setValue(u"name"_s, draft.name);
        settings.setValue(u"value"_s, draft.value);
    }
    settings.endArray();
}

void AttributeFields::restore(const QSettings &settings)
{
    const QString all = keyIn(u"new-attributes"_s, context().workspace.location());
    const int count = settings.value(all + u"/size"_s).toInt();
    for (int place = 1; place <= std::min(count, MostRestored); ++place) {
        const QString key = all + u"/%1/"_s.arg(place);
        const NewAttribute draft{settings.value(key + u"name"_s).toString(),
                                 settings.value(key + u"value"_s).toString()};
        const Id<Component> component(settings.value(key + u"component"_s).toLongLong());
        if (component.isValid() && draft != NewAttribute())
            m_drafts.insert(component, draft);
    }
    if (m_component)
        setTyped(m_drafts.value(*m_component));
}

} // namespace mainstay
