// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/in_place_choice.h"
#include "kit/in_place_field.h"
#include "kit/page.h"
#include "ui_desk/component_picker.h"
#include "ui_desk/in_place_text.h"
#include "ui_desk/ticket_editor.h"
#include "ui_desk/ticket_record.h"

class QLabel;
class QPushButton;

namespace mainstay {

class FieldForm;
class OwnFields;
class PriorityField;

/// The fields of a ticket, edited where they stand. Each edit counts from the ticket that the person saw when they
/// began it, so that what others did meanwhile is merged, or is a conflict, and never written over.
class TicketForm : public QWidget
{
    Q_OBJECT

public:
    explicit TicketForm(const PageContext &context, QWidget *parent = nullptr);

    /// Fields that are being edited keep what was typed while it is the same ticket.
    void setRecord(const TicketRecord &record);
    /// What is typed and not stored, by field.
    QMap<QString, QString> typed() const;
    /// The version of the ticket from which the oldest of it counts.
    int typedFrom() const;
    /// The way back, on the ticket that is shown.
    void setTyped(const QMap<QString, QString> &typed, int version);
    /// What the person wanted and could not be saved stands in its fields again, as far as those hold text.
    void showWanted(const TicketAttempt &attempt);
    /// All that is typed is wanted, as when each field were left.
    void commitTyped();
    /// Commits what is being typed, as when the field is left.
    void leave();
    /// Lets go of what is typed; fields show what is stored.
    void showStored();
    /// An edit was saved: fields show it as it is stored.
    void settle(const Ticket &ticket);
    /// By the field's name: title (to be placed by who shows the form), team, assignee, requester.
    InPlaceField *line(const QString &field) const { return m_lines.value(field); }
    InPlaceChoice *impact() const { return m_impact; }
    InPlaceChoice *urgency() const { return m_urgency; }
    ComponentPicker *component() const { return m_component; }
    OwnFields *own() const { return m_own; }
    InPlaceText *description() const { return m_description; }

Q_SIGNALS:
    void wanted(const mainstay::TicketAttempt &attempt);
    void refused(const mainstay::Error &error);
    void linkActivated(const mainstay::Link &link);

private:
    using Change = std::function<Result<Ticket>(const Ticket &)>;
    void addLine(FieldForm *form, const QString &field, const QString &label);
    InPlaceChoice *addLevels(FieldForm *form, const QString &label, const QList<Level> &levels);
    void addComponent(FieldForm *form);
    void addDescription(FieldForm *form);
    void change(const QString &field, const Change &change);
    void showImpact(const TicketRecord &record);
    void setStored(const Ticket &ticket);
    void keepBases(const Ticket &before);
    void setText(const QString &field, const QString &text);

    PageContext m_context;
    std::optional<Ticket> m_shown;
    QMap<QString, Ticket> m_bases; ///< by field: the ticket as it was when the person began to edit it
    QMap<QString, InPlaceField *> m_lines;
    InPlaceChoice *m_impact;
    InPlaceChoice *m_urgency;
    PriorityField *m_priority;
    ComponentPicker *m_component;
    QPushButton *m_open;
    QLabel *m_affects;
    InPlaceText *m_description;
    OwnFields *m_own;
};

} // namespace mainstay
