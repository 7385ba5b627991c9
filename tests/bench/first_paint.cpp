// SPDX-License-Identifier: GPL-3.0-or-later
// What row 7 of SPEED.md times, a program that ends as soon as it has been painted:
//   first_paint bare|start|workspace SINCE [FILE]
// `bare` shows an empty Qt window, `start` ours as it opens, `workspace` ours with the places of FILE. Prints the
// milliseconds since SINCE (nanoseconds of the steady clock, taken before the process was made) and its peak in MiB.
#include "kit/look.h"
#include "store/location.h"
#include "ui_shell/main_window.h"
#include "ui_shell/pages.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
#include <chrono>
#include <cstring>

using namespace Qt::StringLiterals;

namespace mainstay::bench {

namespace {

double peakMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

/// Ends the program after the first time that the window paints itself, or is painted once it is told to look.
class FirstPaint : public QObject
{
public:
    FirstPaint(qint64 since, bool looking) : m_since(since), m_looking(looking) { }
    void look() { m_looking = true; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_looking && !m_seen) {
            m_seen = true;
            QMetaObject::invokeMethod(
                qApp, [this] { tell(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void tell() const
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const double milliseconds = double(std::chrono::nanoseconds(now).count() - m_since) / 1e6;
        std::printf("%.2f %.2f\n", milliseconds, peakMiB());
        QCoreApplication::quit();
    }

    qint64 m_since;
    bool m_looking;
    bool m_seen = false;
};

int showBare(QApplication &application, FirstPaint &paint)
{
    QMainWindow window;
    window.resize(1280, 800);
    window.installEventFilter(&paint);
    window.show();
    return application.exec();
}

/// As app/desktop/main.cpp, with settings of its own.
int showOurs(QApplication &application, FirstPaint &paint, const QString &file)
{
    QTranslator texts;
    if (texts.load(QLocale(), u"mainstay"_s, u"_"_s, u":/translations"_s)
        || texts.load(QLocale(QLocale::English), u"mainstay"_s, u"_"_s, u":/translations"_s))
        QApplication::installTranslator(&texts);
    const Words words{QLocale()};
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    applyTheme(application, Theme::Light);
    const Result<DeskRules> rules = shippedDeskRules();
    if (!rules)
        return 1;
    MainWindow window({std::make_shared<const DeskRules>(*rules), words, settings, currentInstant, allPages(),
                       [&application](Theme theme, Density density) { applyTheme(application, theme, density); }});
    window.resize(1280, 800);
    window.installEventFilter(&paint);
    QObject::connect(&window, &MainWindow::ready, &window, [&] {
        paint.look();
        window.update();
    });
    window.show();
    if (!file.isEmpty())
        window.open({Location::parse(file).value(), Opening::What::Open, {}});
    return application.exec();
}

} // namespace

} // namespace mainstay::bench

int main(int count, char **arguments)
{
    using namespace mainstay::bench;
    if (count < 3) {
        std::fprintf(stderr, "usage: first_paint bare|start|workspace SINCE [FILE]\n");
        return 2;
    }
    const bool isBare = std::strcmp(arguments[1], "bare") == 0;
    const bool waits = std::strcmp(arguments[1], "workspace") == 0;
    QApplication application(count, arguments);
    FirstPaint paint(QByteArray(arguments[2]).toLongLong(), !waits);
    return isBare ? showBare(application, paint)
                  : showOurs(application, paint, waits ? QString::fromLocal8Bit(arguments[3]) : QString());
}
