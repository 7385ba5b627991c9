// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_data.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each form
    bool isFinished = true;
    bool hasForms = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .source = {}, .translations = {}};
    message.hasForms = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (!message.hasForms) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return messages;
}

/// "{name}", "{=name}", "%1" and "%n", in order of the alphabet, and how many optional parts there are.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"\\{=?[A-Za-z_]+\\}|%[n1-9]"_s);
    static const QRegularExpression optional(u"\\[[^\\]]*\\{"_s);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text))
        found.append(match.captured());
    qsizetype parts = 0;
    for (auto matches = optional.globalMatch(text); matches.hasNext(); matches.next())
        ++parts;
    found.sort();
    return found << u"%1 optional"_s.arg(parts);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private:
    QList<Message> m_dutch;
    QList<Message> m_english;

private Q_SLOTS:
    void initTestCase()
    {
        m_dutch = messagesOf(testing::sourceFile(u"translations/mainstay_nl.ts"_s));
        m_english = messagesOf(testing::sourceFile(u"translations/mainstay_en.ts"_s));
        QVERIFY(m_dutch.size() > 200);
        QVERIFY(!m_english.isEmpty());
    }

    void everythingIsTranslated()
    {
        QStringList missing;
        for (const Message &message : m_dutch + m_english) {
            const bool isEmpty = message.translations.isEmpty()
                || std::ranges::any_of(message.translations,
                                       [](const QString &text) { return text.trimmed().isEmpty(); });
            if (!message.isFinished || isEmpty || (message.hasForms && message.translations.size() != 2))
                missing.append(message.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void placeholdersAreKept()
    {
        QStringList broken;
        for (const Message &message : m_dutch + m_english) {
            for (const QString &text : message.translations) {
                // Of one thing it need not be said that it is one.
                const bool isSingular =
                    message.hasForms && text == message.translations.first() && !text.contains(u"%n"_s);
                const QString source = isSingular ? QString(message.source).remove(u"%n"_s) : message.source;
                if (placeholdersOf(text) != placeholdersOf(source))
                    broken.append(message.source + u"\n    "_s + text);
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void noSentenceWasLeftInEnglish()
    {
        QStringList same;
        for (const Message &message : m_dutch) {
            // A single word, the name of a key or a unit may be the same in both.
            static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
            static const QRegularExpression words(u"[a-z]{2,}.* [A-Za-z]{2,}"_s);
            if (message.translations.contains(message.source)
                && words.match(QString(message.source).remove(placeholder)).hasMatch())
                same.append(message.source);
        }
        QVERIFY2(same.isEmpty(), qPrintable(same.join(u'\n')));
    }

    void singularAndPluralDifferFromWhatStandsInTheSource()
    {
        for (const Message &message : m_english) {
            for (const QString &text : message.translations)
                QVERIFY2(!text.contains(u"(s)"), qPrintable(text));
        }
    }

    /// Whoever adds a text runs `cmake --build … --target update_translations` and translates it.
    void noTextInTheSourcesIsMissingFromTheFiles()
    {
        const QTemporaryDir folder;
        for (const QString &language : {u"nl"_s, u"en"_s}) {
            const QString shipped = testing::sourceFile(u"translations/mainstay_%1.ts"_s.arg(language));
            const QString copy = folder.filePath(u"mainstay_%1.ts"_s.arg(language));
            QVERIFY(QFile::copy(shipped, copy));
            QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
            if (language == u"en")
                arguments << u"-pluralonly"_s;
            arguments << QStringLiteral("@" MAINSTAY_TEXTS) << u"-ts"_s << copy;
            QProcess lupdate;
            lupdate.start(QStringLiteral(MAINSTAY_LUPDATE), arguments);
            QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError());

            QStringList before;
            for (const Message &message : messagesOf(shipped))
                before.append(message.context + u": "_s + message.source);
            QStringList now;
            for (const Message &message : messagesOf(copy))
                now.append(message.context + u": "_s + message.source);
            QStringList added = now;
            added.removeIf([&before](const QString &text) { return before.contains(text); });
            QStringList gone = before;
            gone.removeIf([&now](const QString &text) { return now.contains(text); });
            QVERIFY2(added.isEmpty(), qPrintable(u"not in the file:\n"_s + added.join(u'\n')));
            QVERIFY2(gone.isEmpty(), qPrintable(u"no longer in the sources:\n"_s + gone.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
