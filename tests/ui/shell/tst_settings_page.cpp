// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workspace.h"
#include "kit/calm_style.h"
#include "kit/section.h"
#include "ui_desk/ticket_table.h"
#include "ui_estate/component_tree_view.h"
#include "ui_shell/choices.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/main_window.h"
#include "ui_shell/pages.h"
#include "ui_shell/settings_page.h"
#include "ui_today/today_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// What a person chooses, and the notices that a choice is about, in the whole window.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings.clear();
        applyTheme(*qApp, Theme::Light);
        open();
    }
    void cleanup() { m_window.reset(); }

    void compactRowsTakeEffectAtOnceAndAreRemembered()
    {
        auto *tree = m_window->findChild<ComponentTreeView *>();
        auto *table = m_window->findChild<TicketTable *>();
        m_window->openLink(linkToPlace(u"estate"_s));
        const auto row = [tree] { return tree->visualRect(tree->model()->index(0, 0)).height(); };
        QTRY_COMPARE(row(), 28);
        const int before = table->verticalHeader()->defaultSectionSize();
        QCOMPARE(before, rowHeight(table->fontMetrics()) + 1);
        box(u"Compact rows"_s)->click();
        QCOMPARE(rowHeight(), 24);
        QTRY_COMPARE(row(), 24);
        QCOMPARE(table->verticalHeader()->defaultSectionSize(), rowHeight(table->fontMetrics()) + 1);
        QVERIFY(table->verticalHeader()->defaultSectionSize() <= before - 4);
        QVERIFY(choicesOf(m_settings).density == Density::Compact);
        box(u"Compact rows"_s)->click();
        QTRY_COMPARE(row(), 28);
        QVERIFY(choicesOf(m_settings).density == Density::Comfortable);
    }

    void whatOneIsToldOfIsChosenAndRemembered()
    {
        QCOMPARE(choicesOf(m_settings).notices, NoticeChoices());
        box(u"Somebody adds to a ticket of mine"_s)->click();
        box(u"Quiet hours"_s)->click();
        time(u"Quiet from"_s)->setTime(QTime(20, 30));
        time(u"Quiet until"_s)->setTime(QTime(6, 15));
        const NoticeChoices wanted{{NoticeKind::Reply}, true, {QTime(20, 30), QTime(6, 15)}};
        QCOMPARE(choicesOf(m_settings).notices, wanted);
        open();
        QVERIFY(!box(u"Somebody adds to a ticket of mine"_s)->isChecked());
        QVERIFY(box(u"Somebody gives me a ticket"_s)->isChecked());
        QCOMPARE(time(u"Quiet from"_s)->time(), QTime(20, 30));
        QVERIFY(time(u"Quiet from"_s)->isEnabled());
        m_settings.setValue(u"notices/quiet-from"_s, u"nonsense"_s);
        QCOMPARE(choicesOf(m_settings).notices.quiet.from, NoticeChoices().quiet.from);
    }

    void noticesStandOnTodayUntilTheyAreCleared()
    {
        NoticeList &list = m_window->session()->notices();
        auto *today = m_window->findChild<TodayPage *>();
        m_window->openLink(linkToPlace(u"today"_s));
        auto *clear = named<QPushButton>(today, u"Clear the notices"_s);
        QVERIFY(clear && !clear->isVisible());
        QVERIFY(says(today, u"Nothing new."_s));
        QList<Notice> notices;
        for (int i = 1; i <= 12; ++i)
            notices.append({NoticeKind::Assignment, currentInstant(), u"INC-%1  <b>t</b>"_s.arg(i),
                            u"given to you by berta"_s, linkTo(Id<Ticket>(i))});
        list.add(notices, 300);
        QVERIFY(clear->isVisible());
        QVERIFY(says(today, u"8 of 300 shown"_s));
        QSignalSpy links(today, &Page::linkActivated);
        auto *line = named<QAbstractButton>(today, u"INC-1  <b>t</b>"_s);
        QVERIFY(line);
        line->click();
        QCOMPARE(links[0][0].value<Link>(), linkTo(Id<Ticket>(1)));
        m_window->openLink(linkToPlace(u"today"_s));
        clear->click();
        QCOMPARE(list.total(), 0);
        QVERIFY(!clear->isVisible());
    }

private:
    void open()
    {
        m_window.reset();
        const QString file = m_folder.filePath(u"w%1.mainstay"_s.arg(++m_files));
        m_window = std::make_unique<MainWindow>(
            WindowParts{shippedRules(), m_words, m_settings, currentInstant, allPages(),
                        [](Theme theme, Density density) { applyTheme(*qApp, theme, density); }});
        m_window->show();
        QSignalSpy ready(m_window.get(), &MainWindow::ready);
        m_window->open({*Location::parse(file), Opening::What::Create, u"salesforce"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() && m_window->session()->estate().isLoaded(), 30'000);
    }
    template <class Widget>
    static Widget *named(const QWidget *in, const QString &name)
    {
        for (auto *widget : in->findChildren<Widget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (widget->accessibleName() == name || (button && button->text() == name))
                return widget;
        }
        return nullptr;
    }
    QCheckBox *box(const QString &name) const { return named<QCheckBox>(m_window.get(), name); }
    QTimeEdit *time(const QString &name) const { return named<QTimeEdit>(m_window.get(), name); }
    static bool says(const QWidget *page, const QString &text)
    {
        for (const auto *label : page->findChildren<QLabel *>()) {
            if (label->text().startsWith(text))
                return true;
        }
        return false;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    QSettings m_settings{m_folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    Words m_words{QLocale::c()};
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
