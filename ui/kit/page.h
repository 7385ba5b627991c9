// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock_reader.h"
#include "estate/live_estate.h"
#include "kit/link.h"
#include "kit/long_tasks.h"
#include "kit/notice_list.h"
#include "words/words.h"

#include <QWidget>

class QSettings;

namespace mainstay {

/// What every page works with; all of it outlives the pages.
struct PageContext {
    Workspace &workspace;
    LiveEstate &estate;
    std::shared_ptr<const DeskRules> rules;
    const Words &words;
    LongTasks &tasks;
    NoticeList &notices;
    /// The clock of the desk, passed in so that tests can hold it.
    std::function<Instant()> now;
    ClockReader &clocks;
};

/// One place of the window. It announces what a person wants; the shell decides.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageContext context, QWidget *parent = nullptr) : QWidget(parent), m_context(std::move(context)) { }

    /// Its name in links and settings: "estate".
    virtual QString place() const = 0;
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// The kinds of links that it shows besides its own place.
    virtual QStringList linkKinds() const { return {}; }
    /// Shows what a link names; called with a link of linkKinds() or to this place.
    virtual void show(const Link &link) = 0;
    /// Widths, columns, filters, sort.
    virtual void saveState(QSettings &settings) const = 0;
    virtual void restoreState(const QSettings &settings) = 0;
    /// Writes what a person has sent and what still waits, as before the page goes. What fails is told by failed(), and
    /// kept.
    virtual void finishUp() { }
    /// What the palette offers besides places and records; owned by the page.
    virtual QList<QAction *> commands() const { return {}; }

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);
    /// The page now shows this; the shell keeps it for back and forward.
    void shown(const mainstay::Link &link);
    void failed(const mainstay::Error &error);
    /// The step, whoever took it, is to be taken back.
    void undoRequested(mainstay::Id<mainstay::Command> step);
    /// A number beside the place in the sidebar; nothing to show none.
    void countChanged(std::optional<qint64> count);

protected:
    const PageContext &context() const { return m_context; }
    Workspace &workspace() const { return m_context.workspace; }

    /// Runs a command fn(Transaction &) off this thread; what fails is told by failed().
    template <class Fn>
    void command(Fn fn)
    {
        workspace().write(this, std::move(fn), [this](const auto &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    }

private:
    PageContext m_context;
};

} // namespace mainstay
