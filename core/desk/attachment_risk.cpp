// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment_risk.h"

#include <algorithm>

namespace mainstay {

namespace {

constexpr QStringView endings[] = {
    // programs, libraries and installers
    u"apk", u"app", u"appimage", u"bin", u"bundle", u"com", u"cpl", u"deb", u"dll", u"dmg", u"elf", u"exe", u"flatpak",
    u"flatpakref", u"gadget", u"jar", u"msi", u"msix", u"msp", u"mst", u"ocx", u"pif", u"pkg", u"rpm", u"run", u"scr",
    u"snap", u"so", u"sys",
    // scripts
    u"ahk", u"awk", u"bash", u"bat", u"cmd", u"csh", u"fish", u"hta", u"js", u"jse", u"ksh", u"lua", u"mjs", u"php",
    u"pl", u"ps1", u"psm1", u"py", u"pyc", u"pyw", u"rb", u"reg", u"sct", u"sh", u"tcl", u"vb", u"vbe", u"vbs", u"ws",
    u"wsc", u"wsf", u"wsh", u"zsh",
    // shortcuts and what mounts or installs
    u"desktop", u"directory", u"iso", u"img", u"inf", u"lnk", u"scf", u"service", u"url", u"vhd", u"vhdx", u"webloc",
    // pages and office files with code
    u"chm", u"docm", u"dotm", u"htm", u"html", u"mht", u"mhtml", u"potm", u"ppam", u"ppsm", u"pptm", u"shtml", u"svg",
    u"svgz", u"xhtml", u"xht", u"xlam", u"xll", u"xlsm", u"xltm", u"xml", u"xsl"};

constexpr QByteArrayView beginnings[] = {"#!",
                                         "MZ",
                                         "\x7f"
                                         "ELF",
                                         "\xca\xfe\xba\xbe",
                                         "\xcf\xfa\xed\xfe",
                                         "[Desktop Entry]"};

} // namespace

bool mayRun(QStringView name, QByteArrayView beginning)
{
    // Some desktops pass over what stands behind the ending.
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    const QStringView ending = name.mid(name.lastIndexOf(u'.') + 1);
    const auto isEnding = [ending](QStringView one) { return ending.compare(one, Qt::CaseInsensitive) == 0; };
    const auto isBeginning = [beginning](QByteArrayView one) { return beginning.startsWith(one); };
    return std::ranges::any_of(endings, isEnding) || std::ranges::any_of(beginnings, isBeginning);
}

} // namespace mainstay
