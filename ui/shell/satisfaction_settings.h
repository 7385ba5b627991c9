// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/satisfaction_store.h"
#include "kit/page.h"

class QCheckBox;
class QLabel;

namespace mainstay {

class FieldForm;
class InPlaceChoice;
class InPlaceField;
class NoticeBar;

/// Whether and how a workspace asks requesters how satisfied they are, with what they answered so far. Each field takes
/// effect when it is left; what is refused is told, and stays as typed.
class SatisfactionSettings : public QWidget
{
    Q_OBJECT

public:
    explicit SatisfactionSettings(const PageContext &context, QWidget *parent = nullptr);
    ~SatisfactionSettings() override;

private:
    struct Found {
        std::optional<SatisfactionSetting> setting;
        SatisfactionCounts counts;
    };

    void read();
    void take(const Found &found);
    QString countsText(const SatisfactionCounts &counts) const;
    void ask(bool isWanted);
    void save();
    template <class Fn>
    void write(Fn fn);

    PageContext m_context;
    std::optional<SatisfactionSetting> m_setting; ///< as it was read
    QLabel *m_now;
    QCheckBox *m_isAsked;
    FieldForm *m_fields;
    InPlaceField *m_answer;
    InPlaceChoice *m_low;
    InPlaceField *m_followUp;
    NoticeBar *m_notice;
};

} // namespace mainstay
