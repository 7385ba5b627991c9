// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

namespace mainstay {

/// spdx: versions 2.2 and 2.3, as JSON or as tag-value, told apart by the first character. Packages and files are
/// components; the one package that the document describes is the parent of what has none and, by its purl without
/// version or its name, the subject; else the document's name is.
///
/// Key: the purl without version and qualifiers, else the SPDXID; the second of its kind with " (2)". Kind: by
/// primaryPackagePurpose; application, virtual machine (CONTAINER), operating system, hardware (DEVICE), document
/// (SOURCE, ARCHIVE, FILE, and files), else component. Vendor: supplier, else originator. Attributes: purpose, licence
/// (concluded, else declared), purl.
///
/// CONTAINS, CONTAINED_BY, PACKAGE_OF, hasFiles, and in tag-value a file behind a package: the part lies below the
/// whole. DEPENDS_ON, …DEPENDENCY_OF, …LINK: "library"; …PREREQUISITE…, …TOOL_OF: "uses"; GENERATE…: "data". Those of
/// building, developing, testing, generating, and optional ones are soft. Other relationships of the specification are
/// findings. Rejected: elements without id or name or with an id of an earlier one, fields of a wrong type, words that
/// are no relationship. Errors: those of source.h and json_file.h, "exchange.other-format" {format},
/// "exchange.other-version" {format, version, known}, "exchange.wrong-shape" {field}, "exchange.huge-field" {line,
/// limit}, "exchange.wrong-encoding" {encoding, byte}, "exchange.truncated" {byte}.
Result<Reading> readSpdx(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

/// The two ways of writing, which throw what readSpdx answers.
Reading readSpdxJson(QIODevice &device, ReadProgress &progress);
Reading readSpdxTags(QIODevice &device, ReadProgress &progress);

} // namespace mainstay
