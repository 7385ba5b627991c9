// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_window_test.h"
#include "estate/component_commands.h"
#include "support/engines.h"
#include "ui_today/today_page.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestTodayPage : public DeskWindowTest
{
    Q_OBJECT

    std::unique_ptr<TodayPage> m_page;

    /// Everything the page says, in the order of its widgets.
    QStringList said() const
    {
        QStringList texts;
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(m_page.get()))
                continue;
            for (const QVariant &text : {widget->property("text"), widget->property("accessibleName")})
                if (!text.toString().isEmpty())
                    texts.append(text.toString());
        }
        return texts;
    }
    bool says(const QString &part) const { return said().join(u'\n').contains(part); }
    QDate today() const { return QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_desk->now)).date(); }
    void addSupported(const QString &name, QDate until) { add(name, {.endOfSupport = until}); }
    void add(const QString &name, const LifeCycle &life)
    {
        Component made;
        made.name = name;
        made.lifeCycle = life;
        QVERIFY(m_desk->workspace().writeNow([&](Transaction &t) { return addComponent(t, made); }));
    }

    void open()
    {
        m_page = std::make_unique<TodayPage>(m_desk->context());
        m_page->resize(1200, 800);
        m_page->QWidget::show();
    }

    void close() override { m_page.reset(); }

private Q_SLOTS:
    void supportThatEndsIsTold()
    {
        addSupported(u"old"_s, today().addDays(-1));
        addSupported(u"ageing"_s, today().addMonths(6));
        addSupported(u"young"_s, today().addMonths(7));
        open();
        const QLocale locale = m_desk->context().words.locale();
        const auto day = [&](QDate of) { return locale.toString(of, u"d MMM yyyy"_s); };
        QTRY_VERIFY2(says(u"ends "_s + day(today().addMonths(6))), qPrintable(said().join(u'\n')));
        QVERIFY(says(u"ended "_s + day(today().addDays(-1))));
        QVERIFY(!says(day(today().addMonths(7))));
    }

    void whatShouldHaveEndedIsToldAndCounted()
    {
        add(u"goes on"_s, {.stage = LifeCycleStage::Operation, .phaseOut = today().addDays(-40)});
        add(u"went"_s, {.stage = LifeCycleStage::PhaseOut, .phaseOut = today().addDays(-30)});
        add(u"goes"_s, {.stage = LifeCycleStage::Operation, .phaseOut = today().addDays(30)});
        for (int i = 0; i < 8; ++i)
            addSupported(u"old %1"_s.arg(i), today().addDays(-100));
        open();
        QTRY_VERIFY2(says(u"8 of 10 shown · 9 should have ended"_s), qPrintable(said().join(u'\n')));
        QVERIFY(!says(u"went"_s));
        addSupported(u"later"_s, today().addMonths(8));
        QSettings settings(QDir::temp().filePath(u"mainstay-today-%1.ini"_s.arg(QCoreApplication::applicationPid())),
                           QSettings::IniFormat);
        const auto clean = qScopeGuard([&] { QFile::remove(settings.fileName()); });
        settings.setValue(u"ending/months"_s, 12);
        m_page->restoreState(settings);
        QTRY_VERIFY2(says(u"8 of 11 shown"_s), qPrintable(said().join(u'\n')));
        m_page->saveState(settings);
        QCOMPARE(settings.value(u"ending/months"_s).toInt(), 12);
        settings.setValue(u"ending/months"_s, -3);
        m_page->restoreState(settings);
        QVERIFY(says(u"Within 12 month(s)"_s));
    }

    void theTimelineIsOneClickAway()
    {
        open();
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        for (QPushButton *button : m_page->findChildren<QPushButton *>())
            if (button->text() == u"Timeline")
                button->click();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().first().value<Link>(), linkToPlace(u"estate"_s, u"picture=timeline months=6"_s));
    }

    void whatChangesIsFollowed()
    {
        open();
        QTRY_VERIFY2(says(u"Nothing ends within"_s), qPrintable(said().join(u'\n')));
        addSupported(u"old"_s, today());
        QTRY_VERIFY(says(u"old"_s));
        QTRY_VERIFY2(says(u"Add component"_s), qPrintable(said().join(u'\n')));
    }

    void theExampleShowsItsConflictAndItsTickets()
    {
        m_desk->applyTemplate(u"salesforce"_s);
        open();
        QTRY_VERIFY2(says(u"needs >= 3, has 2.7.18"_s), qPrintable(said().join(u'\n')));
        QTRY_VERIFY(says(u"Close a hole in the firewall"_s));
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_today_page.moc"
