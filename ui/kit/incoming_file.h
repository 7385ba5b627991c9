// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>
#include <functional>

class QDragEnterEvent;
class QDropEvent;
class QLabel;
class QMimeData;
class QPushButton;

namespace mainstay {

/// One file on its way into the workspace: first what it would bring, then what it brought.
class IncomingFile : public QWidget
{
    Q_OBJECT

public:
    enum class State { Reading, Ready, Refused, BringingIn, Done };
    using QWidget::QWidget;

    State state() const { return m_state; }
    /// How many of its rows cannot be used.
    virtual qint64 rejected() const = 0;
    /// Brings in what can be used; only when Ready.
    virtual void bringIn() = 0;

Q_SIGNALS:
    void stateChanged();
    /// Its being brought in was stopped, or failed; it may be tried again. Before the stateChanged() that says so.
    void stopped();
    void closed();

protected:
    /// Whether what is as good as before may simply be tried again, after that error of bringing it in.
    static bool mayBeTriedAgain(const Error &error);
    /// Tells nobody yet: who shows the state does so first, then says stateChanged().
    void enter(State state) { m_state = state; }

private:
    State m_state = State::Reading;
};

/// Brings files in one after the other, for one may name what another brings. Has the button for it and the sentence
/// that says where things stand; whoever shows them lays them out.
class IncomingQueue : public QObject
{
    Q_OBJECT

public:
    /// `files` answers with those that are there, in their order.
    explicit IncomingQueue(std::function<QList<IncomingFile *>()> files, QObject *parent = nullptr);

    QPushButton *button() const { return m_button; }
    QLabel *summary() const { return m_summary; }
    bool isRunning() const { return m_isRunning; }
    /// Begins with no further file; the one that is being brought in goes on.
    void stop() { m_isRunning = false; }
    /// To be called when a file has another state, came or went.
    void goOn();

Q_SIGNALS:
    /// What can be done now may have changed.
    void stateShown();

private:
    bool beginNext();
    void showState();

    std::function<QList<IncomingFile *>()> m_files;
    QPushButton *m_button;
    QLabel *m_summary;
    bool m_isRunning = false;
};

/// Asks for files to import with a dialog of that title; what is chosen goes to `take`.
void chooseIncomingFiles(QWidget *parent, const QString &title, std::function<void(const QStringList &)> take);
/// A drag of files is taken.
void welcomeFiles(QDragEnterEvent *event);
/// The files of this machine among what is dragged or pasted.
QStringList localFiles(const QMimeData *data);
/// The same of a drop, which is taken.
QStringList droppedFiles(QDropEvent *event);

} // namespace mainstay
