// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/page.h"
