// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulk_commands.h"
#include "desk/workload.h"
#include "kit/page.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mainstay {

class FieldEditor;
class FieldForm;
class TextBox;

/// What is done to the tickets chosen, as one step; run off the window's thread.
using TriageAction =
    std::function<void(Transaction &, const DeskRules &, const QList<Ticket> &tickets, const Occasion &)>;

/// A few fields for what is to be done to tickets that are chosen in the list. Ctrl+Enter confirms anywhere in it,
/// Enter in a line, Escape lets go.
class TriageForm : public QWidget
{
    Q_OBJECT

public:
    explicit TriageForm(QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const mainstay::TriageAction &action);
    void dropped();

protected:
    FieldForm *fields() const { return m_fields; }
    /// Goes on typing in that field first; below all fields stand the buttons.
    void finish(const QString &confirmation, QWidget *first);
    virtual TriageAction action() const = 0;
    void confirm();

private:
    FieldForm *m_fields;
};

/// Who is to do it: what is left empty stays as it is with each ticket.
class AssignForm : public TriageForm
{
    Q_OBJECT

public:
    AssignForm(const QList<Ticket> &tickets, const QList<TeamLoad> &loads, QWidget *parent = nullptr);
    QLineEdit *team() const { return m_team; }
    QLineEdit *person() const { return m_person; }
    QPushButton *suggestion() const { return m_suggestion; }

protected:
    TriageAction action() const override;

private:
    void offerPeople();

    QList<TeamLoad> m_loads;
    QLineEdit *m_team;
    QLineEdit *m_person;
    QPushButton *m_suggestion;
};

/// The fields that a move of several tickets demands.
class SeveralMovesForm : public TriageForm
{
    Q_OBJECT

public:
    SeveralMovesForm(const PageContext &context, const QList<Ticket> &tickets, const QString &state,
                     const QStringList &teams, QWidget *parent = nullptr);

protected:
    TriageAction action() const override;

private:
    QString m_state;
    QList<FieldEditor *> m_editors;
    TextBox *m_remark;
};

/// Impact and urgency, and which priority follows of them.
class LevelsForm : public TriageForm
{
    Q_OBJECT

public:
    LevelsForm(const PageContext &context, const QList<Ticket> &tickets, QWidget *parent = nullptr);

protected:
    TriageAction action() const override;

private:
    QComboBox *addLevels(const QString &label, const QString &name, const QList<Level> &levels,
                         std::optional<QString> Ticket::*member);
    void showPriority();

    PageContext m_context;
    QList<Ticket> m_tickets;
    QComboBox *m_impact = nullptr;
    QComboBox *m_urgency = nullptr;
    QLabel *m_priority;
};

/// The same internal note in the log of each.
class NoteForm : public TriageForm
{
    Q_OBJECT

public:
    explicit NoteForm(const QList<Ticket> &tickets, QWidget *parent = nullptr);

protected:
    TriageAction action() const override;

private:
    TextBox *m_text;
};

} // namespace mainstay
