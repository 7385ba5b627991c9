// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/known_error.h"
#include "kit/conflict_view.h"
#include "ui_desk/course_part.h"

class QPushButton;

namespace mainstay {

class Chip;
class KnownErrorForm;
class SparedLine;

/// The known error of a problem: made of it, edited where it stands, published, retired and taken up again, each as one
/// step; and what fixing the problem would have spared. Hidden for other tickets.
class KnownErrorPart : public CoursePart
{
    Q_OBJECT

public:
    explicit KnownErrorPart(const PageContext &context, QWidget *parent = nullptr);

    KnownErrorForm *form() const { return m_form; }
    SparedLine *spared() const { return m_spared; }
    /// The known error that is shown; nothing where there is none, or before it is read.
    const KnownError *shownError() const;
    QMap<QString, QString> typed() const override;
    void setTyped(const QMap<QString, QString> &typed) override;

protected:
    void fill() override;
    void clearTyped() override;

private:
    using Components = QList<Id<Component>>;
    struct Refused {
        KnownError read;
        KnownError wanted;
    };

    QWidget *makingRow();
    QWidget *doingRow();
    void take(const QList<KnownError> &errors);
    void showError();
    void offerStates(KnownErrorState state);
    void showNext();
    void putBack();
    void make();
    void setState(KnownErrorState state);
    void changeComponents(const std::function<void(Components &)> &change);
    void save(const KnownError &read, const KnownError &wanted);
    void settle(const KnownError &stored);
    /// Below the field that was edited, else below all of them.
    void tellOf(const Refused &refused, const Error &error);
    void refuse(const Refused &refused, const Error &error);
    void showConflict(const Refused &refused, const QString &who, const QList<ConflictField> &fields);
    void decide(const QStringList &theirs);
    void closeConflict();

    std::optional<QList<KnownError>> m_errors; ///< of the problem, the newest first; nothing before they are read
    std::optional<Id<KnownError>> m_chosen; ///< of several; the newest without
    QHash<Id<KnownError>, QMap<QString, QString>> m_typed; ///< on those that are not shown
    std::optional<Refused> m_refused; ///< until the person has chosen in the conflict view
    ConflictView *m_conflict = nullptr;
    QList<ConflictField> m_conflictFields; ///< that it shows
    Chip *m_place;
    Chip *m_state;
    QPushButton *m_publish;
    QPushButton *m_retire;
    QPushButton *m_takeUp;
    QWidget *m_making;
    KnownErrorForm *m_form;
    QWidget *m_doing;
    SparedLine *m_spared;
};

} // namespace mainstay
