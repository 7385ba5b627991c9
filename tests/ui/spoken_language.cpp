// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spoken_language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

SpokenLanguage::SpokenLanguage(const QLocale &locale)
{
    QLocale::setDefault(locale);
    if (m_translator.load(u":/translations/mainstay_%1.qm"_s.arg(locale.name().section(u'_', 0, 0))))
        QCoreApplication::installTranslator(&m_translator);
}

SpokenLanguage::~SpokenLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale::English);
}

} // namespace mainstay::testing
