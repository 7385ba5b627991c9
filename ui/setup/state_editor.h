// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace mainstay {

class FieldForm;
class InPlaceChoice;
class InPlaceField;
class Section;
class TimerField;
class Words;

/// One state of a process with the moves out of it, edited where they stand. It changes nothing by itself.
class StateEditor : public QWidget
{
    Q_OBJECT

public:
    explicit StateEditor(const Words &words, QWidget *parent = nullptr);

    void setState(const Process &process, const QString &variant, const QString &state);

Q_SIGNALS:
    void renamed(const QString &to);
    void changed(const mainstay::State &state);
    void removed();
    void moveAdded(const QString &to);
    void moveRemoved(const QString &to);
    void moveNeedsChanged(const QString &to, const QList<mainstay::Need> &needs);
    void timerChanged(const std::optional<mainstay::Timer> &timer);
    void approvalChanged(const std::optional<mainstay::Approver> &approval);
    void decisionChanged(const QString &to, const std::optional<mainstay::Decision> &decision);
    /// Every ticket is to begin here.
    void initialWanted();
    /// It is to be a state of that variant, or none any more.
    void variantChosen(const QString &variant, bool isIn);
    /// The move that the person looks at; nothing when they look at the state.
    void moveShown(const QString &to);

private:
    void addFields();
    void addMarks();
    void showVariants(const Process &process);
    QWidget *makeDecision(const Move &move);
    void showMoves(const Process &process, const QString &variant);
    QWidget *makeMove(const Move &move);
    void change();

    const Words &m_words;
    State m_state;
    bool m_isShowing = false;
    Section *m_title;
    FieldForm *m_form;
    InPlaceField *m_name;
    InPlaceChoice *m_phase;
    InPlaceField *m_reasons;
    InPlaceField *m_needs;
    QCheckBox *m_takenUp;
    QCheckBox *m_withoutVerdict;
    QCheckBox *m_routeSettled;
    QCheckBox *m_initial;
    InPlaceChoice *m_approval;
    TimerField *m_timer;
    QWidget *m_variants;
    QList<QCheckBox *> m_variantBoxes;
    Section *m_moves;
    QComboBox *m_newMove;
    QPushButton *m_remove;
};

} // namespace mainstay
