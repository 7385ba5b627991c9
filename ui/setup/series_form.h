// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/series_text.h"

#include <QLocale>
#include <QWidget>

class QLineEdit;

namespace mainstay {

class FieldForm;
class RecurrenceChoice;
class SteadyChoice;
class TextBox;

/// What is to be filled in of a series, as texts: nothing typed is lost because it cannot be read.
class SeriesForm : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesForm(const QLocale &locale, QWidget *parent = nullptr);

    /// The names that can be chosen; what is chosen stays so.
    void setTemplates(const QStringList &names);
    /// Tells nobody. Fields that say the same are left as they are, with the cursor in them.
    void setText(const SeriesText &text);
    SeriesText text() const;
    void focusName();
    /// What the field is called.
    static QString labelOf(QString SeriesText::*field);

    /// The dates that are added and taken out; they stand wherever the owner puts them.
    QWidget *dates() const { return m_dates; }

Q_SIGNALS:
    void edited();

private:
    QLineEdit *makeLine(const QString &name, const QString &example);
    QWidget *makeDates();

    QLineEdit *m_name;
    SteadyChoice *m_template;
    QLineEdit *m_start;
    SteadyChoice *m_zone;
    RecurrenceChoice *m_often;
    QLineEdit *m_rule;
    QLineEdit *m_until;
    TextBox *m_added;
    TextBox *m_excepted;
    QWidget *m_dates;
};

} // namespace mainstay
