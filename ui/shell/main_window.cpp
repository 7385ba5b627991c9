// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/main_window.h"

#include "kit/enter_press.h"
#include "kit/scroll_area_accessible.h"
#include "ui_shell/command_palette.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/failure_teller.h"
#include "ui_shell/message_bar.h"
#include "ui_shell/notifier.h"
#include "ui_shell/places.h"
#include "ui_shell/recent.h"
#include "ui_shell/settings_page.h"
#include "ui_shell/sidebar.h"
#include "ui_shell/start_page.h"
#include "ui_shell/starting.h"
#include "ui_shell/status_line.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

MainWindow::MainWindow(WindowParts parts) : m_parts(std::move(parts))
{
    answerReadersOfScrollAreas();
    letEnterPressButtons();
    setWindowTitle(u"Mainstay"_s);
    setWindowIcon(QIcon(u":/icons/mainstay.svg"_s));
    buildFrame();
    buildActions();
    restoreState();
    m_start->setRecent(recentWorkspaces(m_parts.settings));
    if (m_parts.settings.status() == QSettings::FormatError)
        m_start->warn(tr("The file of this window's settings is damaged: %1. What could be read of it was taken; the "
                         "rest is as in a new window. The next change writes it anew. Workspaces are not touched.")
                          .arg(m_parts.settings.fileName()));
}

MainWindow::~MainWindow()
{
    m_leaving.reset();
    m_starting.reset();
    closeWorkspace();
}

void MainWindow::buildFrame()
{
    m_views = new QStackedWidget;
    m_start = new StartPage(m_parts.words, m_parts.now);
    m_desk = new QWidget;
    m_sidebar = new Sidebar;
    m_messages = new MessageBar(m_parts.words);
    m_places = new Places(*m_sidebar, m_parts.settings);
    m_status = new StatusLine;

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_messages);
    content->addWidget(m_places, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_sidebar);
    top->addLayout(content, 1);
    auto *desk = new QVBoxLayout(m_desk);
    desk->setContentsMargins(0, 0, 0, 0);
    desk->setSpacing(0);
    desk->addLayout(top, 1);
    desk->addWidget(m_status);

    m_views->addWidget(m_start);
    m_views->addWidget(m_desk);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
    m_palette = new CommandPalette(this);
    m_starting = std::make_unique<Starting>(*m_start, m_parts.settings, m_parts.rules);
    connect(m_palette, &CommandPalette::linkActivated, m_places, &Places::openLink);
    connect(m_places, &Places::failed, this, [this](const Error &error) { m_failures->tell(error); });
    connect(m_places, &Places::undoRequested, this, [this](Id<Command> step) { m_session->steps().takeBack(step); });
    connect(m_start, &StartPage::wanted, this, &MainWindow::open);
    connect(m_starting.get(), &Starting::opened, this, [this](const auto &workspace) { take(std::move(*workspace)); });
    connect(m_starting.get(), &Starting::passwordNotKept, this, [this] {
        m_messages->tell(tr("The keychain did not take the password; it serves until this window is closed."),
                         Tone::Warning);
    });
}

QAction *MainWindow::addCommand(const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    m_commands.append(action);
    return action;
}

