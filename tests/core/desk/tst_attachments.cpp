// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment_commands.h"
#include "desk/attachment_store.h"
#include "desk/workspace_rules.h"
#include "desk_workspace.h"
#include "store/kept_bytes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestAttachments : public DeskTest
{
    Q_OBJECT

    WorkspaceOptions options() const override { return workspaceOptions(shippedRules()); }

    Result<Attachment> attach(const Ticket &ticket, const QString &name, const QByteArray &bytes,
                              const QString &type = u"text/plain"_s)
    {
        return m_workspace->writeNow([&](Transaction &transaction) {
            return attachFile(transaction, ticket.id, {name, type, bytes}, Visibility::Public, at(5));
        });
    }
    QList<Attachment> stored(const Ticket &ticket)
    {
        return *m_workspace->readNow([&](Session &session) { return attachmentsOf(session, ticket.id); });
    }
    QByteArray bytes(const Attachment &attachment)
    {
        return *m_workspace->readNow([&](Session &session) { return bytesOf(session, attachment); });
    }
    qint64 number(const QString &sql)
    {
        return *m_workspace->readNow([&](Session &session) { return session.number(sql); });
    }
    QStringList faultKinds()
    {
        QStringList kinds;
        const auto rules = workspaceOptions(shippedRules()).checks;
        const QList<Fault> faults = *m_workspace->readNow([&](Session &session) { return check(session, rules); });
        for (const Fault &fault : faults)
            kinds.append(QString::fromUtf8(fault.kind));
        return kinds;
    }

private Q_SLOTS:
    void whatIsAttachedComesOutByteForByte()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Printer"_s));
        QByteArray all;
        for (int value = 0; value < 256; ++value)
            all.append(char(value));
        for (const QByteArray &content : {all, QByteArray(), QByteArray("\\x00 is no escape here\n")}) {
            const auto attached = attach(ticket, u"C:\\scans\\page 1.bin"_s, content);
            QVERIFY2(attached, why(attached));
            QCOMPARE(attached->name, u"page 1.bin"_s);
            QCOMPARE(attached->size, content.size());
            QCOMPARE(bytes(*attached), content);
        }
        QCOMPARE(stored(ticket).size(), 3);
        QCOMPARE(logLines(*m_workspace, ticket).size(), 4);
        QCOMPARE(logOf(*m_workspace, ticket).last().text, u"page 1.bin"_s);
        QCOMPARE(faultKinds(), QStringList());
    }

    void equalBytesAreKeptOnce()
    {
        const Ticket one = add(*m_workspace, draft(ProcessKind::Incident, u"One"_s));
        const Ticket other = add(*m_workspace, draft(ProcessKind::Incident, u"Other"_s));
        const auto first = attach(one, u"a.txt"_s, "same");
        const auto second = attach(other, u"b.txt"_s, "same");
        QCOMPARE(first->bytes, second->bytes);
        QVERIFY(attach(other, u"c.txt"_s, "another")->bytes != first->bytes);
        QCOMPARE(number(u"SELECT count(*) FROM kept_bytes"_s), 2);
    }

    void undoTakesItOffRedoBringsItBackAndTheJournalNeverHoldsTheBytes()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Printer"_s));
        const QByteArray content(3'000'000, 'x');
        QVERIFY(attach(ticket, u"big.log"_s, content));
        QCOMPARE(undone(*m_workspace), "desk.attach-file");
        QVERIFY(stored(ticket).isEmpty());
        QCOMPARE(redone(*m_workspace), "desk.attach-file");
        QCOMPARE(stored(ticket).size(), 1);
        QCOMPARE(bytes(stored(ticket).first()), content);
        QVERIFY(number(u"SELECT max(length(CAST(before AS TEXT))) FROM journal"_s) < 2000);
        QCOMPARE(faultKinds(), QStringList());
    }

    void takingItOffIsAStepThatIsTakenBack()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Printer"_s));
        const auto attached = attach(ticket, u"a.txt"_s, "content");
        const auto detach = [&] {
            return m_workspace->writeNow([&](Transaction &transaction) { detachFile(transaction, *attached); });
        };
        QVERIFY(detach());
        QVERIFY(stored(ticket).isEmpty());
        QCOMPARE(detach().error().kind, ErrorKind::Conflict);
        QCOMPARE(undone(*m_workspace), "desk.detach-file");
        QCOMPARE(bytes(stored(ticket).first()), "content");
    }

    void undoneWithItsTicketNothingIsLeftOfIt()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Printer"_s));
        QVERIFY(attach(ticket, u"a.txt"_s, "content"));
        QCOMPARE(undone(*m_workspace, 2), "desk.add-ticket");
        QCOMPARE(number(u"SELECT count(*) FROM attachment"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM log_entry"_s), 0);
    }

    void fiftyMegabytesAreKeptAndOneByteMoreIsRefused()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Printer"_s));
        QByteArray content(mostAttachedBytes, '\0');
        content[content.size() / 2] = '\xff';
        const auto attached = attach(ticket, u"disk.img"_s, content);
        QVERIFY2(attached, why(attached));
        QVERIFY(bytes(*attached) == content);
        content.append('x');
        const auto refused = attach(ticket, u"/tmp/disk.img"_s, content);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "desk.attachment-too-large");
        QCOMPARE(refused.error().facts[u"name"_s].toString(), u"disk.img"_s);
        QCOMPARE(number(u"SELECT count(*) FROM kept_bytes"_s), 1);
    }

    void aBackupCarriesTheBytes()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Printer"_s));
        QByteArray content(200'000, '\0');
        content[7] = '\\';
        QVERIFY(attach(ticket, u"a.bin"_s, content));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"copy.mainstay"_s);
        Progress progress;
        const Result<void> saved = m_workspace->backupTo(path, progress);
        QVERIFY2(saved, why(saved));
        const std::unique_ptr<Workspace> copy = openDesk(path, Making::OpenOnly);
        const auto found = copy->readNow(
            [&](Session &session) { return bytesOf(session, attachmentsOf(session, ticket.id).first()); });
        QVERIFY(found && *found == content);
        QCOMPARE(faultsOf(*copy), "");
    }

    void bytesThatRottedAreFoundByTheCheck()
    {
        const Ticket ticket = add(*m_workspace, draft(ProcessKind::Incident, u"Printer"_s));
        QVERIFY(attach(ticket, u"a.txt"_s, "content"));
        const auto keep = [this](const QByteArray &bytes) {
            return m_workspace->writeNow([&](Transaction &transaction) {
                transaction.exec(u"UPDATE kept_bytes SET content = ?"_s, {QVariant(bytes)});
            });
        };
        QVERIFY(keep("contemt"));
        QCOMPARE(faultKinds(), QStringList{u"kept-bytes"_s});
        QVERIFY(keep("content"));
    }

    void aTicketThatIsGoneGetsNothing()
    {
        Ticket nowhere;
        nowhere.id = Id<Ticket>(4711);
        QCOMPARE(attach(nowhere, u"a.txt"_s, "content").error().code, "desk.ticket-gone");
        QCOMPARE(number(u"SELECT count(*) FROM kept_bytes"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
