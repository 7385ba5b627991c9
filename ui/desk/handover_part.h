// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/escalation.h"
#include "ui_desk/ticket_part.h"

class QComboBox;
class QLineEdit;

namespace mainstay {

class Chip;
class SmallForm;
class TextBox;

/// Whom a ticket can go to, and who there is.
struct EscalationChoices {
    QList<Team> teams; ///< by name
    std::optional<QString> suggested; ///< the team of the next tier
    QStringList people; ///< by name, the first mostOffered

    static constexpr qsizetype mostOffered = 5'000;
};
/// Throws StoreError.
EscalationChoices readChoices(Session &session, const Ticket &ticket, Instant at);

/// Whose hands a ticket went through: escalations with their reasons, teams that had it and for how long, and the swarm
/// that works on it together. It is escalated here, and the swarm is called together.
class HandoverPart : public TicketPart
{
    Q_OBJECT

public:
    explicit HandoverPart(const PageContext &context, QWidget *parent = nullptr);

    /// Opens the form, with the team of the next tier suggested.
    void beginEscalation();
    void beginSwarm();
    SmallForm *form() const { return m_form; }
    QComboBox *team() const { return m_team; }
    QLineEdit *person() const { return m_person; }
    TextBox *reason() const { return m_reason; }

    static constexpr qsizetype MostShown = 20; ///< of each, the newest

Q_SIGNALS:
    /// The form was opened, maybe out of sight.
    void opened(QWidget *form);

protected:
    void present(Shown shown) override;

private:
    struct Handled {
        QList<Escalation> escalations;
        QList<SwarmMember> swarm;
    };
    void showAll();
    void addMember(const SwarmMember &member);
    void addEscalations();
    void addReassignments();
    void offer(const EscalationChoices &choices);
    void enable();
    void escalate();
    void join();
    void open(SmallForm *form, Chip *chip);
    void close();

    Handled m_handled;
    Chip *m_escalateChip;
    Chip *m_swarmChip;
    SmallForm *m_form = nullptr;
    QComboBox *m_team = nullptr;
    QLineEdit *m_person = nullptr; ///< the manager, or who joins
    TextBox *m_reason = nullptr;
};

} // namespace mainstay
