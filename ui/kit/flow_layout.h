// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace mainstay {

/// Widgets side by side in reading direction, on as many lines as they need: buttons whose words may be long.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), Act::Measure); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Act { Measure, Place };
    int arrange(const QRect &rect, Act act) const;

    QList<QLayoutItem *> m_items;
};

} // namespace mainstay
