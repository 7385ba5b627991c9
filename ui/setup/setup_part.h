// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/notice_bar.h"
#include "kit/page.h"

#include <QWidget>
#include <type_traits>

class QPushButton;

namespace mainstay {

class SetupList;

/// A part of the desk's setup: a list, and beside it what is chosen in it. It reads anew what others change, says in
/// place what was refused, and lets go of nothing that was typed.
class SetupPart : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    /// What could not be read.
    void failed(const mainstay::Error &error);

protected:
    /// The list is told of by its title, and known by its name.
    SetupPart(const PageContext &context, const QString &listTitle, const QString &listName, QWidget *parent);

    const PageContext &context() const { return m_context; }
    SetupList *list() const { return m_list; }
    NoticeBar *notice() const { return m_notice; }

    /// Whether it shows anything of that, and reads.
    virtual bool isAbout(const ChangeSet &changes) const = 0;
    virtual void read() = 0;
    /// The person chose it in the list.
    virtual void choose(const QString &key) = 0;
    /// Whether something was typed that is not stored.
    virtual bool isEdited() const { return false; }
    /// Has what is shown chosen again, where the person chose another.
    virtual void markShown() { }
    /// A step was not taken.
    virtual void refused(const Error &error) { tell(error); }

    /// Beside each other, with their widths; the widest also gets what a larger window has more.
    void layOut(const QList<QWidget *> &sides, const QList<int> &widths);
    /// The list, and below it what may be there, then the button that begins a new one.
    QWidget *listWith(QPushButton *add, QWidget *above = nullptr);
    /// Reads now, and whenever something changed that it is about.
    void follow();

    static QPushButton *saveButton(const QString &name);
    static QPushButton *revertButton(const QString &name);

    /// As setEnabled() and setVisible(), but who is on it goes to the list, and never out of this part.
    void setUsable(QWidget *control, bool isUsable);
    void setShown(QWidget *control, bool isShown);
    /// Whoever is on the control that begins a long look goes to the list while it lasts, and to the answer with it;
    /// unless they went elsewhere meanwhile.
    void beginAwaiting(const QWidget *control) { m_isAwaiting = control->hasFocus(); }
    void focusAnswer(QWidget *answer);

    void tell(const QString &sentence, NoticeBar::Offer offer = NoticeBar::Offer::Nothing);
    void tell(const Error &error, NoticeBar::Offer offer = NoticeBar::Offer::Nothing);
    /// Whether it stays where it is, since something was typed; says so.
    bool keepsEdits();

    /// A step is being taken: what is read meanwhile may be its own doing.
    bool isWriting() const { return m_isWriting; }

    /// Runs fn(Session &) off this thread, then take(T), or failed().
    template <class Fn, class Take>
    void readThen(Fn fn, Take take)
    {
        context().workspace.read(this, std::move(fn), [this, take = std::move(take)](const auto &found) {
            if (found)
                take(*found);
            else
                Q_EMIT failed(found.error());
        });
    }

    /// One step fn(Transaction &) off this thread, then done(T), or done() where it answers nothing, or refused().
    template <class Fn, class Done>
    void writeThen(Fn fn, Done done)
    {
        m_isWriting = true;
        context().workspace.write(this, std::move(fn), [this, done = std::move(done)](const auto &written) {
            m_isWriting = false;
            if (!written)
                refused(written.error());
            else if constexpr (std::is_invocable_v<Done>)
                done();
            else
                done(*written);
        });
    }

private:
    PageContext m_context;
    SetupList *m_list;
    NoticeBar *m_notice;
    bool m_isWriting = false;
    bool m_isAwaiting = false;
};

} // namespace mainstay
