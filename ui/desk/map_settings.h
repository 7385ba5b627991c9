// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/section.h"
#include "ui_desk/import_work.h"

#include <QTimer>

class QComboBox;

namespace mainstay {

class InPlaceChoice;
class Words;

/// What a map says beside columns and words: how times are written and where, the process of tickets that name none,
/// what becomes of components that are not there, and how the file itself is written: delimiter and encoding.
class MapSettings : public FieldForm
{
    Q_OBJECT

public:
    explicit MapSettings(const Words &words, QWidget *parent = nullptr);

    /// Those of the file that the map leaves open are as they were found.
    void setMap(const TicketMap &map, const FoundTable &found);
    /// The same map with what the fields say now.
    TicketMap applied(TicketMap map) const;

Q_SIGNALS:
    /// By the person.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const Words &words);
    /// What is shown of the choices counts, once the person keeps still.
    void settle();
    void commitLine(QComboBox *line, QString &stored, bool isValid);

    QComboBox *m_dates;
    QComboBox *m_zone;
    InPlaceChoice *m_process;
    InPlaceChoice *m_delimiter;
    InPlaceChoice *m_encoding;
    InPlaceChoice *m_components;
    QTimer m_stillness; ///< runs while one value after the other may be shown, as by arrow keys
    QString m_storedDates; ///< of the line m_dates, and likewise of the zone
    QString m_storedZone;
};

} // namespace mainstay