void MainWindow::buildActions()
{
    const auto whenOpen = [this](auto run) {
        return [this, run] {
            if (m_session)
                run();
        };
    };
    addCommand(tr("Undo"), QKeySequence::Undo, whenOpen([this] { m_session->steps().undo(); }));
    addCommand(tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
               whenOpen([this] { m_session->steps().redo(); }));
    addCommand(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), whenOpen([this] { m_places->back(); }));
    addCommand(tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), whenOpen([this] { m_places->forward(); }));
    addCommand(tr("Palette"), QKeySequence(Qt::CTRL | Qt::Key_K), whenOpen([this] {
                   m_palette->open(m_session->context(), m_session->names(), m_places->commands() + m_commands);
               }));
    addCommand(tr("Collapse or widen the sidebar"), QKeySequence(Qt::CTRL | Qt::Key_B),
               [this] { m_sidebar->setNarrow(!m_sidebar->isNarrow()); });
    addCommand(tr("Copy a link to what is shown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), whenOpen([this] {
                   if (const auto link = m_places->shownLink())
                       QApplication::clipboard()->setText(link->toString());
               }));
    addCommand(tr("Close this workspace"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), whenOpen([this] {
                   leave(Running::AskFirst, [this] {
                       closeWorkspace();
                       m_start->showChoices();
                   });
               }));
    addCommand(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::open(const Opening::Request &request)
{
    leave(Running::AskFirst, [this, request] {
        closeWorkspace();
        m_starting->open(request);
    });
}

void MainWindow::take(std::unique_ptr<Workspace> workspace)
{
    const QString location = workspace->location().toString();
    rememberWorkspace(m_parts.settings, location, m_parts.now());
    m_session = std::make_unique<DeskSession>(std::move(workspace), m_parts.rules, m_parts.words, m_parts.now);
    followSession();
    for (const PageSpec &make : m_parts.pages)
        m_places->add(make(m_session->context()));
    addSettings();
    showFooter();
    setWindowTitle(location.section(u'/', -1) + u" – Mainstay"_s);
    m_views->setCurrentWidget(m_desk);
    m_places->openLast();
    Q_EMIT ready();
}

void MainWindow::followSession()
{
    m_failures =
        std::make_unique<FailureTeller>(m_session->workspace(), *m_messages, m_parts.words.locale(), m_parts.now);
    m_failures->follow(m_session->steps());
    connect(&m_session->estate(), &LiveEstate::failed, m_failures.get(), &FailureTeller::tell);
    connect(&m_session->connection(), &ConnectionLine::changed, this, &MainWindow::showFooter);
    m_status->follow(&m_session->steps(), &m_session->tasks());
    m_notifier = std::make_unique<Notifier>(m_session->context(), *this, m_parts.settings);
    connect(m_notifier.get(), &Notifier::linkActivated, this, [this](const Link &link) {
        raise();
        activateWindow();
        openLink(link);
    });
}

void MainWindow::addSettings()
{
    const Choices choices = choicesOf(m_parts.settings);
    m_notifier->setChoices(choices.notices);
    auto *settings = new SettingsPage(m_session->context(), choices);
    connect(settings, &SettingsPage::chosen, this, [this](const Choices &chosen) {
        keep(m_parts.settings, chosen);
        m_parts.applyTheme(chosen.theme, chosen.density);
        m_notifier->setChoices(chosen.notices);
    });
    m_places->add(settings);
}

void MainWindow::leave(Running running, std::function<void()> goOn)
{
    if (m_leaving)
        return;
    if (!m_session) {
        goOn();
        return;
    }
    const QList<LongTasks::Task> tasks = m_session->tasks().tasks();
    if (running == Running::AskFirst && !tasks.isEmpty()) {
        m_messages->ask(tr("Still running: %1. Closing stops it, and nothing of it is kept.").arg(tasks.first().title),
                        tr("Stop it and close"), [this, goOn] { leave(Running::Stop, goOn); });
        return;
    }
    m_leaving = std::make_unique<Leaving>(*this, m_places->pages(), *m_session);
    connect(m_leaving.get(), &Leaving::waiting, this, [this](const QString &text) {
        m_messages->tell(text, Tone::Neutral);
        m_desk->setEnabled(false); // what is typed now would come too late
    });
    connect(m_leaving.get(), &Leaving::finished, this,
            [this, goOn](Leaving::Outcome outcome) { endLeaving(outcome, goOn); });
    m_leaving->start();
}

void MainWindow::endLeaving(Leaving::Outcome outcome, const std::function<void()> &goOn)
{
    m_leaving.release()->deleteLater();
    m_desk->setEnabled(true);
    if (outcome == Leaving::Outcome::Done) {
        goOn();
        return;
    }
    if (const auto told = m_messages->tone(); told != Tone::Failure && told != Tone::Warning)
        m_messages->tell(tr("Not everything was saved. What was not still stands where you typed it."), Tone::Failure);
    m_messages->offer(tr("Close all the same"), goOn);
}

void MainWindow::closeWorkspace()
{
    if (!m_session)
        return;
    saveState();
    m_palette->hide();
    m_status->follow(nullptr, nullptr);
    m_messages->clear();
    m_status->setWarning({});
    m_places->clear();
    m_failures.reset();
    m_notifier.reset();
    m_session.reset();
    setWindowTitle(u"Mainstay"_s);
    m_start->setRecent(recentWorkspaces(m_parts.settings));
    m_views->setCurrentWidget(m_start);
}

void MainWindow::showFailure(const Error &error)
{
    m_start->showFailure(error);
}

Page *MainWindow::currentPage() const
{
    return m_places->current();
}

void MainWindow::openLink(const Link &link)
{
    m_places->openLink(link);
}

void MainWindow::showFooter()
{
    m_sidebar->setFooter(m_session->connection().footer());
    m_status->setWarning(m_session->connection().warning());
}

void MainWindow::saveState()
{
    QSettings &settings = m_parts.settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/narrow"_s, m_sidebar->isNarrow());
    m_places->saveState();
    if (m_notifier)
        m_notifier->saveState(settings);
}

void MainWindow::restoreState()
{
    resize(1280, 800);
    restoreGeometry(m_parts.settings.value(u"window/geometry"_s).toByteArray());
    m_sidebar->setNarrow(m_parts.settings.value(u"window/narrow"_s).toBool());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_isClosing = true;
    if (!m_hasLeft)
        leave(Running::AskFirst, [this] {
            m_hasLeft = true;
            if (!m_isClosing)
                close();
        });
    m_isClosing = false;
    event->setAccepted(std::exchange(m_hasLeft, false));
    if (event->isAccepted())
        saveState();
}

} // namespace mainstay
