// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"

class QWidget;

namespace mainstay {

class FieldForm;

/// The fields that only the ticket's process knows, and how it was resolved, edited where they stand; instants in local
/// time. Those that are empty show as long as the ticket is open, so that a plan can be written before it is demanded.
class OwnFields : public QWidget
{
    Q_OBJECT

public:
    explicit OwnFields(const PageContext &context, QWidget *parent = nullptr);

    void setTicket(const Ticket &ticket);
    /// The fields in which something is typed that is not stored.
    QStringList editedFields() const;
    void showStored();
    /// All that is typed is wanted, as when each field were left.
    void commitTyped();
    /// What is typed there and not stored, by field; choices have nothing typed.
    QMap<QString, QString> typed() const;
    void setTyped(const QString &field, const QString &text);
    /// The widget of a field; nothing where it is not shown.
    QWidget *editor(const QString &field) const { return m_editors.value(field).widget; }

Q_SIGNALS:
    void committed(const QString &field, const QString &value);

private:
    struct Editor {
        QWidget *widget = nullptr;
        std::function<void(const QString &)> setStored;
        std::function<bool()> isEdited;
        std::function<void()> showStored;
    };
    void build(const Ticket &ticket);
    QStringList fieldsOf(const Ticket &ticket) const;
    Editor makeEditor(const QString &field, const Process &process);
    Editor makeLine(const QString &field, FieldType type);
    Editor makeText(const QString &field);
    Editor makeChoice(const QString &field, const QStringList &values);

    PageContext m_context;
    FieldForm *m_form = nullptr;
    std::optional<ProcessKind> m_process;
    QStringList m_fields;
    QMap<QString, Editor> m_editors;
};

/// An instant as it is typed and shown in a field, local time: "2026-03-31 18:00".
QString localMoment(const QString &iso);
/// The way back; what is no such time comes back as it is, for the rules to refuse.
QString isoMoment(const QString &typed);

} // namespace mainstay
