// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estate/open_estate.h"

#include <QSignalSpy>
#include <QTest>

namespace mainstay::testing {

/// A view of the estate on a workspace of the salesforce template, or on an empty one.
template <class View>
struct PictureWorkspace {
    /// The view is made of workspace, words and what else it takes.
    template <class... More>
    explicit PictureWorkspace(const QString &content, const QLocale &locale, More &&...more)
        : open(location.text(), content, locale)
        , view(std::make_unique<View>(open.workspace(), open.context().words, std::forward<More>(more)...))
    {
        view->resize(900, 760);
    }

    /// Waits until the snapshot is read and its picture is shown.
    bool showAll()
    {
        view->show();
        if (!open.load())
            return false;
        view->setEstate(open.estate().current());
        return settled();
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !view->isBusy(); }, 20'000);
    }
    auto *canvas() const { return view->canvas(); }
    Id<Component> id(const QString &name) const { return open.component(name).id; }

    FreshLocation location{FreshLocation::Kind::File};
    OpenEstate open;
    std::unique_ptr<View> view;
};

/// A test of a view: each of its functions has a workspace of its own, whose picture is shown.
template <class Workspace>
class PictureViewTest : public QObject
{
protected:
    using Ids = QList<Id<Component>>;

    auto &view() const { return *m_all->view; }
    auto *canvas() const { return m_all->canvas(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(canvas(), Qt::Key(key), modifiers);
    }

    void open()
    {
        m_language = std::make_unique<SpokenLanguage>(QLocale::English);
        m_chosen.clear();
        m_failed.clear();
        m_all = std::make_unique<Workspace>();
        connect(&view(), &std::remove_reference_t<decltype(view())>::componentChosen, this,
                [this](Id<Component> id) { m_chosen.append(id); });
        connect(&view(), &std::remove_reference_t<decltype(view())>::failed, this,
                [this](const Error &error) { m_failed.append(error.code); });
        QVERIFY(m_all->showAll());
        canvas()->setFocus();
    }
    void close()
    {
        m_all.reset();
        m_language.reset();
    }

    std::unique_ptr<SpokenLanguage> m_language;
    std::unique_ptr<Workspace> m_all;
    Ids m_chosen;
    QList<QByteArray> m_failed;
};

/// The frames that a widget draws.
class Frames : public QObject
{
public:
    explicit Frames(QWidget &widget) { widget.installEventFilter(this); }
    /// Lets it draw one more than there were when this returned last.
    bool next()
    {
        const bool came = QTest::qWaitFor([this] { return m_count > m_seen; });
        m_seen = m_count;
        return came;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
    int m_seen = 0;
};

} // namespace mainstay::testing
