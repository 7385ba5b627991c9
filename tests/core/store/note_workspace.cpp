// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_workspace.h"

#include "store/journal.h"

#include <QTest>
#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace mainstay::testing {

Schema noteSchema()
{
    Schema schema = Schema::builtIn();
    schema.migrations.append(Migration{.number = NoteMigration,
                                       .name = u"notes"_s,
                                       .common = R"(
CREATE TABLE note (
  id {{identity}}, version INTEGER NOT NULL, title {{text}} NOT NULL, body {{text}}, amount BIGINT,
  parent_id BIGINT REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED, extra {{json}}, picture {{bytes}});
CREATE INDEX note_parent ON note (parent_id);
CREATE UNIQUE INDEX note_amount ON note (amount);
CREATE TABLE remark (
  id {{identity}}, version INTEGER NOT NULL, text {{text}} NOT NULL,
  note_id BIGINT NOT NULL REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED);
CREATE INDEX remark_note ON remark (note_id);
)",
                                       .sqlite = {},
                                       .postgresql = "CREATE SEQUENCE number_note;"});
    return schema;
}

WorkspaceOptions noteOptions(const QString &person)
{
    WorkspaceOptions options;
    options.schema = noteSchema();
    options.person = person;
    return options;
}

std::unique_ptr<Workspace> openNotes(const QString &text, const WorkspaceOptions &options)
{
    const Location location = Location::parse(text).value();
    const Result<void> made = Workspace::create(location, options);
    if (!made && made.error().code != "store.file-exists" && made.error().code != "store.already-a-workspace")
        throw std::runtime_error("create: " + describe(made.error()).toStdString());
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(location, options);
    if (!workspace)
        throw std::runtime_error("open: " + describe(workspace.error()).toStdString());
    return std::move(*workspace);
}

std::unique_ptr<Connection> connectTo(const QString &location)
{
    return Connection::open(Location::parse(location).value());
}

qint64 addNote(Workspace &workspace, const QString &title, std::optional<qint64> parent)
{
    const auto id = workspace.writeNow([&](Transaction &transaction) {
        transaction.describe("note.add", {{u"title"_s, title}});
        return insertRow(transaction, u"note"_s,
                         {{u"title"_s, title}, {u"parent_id"_s, parent ? QVariant(*parent) : QVariant()}});
    });
    if (!id)
        throw std::runtime_error("addNote: " + describe(id.error()).toStdString());
    return *id;
}

qint64 addRemark(Workspace &workspace, qint64 note, const QString &text)
{
    const auto id = workspace.writeNow([&](Transaction &transaction) {
        transaction.describe("remark.add", {{u"text"_s, text}});
        return insertRow(transaction, u"remark"_s, {{u"text"_s, text}, {u"note_id"_s, note}});
    });
    if (!id)
        throw std::runtime_error("addRemark: " + describe(id.error()).toStdString());
    return *id;
}

Result<void> editNote(Workspace &workspace, qint64 id, int version, const Values &changes, const MergeRule &rule)
{
    return workspace.writeNow([&](Transaction &transaction) {
        transaction.describe("note.edit", {{u"id"_s, id}});
        updateRow(transaction, u"note"_s, id, version, changes, rule);
    });
}

Result<void> removeNote(Workspace &workspace, qint64 id, int version)
{
    return workspace.writeNow([&](Transaction &transaction) {
        transaction.describe("note.remove", {{u"id"_s, id}});
        deleteRow(transaction, u"note"_s, id, version);
    });
}

QByteArray retitle(qint64 id, const QByteArray &title)
{
    return "UPDATE note SET title = '" + title + "', version = version + 1 WHERE id = " + QByteArray::number(id);
}

std::optional<QJsonObject> note(Workspace &workspace, qint64 id)
{
    return workspace.readNow([id](Session &session) { return readImage(session, u"note"_s, id); }).value();
}

QStringList titles(Workspace &workspace)
{
    return workspace
        .readNow([](Session &session) {
            return session.query(u"SELECT title FROM note ORDER BY id"_s, {},
                                 [](const Row &row) { return row.text(0); });
        })
        .value();
}

Heard::Heard(Workspace &workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) { m_all.append(changes); });
}

bool Heard::hears(const QString &entity, qint64 id, std::chrono::milliseconds deadline)
{
    return QTest::qWaitFor(
        [&] { return std::ranges::any_of(m_all, [&](const ChangeSet &set) { return set.touches(entity, id); }); },
        int(deadline.count()));
}

QList<ChangeSet> Heard::of(ChangeSet::Origin origin) const
{
    QList<ChangeSet> sets;
    std::ranges::copy_if(m_all, std::back_inserter(sets),
                         [origin](const ChangeSet &set) { return set.origin == origin; });
    return sets;
}

QByteArray describe(const Error &error)
{
    return StoreError(error).what();
}

} // namespace mainstay::testing
