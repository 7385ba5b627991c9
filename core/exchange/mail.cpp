// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString toText(const MailAddress &address)
{
    if (address.name.isEmpty())
        return address.address;
    // A bare name would pass for somebody of the desk.
    return address.name + u" <"_s + (address.address.isEmpty() ? u"?"_s : address.address) + u'>';
}

QString addressIn(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype open = trimmed.lastIndexOf(u'<');
    const QStringView address =
        open >= 0 && trimmed.endsWith(u'>') ? trimmed.sliced(open + 1).chopped(1).trimmed() : trimmed;
    const bool isAddress = address.contains(u'@') && !address.contains(u' ');
    return isAddress ? address.toString().toLower() : QString();
}

} // namespace mainstay
