// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/field_rows.h"

#include "desk/process_field_edits.h"
#include "kit/calm_style.h"
#include "kit/in_place_choice.h"
#include "kit/in_place_field.h"
#include "kit/section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString typeText(FieldType type)
{
    switch (type) {
    case FieldType::Line:
        return FieldRows::tr("a line");
    case FieldType::Text:
        return FieldRows::tr("a text");
    case FieldType::Choice:
        return FieldRows::tr("one of a list");
    case FieldType::YesNo:
        return FieldRows::tr("yes or no");
    case FieldType::Moment:
        return FieldRows::tr("a day and time");
    case FieldType::Date:
        return FieldRows::tr("a day");
    case FieldType::OtherTicket:
        return FieldRows::tr("another ticket");
    }
    Q_UNREACHABLE();
}

constexpr FieldType everyType[] = {FieldType::Line,   FieldType::Text, FieldType::Choice,     FieldType::YesNo,
                                   FieldType::Moment, FieldType::Date, FieldType::OtherTicket};

} // namespace

FieldRows::FieldRows(QWidget *parent) : ProcessRows(tr("Own fields"), parent)
{
    auto *add = new QPushButton(tr("Add a field"));
    add->setObjectName(u"addField"_s);
    add->setProperty("quiet", true);
    section()->addToTitle(add);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT edited(withField(process(), u"new_field"_s)); });
}

void FieldRows::fill()
{
    for (const FieldSpec &field : process().fields)
        addField(field);
    if (process().fields.isEmpty())
        section()->addNote(tr("Only the fields that every ticket has."));
}

bool FieldRows::isStored(const QString &name) const
{
    return std::ranges::find(stored().fields, name, &FieldSpec::name) != stored().fields.end();
}

void FieldRows::change(const QString &name, const FieldSpec &field)
{
    Q_EMIT edited(changedField(process(), name, field));
}

InPlaceChoice *FieldRows::addChoice(QBoxLayout *row, const QString &name, const QString &label)
{
    auto *choice = new InPlaceChoice;
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    row->addWidget(choice, 1);
    return choice;
}

void FieldRows::addName(QBoxLayout *row, const FieldSpec &field)
{
    if (isStored(field.name)) {
        auto *name = new QLabel(namesText({field.name}));
        name->setTextFormat(Qt::PlainText);
        auto *type = new QLabel(typeText(field.type));
        type->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(name, 1);
        row->addWidget(type, 1);
        return;
    }
    auto *name = new InPlaceField;
    name->setObjectName(u"fieldName:"_s + field.name);
    name->setAccessibleName(tr("Name of the field"));
    name->setFrameShown(InPlaceField::FrameShown::Always);
    name->setStored(namesText({field.name}));
    row->addWidget(name, 1);
    connect(name, &InPlaceField::committed, this, [this, field](const QString &text) {
        FieldSpec wanted = field;
        wanted.name = text.simplified().toLower().replace(u' ', u'_');
        change(field.name, wanted);
    });
    InPlaceChoice *type = addChoice(row, u"fieldType:"_s + field.name, tr("What %1 holds").arg(field.name));
    for (const FieldType one : everyType)
        type->addChoice(toName(one), typeText(one));
    type->setStored(toName(field.type));
    connect(type, &InPlaceChoice::committed, this, [this, field](const QString &value) {
        FieldSpec wanted = field;
        wanted.type = fieldTypeFromName(value).value_or(field.type);
        if (wanted.type == FieldType::Choice && wanted.values.isEmpty())
            wanted.values = QStringList{tr("a value")};
        change(field.name, wanted);
    });
}

void FieldRows::addDetail(const FieldSpec &field)
{
    QBoxLayout *row = addLine();
    row->setContentsMargins(2 * Grid, 0, 0, 4);
    auto *label = new QLabel(field.type == FieldType::Choice            ? tr("values")
                                 : field.type == FieldType::OtherTicket ? tr("of the process")
                                                                        : tr("comes after"));
    label->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(label);
    if (field.type == FieldType::Choice) {
        auto *values = new InPlaceField;
        values->setObjectName(u"fieldValues:"_s + field.name);
        values->setAccessibleName(tr("Values of %1").arg(field.name));
        values->setFrameShown(InPlaceField::FrameShown::Always);
        values->setStored(field.values.join(u", "_s));
        row->addWidget(values, 1);
        connect(values, &InPlaceField::committed, this, [this, field](const QString &text) {
            FieldSpec wanted = field;
            wanted.values.clear();
            for (const QString &value : text.split(u',', Qt::SkipEmptyParts)) {
                if (const QString one = value.simplified(); !one.isEmpty() && !wanted.values.contains(one))
                    wanted.values.append(one);
            }
            change(field.name, wanted);
        });
        return;
    }
    const bool isTicket = field.type == FieldType::OtherTicket;
    InPlaceChoice *choice = addChoice(row, u"fieldDetail:"_s + field.name, label->text());
    choice->addChoice(QString(), isTicket ? tr("any") : tr("none", "no other field"));
    for (const ProcessKind kind :
         isTicket ? QList<ProcessKind>(std::begin(allProcessKinds), std::end(allProcessKinds)) : QList<ProcessKind>())
        choice->addChoice(toName(kind), toName(kind));
    for (const FieldSpec &other : process().fields) {
        if (!isTicket && other.type == field.type && other.name != field.name)
            choice->addChoice(other.name, namesText({other.name}));
    }
    choice->setStored(isTicket ? (field.ticketOf ? toName(*field.ticketOf) : QString())
                               : field.after.value_or(QString()));
    connect(choice, &InPlaceChoice::committed, this, [this, field, isTicket](const QString &value) {
        FieldSpec wanted = field;
        wanted.ticketOf = isTicket ? processKindFromName(value) : std::nullopt;
        wanted.after = isTicket || value.isEmpty() ? std::nullopt : std::optional(value);
        change(field.name, wanted);
    });
}

void FieldRows::addField(const FieldSpec &field)
{
    QBoxLayout *row = addLine();
    addName(row, field);
    QPushButton *remove = addButton(row, tr("Remove"), u"removeField:"_s + field.name);
    remove->setAccessibleName(tr("Remove the field %1").arg(field.name));
    connect(remove, &QPushButton::clicked, this,
            [this, name = field.name] { Q_EMIT edited(withoutField(process(), name)); });
    const bool hasDetail = field.type == FieldType::Choice || field.type == FieldType::OtherTicket
        || field.type == FieldType::Date || field.type == FieldType::Moment;
    if (hasDetail)
        addDetail(field);
}

} // namespace mainstay
