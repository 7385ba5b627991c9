// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/map_wizard.h"

#include "kit/section.h"
#include "ui_desk/import_table.h"
#include "ui_desk/import_words.h"
#include "ui_desk/map_columns_model.h"
#include "ui_desk/map_settings.h"
#include "ui_desk/map_words_model.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int MostWordRows = 10;

QLabel *noteLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

MapWizard::MapWizard(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_locale(context.words.locale())
    , m_columns(new MapColumnsModel(this))
    , m_words(new MapWordsModel(context.rules, context.words, this))
    , m_columnTable(new ImportTable(int(TableSample::MostRows) + 1))
    , m_wordTable(new ImportTable(MostWordRows))
    , m_settings(new MapSettings(context.words))
    , m_columnPart(new Section(tr("Columns")))
    , m_wordPart(new Section(tr("Words")))
    , m_columnNote(noteLabel())
    , m_wordNote(noteLabel())
{
    layOut();
    connect(m_columns, &MapColumnsModel::edited, this, &MapWizard::edited);
    connect(m_words, &MapWordsModel::edited, this, &MapWizard::edited);
    connect(m_settings, &MapSettings::edited, this, &MapWizard::edited);
}

void MapWizard::layOut()
{
    m_columnTable->setObjectName(u"mapColumns"_s);
    m_columnTable->setAccessibleName(tr("Columns and what they become"));
    m_columnTable->setModel(m_columns);
    m_columnTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_wordTable->setObjectName(u"mapWords"_s);
    m_wordTable->setAccessibleName(tr("Words and what they become"));
    m_wordTable->setLastStretched();
    m_wordTable->setModel(m_words);
    new ChoiceDelegate(m_columnTable);
    new ChoiceDelegate(m_wordTable);
    m_columnPart->addWidget(m_columnNote);
    m_columnPart->addWidget(m_columnTable);
    m_wordPart->addWidget(m_wordNote);
    m_wordPart->addWidget(m_wordTable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_columnPart);
    layout->addWidget(m_settings);
    layout->addWidget(m_wordPart);
}

void MapWizard::setOutcome(const ImportOutcome &outcome)
{
    m_map = outcome.map.value_or(TicketMap());
    m_isTable = isTicketTable(outcome.format);
    m_hasHeader = !outcome.sample.header.isEmpty();
    m_columnPart->setVisible(m_isTable && m_hasHeader);
    m_settings->setVisible(m_isTable);
    if (m_isTable) {
        const QModelIndex current = m_columnTable->currentIndex();
        m_columns->setTable(outcome.sample, m_map,
                            outcome.format == u"event-log-csv" ? MapColumnsModel::Rest::LeftOut
                                                               : MapColumnsModel::Rest::Fields);
        m_settings->setMap(m_map, outcome.found);
        m_columnTable->fit();
        m_columnTable->setCurrentIndex(m_columns->index(0, std::max(0, current.column())));
    }
    const QModelIndex current = m_wordTable->currentIndex();
    m_words->setWords(outcome.words.words, m_map);
    m_wordTable->fit();
    if (m_words->rowCount() > 0)
        m_wordTable->setCurrentIndex(
            m_words->index(std::clamp(current.row(), 0, m_words->rowCount() - 1), MapWordsModel::Becomes));
    m_wordPart->setVisible(m_words->rowCount() > 0);
    showNotes(outcome);
}

void MapWizard::showNotes(const ImportOutcome &outcome)
{
    const TableSample &sample = outcome.sample;
    QStringList columns{
        ImportWords::origin(outcome.origin),
        tr("The first %1 of %2 rows:").arg(m_locale.toString(sample.rows.size()), m_locale.toString(sample.read))};
    columns.removeAll(QString());
    m_columnNote->setText(columns.join(u'\n'));
    QStringList words;
    const int unmapped = m_words->unmapped();
    if (unmapped > 0)
        words.append(tr("%n word(s) mean nothing here yet. Rows with a state or process that is not mapped are "
                        "rejected; of the other columns such words stay out.",
                        nullptr, unmapped));
    const QMap<QString, qint64> &unlisted = outcome.words.unlisted;
    for (auto column = unlisted.begin(); column != unlisted.end(); ++column)
        words.append(tr("%1 has more words than the %2 that are listed; %Ln row(s) have one of the others.", nullptr,
                        int(*column))
                         .arg(ImportWords::column(column.key()), m_locale.toString(ForeignWords::MostWords)));
    m_wordNote->setText(words.join(u'\n'));
    m_wordNote->setVisible(!words.isEmpty());
}

TicketMap MapWizard::map() const
{
    TicketMap map = m_isTable && m_hasHeader ? m_columns->map() : m_map;
    if (m_isTable)
        map = m_settings->applied(map);
    map.values = m_words->values();
    return map;
}

} // namespace mainstay
