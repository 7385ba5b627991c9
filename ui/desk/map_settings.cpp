// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/map_settings.h"

#include "exchange/time_reader.h"
#include "kit/in_place_choice.h"
#include "words/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

/// A line that may be typed into, with what is usual below it.
QComboBox *typedChoice()
{
    auto *line = new QComboBox;
    line->setEditable(true);
    line->setInsertPolicy(QComboBox::NoInsert);
    line->setFocusPolicy(Qt::StrongFocus);
    line->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->setMinimumContentsLength(28);
    line->completer()->setFilterMode(Qt::MatchContains);
    line->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return line;
}

} // namespace

MapSettings::MapSettings(const Words &words, QWidget *parent)
    : FieldForm(parent)
    , m_dates(typedChoice())
    , m_zone(typedChoice())
    , m_process(new InPlaceChoice)
    , m_encoding(new InPlaceChoice)
    , m_components(new InPlaceChoice)
{
    fill(words);
    addField(tr("Times are written"), m_dates);
    addField(tr("Zone of times"), m_zone);
    addField(tr("Usual process"), m_process);
    addField(tr("Components"), m_components);
    addField(tr("Encoding"), m_encoding);
    m_dates->setObjectName(u"dates"_s);
    m_zone->setObjectName(u"zone"_s);
    m_process->setObjectName(u"process"_s);
    m_process->setToolTip(tr("Of tickets that name no process of their own"));
    m_zone->setToolTip(tr("Of times that name no zone of their own"));
    const auto typed = [this](QComboBox *line, QString &stored, auto isValid) {
        const auto commit = [this, line, &stored, isValid] { commitLine(line, stored, isValid(line->currentText())); };
        connect(line, &QComboBox::activated, this, commit);
        connect(line->lineEdit(), &QLineEdit::editingFinished, this, commit);
    };
    typed(m_dates, m_storedDates, [](const QString &text) { return TimeReader::isPattern(text); });
    typed(m_zone, m_storedZone, [](const QString &text) { return QTimeZone::isTimeZoneIdAvailable(text.toUtf8()); });
    for (InPlaceChoice *choice : {m_process, m_encoding, m_components}) {
        connect(choice, &InPlaceChoice::committed, this, [this, choice](const QString &value) {
            choice->setStored(value);
            Q_EMIT edited();
        });
    }
}

void MapSettings::fill(const Words &words)
{
    for (const QString &date : {u"iso"_s, u"dd/MM/yyyy HH:mm"_s, u"MM/dd/yyyy HH:mm"_s, u"dd.MM.yyyy HH:mm"_s,
                                u"dd-MM-yyyy HH:mm"_s, u"yyyy/MM/dd HH:mm"_s, u"d/M/yyyy H:mm"_s, u"M/d/yyyy H:mm"_s})
        m_dates->addItem(date);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(zone));
    for (const ProcessKind kind : allProcessKinds)
        m_process->addChoice(toName(kind), words.name(toName(kind)));
    m_components->addChoice(u"match"_s, tr("only those that are there"));
    m_components->addChoice(u"create"_s, tr("others become solutions"));
    for (const QString &encoding : {u"UTF-8"_s, u"WINDOWS-1252"_s, u"ISO-8859-1"_s, u"ISO-8859-15"_s, u"WINDOWS-1250"_s,
                                    u"WINDOWS-1251"_s, u"SHIFT_JIS"_s, u"GB18030"_s})
        m_encoding->addChoice(encoding, encoding);
}

void MapSettings::commitLine(QComboBox *line, QString &stored, bool isValid)
{
    const QString text = line->currentText().trimmed();
    if (!isValid) {
        line->setEditText(stored); // what cannot be read by is let go
        return;
    }
    if (text == stored)
        return;
    stored = text;
    Q_EMIT edited();
}

void MapSettings::setMap(const TicketMap &map, const QByteArray &detected)
{
    m_storedDates = map.dates;
    m_storedZone = QString::fromUtf8(map.zone);
    const std::pair<QComboBox *, QString> lines[] = {{m_dates, m_storedDates}, {m_zone, m_storedZone}};
    for (const auto &[line, stored] : lines) {
        if (!line->lineEdit()->hasFocus() || line->currentText() != stored)
            line->setEditText(stored);
    }
    m_process->setStored(map.process.isEmpty() ? toName(ProcessKind::Incident) : map.process);
    m_components->setStored(map.createsComponents ? u"create"_s : u"match"_s);
    if (m_encoding->findData(QString()) < 0)
        m_encoding->addChoice({}, {});
    m_encoding->setItemText(m_encoding->findData(QString()), tr("as found: %1").arg(QString::fromUtf8(detected)));
    m_encoding->setStored(QString::fromUtf8(map.encoding));
}

TicketMap MapSettings::applied(TicketMap map) const
{
    map.dates = m_storedDates;
    map.zone = m_storedZone.toUtf8();
    map.process =
        m_process->value() == toName(ProcessKind::Incident) && map.process.isEmpty() ? QString() : m_process->value();
    map.createsComponents = m_components->value() == u"create";
    map.encoding = m_encoding->value().toUtf8();
    return map;
}

} // namespace mainstay
