// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/remembered.h"

#include "store/location.h"

#include <QCryptographicHash>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int LargestSize = 100'000; ///< pixels

QStringList toTexts(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts;
}

/// Just so many numbers from 0 to the largest; else nothing.
std::optional<QList<int>> numbersOf(const QSettings &settings, const QString &key, int count, int largest)
{
    const QStringList texts = settings.value(key).toStringList();
    if (texts.size() != count)
        return std::nullopt;
    QList<int> numbers;
    for (const QString &text : texts) {
        bool isNumber = false;
        numbers.append(text.toInt(&isNumber));
        if (!isNumber || numbers.last() < 0 || numbers.last() > largest)
            return std::nullopt;
    }
    return numbers;
}

} // namespace

void saveSizes(QSettings &settings, const QString &key, const QSplitter &splitter)
{
    settings.setValue(key, toTexts(splitter.sizes()));
}

void restoreSizes(const QSettings &settings, const QString &key, QSplitter &splitter)
{
    const auto sizes = numbersOf(settings, key, splitter.count(), LargestSize);
    if (sizes && std::ranges::any_of(*sizes, [](int size) { return size > 0; }))
        splitter.setSizes(*sizes);
}

void saveColumns(QSettings &settings, const QString &key, const QHeaderView &header, const QMap<int, int> &hidden)
{
    QList<int> widths;
    QList<int> order;
    for (int column = 0; column < header.count(); ++column) {
        widths.append(hidden.value(column, header.sectionSize(column)));
        order.append(header.logicalIndex(column));
    }
    settings.setValue(key + u"/widths"_s, toTexts(widths));
    settings.setValue(key + u"/order"_s, toTexts(order));
}

void restoreColumns(const QSettings &settings, const QString &key, QHeaderView &header)
{
    const auto widths = numbersOf(settings, key + u"/widths"_s, header.count(), LargestSize);
    for (int column = 0; widths && column < header.count(); ++column) {
        if (header.sectionResizeMode(column) == QHeaderView::Interactive)
            header.resizeSection(column, std::max(widths->at(column), header.minimumSectionSize()));
    }
    const auto order = numbersOf(settings, key + u"/order"_s, header.count(), header.count() - 1);
    if (!order || QSet<int>(order->cbegin(), order->cend()).size() != header.count())
        return;
    for (int place = 0; place < header.count(); ++place)
        header.moveSection(header.visualIndex(order->at(place)), place);
}

QString keyIn(const QString &key, const Location &workspace)
{
    const QByteArray digest =
        QCryptographicHash::hash(workspace.toString().toUtf8(), QCryptographicHash::Sha256).toHex();
    return key + u'/' + QString::fromLatin1(digest.first(16));
}

} // namespace mainstay
