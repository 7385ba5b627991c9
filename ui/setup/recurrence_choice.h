// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/plain_rule.h"

#include <QLocale>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace mainstay {

class SteadyChoice;

/// How often something comes back: chosen where it can be said plainly, else told to stand in the rule.
class RecurrenceChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RecurrenceChoice(const QLocale &locale, QWidget *parent = nullptr);

    /// Shows what the rule says. Tells nobody.
    void setRule(const QString &rule);

Q_SIGNALS:
    /// The person chose what is said by this rule.
    void chosen(const QString &rule);

private:
    void fillMonth(const QLocale &locale);
    QWidget *makeWeek(const QLocale &locale);
    PlainRule plain() const;
    void showPlaces();
    void choose();

    SteadyChoice *m_often;
    SteadyChoice *m_monthDay;
    SteadyChoice *m_week;
    SteadyChoice *m_weekday;
    QList<QCheckBox *> m_days; ///< Monday first, in whatever order they stand
    QWidget *m_dayRow;
};

} // namespace mainstay
