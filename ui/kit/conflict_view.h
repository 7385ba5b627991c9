// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace mainstay {

/// A field that two people set differently.
struct ConflictField {
    QString column; ///< by which the chooser knows it
    QString label;
    QString base; ///< what both began with
    QString theirs;
    QString ours;

    bool operator==(const ConflictField &) const = default;
};

/// Both versions of an edit side by side, field by field, for the person to choose. Nothing typed is lost: it stays
/// here until they have decided.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    enum class Choice { Theirs, Ours };

    /// `who` and `when` of the other edit, as they are shown; may be empty.
    ConflictView(const QString &who, const QString &when, const QList<ConflictField> &fields,
                 QWidget *parent = nullptr);

    const QList<ConflictField> &fields() const { return m_fields; }
    /// Of the view in whose place this one comes: the choices over fields that stand as they stood, and the focus,
    /// which goes to a choice and not to the button, since what it would save is another thing now.
    void takeOver(const ConflictView &before);
    Choice choiceOf(const QString &column) const;
    void choose(const QString &column, Choice choice);
    /// What its button says where the choice is not saved by it.
    void nameDecision(const QString &text);

Q_SIGNALS:
    /// The columns whose other version stays; of the rest ours is to be saved again.
    void decided(const QStringList &theirs);

private:
    QList<ConflictField> m_fields;
    QMap<QString, QButtonGroup *> m_choices;
    QPushButton *m_save;
};

} // namespace mainstay
