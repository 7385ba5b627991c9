// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/import_item.h"

#include "exchange/guess_format.h"
#include "exchange/machine.h"
#include "kit/calm_style.h"
#include "kit/quiet_button.h"
#include "kit/text_elide.h"
#include "ui_estate/format_words.h"
#include "ui_estate/word_choice.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int UnknownFormat = -1;
constexpr int TallestList = 10; ///< rows

} // namespace

ImportItem::ImportItem(PageContext context, const QString &path, QWidget *parent)
    : IncomingFile(parent)
    , m_context(std::move(context))
    , m_path(path)
    , m_choice(new WordChoice)
    , m_words(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(quietButton(tr("Cancel")))
    , m_remarks(new QListWidget)
    , m_more(new QLabel)
{
    layOut();
    QList<WordChoice::Word> formats{{tr("by how it begins"), UnknownFormat, {}}};
    for (size_t place = 0; place < importFormats().size(); ++place)
        formats.append({FormatWords::of(importFormats()[place].name), qint64(place), {}});
    m_choice->setWords(formats);
    m_choice->setValue(UnknownFormat);
    m_choice->setAccessibleName(tr("Format of %1").arg(oneLine(QFileInfo(path).fileName(), 80)));
    connect(m_choice, &WordChoice::chosen, this, [this](qint64 place) {
        m_format = place == UnknownFormat ? QString() : QString(importFormats()[size_t(place)].name);
        run(ImportMode::DryRun);
    });
    connect(m_cancel, &QAbstractButton::clicked, this, &ImportItem::cancel);
    connect(&m_context.tasks, &LongTasks::changed, this, &ImportItem::showProgress);
    run(ImportMode::DryRun);
}

ImportItem::~ImportItem()
{
    cancel();
}

void ImportItem::layOut()
{
    auto *name = new ElidedLabel(QFileInfo(m_path).fileName());
    name->setFont(fontOf(name->font(), TextSize::Normal, QFont::DemiBold));
    QToolButton *close = quietIcon(u"dialog-close"_s, tr("Leave this file out"));
    connect(close, &QToolButton::clicked, this, &ImportItem::closed);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setWordWrap(true);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Progress"));
    m_remarks->setUniformItemSizes(true);
    m_remarks->setFrameShape(QFrame::NoFrame);
    m_remarks->setAccessibleName(tr("Findings and rejected rows"));
    auto *head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(close);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, Grid);
    layout->setSpacing(Grid / 2);
    layout->addLayout(head);
    auto *format = new QHBoxLayout;
    format->setContentsMargins(0, 0, 0, 0);
    format->addWidget(m_choice);
    format->addStretch(1);
    layout->addLayout(format);
    layout->addLayout(progress);
    layout->addWidget(m_words);
    layout->addWidget(m_remarks);
    layout->addWidget(m_more);
}

void ImportItem::setUnder(std::optional<Id<Component>> under)
{
    if (under == m_under || state() == State::Done || state() == State::BringingIn)
        return;
    m_under = under;
    run(ImportMode::DryRun);
}

void ImportItem::bringIn()
{
    if (state() == State::Ready)
        run(ImportMode::Write);
}

void ImportItem::cancel()
{
    if (m_task > 0)
        m_context.tasks.cancel(m_task);
}

void ImportItem::run(ImportMode mode)
{
    cancel();
    ImportRequest request;
    request.format = m_format;
    request.path = m_path;
    if (m_under)
        request.under = u"id:%1"_s.arg(m_under->value);
    request.mode = mode;
    request.onRejects = OnRejects::KeepValid; // the button says how many rows stay out
    const QString file = oneLine(QFileInfo(m_path).fileName(), 60);
    setState(mode == ImportMode::Write ? State::BringingIn : State::Reading);
    m_task = m_context.tasks.start(
        mode == ImportMode::Write ? tr("Importing %1").arg(file) : tr("Looking at %1").arg(file), this,
        [&workspace = m_context.workspace, request, locale = m_context.words.locale()](Progress &progress) {
            return perform(workspace, request, locale, progress);
        },
        [this, mode, run = ++m_run](const Result<Outcome> &outcome) {
            if (run == m_run)
                take(outcome, mode);
        });
    showProgress();
}

