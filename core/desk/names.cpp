// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/names.h"

namespace mainstay {

QString comparableName(QStringView name)
{
    QString blanks = name.toString().toCaseFolded();
    blanks.replace(u'-', u' ').replace(u'_', u' ');
    return blanks.simplified();
}

bool isSameName(QStringView one, QStringView other)
{
    return one == other || comparableName(one) == comparableName(other);
}

} // namespace mainstay
