// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_shell/sidebar.h"

#include "kit/calm_style.h"
#include "kit/icon.h"
#include "kit/text_elide.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

constexpr int IconSide = 18;
constexpr int Wide = 184;
constexpr int Narrow = 52;
constexpr int ItemHeight = 34;

} // namespace

/// One place: icon, word and a number.
class PlaceButton : public QAbstractButton
{
public:
    PlaceButton(QString place, const QString &title, const QString &iconName)
        : m_place(std::move(place)), m_icon(tintedIcon(iconName)), m_currentIcon(tintedIcon(iconName, Tone::Accent))
    {
        setText(title);
        setToolTip(title);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    const QString &place() const { return m_place; }
    void setCount(std::optional<qint64> count)
    {
        m_count = count ? QLocale().toString(*count) : QString();
        describe();
        update();
    }
    /// Not by checking: what reads the window from outside would then toggle it instead of pressing it.
    void setCurrent(bool current)
    {
        m_isCurrent = current;
        describe();
        update();
    }
    void setNarrow(bool narrow)
    {
        m_isNarrow = narrow;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        // As wide as it is when it is chosen, so that nothing moves then.
        const QFontMetrics bold(fontOf(font(), TextSize::Normal, QFont::DemiBold));
        const int needed = Grid * 5 + IconSide + bold.horizontalAdvance(text() + m_count);
        return {m_isNarrow ? Narrow - 2 * Grid : needed, std::max(ItemHeight, fontMetrics().height() + Grid)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Look &look = lookOf(palette());
        if (m_isCurrent || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_isCurrent ? look.accentSoft : look.line);
            painter.drawRoundedRect(rect(), CornerRadius, CornerRadius);
        }
        const int left = m_isNarrow ? (width() - IconSide) / 2 : Grid + Grid / 2;
        (m_isCurrent ? m_currentIcon : m_icon).paint(&painter, left, (height() - IconSide) / 2, IconSide, IconSide);
        if (!m_isNarrow)
            paintWords(painter, look, left + IconSide + Grid + 2);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(look.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), CornerRadius, CornerRadius);
        }
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    void describe()
    {
        setAccessibleDescription(m_isCurrent ? (m_count + u' ' + Sidebar::tr("shown now")).trimmed() : m_count);
    }
    void paintWords(QPainter &painter, const Look &look, int left) const
    {
        const QRect words(left, 0, width() - left - Grid - 4, height());
        painter.setFont(fontOf(font(), TextSize::Normal, m_isCurrent ? QFont::DemiBold : QFont::Normal));
        painter.setPen(m_isCurrent ? look.accent : look.ink);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setFont(fontOf(font(), TextSize::Small));
        painter.setPen(m_isCurrent ? look.accent : look.muted);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, m_count);
    }

    QString m_place;
    QString m_count;
    QIcon m_icon;
    QIcon m_currentIcon;
    bool m_isCurrent = false;
    bool m_isNarrow = false;
};

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_places(new QVBoxLayout)
    , m_below(new QVBoxLayout)
    , m_name(new QLabel(u"Mainstay"_s))
    , m_footer(new QLabel)
{
    m_name->setFont(fontOf(m_name->font(), TextSize::Section, QFont::Bold));
    m_name->setContentsMargins(Grid + 4, 4, Grid, Grid + 4);
    m_footer->setFont(fontOf(m_footer->font(), TextSize::Small));
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setTextFormat(Qt::PlainText);
    m_footer->setContentsMargins(Grid + 4, Grid, Grid, Grid);
    m_places->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Grid, Grid + 4, Grid, Grid);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addLayout(m_places);
    layout->addStretch(1);
    layout->addLayout(m_below);
    layout->addWidget(m_footer);
    setAccessibleName(tr("Places"));
    setFixedWidth(Wide);
}

void Sidebar::addPlace(const QString &place, const QString &title, const QString &iconName, Where where)
{
    auto *button = new PlaceButton(place, title, iconName);
    button->setNarrow(m_isNarrow);
    connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT placeChosen(place); });
    m_buttons.append(button);
    (where == Where::Top ? m_places : m_below)->addWidget(button);
    setNarrow(m_isNarrow);
}

void Sidebar::removePlace(const QString &place)
{
    m_buttons.removeIf([&place](PlaceButton *button) {
        if (button->place() != place)
            return false;
        delete button;
        return true;
    });
}

void Sidebar::setCurrent(const QString &place)
{
    for (PlaceButton *button : m_buttons)
        button->setCurrent(button->place() == place);
}

void Sidebar::setCount(const QString &place, std::optional<qint64> count)
{
    for (PlaceButton *button : m_buttons) {
        if (button->place() == place)
            button->setCount(count);
    }
}

void Sidebar::setFooter(const QStringList &lines)
{
    const QFontMetrics metrics(m_footer->font());
    QStringList shown;
    for (const QString &line : lines)
        shown.append(metrics.elidedText(oneLine(line), Qt::ElideMiddle, Wide - 4 * Grid));
    m_footer->setText(shown.join(u'\n'));
    m_footer->setToolTip(lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

void Sidebar::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_name->setVisible(!narrow);
    m_footer->setVisible(!narrow);
    int wanted = Wide;
    for (PlaceButton *button : m_buttons) {
        button->setNarrow(narrow);
        wanted = std::max(wanted, button->sizeHint().width() + 2 * Grid);
    }
    setFixedWidth(narrow ? Narrow : wanted);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(palette());
    painter.fillRect(rect(), look.side);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), look.line);
}

} // namespace mainstay
