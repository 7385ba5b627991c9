// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/insert_sides.h"

#include "bench/estate_shapes.h"
#include "bench/pairs.h"
#include "store/bulk_loader.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace mainstay::bench {

namespace {

constexpr char openPragmas[] = "pragma synchronous=full; pragma cache_size=-65536; pragma temp_store=memory;"
                               " pragma foreign_keys=on";

std::string textOf(Random &random, int words)
{
    static const char *parts[] = {"ba", "ke", "ri", "to", "sun", "mel", "dar", "vo", "pix", "lan"};
    std::string text;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            text += ' ';
        for (uint32_t syllables = 2 + random.below(3); syllables > 0; --syllables)
            text += parts[random.below(std::size(parts))];
    }
    return text;
}

} // namespace

WorkspaceOptions benchOptions()
{
    WorkspaceOptions options;
    Migration table;
    table.number = options.schema.version() + 1;
    table.name = u"bench"_s;
    table.common = "CREATE TABLE sample_ticket (id {{identity}}, version INTEGER NOT NULL, created BIGINT NOT NULL,"
                   " resolved BIGINT, prio INTEGER NOT NULL, status INTEGER NOT NULL, tier INTEGER NOT NULL,"
                   " category INTEGER NOT NULL, team INTEGER NOT NULL, assignee INTEGER NOT NULL,"
                   " component INTEGER NOT NULL, requester INTEGER NOT NULL, subject {{text}} NOT NULL,"
                   " body {{text}} NOT NULL);"
                   "CREATE INDEX t_created ON sample_ticket (created, id);"
                   "CREATE INDEX t_status ON sample_ticket (status, prio, created);"
                   "CREATE INDEX t_comp ON sample_ticket (component);"
                   "CREATE INDEX t_asg ON sample_ticket (assignee, status);";
    options.schema.migrations.append(table);
    return options;
}

std::unique_ptr<Workspace> newWorkspace(const QString &path)
{
    const Location location = Location::parse(path).value();
    orExit(Workspace::create(location, benchOptions()));
    return orExit(Workspace::open(location, benchOptions()));
}

limits::Sample ticketSample(uint32_t count)
{
    limits::Sample sample{
        {"created", "resolved", "prio", "status", "tier", "category", "team", "assignee", "component", "requester"},
        {"subject", "body"},
        {},
        {}};
    Random random(11);
    for (uint32_t i = 0; i < count; ++i) {
        const int64_t created = 1'577'836'800 + int64_t(double(i) / count * 157'680'000) + random.below(300);
        sample.numbers.insert(sample.numbers.end(), {created, created + random.below(900'000)});
        for (const uint32_t bound : {5u, 6u, 4u, 120u, 40u, 800u, 10'000u, 50'000u})
            sample.numbers.push_back(random.below(bound));
        sample.texts.push_back(textOf(random, 6));
        sample.texts.push_back(textOf(random, 28));
    }
    return sample;
}

void load(Workspace &workspace, const QString &table, const limits::Sample &sample)
{
    QStringList columns;
    for (const auto *names : {&sample.numberColumns, &sample.textColumns}) {
        for (const std::string &name : *names)
            columns.append(QString::fromStdString(name));
    }
    orExit(workspace.writeNow([&](Transaction &transaction) {
        transaction.describe("bench.load");
        BulkLoader loader(transaction, table, columns, qint64(sample.rows()));
        const int64_t *number = sample.numbers.data();
        const std::string *text = sample.texts.data();
        for (size_t row = 0; row < sample.rows(); ++row) {
            for (size_t i = 0; i < sample.numberColumns.size(); ++i)
                loader.add(qint64(*number++));
            for (size_t i = 0; i < sample.textColumns.size(); ++i, ++text)
                loader.add(QByteArrayView(text->data(), qsizetype(text->size())));
            loader.endRow();
        }
        loader.finish();
    }));
}

InsertSides::InsertSides(QString pattern, QString table, limits::Sample sample)
    : m_pattern(std::move(pattern)), m_table(std::move(table)), m_sample(std::move(sample))
{
    for (const std::string &text : m_sample.texts)
        m_texts.append(QString::fromStdString(text));
}

QString InsertSides::freshCopy()
{
    const QString path = m_pattern + u'.' + QString::number(++m_copies);
    require(QFile::copy(m_pattern, path), "copying the pattern");
    return path;
}

QString InsertSides::copyWithoutJournal()
{
    const QString path = freshCopy();
    limits::Database database(path.toStdString());
    sqlite3_stmt *rows = database.prepared("select name from sqlite_schema where type = 'trigger'");
    std::vector<std::string> triggers;
    while (sqlite3_step(rows) == SQLITE_ROW)
        triggers.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(rows, 0)));
    sqlite3_finalize(rows);
    for (const std::string &trigger : triggers)
        database.run(("drop trigger \"" + trigger + '"').c_str());
    return path;
}

double InsertSides::ours()
{
    const QString path = freshCopy();
    double seconds = 0;
    {
        const std::unique_ptr<Workspace> workspace =
            orExit(Workspace::open(Location::parse(path).value(), benchOptions()));
        seconds = secondsOf(1, [&] { load(*workspace, m_table, m_sample); });
    }
    requireAll(path);
    return seconds;
}

double InsertSides::limit()
{
    const QString path = copyWithoutJournal();
    double seconds = 0;
    {
        limits::Database database(path.toStdString());
        database.run(openPragmas);
        seconds = secondsOf(1, [&] { limits::insertAll(database, m_table.toStdString(), m_sample); });
    }
    requireAll(path);
    return seconds;
}

double InsertSides::qSqlQuery()
{
    const QString path = copyWithoutJournal();
    double seconds = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"peer"_s);
        database.setDatabaseName(path);
        require(database.open(), "QSqlQuery");
        for (const QString &pragma : QString::fromLatin1(openPragmas).split(u';'))
            QSqlQuery(database).exec(pragma);
        seconds = secondsOf(1, [&] {
            QSqlQuery query(database);
            database.transaction();
            query.prepare(QString::fromStdString(limits::insertStatement(m_table.toStdString(), m_sample)));
            const int64_t *number = m_sample.numbers.data();
            const QString *text = m_texts.constData();
            for (size_t row = 0; row < m_sample.rows(); ++row) {
                int place = 0;
                query.bindValue(place++, qint64(row) + 1);
                for (size_t i = 0; i < m_sample.numberColumns.size(); ++i)
                    query.bindValue(place++, qint64(*number++));
                for (size_t i = 0; i < m_sample.textColumns.size(); ++i)
                    query.bindValue(place++, *text++);
                require(query.exec(), "QSqlQuery");
            }
            require(database.commit(), "QSqlQuery");
        });
    }
    QSqlDatabase::removeDatabase(u"peer"_s);
    requireAll(path);
    return seconds;
}

void InsertSides::requireAll(const QString &path)
{
    {
        limits::Database database(path.toStdString());
        sqlite3_stmt *rows = database.prepared(("select count(*) from " + m_table.toStdString()).c_str());
        require(limits::readAll(rows) == int64_t(m_sample.rows()), "row 5");
        sqlite3_finalize(rows);
    }
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(ending));
}

} // namespace mainstay::bench
