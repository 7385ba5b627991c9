// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"

#include <QPushButton>

namespace mainstay {

/// One of several words, chosen where it stands: reads as text, or as a chip, until it is hovered or focused; a click,
/// Space, Enter or Down opens the words.
class WordChoice : public QPushButton
{
    Q_OBJECT

public:
    struct Word {
        QString text;
        qint64 value = 0;
        std::optional<Tone> tone; ///< a chip of this tone
    };

    explicit WordChoice(QWidget *parent = nullptr);

    void setWords(const QList<Word> &words);
    void setValue(qint64 value);
    qint64 value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person; the choice goes on showing it.
    void chosen(qint64 value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();
    const Word *current() const;

    QList<Word> m_words;
    qint64 m_value = 0;
};

} // namespace mainstay
