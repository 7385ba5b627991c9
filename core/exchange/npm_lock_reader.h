// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

namespace mainstay {

/// A package-lock.json or npm-shrinkwrap.json with lockfileVersion 2 or 3 (version 1 knows no places, so what resolves
/// to what cannot be told from it). Each entry of "packages" is a component below the package it is installed in; its
/// key is its path, "." the project's, whose name is the subject. A link is another path of what it leads to.
/// Attributes: licence, resolved, scope ("dev", "optional", "peer").
///
/// dependencies, optionalDependencies and peerDependencies become dependencies of kind "library" on what node finds by
/// walking node_modules upwards, as do devDependencies of what lies outside node_modules; optional and dev ones are
/// soft. Attribute "section" tells "peer" and "dev" ones; "range" what npm_range.h cannot say. One that nothing meets
/// is a finding, unless it is optional. Rejected: an entry that is no object, or with a path above 1,024 bytes. Errors:
/// those of source.h and json_file.h, "exchange.other-format" {format}, "exchange.other-version" {format, version,
/// known}, "exchange.wrong-shape" {field}.
Result<Reading> readNpmLock(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

} // namespace mainstay
