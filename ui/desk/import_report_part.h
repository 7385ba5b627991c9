// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_desk/import_work.h"

class QLabel;
class QPushButton;

namespace mainstay {

class ImportTable;
class PlainTableModel;
class Section;

/// What a file brings: counts, the first tickets as they come out, and the rows that cannot come in, with the reasons.
class ImportReportPart : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportPart(const PageContext &context, QWidget *parent = nullptr);

    enum class Tense { Before, After }; ///< it has been brought in
    void setOutcome(const ImportOutcome &outcome, const QString &fileName, Tense tense);

    const PlainTableModel *rejects() const { return m_rejects; }
    const PlainTableModel *preview() const { return m_preview; }

Q_SIGNALS:
    void rejectsFileWanted();

private:
    void layOut();
    void showCounts(const ImportOutcome &outcome, Tense tense);
    void showPreview(const ImportOutcome &outcome);
    void showRejects(const ImportOutcome &outcome, const QString &fileName);

    const Words &m_words;
    PlainTableModel *m_preview;
    PlainTableModel *m_rejects;
    Section *m_counts;
    Section *m_previewPart;
    Section *m_rejectPart;
    ImportTable *m_previewTable;
    ImportTable *m_rejectTable;
    QLabel *m_rejectNote;
    QPushButton *m_write;
};

} // namespace mainstay
