// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/growing_list.h"

#include <QTest>
#include <future>
#include <vector>

using namespace mainstay;

class TestGrowingList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAppendedStandsWhereItWas()
    {
        GrowingList<int> list;
        std::vector<const int *> places;
        for (int i = 0; i < 10'000; ++i) {
            list.push_back(3 * i);
            places.push_back(&list[size_t(i)]);
        }
        QCOMPARE(list.size(), size_t(10'000));
        for (int i = 0; i < 10'000; ++i) {
            QCOMPARE(list[size_t(i)], 3 * i);
            QCOMPARE(&list[size_t(i)], places[size_t(i)]);
        }
    }

    /// Under a thread sanitizer this fails where anything moves.
    void othersReadWhatTheyWereToldOfWhileItGrows()
    {
        GrowingList<QString> list;
        std::future<int> reading;
        int wrong = 0;
        for (int i = 0; i < 5'000; ++i) {
            list.push_back(QString::number(i));
            if (i % 500 != 499)
                continue;
            if (reading.valid())
                wrong += reading.get();
            reading = std::async(std::launch::async, [&list, told = i + 1] {
                int bad = 0;
                for (int k = 0; k < told; ++k)
                    bad += list[size_t(k)] != QString::number(k);
                return bad;
            });
        }
        QCOMPARE(wrong + reading.get(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGrowingList)
#include "tst_growing_list.moc"
