// SPDX-License-Identifier: GPL-3.0-or-later
// The program, the window it was left with, and a screen that is there no longer. Seen from outside, by xdotool; the
// screens are xrandr's. Runs on a screen of 2880 × 900.
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms
constexpr QRect LeftHalf(0, 0, 1440, 900);

/// What it prints; empty when it fails.
QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool xrandr(const QString &arguments)
{
    QProcess process;
    process.start(u"xrandr"_s, arguments.split(u' '));
    const bool isDone = process.waitForFinished(Patience) && process.exitCode() == 0;
    if (!isDone)
        qWarning("xrandr %s: %s", qPrintable(arguments), process.readAllStandardError().constData());
    return isDone;
}

} // namespace

class TestScreens : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QProcess m_program;

    /// As it was when the program was closed last.
    void remember(const QRect &place)
    {
        QWidget window;
        window.setGeometry(place);
        QSettings settings(m_home.filePath(u"mainstay/window.ini"_s), QSettings::IniFormat);
        settings.setValue(u"window/geometry"_s, window.saveGeometry());
    }
    bool start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        m_program.start(QStringLiteral(MAINSTAY_DESKTOP), QStringList());
        return m_program.waitForStarted() && QTest::qWaitFor([this] { return !place().isNull(); }, Patience);
    }
    /// Its window's id; empty where there is none.
    QString window() const
    {
        return run(u"xdotool"_s,
                   {u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s, QString::number(m_program.processId()),
                    u"--name"_s, u"Mainstay"_s})
            .section(u'\n', 0, 0);
    }
    /// Where its window is, without its frame; null where there is none. xdotool counts the frame twice.
    QRect place() const
    {
        const QString id = window();
        const QString told = id.isEmpty() ? QString() : run(u"xwininfo"_s, {u"-id"_s, id});
        const auto number = [&told](const QString &name) {
            static const QRegularExpression digits(u"-?\\d+"_s);
            return digits.match(told.section(name, 1).section(u'\n', 0, 0)).captured().toInt();
        };
        return told.isEmpty() ? QRect()
                              : QRect(number(u"Absolute upper-left X:"_s), number(u"Absolute upper-left Y:"_s),
                                      number(u"Width:"_s), number(u"Height:"_s));
    }
    bool comesToLie(const QRect &within)
    {
        const bool isThere = QTest::qWaitFor([&] { return within.contains(place()) && !place().isNull(); }, Patience);
        if (!isThere)
            qWarning() << "the window lies at" << place();
        return isThere;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (run(u"xrandr"_s, {u"--listmonitors"_s}).isEmpty())
            QSKIP("no xrandr that can tell of monitors");
        QCOMPARE(QGuiApplication::primaryScreen()->geometry(), QRect(0, 0, 2880, 900));
        QDir(m_home.path()).mkpath(u"mainstay"_s);
    }
    void cleanup()
    {
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(Patience));
    }

    void aWindowLeftOnAScreenThatIsGoneComesUpWhole()
    {
        remember({5000, 300, 1280, 800});
        QVERIFY(start());
        QVERIFY(comesToLie({0, 0, 2880, 900}));
    }

    void aWindowThatReachedOverTheEdgeComesUpWhole()
    {
        remember({2500, 700, 1280, 800});
        QVERIFY(start());
        QVERIFY(comesToLie({0, 0, 2880, 900}));
    }

    void aWindowOutlivesTheScreenItIsOn()
    {
        QVERIFY(xrandr(u"--setmonitor left 1440/381x900/238+0+0 screen"_s));
        QVERIFY(xrandr(u"--setmonitor right 1440/381x900/238+1440+0 none"_s));
        remember({60, 60, 1280, 800});
        QVERIFY(start());
        run(u"xdotool"_s, {u"windowmove"_s, window(), u"1500"_s, u"60"_s});
        QVERIFY(comesToLie({1440, 0, 1440, 900}));

        QVERIFY(xrandr(u"--delmonitor right"_s));
        QVERIFY(xrandr(u"--delmonitor left"_s));
        QVERIFY(xrandr(u"--newmode one 10 1440 1441 1442 1443 900 901 902 903"_s));
        QVERIFY(xrandr(u"--addmode screen one"_s));
        QVERIFY(xrandr(u"--output screen --mode one"_s));

        QVERIFY(comesToLie(LeftHalf));
        QCOMPARE(m_program.state(), QProcess::Running);
    }
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
