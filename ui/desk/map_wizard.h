// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_desk/import_work.h"

class QLabel;

namespace mainstay {

class ImportTable;
class MapColumnsModel;
class MapSettings;
class MapWordsModel;
class Section;

/// What the columns and words of a foreign table mean, guessed and open to change. Says edited() with each change; the
/// map is then what map() answers.
class MapWizard : public QWidget
{
    Q_OBJECT

public:
    explicit MapWizard(const PageContext &context, QWidget *parent = nullptr);

    void setOutcome(const ImportOutcome &outcome);
    TicketMap map() const;

    MapColumnsModel *columns() const { return m_columns; }
    MapWordsModel *words() const { return m_words; }

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void showNotes(const ImportOutcome &outcome);

    const QLocale &m_locale;
    MapColumnsModel *m_columns;
    MapWordsModel *m_words;
    ImportTable *m_columnTable;
    ImportTable *m_wordTable;
    MapSettings *m_settings;
    Section *m_columnPart;
    Section *m_wordPart;
    QLabel *m_columnNote;
    QLabel *m_wordNote;
    TicketMap m_map;
    bool m_isTable = true; ///< false: of Jira, whose columns are known
    bool m_hasHeader = true; ///< false: the table cannot be read in this way
};

} // namespace mainstay
