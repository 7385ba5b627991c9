// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "render/picture.h"
#include "store/workspace.h"
#include "ui_map/picture_saver.h"

#include <QTimer>
#include <QWidget>
#include <stop_token>

class QMenu;

namespace mainstay {

class ToolRow;

/// A picture of the estate with a bar of tools above it. It is made off this thread, and only while it can be seen;
/// what is shown stays until the next one is there. It can be copied and saved.
class PictureFrame : public QWidget
{
    Q_OBJECT

public:
    ~PictureFrame() override { m_stop.request_stop(); }

    /// Never null.
    void setEstate(std::shared_ptr<const Estate> estate);
    /// Says nothing; for what is chosen elsewhere.
    void select(Id<Component> component);
    /// Left free at the upper left, for what lies over it there.
    void setLeading(int width);
    bool isBusy() const { return m_isBusy; }

    void copyPicture();
    /// Off this thread; failed() tells when it could not be written.
    void savePictureTo(const QString &path);
    /// Asks where to.
    void savePictureAs();

Q_SIGNALS:
    void componentChosen(mainstay::Id<mainstay::Component> component);
    /// What is on the screen is another.
    void shown();
    void failed(const mainstay::Error &error);

protected:
    struct SaveWords {
        QString title; ///< of the dialog: "Save the timeline"
        QString fileName; ///< without ending
    };
    PictureFrame(Workspace &workspace, SaveWords words, QWidget *parent);
    /// To be called once, when the tools are there. Takes them and the content.
    void build(ToolRow *tools, QMenu *more, QWidget *content);
    /// Into the menu of the tools.
    void offerFiles();

    /// What is shown is not what is wanted: made anew now, or as soon as it is seen.
    void ask();
    /// Asks for it by make().
    virtual void begin() = 0;
    virtual void showTools() = 0;
    virtual void selectOn(Id<Component> component) = 0;
    /// It is long in coming.
    virtual void showWaiting() = 0;
    /// Of what is on the screen; nothing: there is none.
    virtual std::optional<Picture> picture() const = 0;
    virtual void offerMenu(QMenu &menu) { Q_UNUSED(menu) } ///< before what the tools offer
    /// What can be done to it, at a place on the screen.
    void showMenu(const QPoint &at);

    /// Runs fn(session, stop) off this thread, then done(made) unless it was asked for anew meanwhile.
    template <class Fn, class Done>
    void make(Fn fn, Done done);

    Workspace &workspace() const { return m_workspace; }
    const std::shared_ptr<const Estate> &estate() const { return m_estate; }
    std::optional<Id<Component>> selectedComponent() const { return m_selected; }
    void arrangeTools();

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Workspace &m_workspace;
    SaveWords m_words;
    std::shared_ptr<const Estate> m_estate = std::make_shared<const Estate>();
    std::optional<Id<Component>> m_selected;
    PictureSaver m_saver;
    QTimer m_skeleton;
    std::stop_source m_stop;
    quint64 m_asked = 0;
    bool m_isBusy = false;
    bool m_isStale = true; ///< what is shown is not what is wanted, but nobody sees it
    int m_leading = 0;

    QWidget *m_bar = nullptr;
    ToolRow *m_tools = nullptr;
    QMenu *m_more = nullptr;
};

template <class Fn, class Done>
void PictureFrame::make(Fn fn, Done done)
{
    m_stop.request_stop();
    m_stop = {};
    m_isStale = false;
    m_isBusy = true;
    if (!m_skeleton.isActive())
        m_skeleton.start();
    m_workspace.read(
        this, [fn, stop = m_stop.get_token()](Session &session) { return fn(session, stop); },
        [this, done, number = ++m_asked](const auto &made) {
            if (number != m_asked)
                return;
            m_isBusy = false;
            m_skeleton.stop();
            if (made)
                done(*made);
            else
                Q_EMIT failed(made.error());
        });
}

} // namespace mainstay
