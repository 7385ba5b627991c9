// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

namespace mainstay {

/// dpkg: /var/lib/dpkg/status or a Packages index becomes host → operating system → sections → packages, and the
/// clauses of Pre-Depends and Depends the dependencies between packages (dpkg_clauses.h). Host and system are the
/// caller's (see machine.h); the subject is the host's name. Sections and packages come in byte order of their names.
/// Kinds: hardware, operating system, software system, component. What a status file lists is in operation. Keys:
/// ":host", ":os", ":section perl" (no package name has a colon in front), "libc6", "libc6:i386". Errors: those of
/// source.h and debian_control.h, and "exchange.not-dpkg" {line}.
Result<Reading> readDpkg(QIODevice &device, const ReadOptions &options, ReadProgress &progress);

} // namespace mainstay
