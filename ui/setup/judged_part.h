// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/setup_part.h"

class QBoxLayout;

namespace mainstay {

class SetupConflict;
class VerdictTable;

/// A part of which a change may turn verdicts, and is saved only after what differs was looked at.
class JudgedPart : public SetupPart
{
    Q_OBJECT

protected:
    /// As SetupPart; its buttons are known by the name of what is edited: "saveAgreement".
    JudgedPart(const PageContext &context, const QString &listTitle, const QString &listName, const QString &edited,
               QWidget *parent);

    bool isEdited() const override { return m_isEdited; }
    bool isLooking() const { return m_looking != 0; }
    VerdictTable *verdicts() const { return m_verdicts; }
    SetupConflict *conflict() const { return m_conflict; }

    /// What stands there was never stored.
    virtual bool isNew() const = 0;
    /// It was looked at as it stands there, and there is something to store.
    virtual bool maySave() const = 0;
    /// It is to be looked at again before it may be saved.
    virtual void forgetLook() = 0;
    virtual void look() = 0;
    virtual void save() = 0;
    /// Shows what others changed of it since it was read, as far as it has to be decided.
    virtual void meet() = 0;
    /// The person said which of their pieces are to stand.
    virtual void decide(const QStringList &theirs) = 0;
    /// What was read is not what it was: it is to be looked at again, and says so where it could have been saved.
    void lookAgain();
    void refused(const Error &error) override;
    /// What can be done now.
    virtual void showState();

    /// The notice, the buttons and the verdicts; the button that stops a look, where there is one, is beside its own.
    void addFoot(QBoxLayout *lines, QPushButton *stop = nullptr);
    virtual void edited();
    /// What was edited is stored, or let go.
    void endEdit() { m_isEdited = false; }
    /// Something is shown as it is stored.
    void beginAnew();
    /// Of a look that still goes on.
    void dropAnswer() { ++m_edits; }
    void stopLook();

    /// Runs judge(Session &, Progress &) as a long task, then take(T) unless it was edited meanwhile.
    template <class Judge, class Take>
    void judgeThen(const QString &name, Judge judge, Take take)
    {
        m_looking = context().tasks.start(
            judging(name), this,
            [&workspace = context().workspace, judge = std::move(judge)](Progress &progress) {
                return workspace.readNow([&](Session &session) { return judge(session, progress); });
            },
            [this, take = std::move(take), edits = m_edits](const auto &answer) {
                m_looking = 0;
                if (answer && edits == m_edits)
                    take(*answer);
                else if (!answer && answer.error().kind != ErrorKind::Cancelled)
                    tell(answer.error());
                lookEnded();
            });
        awaitLook();
        showState();
    }

private:
    void awaitLook();
    void lookEnded();
    static QString judging(const QString &name);

    bool m_isEdited = false;
    int m_looking = 0; ///< the long task; 0: none runs
    int m_edits = 0;
    QPushButton *m_look;
    QPushButton *m_save;
    QPushButton *m_revert;
    VerdictTable *m_verdicts;
    SetupConflict *m_conflict;
};

} // namespace mainstay
