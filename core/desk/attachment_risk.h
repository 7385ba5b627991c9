// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace mainstay {

/// Whether a file might run when somebody opens it: a program, a script, an installer, a shortcut, a page or an office
/// file with code in it. By the ending of its name, as every desktop judges, and by how it begins; a name alone may be
/// asked about.
bool mayRun(QStringView name, QByteArrayView beginning = {});

} // namespace mainstay
