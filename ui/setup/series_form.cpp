// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/series_form.h"

#include "kit/calm_style.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "setup/recurrence_choice.h"
#include "setup/steady_choice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int SeriesDateLines = 3; ///< before they scroll
constexpr int ShownTemplateLength = 24; ///< longer names end in …, in the closed choice

void setLine(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

void setBox(TextBox *box, const QString &text)
{
    const QSignalBlocker quiet(box);
    if (box->toPlainText() != text)
        box->setPlainText(text);
}

} // namespace

SeriesForm::SeriesForm(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_name(makeLine(u"seriesName"_s, {}))
    , m_template(new SteadyChoice)
    , m_start(makeLine(u"seriesStart"_s, u"2026-03-02 09:00"_s))
    , m_zone(new SteadyChoice)
    , m_often(new RecurrenceChoice(locale))
    , m_rule(makeLine(u"seriesRule"_s, u"FREQ=WEEKLY;BYDAY=MO"_s))
    , m_until(makeLine(u"seriesUntil"_s, tr("no end; or the last day, such as 2026-12-31")))
    , m_added(new TextBox)
    , m_excepted(new TextBox)
    , m_dates(makeDates())
{
    m_template->setObjectName(u"seriesTemplate"_s);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(ShownTemplateLength);
    m_zone->setObjectName(u"seriesZone"_s);
    m_zone->setEditable(true);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(zone));
    m_rule->setToolTip(tr("As iCalendar writes it (RFC 5545, RRULE)"));
    auto *form = new FieldForm;
    form->addField(labelOf(&SeriesText::name), m_name);
    form->addField(labelOf(&SeriesText::templateName), m_template);
    form->addField(labelOf(&SeriesText::start), m_start);
    form->addField(labelOf(&SeriesText::zone), m_zone);
    form->addField(tr("How often"), m_often);
    form->addField(labelOf(&SeriesText::rule), m_rule);
    form->addField(labelOf(&SeriesText::until), m_until);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    connect(m_template, &QComboBox::currentIndexChanged, this, &SeriesForm::edited);
    connect(m_zone, &QComboBox::editTextChanged, this, &SeriesForm::edited);
    connect(m_rule, &QLineEdit::textEdited, m_often, &RecurrenceChoice::setRule);
    connect(m_often, &RecurrenceChoice::chosen, this, [this](const QString &rule) {
        m_rule->setText(rule);
        Q_EMIT edited();
    });
}

QLineEdit *SeriesForm::makeLine(const QString &name, const QString &example)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(example);
    connect(line, &QLineEdit::textEdited, this, &SeriesForm::edited);
    return line;
}

QWidget *SeriesForm::makeDates()
{
    auto *dates = new QWidget;
    auto *row = new QHBoxLayout(dates);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid * 2);
    const auto add = [&](TextBox *box, const QString &name, QString SeriesText::*field, const QString &example) {
        box->setObjectName(name);
        box->setAccessibleName(labelOf(field));
        box->setPlaceholderText(tr("such as %1", "a date").arg(example));
        box->setFixedHeight(SeriesDateLines * rowHeight());
        auto *section = new Section(labelOf(field));
        section->addWidget(box);
        row->addWidget(section, 1);
        connect(box, &QPlainTextEdit::textChanged, this, &SeriesForm::edited);
    };
    add(m_added, u"seriesAdded"_s, &SeriesText::added, u"2026-03-20 09:00"_s);
    add(m_excepted, u"seriesExcepted"_s, &SeriesText::excepted, u"2026-12-25"_s);
    return dates;
}

QString SeriesForm::labelOf(QString SeriesText::*field)
{
    if (field == &SeriesText::name)
        return tr("Name");
    if (field == &SeriesText::templateName)
        return tr("Ticket template");
    if (field == &SeriesText::start)
        return tr("Begins");
    if (field == &SeriesText::zone)
        return tr("Time zone");
    if (field == &SeriesText::rule)
        return tr("Rule");
    if (field == &SeriesText::until)
        return tr("Until");
    return field == &SeriesText::added ? tr("Added dates") : tr("Excepted dates");
}

void SeriesForm::setTemplates(const QStringList &names)
{
    const QSignalBlocker quiet(m_template);
    const QString chosen = m_template->currentText();
    m_template->clear();
    m_template->addItems(names);
    m_template->setCurrentIndex(std::max(0, m_template->findText(chosen, Qt::MatchExactly | Qt::MatchCaseSensitive)));
}

void SeriesForm::setText(const SeriesText &text)
{
    const QSignalBlocker quietTemplate(m_template);
    const QSignalBlocker quietZone(m_zone);
    setLine(m_name, text.name);
    m_template->setCurrentIndex(m_template->findText(text.templateName, Qt::MatchExactly | Qt::MatchCaseSensitive));
    setLine(m_start, text.start);
    if (m_zone->currentText() != text.zone)
        m_zone->setCurrentText(text.zone);
    setLine(m_rule, text.rule);
    m_often->setRule(text.rule);
    setLine(m_until, text.until);
    setBox(m_added, text.added);
    setBox(m_excepted, text.excepted);
}

SeriesText SeriesForm::text() const
{
    return {.name = m_name->text(),
            .templateName = m_template->currentText(),
            .start = m_start->text(),
            .zone = m_zone->currentText(),
            .rule = m_rule->text(),
            .until = m_until->text(),
            .added = m_added->toPlainText(),
            .excepted = m_excepted->toPlainText()};
}

void SeriesForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace mainstay
