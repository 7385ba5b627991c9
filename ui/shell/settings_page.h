// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look.h"
#include "kit/page.h"

namespace mainstay {

/// How the window looks for this person, and what it is made of, with licences.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(PageContext context, Theme theme, QWidget *parent = nullptr);

    QString place() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QString iconName() const override { return QStringLiteral("configure"); }
    void show(const Link &link) override;
    void saveState(QSettings &) const override { }
    void restoreState(const QSettings &) override { }

Q_SIGNALS:
    void themeChosen(mainstay::Theme theme);

private:
    QWidget *makeLook(Theme theme);
    QWidget *makeAbout();
};

} // namespace mainstay
