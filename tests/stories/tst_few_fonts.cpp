// SPDX-License-Identifier: GPL-3.0-or-later
// The window where the system has one font and no more, which knows neither Chinese nor Devanagari nor emoji; and the
// program where it has none at all.
#include "estate/component_commands.h"
#include "stories/hands.h"
#include "stories/story_window.h"
#include "ui_estate/component_tree_view.h"
#include "ui_shell/desk_session.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

constexpr char OnlyFont[] = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
constexpr int Rows = 400;

const QStringList Names = {
    u"销售数据库服务器"_s,
    u"बिक्री डेटाबेस सर्वर"_s,
    u"🚀🧑🏽‍💻 desk 👩‍👩‍👧‍👦"_s,
    u"𠀀𠀁𠀂 \U0010FFFD"_s,
};

/// A configuration of fontconfig that offers what lies in the folder and nothing else.
QString configurationFor(const QString &folder)
{
    QFile file(folder + u"/fonts.conf"_s);
    const QString text = u"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>%1/fonts"
                         "</dir><cachedir>%1/cache</cachedir></fontconfig>\n"_s;
    if (!file.open(QIODevice::WriteOnly) || file.write(text.arg(folder).toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

/// Milliseconds that this thread computes while it draws the widget.
double drawingTime(QWidget *widget)
{
    const auto now = [] {
        timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
    };
    const double before = now();
    widget->grab();
    return now() - before;
}

/// Whether nothing but ground is in the outermost lines of pixels of that row, so that no letter is cut there.
bool hasRoom(const QImage &drawn, const QRect &row)
{
    for (const int y : {row.top(), row.bottom()}) {
        for (int x = row.left(); x <= row.right(); ++x) {
            if (drawn.pixel(x, y) != drawn.pixel(row.left(), y))
                return false;
        }
    }
    return true;
}

} // namespace

class TestFewFonts : public QObject
{
    Q_OBJECT

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<StoryWindow> m_story;

    ComponentTreeView *tree() { return m_story->window().findChild<ComponentTreeView *>(); }

    /// One solution with that many components below it, named in turn.
    void fill(const QStringList &names)
    {
        Workspace &workspace = m_story->window().session()->workspace();
        const auto added = workspace.writeNow([&names](Transaction &transaction) {
            Component component{.name = names.first()};
            component.parent = addComponent(transaction, component);
            for (int row = 0; row < Rows; ++row) {
                component.name = names.at(row % names.size()) + QString::number(row);
                addComponent(transaction, component);
            }
        });
        QVERIFY(added);
        LiveEstate &estate = m_story->window().session()->estate();
        QTRY_COMPARE_WITH_TIMEOUT(estate.current()->tree().size(), quint32(Rows + 1), testing::Patience);
    }

private Q_SLOTS:
    void init()
    {
        m_location = std::make_unique<FreshLocation>(FreshLocation::Kind::File);
        m_story = std::make_unique<StoryWindow>();
        QVERIFY(m_story->make(m_location->text(), u"empty"_s));
        m_story->window().resize(1280, 800);
        m_story->window().openLink(linkToPlace(u"estate"_s));
    }
    void cleanup()
    {
        m_story.reset();
        m_location.reset();
    }

    void thereIsJustTheOneFont()
    {
        QStringList families = QFontDatabase::families();
        families.removeIf([](const QString &family) { return QFontInfo(QFont(family)).family() != family; });
        QCOMPARE(families, QStringList{u"DejaVu Sans"_s});
        for (const QString &name : Names)
            QVERIFY(!QFontMetrics(QFont()).inFontUcs4(name.toUcs4().constFirst()));
    }

    void lettersThatNoFontHasCutNoRowAndCostNoTime()
    {
        fill({u"sales database"_s});
        QTRY_COMPARE_WITH_TIMEOUT(tree()->model()->rowCount(tree()->model()->index(0, 0)), Rows, testing::Patience);
        tree()->expandAll();
        const int usualHeight = tree()->visualRect(tree()->model()->index(3, 0, tree()->model()->index(0, 0))).height();
        drawingTime(tree());
        const double usual = drawingTime(tree());

        cleanup();
        init();
        fill(Names);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->model()->rowCount(tree()->model()->index(0, 0)), Rows, testing::Patience);
        tree()->expandAll();
        const double first = drawingTime(tree());
        const double second = drawingTime(tree());
        qInfo("a tree of usual names is drawn in %.1f ms, of letters that no font has in %.1f ms, at first in %.1f ms",
              usual, second, first);
        QVERIFY2(second < 100 && first < 1000, "a stall");

        const QImage drawn = tree()->viewport()->grab().toImage();
        for (int row = 2; row < 12; ++row) {
            const QRect rect = tree()->visualRect(tree()->model()->index(row, 0, tree()->model()->index(0, 0)));
            QCOMPARE(rect.height(), usualHeight);
            QVERIFY2(hasRoom(drawn, rect), qPrintable(Names.at(row % Names.size())));
        }
        QVERIFY(m_story->shoot(u"few-fonts"_s));
    }

    void suchANameIsShownWholeAndCanBeCopied()
    {
        fill(Names);
        for (const QString &name : Names) {
            const auto &estate = m_story->window().session()->estate().current()->tree();
            const QString whole = name + QString::number(Names.indexOf(name));
            m_story->window().openLink(linkTo(estate.component(estate.named(whole).front()).id));
            QLineEdit *field = nullptr;
            const auto isShown = [&] {
                for (auto *edit : m_story->window().findChildren<QLineEdit *>()) {
                    if (edit->isVisible() && edit->text() == whole)
                        field = edit;
                }
                return field != nullptr;
            };
            QVERIFY2(QTest::qWaitFor(isShown, testing::Patience), qPrintable(whole));
            QVERIFY2(field->height() >= field->fontMetrics().height(), "the field is cut");
            field->selectAll();
            field->copy();
            QCOMPARE(QGuiApplication::clipboard()->text(), whole);
        }
        QVERIFY(m_story->shoot(u"few-fonts-chosen"_s));
    }

    void withoutAnyFontTheProgramSaysSoAndWhatToDo()
    {
        const QTemporaryDir folder;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FONTCONFIG_FILE"_s, configurationFor(folder.path()));
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        environment.remove(u"XDG_CONFIG_HOME"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(MAINSTAY_DESKTOP), QStringList());
        QVERIFY2(program.waitForFinished(testing::Patience), "it goes on with a window that nobody can read");
        const QString said = QString::fromUtf8(program.readAllStandardError());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 1);
        QVERIFY2(said.contains(u"No font is installed") && said.contains(u"fonts-dejavu-core"), qPrintable(said));
        QCOMPARE(program.readAllStandardOutput(), QByteArray());
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"fonts"_s);
    if (!QFile::copy(QString::fromLatin1(OnlyFont), folder.filePath(u"fonts/DejaVuSans.ttf"_s))) {
        std::printf("SKIP : no %s\n", OnlyFont);
        return 77;
    }
    // Before anybody asks for fonts: they are looked for once.
    qputenv("FONTCONFIG_FILE", configurationFor(folder.path()).toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestFewFonts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_few_fonts.moc"
