// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/incoming_file.h"
#include "kit/page.h"
#include "ui_desk/import_work.h"

class QAbstractButton;
class QLabel;
class QProgressBar;

namespace mainstay {

class ImportReportPart;
class InPlaceChoice;
class MailImportForm;
class MapWizard;

/// One file on its way into the desk: what it is, what its columns and words mean, what it would bring, and then what
/// it brought. Reads it on a thread of its own, again with each change.
class DeskImportItem : public IncomingFile
{
    Q_OBJECT

public:
    DeskImportItem(const PageContext &context, const QString &path, const MapMemory &memory, QWidget *parent = nullptr);
    ~DeskImportItem() override;

    const QString &path() const { return m_work.path; }
    /// What would come in, or what did; empty while nothing could be read.
    const ImportOutcome &outcome() const { return m_outcome; }
    MapWizard *wizard() const { return m_wizard; }
    /// Whether it has a map that can be saved.
    bool hasMap() const { return m_outcome.map.has_value(); }
    /// Whether one can be loaded: as far as is known, it is a table or of Jira.
    bool takesMap() const;

    qint64 rejected() const override { return m_outcome.tally.rejected; }
    void bringIn() override;
    void cancel();
    /// Once more, for the file may have changed.
    void lookAgain();
    void loadMapFrom(const QString &path);
    void saveMapTo(const QString &path);
    /// Once more without writing, but with the file of rejected rows.
    void writeRejects();

private:
    void layOut();
    QLayout *headLayout();
    void wire();
    /// What its columns and words mean, by the person.
    void say(const TicketMap &map);
    void look();
    void run(ImportMode mode);
    void take(const Result<ImportOutcome> &outcome, ImportMode mode);
    void rememberStep();
    void lookAgainWhenTakenBack();
    void showProgress();
    QString refusal(const Error &error) const;
    void showOutcome();
    void setState(State state);

    PageContext m_context;
    MapMemory m_memory;
    ImportWork m_work;
    ImportOutcome m_outcome;
    int m_task = 0;
    int m_run = 0; ///< whose outcome counts
    std::optional<Id<Command>> m_step; ///< that brought it in
    InPlaceChoice *m_format;
    QLabel *m_words; ///< in a sentence: why it cannot come in, or what came
    QProgressBar *m_bar;
    QAbstractButton *m_cancel;
    MapWizard *m_wizard;
    MailImportForm *m_mail;
    ImportReportPart *m_report;
};

} // namespace mainstay