/// On the task's thread.
Result<ImportItem::Outcome> ImportItem::perform(Workspace &workspace, ImportRequest request, const QLocale &locale,
                                                Progress &progress)
{
    if (request.format.isEmpty()) {
        const Result<std::optional<QString>> guessed = guessFormatOf(request.path);
        if (!guessed)
            return tl::unexpected<Error>(guessed.error());
        if (!*guessed)
            return Outcome{};
        request.format = **guessed;
    }
    const Words words(locale);
    request.describe = [&words](const QByteArray &code, const QJsonObject &facts) { return words.remark(code, facts); };
    const Machine machine = machineOfList(request.path);
    request.read.hostName = machine.hostName;
    request.read.systemName = machine.systemName;
    request.read.systemVersion = machine.systemVersion;
    const Result<ImportReport> report = importFile(workspace, request, progress);
    if (!report)
        return tl::unexpected<Error>(report.error());
    return Outcome{request.format, *report};
}

void ImportItem::take(const Result<Outcome> &outcome, ImportMode mode)
{
    m_task = 0;
    const bool isReady = !outcome && mode == ImportMode::Write && mayBeTriedAgain(outcome.error());
    if (!isReady)
        m_report.reset();
    if (!outcome) {
        m_words->setText(m_context.words.sentence(outcome.error()));
        if (isReady)
            Q_EMIT stopped();
        setState(isReady ? State::Ready : State::Refused);
    } else if (outcome->format.isEmpty()) {
        m_words->setText(tr("What this file is cannot be told by how it begins. Choose its format above."));
        setState(State::Refused);
    } else {
        m_format = outcome->format;
        for (size_t place = 0; place < importFormats().size(); ++place) {
            if (importFormats()[place].name == m_format)
                m_choice->setValue(qint64(place));
        }
        m_report = outcome->report;
        showReport();
        setState(mode == ImportMode::Write ? State::Done : State::Ready);
    }
}

void ImportItem::showProgress()
{
    for (const LongTasks::Task &task : m_context.tasks.tasks()) {
        if (task.number != m_task)
            continue;
        m_bar->setRange(0, int(task.total));
        m_bar->setValue(int(task.done));
    }
}

void ImportItem::showReport()
{
    const ImportReport &report = *m_report;
    QStringList parts;
    const auto count = [&parts](qint64 number, const QString &words) {
        if (number > 0)
            parts.append(words);
    };
    count(report.addedComponents, tr("%Ln component(s) added", nullptr, int(report.addedComponents)));
    count(report.addedDependencies, tr("%Ln dependencies added", nullptr, int(report.addedDependencies)));
    count(report.updated, tr("%Ln updated", nullptr, int(report.updated)));
    count(report.unchanged, tr("%Ln unchanged", nullptr, int(report.unchanged)));
    count(report.removed, tr("%Ln removed", nullptr, int(report.removed)));
    count(report.findings, tr("%Ln finding(s)", nullptr, int(report.findings)));
    count(report.rejected, tr("%Ln row(s) cannot be used", nullptr, int(report.rejected)));
    m_words->setText(parts.isEmpty() ? tr("Nothing in it") : parts.join(u" · "_s));
    listRemarks();
}

void ImportItem::listRemarks()
{
    const ImportReport &report = *m_report;
    const QLocale &locale = m_context.words.locale();
    m_remarks->clear();
    for (const auto *list : {&report.rejectList, &report.findingList}) {
        for (const ImportRemark &remark : *list) {
            const qint64 where = remark.facts.value(u"where"_s).toInteger();
            auto *item = new QListWidgetItem(
                tr("at %1: %2", "place in a file: what is there")
                    .arg(locale.toString(where), oneLine(m_context.words.remark(remark.code, remark.facts))));
            item->setToolTip(item->text().toHtmlEscaped());
            m_remarks->addItem(item);
        }
    }
    if (m_remarks->count() > 0)
        m_remarks->setFixedHeight(std::min(m_remarks->count(), TallestList) * m_remarks->sizeHintForRow(0) + 2);
    QStringList notes;
    const qint64 all = report.rejected + report.findings;
    if (m_remarks->count() < all)
        notes.append(tr("%1 of %2 listed").arg(locale.toString(m_remarks->count()), locale.toString(all)));
    if (report.rejectsPath)
        notes.append(tr("The rows that cannot be used, with the reasons: %1").arg(*report.rejectsPath));
    m_more->setText(notes.join(u'\n'));
}

void ImportItem::setState(State state)
{
    enter(state);
    const bool isRunning = state == State::Reading || state == State::BringingIn;
    m_bar->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_choice->setEnabled(state != State::BringingIn && state != State::Done);
    m_words->setVisible(!isRunning);
    m_remarks->setVisible(!isRunning && m_report && m_remarks->count() > 0);
    m_more->setVisible(!isRunning && m_report && !m_more->text().isEmpty());
    Q_EMIT stateChanged();
}

} // namespace mainstay
