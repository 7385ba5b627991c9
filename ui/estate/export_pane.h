// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component.h"
#include "exchange/export_report.h"
#include "kit/page.h"

class QLabel;
class QPushButton;

namespace mainstay {

class WordChoice;

/// The estate, or a part of it, on its way out, where the details stand otherwise: what is written, in which format,
/// and then what was written and what the format had no place for. Writes on a thread of its own.
class ExportPane : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPane(PageContext context, QWidget *parent = nullptr);

    /// Offers the component with all below it beside the whole estate.
    void open(const std::optional<Component> &part);
    /// Writes what is chosen.
    void exportTo(const QString &path);

Q_SIGNALS:
    void closed();

private:
    void layOut();
    void chooseFile();
    void take(const QString &path, const Result<ExportReport> &report);
    void showFormat();

    PageContext m_context;
    WordChoice *m_part;
    WordChoice *m_format;
    QLabel *m_about; ///< the format
    QLabel *m_outcome;
    QPushButton *m_write;
};

} // namespace mainstay
