// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/smtp_client.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <ctime>
#include <curl/curl.h>
#include <memory>
#include <pthread.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

using Kind = MailResult::Kind;

constexpr qsizetype LongestAnswer = 500;

struct EasyRelease {
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct ListRelease {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Easy = std::unique_ptr<CURL, EasyRelease>;
using List = std::unique_ptr<curl_slist, ListRelease>;

/// What is seen of one conversation while it goes on.
struct Conversation {
    const SmtpOptions &options;
    QByteArray data; ///< to be said
    size_t said = 0;
    bool hasEnded = false; ///< the data were asked for to their end
    QByteArray answer; ///< the last line in which the server refused something
    char error[CURL_ERROR_SIZE] = {};
    curl_socket_t socket = CURL_SOCKET_BAD; ///< the newest; open as long as the library looks whether to stop
    std::chrono::steady_clock::time_point until{}; ///< when it has taken too long
    bool isLate = false;
};

size_t giveData(char *to, size_t size, size_t count, void *user)
{
    auto &talk = *static_cast<Conversation *>(user);
    const size_t part = std::min(size * count, size_t(talk.data.size()) - talk.said);
    std::memcpy(to, talk.data.constData() + talk.said, part);
    talk.said += part;
    talk.hasEnded = talk.hasEnded || part == 0 || talk.said == size_t(talk.data.size());
    return part;
}

/// Every line of the server comes by here.
size_t hearLine(char *line, size_t size, size_t count, void *user)
{
    const QByteArray said = QByteArray(line, qsizetype(size * count)).trimmed();
    // What it refuses is the answer; what it says to our goodbye is none.
    if (said.startsWith('4') || said.startsWith('5'))
        static_cast<Conversation *>(user)->answer = said;
    return size * count;
}

curl_socket_t openSocket(void *user, curlsocktype, curl_sockaddr *address)
{
    auto &talk = *static_cast<Conversation *>(user);
    talk.socket = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    return talk.socket;
}

/// The library says goodbye to a server even then, and waits two minutes for the answer to that; a closed line has
/// none.
int askWhetherToStop(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto &talk = *static_cast<Conversation *>(user);
    talk.isLate = std::chrono::steady_clock::now() >= talk.until;
    if (!talk.isLate && !(talk.options.isCancelled && talk.options.isCancelled()))
        return 0;
    if (talk.socket != CURL_SOCKET_BAD)
        ::shutdown(talk.socket, SHUT_RDWR);
    return 1;
}

/// Who writes to a closed line is sent a signal that ends the program: TLS does. Held back in this thread alone.
class NoBrokenPipe
{
public:
    NoBrokenPipe()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoBrokenPipe()
    {
        const timespec noTime{};
        if (sigismember(&m_before, SIGPIPE) == 0)
            sigtimedwait(&m_pipe, nullptr, &noTime);
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(NoBrokenPipe)

private:
    sigset_t m_pipe;
    sigset_t m_before;
};

QByteArray urlOf(const MailServer &server)
{
    const QString host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
    const QString scheme = server.security == MailSecurity::Tls ? u"smtps"_s : u"smtp"_s;
    // The name that we greet with; our own address or machine is nobody's affair.
    return u"%1://%2:%3/%4"_s.arg(scheme, host)
        .arg(server.port)
        .arg(server.sender.section(u'@', 1).isEmpty() ? u"localhost"_s : server.sender.section(u'@', 1))
        .toUtf8();
}

void setSecurity(CURL *curl, const MailServer &server, const SmtpOptions &options)
{
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     long(server.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!options.certificates.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, options.certificates.toUtf8().constData());
    if (server.login.isEmpty())
        return;
    curl_easy_setopt(curl, CURLOPT_USERNAME, server.login.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, options.password.toUtf8().constData());
}

Easy prepared(const MailServer &server, const SmtpOptions &options, Conversation &talk)
{
    static const CURLcode isReady = curl_global_init(CURL_GLOBAL_DEFAULT);
    Easy easy(isReady == CURLE_OK ? curl_easy_init() : nullptr);
    CURL *curl = easy.get();
    if (!curl)
        return easy;
    curl_easy_setopt(curl, CURLOPT_URL, urlOf(server).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // a proxy of the web is none of mail
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, long(options.connectWithin.count()));
    talk.until = std::chrono::steady_clock::now() + options.allWithin;
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, talk.error);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, hearLine);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &talk);
    // What a server answers to HELP or NOOP would come here.
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, hearLine);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, askWhetherToStop);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &talk);
    setSecurity(curl, server, options);
    return easy;
}

