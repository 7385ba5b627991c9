// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "kit/section.h"
#include "ui_desk/import_work.h"

namespace mainstay {

class ComponentPicker;
class InPlaceChoice;
class InPlaceField;

/// What mails do not say of the tickets that they open: the process, the component they are about; and which addresses
/// are the desk's own.
class MailImportForm : public FieldForm
{
    Q_OBJECT

public:
    explicit MailImportForm(const PageContext &context, QWidget *parent = nullptr);

    void applyTo(ImportWork &work) const;

Q_SIGNALS:
    /// By the person.
    void edited();
    /// What was typed means no component; until that is settled it cannot be said what comes in.
    void refused(const mainstay::Error &error);

private:
    void wireComponent();

    InPlaceChoice *m_process;
    ComponentPicker *m_component;
    InPlaceField *m_own;
    bool m_isRefused = false;
};

} // namespace mainstay
