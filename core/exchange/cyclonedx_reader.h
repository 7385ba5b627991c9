// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

namespace mainstay {

/// cyclonedx: JSON of versions 1.2 to 1.6; a newer 1.x is read as 1.6 and is a finding. Every byte has to be sound
/// JSON, also in what is not read. metadata.component is the parent of the components and services at the top, and
/// names the subject (its purl without version, else its name).
///
/// Key: the purl without version and qualifiers, else the bom-ref, else group and name. Below another component a purl
/// or a name is followed by " in " and a mark of the parent's key; the second of its kind under one parent by " (2)"
/// and so on. Kind: application; framework, library, device-driver, firmware, machine-learning-model and
/// cryptographic-asset are components; container is a virtual machine, platform a software system, operating-system and
/// device (hardware) are what they say, file and data are documents, services are services. Vendor: supplier, else
/// manufacturer, publisher, author; of a service its provider. Attributes: type, group, scope, licence, purl. dependsOn
/// becomes a dependency of kind "library" on a library or framework and "uses" on others, soft where the provider's
/// scope is optional or excluded; `provides` is not read. An end that no component has is a finding. Rejected with all
/// that is nested in them: components without name or type, with an unknown type or scope, with a field of a wrong
/// type, or with the bom-ref of an earlier one; dependency entries without ref. Errors: those of source.h and
/// json_file.h, "exchange.not-cyclonedx", "exchange.unsupported-version" {version}, "exchange.wrong-shape" {field}.
Result<Reading> readCycloneDx(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

/// "pkg:npm/a@1.2?x=y" becomes "pkg:npm/a"; a subpath stays.
std::string purlIdentity(std::string_view purl);

} // namespace mainstay
