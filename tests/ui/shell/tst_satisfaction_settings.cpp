// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/satisfaction_commands.h"
#include "desk_window_test.h"
#include "kit/in_place_choice.h"
#include "kit/in_place_field.h"
#include "kit/notice_bar.h"
#include "ui/gallery_shots.h"
#include "ui_shell/satisfaction_settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestSatisfactionSettings : public DeskWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void askingIsSwitchedOnAndOffInOneStepEach()
    {
        QVERIFY(!isAsked()->isChecked());
        isAsked()->click();
        QTRY_VERIFY(stored());
        QCOMPARE(stored()->low, 2);
        QTRY_VERIFY(field(u"satisfactionAnswer"_s)->isVisible());
        QCOMPARE(field(u"satisfactionAnswer"_s)->text(), u"Satisfaction"_s);
        isAsked()->click();
        QTRY_VERIFY(!stored());
        QTRY_VERIFY(!field(u"satisfactionAnswer"_s)->isVisible());
        QCOMPARE(undone(m_desk->workspace()), "desk.remove-satisfaction");
        QTRY_VERIFY(isAsked()->isChecked());
    }

    void whatIsFollowedUpIsChosen()
    {
        isAsked()->click();
        QTRY_VERIFY(stored());
        auto *low = m_settings->findChild<InPlaceChoice *>(u"satisfactionLow"_s);
        QTRY_COMPARE(low->value(), u"2"_s);
        low->setFocus();
        QTest::keyClick(low, Qt::Key_Down);
        QTest::keyClick(low, Qt::Key_Return);
        QTRY_COMPARE(stored()->low, 3);
        type(u"satisfactionTitle"_s, u"Call back about {number}"_s);
        QTRY_COMPARE(stored()->followUp, u"Call back about {number}"_s);
    }

    void whatIsRefusedIsToldAndStaysTyped()
    {
        isAsked()->click();
        QTRY_VERIFY(field(u"satisfactionAnswer"_s)->isVisible());
        type(u"satisfactionAnswer"_s, u"Nothing like it"_s);
        QTRY_VERIFY(!notice()->isHidden());
        QVERIFY2(notice()->text().contains(u"Nothing like it"_s), qPrintable(notice()->text()));
        QCOMPARE(field(u"satisfactionAnswer"_s)->text(), u"Nothing like it"_s);
        QCOMPARE(stored()->answer, u"Satisfaction"_s);
        type(u"satisfactionAnswer"_s, u"Satisfaction"_s);
        type(u"satisfactionTitle"_s, u"Call back"_s);
        QTRY_COMPARE(stored()->followUp, u"Call back"_s);
        QTRY_VERIFY(notice()->isHidden());
    }

    void whatWasAnsweredSoFarIsTold()
    {
        QTRY_COMPARE(now(), u"0 ticket(s) were asked about."_s);
        isAsked()->click();
        QTRY_VERIFY(stored());
        rate(5);
        rate(2);
        QTRY_COMPARE(now(),
                     u"0 ticket(s) were asked about. 2 were rated, on average with 3.5 of 5. 2 of these nobody had "
                     "asked about. 1 were followed up."_s);
    }

    void pictures()
    {
        isAsked()->click();
        QTRY_VERIFY(stored());
        rate(4);
        rate(1);
        QTRY_VERIFY(now().contains(u"2.5"_s));
        for (const auto &[theme, name] : {std::pair(Theme::Light, u"light"_s), {Theme::Dark, u"dark"_s}}) {
            applyTheme(*qApp, theme);
            m_settings->resize(600, m_settings->heightForWidth(600));
            savePicture(*m_settings, u"satisfaction-settings-"_s + name);
        }
    }

private:
    void prepare() override
    {
        m_settings = std::make_unique<SatisfactionSettings>(m_desk->context());
        m_settings->resize(600, 240);
        m_settings->show();
        m_settings->activateWindow();
        QTRY_VERIFY(QTest::qWaitForWindowActive(m_settings.get()));
    }
    void close() override
    {
        m_settings.reset();
        applyTheme(*qApp, Theme::Light);
    }

    void rate(int rating)
    {
        const Ticket ticket =
            move(m_desk->workspace(), add(m_desk->workspace(), draft(ProcessKind::Incident, u"Down"_s)), u"resolved"_s,
                 {{u"resolution_code"_s, u"fixed"_s}, {u"solution"_s, u"New disk"_s}}, at(5))
                .value();
        const auto rated = m_desk->workspace().writeNow([&](Transaction &transaction) {
            return rateTicket(transaction, *shippedRules(), ticket, {rating, {}}, at(6));
        });
        QVERIFY2(rated, why(rated));
    }
    std::optional<SatisfactionSetting> stored() { return m_desk->workspace().readNow(satisfactionSetting).value(); }
    QString now() const { return m_settings->findChild<QLabel *>(u"satisfactionNow"_s)->text(); }
    QCheckBox *isAsked() const { return m_settings->findChild<QCheckBox *>(u"askSatisfaction"_s); }
    InPlaceField *field(const QString &name) const { return m_settings->findChild<InPlaceField *>(name); }
    NoticeBar *notice() const { return m_settings->findChild<NoticeBar *>(); }
    void type(const QString &name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
        QTest::keyClick(field(name), Qt::Key_Return);
    }

    std::unique_ptr<SatisfactionSettings> m_settings;
};

QTEST_MAIN(TestSatisfactionSettings)
#include "tst_satisfaction_settings.moc"
