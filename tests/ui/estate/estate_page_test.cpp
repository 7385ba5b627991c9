// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_page_test.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

void EstatePageTest::initTestCase_data()
{
    addEngineRows();
}

void EstatePageTest::init()
{
    m_location = freshLocation();
    if (!m_location)
        QSKIP(withoutPostgreSQL);
    open(u"salesforce"_s);
}

void EstatePageTest::cleanup()
{
    m_page.reset();
    m_open.reset();
    m_location.reset();
}

void EstatePageTest::makePage()
{
    m_page = std::make_unique<EstatePage>(m_open->context(), nullptr);
    connect(m_page.get(), &Page::failed, this, [this](const Error &error) { m_failed.append(error.code); });
}

void EstatePageTest::reopen(const QSettings &settings, Loaded loaded)
{
    m_page.reset();
    if (loaded == Loaded::After)
        m_open->readAnew();
    makePage();
    m_page->restoreState(settings);
    m_page->QWidget::show();
    QVERIFY(m_open->load());
}

void EstatePageTest::open(const QString &content)
{
    m_language = std::make_unique<SpokenLanguage>(QLocale::English);
    m_open = std::make_unique<OpenEstate>(m_location->text(), content);
    m_failed.clear();
    makePage();
    m_page->resize(1264, 872);
    m_page->QWidget::show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(m_open->load());
}

void EstatePageTest::choose(const QString &name)
{
    m_page->show(linkTo(id(name)));
    tree()->setFocus();
}

Component EstatePageTest::stored(Id<Component> component)
{
    return m_open->workspace()
        .readNow([&](Session &session) { return findComponent(session, component); })
        .value()
        .value();
}

QAbstractButton *EstatePageTest::button(const QString &words, Which which) const
{
    QAbstractButton *found = nullptr;
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || (button->accessibleName() != words && button->text() != words))
            continue;
        found = button;
        if (which == Which::First)
            break;
    }
    return found;
}

void EstatePageTest::press(const QString &words, Which which)
{
    QAbstractButton *found = button(words, which);
    QVERIFY2(found, qPrintable(words));
    found->click();
}

void EstatePageTest::type(QLineEdit *field, const QString &text)
{
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void EstatePageTest::pick(WordChoice *choice, const QString &word)
{
    QVERIFY(choice);
    QTest::keyClick(choice, Qt::Key_Down);
    auto *menu = choice->findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == word) {
            action->trigger();
            menu->close();
            return;
        }
    }
    QFAIL(qPrintable(word));
}

} // namespace mainstay::testing
