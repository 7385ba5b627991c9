// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/main_window.h"

#include "kit/scroll_area_accessible.h"
#include "ui_shell/command_palette.h"
#include "ui_shell/component_names.h"
#include "ui_shell/connection_line.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/message_bar.h"
#include "ui_shell/passwords.h"
#include "ui_shell/recent.h"
#include "ui_shell/settings_page.h"
#include "ui_shell/sidebar.h"
#include "ui_shell/start_page.h"
#include "ui_shell/status_line.h"
#include "ui_shell/step_line.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QSize FirstSize(1280, 800);

} // namespace

MainWindow::MainWindow(WindowParts parts) : m_parts(std::move(parts)), m_passwords(new Passwords(this))
{
    answerReadersOfScrollAreas();
    setWindowTitle(u"Mainstay"_s);
    setWindowIcon(QIcon(u":/icons/mainstay.svg"_s));
    buildFrame();
    buildActions();
    wireStart();
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
    m_opening.reset();
    closeWorkspace();
}

void MainWindow::buildFrame()
{
    m_views = new QStackedWidget;
    m_start = new StartPage(m_parts.words, m_parts.now);
    m_desk = new QWidget;
    m_sidebar = new Sidebar;
    m_messages = new MessageBar(m_parts.words);
    m_places = new QStackedWidget;
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
    connect(m_palette, &CommandPalette::linkActivated, this, &MainWindow::openLink);
    connect(m_sidebar, &Sidebar::placeChosen, this, [this](const QString &place) { openLink(linkToPlace(place)); });
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
    addCommand(tr("Undo"), QKeySequence::Undo, whenOpen([this] { m_steps->undo(); }));
    addCommand(tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), whenOpen([this] { m_steps->redo(); }));
    addCommand(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), whenOpen([this] { go(m_navigation.back()); }));
    addCommand(tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), whenOpen([this] { go(m_navigation.forward()); }));
    addCommand(tr("Palette"), QKeySequence(Qt::CTRL | Qt::Key_K), whenOpen([this] { showPalette(); }));
    addCommand(tr("Collapse or widen the sidebar"), QKeySequence(Qt::CTRL | Qt::Key_B),
               [this] { m_sidebar->setNarrow(!m_sidebar->isNarrow()); });
    addCommand(tr("Copy a link to what is shown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), whenOpen([this] {
                   if (const auto link = m_navigation.current())
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

void MainWindow::wireStart()
{
    connect(m_start, &StartPage::wanted, this, &MainWindow::open);
    connect(m_start, &StartPage::cancelled, this, [this] {
        m_opening.reset();
        m_start->showChoices();
    });
    connect(m_start, &StartPage::forgotten, this, [this](const QString &location) {
        forgetWorkspace(m_parts.settings, location);
        m_start->setRecent(recentWorkspaces(m_parts.settings));
    });
    connect(m_passwords, &Passwords::wanted, m_start, &StartPage::askPassword);
    connect(m_passwords, &Passwords::notKept, this, [this] {
        m_messages->tell(tr("The keychain did not take the password; it serves until this window is closed."),
                         Tone::Warning);
    });
    connect(m_start, &StartPage::passwordGiven, this, [this](const QString &password, bool keep) {
        m_start->showOpening(m_opening ? m_opening->request().location.toString() : QString());
        m_passwords->answer(password, keep ? Passwords::Keep::Yes : Passwords::Keep::No);
    });
    connect(m_start, &StartPage::passwordRefused, this, [this] {
        m_passwords->answer(std::nullopt, Passwords::Keep::No);
        m_start->showChoices();
    });
}

void MainWindow::open(const Opening::Request &request)
{
    leave(Running::AskFirst, [this, request] { startOpening(request); });
}

void MainWindow::startOpening(const Opening::Request &request)
{
    closeWorkspace();
    m_start->showOpening(request.location.toString());
    m_passwords->begin();
    m_opening =
        std::make_unique<Opening>(request, m_parts.rules, [this](const Location &location, Opening::Reply reply) {
            m_passwords->ask(location, std::move(reply));
        });
    connect(m_opening.get(), &Opening::failed, this, [this](const Error &error) {
        m_opening.release()->deleteLater();
        m_start->showFailure(error);
    });
    connect(m_opening.get(), &Opening::opened, this, [this](const auto &workspace) {
        m_opening.release()->deleteLater();
        m_passwords->accepted();
        take(std::move(*workspace));
    });
}

void MainWindow::take(std::unique_ptr<Workspace> workspace)
{
    const QString location = workspace->location().toString();
    rememberWorkspace(m_parts.settings, location, m_parts.now());
    m_session = std::make_unique<DeskSession>(std::move(workspace), m_parts.rules, m_parts.words, m_parts.now);
    m_steps = std::make_unique<StepLine>(m_session->workspace(), m_parts.words);
    m_names = std::make_unique<ComponentNames>(m_session->workspace(), m_session->estate());
    connect(m_steps.get(), &StepLine::failed, m_messages, qOverload<const Error &>(&MessageBar::tell));
    connect(&m_session->estate(), &LiveEstate::failed, m_messages, qOverload<const Error &>(&MessageBar::tell));
    m_status->follow(m_steps.get(), &m_session->tasks());
    m_connection = std::make_unique<ConnectionLine>(m_session->workspace(), m_parts.words.locale(), m_parts.now);
    connect(m_connection.get(), &ConnectionLine::changed, this, &MainWindow::showFooter);
    connect(m_connection.get(), &ConnectionLine::regained, this, [this] {
        if (m_messages->failureKind() == ErrorKind::Unavailable)
            m_messages->tell(tr("The server answers again. What was not saved still stands where you typed it."),
                             Tone::Good);
    });
    for (const PageSpec &make : m_parts.pages)
        addPage(make(m_session->context()));
    addSettings();
    showFooter();
    setWindowTitle(location.section(u'/', -1) + u" – Mainstay"_s);
    m_views->setCurrentWidget(m_desk);
    const QString last = m_parts.settings.value(u"place"_s).toString();
    openLink(linkToPlace(pageFor(linkToPlace(last)) ? last : m_pages.isEmpty() ? QString() : m_pages.first()->place()));
    Q_EMIT ready();
}

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    m_places->addWidget(page);
    m_sidebar->addPlace(page->place(), page->title(), page->iconName(),
                        page->place() == u"settings" ? Sidebar::Where::Bottom : Sidebar::Where::Top);
    m_parts.settings.beginGroup(page->place()); // each has its own splitter and its own filter
    page->restoreState(m_parts.settings);
    m_parts.settings.endGroup();
    connect(page, &Page::linkActivated, this, &MainWindow::openLink);
    connect(page, &Page::failed, m_messages, qOverload<const Error &>(&MessageBar::tell));
    connect(page, &Page::undoRequested, m_steps.get(), [this] { m_steps->undo(); });
    connect(page, &Page::shown, this, [this](const Link &link) { m_navigation.visit(link); });
    connect(page, &Page::countChanged, this,
            [this, page](std::optional<qint64> count) { m_sidebar->setCount(page->place(), count); });
    auto *jump = new QAction(tr("Go to %1").arg(page->title()), page);
    jump->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_pages.size())));
    connect(jump, &QAction::triggered, this, [this, page] { openLink(linkToPlace(page->place())); });
    m_desk->addAction(jump);
}

