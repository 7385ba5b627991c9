// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/answer_picker.h"

#include "desk/canned_answer_commands.h"
#include "desk/ticket_store.h"
#include "kit/calm_style.h"
#include "kit/look.h"
#include "kit/notice_bar.h"
#include "kit/section.h"
#include "kit/text_box.h"
#include "kit/ticket_look.h"
#include "people/people_lookup.h"
#include "people/person_store.h"
#include "ui_desk/pick_list.h"
#include "ui_desk/small_form.h"

#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

OfferedAnswers readAnswers(Session &session, const Ticket &ticket, const QString &ours)
{
    OfferedAnswers answers{cannedAnswers(session), ours};
    const auto name = ticket.requester ? personNamed(session, *ticket.requester) : std::nullopt;
    const auto person = name ? findPerson(session, *name) : std::nullopt;
    if (person && !person->language.isEmpty())
        answers.language = person->language;
    return answers;
}

FilledText readFilled(Session &session, const DeskRules &rules, const CannedAnswer &answer, Id<Ticket> id)
{
    const Ticket ticket = ticketThere(session, id);
    const FilledText first = filledAnswer(session, rules, answer, ticket);
    // Nothing would stand where a value is missing, and nobody would see it.
    CannedAnswer marked = answer;
    for (const QString &name : first.missing)
        marked.text.replace(u'{' + name + u'}', u"{?"_s + name + u'}');
    return {filledAnswer(session, rules, marked, ticket).text, first.unknown, first.missing};
}

AnswerPicker::AnswerPicker(const PageContext &context, QPlainTextEdit *into, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_into(into)
    , m_list(new PickList(tr("Find an answer by its name")))
    , m_notice(new NoticeBar)
{
    auto *add = new QPushButton(tr("New…"));
    add->setObjectName(u"newAnswer"_s);
    auto *edit = new QPushButton(tr("Edit…"));
    edit->setObjectName(u"editAnswer"_s);
    m_list->addBeside(edit);
    m_list->addBeside(add);
    m_list->hide();
    hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PaneMargin, Grid, PaneMargin, Grid);
    layout->setSpacing(Grid / 2);
    layout->addWidget(m_notice);
    layout->addWidget(m_list);
    connect(add, &QPushButton::clicked, this, &AnswerPicker::beginNew);
    connect(edit, &QPushButton::clicked, this, &AnswerPicker::beginEdit);
    connect(m_list, &PickList::picked, this, &AnswerPicker::pick);
    connect(m_list, &PickList::dropped, this, &AnswerPicker::close);
    connect(m_into, &QPlainTextEdit::textChanged, this, &AnswerPicker::mark);
    connect(m_notice, &NoticeBar::dismissed, this, &AnswerPicker::fit);
    connect(&m_context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (!m_list->isHidden() && changes.rows.contains(u"canned_answer"_s))
            read();
    });
}

void AnswerPicker::fit()
{
    setVisible(!m_list->isHidden() || !m_notice->isHidden() || m_form);
}

void AnswerPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), lookOf(palette()).panel);
    painter.fillRect(QRect(0, 0, width(), 1), lookOf(palette()).line);
}

void AnswerPicker::setTicket(const Ticket &ticket)
{
    if (ticket.id != m_ticket.id) {
        m_notice->hide();
        close();
    }
    m_ticket = ticket;
}

void AnswerPicker::toggle()
{
    if (!m_list->isHidden() || m_form) {
        close();
        return;
    }
    m_list->show();
    fit();
    m_list->begin();
    read();
}

void AnswerPicker::close()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    closeForm();
    m_list->hide();
    fit();
    if (hadFocus)
        m_into->setFocus(Qt::OtherFocusReason);
}

void AnswerPicker::read()
{
    m_context.workspace.read(
        this,
        [ticket = m_ticket, ours = m_context.words.locale().bcp47Name()](Session &session) {
            return readAnswers(session, ticket, ours);
        },
        [this, number = ++m_asked](const Result<OfferedAnswers> &answers) {
            if (number != m_asked)
                return;
            answers ? take(*answers) : tell(answers.error());
        });
}

void AnswerPicker::take(const OfferedAnswers &answers)
{
    m_answers = answers;
    QMap<QString, QList<CannedAnswer>> byName;
    for (const CannedAnswer &answer : answers.all)
        byName[answer.name].append(answer);
    m_offered.clear();
    QList<PickList::Item> items;
    for (const QList<CannedAnswer> &ofOneName : std::as_const(byName)) {
        m_offered.append(answerFor(ofOneName, answers.language));
        items.append({m_offered.last().name, m_offered.last().text});
    }
    m_list->setItems(items);
    if (items.isEmpty() && !m_form)
        beginNew();
}

