// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/canned_answer.h"
#include "kit/page.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace mainstay {

class NoticeBar;
class PickList;
class SmallForm;
class TextBox;

/// The canned answers as they can be given on a ticket, in the language of who asked for it, else in ours.
struct OfferedAnswers {
    QList<CannedAnswer> all; ///< by name and language
    QString language;
};
/// Throws StoreError.
OfferedAnswers readAnswers(Session &session, const Ticket &ticket, const QString &ours);

/// What an answer says of a ticket; a name without a value stands there as "{?name}". Throws StoreError.
FilledText readFilled(Session &session, const DeskRules &rules, const CannedAnswer &answer, Id<Ticket> ticket);

/// Canned answers above the place where a message is written: found by a few letters, filled with what the ticket says
/// and put in where the cursor stands. What could not be filled is marked there until it is gone. They are written and
/// changed here too.
class AnswerPicker : public QWidget
{
    Q_OBJECT

public:
    /// `into` lives as long.
    AnswerPicker(const PageContext &context, QPlainTextEdit *into, QWidget *parent = nullptr);

    void setTicket(const Ticket &ticket);
    /// Opens, or closes when it is open.
    void toggle();
    void close();
    PickList *list() const { return m_list; }
    /// Opens the form for a new answer, or for the current one.
    void beginNew();
    void beginEdit();
    SmallForm *form() const { return m_form; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Takes no room while there is nothing in it.
    void fit();
    void read();
    void take(const OfferedAnswers &answers);
    void pick(int place);
    void put(const CannedAnswer &answer, const FilledText &filled);
    void mark();
    void openForm(const CannedAnswer &answer);
    void save();
    void remove(const CannedAnswer &answer);
    void closeForm();
    void tell(const Error &error);

    PageContext m_context;
    QPlainTextEdit *m_into;
    Ticket m_ticket;
    OfferedAnswers m_answers;
    QList<CannedAnswer> m_offered; ///< one of each name
    QStringList m_marked; ///< in the text, with their braces
    quint64 m_asked = 0;
    PickList *m_list;
    NoticeBar *m_notice;
    SmallForm *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_language = nullptr;
    TextBox *m_text = nullptr;
};

} // namespace mainstay
