// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "estate/component.h"
#include "store/progress.h"

#include <span>

namespace mainstay {

/// Calls with each component and reports how far it is. What is thrown of one of several names it, as the fact "name".
template <class Fn>
void forEachOf(std::span<const Component> components, Progress &progress, Fn fn)
{
    for (size_t i = 0; i < components.size(); ++i) {
        progress.report(qint64(i), qint64(components.size()));
        try {
            fn(components[i]);
        } catch (const StoreError &refused) {
            Error error = refused.error();
            if (components.size() > 1 && !error.facts.contains(QLatin1String("name")))
                error.facts.insert(QLatin1String("name"), components[i].name);
            throw StoreError(error);
        }
    }
}

} // namespace mainstay
