// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"

class QButtonGroup;
class QStackedWidget;

namespace mainstay {

class PageHeader;
class SetupPart;

/// The place "desk-setup": how the desk of this workspace works, a part at a time. Its links name the part:
/// "mainstay:place/desk-setup?processes".
class DeskSetupPage : public Page
{
    Q_OBJECT

public:
    explicit DeskSetupPage(const PageContext &context, QWidget *parent = nullptr);

    QString place() const override { return QStringLiteral("desk-setup"); }
    QString title() const override { return tr("Desk setup"); }
    QString iconName() const override { return QStringLiteral("configure"); }
    void show(const Link &link) override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;
    QList<QAction *> commands() const override { return m_jumps; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    using MakePart = std::function<SetupPart *()>;
    void addParts(const PageContext &context);
    /// The name stands in links and settings.
    void addPart(const QString &name, const QString &text, const QString &jump, const MakePart &make);
    void showPart(const QString &name);
    void makeShown();
    QString shownPart() const;

    PageHeader *m_header;
    QButtonGroup *m_choices;
    QStackedWidget *m_parts;
    QStringList m_names; ///< of the parts, in their order
    QList<MakePart> m_make; ///< of each; nothing once it is made
    QList<QAction *> m_jumps;
};

} // namespace mainstay
