// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/component_store.h"
#include "kit/in_place_field.h"
#include "open_estate.h"
#include "ui_estate/component_tree_view.h"
#include "ui_estate/estate_page.h"
#include "ui_estate/word_choice.h"

#include <QPushButton>
#include <QTest>

namespace mainstay::testing {

/// What tests of the place "estate" share: the salesforce workspace on each engine, the page on it, and hands for its
/// parts, which are found by what a screen reader calls them.
class EstatePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

protected:
    enum class Which { First, Last };
    enum class Loaded { Before, After }; ///< the estate, the page is made

    void reopen(const QSettings &settings, Loaded loaded);
    void choose(const QString &name);
    Component stored(Id<Component> component);
    Id<Component> id(const QString &name) const { return m_open->component(name).id; }

    ComponentTreeView *tree() const { return m_page->findChild<ComponentTreeView *>(); }
    ComponentTreeModel *model() const { return m_page->findChild<ComponentTreeModel *>(); }
    template <class Widget>
    Widget *named(const QString &name, Which which = Which::First) const
    {
        Widget *found = nullptr;
        for (Widget *widget : m_page->findChildren<Widget *>()) {
            if (!widget->isVisible() || widget->accessibleName() != name)
                continue;
            found = widget;
            if (which == Which::First)
                break;
        }
        return found;
    }
    InPlaceField *field(const QString &name) const { return named<InPlaceField>(name); }
    QLineEdit *line(const QString &name) const { return named<QLineEdit>(name); }
    WordChoice *choice(const QString &name) const { return named<WordChoice>(name, Which::Last); }
    QAbstractButton *button(const QString &words, Which which = Which::First) const;
    void press(const QString &words, Which which = Which::First);
    void type(QLineEdit *field, const QString &text);
    void pick(WordChoice *choice, const QString &word);

    std::unique_ptr<FreshLocation> m_location;
    std::unique_ptr<SpokenLanguage> m_language;
    std::unique_ptr<OpenEstate> m_open;
    std::unique_ptr<EstatePage> m_page;
    QList<QByteArray> m_failed;

private:
    void open(const QString &content);
    void makePage();
};

} // namespace mainstay::testing
