// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/desk_import_item.h"

#include "kit/calm_style.h"
#include "kit/icon.h"
#include "kit/in_place_choice.h"
#include "kit/text_elide.h"
#include "store/undo_history.h"
#include "ui_desk/import_report_part.h"
#include "ui_desk/import_words.h"
#include "ui_desk/mail_import_form.h"
#include "ui_desk/map_wizard.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

DeskImportItem::DeskImportItem(const PageContext &context, const QString &path, const MapMemory &memory,
                               QWidget *parent)
    : IncomingFile(parent)
    , m_context(context)
    , m_memory(memory)
    , m_work{.path = path, .format = {}, .map = {}, .mapPath = {}, .said = {}, .found = {}, .component = {}, .own = {}}
    , m_format(new InPlaceChoice)
    , m_words(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_wizard(new MapWizard(context))
    , m_mail(new MailImportForm(context))
    , m_report(new ImportReportPart(context))
{
    layOut();
    wire();
    setFocusProxy(m_format);
    look();
}

DeskImportItem::~DeskImportItem()
{
    cancel();
}

QLayout *DeskImportItem::headLayout()
{
    auto *name = new ElidedLabel(QFileInfo(m_work.path).fileName());
    name->setFont(fontOf(name->font(), TextSize::Section, QFont::DemiBold));
    auto *close = new QToolButton;
    close->setIcon(tintedIcon(u"dialog-close"_s));
    close->setAutoRaise(true);
    close->setProperty("quiet", true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Leave this file out"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &DeskImportItem::closed);
    m_format->addChoice({}, tr("what it is: by how it begins"));
    for (const QString &format : deskImportFormats())
        m_format->addChoice(format, ImportWords::format(format));
    m_format->setStored({});
    m_format->setMinimumContentsLength(24);
    m_format->setObjectName(u"importFormat"_s);
    m_format->setAccessibleName(tr("What the file is"));
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * Grid);
    head->addWidget(name);
    head->addWidget(m_format);
    head->addStretch(1);
    head->addWidget(close);
    return head;
}

void DeskImportItem::layOut()
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"importWords"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setProperty("quiet", true);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_mail->hide();
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, Grid);
    layout->setSpacing(Grid / 2);
    layout->addLayout(headLayout());
    layout->addLayout(progress);
    layout->addWidget(m_words);
    layout->addWidget(m_wizard);
    layout->addWidget(m_mail);
    layout->addWidget(m_report);
    layout->addStretch(1);
}

void DeskImportItem::wire()
{
    connect(&m_context.workspace, &Workspace::changed, this, &DeskImportItem::lookAgainWhenTakenBack);
    connect(m_format, &InPlaceChoice::committed, this, [this](const QString &format) {
        m_format->setStored(format);
        m_work.format = format;
        // A map says the same of a table and a log, but nothing of anything else.
        if (!isTicketTable(format) || !isTicketTable(m_outcome.format))
            m_work.map.reset();
        look();
    });
    connect(m_mail, &MailImportForm::edited, this, [this] {
        m_mail->applyTo(m_work);
        look();
    });
    connect(m_mail, &MailImportForm::refused, this, [this](const Error &error) {
        cancel();
        ++m_run; // what is being looked at without it does not count
        m_words->setText(m_context.words.sentence(error));
        setState(State::Refused);
    });
    connect(m_wizard, &MapWizard::edited, this, [this] {
        say(m_wizard->map());
        look();
    });
    connect(m_cancel, &QAbstractButton::clicked, this, &DeskImportItem::cancel);
    connect(m_report, &ImportReportPart::rejectsFileWanted, this, &DeskImportItem::writeRejects);
    connect(&m_context.tasks, &LongTasks::changed, this, &DeskImportItem::showProgress);
}

void DeskImportItem::say(const TicketMap &map)
{
    if (m_work.map) {
        m_work.said.keepSettings(*m_work.map, map);
        if (map.delimiter != m_work.map->delimiter || map.encoding != m_work.map->encoding) {
            if (m_work.fit == MapFit::AsGiven && !m_outcome.sample.header.isEmpty())
                m_work.said.keep(m_outcome.sample.header, *m_work.map);
            m_work.fit = MapFit::ToHeader; // until it was looked at so
        }
    }
    m_work.map = map;
}

void DeskImportItem::look()
{
    run(ImportMode::DryRun);
}

void DeskImportItem::lookAgain()
{
    if (state() == State::Ready || state() == State::Refused)
        look();
}

void DeskImportItem::bringIn()
{
    if (state() == State::Ready)
        run(ImportMode::Write);
}

void DeskImportItem::writeRejects()
{
    if (state() != State::Ready)
        return;
    m_work.rejectsFile = RejectsFile::Always;
    look();
}

void DeskImportItem::cancel()
{
    if (m_task > 0)
        m_context.tasks.cancel(m_task);
}

bool DeskImportItem::takesMap() const
{
    return m_outcome.format.isEmpty() || isTicketTable(m_outcome.format) || m_outcome.format == u"jira";
}

void DeskImportItem::loadMapFrom(const QString &path)
{
    m_work.mapPath = path;
    m_work.fit = MapFit::AsGiven;
    look();
}

