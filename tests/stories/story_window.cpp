// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/story_window.h"

#include "ui_shell/desk_session.h"
#include "ui_shell/pages.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

namespace {

constexpr int Patience = 30'000; // ms

} // namespace

StoryWindow::StoryWindow(const QLocale &locale)
    : m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat), m_words(locale)
{
    QLocale::setDefault(locale);
    if (m_translator.load(locale, u"mainstay"_s, u"_"_s, u":/translations"_s))
        QApplication::installTranslator(&m_translator);
    m_window = std::make_unique<MainWindow>(WindowParts{std::make_shared<const DeskRules>(*shippedDeskRules()), m_words,
                                                        m_settings, currentInstant, allPages(),
                                                        [](Theme theme) { applyTheme(*qApp, theme); }});
    m_window->show();
}

StoryWindow::~StoryWindow()
{
    m_window.reset();
    QApplication::removeTranslator(&m_translator);
}

bool StoryWindow::make(const QString &location, const QString &templateName)
{
    return start(location, Opening::What::Create, templateName);
}

bool StoryWindow::open(const QString &location)
{
    return start(location, Opening::What::Open, {});
}

bool StoryWindow::start(const QString &location, Opening::What what, const QString &templateName)
{
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    m_window->open({*Location::parse(location), what, templateName});
    if (!QTest::qWaitFor([&ready] { return !ready.isEmpty(); }, Patience))
        return false;
    const auto &estate = m_window->session()->estate();
    return QTest::qWaitFor([&estate] { return estate.isLoaded(); }, Patience);
}

Page *StoryWindow::page(const QString &place)
{
    for (Page *page : m_window->findChildren<Page *>()) {
        if (page->place() == place)
            return page;
    }
    return nullptr;
}

Id<Component> StoryWindow::component(const QString &code)
{
    const auto estate = m_window->session()->estate().current();
    return estate->tree().component(*estate->tree().withCode(code)).id;
}

bool StoryWindow::shoot(const QString &name)
{
    // A read that is asked for now comes home after those that were asked for before.
    bool isRead = false;
    if (DeskSession *session = m_window->session()) {
        for (int round = 0; round < 3; ++round) {
            isRead = false;
            session->workspace().read(
                m_window.get(), [](Session &reader) { return reader.number(u"SELECT 1"_s); },
                [&isRead](const Result<qint64> &) { isRead = true; }, Urgency::Background);
            if (!QTest::qWaitFor([&isRead] { return isRead; }, Patience))
                return false;
            QTest::qWait(300); // what is drawn after a moment: skeletons, layouts, animations
        }
    }
    QDir().mkpath(QStringLiteral(MAINSTAY_GALLERY));
    return m_window->grab().save(QStringLiteral(MAINSTAY_GALLERY) + u'/' + name + u".png"_s);
}

} // namespace mainstay::testing
