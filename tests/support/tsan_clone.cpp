// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdarg>
#include <sys/types.h>

extern "C" int __clone(int (*)(void *), void *, int, void *, ...);

/// QProcess starts its child in the parent's memory. ThreadSanitizer's own clone() then marks the parent as the child
/// of a fork: it sees no lock from there on, and refuses new threads. The system's tells it nothing. Only linked into
/// tests that are built with the thread sanitizer.
extern "C" int clone(int (*run)(void *), void *stack, int flags, void *argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    auto *const parent = va_arg(rest, pid_t *);
    auto *const local = va_arg(rest, void *);
    auto *const child = va_arg(rest, pid_t *);
    va_end(rest);
    return __clone(run, stack, flags, argument, parent, local, child);
}
