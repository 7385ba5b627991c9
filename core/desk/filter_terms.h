// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QStringList>

namespace mainstay {

/// One value of a term; what stands in quotes is a name, whatever it says.
struct FilterValue {
    QString text; ///< null where nothing stands, empty for ""
    bool isQuoted = false;

    /// Whether it is this word of the language of filters.
    bool is(QStringView word) const;
};

/// field=value[,value…] of a filter.
struct FilterTerm {
    QString field;
    QString operation; ///< "=", "<=", ">=" or "<"
    QList<FilterValue> values; ///< one at least

    QString whole() const; ///< all values as one text
    /// As a time, or as the day that begins here then; what is to be by a day may be until it ends.
    std::optional<Instant> instant() const;
};

/// Cuts the text into terms; a word with an operator in it begins a term, any other goes on with the last value.
/// Errors: desk.unknown-filter {field, allowed}; desk.filter-word {word, allowed, right} for a word before any term,
/// after a closing quote, or after me, mine or none in a field of `names`, and for “open” at the end of such a name:
/// whoever wrote it meant a term; desk.bad-filter {field, value, expected} for a value that is missing, or empty in a
/// field that is none of `names`, and for a quote that stays open.
Result<QList<FilterTerm>> filterTerms(QStringView text, const QStringList &fields, const QStringList &names);

/// A value as filterTerms() takes it: quoted where it would end early or be cut, or is a word of the language of
/// filters.
QString spelledFilterValue(const QString &value);

tl::unexpected<Error> badFilterValue(const QString &field, const QString &value, const QString &expected);

} // namespace mainstay
