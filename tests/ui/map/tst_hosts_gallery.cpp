// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the hosts as people see them into build/gallery; looking is theirs.
#include "hosts_workspace.h"
#include "picture_gallery.h"

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

class TestHostsGallery : public PictureGallery
{
    Q_OBJECT

public:
    TestHostsGallery() : PictureGallery(QStringLiteral(MAINSTAY_GALLERY), u"hosts"_s) { }

private Q_SLOTS:
    void theTemplate_data() { addDresses(); }
    void theTemplate()
    {
        const Dress dress = dressOfRow();
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        HostsWorkspace all(u"salesforce"_s, dress.locale);
        all.view->resize(1080, 860);
        QVERIFY(all.showAll());
        all.view->select(all.id(u"web site"_s));
        all.canvas()->setFocus();
        save(*all.view, name);
        all.view->savePictureTo(fileOf(name + u"-file"_s));
        all.view->resize(600, 420);
        save(*all.view, name + u"-narrow"_s);
        all.view->resize(1080, 560);
        all.view->setShape(PictureView::Shape::Table);
        QVERIFY(all.settled());
        save(*all.view, name + u"-table"_s);
    }

    void emptyAndLarge()
    {
        const Dress dress;
        HostsWorkspace all{QString()};
        saveEmptyAndLarge(all, hostsOf(200, 20));
    }
};

QTEST_MAIN(TestHostsGallery)
#include "tst_hosts_gallery.moc"
