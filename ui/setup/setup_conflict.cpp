// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/setup_conflict.h"

#include "kit/text_elide.h"
#include "kit/times.h"

#include <QVBoxLayout>
#include <algorithm>

namespace mainstay {

namespace {

const SetupPiece *pieceOf(const QList<SetupPiece> &pieces, const QString &key)
{
    const auto found = std::ranges::find(pieces, key, &SetupPiece::key);
    return found == pieces.end() ? nullptr : &*found;
}

} // namespace

QList<ConflictField> changedElsewhere(const QList<SetupPiece> &read, const QList<SetupPiece> &now,
                                      const QList<SetupPiece> &mine)
{
    const auto text = [](const QList<SetupPiece> &pieces, const QString &key) {
        const SetupPiece *piece = pieceOf(pieces, key);
        return piece ? piece->text : QString();
    };
    QList<ConflictField> fields;
    const auto add = [&](const SetupPiece &piece) {
        ConflictField field{piece.key, piece.label, text(read, piece.key), text(now, piece.key), text(mine, piece.key)};
        if (field.theirs != field.base && field.theirs != field.ours)
            fields.append(std::move(field));
    };
    std::ranges::for_each(now, add);
    for (const SetupPiece &piece : read) {
        if (!pieceOf(now, piece.key))
            add(piece);
    }
    return fields;
}

SetupConflict::SetupConflict(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void SetupConflict::present(const std::optional<LastEntry> &last, const QLocale &locale,
                            const QList<ConflictField> &fields)
{
    const auto seq = [](const std::optional<LastEntry> &entry) { return entry ? entry->seq : 0; };
    if (m_view && m_view->fields() == fields && seq(m_last) == seq(last))
        return;
    ConflictView *before = std::exchange(m_view, nullptr);
    m_last = last;
    if (!fields.isEmpty()) {
        m_view = new ConflictView(last ? oneLine(last->who, 60) : QString(),
                                  last ? exactTime(last->at, locale) : QString(), fields);
        m_view->nameDecision(tr("Take this choice over"));
        for (const ConflictField &field : fields) {
            if (field.ours == field.base)
                m_view->choose(field.column, ConflictView::Choice::Theirs);
        }
        connect(m_view, &ConflictView::decided, this, &SetupConflict::decided);
        layout()->addWidget(m_view);
        m_view->show();
        if (before)
            m_view->takeOver(*before);
    }
    setVisible(m_view);
    if (before) {
        before->hide();
        before->deleteLater();
    }
}

} // namespace mainstay
