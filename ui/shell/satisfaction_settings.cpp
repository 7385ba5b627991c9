// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/satisfaction_settings.h"

#include "desk/satisfaction_commands.h"
#include "kit/in_place_choice.h"
#include "kit/in_place_field.h"
#include "kit/notice_bar.h"
#include "kit/section.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mainstay {

SatisfactionSettings::SatisfactionSettings(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_now(new QLabel)
    , m_isAsked(new QCheckBox(tr("Ask requesters once how satisfied they are, when their ticket is resolved")))
    , m_fields(new FieldForm)
    , m_answer(new InPlaceField)
    , m_low(new InPlaceChoice)
    , m_followUp(new InPlaceField)
    , m_notice(new NoticeBar)
{
    m_now->setObjectName(u"satisfactionNow"_s);
    m_now->setTextFormat(Qt::PlainText);
    m_now->setWordWrap(true);
    m_now->setForegroundRole(QPalette::PlaceholderText);
    m_isAsked->setObjectName(u"askSatisfaction"_s);
    m_answer->setObjectName(u"satisfactionAnswer"_s);
    m_answer->setToolTip(tr("The canned answer that asks; “Answers…” below a ticket shows and changes its words"));
    m_low->setObjectName(u"satisfactionLow"_s);
    m_low->addChoice(u"0"_s, tr("no rating"));
    m_low->addChoice(u"1"_s, tr("a rating of 1"));
    for (int low = 2; low < bestRating; ++low)
        m_low->addChoice(QString::number(low), tr("ratings from 1 to %1").arg(low));
    m_followUp->setObjectName(u"satisfactionTitle"_s);
    m_followUp->setToolTip(tr("{number} and {title} become those of the ticket that was rated"));
    m_fields->addField(tr("Asks with"), m_answer);
    m_fields->addField(tr("Follow up"), m_low);
    m_fields->addField(tr("In a ticket called"), m_followUp);
    m_notice->hide();
    auto *section = new Section(tr("Satisfaction"));
    section->addWidget(m_now);
    section->addWidget(m_isAsked);
    section->addWidget(m_fields);
    section->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section);
    connect(m_isAsked, &QCheckBox::clicked, this, &SatisfactionSettings::ask);
    connect(m_answer, &InPlaceField::committed, this, &SatisfactionSettings::save);
    connect(m_low, &InPlaceChoice::committed, this, &SatisfactionSettings::save);
    connect(m_followUp, &InPlaceField::committed, this, &SatisfactionSettings::save);
    connect(m_notice, &NoticeBar::dismissed, m_notice, &QWidget::hide);
    connect(&context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.rows.contains(u"satisfaction_setting"_s) || changes.rows.contains(u"satisfaction"_s))
            read();
    });
    take({});
    read();
}

SatisfactionSettings::~SatisfactionSettings()
{
    // A field that has the focus says on its way out that it was left, and nobody is here to hear it any more.
    for (QWidget *field : std::initializer_list<QWidget *>{m_answer, m_low, m_followUp})
        field->disconnect(this);
}

void SatisfactionSettings::read()
{
    m_context.workspace.read(
        this,
        [](Session &session) {
            return Found{satisfactionSetting(session), satisfactionCounts(session)};
        },
        [this](const Result<Found> &found) {
            if (found)
                take(*found);
            else
                m_notice->tell(m_context.words.sentence(found.error()), NoticeBar::Offer::Nothing);
        },
        Urgency::Background);
}

void SatisfactionSettings::take(const Found &found)
{
    m_setting = found.setting;
    m_isAsked->setChecked(m_setting.has_value());
    m_fields->setVisible(m_setting.has_value());
    if (m_setting) {
        m_answer->setStored(m_setting->answer);
        m_low->setStored(QString::number(m_setting->low));
        m_followUp->setStored(m_setting->followUp);
    }
    m_now->setText(countsText(found.counts));
}

QString SatisfactionSettings::countsText(const SatisfactionCounts &counts) const
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < counts.rated.size(); ++i)
        sum += counts.rated[i] * (i + 1);
    const qint64 rated = std::accumulate(counts.rated.cbegin(), counts.rated.cend(), qint64(0));
    const QLocale &locale = m_context.words.locale();
    QStringList said{tr("%n ticket(s) were asked about.", nullptr, int(counts.asked))};
    if (rated > 0)
        said.append(tr("%n were rated, on average with %1 of %2.", nullptr, int(rated))
                        .arg(locale.toString(double(sum) / double(rated), 'f', 1))
                        .arg(bestRating));
    if (counts.unasked > 0)
        said.append(tr("%n of these nobody had asked about.", nullptr, int(counts.unasked)));
    if (counts.followedUp > 0)
        said.append(tr("%n were followed up.", nullptr, int(counts.followedUp)));
    return said.join(u' ');
}

template <class Fn>
void SatisfactionSettings::write(Fn fn)
{
    m_context.workspace.write(this, std::move(fn), [this](const auto &done) {
        m_notice->setVisible(!done);
        if (!done)
            m_notice->tell(m_context.words.sentence(done.error()), NoticeBar::Offer::Nothing);
        m_isAsked->setChecked(m_setting.has_value()); // until it is read
        read();
    });
}

void SatisfactionSettings::ask(bool isWanted)
{
    if (isWanted)
        write([](Transaction &transaction) { useShippedSatisfaction(transaction); });
    else
        write([](Transaction &transaction) { removeSatisfaction(transaction); });
}

void SatisfactionSettings::save()
{
    if (!m_setting)
        return;
    SatisfactionSetting wanted = *m_setting;
    wanted.answer = m_answer->text();
    wanted.low = m_low->value().toInt();
    wanted.followUp = m_followUp->text();
    write([wanted](Transaction &transaction) { setSatisfaction(transaction, wanted); });
}

} // namespace mainstay
