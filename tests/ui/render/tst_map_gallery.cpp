// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_rules.h"
#include "desk/template_file.h"
#include "desk/workspace_rules.h"
#include "desk/workspace_template.h"
#include "estate/estate_loader.h"
#include "estate/folded_estate.h"
#include "map_estates.h"
#include "render/map_picture.h"
#include "store/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

/// Draws what people look at into build/gallery; looking is theirs.
class TestMapGallery : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Estate> m_salesforce;

    static void save(const MapQuestion &question, const QString &name, Theme theme, QLocale::Language language)
    {
        const Words words{QLocale(language)};
        const auto map = std::make_shared<const EstateMap>(*makeEstateMap(question, words));
        const QString path = QStringLiteral(MAINSTAY_GALLERY) + u"/map-"_s + name;
        const Result<void> saved = savePicture(pictureOf(map, lookOf(theme), words), path);
        QVERIFY2(saved.has_value(), qPrintable(path));
    }

    MapQuestion about(const QString &name, MapMode mode) const
    {
        const auto found = m_salesforce->tree().named(name);
        return questionOf(m_salesforce, m_salesforce->tree().component(found.front()).id, mode);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(QStringLiteral(MAINSTAY_GALLERY)));
        const QTemporaryDir folder;
        const auto rules = std::make_shared<const DeskRules>(*shippedDeskRules());
        const Location location = *Location::parse(folder.filePath(u"g.mainstay"_s));
        QVERIFY(Workspace::create(location, workspaceOptions(rules)).has_value());
        const auto workspace = Workspace::open(location, workspaceOptions(rules));
        QVERIFY(workspace.has_value());
        const QByteArray content = *shippedTemplate(TemplateKind::Workspace, u"salesforce"_s);
        QVERIFY((*workspace)
                    ->writeNow([&](Transaction &transaction) { applyTemplate(transaction, *rules, content); })
                    .has_value());
        m_salesforce = *(*workspace)->readNow(loadEstate);
    }

    void theMock()
    {
        SalesEstate sales;
        const auto estate = sales.maker.make();
        save(questionOf(estate, sales.database, MapMode::Impact), u"mock-light.png"_s, Theme::Light, QLocale::English);
        save(questionOf(estate, sales.database, MapMode::Impact), u"mock-dark.png"_s, Theme::Dark, QLocale::English);
        save(questionOf(estate, sales.database), u"mock.svg"_s, Theme::Light, QLocale::English);
        save(questionOf(estate, sales.database), u"mock.pdf"_s, Theme::Light, QLocale::English);
    }

    void theTemplate()
    {
        save(about(u"storage array"_s, MapMode::Impact), u"storage-impact.png"_s, Theme::Light, QLocale::English);
        save(about(u"storage array"_s, MapMode::Neighbourhood), u"storage-dutch.png"_s, Theme::Light, QLocale::Dutch);
        MapQuestion all = about(u"office network"_s, MapMode::Impact);
        all.query.dependentDepth.reset();
        all.query.providerDepth.reset();
        save(all, u"network-all.png"_s, Theme::Dark, QLocale::English);
        save(all, u"network-contrast.png"_s, Theme::HighContrast, QLocale::English);
    }

    /// Each made near the one before; and the last one from scratch.
    void deepenedAndOpenedStepByStep()
    {
        MapQuestion question = about(u"storage array"_s, MapMode::Neighbourhood);
        question.query.dependentDepth = 1;
        for (int step = 1; step <= 4; ++step) {
            if (step > 1) {
                question.before = mapOf(question);
                ++*question.query.dependentDepth;
                question.query.expanded.push_back({question.before->boxes.back().component, NeighbourSide::Providers});
            }
            save(question, u"step-%1.png"_s.arg(step), Theme::Light, QLocale::English);
        }
        question.before = nullptr;
        save(question, u"step-4-from-scratch.png"_s, Theme::Light, QLocale::English);
    }

    void theWholeEstate()
    {
        MapQuestion whole = about(u"storage array"_s, MapMode::Whole);
        whole.query = {};
        save(whole, u"whole-folded-light.png"_s, Theme::Light, QLocale::English);
        save(whole, u"whole-folded-dark.png"_s, Theme::Dark, QLocale::English);
        whole.opened = {m_salesforce->tree().solutions().front()};
        save(whole, u"whole-opened-light.png"_s, Theme::Light, QLocale::English);
        save(whole, u"whole-opened-dark.png"_s, Theme::Dark, QLocale::Dutch);
        whole.opened = openedTo(m_salesforce->tree(), 2);
        save(whole, u"whole-deep-light.png"_s, Theme::Light, QLocale::English);
    }
};

QTEST_MAIN(TestMapGallery)
#include "tst_map_gallery.moc"
