// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/known_error.h"
#include "kit/page.h"

class QVBoxLayout;

namespace mainstay {

class ComponentPicker;
class FieldForm;
class InPlaceField;
class InPlaceText;
class NoticeBar;

/// What a known error says, edited where it stands. Each edit counts from the known error that the person saw when they
/// began it, so that what others did meanwhile is merged, or is a conflict, and never written over.
class KnownErrorForm : public QWidget
{
    Q_OBJECT

public:
    explicit KnownErrorForm(const PageContext &context, QWidget *parent = nullptr);

    /// Fields that are being edited keep what was typed while it is the same known error.
    void setError(const KnownError &error);
    /// An edit was saved: fields show it as it is stored.
    void settle(const KnownError &error);
    /// Lets go of what is typed in these fields; they show what is stored.
    void showStored(const QStringList &fields);
    /// Lets go of all that is typed; no known error is shown any more.
    void clear();
    /// What is typed and not stored, by field.
    QMap<QString, QString> typed() const;
    void setTyped(const QMap<QString, QString> &typed);
    /// Says below the field, until it holds nothing that is not stored, why what is typed there is not.
    void tell(const QString &field, const Error &error);
    InPlaceField *line(const QString &field) const { return m_lines.value(field); }
    InPlaceText *text(const QString &field) const { return m_texts.value(field); }
    ComponentPicker *picker() const { return m_picker; }

    /// The names of its texts, in reading order.
    static QStringList fields();
    /// Of one text: the known error with `value` in it; unchanged for a field that it does not have.
    static KnownError withText(KnownError error, const QString &field, const QString &value);
    static QString textOf(const KnownError &error, const QString &field);

Q_SIGNALS:
    void wanted(const mainstay::KnownError &read, const mainstay::KnownError &wanted);
    void componentAdded(mainstay::Id<mainstay::Component> component);
    void componentTakenOut(mainstay::Id<mainstay::Component> component);
    void linkActivated(const mainstay::Link &link);

private:
    void addText(FieldForm *form, const QString &field);
    void addComponents(FieldForm *form);
    void commit(const QString &field, const QString &value);
    void setStored();
    void keepBases(const KnownError &before);
    void dropTyped();
    void showComponents();
    void addNoticed(FieldForm *form, const QString &field, QWidget *editor);
    void dropNotices();

    PageContext m_context;
    std::optional<KnownError> m_shown;
    QMap<QString, KnownError> m_bases; ///< by field: the known error as it was when the person began to edit it
    QMap<QString, InPlaceField *> m_lines;
    QMap<QString, InPlaceText *> m_texts;
    QMap<QString, NoticeBar *> m_notices; ///< by field
    ComponentPicker *m_picker;
    QWidget *m_components;
    std::optional<QList<Id<Component>>> m_listed; ///< in m_components; nothing before the first
};

} // namespace mainstay
