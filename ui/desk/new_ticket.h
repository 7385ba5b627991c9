// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ticket_template.h"
#include "kit/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace mainstay {

class ComponentPicker;
class FieldForm;
class NoticeBar;
class OfferList;
class Section;
class TemplatePicker;
class TextBox;

/// A new ticket, written in the details pane. Enter goes on to the next field; only Ctrl+Enter or the button adds the
/// ticket. What was typed stays until it is added or let go.
class NewTicket : public QWidget
{
    Q_OBJECT

public:
    explicit NewTicket(const PageContext &context, QWidget *parent = nullptr);

    void focusTitle();
    /// Ties it to this component, whatever was tied before; all else that is typed stays.
    void setComponent(Id<Component> component);
    /// What is typed, as a ticket that is not there yet; or what is wrong with it.
    Result<Ticket> draft() const;
    QLineEdit *title() const { return m_title; }
    OfferList *offers() const { return m_offers; }
    TemplatePicker *templates() const { return m_templates; }
    /// What the template says takes the place of what is typed; what it says nothing of stays.
    void fill(const FilledTemplate &filled);
    /// Nothing is typed and nothing chosen.
    bool isEmpty() const;
    void add();

    /// What is typed, by field; empty where nothing is.
    QMap<QString, QString> typed() const;
    /// The way back: what the rules of today do not know is left as in a new one.
    void setTyped(const QMap<QString, QString> &typed);
    /// What is typed, of this workspace, so that it does not die with the window.
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    void added(const mainstay::Ticket &ticket);
    /// Let go, or put aside; what was typed stays for the next time.
    void closed();
    /// What may help is to be shown; what was typed stays.
    void linkActivated(const mainstay::Link &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *addLevels(FieldForm *form, const QString &label, const QList<Level> &levels);
    void addFields(FieldForm *form);
    void addButtons(QLayout *layout);
    void showVariants();
    void addHead(QLayout *layout);
    void askForHelp();
    TemplateFacts facts() const;
    void setFields(const QMap<QString, QString> &fields);
    void clear();
    QMap<QString, QLineEdit *> lines() const; ///< by the name that settings have for them
    QMap<QString, QComboBox *> choices() const;
    QString draftKey() const;

    PageContext m_context;
    NoticeBar *m_notice;
    FieldForm *m_form;
    QComboBox *m_process;
    QComboBox *m_variant;
    QLineEdit *m_title;
    QComboBox *m_impact;
    QComboBox *m_urgency;
    ComponentPicker *m_component;
    QLineEdit *m_requester;
    QLineEdit *m_team;
    QComboBox *m_channel;
    TextBox *m_description;
    QPushButton *m_add;
    OfferList *m_offers;
    TemplatePicker *m_templates;
    Section *m_brought;
    QMap<QString, QString> m_fields; ///< of the process, that a template brought
    bool m_isWriting = false;
};

} // namespace mainstay
