// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_estate/estate_answer.h"

#include <QSet>
#include <QThreadPool>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace mainstay {

class AnswerModel;
class Chip;
class ComponentLine;
class ElidedLabel;
class RowsTable;
class SuppositionBar;

/// Questions of the estate and the answer to the latest, as a list. An answer is worked out off this thread; it stands
/// still when the estate goes on, says so, and is asked anew when a person wants that.
class EstateAnswers : public QWidget
{
    Q_OBJECT

public:
    using Chosen = std::function<ComponentIds()>;
    /// chosen() tells which components a person has chosen, first the one they chose last.
    EstateAnswers(PageContext context, Chosen chosen, QWidget *parent = nullptr);
    ~EstateAnswers() override;

    /// One for each question, each with its key; the owner says which lists they act in.
    const QList<QAction *> &questions() const { return m_questions; }
    void setEstate(const std::shared_ptr<const Estate> &estate);
    void ask(EstateQuestion question);
    bool isBusy() const { return m_isBusy; }
    /// Null while there is none.
    std::shared_ptr<const EstateAnswer> answer() const;
    /// In a spreadsheet's format; failed() tells when it could not be written.
    void saveTo(const QString &path);

Q_SIGNALS:
    void componentChosen(mainstay::Id<mainstay::Component> component);
    /// What a map is to point out: the components of the answer; empty when it is put away.
    void answerShown(const QSet<qint64> &components);
    void opened();
    void closed();
    void failed(const mainstay::Error &error);

private:
    void makeQuestions();
    void layOut();
    void layOutHead(QBoxLayout *head);
    void wire();

    void askAgain();
    void askForMore();
    void start(const AnswerFacts &facts);
    void take(quint64 number, std::shared_ptr<const EstateAnswer> answer);
    void cancel();
    void close();
    void showInputs();
    void showState();
    void takeLine();
    void copy();
    void saveAs();

    PageContext m_context;
    Chosen m_chosen;
    std::shared_ptr<const Estate> m_estate = std::make_shared<const Estate>();
    QList<QAction *> m_questions;
    AskedQuestion m_asked;
    bool m_isAsked = false; ///< something was, since the pane was opened
    bool m_isBusy = false;
    quint64 m_number = 0; ///< of the latest question
    std::stop_source m_stop;
    QTimer m_patience; ///< then it is said that it takes a while

    AnswerModel *m_model;
    RowsTable *m_table;
    QLabel *m_nothing;
    QStackedWidget *m_body;
    ElidedLabel *m_title;
    QLabel *m_count;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    ComponentLine *m_line; ///< the second component, or the one within which is looked
    QSpinBox *m_months;
    SuppositionBar *m_suppose;
    Chip *m_stale;
    QPushButton *m_more;
    QToolButton *m_copy;
    QToolButton *m_save;
    QThreadPool m_pool; ///< last: what runs there ends before the rest goes
};

} // namespace mainstay
