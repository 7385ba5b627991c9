// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/registry.h"

#include <QMap>
#include <QStringList>

namespace mainstay::testing {

/// Reads bytes as a format, without options.
Result<Reading> readBytes(const QByteArray &bytes, QStringView format, const ReadOptions &options = {});

/// "key|parent|name|kind|version|vendor|stage|owner|description|a=b;c=d", "-" for what is not given.
QString asLine(const Reading &reading, const ImportedComponent &component);
/// "dependent>provider|kind|strength|requirement|provided|group|minimum".
QString asLine(const Reading &reading, const ImportedDependency &dependency);
QStringList componentLines(const Reading &reading);
QStringList dependencyLines(const Reading &reading);
/// "exchange.unmet-clause@12 clause=foo package=bar".
QString asLine(const Remark &remark);
QStringList findingLines(const Reading &reading);
QStringList rejectLines(const Reading &reading);

/// The row's bytes (QFETCH "bytes") are refused with its error (QFETCH "code").
void expectRefused(QStringView format);
/// Reads the samples by turns, each time with up to three bytes replaced by others of the alphabet: nothing may crash.
void readDamaged(QStringView format, const QList<QByteArray> &samples, const QByteArray &alphabet, int rounds);

/// "exchange.empty {…}" or "read".
QString outcomeOf(const Result<Reading> &result);

/// The files of a .tar.zst by their path in it; empty when it cannot be unpacked.
QMap<QString, QByteArray> unpackTar(const QString &path);

} // namespace mainstay::testing
