// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace mainstay::testing {

/// The widgets' own texts in a language, for as long as this lives.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QLocale &locale);
    ~SpokenLanguage();

private:
    QTranslator m_translator;
};

} // namespace mainstay::testing
