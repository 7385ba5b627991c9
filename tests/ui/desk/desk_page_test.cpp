// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_page_test.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

void DeskPageTest::open(const DeskTimes &times)
{
    m_page = std::make_unique<DeskPage>(m_desk->context(), times);
    m_page->resize(1264, 872);
    static_cast<QWidget &>(*m_page).show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void DeskPageTest::show(const Ticket &ticket)
{
    if (!m_page)
        open();
    m_page->show(linkTo(ticket.id));
    QTRY_COMPARE(shownNumber(), ticket.number);
}

void DeskPageTest::changeElsewhere(const std::function<void(Ticket &)> &change)
{
    const auto other = m_desk->otherDesk();
    const Ticket read = stored(*other, u"INC-1"_s).value();
    Ticket wanted = read;
    change(wanted);
    const auto done = edit(*other, read, wanted);
    QVERIFY2(done, why(done));
}

void DeskPageTest::type(const QString &field, const QString &text)
{
    InPlaceField *line = field.isEmpty() ? form()->component() : form()->line(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void DeskPageTest::search(const QString &text)
{
    m_page->findChild<QLineEdit *>()->setText(text);
}

void DeskPageTest::press(const QString &name)
{
    auto *button = details()->findChild<QPushButton *>(name);
    QVERIFY2(button, qPrintable(name));
    button->click();
}

QString DeskPageTest::summary() const
{
    for (const auto *label : m_page->findChildren<QLabel *>()) {
        if (label->text().endsWith(u" open"))
            return label->text();
    }
    return {};
}

bool DeskPageTest::shows(const QString &text) const
{
    for (const auto *label : m_page->findChildren<QLabel *>()) {
        if (label->text() == text && label->isVisible())
            return true;
    }
    return false;
}

QString DeskPageTest::shownNumber() const
{
    const auto &record = details()->record();
    return record ? record->ticket.number : QString();
}

} // namespace mainstay::testing
