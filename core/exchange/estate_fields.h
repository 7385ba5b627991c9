// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/dependency_graph.h"
#include "exchange/reading.h"

#include <QMap>
#include <functional>
#include <span>

namespace mainstay {

/// How the fields of components and dependencies travel in formats that have properties, annotations or keys of their
/// own: as pairs of a name such as "mainstay.kind" and a text, beside free attributes under their own names.
inline constexpr std::string_view fieldPrefix = "mainstay.";
/// The name of a component as other programs show it.
inline constexpr QLatin1String labelField("label");
/// The name, where the format has no place that holds every text.
inline constexpr QLatin1String nameField("mainstay.name");
/// The parent's key, where the format does not nest.
inline constexpr QLatin1String parentField("mainstay.parent");
/// A file that has this was written here: names are read as told above, and escapes of hex_escape.h count.
inline constexpr QLatin1String exportField("mainstay.export");

using FieldSink = std::function<void(const QString &name, const QString &value)>;

/// All but name and place, then the attributes. What is empty is left out.
void eachField(const Component &component, const QMap<QString, QString> &attributes, const FieldSink &take);
/// All but the ends, then the attributes. What is usual (hard, generic, alone) is left out; the kind never is.
void eachField(const DependencyGraph &graph, DependencyIndex dependency, const QMap<QString, QString> &attributes,
               const FieldSink &take);
/// The names that eachField() gives to its own fields.
QStringList componentFieldNames();
QStringList dependencyFieldNames();
/// An attribute's name among fields: those that would be taken for a field get a prefix.
QString attributeFieldName(const QString &attribute);

enum class WrittenBy : quint8 {
    Us, ///< fields have their prefix, and all else are attributes
    Others, ///< plain names that clearly mean a field are read as that ("label", "version", "owner"), others are
            ///< attributes
};

/// Why fields cannot be used: UnknownWord or BadMinimum with its facts.
struct FieldFault {
    RemarkCode code = RemarkCode::UnknownWord;
    Text field;
    Text value;
};

/// Puts pairs where they belong: back where eachField() took them from. Attributes go to reading.attributes.
std::optional<FieldFault> takeFields(std::span<const Attribute> fields, WrittenBy by, Reading &reading,
                                     ImportedComponent &component);
std::optional<FieldFault> takeFields(std::span<const Attribute> fields, WrittenBy by, Reading &reading,
                                     DependencyTerms &terms);

} // namespace mainstay
