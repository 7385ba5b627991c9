// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/story_window.h"

#include "stories/hands.h"
#include "support/all_read.h"
#include "support/motion.h"

#include "kit/calm_style.h"
#include "ui_map/map_view.h"
#include "ui_map/matrix_view.h"
#include "ui_map/picture_view.h"
#include "ui_shell/desk_session.h"
#include "ui_shell/pages.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

StoryWindow::StoryWindow(const QLocale &locale, const QByteArray &settings)
    : m_settings(settingsFile(settings), QSettings::IniFormat), m_words(locale)
{
    QLocale::setDefault(locale);
    if (!qobject_cast<CalmStyle *>(QApplication::style()))
        applyTheme(*qApp, Theme::Light);
    if (m_translator.load(locale, u"mainstay"_s, u"_"_s, u":/translations"_s))
        QApplication::installTranslator(&m_translator);
    m_window = std::make_unique<MainWindow>(
        WindowParts{std::make_shared<const DeskRules>(*shippedDeskRules()), m_words, m_settings, currentInstant,
                    allPages(), [](Theme theme, Density density) { applyTheme(*qApp, theme, density); }});
    m_window->show();
}

StoryWindow::~StoryWindow()
{
    m_window.reset();
    QApplication::removeTranslator(&m_translator);
}

QString StoryWindow::settingsFile(const QByteArray &content) const
{
    const QString path = m_folder.filePath(u"window.ini"_s);
    QFile file(path);
    if (!content.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
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

/// No map is being made, and nothing moves or waits for its moment to read or draw.
bool StoryWindow::isAtRest() const
{
    const auto maps = m_window->findChildren<MapView *>();
    const auto matrices = m_window->findChildren<MatrixView *>();
    const auto others = m_window->findChildren<PictureView *>();
    const auto timers = m_window->findChildren<QTimer *>();
    return !hasMotion(*m_window) && std::ranges::none_of(maps, &MapView::isBusy)
        && std::ranges::none_of(matrices, &MatrixView::isBusy) && std::ranges::none_of(others, &PictureView::isBusy)
        && std::ranges::none_of(timers, [](const QTimer *timer) { return timer->isActive() && timer->isSingleShot(); });
}

bool StoryWindow::shoot(const QString &name)
{
    if (m_window->session()) {
        // What comes home may ask for more: the findings after the estate, the map after the findings.
        for (int round = 0; round < 3; ++round) {
            if (!allIsRead(m_window->session()->workspace(), std::chrono::milliseconds(Patience))
                || !QTest::qWaitFor([this] { return isAtRest(); }, Patience))
                return false;
        }
    }
    // What is laid out anew is painted only after that, which a grab does not wait for.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QDir().mkpath(QStringLiteral(MAINSTAY_GALLERY));
    return m_window->grab().save(QStringLiteral(MAINSTAY_GALLERY) + u'/' + name + u".png"_s);
}

} // namespace mainstay::testing
