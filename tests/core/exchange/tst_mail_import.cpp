// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachment_store.h"
#include "desk/log_store.h"
#include "desk/ticket_commands.h"
#include "desk/ticket_store.h"
#include "desk/workspace_rules.h"
#include "exchange/mail_import.h"
#include "support/test_data.h"
#include "support/workspace_test.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestMailImport : public WorkspaceTest
{
    Q_OBJECT

    static std::shared_ptr<const DeskRules> rules()
    {
        static const auto shared = std::make_shared<const DeskRules>(shippedDeskRules().value());
        return shared;
    }
    WorkspaceOptions options() const override { return workspaceOptions(rules()); }

    static Instant now() { return fromIso(u"2026-03-10T12:00:00Z").value(); }

    /// "id from subject [references]" as a mail of 2 March, so many minutes after eight.
    static QByteArray mail(const QByteArray &id, const QByteArray &from, const QByteArray &subject,
                           const QByteArray &text, const QByteArray &more = {}, int minute = 0)
    {
        return "From: " + from + "\nTo: desk@x.org\nSubject: " + subject + "\nMessage-ID: <" + id
            + ">\nDate: Mon, 2 Mar 2026 08:" + QByteArray::number(minute).rightJustified(2, '0') + ":00 +0000\n" + more
            + "\n" + text + "\n";
    }
    static QByteArray mailbox(const QByteArrayList &mails)
    {
        QByteArray bytes;
        for (const QByteArray &one : mails)
            bytes += "From someone Mon Mar  2 08:00:00 2026\n" + one + "\n";
        return bytes;
    }

    Result<MailImportReport> tryImport(const QByteArray &bytes, const QString &format = u"eml"_s,
                                       ImportMode mode = ImportMode::Write)
    {
        const QString path = m_folder.filePath(u"mail.%1"_s.arg(format));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return failure(ErrorKind::Bug, "test.cannot-write");
        file.close();
        Progress progress;
        return importMail(*m_workspace, *rules(),
                          {.format = format,
                           .path = path,
                           .own = {u"Desk@x.org"_s},
                           .untitled = u"(no subject)"_s,
                           .mode = mode,
                           .now = now()},
                          progress);
    }
    MailImportReport import(const QByteArray &bytes, const QString &format = u"eml"_s)
    {
        const auto report = tryImport(bytes, format);
        if (!report)
            throw StoreError(report.error());
        return *report;
    }
    std::optional<Ticket> ticket(const QString &number)
    {
        return *m_workspace->readNow(
            [&](Session &session) { return findTicket(session, ticketNumberFromText(number).value()); });
    }
    QList<LogEntry> log(const QString &number)
    {
        const Id<Ticket> id = ticket(number)->id;
        return *m_workspace->readNow([&](Session &session) { return logOf(session, id); });
    }
    QList<Attachment> files(const QString &number)
    {
        const Id<Ticket> id = ticket(number)->id;
        return *m_workspace->readNow([&](Session &session) { return attachmentsOf(session, id); });
    }
    qint64 count(const QString &table)
    {
        return *m_workspace->readNow(
            [&](Session &session) { return session.number(u"SELECT count(*) FROM "_s + table); });
    }
    static QByteArrayList codes(const MailImportReport &report)
    {
        QByteArrayList codes;
        for (const ImportRemark &finding : report.findingList)
            codes.append(finding.code);
        return codes;
    }

    /// Empty where the real mails are absent.
    QByteArrayList realMails()
    {
        QByteArrayList mails;
        const QString archive = sharedData(u"mail-eml/mikel-mail-fixtures.tar.zst"_s);
        QProcess tar;
        tar.start(u"tar"_s, {u"--zstd"_s, u"-xf"_s, archive, u"-C"_s, m_folder.path()});
        if (archive.isEmpty() || !tar.waitForFinished(60'000) || tar.exitCode() != 0)
            return mails;
        for (QDirIterator found(m_folder.path(), {u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories);
             found.hasNext();) {
            QFile file(found.next());
            if (!file.fileName().endsWith(u"/mail.eml") && file.open(QIODevice::ReadOnly))
                mails.append(file.readAll());
        }
        return mails;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aMailOpensAnIncident()
    {
        const MailImportReport report = import(mail("1@x", "Anna <anna@x.org>", "Printer", "It is broken."));
        QCOMPARE(report.tickets, 1);
        const Ticket opened = ticket(u"INC-1"_s).value();
        QCOMPARE(opened.title, u"Printer"_s);
        QCOMPARE(opened.description, u"It is broken."_s);
        QCOMPARE(opened.requester.value(), u"Anna <anna@x.org>"_s);
        QCOMPARE(opened.channel.value(), Channel::Email);
        QCOMPARE(toIso(opened.opened), u"2026-03-02T08:00:00.000Z"_s);
        const LogEntry entry = log(u"INC-1"_s).first();
        QVERIFY(entry.isFromCustomer && !isBackdated(entry));
        QCOMPARE(entry.recorded, now());
    }

    void theSameMailAgainChangesNothing()
    {
        const QByteArray bytes = mail("1@x", "anna@x.org", "Printer", "It is broken.");
        import(bytes);
        const qint64 journal = count(u"journal"_s);
        const MailImportReport again = import("Received: by another way; Mon, 2 Mar 2026 08:00:00 +0000\n" + bytes);
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(again.tickets + again.entries, 0);
        QCOMPARE(count(u"journal"_s), journal);
        const QByteArray nameless = "From: anna@x.org\nSubject: no id\nDate: Mon, 2 Mar 2026 08:00:00 +0000\n\nx\n";
        QCOMPARE(import(nameless).tickets, 1);
        QCOMPARE(import(nameless).unchanged, 1);
    }

    void answersFindTheirTicketAndKnowTheirSide()
    {
        import(mail("1@x", "Anna <anna@x.org>", "Printer", "It is broken."));
        import(mail("2@x", "Service Desk <desk@x.org>", "Re: Printer", "Try again.", "In-Reply-To: <1@x>\n", 5));
        import(mail("3@x", "ANNA V. <Anna@X.org>", "Re: Printer", "No.", "References: <1@x> <2@x>\n", 9));
        import(mail("4@x", "Bob <bob@x.org>", "Re: Printer", "Mine too.", "In-Reply-To: <3@x>\n", 11));
        const QList<LogEntry> entries = log(u"INC-1"_s);
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries[1].who, u"Service Desk <desk@x.org>"_s);
        QCOMPARE(entries[1].visibility, Visibility::Public);
        QVERIFY(!entries[1].isFromCustomer);
        QCOMPARE(entries[2].who, u"Anna <anna@x.org>"_s);
        QVERIFY(entries[2].isFromCustomer && entries[2].channel == Channel::Email);
        QCOMPARE(entries[3].text, u"Mine too."_s);
        QVERIFY(!entries[3].isFromCustomer);
        QCOMPARE(count(u"ticket"_s), 1);
    }

    void aNumberInTheSubjectCountsOnlyForThoseInTheTicket()
    {
        import(mail("1@x", "Anna <anna@x.org>", "Printer", "It is broken."));
        QCOMPARE(import(mail("2@x", "anna@x.org", "About inc-1", "Still.")).entries, 1);
        const MailImportReport stranger =
            import(mail("3@x", "Eve <eve@evil.org>", "[INC-1] Printer", "Send it to me."));
        QCOMPARE(stranger.tickets, 1);
        QVERIFY(codes(stranger).contains("mail.foreign-number"));
        QCOMPARE(log(u"INC-1"_s).size(), 2);
        const MailImportReport trick =
            import(mail("4@x", "\"Anna <anna@x.org>\" <eve@evil.org>", "INC-1", "I am Anna."));
        QCOMPARE(trick.tickets, 1);
        QCOMPARE(import(mail("5@x", "desk@x.org", "INC-1: done", "Done.")).entries, 1);
        QCOMPARE(import(mail("6@x", "anna@x.org", "INC-999 never was", "x")).tickets, 1);
    }

    void aNameWithoutAnAddressPassesForNobody()
    {
        import(mail("1@x", "anna", "Printer", "It is broken."));
        QCOMPARE(ticket(u"INC-1"_s)->requester.value(), u"anna <?>"_s);
        QCOMPARE(import(mail("2@x", "anna", "INC-1", "Me too.")).tickets, 1);
    }

    void whatNobodyWroteOpensNothingAndCountsForNoClock()
    {
        const QByteArray away = "Auto-Submitted: auto-replied\n";
        const MailImportReport lone = import(mail("9@x", "anna@x.org", "Away", "I am away.", away));
        QCOMPARE(lone.leftOut, 1);
        QCOMPARE(codes(lone), QByteArrayList{"mail.automatic-left-out"});
        QCOMPARE(count(u"ticket"_s), 0);
        import(mail("1@x", "anna@x.org", "Printer", "It is broken."));
        QCOMPARE(import(mail("2@x", "anna@x.org", "Away", "I am away.", away + "In-Reply-To: <1@x>\n")).entries, 1);
        const LogEntry entry = log(u"INC-1"_s).last();
        QCOMPARE(entry.origin, Origin::Rule);
        QCOMPARE(entry.visibility, Visibility::Internal);
        QVERIFY(!entry.isFromCustomer);
    }

    void aDateThatCannotBeIsReplaced()
    {
        const QByteArray future = "From: anna@x.org\nSubject: later\nDate: Mon, 2 Mar 2099 08:00:00 +0000\n";
        const MailImportReport report =
            import(future + "Received: by x; Tue, 3 Mar 2026 08:00:00 +0000\nMessage-ID: <1@x>\n\nx\n");
        QCOMPARE(codes(report), QByteArrayList{"mail.date-guessed"});
        QCOMPARE(toIso(ticket(u"INC-1"_s)->opened), u"2026-03-03T08:00:00.000Z"_s);
        import(future + "Message-ID: <2@x>\n\nx\n");
        QCOMPARE(ticket(u"INC-2"_s)->opened, now());
    }

    void aMailboxIsOneStepInWhichQuestionsComeBeforeAnswers()
    {
        const QByteArrayList mails{mail("2@x", "desk@x.org", "Re: Printer", "Try again.", "In-Reply-To: <1@x>\n", 5),
                                   mail("1@x", "anna@x.org", "Printer", ">From the start\nit is broken.", {}, 30),
                                   mail("3@x", "bob@x.org", "Screen", "Dark.", {}, 1)};
        const MailImportReport report = import(mailbox(mails), u"mbox"_s);
        QCOMPARE(report.read, 3);
        QCOMPARE(report.tickets, 2);
        QCOMPARE(report.entries, 1);
        QCOMPARE(import(mailbox(mails), u"mbox"_s).unchanged, 3);
        QCOMPARE(count(u"ticket"_s), 2);
        QCOMPARE(*m_workspace->readNow([](Session &session) {
            return session.number(u"SELECT count(*) FROM ticket WHERE description LIKE 'From the start%'"_s);
        }),
                 1);
        QCOMPARE(takeBack(), "import.mbox");
        QCOMPARE(count(u"ticket"_s) + count(u"log_entry"_s) + count(u"mail_message"_s), 0);
        QCOMPARE(import(mailbox(mails), u"mbox"_s).tickets, 2);
    }

    void threadsWhoseFirstMailComesLastAreJoined()
    {
        import(mail("2@x", "anna@x.org", "Re: Printer", "Still.", "In-Reply-To: <1@x>\n", 5));
        QCOMPARE(import(mail("3@x", "anna@x.org", "Re: Printer", "And now?", "References: <1@x>\n", 9)).entries, 1);
        QCOMPARE(import(mail("1@x", "anna@x.org", "Printer", "It is broken.")).entries, 1);
        QCOMPARE(count(u"ticket"_s), 1);
        QCOMPARE(import(mail("1@x", "anna@x.org", "Printer", "It is broken.")).unchanged, 1);
    }

    void anotherMailUnderTheSameIdIsKeptToo()
    {
        import(mail("1@x", "anna@x.org", "Printer", "It is broken."));
        const QByteArray other = mail("1@x", "bob@x.org", "Screen", "Dark.");
        const MailImportReport report = import(other);
        QCOMPARE(report.tickets, 1);
        QCOMPARE(codes(report), QByteArrayList{"mail.reused-id"});
        QCOMPARE(import(other).unchanged, 1);
    }

    void filesAreAttachedToTheEntryTheyCameWith()
    {
        import(mail("1@x", "anna@x.org", "Printer",
                    "--b\nContent-Type: text/plain\n\nSee.\n--b\n"
                    "Content-Type: image/png; name=\"C:\\\\x\\\\a.png\"\nContent-Transfer-Encoding: base64\n\n"
                    "iVBORw==\n--b--",
                    "Content-Type: multipart/mixed; boundary=b\n"));
        const QList<Attachment> attached = files(u"INC-1"_s);
        QCOMPARE(attached.size(), 1);
        QCOMPARE(attached.first().name, u"a.png"_s);
        QCOMPARE(attached.first().entry.value(), log(u"INC-1"_s).first().id);
        QCOMPARE(ticket(u"INC-1"_s)->description, u"See."_s);
    }

    void whatSaysNothingGetsATitleAndAMailOfTheDeskItsCustomer()
    {
        import("From: anna@x.org\n\n");
        QCOMPARE(ticket(u"INC-1"_s)->title, u"(no subject)"_s);
        import(mail("2@x", "Desk <desk@x.org>", "Planned", "We will call.", "Cc: Bob <bob@x.org>\n"));
        QCOMPARE(ticket(u"INC-2"_s)->requester.value(), u"Bob <bob@x.org>"_s);
        QVERIFY(!log(u"INC-2"_s).first().isFromCustomer);
        const MailImportReport nobody = import("Subject: x\nDate: Mon, 2 Mar 2026 08:00:00 +0000\n\ny\n");
        QCOMPARE(codes(nobody), QByteArrayList{"mail.no-sender"});
        QVERIFY(!ticket(u"INC-3"_s)->requester);
    }

    void aTitleThatIsTooLongIsCutAndKeptWhole()
    {
        import(mail("1@x", "anna@x.org", QByteArray(2000, 's') + " end", "text"));
        QCOMPARE(ticket(u"INC-1"_s)->title.size(), 500);
        QVERIFY(ticket(u"INC-1"_s)->description.contains(u"s end\n\ntext"_s));
    }

    void aMergedTicketLeadsToItsSurvivor()
    {
        import(mail("1@x", "anna@x.org", "One", "x"));
        import(mail("2@x", "anna@x.org", "Two", "x"));
        const Ticket one = ticket(u"INC-1"_s).value();
        const Ticket two = ticket(u"INC-2"_s).value();
        QVERIFY(m_workspace->writeNow([&](Transaction &transaction) {
            transaction.describe("desk.edit-ticket");
            Ticket merged = one;
            merged.mergedInto = two.id;
            updateTicket(transaction, one, merged, std::nullopt);
        }));
        import(mail("3@x", "anna@x.org", "Re: One", "y", "In-Reply-To: <1@x>\n"));
        QCOMPARE(log(u"INC-2"_s).size(), 2);
    }

    void aSubjectThatIsTooLongForATitleIsTold()
    {
        const auto cut = [](const MailImportReport &report) {
            for (const ImportRemark &finding : report.findingList) {
                if (finding.code == "mail.subject-cut")
                    return finding.facts;
            }
            return QJsonObject();
        };
        QVERIFY(cut(import(mail("1@x", "anna@x.org", QByteArray(500, 'a'), "x"))).isEmpty());
        const QJsonObject longer = cut(import(mail("2@x", "anna@x.org", QByteArray(501, 'b'), "The text")));
        QCOMPARE(longer[u"titled"_s].toInt(), 499);
        QCOMPARE(longer[u"count"_s].toInt(), 501);
        QCOMPARE(longer[u"of"_s].toInt(), 501);
        QCOMPARE(ticket(u"INC-2"_s)->description, QString(501, u'b') + u"\n\nThe text"_s);
        // However long it is, the text of the mail stays.
        const QJsonObject huge = cut(import(mail("3@x", "anna@x.org", QByteArray(10'000'000, 'c'), "The text")));
        QCOMPARE(huge[u"of"_s].toInt(), 10'000'000);
        const QString description = ticket(u"INC-3"_s)->description;
        QVERIFY(description.size() <= longestText && description.endsWith(u"c\n\nThe text"));
        QCOMPARE(qsizetype(huge[u"count"_s].toInt()), description.size() - 10);
        // An answer that is but a subject is that subject.
        QVERIFY(cut(import(mail("4@x", "anna@x.org", QByteArray(600, 'd'), "", "In-Reply-To: <1@x>\n"))).isEmpty());
        QCOMPARE(log(u"INC-1"_s).last().text, QString(600, u'd'));
    }

    void aDryRunTellsAndChangesNothing()
    {
        const auto report =
            tryImport(mail("1@x", "anna@x.org", "Printer", "It is broken."), u"eml"_s, ImportMode::DryRun);
        QVERIFY(report);
        QCOMPARE(report->tickets, 1);
        QCOMPARE(count(u"ticket"_s), 0);
        QCOMPARE(count(u"journal"_s), *m_workspace->readNow([](Session &session) {
            return session.number(u"SELECT count(*) FROM journal WHERE entity <> 'ticket'"_s);
        }));
    }

    void whatIsNoMailIsRefused()
    {
        QCOMPARE(tryImport("").error().code, "exchange.empty");
        QCOMPARE(tryImport("PK\x03\x04 and so on").error().code.left(9), "exchange.");
        QCOMPARE(tryImport("a sentence\n").error().code, "exchange.other-format");
        QCOMPARE(tryImport("Subject: no mailbox\n\nx\n", u"mbox"_s).error().code, "exchange.other-format");
        QCOMPARE(count(u"ticket"_s), 0);
    }

    void realMailsComeInAndComeInAgain()
    {
        const QByteArrayList mails = realMails();
        if (mails.isEmpty())
            QSKIP("the real mails are not here");
        QVERIFY(mails.size() > 80);
        MailImportReport first;
        MailImportReport second;
        for (MailImportReport *all : {&first, &second}) {
            for (const QByteArray &one : mails) {
                const auto report = tryImport(one);
                if (!report) {
                    QCOMPARE(report.error().code.left(9), "exchange.");
                    continue;
                }
                all->tickets += report->tickets;
                all->entries += report->entries;
                all->read += report->read;
            }
        }
        QVERIFY(first.tickets > 60);
        QCOMPARE(second.tickets + second.entries, 0);
        QCOMPARE(count(u"ticket"_s), first.tickets);
    }

    void garbledMailsComeInOrAreRefused()
    {
        const QByteArrayList mails = realMails();
        if (mails.isEmpty())
            QSKIP("the real mails are not here");
        QRandomGenerator random(20260302);
        for (int round = 0; round < 150; ++round) {
            QByteArray garbled = mails[random.bounded(int(mails.size()))];
            garbled.truncate(random.bounded(int(garbled.size()) + 1));
            for (int count = random.bounded(20); count > 0 && !garbled.isEmpty(); --count)
                garbled[random.bounded(int(garbled.size()))] = char(random.bounded(256));
            const auto report = tryImport(garbled);
            if (!report)
                QVERIFY2(report.error().code.startsWith("exchange."), report.error().code);
        }
    }
};

QTEST_GUILESS_MAIN(TestMailImport)
#include "tst_mail_import.moc"
