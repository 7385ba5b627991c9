// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html_entities.h"

#include <QHash>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qsizetype LongestEntity = 32;

const QHash<QString, char32_t> &entities()
{
    static const QHash<QString, char32_t> known{
        {u"amp"_s, U'&'},      {u"lt"_s, U'<'},       {u"gt"_s, U'>'},     {u"quot"_s, U'"'},   {u"apos"_s, U'\''},
        {u"nbsp"_s, U' '},     {u"copy"_s, U'©'},     {u"reg"_s, U'®'},    {u"trade"_s, U'™'},  {u"euro"_s, U'€'},
        {u"pound"_s, U'£'},    {u"yen"_s, U'¥'},      {u"cent"_s, U'¢'},   {u"sect"_s, U'§'},   {u"deg"_s, U'°'},
        {u"micro"_s, U'µ'},    {u"para"_s, U'¶'},     {u"middot"_s, U'·'}, {u"bull"_s, U'•'},   {u"hellip"_s, U'…'},
        {u"ndash"_s, U'–'},    {u"mdash"_s, U'—'},    {u"lsquo"_s, U'‘'},  {u"rsquo"_s, U'’'},  {u"sbquo"_s, U'‚'},
        {u"ldquo"_s, U'“'},    {u"rdquo"_s, U'”'},    {u"bdquo"_s, U'„'},  {u"laquo"_s, U'«'},  {u"raquo"_s, U'»'},
        {u"times"_s, U'×'},    {u"divide"_s, U'÷'},   {u"plusmn"_s, U'±'}, {u"frac12"_s, U'½'}, {u"frac14"_s, U'¼'},
        {u"frac34"_s, U'¾'},   {u"agrave"_s, U'à'},   {u"aacute"_s, U'á'}, {u"acirc"_s, U'â'},  {u"atilde"_s, U'ã'},
        {u"auml"_s, U'ä'},     {u"aring"_s, U'å'},    {u"aelig"_s, U'æ'},  {u"ccedil"_s, U'ç'}, {u"egrave"_s, U'è'},
        {u"eacute"_s, U'é'},   {u"ecirc"_s, U'ê'},    {u"euml"_s, U'ë'},   {u"igrave"_s, U'ì'}, {u"iacute"_s, U'í'},
        {u"icirc"_s, U'î'},    {u"iuml"_s, U'ï'},     {u"ntilde"_s, U'ñ'}, {u"ograve"_s, U'ò'}, {u"oacute"_s, U'ó'},
        {u"ocirc"_s, U'ô'},    {u"otilde"_s, U'õ'},   {u"ouml"_s, U'ö'},   {u"oslash"_s, U'ø'}, {u"ugrave"_s, U'ù'},
        {u"uacute"_s, U'ú'},   {u"ucirc"_s, U'û'},    {u"uuml"_s, U'ü'},   {u"yacute"_s, U'ý'}, {u"yuml"_s, U'ÿ'},
        {u"szlig"_s, U'ß'},    {u"Agrave"_s, U'À'},   {u"Aacute"_s, U'Á'}, {u"Acirc"_s, U'Â'},  {u"Auml"_s, U'Ä'},
        {u"Aring"_s, U'Å'},    {u"AElig"_s, U'Æ'},    {u"Ccedil"_s, U'Ç'}, {u"Egrave"_s, U'È'}, {u"Eacute"_s, U'É'},
        {u"Ecirc"_s, U'Ê'},    {u"Euml"_s, U'Ë'},     {u"Iacute"_s, U'Í'}, {u"Iuml"_s, U'Ï'},   {u"Ntilde"_s, U'Ñ'},
        {u"Oacute"_s, U'Ó'},   {u"Ouml"_s, U'Ö'},     {u"Oslash"_s, U'Ø'}, {u"Uacute"_s, U'Ú'}, {u"Uuml"_s, U'Ü'},
        {u"oelig"_s, U'œ'},    {u"OElig"_s, U'Œ'},    {u"larr"_s, U'←'},   {u"rarr"_s, U'→'},   {u"uarr"_s, U'↑'},
        {u"darr"_s, U'↓'},     {u"ensp"_s, U' '},     {u"emsp"_s, U' '},   {u"thinsp"_s, U' '}, {u"zwnj"_s, U'\u200C'},
        {u"zwj"_s, U'\u200D'}, {u"shy"_s, U'\u00AD'}, {u"iexcl"_s, U'¡'},  {u"iquest"_s, U'¿'}, {u"ordm"_s, U'º'},
        {u"ordf"_s, U'ª'},     {u"sup2"_s, U'²'},     {u"sup3"_s, U'³'},   {u"check"_s, U'✓'},
    };
    return known;
}

/// The character of "#65", "#x41" or "amp"; nothing for what is none.
std::optional<char32_t> entityPoint(QStringView name)
{
    if (!name.startsWith(u'#')) {
        const auto found = entities().constFind(name.toString());
        return found == entities().cend() ? std::nullopt : std::optional(*found);
    }
    const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool isNumber = false;
    const uint point = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isText = isNumber && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF)
        && (point >= 0x20 || point == '\n' || point == '\t');
    return isText ? std::optional<char32_t>(point) : std::nullopt;
}

} // namespace

QString unescapedHtml(QStringView text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype mark = text.indexOf(u'&', at);
        if (mark < 0) {
            plain += text.sliced(at);
            break;
        }
        plain += text.sliced(at, mark - at);
        const qsizetype end = text.sliced(mark, std::min(LongestEntity, text.size() - mark)).indexOf(u';');
        const auto point = end > 1 ? entityPoint(text.sliced(mark + 1, end - 1)) : std::nullopt;
        if (point)
            plain += QChar::fromUcs4(*point);
        else
            plain += u'&';
        at = point ? mark + end + 1 : mark + 1;
    }
    return plain;
}

} // namespace mainstay
