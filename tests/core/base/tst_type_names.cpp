// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_data.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mainstay;

/// All rooms share one namespace. Two types of one name, each compiled apart, still become one program, and then one of
/// them is destroyed by the other's destructor, or a list of small ones is walked in steps of the large ones; no
/// compiler or linker says so. A definition on one line is one, too.
class TestTypeNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoHeadersDefineATypeOfOneName()
    {
        static const QRegularExpression definition(
            u"^(?:struct|class|enum class|enum) ([A-Z]\\w*)(?: final)?(?: : [^;{]+)?\\s*(?:\\{[^}]*\\}?;?)?$"_s);
        QMap<QString, QStringList> definedIn;
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(testing::sourceFile(folder), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                while (!file.atEnd()) {
                    const QString line =
                        QString::fromUtf8(file.readLine()).section(u"//"_s, 0, 0).section(u"\n"_s, 0, 0);
                    const QRegularExpressionMatch match = definition.match(line);
                    if (match.hasMatch())
                        definedIn[match.captured(1)].append(file.fileName());
                }
            }
        }
        QVERIFY2(definedIn.contains(u"Workspace"_s) && definedIn.size() > 80, "the headers were not found");
        QStringList twice;
        for (auto it = definedIn.cbegin(); it != definedIn.cend(); ++it) {
            if (it->size() > 1)
                twice.append(it.key() + u":\n    "_s + it->join(u"\n    "_s));
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTypeNames)
#include "tst_type_names.moc"