/// What the server said last, else what the library says.
QString answerOf(const Conversation &talk, CURLcode code, long status)
{
    const QByteArray own = talk.error[0] ? QByteArray(talk.error) : QByteArray(curl_easy_strerror(code));
    const QByteArray said = status >= 400 && !talk.answer.isEmpty() ? talk.answer : own;
    QString line = QString::fromUtf8(said.left(LongestAnswer)).simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line;
}

/// What came before the data were all said, so that the server cannot have taken the mail.
MailResult beforeTheEnd(CURLcode code, long status, bool isLate, const QString &answer)
{
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return {Kind::Deferred, u"mail.not-trusted"_s, answer};
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
        return {Kind::Deferred, u"mail.no-tls"_s, answer};
    case CURLE_LOGIN_DENIED:
        // 454 and its like: the server cannot judge passwords at present.
        return {Kind::Deferred, status >= 400 && status < 500 ? u"mail.deferred"_s : u"mail.wrong-password"_s, answer};
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return {Kind::Deferred, u"mail.no-connection"_s, answer};
    case CURLE_OPERATION_TIMEDOUT:
        return {Kind::Deferred, u"mail.too-slow"_s, answer};
    case CURLE_ABORTED_BY_CALLBACK:
        return {Kind::Deferred, isLate ? u"mail.too-slow"_s : u"mail.cancelled"_s, answer};
    default:
        break;
    }
    if (status >= 500 && status < 600)
        return {Kind::Refused, u"mail.refused"_s, answer};
    return {Kind::Deferred, status >= 400 ? u"mail.deferred"_s : u"mail.cut-off"_s, answer};
}

MailResult judged(CURLcode code, CURL *curl, const Conversation &talk)
{
    if (code == CURLE_OK)
        return {Kind::Sent, {}, {}};
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    const QString answer = answerOf(talk, code, status);
    // 354 is what the server said before the data; whatever it said to them would be another number.
    const bool isSilent = status < 400;
    if (talk.hasEnded && isSilent)
        return {Kind::Uncertain, u"mail.no-answer"_s, answer};
    return beforeTheEnd(code, status, talk.isLate, answer);
}

MailResult noLibrary()
{
    return {Kind::Deferred, u"mail.no-connection"_s, {}};
}

} // namespace

MailResult sendBySmtp(const MailServer &server, const SmtpOptions &options, const WireMail &mail)
{
    const NoBrokenPipe noSignal;
    Conversation talk{.options = options, .data = mail.bytes};
    const Easy curl = prepared(server, options, talk);
    if (!curl)
        return noLibrary();
    const List recipients(curl_slist_append(nullptr, ('<' + mail.to.toUtf8() + '>').constData()));
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, ('<' + mail.from.toUtf8() + '>').constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.bytes.size()));
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, giveData);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &talk);
    return judged(curl_easy_perform(curl.get()), curl.get(), talk);
}

bool isOfServer(const MailResult &result)
{
    static const QStringList Ours{u"mail.not-trusted"_s,   u"mail.no-tls"_s,   u"mail.wrong-password"_s,
                                  u"mail.no-connection"_s, u"mail.too-slow"_s, u"mail.cancelled"_s};
    return Ours.contains(result.reason);
}

MailResult trySmtp(const MailServer &server, const SmtpOptions &options)
{
    const NoBrokenPipe noSignal;
    Conversation talk{.options = options};
    const Easy curl = prepared(server, options, talk);
    if (!curl)
        return noLibrary();
    curl_easy_setopt(curl.get(), CURLOPT_CUSTOMREQUEST, "NOOP");
    curl_easy_setopt(curl.get(), CURLOPT_NOBODY, 1L);
    return judged(curl_easy_perform(curl.get()), curl.get(), talk);
}

} // namespace mainstay
