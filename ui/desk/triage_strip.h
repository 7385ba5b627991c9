// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_desk/triage_form.h"

class QVBoxLayout;

namespace mainstay {

class NoticeBar;

/// What single keys of the list do to the tickets chosen there.
enum class Triage { Assign, State, Levels, Note };

/// Above the details: how many tickets are chosen, and what can be done to them together. Each deed counts from the
/// tickets as they were read when they were chosen, so that what others did meanwhile is a conflict, and is one step.
class TriageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TriageStrip(const PageContext &context, QWidget *parent = nullptr);

    /// Those chosen in the list. What is being typed for others is let go.
    void setChosen(const QList<Id<Ticket>> &tickets);
    const QList<Id<Ticket>> &chosen() const { return m_chosen; }
    /// Rows may follow that are not read yet, and so are not chosen.
    void setHasMore(bool hasMore);
    /// Opens what that key asks for, once the tickets are read.
    void begin(Triage what);
    TriageForm *form() const { return m_form; }

Q_SIGNALS:
    /// A move of one ticket that demands fields, which its details ask for.
    void moveWanted(mainstay::Id<mainstay::Ticket> ticket, const QString &state);
    /// The list is to have the keys again.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Read {
        QList<Ticket> tickets;
        QList<TeamLoad> loads; ///< only for an assignment
    };
    void read();
    void take(const Result<Read> &read);
    void open(Triage what);
    void openMoves();
    /// Whether that move asks for anything: fields, or the reason of a rejection.
    bool asksFor(const QString &state) const;
    void beginMove(const QString &state);
    void showForm(TriageForm *form);
    void carryOut(const TriageAction &action);
    void closeForm();
    void leave();
    void present();

    PageContext m_context;
    QList<Id<Ticket>> m_chosen;
    Read m_read;
    bool m_isRead = false;
    bool m_hasMore = false;
    bool m_isBusy = false; ///< a deed is being written
    int m_generation = 0; ///< of what is chosen; answers about others are dropped
    std::optional<Triage> m_wanted;
    QLabel *m_title;
    QLabel *m_more;
    QWidget *m_actions;
    NoticeBar *m_notice;
    QVBoxLayout *m_place;
    QWidget *m_moves = nullptr;
    TriageForm *m_form = nullptr;
};

} // namespace mainstay
