// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/series_preview.h"
#include "setup/series_text.h"
#include "setup/setup_part.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace mainstay {

class EmptyState;
class Section;
class SeriesForm;

/// Work that comes back by itself and opens its ticket by a template: when, until when, and what comes next as one
/// types. What others set meanwhile is taken in around what is typed; nothing that cannot be followed is saved.
class SeriesSetup : public SetupPart
{
    Q_OBJECT

public:
    explicit SeriesSetup(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);

private:
    QWidget *makePane();
    QBoxLayout *makeButtons();
    QWidget *makeNext();
    bool isAbout(const ChangeSet &changes) const override;
    void read() override;
    void take(const AllSeries &all);
    void choose(const QString &key) override;
    bool isEdited() const override;
    void markShown() override;
    void refused(const Error &error) override;
    const Recurring *stored() const;
    bool isNew() const { return m_read && m_read->version == 0; }
    void startNew();
    void showSeries(const Recurring &series);
    void presentList();
    void edited();
    /// Somebody else made another one of it, or removed it, while it is edited here.
    void followElsewhere();
    void mergeElsewhere(const Recurring &theirs);
    void foresee();
    void showPreview(const Recurring &of, const Result<SeriesPreview> &preview);
    void showMissed(const Recurring &of, const MissedOccurrence &missed);
    void showProblem(const QString &problem);
    QString faultText(const SeriesTextFault &fault) const;
    void showState();
    void save();
    void revert();
    void switchIt();
    void remove();

    AllSeries m_all;
    std::optional<Recurring> m_read; ///< shown, as it is stored; version 0: it is not yet
    SeriesText m_base; ///< what the fields were filled with
    int m_asked = 0; ///< previews; after an answer to an older one it is asked again
    bool m_isForeseeing = false;
    bool m_isSaving = false;
    QTimer m_typing;
    QTimer m_slow; ///< runs while a preview is not answered, and then says so
    QPushButton *m_add;
    EmptyState *m_empty;
    QScrollArea *m_pane = nullptr;
    QLabel *m_title;
    QLabel *m_about;
    SeriesForm *m_form;
    Section *m_next;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_switch;
    QPushButton *m_remove;
};

} // namespace mainstay
