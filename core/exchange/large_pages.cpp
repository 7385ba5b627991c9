// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/large_pages.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace mainstay {

void preferLargePages(const void *from, size_t bytes)
{
#if defined(Q_OS_LINUX) && defined(MADV_HUGEPAGE)
    constexpr quintptr page = 4096;
    constexpr size_t worthIt = size_t(2) << 20;
    if (bytes < worthIt)
        return;
    const quintptr first = (quintptr(from) + page - 1) & ~(page - 1);
    const quintptr last = (quintptr(from) + bytes) & ~(page - 1);
    madvise(reinterpret_cast<void *>(first), last - first, MADV_HUGEPAGE);
#else
    Q_UNUSED(from)
    Q_UNUSED(bytes)
#endif
}

} // namespace mainstay
