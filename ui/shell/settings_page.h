// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "ui_shell/choices.h"

class QTimeEdit;

namespace mainstay {

/// How the window looks for this person, what it tells them of, and what it is made of, with licences. A choice takes
/// effect at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(PageContext context, const Choices &choices, QWidget *parent = nullptr);

    QString place() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QString iconName() const override { return QStringLiteral("configure"); }
    void show(const Link &link) override;
    void saveState(QSettings &) const override { }
    void restoreState(const QSettings &) override { }

Q_SIGNALS:
    void chosen(const mainstay::Choices &choices);

private:
    QWidget *makeLook();
    QWidget *makeNotices();
    QWidget *makeQuietHours();
    QWidget *makeAbout();
    QTimeEdit *makeTime(QTime QuietHours::*member, const QString &name);

    Choices m_choices;
};

} // namespace mainstay
