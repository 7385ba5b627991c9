// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/engines.h"
#include "ui_shell/main_window.h"

#include <QSettings>
#include <QTranslator>

namespace mainstay::testing {

/// The window as the program makes it, on a workspace of its own, with settings of its own.
class StoryWindow
{
public:
    /// Speaks the language of `locale` until it goes. `settings` is what its settings file holds to begin with.
    explicit StoryWindow(const QLocale &locale = QLocale(QLocale::English), const QByteArray &settings = {});
    ~StoryWindow();

    /// Makes a workspace there from a template, and waits until its places are shown; false after half a minute.
    bool make(const QString &location, const QString &templateName);
    bool open(const QString &location);

    MainWindow &window() { return *m_window; }
    QSettings &settings() { return m_settings; }
    Page *page(const QString &place);
    /// The one that has this outline code now; there is one.
    Id<Component> component(const QString &code);
    /// Waits until nothing is read, laid out or about to be any more, then saves what the window shows as
    /// build/gallery/NAME.png.
    bool shoot(const QString &name);

private:
    bool start(const QString &location, Opening::What what, const QString &templateName);
    bool isAtRest() const;
    QString settingsFile(const QByteArray &content) const;

    QTemporaryDir m_folder;
    QSettings m_settings;
    QTranslator m_translator;
    Words m_words;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace mainstay::testing
