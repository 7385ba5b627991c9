// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/known_error_file.h"

#include "base/strict_json.h"

using namespace Qt::StringLiterals;

namespace mainstay {

namespace {

QString textIfThere(StrictObject &object, const QString &key)
{
    return object.has(key) ? object.text(key) : QString();
}

template <class T, class FromName>
void wordIfThere(StrictObject &object, const QString &key, T &value, FromName fromName)
{
    if (!object.has(key))
        return;
    const std::optional<T> known = fromName(object.text(key));
    if (!known)
        object.fail(object.place(key), u"unknown-value"_s);
    value = known.value_or(value);
}

} // namespace

Result<KnownErrorDraft> knownErrorFromJson(const QByteArray &json)
{
    std::optional<Error> error;
    StrictObject root = StrictObject::fromBytes(json, error);
    KnownErrorDraft draft;
    draft.error.title = root.text(u"title"_s);
    draft.error.symptom = textIfThere(root, u"symptom"_s);
    draft.error.cause = textIfThere(root, u"cause"_s);
    draft.error.workaround = textIfThere(root, u"workaround"_s);
    draft.error.solution = textIfThere(root, u"solution"_s);
    draft.error.versions = textIfThere(root, u"versions"_s);
    wordIfThere(root, u"scheme"_s, draft.error.scheme, versionSchemeFromName);
    wordIfThere(root, u"state"_s, draft.error.state, knownErrorStateFromName);
    if (root.has(u"problem"_s))
        draft.problem = root.text(u"problem"_s);
    draft.components = root.texts(u"components"_s);
    root.finish();
    if (error)
        return tl::unexpected(*error);
    return draft;
}

} // namespace mainstay
