// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mainstay {

/// The head of a place: title, what there is of it, and at the right what can be done, the primary action last; below
/// it the filter bar: a field to search by, chips, and at the right what wants attention.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const QString &title, const QString &searchHint, QWidget *parent = nullptr);

    void setSummary(const QString &text);
    QPushButton *addAction(QAction *action);
    QPushButton *addPrimaryAction(QAction *action);
    QLineEdit *search() const { return m_search; }
    /// Beside what there is of it.
    void addToTitle(QWidget *widget);
    void addFilter(QWidget *chip);
    /// Chips that go on below where one line does not hold them.
    void addFilterBar(QWidget *chips);
    void addNotice(QWidget *chip);

private:
    QLabel *m_summary;
    QLineEdit *m_search;
    QBoxLayout *m_title;
    QBoxLayout *m_actions;
    QBoxLayout *m_bar;
    QBoxLayout *m_filters;
    QBoxLayout *m_notices;
};

} // namespace mainstay
