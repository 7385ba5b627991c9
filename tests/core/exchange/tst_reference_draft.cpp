// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "exchange/reference_draft.h"
#include "reading_support.h"

#include <QTest>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace mainstay;
using namespace mainstay::testing;

namespace {

struct Fixture {
    Reading reading;
    ReadProgress progress;
    ReferenceDraft draft{reading, progress};

    Text text(const QByteArray &bytes) { return reading.texts.intern({bytes.constData(), size_t(bytes.size())}); }
    void node(const QByteArray &reference, const QByteArray &key = {})
    {
        ImportedComponent component;
        component.key = text(key.isEmpty() ? reference : key);
        component.name = text(reference);
        component.where = quint32(++reading.read);
        draft.addNode(text(reference), component, text("raw " + reference));
    }
    void part(const QByteArray &whole, const QByteArray &part)
    {
        draft.addPart(text(whole), text(part), 7, text(whole + " has " + part));
    }
    void need(const QByteArray &dependent, const QByteArray &provider, const char *strength = "hard")
    {
        DependencyTerms terms;
        terms.kind = text("uses");
        terms.strength = text(strength);
        draft.addDependency(text(dependent), text(provider), terms, 9);
    }
    QStringList tree() const
    {
        QStringList lines;
        for (const ImportedComponent &component : reading.components)
            lines << component.parentKey.toString() + u'/' + component.key.toString();
        return lines;
    }
};

} // namespace

class TestReferenceDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parentsStandBeforeTheirChildren()
    {
        Fixture it;
        for (const char *name : {"leaf", "middle", "top", "other"})
            it.node(name);
        it.part("middle", "leaf");
        it.part("top", "middle");
        it.draft.settle();
        QCOMPARE(it.tree(), (QStringList{u"/top"_s, u"top/middle"_s, u"middle/leaf"_s, u"/other"_s}));
    }

    void theRootTakesWhatHasNoParentAndHasNoneItself()
    {
        Fixture it;
        for (const char *name : {"a", "root", "b"})
            it.node(name);
        it.part("a", "b");
        it.part("b", "root");
        it.draft.setRoot(it.text("root"));
        it.draft.settle();
        QCOMPARE(it.tree(), (QStringList{u"/root"_s, u"root/a"_s, u"a/b"_s}));
        QCOMPARE(dependencyLines(it.reading), QStringList{u"b>root|uses|hard|-|-|-|-"_s});
    }

    void aSecondWholeUsesThePart()
    {
        Fixture it;
        for (const char *name : {"a", "b", "part"})
            it.node(name);
        it.part("a", "part");
        it.part("a", "part");
        it.part("b", "part");
        it.draft.settle();
        QCOMPARE(it.tree(), (QStringList{u"/a"_s, u"a/part"_s, u"/b"_s}));
        QCOMPARE(dependencyLines(it.reading), QStringList{u"b>part|uses|hard|-|-|-|-"_s});
    }

    void equalKeysAreNumbered()
    {
        Fixture it;
        it.node("1", "x");
        it.node("2", "x");
        it.node("3", "x (2)");
        it.node("4", "x");
        it.draft.settle();
        QCOMPARE(it.tree(), (QStringList{u"/x"_s, u"/x (2)"_s, u"/x (2) (2)"_s, u"/x (3)"_s}));
    }

    void aReferenceUsedTwiceIsRejectedWithTheFirst()
    {
        Fixture it;
        it.node("a");
        it.node("a");
        it.draft.settle();
        QCOMPARE(rejectLines(it.reading), QStringList{u"exchange.duplicate-reference@2 first=1 reference=a"_s});
        QCOMPARE(it.reading.rejects.front().row.toString(), u"raw a"_s);
    }

    void aCircleOfTenThousandPartsIsBrokenOnceWhereTheFileClosedIt()
    {
        constexpr int count = 10'000;
        Fixture it;
        for (int at = 0; at < count; ++at)
            it.node(QByteArray::number(at));
        for (int at = 0; at < count; ++at)
            it.part(QByteArray::number(at), QByteArray::number((at + 1) % count));
        it.draft.settle();
        QCOMPARE(it.reading.components.size(), size_t(count));
        QCOMPARE(rejectLines(it.reading), QStringList{u"exchange.cyclic-parent@7 key=0 parent=9999"_s});
        QCOMPARE(it.reading.rejects.front().row.toString(), u"9999 has 0"_s);
        QCOMPARE(it.reading.components.front().key.toString(), u"0"_s);
    }

    void aPartOfItselfIsASelfDependency()
    {
        Fixture it;
        it.node("a");
        it.part("a", "a");
        it.draft.settle();
        QCOMPARE(findingLines(it.reading), QStringList{u"exchange.self-dependency@7 component=a"_s});
    }

    void dependenciesAreMergedAndThoseOfNothingTold()
    {
        Fixture it;
        it.node("a");
        it.node("b");
        it.draft.addAlias(it.text("other b"), it.text("b"));
        it.need("a", "b", "soft");
        it.need("a", "other b");
        it.need("a", "a");
        it.need("a", "gone");
        it.need("gone", "a");
        it.draft.settle();
        QCOMPARE(dependencyLines(it.reading), QStringList{u"a>b|uses|hard|-|-|-|-"_s});
        QCOMPARE(findingLines(it.reading),
                 (QStringList{u"exchange.self-dependency@9 component=a"_s,
                              u"exchange.dangling-reference@9 dependent=a reference=gone"_s,
                              u"exchange.unknown-dependent@9 reference=gone"_s}));
    }

    void stoppingIsHeard()
    {
        const std::atomic_bool cancelled = true;
        Reading reading;
        ReadProgress progress({}, &cancelled);
        ReferenceDraft draft(reading, progress);
        const auto add = [&] {
            for (int at = 0; at < 5'000; ++at) {
                ImportedComponent component;
                component.key = reading.texts.keep(std::to_string(at));
                draft.addNode(component.key, component, {});
            }
        };
        QVERIFY_EXCEPTION_THROWN(add(), StoreError);
    }
};

QTEST_GUILESS_MAIN(TestReferenceDraft)
#include "tst_reference_draft.moc"