void AnswerPicker::pick(int place)
{
    m_context.workspace.read(
        this,
        [answer = m_offered.value(place), rules = m_context.rules, id = m_ticket.id](Session &session) {
            return readFilled(session, *rules, answer, id);
        },
        [this, answer = m_offered.value(place), of = m_ticket.id](const Result<FilledText> &filled) {
            if (of != m_ticket.id)
                return;
            filled ? put(answer, *filled) : tell(filled.error());
        });
}

void AnswerPicker::put(const CannedAnswer &answer, const FilledText &filled)
{
    m_marked.clear();
    for (const QString &name : filled.unknown)
        m_marked.append(u'{' + name + u'}');
    for (const QString &name : filled.missing)
        m_marked.append(u"{?"_s + name + u'}');
    close();
    m_into->insertPlainText(filled.text);
    m_into->setFocus(Qt::OtherFocusReason);
    if (m_marked.isEmpty())
        m_notice->hide();
    else
        m_notice->tell(tr("“%1” could not be filled here: %2. Write it yourself before it goes out.")
                           .arg(answer.name, m_marked.join(u", "_s)),
                       NoticeBar::Offer::Nothing);
    fit();
}

void AnswerPicker::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(lookOf(palette()).warningSoft);
    format.setForeground(lookOf(palette()).warning);
    format.setFontWeight(QFont::DemiBold);
    for (const QString &name : std::as_const(m_marked)) {
        for (QTextCursor found = m_into->document()->find(name); !found.isNull();
             found = m_into->document()->find(name, found))
            marks.append({found, format});
    }
    m_into->setExtraSelections(marks);
    if (marks.isEmpty() && !m_marked.isEmpty()) {
        m_marked.clear();
        m_notice->hide();
        fit();
    }
}

void AnswerPicker::beginNew()
{
    openForm({});
}

void AnswerPicker::beginEdit()
{
    if (const auto place = m_list->current())
        openForm(m_offered.value(*place));
}

void AnswerPicker::openForm(const CannedAnswer &answer)
{
    closeForm();
    m_list->hide();
    m_form = new SmallForm(tr("Save the answer"));
    m_name = new QLineEdit(answer.name);
    m_language = new QLineEdit(answer.language);
    m_language->setPlaceholderText(tr("whatever, or such as nl"));
    m_text = new TextBox;
    m_text->setVisibleLines(5);
    m_text->setPlainText(answer.text);
    m_text->setToolTip(tr("{number}, {title}, {requester}, {component} and every field of the ticket stand for what "
                          "it says")
                           .toHtmlEscaped());
    m_form->fields()->addField(tr("Name"), m_name);
    m_form->fields()->addField(tr("Language"), m_language);
    m_form->fields()->addField(tr("Text"), m_text);
    if (!answer.name.isEmpty()) {
        // By these it is known; another name would be another answer.
        m_name->setReadOnly(true);
        m_language->setReadOnly(true);
        connect(m_form->addButton(tr("Remove"), u"removeAnswer"_s), &QPushButton::clicked, this,
                [this, answer] { remove(answer); });
    }
    connect(m_form, &SmallForm::confirmed, this, &AnswerPicker::save);
    connect(m_form, &SmallForm::dropped, this, &AnswerPicker::close);
    layout()->addWidget(m_form);
    fit();
    (answer.name.isEmpty() ? static_cast<QWidget *>(m_name) : m_text)->setFocus(Qt::OtherFocusReason);
}

void AnswerPicker::save()
{
    const CannedAnswer wanted{{}, 0, m_name->text(), m_language->text().trimmed(), m_text->toPlainText()};
    m_context.workspace.write(
        this, [wanted](Transaction &transaction) { return setCannedAnswer(transaction, wanted); },
        [this, form = m_form](const Result<CannedAnswer> &done) {
            if (!done)
                return tell(done.error());
            // Somebody who went on meanwhile is not called back to the list.
            if (form != m_form)
                return;
            m_notice->hide();
            close();
            toggle();
        });
}

void AnswerPicker::remove(const CannedAnswer &answer)
{
    m_context.workspace.write(
        this,
        [answer](Transaction &transaction) { return removeCannedAnswers(transaction, answer.name, answer.language); },
        [this](const Result<int> &done) {
            if (!done)
                return tell(done.error());
            close();
        });
}

void AnswerPicker::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_name = m_language = nullptr;
    m_text = nullptr;
}

void AnswerPicker::tell(const Error &error)
{
    m_notice->tell(m_context.words.sentence(error), NoticeBar::Offer::Nothing);
    fit();
}

} // namespace mainstay
