// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/conflict_view.h"
#include "store/journal.h"

namespace mainstay {

/// A part of what is edited: by what it is known, what it is called, and how it stands, as a person reads it. Two that
/// read the same are the same.
struct SetupPiece {
    QString key;
    QString label;
    QString text; ///< empty: nothing is there
};

/// What others changed since it was read, unless it stands here the same; a piece that one side lacks is empty there.
QList<ConflictField> changedElsewhere(const QList<SetupPiece> &read, const QList<SetupPiece> &now,
                                      const QList<SetupPiece> &mine);

/// What somebody else saved of the same meanwhile, beside what stands here: who, when, and for each piece which of the
/// two is to stay. Where nothing was changed here theirs is proposed. Hidden while there is nothing to decide.
class SetupConflict : public QWidget
{
    Q_OBJECT

public:
    explicit SetupConflict(QWidget *parent = nullptr);

    /// Without fields it goes; what was chosen of those that stay as they stood stays chosen.
    void present(const std::optional<LastEntry> &last, const QLocale &locale, const QList<ConflictField> &fields);
    void close() { present({}, {}, {}); }
    bool isOpen() const { return m_view; }

Q_SIGNALS:
    /// The keys of the pieces that are to stand as the other saved them; of the rest what stands here counts.
    void decided(const QStringList &theirs);

private:
    ConflictView *m_view = nullptr;
    std::optional<LastEntry> m_last;
};

} // namespace mainstay
