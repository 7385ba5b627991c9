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
    /// Nothing is to be looked at before it is done.
    virtual bool isReady() { return true; }
    void confirm();

private:
    FieldForm *m_fields;
};

/// Who is to do it: what is left empty stays as it is with each ticket. Part of a known name becomes the name that is
/// meant; a name that nobody has is told, and counts when it is confirmed once more.
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
    bool isReady() override;

private:
    void offerPeople();
    bool isSettled(QLineEdit *line, const QStringList &known, const QString &unknown);

    QList<TeamLoad> m_loads;
    QLineEdit *m_team;
    QLineEdit *m_person;
    QPushButton *m_suggestion;
    QLabel *m_unknown;
    QStringList m_people; ///< of all teams
    QStringList m_replaced; ///< typed, and a known name was put in its place once
    QStringList m_meant; ///< typed, and told that nobody has that name
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
