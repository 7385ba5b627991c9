// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_estate/export_pane.h"

#include "exchange/exporter.h"
#include "kit/calm_style.h"
#include "kit/look.h"
#include "kit/quiet_button.h"
#include "kit/section.h"
#include "kit/text_elide.h"
#include "ui_estate/format_words.h"
#include "ui_estate/word_choice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr qint64 Whole = 0; ///< no component's id

QLabel *wrapped(QPalette::ColorRole role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    return label;
}

} // namespace

ExportPane::ExportPane(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_part(new WordChoice)
    , m_format(new WordChoice)
    , m_about(wrapped(QPalette::PlaceholderText))
    , m_outcome(wrapped(QPalette::Text))
    , m_write(new QPushButton(tr("Save as…")))
{
    QList<WordChoice::Word> formats;
    for (size_t place = 0; place < exportFormats().size(); ++place)
        formats.append({FormatWords::of(exportFormats()[place].name), qint64(place), {}});
    m_format->setWords(formats);
    m_format->setValue(0);
    layOut();
    open(std::nullopt);
    showFormat();
    connect(m_format, &WordChoice::chosen, this, &ExportPane::showFormat);
    connect(m_part, &WordChoice::chosen, m_outcome, &QLabel::clear);
    connect(m_write, &QPushButton::clicked, this, &ExportPane::chooseFile);
}

void ExportPane::layOut()
{
    QToolButton *close = quietIcon(u"dialog-close"_s, tr("Close the export"));
    connect(close, &QToolButton::clicked, this, &ExportPane::closed);
    auto *form = new FieldForm;
    form->addField(tr("What"), m_part);
    form->addField(tr("Format"), m_format);
    m_write->setProperty("primary", true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setAccessibleName(tr("What was written"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid + 4, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addLayout(paneHead(tr("Export"), close));
    layout->addWidget(form);
    layout->addWidget(m_about);
    layout->addLayout(buttons);
    layout->addWidget(m_outcome);
    layout->addStretch(1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_format);
}

void ExportPane::open(const std::optional<Component> &part)
{
    QList<WordChoice::Word> parts{{tr("the whole estate"), Whole, {}}};
    if (part)
        parts.append({tr("%1 with all below it").arg(oneLine(part->name, 40)), part->id.value, {}});
    m_part->setWords(parts);
    m_part->setValue(Whole);
    m_outcome->clear();
}

void ExportPane::showFormat()
{
    const ExportFormat &format = exportFormats()[size_t(m_format->value())];
    m_about->setText(format.carries == Carries::Everything
                         ? tr("Every component, attribute and dependency comes in again as it was.")
                         : tr("For other programs and for people to read; not all of it comes in again."));
    m_outcome->clear();
}

void ExportPane::chooseFile()
{
    const ExportFormat &format = exportFormats()[size_t(m_format->value())];
    auto *dialog = new QFileDialog(
        this, tr("Export"), QString(),
        u"%1 (*.%2)"_s.arg(FormatWords::of(format.name).remove(u'(').remove(u')'), QString(format.suffix)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPane::exportTo);
    dialog->open();
}

void ExportPane::exportTo(const QString &path)
{
    ExportScope scope;
    if (m_part->value() != Whole)
        scope.component = u"id:%1"_s.arg(m_part->value());
    m_write->setEnabled(false);
    m_outcome->setText(tr("Writing; progress and Cancel stand at the bottom of the window."));
    const QString format = exportFormats()[size_t(m_format->value())].name;
    m_context.tasks.start(
        tr("Exporting %1").arg(oneLine(QFileInfo(path).fileName(), 60)), this,
        [&workspace = m_context.workspace, format, scope, path](Progress &progress) {
            return exportFile(workspace, format, scope, path, progress);
        },
        [this, path](const Result<ExportReport> &report) { take(path, report); });
}

void ExportPane::take(const QString &path, const Result<ExportReport> &report)
{
    m_write->setEnabled(true);
    if (!report) {
        m_outcome->setText(m_context.words.sentence(report.error()));
        return;
    }
    QStringList lines{tr("%Ln row(s) written to %1.", nullptr, int(report->written)).arg(oneLine(path, 500))};
    for (const LeftOut &left : report->leftOut)
        lines.append(m_context.words.remark(left.code, {{u"count"_s, left.count}, {u"of"_s, left.of}}));
    m_outcome->setText(lines.join(u'\n'));
}

} // namespace mainstay
