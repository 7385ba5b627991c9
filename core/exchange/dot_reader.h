// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

namespace mainstay {

/// dot, as Graphviz has it: nodes are components, "a -> b" says that a needs b ("uses", hard), and a subgraph whose
/// name begins with "cluster" is the component that holds the nodes that it is the first to name. Key: the node's or
/// cluster's name; subject: the file's name. Several graphs in one file are read as one.
///
/// Defaults, chains ("a -> b -> c") and sets ("a -> {b c}") are followed. Fields are taken from attributes as
/// graphml_reader.h says, the label without its escapes; where a drawing stands (pos, width…) is left out. In a file
/// exported here clusters only draw, and everything comes back. "--" is taken as it is written. Ports and edges without
/// direction are counted in one finding each.
///
/// Errors: those of source.h, "exchange.not-dot" {line, detail}, "exchange.too-deep" {line, limit} beyond 1,000 braces,
/// "exchange.unfolds" {line, limit} where sets or defaults give more than 20 million dependencies or 5 million fields,
/// "exchange.too-large" {limit} beyond 1 GiB, "exchange.wrong-encoding" {encoding, byte}. Boost.Graph's reader is not
/// used: it knows no clusters and no lines, cannot be stopped, and nested braces run it out of stack. Source:
/// graphviz.org/doc/info/lang.html.
Result<Reading> readDot(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

} // namespace mainstay
