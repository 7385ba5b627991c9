// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk_fixture.h"
#include "ui/gallery_shots.h"

#include <QTest>

namespace mainstay::testing {

/// What galleries of the desk share: a workspace and a page on it, dressed as a row of the test says. Pictures prove
/// nothing by themselves; that each can be made does.
class DeskGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

protected:
    /// Its pictures are build/gallery/KIND-NAME-ROW.png.
    explicit DeskGallery(const QString &kind) : m_kind(kind) { }

    /// An empty workspace that is dressed so, twelve days after the first morning.
    void begin(const Showing &showing);
    /// A page of the workspace, of that size, where it can be seen.
    template <class Place>
    Place &open(const QSize &size)
    {
        auto page = std::make_unique<Place>(m_desk->context());
        Place &opened = *page;
        present(std::move(page), size);
        return opened;
    }
    /// Shows the ticket in the details of the page.
    void choose(const Ticket &ticket);
    void grab(const QString &name) { grab(name, *m_page); }
    void grab(const QString &name, QWidget &widget);

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Page> m_page;

private:
    void present(std::unique_ptr<Page> page, const QSize &size);

    QString m_kind;
    std::unique_ptr<Dress> m_dress;
    std::unique_ptr<FreshLocation> m_location;
};

} // namespace mainstay::testing
