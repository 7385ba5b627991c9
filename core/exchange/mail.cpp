// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail.h"

using namespace Qt::StringLiterals;

namespace mainstay {

QString toText(const MailAddress &address)
{
    if (address.address.isEmpty() || address.name.isEmpty())
        return address.name + address.address;
    return u"%1 <%2>"_s.arg(address.name, address.address);
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
