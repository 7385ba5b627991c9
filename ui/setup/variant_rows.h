// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/process_rows.h"

namespace mainstay {

/// The variants of a process, such as a normal, a standard and an emergency change, and the days within which tickets
/// of them are reviewed.
class VariantRows : public ProcessRows
{
    Q_OBJECT

public:
    explicit VariantRows(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void addVariant(const Variant &variant);

    QPushButton *m_add;
};

} // namespace mainstay
