// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticket_survey.h"
#include "kit/section.h"

class QComboBox;

namespace mainstay {

class InPlaceChoice;
class Words;

/// What a map says beside columns and words: how times are written and where, the process of tickets that name none,
/// the encoding of the file, and what becomes of components that are not there.
class MapSettings : public FieldForm
{
    Q_OBJECT

public:
    explicit MapSettings(const Words &words, QWidget *parent = nullptr);

    void setMap(const TicketMap &map, const QByteArray &detected);
    /// The same map with what the fields say now.
    TicketMap applied(TicketMap map) const;

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    void fill(const Words &words);
    void commitLine(QComboBox *line, QString &stored, bool isValid);

    QComboBox *m_dates;
    QComboBox *m_zone;
    InPlaceChoice *m_process;
    InPlaceChoice *m_encoding;
    InPlaceChoice *m_components;
    QString m_storedDates;
    QString m_storedZone;
};

} // namespace mainstay
