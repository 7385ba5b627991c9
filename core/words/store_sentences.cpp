// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QtGlobal>

namespace mainstay {

namespace {

// clang-format off
constexpr Phrase phrases[] = {
    {"base.bad-file", QT_TRANSLATE_NOOP("store", "The file cannot be used[: at {where}]: {problem}[, {expected} is expected][ (byte {offset})]. Nothing was changed. Correct it there.")},
    // Opening and making
    {"store.bad-location", QT_TRANSLATE_NOOP("store", "“{location}” names no workspace. Nothing was opened. Give a file such as team.mainstay, or postgresql://[user@]host[:port]/database.")},
    {"store.no-file", QT_TRANSLATE_NOOP("store", "There is no workspace at {location}. Nothing was made. Check the path, or make one with “mainstay-cli -w {location} init”.")},
    {"store.file-exists", QT_TRANSLATE_NOOP("store", "There is already a file {location}. It was left as it is. Choose another name, or move it away first.")},
    {"store.bytes-gone", QT_TRANSLATE_NOOP("store", "The bytes of this file (number {id}) are not in the workspace any more. Nothing was written. Run “check”, and fetch the file from a backup.")},
    {"store.no-database", QT_TRANSLATE_NOOP("store", "{location} is no database. It was left as it is. Check the path; a workspace is a file that “init” made.")},
    {"store.not-a-workspace", QT_TRANSLATE_NOOP("store", "{location} is a database, but not a workspace of Mainstay. It was left as it is. Check the address, or make a workspace with “init”.")},
    {"store.already-a-workspace", QT_TRANSLATE_NOOP("store", "{location} is a workspace already. It was left as it is. Open it, or choose another database.")},
    {"store.database-in-use", QT_TRANSLATE_NOOP("store", "The database {location} already holds tables of another program. It was left as it is. Choose an empty database.")},
    {"store.newer-schema", QT_TRANSLATE_NOOP("store", "{location} was last used by a newer version of Mainstay (schema {schema}, this version knows {known}). It was left as it is. Update this program.")},
    {"store.cannot-open", QT_TRANSLATE_NOOP("store", "{location} cannot be opened[: {detail}]. Nothing was changed. Check that its folder exists and that you may write there.")},
    {"store.read-only", QT_TRANSLATE_NOOP("store", "The workspace[ {location}] may only be read. Nothing was changed. Ask for the right to write, or work on a copy.")},
    {"store.not-permitted", QT_TRANSLATE_NOOP("store", "The database does not permit this[: {detail}]. Nothing was changed. Ask whoever keeps the database for the right to do it.")},
    {"store.no-driver", QT_TRANSLATE_NOOP("store", "Qt's database driver {driver} is missing. Nothing was opened. Install it (Debian: libqt6sql6-sqlite, libqt6sql6-psql).")},
    {"store.migration-broke-references", QT_TRANSLATE_NOOP("store", "Bringing the workspace up to date would break references in {table}. It was left in its older form, and a copy was made. Run “check” with the older version of Mainstay, and report this.")},
    // The server
    {"store.server-away", QT_TRANSLATE_NOOP("store", "The server of {location} does not answer[: {detail}]. Nothing was changed. Check the address and the network, and try again.")},
    {"store.server-not-trusted", QT_TRANSLATE_NOOP("store", "The server of {location} cannot prove who it is[: {detail}]. No password was sent. Install its certificate, or say in the address how much proof is enough (sslmode, sslrootcert).")},
    {"store.server-exhausted", QT_TRANSLATE_NOOP("store", "The server takes no more work now[: {detail}]. Nothing was changed. Try again in a while.")},
    {"store.no-server-database", QT_TRANSLATE_NOOP("store", "The server has no database {database}. Nothing was made. Check the name, or have it created (“createdb {database}”), and run “init”.")},
    {"store.password-needed", QT_TRANSLATE_NOOP("store", "The server of {location} asks for a password. Nothing was opened. Keep one in the keychain or in a password file (PGPASSFILE), or start this at a terminal to type it.")},
    {"store.password-refused", QT_TRANSLATE_NOOP("store", "The server of {location} refuses the password[: {detail}]. Nothing was opened. Check user and password, also in keychain and password file.")},
    {"store.connection-lost", QT_TRANSLATE_NOOP("store", "The connection to the server was lost[: {detail}]. What was not finished was taken back by the server. Try again.")},
    {"store.not-done", QT_TRANSLATE_NOOP("store", "The connection was lost while saving, and the server has not taken the change. Nothing of it was kept. Try again.")},
    {"store.unknown-outcome", QT_TRANSLATE_NOOP("store", "The connection was lost while saving, and the server stays away, so it is not known whether the change was kept: wholly or not at all. Look at the journal before doing it again.")},
    // The disk
    {"store.disk-full", QT_TRANSLATE_NOOP("store", "The disk is full[ ({location})]. The workspace is as it was before. Make room and try again.")},
    {"store.disk-error", QT_TRANSLATE_NOOP("store", "The disk reports an error[ at {location}][: {detail}]. What was not finished was taken back. Check the disk, and make a backup.")},
    {"store.damaged", QT_TRANSLATE_NOOP("store", "The workspace[ {location}] is damaged[: {detail}]. It was left as it is. Restore a backup into a new workspace; “check” says what is broken.")},
    {"store.journal-broken", QT_TRANSLATE_NOOP("store", "The journal lacks what it should hold[ about {entity}][ {id}][ (command {command})]. Nothing was changed. Run “check”, and restore a backup where needed.")},
    {"store.unknown-word", QT_TRANSLATE_NOOP("store", "The database holds a word that this version does not know: “{word}”. Nothing was changed. Update this program, or run “check”.")},
    {"store.backup-differs", QT_TRANSLATE_NOOP("store", "The backup {location} has other contents than its version says (table {table}). Nothing was restored. Take another backup.")},
    // Together with others
    {"store.busy", QT_TRANSLATE_NOOP("store", "Somebody else is writing[: {writer}]. Nothing was changed. Try again in a moment.")},
    {"store.raced", QT_TRANSLATE_NOOP("store", "Others changed the same at the same moment, several times over. Nothing was changed. Try again.")},
    {"store.conflict", QT_TRANSLATE_NOOP("store", "Meanwhile {who} changed the same[ of “{name}”][ ({command})]: {columns}. Your change was not made. Look at it as it is now, and decide again.")},
    {"store.changed-meanwhile", QT_TRANSLATE_NOOP("store", "Meanwhile it[, “{name}”,] was changed[ by {who}]. Your change was not made. Look at it as it is now, and try again.")},
    {"store.stale-version", QT_TRANSLATE_NOOP("store", "A row was changed without counting its version up by one, as every program must. The change was not made. Read the row again, and count on from its version.")},
    {"store.deleted-meanwhile", QT_TRANSLATE_NOOP("store", "Meanwhile it[, “{name}”,] was removed[ by {who}]. Your change was not made. It can come back only by undoing the removal.")},
    {"store.already-there", QT_TRANSLATE_NOOP("store", "The same is there already. Nothing was added. Change what is there instead.")},
    {"store.still-referred-to", QT_TRANSLATE_NOOP("store", "Something else still refers to it, such as a ticket. Nothing was removed. Move or close what refers to it first.")},
    {"store.rule-broken", QT_TRANSLATE_NOOP("store", "The database refuses a value[: {detail}]. Nothing was changed. Check the input.")},
    {"store.nul-character", QT_TRANSLATE_NOOP("store", "A text holds a NUL character, which no database keeps. Nothing was changed. Remove it.")},
    {"store.cancelled", QT_TRANSLATE_NOOP("store", "Stopped, as you asked. The workspace is as it was before.")},
    {"store.closed", QT_TRANSLATE_NOOP("store", "The workspace is being closed. What was not finished was not kept. Open it and try again.")},
    // Taking back
    {"store.nothing-to-undo", QT_TRANSLATE_NOOP("store", "There is nothing of yours to take back[ (steps asked for: {wanted}, to be had: {available})]. Nothing was changed. “journal” shows what was done, by whom.")},
    {"store.nothing-to-redo", QT_TRANSLATE_NOOP("store", "There is nothing of yours to bring back[ (steps asked for: {wanted}, to be had: {available})]. Nothing was changed. Only what was undone last, with nothing new since, comes back.")},
    {"store.undo-changed-since", QT_TRANSLATE_NOOP("store", "“{step}” cannot be taken back: {who} changed the same afterwards[ ({command})]. Nothing was changed. Take that back first, or change by hand.")},
    {"store.undo-referred-to", QT_TRANSLATE_NOOP("store", "“{step}” cannot be taken back: something that came later refers to it[ ({entity} {id})][, by {who}][: {command}]. Nothing was changed. Remove that first.")},
    {"store.undo-refers-to-gone", QT_TRANSLATE_NOOP("store", "“{step}” cannot be taken back: it refers to something that is gone[ ({entity} {id})][, removed by {who}]. Nothing was changed. Bring that back first.")},
    {"store.undo-not-offered", QT_TRANSLATE_NOOP("store", "“{step}” cannot be taken back any more: it was taken back already, or the workspace was restored or brought up to date since. Nothing was changed.")},
    {"store.redo-not-offered", QT_TRANSLATE_NOOP("store", "“{step}” cannot be done again: it is in force already, or the workspace was restored or brought up to date since. Nothing was changed.")},
    {"store.undo-compacted", QT_TRANSLATE_NOOP("store", "“{step}” can no longer be taken back: its old values were dropped when the journal was compacted. Nothing was changed. A backup from before still has them.")},
    {"store.undo-rule", QT_TRANSLATE_NOOP("store", "“{step}” cannot be taken back, as a rule would no longer hold: {rule}")},
    // Faults of ours
    {"store.statement", QT_TRANSLATE_NOOP("store", "The database did not understand a question of ours[: {detail}]. Nothing was changed. This is a fault of Mainstay; please report it.")},
    {"store.exception", QT_TRANSLATE_NOOP("store", "Something failed that should not[: {detail}]. What was not finished was taken back. This is a fault of Mainstay; please report it.")},
    {"store.no-table", QT_TRANSLATE_NOOP("store", "The workspace has no table {table}. Nothing was changed. This is a fault of Mainstay; please report it.")},
    {"store.load-incomplete", QT_TRANSLATE_NOOP("store", "Loading rows into {table} was not finished. Nothing of it was kept. This is a fault of Mainstay; please report it.")},
    {"store.unnamed-command", QT_TRANSLATE_NOOP("store", "A change came without a name. It was not made. This is a fault of Mainstay; please report it.")},
    {"store.bad-series", QT_TRANSLATE_NOOP("store", "There is no series of numbers called {series}. Nothing was numbered. This is a fault of Mainstay; please report it.")},
};
// clang-format on

} // namespace

std::span<const Phrase> storeSentences()
{
    return phrases;
}

} // namespace mainstay
