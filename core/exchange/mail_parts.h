// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mail.h"

#include <gmime/gmime.h>
#include <memory>

namespace mainstay {

struct MailObjectRelease {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using MailObject = std::unique_ptr<T, MailObjectRelease>;

/// A header's value decoded; empty where it is not there.
QString mailHeader(GMimeObject *object, const char *name);

/// Makes the library read encoded words that stand side by side: of such words in base64 it decodes those before the
/// first padding, and drops the rest. For fields that it decodes itself: subject, addresses, names of files.
void joinEncodedWords(GMimeObject *object);

/// The ids between < and > in a header, in its order; at most 100 of at most 500 characters.
QStringList mailIdsIn(const QString &header);

/// Fills in text, files and findings from the body. Of a delivery report the ids of the mail that it tells of go to
/// the references.
void readMailBody(GMimeMessage *message, Mail &mail);

} // namespace mainstay
