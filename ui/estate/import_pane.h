// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/incoming_file.h"
#include "kit/page.h"

class QVBoxLayout;

namespace mainstay {

class ComponentLine;
class ImportItem;

/// Files on their way in, previewed where the details stand otherwise: nothing is written before "Bring in".
class ImportPane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPane(PageContext context, QWidget *parent = nullptr);

    void setEstate(const std::shared_ptr<const Estate> &estate);
    /// Adds files to what is previewed; those that are there already are not added again.
    void add(const QStringList &paths);
    /// Begins with no further file; the one that is being brought in goes on.
    void stop() { m_queue->stop(); }

Q_SIGNALS:
    void failed(const mainstay::Error &error);
    void filesWanted();
    void closed();

private:
    void layOut();
    void take(const QString &path);
    void drop(const QString &path);
    void applyUnder();
    QList<IncomingFile *> files() const;
    void showState();

    PageContext m_context;
    QMap<QString, ImportItem *> m_items; ///< by path
    ComponentLine *m_under;
    QVBoxLayout *m_list;
    IncomingQueue *m_queue;
};

} // namespace mainstay
