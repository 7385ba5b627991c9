// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

namespace mainstay {

/// backstage: catalog YAML, one entity in each document. Component, API, Resource, System and Domain are components;
/// Location, Template, Group, User and kinds of others are skipped (Reading::skipped) where they name kind and
/// metadata.name, rejected where they do not. A system stands below its domain, a component, API or resource below its
/// system, a subcomponent below its component.
///
/// Key: "kind:namespace/name" in lower case, as entity references are compared. Kind: by kind and spec.type ("service",
/// "website" an application, "library", "database"…). Owner: spec.owner. Stage: spec.lifecycle; experimental is
/// implementation, production operation, deprecated phase-out. Attributes: title, type, lifecycle, tags. dependsOn
/// and consumesApis become "uses"; an API depends on each component that provides it (providesApis). dependencyOf is
/// dependsOn from the other end. An end that the file does not hold is a finding: catalogs are split over files.
///
/// Anchors and aliases are refused where they would unfold to more than 100,000 nodes per document; nesting deeper than
/// 100 and files above 64 MiB are, too. Rejected: entities without kind or name, with a name that Backstage does
/// not allow ([A-Za-z0-9] and - _ . between them, at most 63), fields of a wrong type. Errors: those of source.h,
/// "exchange.not-yaml" {line, detail}, "exchange.yaml-bomb" and "exchange.too-deep" {line, limit},
/// "exchange.other-format" {format}, "exchange.too-large" {limit}, "exchange.wrong-encoding" {encoding, byte}. Source:
/// backstage.io/docs/features/software-catalog/descriptor-format.
Result<Reading> readBackstage(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

} // namespace mainstay
