// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canned_answer_commands.h"
#include "desk_page_test.h"
#include "kit/notice_bar.h"
#include "kit/text_box.h"
#include "people/person_commands.h"
#include "ui_desk/answer_picker.h"
#include "ui_desk/pick_list.h"

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Canned answers in the place where a message is written.
class TestAnswerPicker : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsFoundByAFewLettersAndFilledWhereTheCursorStands()
    {
        keep({{}, 0, u"Ask for a screenshot"_s, {}, u"Please send one for {number}, {requester}."_s});
        keep({{}, 0, u"Restarted"_s, {}, u"We restarted it."_s});
        Ticket ticket = draft(ProcessKind::Incident, u"Slow"_s);
        ticket.requester = u"R. de Vries"_s;
        show(add(m_desk->workspace(), ticket));
        composer()->editor()->setPlainText(u"Hello. "_s);
        composer()->editor()->moveCursor(QTextCursor::End);
        press(u"answers"_s);
        QTRY_COMPARE(picker()->list()->shown().size(), 2);
        QVERIFY(picker()->list()->line()->hasFocus());
        QTest::keyClicks(picker()->list()->line(), u"ascr"_s);
        QTRY_COMPARE(picker()->list()->shown().size(), 1);
        QTest::keyClick(picker()->list()->line(), Qt::Key_Return);
        QTRY_COMPARE(composer()->editor()->toPlainText(), u"Hello. Please send one for INC-1, R. de Vries."_s);
        QVERIFY(picker()->list()->isHidden());
        QVERIFY(composer()->editor()->hasFocus());
        QCOMPARE(picker()->findChild<NoticeBar *>()->text(), QString());
    }

    void whatCouldNotBeFilledIsMarkedUntilItIsGone()
    {
        keep({{}, 0, u"Greeting"_s, {}, u"Dear {requester}, {nonsense} {title}"_s});
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        press(u"answers"_s);
        QTRY_COMPARE(picker()->list()->shown().size(), 1);
        QTest::keyClick(picker()->list()->line(), Qt::Key_Return);
        QTRY_COMPARE(composer()->editor()->toPlainText(), u"Dear {?requester}, {nonsense} Slow"_s);
        QCOMPARE(composer()->editor()->extraSelections().size(), 2);
        QVERIFY(picker()->findChild<NoticeBar *>()->text().contains(u"{?requester}"_s));
        composer()->editor()->setPlainText(u"Dear Ms Vries, Slow"_s);
        QVERIFY(composer()->editor()->extraSelections().isEmpty());
        QCOMPARE(picker()->findChild<NoticeBar *>()->text(), QString());
    }

    void theLanguageIsThatOfWhoAsked()
    {
        keep({{}, 0, u"Thanks"_s, u"nl"_s, u"Dank u"_s});
        keep({{}, 0, u"Thanks"_s, u"en"_s, u"Thank you"_s});
        const auto done = m_desk->workspace().writeNow([](Transaction &transaction) {
            Person person;
            person.name = u"R. de Vries"_s;
            person.language = u"nl"_s;
            addPerson(transaction, person);
        });
        QVERIFY2(done, why(done));
        Ticket ticket = draft(ProcessKind::Incident, u"Slow"_s);
        ticket.requester = u"R. de Vries"_s;
        show(add(m_desk->workspace(), ticket));
        press(u"answers"_s);
        QTRY_COMPARE(picker()->list()->shown(), QStringList(u"Thanks · Dank u"_s));
        ticket.requester.reset();
        show(add(m_desk->workspace(), ticket));
        press(u"answers"_s);
        QTRY_COMPARE(picker()->list()->shown(), QStringList(u"Thanks · Thank you"_s));
    }

    void answersAreWrittenChangedAndRemovedInPlace()
    {
        show(add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s)));
        press(u"answers"_s);
        QTRY_VERIFY2(picker()->form(), "without any, the first one is asked for");
        press(u"confirm"_s);
        QTRY_VERIFY(!picker()->findChild<NoticeBar *>()->text().isEmpty());
        picker()->findChildren<QLineEdit *>().at(1)->setText(u"Restarted"_s);
        picker()->findChild<TextBox *>()->setPlainText(u"We restarted it."_s);
        press(u"confirm"_s);
        QTRY_COMPARE(picker()->list()->shown(), QStringList(u"Restarted · We restarted it."_s));
        picker()->beginEdit();
        picker()->findChild<TextBox *>()->setPlainText(u"It was restarted."_s);
        press(u"confirm"_s);
        QTRY_COMPARE(picker()->list()->shown(), QStringList(u"Restarted · It was restarted."_s));
        QCOMPARE(undone(m_desk->workspace()), "desk.edit-answer");
        QTRY_COMPARE(picker()->list()->shown(), QStringList(u"Restarted · We restarted it."_s));
        picker()->beginEdit();
        press(u"removeAnswer"_s);
        QTRY_VERIFY(!picker()->form());
        QCOMPARE(undone(m_desk->workspace()), "desk.remove-answer");
    }

private:
    AnswerPicker *picker() const { return details()->findChild<AnswerPicker *>(); }
    void keep(const CannedAnswer &answer)
    {
        const auto done = m_desk->workspace().writeNow(
            [&](Transaction &transaction) { return setCannedAnswer(transaction, answer); });
        QVERIFY2(done, why(done));
    }
};

QTEST_MAIN(TestAnswerPicker)
#include "tst_answer_picker.moc"
