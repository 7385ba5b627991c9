// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendar_store.h"
#include "desk/clock_replay.h"
#include "setup/judged_part.h"
#include "store/journal.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace mainstay {

class TextBox;
class WeekGrid;

/// The calendars in which agreements, teams and people count: the week, holidays, exceptions, whether it is open now,
/// and which verdicts a change would turn. Saved only after what differs was looked at. A file of holidays may be
/// dropped on it.
class CalendarPart : public JudgedPart
{
    Q_OBJECT

public:
    explicit CalendarPart(const PageContext &context, QWidget *parent = nullptr);

    /// Adds the holidays of an iCalendar file to what is being edited.
    void importHolidays(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Known {
        QList<StoredCalendar> calendars;
        std::optional<LastEntry> last; ///< change of the one that is shown
    };
    QWidget *makeList();
    QWidget *makePane();
    QWidget *makeDates();
    bool isAbout(const ChangeSet &changes) const override;
    void read() override;
    void take(const Known &known);
    void choose(const QString &name) override;
    void startNew();
    void markShown() override;
    void showCalendar(const StoredCalendar &calendar);
    void fillForm(const ServiceCalendar &calendar);
    const StoredCalendar *stored() const;
    void presentList();
    void edited() override;
    /// What stands there, or nothing, and says what cannot be read.
    std::optional<ServiceCalendar> draft(QString *problem) const;
    void tellOpening();
    bool isNew() const override;
    bool maySave() const override;
    void forgetLook() override { m_looked.reset(); }
    void look() override;
    void save() override;
    void meet() override;
    void decide(const QStringList &theirs) override;

    Known m_known;
    StoredCalendar m_shown; ///< as it was read
    std::optional<ServiceCalendar> m_looked; ///< what may be saved
    QTimer m_typing;
    QLineEdit *m_name;
    QComboBox *m_zone;
    WeekGrid *m_week;
    TextBox *m_holidays;
    TextBox *m_exceptions;
    QLabel *m_opening;
};

} // namespace mainstay
