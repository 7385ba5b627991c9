// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment_commands.h"
#include "desk/attachment_store.h"
#include "desk_page_test.h"
#include "kit/notice_bar.h"
#include "kit/text_box.h"
#include "kit/text_elide.h"
#include "ui_desk/files_part.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// The files of a ticket, in its details.
class TestFilesPart : public DeskPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFileDroppedOnATicketIsAttachedAsOneStep()
    {
        showOne();
        drop(details(), {written(u"notes.txt"_s, "It is slow")});
        QTRY_COMPARE(names(), QStringList(u"notes.txt"_s));
        QCOMPARE(kept().first().size, 10);
        QTRY_VERIFY(remark().contains(u"anna"_s) || remark().contains(m_desk->workspace().person()));
        QCOMPARE(undone(m_desk->workspace()), "desk.attach-file");
        QTRY_COMPARE(names(), QStringList());
        drop(composer()->editor()->viewport(), {written(u"a.txt"_s, "a"), written(u"b.txt"_s, "b")});
        QTRY_COMPARE(names().size(), 2);
        QCOMPARE(composer()->editor()->toPlainText(), QString());
    }

    void whatCannotBeAttachedIsSaidInPlace()
    {
        showOne();
        const QString path = written(u"large.bin"_s, {});
        QVERIFY(QFile::resize(path, mostAttachedBytes + 1));
        files()->attach({path});
        QTRY_VERIFY(notice().contains(u"large.bin"_s));
        files()->attach({m_folder.path()});
        QTRY_VERIFY(notice().contains(m_folder.path()));
        files()->attach({m_folder.filePath(u"missing"_s)});
        QTRY_VERIFY(notice().contains(u"missing"_s));
        QVERIFY(kept().isEmpty());
    }

    void aFileIsOpenedOnRequestFromASafePlace()
    {
        showOne(u"../../r\u202Ecod.txt"_s, "text");
        QStringList opened;
        files()->setOpener([&opened](const QString &path) {
            opened.append(path);
            return true;
        });
        QCoreApplication::processEvents();
        QVERIFY2(opened.isEmpty(), "never by itself");
        line(u"rcod.txt"_s)->click();
        QTRY_COMPARE(opened.size(), 1);
        const QFileInfo info(opened.first());
        QCOMPARE(info.fileName(), u"rcod.txt"_s);
        QVERIFY(!info.isExecutable());
        QVERIFY(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QFile file(opened.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "text");
        const QString folder = info.path();
        m_page.reset();
        QVERIFY2(!QFileInfo::exists(folder), "it goes with the window");
    }

    void whatMightRunIsNeverOpened()
    {
        showOne(u"photo.jpeg"_s, "#!/bin/sh\n");
        files()->setOpener([](const QString &) { return qFatal("opened"), false; });
        line(u"photo.jpeg"_s)->click();
        QTRY_VERIFY(notice().contains(u"photo.jpeg"_s));
    }

    void aFileIsSavedAndNobodyMayRunIt()
    {
        showOne(u"setup.sh"_s, "#!/bin/sh\n");
        QVERIFY(remark().contains(u"only saved"_s));
        const QString path = m_folder.filePath(u"saved.sh"_s);
        files()->saveFile(kept().first().id, path);
        QTRY_VERIFY(QFileInfo::exists(path));
        QVERIFY(!QFileInfo(path).isExecutable());
        files()->saveFile(kept().first().id, m_folder.filePath(u"no/such/folder"_s));
        QTRY_VERIFY(notice().contains(u"no/such/folder"_s));
    }

    void takingAFileOffIsAStepThatCanBeUndone()
    {
        showOne(u"notes.txt"_s, "text");
        press(u"remove:notes.txt"_s);
        QTRY_COMPARE(names(), QStringList());
        QCOMPARE(undone(m_desk->workspace()), "desk.detach-file");
        QTRY_COMPARE(names(), QStringList(u"notes.txt"_s));
    }

private:
    FilesPart *files() const { return details()->findChild<FilesPart *>(); }
    QString notice() const { return files()->findChild<NoticeBar *>()->text(); }
    QStringList names() const
    {
        QStringList texts;
        for (const auto *label : files()->findChildren<ElidedLabel *>()) {
            if (label->isLink())
                texts.append(label->text());
        }
        return texts;
    }
    ElidedLabel *line(const QString &name) const
    {
        for (auto *label : files()->findChildren<ElidedLabel *>()) {
            if (label->text() == name)
                return label;
        }
        qFatal("no file %s", qPrintable(name));
    }
    QString remark() const
    {
        QStringList texts;
        for (const auto *label : files()->findChildren<ElidedLabel *>()) {
            if (!label->isLink())
                texts.append(label->text());
        }
        return texts.join(u'|');
    }
    void showOne(const QString &name = {}, const QByteArray &bytes = {})
    {
        const Ticket ticket = add(m_desk->workspace(), draft(ProcessKind::Incident, u"Slow"_s));
        if (!name.isEmpty()) {
            const auto done = m_desk->workspace().writeNow([&](Transaction &transaction) {
                return attachFile(transaction, ticket.id, {name, {}, bytes}, Visibility::Internal, at(3));
            });
            QVERIFY2(done, why(done));
        }
        show(ticket);
        if (!name.isEmpty())
            QTRY_COMPARE(names().size(), 1);
    }
    QList<Attachment> kept() const
    {
        const Id<Ticket> id = stored(m_desk->workspace(), u"INC-1"_s)->id;
        return m_desk->workspace().readNow([id](Session &session) { return attachmentsOf(session, id); }).value();
    }
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static void drop(QWidget *on, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &dropped);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFilesPart)
#include "tst_files_part.moc"