void DeskImportItem::saveMapTo(const QString &path)
{
    if (!hasMap())
        return;
    m_context.tasks.start(
        tr("Saving the map"), this, [path, map = *m_outcome.map](Progress &) { return saveMap(path, map); },
        [this, path](const Result<void> &saved) {
            m_words->setText(saved ? tr("The map is in %1; the command line takes it with --map.").arg(path)
                                   : m_context.words.sentence(saved.error()));
            m_words->show();
        });
}

void DeskImportItem::run(ImportMode mode)
{
    cancel();
    m_work.mode = mode;
    const QString file = oneLine(QFileInfo(m_work.path).fileName(), 60);
    setState(mode == ImportMode::Write ? State::BringingIn : State::Reading);
    const ImportGround ground{m_context.workspace, m_context.rules, m_context.words.locale(), m_context.now(),
                              m_memory};
    m_task = m_context.tasks.start(
        mode == ImportMode::Write ? tr("Importing %1").arg(file) : tr("Looking at %1").arg(file), this,
        [ground, work = m_work](Progress &progress) { return carryOutImport(ground, work, progress); },
        [this, mode, run = ++m_run](const Result<ImportOutcome> &outcome) {
            if (run == m_run)
                take(outcome, mode);
        });
    showProgress();
}

void DeskImportItem::take(const Result<ImportOutcome> &outcome, ImportMode mode)
{
    m_task = 0;
    m_work.mapPath.clear();
    m_work.rejectsFile = RejectsFile::WhenWriting;
    if (!outcome) {
        m_words->setText(m_context.words.sentence(outcome.error()));
        const bool isReady = mode == ImportMode::Write && mayBeTriedAgain(outcome.error());
        if (isReady)
            Q_EMIT stopped();
        setState(isReady ? State::Ready : State::Refused);
        return;
    }
    m_outcome = *outcome;
    m_work.format = m_outcome.format;
    m_work.map = m_outcome.map;
    m_work.found = m_outcome.found;
    if (m_outcome.sample.header.size() > 0)
        m_work.fit = MapFit::AsGiven;
    m_format->setStored(m_outcome.format);
    if (m_outcome.format.isEmpty()) {
        m_words->setText(tr("What this file is cannot be told by how it begins. Choose it above."));
        setState(State::Refused);
        return;
    }
    m_words->setText(m_outcome.refusal               ? refusal(*m_outcome.refusal)
                         : mode == ImportMode::Write ? tr("It has come in, as one step that undo takes back.")
                                                     : QString());
    m_report->setOutcome(m_outcome, QFileInfo(m_work.path).fileName(),
                         mode == ImportMode::Write ? ImportReportPart::Tense::After : ImportReportPart::Tense::Before);
    showOutcome();
    setState(m_outcome.refusal ? State::Refused : mode == ImportMode::Write ? State::Done : State::Ready);
    if (state() == State::Done)
        rememberStep();
}

void DeskImportItem::rememberStep()
{
    m_context.workspace.read(
        this, [person = m_context.workspace.person()](Session &session) { return nextToUndo(session, person); },
        [this](const Result<std::optional<CommandChain>> &newest) {
            if (newest && *newest && (*newest)->root().name.startsWith("import."))
                m_step = (*newest)->root().id;
        });
}

/// Whoever took it back may bring it in again, mapped in another way.
void DeskImportItem::lookAgainWhenTakenBack()
{
    if (!m_step || state() != State::Done)
        return;
    m_context.workspace.read(
        this,
        [step = *m_step](Session &session) {
            const auto command = findCommand(session, step);
            return command && chainOf(session, *command).isDone();
        },
        [this](const Result<bool> &isIn) {
            if (!isIn || *isIn || state() != State::Done)
                return;
            m_step.reset();
            look();
        });
}

QString DeskImportItem::refusal(const Error &error) const
{
    return ImportWords::lack(error).value_or(m_context.words.sentence(error));
}

void DeskImportItem::showOutcome()
{
    if (isTicketTable(m_outcome.format) || m_outcome.format == u"jira")
        m_wizard->setOutcome(m_outcome);
}

void DeskImportItem::showProgress()
{
    for (const LongTasks::Task &task : m_context.tasks.tasks()) {
        if (task.number != m_task)
            continue;
        // Bytes of a large file are more than a bar counts to.
        const qint64 unit = std::max<qint64>(1, task.total / 1000);
        m_bar->setRange(0, int(task.total / unit));
        m_bar->setValue(int(task.done / unit));
    }
}

void DeskImportItem::setState(State state)
{
    enter(state);
    const bool isRunning = state == State::Reading || state == State::BringingIn;
    const bool isOver = state == State::BringingIn || state == State::Done;
    const bool isMapped = isTicketTable(m_outcome.format) || m_outcome.format == u"jira";
    m_bar->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_format->setEnabled(!isOver);
    m_words->setVisible(!isRunning && !m_words->text().isEmpty());
    m_wizard->setVisible(isMapped && state != State::Done);
    m_wizard->setEnabled(!isOver);
    m_mail->setVisible(!isOver && (m_outcome.format == u"eml" || m_outcome.format == u"mbox"));
    m_report->setVisible(!m_outcome.format.isEmpty() && state != State::BringingIn
                         && (state != State::Refused || m_outcome.refusal));
    Q_EMIT stateChanged();
}

} // namespace mainstay
