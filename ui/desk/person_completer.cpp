// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/person_completer.h"

#include "people/people_lookup.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace mainstay {

PersonCompleter::PersonCompleter(const PageContext &context, QLineEdit *line)
    : QObject(line)
    , m_context(context)
    , m_line(line)
    , m_found(new QStringListModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostOffered);
    m_completer->setWidget(line);
    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(150));
    connect(line, &QLineEdit::textEdited, this, [this] {
        ++m_asked;
        m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, &PersonCompleter::look);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), m_line, &QLineEdit::setText);
}

void PersonCompleter::look()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return offer({});
    m_context.workspace.read(
        this, [typed](Session &session) { return peopleLike(session, typed, MostOffered); },
        [this, number = ++m_asked](const Result<QStringList> &names) {
            if (number == m_asked)
                offer(names.value_or(QStringList()));
        });
}

void PersonCompleter::offer(const QStringList &names)
{
    m_found->setStringList(names);
    if (!names.isEmpty() && m_line->hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

QStringList PersonCompleter::offered() const
{
    return m_found->stringList();
}

} // namespace mainstay
