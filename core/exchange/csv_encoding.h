// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_progress.h"

#include <QByteArray>
#include <QIODevice>
#include <memory>
#include <string>

namespace mainstay {

/// How the bytes of a text file are to be read.
struct Encoding {
    QByteArray name; ///< as iconv spells it: "UTF-8", "UTF-16LE", "WINDOWS-1252"
    int markBytes = 0; ///< length of a byte order mark at the start
};

/// Reads the whole device once: a byte order mark counts first, then UTF-16 by its zero bytes, then UTF-8 if all of it
/// is valid, else what uchardet says of the parts that are not ASCII, else WINDOWS-1252. Leaves the device at its
/// start. Throws "exchange.binary" {byte} when zero bytes stand where text cannot have them.
Encoding detectEncoding(QIODevice &device, ReadProgress &progress);

/// One that was said, behind the byte order mark there is. Reads the start only, and leaves the device there.
Encoding givenEncoding(QIODevice &device, const QByteArray &name);

/// Hands out a device's text as UTF-8, block by block, checked. Throws "exchange.wrong-encoding" {encoding, byte} at
/// the first bytes that the encoding does not have, "exchange.unknown-encoding" {encoding}, "exchange.binary" {byte}.
class Utf8Source
{
public:
    Utf8Source(QIODevice &device, const Encoding &encoding, ReadProgress &progress);
    ~Utf8Source();

    /// Appends about so many bytes of text; false when there is no more.
    bool appendTo(std::string &text, size_t about);

private:
    void convert(std::string &text);
    void passChecked(std::string &text);
    void refuse(size_t at) const;

    struct Converter;
    QIODevice &m_device;
    ReadProgress &m_progress;
    QByteArray m_name;
    std::unique_ptr<Converter> m_converter; ///< none for UTF-8
    std::string m_raw; ///< read but not yet handed out: at most a cut character
    qint64 m_offset = 0; ///< where m_raw starts in the device
    bool m_ended = false;
};

} // namespace mainstay
