// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/openable_lines.h"

#include "kit/calm_style.h"
#include "kit/chip.h"
#include "kit/quiet_button.h"
#include "kit/text_elide.h"
#include "ui_estate/hair_row.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace mainstay {

OpenableLines::OpenableLines(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void OpenableLines::setLines(const QList<OpenableLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    const QString focused = m_widgets.key(focusWidget() ? focusWidget()->parentWidget() : nullptr);
    if (m_editor) {
        m_layout->removeWidget(m_editor);
        m_editor->setParent(this);
    }
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_widgets.clear();
    for (const OpenableLine &line : std::as_const(m_lines)) {
        QWidget *widget = widgetOf(line);
        m_widgets.insert(line.key, widget);
        m_layout->addWidget(widget);
    }
    if (m_editor)
        placeEditor();
    if (QWidget *widget = m_widgets.value(focused)) {
        if (auto *button = widget->findChild<QAbstractButton *>())
            button->setFocus();
    }
}

QWidget *OpenableLines::widgetOf(const OpenableLine &line)
{
    auto *widget = new HairRow(line.rank == OpenableLine::Rank::Member ? 2 * Grid : 0);
    QHBoxLayout *row = widget->row();
    if (line.rank == OpenableLine::Rank::More) {
        QPushButton *more = quietButton(line.text);
        connect(more, &QPushButton::clicked, this, [this, key = line.key] { Q_EMIT moreWanted(key); });
        row->addWidget(more);
        row->addStretch(1);
        return widget;
    }
    auto *text = new ElidedLabel(line.text);
    row->addWidget(text, 1);
    if (line.rank == OpenableLine::Rank::Note)
        text->setMuted();
    if (line.link) {
        text->setLink();
        connect(text, &ElidedLabel::activated, this, [this, link = *line.link] { Q_EMIT linkActivated(link); });
    }
    if (line.tone) {
        row->addWidget(new Chip(line.remark, *line.tone));
    } else if (!line.remark.isEmpty()) {
        auto *remark = new QLabel(line.remark);
        remark->setTextFormat(Qt::PlainText);
        remark->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(remark);
    }
    if (line.editWords.isEmpty())
        return widget;
    QToolButton *edit = quietIcon(u"document-edit"_s, line.editWords);
    edit->setAccessibleName(line.editWords + u": "_s + line.text);
    connect(edit, &QToolButton::clicked, this, [this, key = line.key] {
        if (m_openKey == key)
            close();
        else
            Q_EMIT openWanted(key);
    });
    row->addWidget(edit);
    return widget;
}

void OpenableLines::open(const QString &key, QWidget *editor)
{
    close();
    m_openKey = key;
    m_editor = editor;
    placeEditor();
    m_editor->setFocus();
}

void OpenableLines::placeEditor()
{
    const int row = m_layout->indexOf(m_widgets.value(m_openKey));
    m_layout->insertWidget(row < 0 ? m_layout->count() : row + 1, m_editor);
    m_editor->show();
}

void OpenableLines::close()
{
    if (!m_editor)
        return;
    m_layout->removeWidget(m_editor);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    const QString key = std::exchange(m_openKey, QString());
    if (QWidget *widget = m_widgets.value(key)) {
        const auto pencils = widget->findChildren<QToolButton *>();
        if (!pencils.isEmpty())
            pencils.first()->setFocus();
    }
}

} // namespace mainstay
