// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/process_rows.h"

namespace mainstay {

class InPlaceChoice;

/// The fields that only this process knows. What is stored keeps its name and its kind, since tickets hold values by
/// it.
class FieldRows : public ProcessRows
{
    Q_OBJECT

public:
    explicit FieldRows(QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void addField(const FieldSpec &field);
    void addName(QBoxLayout *row, const FieldSpec &field);
    void addDetail(const FieldSpec &field);
    InPlaceChoice *addChoice(QBoxLayout *row, const QString &name, const QString &label);
    bool isStored(const QString &name) const;
    void change(const QString &name, const FieldSpec &field);
};

} // namespace mainstay
