// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace mainstay {

/// One of several things with a name, found by a few of its letters: a line to type in and below it those that answer.
/// Enter or a click picks, the arrows move, Escape lets go.
class PickList : public QWidget
{
    Q_OBJECT

public:
    struct Item {
        QString name;
        QString remark; ///< muted, behind it
    };

    explicit PickList(const QString &hint, QWidget *parent = nullptr);

    /// What is typed stays.
    void setItems(const QList<Item> &items);
    /// Empties the line and gives it the focus.
    void begin();
    QLineEdit *line() const { return m_line; }
    QStringList shown() const;
    /// The place of the current one among the items; nothing where none answers.
    std::optional<int> current() const;
    /// Beside the line.
    void addBeside(QWidget *widget);

    static constexpr int MostShown = 50;
    static constexpr int Rows = 5; ///< in sight at once

Q_SIGNALS:
    void picked(int place);
    void currentChanged();
    void dropped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present();
    void pick(const QModelIndex &index);

    QList<Item> m_items;
    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_model;
    QBoxLayout *m_head;
};

} // namespace mainstay
