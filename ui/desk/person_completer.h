// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"

#include <QTimer>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace mainstay {

/// Offers below a line, as one types, the people whose names hold the text, looked up off this thread; of many lookups
/// the last counts. Any other name may be typed all the same. Lives as long as the line.
class PersonCompleter : public QObject
{
    Q_OBJECT

public:
    PersonCompleter(const PageContext &context, QLineEdit *line);

    /// What is offered now.
    QStringList offered() const;

    static constexpr int MostOffered = 12;

private:
    void look();
    void offer(const QStringList &names);

    PageContext m_context;
    QLineEdit *m_line;
    QStringListModel *m_found;
    QCompleter *m_completer;
    QTimer m_typing;
    quint64 m_asked = 0;
};

} // namespace mainstay
