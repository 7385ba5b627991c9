// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/link.h"
#include "kit/look.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace mainstay {

/// A line that an editor can be opened below.
struct OpenableLine {
    QString key; ///< its own among the lines
    QString text;
    QString remark; ///< at the right
    std::optional<Tone> tone; ///< puts the remark on a chip
    std::optional<Link> link;
    QString editWords; ///< what its pencil does: "Change the group"; empty: it has none
    enum class Rank { Own, Member, Note, More };
    Rank rank = Rank::Own; ///< a member is set in below the line above; a note is muted; "more" is a button

    bool operator==(const OpenableLine &) const = default;
};

/// The lines of a section of the details, each with one editor at most open below it. Lines that come anew keep the
/// editor and the focus where they were, by key.
class OpenableLines : public QWidget
{
    Q_OBJECT

public:
    explicit OpenableLines(QWidget *parent = nullptr);

    void setLines(const QList<OpenableLine> &lines);

    /// Takes the editor and shows it below the line, or at the end where there is no such line; one that was open is
    /// closed.
    void open(const QString &key, QWidget *editor);
    /// The pencil of its line has the focus then.
    void close();
    QWidget *editor() const { return m_editor; }
    const QString &openKey() const { return m_openKey; } ///< empty: none is open

Q_SIGNALS:
    void linkActivated(const mainstay::Link &link);
    /// A pencil was pressed; not of the line that is open, whose pencil closes it.
    void openWanted(const QString &key);
    void moreWanted(const QString &key);

private:
    QWidget *widgetOf(const OpenableLine &line);
    void placeEditor();

    QList<OpenableLine> m_lines;
    QMap<QString, QWidget *> m_widgets; ///< by key
    QVBoxLayout *m_layout;
    QString m_openKey;
    QWidget *m_editor = nullptr;
};

} // namespace mainstay
