// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/shared_providers.h"

#include "estate/needs.h"

#include <algorithm>
#include <iterator>

namespace mainstay {

static void addItself(std::vector<ComponentIndex> &providers, ComponentIndex component)
{
    providers.insert(std::lower_bound(providers.begin(), providers.end(), component), component);
}

SharedProviders sharedProviders(const Estate &estate, ComponentIndex first, ComponentIndex second)
{
    Needs ofFirst = needsOf(estate, first);
    Needs ofSecond = needsOf(estate, second);
    addItself(ofFirst.providers, first);
    addItself(ofSecond.providers, second);
    SharedProviders shared{{}, std::move(ofFirst.paths), std::move(ofSecond.paths)};
    std::ranges::set_intersection(ofFirst.providers, ofSecond.providers, std::back_inserter(shared.providers));
    return shared;
}

} // namespace mainstay
