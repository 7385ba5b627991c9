// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/deployment.h"
#include "estate/estate.h"
#include "ui_estate/estate_question.h"
#include "words/words.h"

#include <QList>
#include <QStringList>
#include <memory>
#include <stop_token>

namespace mainstay {

/// What the database knows beside the snapshot, as far as a question needs it.
struct AnswerFacts {
    QList<ImpactOverride> overrides; ///< Breaks: for their reasons
    QList<Environment> environments; ///< Conflicts, Deployed
    QList<Deployment> deployments; ///< Conflicts, Deployed: what is where now
};

/// The answer as a list: a row is about one component, which several rows may share.
struct EstateAnswer {
    struct Column {
        QString title;
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    struct Row {
        ComponentIndex component = 0;
        QStringList cells; ///< code, name, then the answer's own
    };

    std::shared_ptr<const Estate> estate; ///< of which it is true
    AskedQuestion asked;
    QString title;
    QString count; ///< "12 of 44 components"
    QList<Column> columns;
    std::vector<Row> rows;
    std::vector<ComponentIndex> shaded; ///< what a map is to point out; ascending, each once
    /// More of it can be had with more AskedQuestion::mostPaths.
    enum class Extent { Whole, Cut };
    Extent extent = Extent::Whole;
};

/// Takes as long as the question does; any thread. Components that are not in the estate any more are left out. Nothing
/// when stop was requested.
std::optional<EstateAnswer> answerTo(const AskedQuestion &asked, const std::shared_ptr<const Estate> &estate,
                                     const AnswerFacts &facts, const Words &words, const std::stop_token &stop = {});

/// Comma separated values after RFC 4180 with a line of heads, for a spreadsheet.
QByteArray toCsv(const EstateAnswer &answer);
/// Tab separated, as spreadsheets take from the clipboard; only these rows.
QString toTabbedText(const EstateAnswer &answer, const std::vector<size_t> &rows);

} // namespace mainstay
