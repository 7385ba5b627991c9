// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mainstay {

/// What could not be done, in words, where the person did it, with what they can do about it.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Offer { TryAgain, AddNote, Nothing };

    explicit NoticeBar(QWidget *parent = nullptr);
    void tell(const QString &sentence, Offer offer);
    QString text() const;
    Offer offer() const { return m_offer; }
    /// The keyboard waits here, where letters do nothing and Tab leads to what can be done.
    void takeFocus();

Q_SIGNALS:
    void tryAgainWanted();
    /// What was typed is to become a note.
    void noteWanted();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Offer m_offer = Offer::Nothing;
    QLabel *m_text;
    QPushButton *m_again;
    QPushButton *m_note;
};

} // namespace mainstay
