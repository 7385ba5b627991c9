// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

class QHeaderView;
class QSettings;
class QSplitter;
class QString;

namespace mainstay {

struct Location;

/// How a person has arranged a window, kept in its settings. As plain numbers: Qt's own binary states trust the lengths
/// that stand in them, and a damaged one asks for more memory than there is. What makes no sense is left alone.

/// The sizes of the parts, in order.
void saveSizes(QSettings &settings, const QString &key, const QSplitter &splitter);
void restoreSizes(const QSettings &settings, const QString &key, QSplitter &splitter);

/// The widths of the columns, and in which order they stand. `hidden`: the widths of those that are hidden now, by
/// column, which a header does not tell.
void saveColumns(QSettings &settings, const QString &key, const QHeaderView &header, const QMap<int, int> &hidden = {});
void restoreColumns(const QSettings &settings, const QString &key, QHeaderView &header);

/// What stands below `key` for this workspace alone, such as drafts: ids of another one name other things. Of the
/// address only a digest is kept.
QString keyIn(const QString &key, const Location &workspace);

} // namespace mainstay
