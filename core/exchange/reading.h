// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/version_order.h"
#include "exchange/remark.h"
#include "exchange/text_pool.h"

#include <span>

namespace mainstay {

struct Attribute {
    Text name;
    Text value;
};

/// A stretch of Reading::attributes.
struct AttributeRange {
    quint32 first = 0;
    quint32 count = 0;
};

/// A component as its source describes it. Texts that are not given are left as they are in the store.
struct ImportedComponent {
    Text key; ///< unique in the reading; what the next import matches by
    Text parentKey; ///< not given: directly under --under, or a solution. May be a key of an earlier import.
    Text name;
    Text kind; ///< a word of the estate, see component.h
    Text productVersion;
    Text vendor;
    Text stage; ///< the same
    Text owner;
    Text description;
    AttributeRange attributes; ///< in the order of the file
    AttributeRange dates; ///< of the life cycle: a column of the store such as "planned_on", and the day in ISO 8601
    quint32 where = 0;
};

/// What a dependency says besides its ends; shared by all dependencies that say the same.
struct DependencyTerms {
    Text kind; ///< a word of the estate, see dependency.h
    Text strength; ///< "hard" or "soft"
    Text requirement; ///< ">= 3, < 4"; not given: none
    VersionScheme scheme = VersionScheme::Generic;
    Text providedVersion; ///< given: judge the requirement against this instead of the provider's own; empty meets none
    Text group; ///< not given: alone
    Text minimum; ///< "2" or "50%"; given exactly when group is
    AttributeRange attributes;
};

struct ImportedDependency {
    Text dependentKey;
    Text providerKey;
    quint32 terms = 0; ///< index into Reading::terms
    quint32 where = 0;
};

enum class WhereKind : quint8 { Line, Row, Byte };

/// All that a format's reader found, not yet matched with anything stored. A parent stands before its children.
/// Movable, not copyable: the texts live in the pool.
struct Reading {
    TextPool texts;
    QString subject; ///< by what the source is named beside the format; empty where the format alone names it
    WhereKind whereKind = WhereKind::Row;
    qint64 read = 0; ///< rows, packages or components and dependency entries met, rejected ones included
    qint64 skipped = 0; ///< records that the format says not to read, such as packages that are not installed
    QByteArray encoding; ///< as detected, "UTF-8"; empty where the format fixes it
    char delimiter = 0; ///< as detected; 0 where there is none

    std::vector<ImportedComponent> components;
    std::vector<ImportedDependency> dependencies;
    std::vector<DependencyTerms> terms;
    std::vector<Attribute> attributes;
    std::vector<Remark> findings;
    std::vector<Reject> rejects;

    std::span<const Attribute> attributesIn(AttributeRange range) const
    {
        return std::span(attributes).subspan(range.first, range.count);
    }
    const DependencyTerms &termsOf(const ImportedDependency &dependency) const { return terms[dependency.terms]; }

    void addFinding(RemarkCode code, quint32 where, Text first = {}, Text second = {});
    void addReject(Remark remark, Text row);
};

} // namespace mainstay
