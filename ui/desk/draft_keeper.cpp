// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_desk/draft_keeper.h"

#include <QApplication>

namespace mainstay {

DraftKeeper::DraftKeeper(QWidget *watched, Collect collect, QObject *parent)
    : QObject(parent), m_watched(watched), m_collect(std::move(collect))
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

std::optional<DeskDrafts> DraftKeeper::begin(const QString &folder, const QString &key)
{
    m_file = std::make_unique<DraftFile>(folder, key);
    return m_file->takeOver();
}

void DraftKeeper::follow(QWidget *focused)
{
    const bool isInside = m_watched && focused && m_watched->isAncestorOf(focused);
    if (isInside && !m_second.isActive()) {
        m_second.start();
    } else if (!isInside && m_second.isActive()) {
        m_second.stop();
        keep();
    }
}

void DraftKeeper::keep()
{
    if (m_file)
        m_file->keep(m_collect());
}

void DraftKeeper::keepNow()
{
    keep();
    if (m_file)
        m_file->finish();
}

} // namespace mainstay
