// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"exchange.bad-row", QT_TRANSLATE_NOOP("exchange", "{file}, row {row}: “{value}” does not fit {field}. Nothing was answered. Correct the row.")},
    {"exchange.too-many-rows", QT_TRANSLATE_NOOP("exchange", "The table has more than {limit} rows. Nothing was brought in. Split it.")},
    {"exchange.no-scope", QT_TRANSLATE_NOOP("exchange", "The format {format} is about people, who belong to no component. Nothing was written. Leave --what out.")},
    {"exchange.no-file", QT_TRANSLATE_NOOP("exchange", "There is no file {file}. Nothing was brought in. Check the path.")},
    {"exchange.not-a-file", QT_TRANSLATE_NOOP("exchange", "{file} is no ordinary file. Nothing was brought in. Give a file.")},
    {"exchange.unreadable", QT_TRANSLATE_NOOP("exchange", "{file} may not be read[: {detail}]. Nothing was brought in. Ask for the right to read it.")},
    {"exchange.not-seekable", QT_TRANSLATE_NOOP("exchange", "The input can only be read once, as from a pipe. Nothing was brought in. Save it as a file first.")},
    {"exchange.read-failed", QT_TRANSLATE_NOOP("exchange", "Reading failed at byte {byte}[: {detail}]. Nothing was brought in. Check the disk, and try again.")},
    {"exchange.out-of-memory", QT_TRANSLATE_NOOP("exchange", "There is not enough memory for this file. Nothing was brought in. Split it, or use a machine with more.")},
    {"exchange.cancelled", QT_TRANSLATE_NOOP("exchange", "The import was stopped, as you asked. Nothing was brought in; the workspace is as it was before.")},
    {"exchange.dry-run", QT_TRANSLATE_NOOP("exchange", "This was a dry run. Nothing was brought in; the workspace is as it was before.")},
    {"exchange.empty", QT_TRANSLATE_NOOP("exchange", "The file is empty. Nothing was brought in. Check where it came from.")},
    {"exchange.compressed", QT_TRANSLATE_NOOP("exchange", "The file is compressed ({compression}). Nothing was brought in. Unpack it first.")},
    {"exchange.binary", QT_TRANSLATE_NOOP("exchange", "The file is no text (byte {byte}). Nothing was brought in. Check whether it is the right file.")},
    {"exchange.mail-too-large", QT_TRANSLATE_NOOP("exchange", "The mail would be too large; the limit is {limit} bytes. Nothing was written. Take a file off it.")},
    {"exchange.mail-bad-address", QT_TRANSLATE_NOOP("exchange", "“{address}” is no address that mail can go to. Nothing was written. Correct the requester's address.")},
    {"exchange.too-large", QT_TRANSLATE_NOOP("exchange", "The file is too large; the limit is {limit} bytes. Nothing was brought in. Split it.")},
    {"exchange.truncated", QT_TRANSLATE_NOOP("exchange", "The file ends in the middle (byte {byte}). Nothing was brought in. Fetch it again.")},
    {"exchange.unknown-encoding", QT_TRANSLATE_NOOP("exchange", "The encoding {encoding} is not known. Nothing was brought in. Name another, or save the file as UTF-8.")},
    {"exchange.wrong-encoding", QT_TRANSLATE_NOOP("exchange", "The file is not {encoding} (byte {byte}). Nothing was brought in. Name its encoding, or save it as UTF-8.")},
    {"exchange.missing-column", QT_TRANSLATE_NOOP("exchange", "The column “{column}” is missing. Nothing was brought in. The header has: {header}.")},
    {"exchange.duplicate-column", QT_TRANSLATE_NOOP("exchange", "The column “{column}” stands there twice (columns {first} and {second}). Nothing was brought in. Rename one.")},
    {"exchange.huge-field", QT_TRANSLATE_NOOP("exchange", "A field[ in line {line}][ (row {row})] is larger than {limit} bytes; mostly a quote is missing. Nothing was brought in. Correct it there.")},
    {"exchange.too-many-fields", QT_TRANSLATE_NOOP("exchange", "A row[ ({row})][ in line {line}] has more than {limit} fields. Nothing was brought in. Check the delimiter.")},
    {"exchange.unclosed-quote", QT_TRANSLATE_NOOP("exchange", "A quote[ in line {line}][ (row {row})] is never closed. Nothing was brought in. Close it.")},
    {"exchange.huge-stanza", QT_TRANSLATE_NOOP("exchange", "The record in line {line} is larger than {limit} bytes. Nothing was brought in. Check whether it is the right file.")},
    {"exchange.not-dpkg", QT_TRANSLATE_NOOP("exchange", "This is no list of Debian packages (line {line}). Nothing was brought in. Give /var/lib/dpkg/status or a Packages index.")},
    {"exchange.xml", QT_TRANSLATE_NOOP("exchange", "This is XML where JSON is expected. Nothing was brought in. Choose another format, or convert it to JSON first.")},
    {"exchange.not-json", QT_TRANSLATE_NOOP("exchange", "The file is no JSON[ (byte {byte})][: {detail}]. Nothing was brought in. Check where it came from.")},
    {"exchange.not-cyclonedx", QT_TRANSLATE_NOOP("exchange", "This is JSON, but no CycloneDX[: bomFormat is “{format}”]. Nothing was brought in. Choose another format or file.")},
    {"exchange.unsupported-version", QT_TRANSLATE_NOOP("exchange", "CycloneDX {version} cannot be read. Nothing was brought in. Write it as 1.2 to 1.6.")},
    {"exchange.other-format", QT_TRANSLATE_NOOP("exchange", "This is no file of the format {format}[: {detail}]. Nothing was brought in. Choose another format or file.")},
    {"exchange.other-version", QT_TRANSLATE_NOOP("exchange", "Version {version} of {format} cannot be read. Nothing was brought in. Write it as one of these: {known}.")},
    {"exchange.not-yaml", QT_TRANSLATE_NOOP("exchange", "The file is no YAML (line {line})[: {detail}]. Nothing was brought in. Correct it there.")},
    {"exchange.yaml-bomb", QT_TRANSLATE_NOOP("exchange", "The aliases up to line {line} unfold to more than {limit} nodes, or into themselves. Nothing was brought in. Write out what is meant.")},
    {"exchange.too-deep", QT_TRANSLATE_NOOP("exchange", "Line {line} is nested deeper than {limit} levels. Nothing was brought in. Check what wrote the file.")},
    {"exchange.not-xml", QT_TRANSLATE_NOOP("exchange", "The file is no XML (line {line})[: {detail}]. Nothing was brought in. Correct it there.")},
    {"exchange.xml-doctype", QT_TRANSLATE_NOOP("exchange", "The file declares a document type or entities (line {line}), by which a small file can unfold without end or ask for others. Nothing was brought in, and nothing fetched. Write it without.")},
    {"exchange.not-dot", QT_TRANSLATE_NOOP("exchange", "The file is no Graphviz dot (line {line})[: {detail}]. Nothing was brought in. Correct it there.")},
    {"exchange.unfolds", QT_TRANSLATE_NOOP("exchange", "Up to line {line} the file unfolds to more than {limit} dependencies or attributes. Nothing was brought in. Write out what is meant.")},
    {"exchange.no-export", QT_TRANSLATE_NOOP("exchange", "“{format}” says what is installed or resolved somewhere, and cannot carry an estate. Nothing was written. Choose one of these: {=allowed}.")},
    {"exchange.wrong-shape", QT_TRANSLATE_NOOP("exchange", "The file is not built as its format says[: {field}]. Nothing was brought in. Check what wrote it.")},
    {"exchange.unknown-format", QT_TRANSLATE_NOOP("exchange", "There is no format “{format}”. Nothing was done. There are: {=allowed}.")},
    {"exchange.rejected-rows", QT_TRANSLATE_NOOP("exchange", "{rejected} of {read} rows cannot be used[; {file} has them with the reasons][, the first at {where}: {reason}]. Nothing was brought in. Correct them, or keep the others with --keep-valid.")},
    {"exchange.cannot-write-rejects", QT_TRANSLATE_NOOP("exchange", "The file of rejected rows, {file}, cannot be written. Nothing was brought in. Make room, or import from a folder where you may write.")},
    {"exchange.changed-meanwhile", QT_TRANSLATE_NOOP("exchange", "While {file} was read, somebody changed what it refers to. Nothing was brought in. Import it again.")},
    {"exchange.too-many-files", QT_TRANSLATE_NOOP("exchange", "The folder holds more than {limit} files. Nothing was brought in. Divide it.")},
    {"exchange.map-needed", QT_TRANSLATE_NOOP("exchange", "A file of the format {format} has columns of any names. Nothing was brought in. Say with --map what they mean.")},
    {"exchange.bad-map", QT_TRANSLATE_NOOP("exchange", "The map cannot be used: {problem}[ at {where}][; expected: {expected}]. Nothing was brought in. Correct the map.")},
    {"exchange.file-exists", QT_TRANSLATE_NOOP("exchange", "There is already a file {file}. It was left as it is, and nothing was saved. Choose another name, or move it away first.")},
    {"exchange.cannot-write", QT_TRANSLATE_NOOP("exchange", "{file} cannot be written[: {detail}]. No file was left behind. Check that its folder exists and that you may write there.")},
};
// clang-format on

} // namespace

std::span<const Phrase> exchangeSentences()
{
    return phrases;
}

} // namespace mainstay
