// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

void CliTest::init()
{
    m_location = freshLocation();
    if (!m_location)
        QSKIP(withoutPostgreSQL);
    m_program = std::make_unique<ProgramRun>();
    m_program->useWorkspace(m_location->text());
    prepare();
}

void CliTest::cleanup()
{
    m_program.reset();
    m_location.reset();
}

void CliTest::prepare()
{
    QCOMPARE(run({u"init"_s}).status, 0);
}

void PictureTest::prepare()
{
    m_program->unset(u"DISPLAY"_s);
    m_program->unset(u"WAYLAND_DISPLAY"_s);
    m_program->set(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    QCOMPARE(run({u"init"_s, u"--template"_s, u"salesforce"_s}).status, 0);
}

QByteArray PictureTest::bytesOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace mainstay::testing
