// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "kit/incoming_file.h"
#include "kit/page.h"

class QAbstractButton;
class QLabel;
class QListWidget;
class QProgressBar;

namespace mainstay {

class WordChoice;

/// One file of an import: what it is, what it would bring, and then what it brought. Reads the file on a thread of its
/// own, as often as format or place change.
class ImportItem : public IncomingFile
{
    Q_OBJECT

public:
    ImportItem(PageContext context, const QString &path, QWidget *parent = nullptr);
    ~ImportItem() override;

    /// The preview, or what was brought in; nothing while it is being read and when it was refused.
    const std::optional<ImportReport> &report() const { return m_report; }

    /// The component that it comes below; nothing: what has no parent is a solution. Reads again.
    void setUnder(std::optional<Id<Component>> under);
    /// Without the rows that cannot be used.
    qint64 rejected() const override { return m_report ? m_report->rejected : 0; }
    void bringIn() override;
    void cancel();

private:
    struct Outcome {
        QString format;
        ImportReport report;
    };

    void layOut();
    void run(ImportMode mode);
    static Result<Outcome> perform(Workspace &workspace, ImportRequest request, const QLocale &locale,
                                   Progress &progress);
    void take(const Result<Outcome> &outcome, ImportMode mode);
    void showProgress();
    void showReport();
    void listRemarks();
    void setState(State state);

    PageContext m_context;
    QString m_path;
    std::optional<Id<Component>> m_under;
    QString m_format; ///< empty: to be guessed
    std::optional<ImportReport> m_report;
    int m_task = 0;
    int m_run = 0; ///< whose outcome counts
    WordChoice *m_choice;
    QLabel *m_words;
    QProgressBar *m_bar;
    QAbstractButton *m_cancel;
    QListWidget *m_remarks;
    QLabel *m_more;
};

} // namespace mainstay
