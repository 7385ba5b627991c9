// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"
#include "kit/page.h"
#include "ui_shell/leaving.h"
#include "ui_shell/opening.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace mainstay {

class CommandPalette;
class DeskSession;
class FailureTeller;
class MessageBar;
class Notifier;
class Places;
class Sidebar;
class Starting;
class StartPage;
class StatusLine;

/// Makes one page; the window knows pages, not features.
using PageSpec = std::function<Page *(const PageContext &)>;

/// What the window is made of, given by the program (or a test).
struct WindowParts {
    std::shared_ptr<const DeskRules> rules;
    const Words &words;
    QSettings &settings; ///< outlives the window
    std::function<Instant()> now;
    QList<PageSpec> pages;
    /// Puts on what a person chose; the window remembers it.
    std::function<void(Theme, Density)> applyTheme;
};

/// The window: the start page, or the places of an open workspace. It only wires.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts);
    ~MainWindow() override;

    /// Opens the workspace, after leaving the one that is open; what fails is told by the start page.
    void open(const Opening::Request &request);
    void openLink(const Link &link);
    /// On the start page, as when an attempt to open failed.
    void showFailure(const Error &error);
    Page *currentPage() const;
    /// Null while none is open.
    DeskSession *session() const { return m_session.get(); }

Q_SIGNALS:
    /// A workspace is open, its pages are there.
    void ready();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void buildActions();
    QAction *addCommand(const QString &text, const QKeySequence &keys, std::function<void()> run);
    void take(std::unique_ptr<Workspace> workspace);
    void followSession();
    void addSettings();
    enum class Running { AskFirst, Stop }; ///< what runs long, such as an import
    /// Has everything stored, and then goes on; the window stays as it is when that fails or is not wanted after all.
    void leave(Running running, std::function<void()> goOn);
    void endLeaving(Leaving::Outcome outcome, const std::function<void()> &goOn);
    void closeWorkspace();
    void showFooter();
    void saveState();
    void restoreState();

    WindowParts m_parts;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<FailureTeller> m_failures;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<Leaving> m_leaving; ///< while the window waits for it
    std::unique_ptr<Starting> m_starting;
    bool m_hasLeft = false; ///< all is stored: the window may close
    bool m_isClosing = false; ///< inside of closeEvent()
    QList<QAction *> m_commands; ///< of the window; pages have their own
    QStackedWidget *m_views; ///< the start page, or the desk
    StartPage *m_start;
    QWidget *m_desk;
    Sidebar *m_sidebar;
    MessageBar *m_messages;
    Places *m_places;
    StatusLine *m_status;
    CommandPalette *m_palette;
};

} // namespace mainstay
