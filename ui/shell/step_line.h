// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"
#include "words/words.h"

#include <QObject>

namespace mainstay {

/// Says what this window's person did last, and takes it back or brings it back: "Moved Sales database · Undo".
class StepLine : public QObject
{
    Q_OBJECT

public:
    StepLine(Workspace &workspace, const Words &words, QObject *parent = nullptr);

    /// What stands in the line; empty when nothing was done yet.
    const QString &text() const { return m_text; }
    /// What the line offers: to take the step back, or to bring it back.
    enum class Offer { Nothing, Undo, Redo };
    Offer offer() const { return m_offer; }

    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    void failed(const mainstay::Error &error);

private:
    enum class Way { Back, Again };
    void step(Way way);
    void notice(const ChangeSet &changes);

    Workspace &m_workspace;
    const Words &m_words;
    QString m_text;
    Offer m_offer = Offer::Nothing;
    int m_newest = 0; ///< steps told of so far; what is read about an older one comes too late
};

} // namespace mainstay
