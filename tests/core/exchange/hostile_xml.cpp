// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_xml.h"

namespace mainstay::testing {

namespace {
QByteArray withDoctype(const QByteArray &subset, const QByteArray &root)
{
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE x [\n" + subset + "]>\n" + root;
}

QByteArray billionLaughs()
{
    QByteArray subset = "<!ENTITY l0 \"lol\">\n";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&l" + QByteArray::number(i - 1) + ';';
        subset += "<!ENTITY l" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">\n";
    }
    return subset;
}
} // namespace

QList<HostileXml> hostileXml(const QByteArray &open, const QByteArray &close)
{
    const QByteArray large(100'000, 'a');
    QByteArray attributes = open + "<x ";
    for (int i = 0; i < 100'000; ++i)
        attributes += "a" + QByteArray::number(i) + "='' ";
    return {
        {"a billion laughs", withDoctype(billionLaughs(), open + "&l9;" + close), "exchange.xml-doctype"},
        {"quadratic blowup",
         withDoctype("<!ENTITY a \"" + large + "\">\n", open + QByteArray("&a;").repeated(10'000) + close),
         "exchange.xml-doctype"},
        {"an external entity", withDoctype("<!ENTITY a SYSTEM \"file:///etc/passwd\">\n", open + "&a;" + close),
         "exchange.xml-doctype"},
        {"an external document type", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">\n" + open + close,
         "exchange.xml-doctype"},
        {"parameter entities", withDoctype("<!ENTITY % a SYSTEM \"http://127.0.0.1:1/a\"> %a;\n", open + close),
         "exchange.xml-doctype"},
        {"an entity that nobody declared", open + "&nothing;" + close, "exchange.not-xml"},
        {"nesting without end", open + QByteArray("<x>").repeated(200'000), "exchange.too-deep"},
        {"a tag without end", attributes, "exchange.huge-field"},
        {"a text without end", open + QByteArray(17 << 20, 'a'), "exchange.huge-field"},
        {"a file cut off", open, "exchange.truncated"},
        {"no XML", "<<<>", "exchange.not-xml"},
        {"bytes that are no UTF-8", open + "\xff\xfe\xff" + close, "exchange.not-xml"},
        {"another root", "<other/>", "exchange.other-format"},
    };
}

} // namespace mainstay::testing
