// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QLocale>
#include <QTranslator>
#include <chrono>

namespace mainstay {

struct Phrase;

/// Makes sentences and names of codes and facts, in the language of a locale; English where there is no translation.
/// Several may live side by side: nothing is installed globally, so JSON stays English whatever the person speaks.
/// Lives on one thread.
class Words
{
public:
    explicit Words(const QLocale &locale);

    const QLocale &locale() const { return m_locale; }

    /// What happened, what was kept, and what to do next. For a code that nobody wrote a sentence for: one that names
    /// code and detail.
    QString sentence(const Error &error) const;

    /// One line for a step of the journal: "Add component Web shop". Without facts the shorter "Add component".
    QString command(const QByteArray &name, const QJsonObject &facts = {}) const;

    /// Why an import rejected a row, or what it noticed about one.
    QString remark(const QByteArray &code, const QJsonObject &facts) const;

    /// What is wrong, for a kind of fault that a check of a workspace or of a process found.
    QString fault(const QByteArray &kind, const QJsonObject &facts = {}) const;

    /// The name of a kind, stage, state, field, table or column: "phase-out", "redundancy_group". Names that people
    /// gave come back as they are.
    QString name(const QString &name) const;

    /// "60 h 30 min": exact, and without the units of which there are none; of nothing "0 s".
    QString duration(std::chrono::milliseconds time) const;

    /// A text that stands where it is used, marked with QT_TRANSLATE_NOOP(context, …); placeholders as in phrase.h.
    QString text(const char *context, const char *source, const QJsonObject &facts = {}) const;
    /// The same marked with QT_TRANSLATE_N_NOOP: %n is n.
    QString counted(const char *context, const char *source, qint64 n, const QJsonObject &facts = {}) const;

    static bool knowsError(const QByteArray &code);
    static bool knowsCommand(const QByteArray &name);
    static bool knowsRemark(const QByteArray &code);
    static bool knowsFault(const QByteArray &kind);
    static bool knowsName(const QString &name);

private:
    QString translated(const char *context, const char *source, int n = -1) const;
    QString filled(const QString &text, const QJsonObject &facts) const;
    QString filledWhole(QStringView text, const QJsonObject &facts, bool &isWhole) const;
    QString factText(const QString &name, const QJsonObject &facts) const;
    QString spoken(const char *context, const Phrase &phrase, const QJsonObject &facts) const;

    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace mainstay
