// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/map_settings.h"

#include "exchange/time_reader.h"
#include "kit/in_place_choice.h"
#include "ui_desk/import_words.h"
#include "words/words.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int ContentsLength = 28; ///< letters
/// So long a person keeps still who has come to the value that is wanted: the file is read once, not with each key.
constexpr std::chrono::milliseconds Stillness{400};

/// A line that may be typed into, with what is usual below it.
QComboBox *typedChoice()
{
    auto *line = new QComboBox;
    line->setEditable(true);
    line->setInsertPolicy(QComboBox::NoInsert);
    line->setFocusPolicy(Qt::StrongFocus);
    line->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->setMinimumContentsLength(ContentsLength);
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
    , m_delimiter(new InPlaceChoice)
    , m_encoding(new InPlaceChoice)
    , m_components(new InPlaceChoice)
{
    fill(words);
    addField(tr("Times are written"), m_dates);
    addField(tr("Zone of times"), m_zone);
    addField(tr("Usual process"), m_process);
    addField(tr("Components"), m_components);
    addField(tr("Delimiter"), m_delimiter);
    addField(tr("Encoding"), m_encoding);
    m_delimiter->setObjectName(u"delimiter"_s);
    m_delimiter->setToolTip(tr("What stands between the columns of a row"));
    m_encoding->setObjectName(u"encoding"_s);
    m_encoding->setToolTip(tr("How the bytes of the file become letters"));
    m_dates->setObjectName(u"dates"_s);
    m_zone->setObjectName(u"zone"_s);
    m_process->setObjectName(u"process"_s);
    m_process->setToolTip(tr("Of tickets that name no process of their own"));
    m_zone->setToolTip(tr("Of times that name no zone of their own"));
    const auto typed = [this](QComboBox *line, QString &stored, auto isValid) {
        const auto commit = [this, line, &stored, isValid] { commitLine(line, stored, isValid(line->currentText())); };
        connect(line, &QComboBox::activated, this, commit);
        connect(line->lineEdit(), &QLineEdit::editingFinished, this, commit);
        line->installEventFilter(this);
    };
    typed(m_dates, m_storedDates, [](const QString &text) { return TimeReader::isPattern(text); });
    typed(m_zone, m_storedZone, [](const QString &text) { return QTimeZone::isTimeZoneIdAvailable(text.toUtf8()); });
    for (InPlaceChoice *choice : {m_process, m_components, m_delimiter, m_encoding}) {
        choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        choice->setMinimumContentsLength(ContentsLength);
        connect(choice, &InPlaceChoice::committed, this, [this, choice](const QString &value) {
            choice->setStored(value);
            Q_EMIT edited();
        });
        connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
            if (choice->isEdited())
                m_stillness.start();
        });
    }
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(Stillness);
    connect(&m_stillness, &QTimer::timeout, this, &MapSettings::settle);
}

void MapSettings::settle()
{
    bool isAnew = false;
    for (InPlaceChoice *choice : {m_process, m_components, m_delimiter, m_encoding}) {
        isAnew = isAnew || choice->isEdited();
        choice->setStored(choice->value());
    }
    if (isAnew)
        Q_EMIT edited();
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
                                    u"WINDOWS-1251"_s, u"SHIFT_JIS"_s, u"GB18030"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        m_encoding->addChoice(encoding, encoding);
    for (const char delimiter : {',', ';', '\t', '|', ':', '^', '~'})
        m_delimiter->addChoice(QString(QLatin1Char(delimiter)), ImportWords::delimiter(delimiter));
}

/// The lines let go with Escape as other fields do, before what they stand in is left.
bool MapSettings::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !QApplication::activePopupWidget()) {
        auto *line = static_cast<QComboBox *>(watched);
        const QString &stored = line == m_dates ? m_storedDates : m_storedZone;
        if (line->currentText() != stored) {
            if (event->type() == QEvent::KeyPress)
                line->setEditText(stored);
            event->accept();
            return true;
        }
    }
    return FieldForm::eventFilter(watched, event);
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

namespace {

/// What is not said is as it was found; `found` may be empty.
void offerFound(InPlaceChoice *choice, const QString &found)
{
    if (choice->findData(QString()) < 0)
        choice->insertItem(0, QString(), QString());
    choice->setItemText(choice->findData(QString()),
                        found.isEmpty() ? MapSettings::tr("as found") : MapSettings::tr("as found: %1").arg(found));
}

} // namespace

void MapSettings::setMap(const TicketMap &map, const FoundTable &found)
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
    offerFound(m_delimiter, found.delimiter ? ImportWords::delimiter(found.delimiter) : QString());
    m_delimiter->setStored(map.delimiter ? QString(QLatin1Char(map.delimiter)) : QString());
    offerFound(m_encoding, QString::fromUtf8(found.encoding));
    m_encoding->setStored(QString::fromUtf8(map.encoding));
}

TicketMap MapSettings::applied(TicketMap map) const
{
    map.dates = m_storedDates;
    map.zone = m_storedZone.toUtf8();
    map.process =
        m_process->value() == toName(ProcessKind::Incident) && map.process.isEmpty() ? QString() : m_process->value();
    map.createsComponents = m_components->value() == u"create";
    map.delimiter = m_delimiter->value().isEmpty() ? '\0' : m_delimiter->value().front().toLatin1();
    map.encoding = m_encoding->value().toUtf8();
    return map;
}

} // namespace mainstay
