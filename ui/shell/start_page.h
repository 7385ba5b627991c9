// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui_shell/opening.h"
#include "ui_shell/recent.h"
#include "words/words.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QFileDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace mainstay {

/// What the window shows while no workspace is open: those of late, a new one from a template, a file, a server. Asks
/// for a password where it stands, and says why an attempt failed.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Words &words, std::function<Instant()> now, QWidget *parent = nullptr);

    void setRecent(const QList<RecentWorkspace> &recent);
    /// While one is being opened nothing else can be; the name stands there, with a way to cancel.
    void showOpening(const QString &location);
    /// As showOpening(), of one that a newer program must first bring up to date.
    void showUpgrade(const QString &location, int percent);
    void showChoices();
    void showFailure(const Error &error);
    /// As showFailure(), of what this window found out itself.
    void warn(const QString &text);
    void askPassword(const Location &location, bool hasKeychain, bool wasRefused);

Q_SIGNALS:
    void wanted(const mainstay::Opening::Request &request);
    void cancelled();
    void forgotten(const QString &location);
    void passwordGiven(const QString &password, bool keep);
    void passwordRefused();

private:
    QWidget *makeChoices();
    QWidget *makeWaiting();
    QWidget *makePassword();
    QWidget *makeServer();
    QWidget *makeOffer();
    void chooseFile();
    void chooseNew(const QString &templateName);
    QFileDialog *makeDialog(const QString &title);
    void makeThere(const QString &templateName);
    void want(const QString &location, Opening::What what, const QString &templateName = {});

    const Words &m_words;
    std::function<Instant()> m_now;
    QLabel *m_failure;
    QBoxLayout *m_recent;
    QStackedWidget *m_stack;
    QWidget *m_choices;
    QWidget *m_waiting;
    QWidget *m_password;
    QLabel *m_waitingFor;
    QLabel *m_question;
    QLabel *m_keychain;
    QLineEdit *m_typed;
    QCheckBox *m_keep;
    QLineEdit *m_server;
    QWidget *m_offer; ///< to make a workspace in the database that was asked for and holds none
    std::optional<Location> m_asked;
};

} // namespace mainstay
