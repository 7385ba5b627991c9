// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

namespace mainstay {

/// archimate: the exchange file of The Open Group, ArchiMate 3.x (XML). Elements are components of the kind that
/// archimate_words.h says; key: the identifier; subject: the model's. Name and documentation are those of the first
/// language. Properties are fields as graphml_reader.h says, else attributes; in models of others the element's
/// "type" and the "folder" it lies in (organizations) are attributes too, for folders are order, not parts.
///
/// Composition and aggregation: the target lies below the source; a second whole of one part uses it. Which end needs
/// which, with ArchiMate's own reading of each relationship:
/// - Serving, realization, triggering: the target needs the source ("uses").
/// - Assignment: the target needs the source ("runs on"): behaviour is performed, software is deployed there.
/// - Access: who accesses needs what is accessed; written only: what is written needs who writes it ("data").
/// - Flow: the target needs the source ("data").
/// - A directed association: the source needs the target ("connects to"). Other associations, specialization and
///   influence say nothing of need, and are findings.
///
/// People, motivation, strategy, planning and junctions are no parts of an estate: they are counted in one finding, and
/// their relationships are skipped with them; so are views. Rejected: elements without identifier or name, with one
/// used before or of a type that ArchiMate does not have, and relationships of such a type. Errors: those of source.h
/// and xml_walk.h, "exchange.other-format" {format}. Source: pubs.opengroup.org/architecture/archimate3-doc.
Result<Reading> readArchimate(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

} // namespace mainstay
