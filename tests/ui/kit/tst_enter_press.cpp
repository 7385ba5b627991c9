// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/chip.h"
#include "kit/enter_press.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mainstay;

class TestEnterPress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        letEnterPressButtons();
        letEnterPressButtons(); // once is enough, and twice is no more
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        const QList<QAbstractButton *> buttons{new QPushButton(u"Add"_s), new QToolButton,
                                               new Chip(u"Tie…"_s, Tone::Neutral, Chip::Use::Pressed)};
        for (QAbstractButton *button : buttons)
            layout->addWidget(button);
        window.show();
        for (QAbstractButton *button : buttons) {
            QSignalSpy clicks(button, &QAbstractButton::clicked);
            for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
                QTest::keyClick(button, key);
            QCOMPARE(clicks.size(), 3);
            QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(clicks.size(), 3);
        }
    }

    void elsewhereEnterIsWhatItWas()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *box = new QCheckBox(u"Closed too"_s);
        auto *line = new QLineEdit;
        layout->addWidget(box);
        layout->addWidget(line);
        window.show();
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(!box->isChecked());
        QSignalSpy returns(line, &QLineEdit::returnPressed);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(returns.size(), 1);
    }
};

QTEST_MAIN(TestEnterPress)
#include "tst_enter_press.moc"