void MainWindow::addSettings()
{
    auto *settings =
        new SettingsPage(m_session->context(), themeFromName(m_parts.settings.value(u"theme"_s).toString()));
    connect(settings, &SettingsPage::themeChosen, this, [this](Theme theme) {
        m_parts.settings.setValue(u"theme"_s, toName(theme));
        m_parts.applyTheme(theme);
    });
    addPage(settings);
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
    m_leaving = std::make_unique<Leaving>(*this, m_pages, *m_session);
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
    if (outcome == Leaving::Outcome::Done)
        goOn();
    else
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
    m_steps.reset();
    m_names.reset();
    m_connection.reset();
    for (Page *page : m_pages) {
        m_sidebar->removePlace(page->place());
        delete page;
    }
    m_pages.clear();
    m_navigation.clear();
    m_session.reset();
    setWindowTitle(u"Mainstay"_s);
    m_start->setRecent(recentWorkspaces(m_parts.settings));
    m_views->setCurrentWidget(m_start);
}

void MainWindow::showFailure(const Error &error)
{
    m_start->showFailure(error);
}

Page *MainWindow::pageFor(const Link &link) const
{
    for (Page *page : m_pages) {
        if (link.kind == u"place" ? page->place() == link.target : page->linkKinds().contains(link.kind))
            return page;
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_places->currentWidget());
}

void MainWindow::openLink(const Link &link)
{
    m_navigation.visit(link);
    go(link);
}

void MainWindow::go(const std::optional<Link> &link)
{
    Page *page = link ? pageFor(*link) : nullptr;
    if (!page)
        return;
    m_places->setCurrentWidget(page);
    m_sidebar->setCurrent(page->place());
    page->setFocus(); // first: what the link asks for may be a field of its own
    page->show(*link);
}

void MainWindow::showPalette()
{
    QList<QAction *> commands = m_desk->actions();
    if (const Page *page = currentPage())
        commands = page->commands() + commands;
    m_palette->open(m_session->context(), *m_names, commands + m_commands);
}

void MainWindow::showFooter()
{
    m_sidebar->setFooter(m_connection->footer());
    m_status->setWarning(m_connection->warning());
}

void MainWindow::saveState()
{
    QSettings &settings = m_parts.settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/narrow"_s, m_sidebar->isNarrow());
    if (const Page *page = currentPage())
        settings.setValue(u"place"_s, page->place());
    for (const Page *page : m_pages) {
        settings.beginGroup(page->place());
        page->saveState(settings);
        settings.endGroup();
    }
}

void MainWindow::restoreState()
{
    resize(FirstSize);
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
