// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace mainstay {

class PlaceButton;

/// The places, icon and word, one of them current; below, the workspace, its engine, its state and who I am. Narrow, it
/// shows icons alone.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    enum class Where { Top, Bottom };
    void addPlace(const QString &place, const QString &title, const QString &iconName, Where where = Where::Top);
    void removePlace(const QString &place);
    void setCurrent(const QString &place);
    void setCount(const QString &place, std::optional<qint64> count);
    void setFooter(const QStringList &lines);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_isNarrow; }

Q_SIGNALS:
    void placeChosen(const QString &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_places;
    QBoxLayout *m_below;
    QLabel *m_name;
    QLabel *m_footer;
    QList<PlaceButton *> m_buttons;
    bool m_isNarrow = false;
};

} // namespace mainstay
