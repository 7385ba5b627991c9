// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/approval_commands.h"
#include "ui_desk/course_part.h"

class QLabel;
class QPushButton;

namespace mainstay {

class SmallForm;
class TextBox;

/// That a ticket waits for approval, since when and for whom, and the two ways on. A rejection asks for its reason
/// below; hidden where nobody decides about the ticket.
class ApprovalPart : public CoursePart
{
    Q_OBJECT

public:
    explicit ApprovalPart(const PageContext &context, QWidget *parent = nullptr);

    QMap<QString, QString> typed() const override;
    void setTyped(const QMap<QString, QString> &typed) override;
    /// Asks for the reason of a rejection, once the ticket is shown.
    void beginRejecting();

Q_SIGNALS:
    /// The ticket is to be moved there, which may ask for fields.
    void approvalWanted(const QString &state);

protected:
    void fill() override;
    void clearTyped() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void askStanding();
    void showStanding(const ApproverStanding &standing);
    enum class Rejecting { No, Begun };
    void showForm(Rejecting rejecting);
    void reject();

    QLabel *m_asked;
    QLabel *m_standing;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QWidget *m_ways; ///< both buttons
    SmallForm *m_form;
    TextBox *m_reason;
};

} // namespace mainstay
