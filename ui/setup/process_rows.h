// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/process.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace mainstay {

class Section;

/// A titled list of one kind of thing that a process says beside its states, edited where it stands. It changes nothing
/// by itself; the focus stays where it was when its rows are made anew.
class ProcessRows : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessRows(const QString &title, QWidget *parent = nullptr);

    /// As it is edited now, in the variant that is looked at, and as it is stored.
    void setProcess(const Process &process, const QString &variant, const Process &stored);

Q_SIGNALS:
    /// What it would be after an edit.
    void edited(const mainstay::Process &process);

protected:
    /// Fills the section, which is empty.
    virtual void fill() = 0;
    const Process &process() const { return m_process; }
    const Process &stored() const { return m_stored; }
    const QString &variant() const { return m_variant; }
    Section *section() const { return m_section; }
    /// A line of the section that is filled from the left.
    QBoxLayout *addLine();
    QPushButton *addButton(QBoxLayout *row, const QString &text, const QString &name);

private:
    Process m_process;
    Process m_stored;
    QString m_variant;
    Section *m_section;
};

/// "start, end" of names with underscores.
QString namesText(const QStringList &names);

} // namespace mainstay
