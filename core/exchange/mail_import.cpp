// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail_import.h"

#include "exchange/mail_intake.h"
#include "exchange/mail_reader.h"
#include "exchange/source.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr QByteArrayView DryRun = "exchange.dry-run";

[[noreturn]] void refuseSize(qint64 limit)
{
    throw StoreError(ErrorKind::Invalid, "exchange.too-large", {{u"limit"_s, limit}});
}

QByteArray bytesOfFile(const MailImportRequest &request, qint64 most)
{
    Result<std::unique_ptr<QFile>> file = openSource(request.path);
    if (!file)
        throw StoreError(file.error());
    requireReadable(**file);
    if ((*file)->size() > most)
        refuseSize(most);
    QByteArray bytes((*file)->size(), Qt::Uninitialized);
    bytes.truncate(readBlock(**file, bytes.data(), bytes.size()));
    return bytes;
}

[[noreturn]] void refuseFormat(const QString &format)
{
    throw StoreError(ErrorKind::Invalid, "exchange.other-format", {{u"format"_s, format}});
}

/// A line that began with "From " was written with a ">" before it, lest it begin a mail.
void restoreFromLines(Mail &mail)
{
    static const QRegularExpression escaped(u"^>(>*From )"_s, QRegularExpression::MultilineOption);
    if (mail.text.contains(u">From "_s))
        mail.text.replace(escaped, u"\\1"_s);
}

std::vector<Mail> mailsIn(const MailImportRequest &request, Progress &progress)
{
    const bool isMailbox = request.format == mailboxFormat;
    const QByteArray bytes = bytesOfFile(request, isMailbox ? mostMailboxBytes : mostMailBytes);
    if (!isMailbox) {
        if (!looksLikeMail(bytes))
            refuseFormat(request.format);
        std::vector<Mail> one;
        one.push_back(readMail(bytes));
        return one;
    }
    const QList<MailSlice> slices = splitMailbox(bytes);
    if (slices.isEmpty())
        refuseFormat(request.format);
    std::vector<Mail> mails;
    mails.reserve(size_t(slices.size()));
    for (const MailSlice &slice : slices) {
        progress.report(slice.from / 2, bytes.size());
        if (slice.bytes.size() > mostMailBytes)
            refuseSize(mostMailBytes);
        mails.push_back(readMail(slice.bytes));
        restoreFromLines(mails.back());
    }
    return mails;
}

MailImportReport takeAll(Transaction &transaction, const DeskRules &rules, const MailImportRequest &request,
                         const std::vector<Mail> &mails, Progress &progress)
{
    const QByteArray name = "import." + request.format.toUtf8();
    const QString file = QFileInfo(request.path).fileName();
    transaction.describe(name, {{u"source"_s, file}});
    MailIntake intake(transaction, rules, request);
    qint64 done = 0;
    for (const size_t place : mailOrder(mails)) {
        progress.report(qint64(mails.size()) + done++, 2 * qint64(mails.size()));
        intake.take(mails[place], qint64(place) + 1);
    }
    const MailImportReport report = intake.report();
    transaction.describe(name, {{u"source"_s, file}, {u"tickets"_s, report.tickets}, {u"entries"_s, report.entries}});
    return report;
}

} // namespace

Result<MailImportReport> importMail(Workspace &workspace, const DeskRules &rules, const MailImportRequest &request,
                                    Progress &progress)
{
    try {
        const std::vector<Mail> mails = mailsIn(request, progress);
        MailImportReport report;
        const Result<void> written = workspace.writeNow([&](Transaction &transaction) {
            report = takeAll(transaction, rules, request, mails, progress);
            // What would happen only happening tells; it is then rolled back.
            if (request.mode == ImportMode::DryRun)
                throw StoreError(ErrorKind::Cancelled, DryRun.toByteArray());
        });
        if (!written && written.error().code != DryRun)
            return tl::unexpected<Error>(written.error());
        return report;
    } catch (const StoreError &error) {
        return tl::unexpected<Error>(error.error());
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Unavailable, "exchange.out-of-memory", {{u"file"_s, request.path}});
    }
}

} // namespace mainstay
