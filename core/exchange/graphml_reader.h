// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

namespace mainstay {

/// graphml: nodes are components, a nested graph's nodes lie below the node it stands in, and an edge says that its
/// source needs its target ("uses", hard). Key: the node's id; subject: the file's name, for ids such as "n0" are not
/// the same thing in two files.
///
/// Data are read by the attr.name of their key, defaults included. In a file that was exported here all fields come
/// back; in others label, title and name, description, kind, version, vendor, owner, stage, and of edges kind,
/// strength, requires, group, minimum are fields where their value is one, and everything else is an attribute. The
/// label of a node that yEd drew is its name; one without a name is called as its id. An edge without direction is
/// taken as it is written. Ports, hyperedges and edges without direction are counted in one finding each.
///
/// Rejected: nodes without id or with one used before, edges without ends, and with them what a file of ours has in a
/// field that cannot be read. Errors: those of source.h and xml_walk.h, "exchange.other-format" {format}, and
/// "exchange.unfolds" {line, limit} where defaults would give more than 2 million fields. Source:
/// graphml.graphdrawing.org/primer.
Result<Reading> readGraphml(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

} // namespace mainstay
