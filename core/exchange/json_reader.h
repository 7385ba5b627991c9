// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json_walk.h"
#include "exchange/read_progress.h"
#include "exchange/reading.h"

namespace mainstay {

/// What a reader of a JSON file works with, whatever its format.
class JsonReader
{
protected:
    JsonReader(const JsonFile &file, ReadProgress &progress)
        : m_file(file), m_progress(progress), m_walk(file, m_reading.texts)
    {
        m_reading.whereKind = WhereKind::Byte;
    }

    const JsonFile &m_file;
    ReadProgress &m_progress;
    Reading m_reading;
    JsonWalk m_walk;
};

} // namespace mainstay
