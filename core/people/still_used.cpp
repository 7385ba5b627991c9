// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/still_used.h"

using namespace Qt::StringLiterals;

namespace mainstay {

void requireUnused(const QByteArray &code, const QString &name, const QStringList &by, qint64 count)
{
    if (count == 0)
        return;
    const QStringList named = by.mid(0, MostNamedUsers);
    QJsonObject facts{{u"name"_s, name}, {u"by"_s, named.join(u", "_s)}};
    if (count > named.size())
        facts.insert(u"more"_s, count - named.size());
    throw StoreError(ErrorKind::Invalid, code, facts);
}

} // namespace mainstay
