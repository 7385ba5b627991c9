// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_gallery.h"

#include "ui_desk/ticket_details.h"

namespace mainstay::testing {

void DeskGallery::begin(const Showing &showing)
{
    m_dress = std::make_unique<Dress>(showing.theme, showing.locale());
    m_location = std::make_unique<FreshLocation>(FreshLocation::Kind::File);
    m_desk = std::make_unique<DeskFixture>(m_location->text(), showing.locale());
    m_desk->now = morning(60 * 24 * 12);
}

void DeskGallery::present(std::unique_ptr<Page> page, const QSize &size)
{
    m_page = std::move(page);
    m_page->resize(size);
    m_page->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void DeskGallery::choose(const Ticket &ticket)
{
    m_page->show(linkTo(ticket.id));
    const auto *details = m_page->findChild<TicketDetails *>();
    QTRY_VERIFY(details->record() && details->record()->ticket.id == ticket.id);
}

void DeskGallery::grab(const QString &name, QWidget &widget)
{
    savePicture(widget, nameInRow(m_kind + u'-' + name));
}

void DeskGallery::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_location.reset();
    m_dress.reset();
}

} // namespace mainstay::testing
