// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// Whether \a value is what the "type" of a schema says.
inline bool isOfType(const QJsonValue& value, const QString& type)
{
    if (type == QStringLiteral("integer"))
        return value.isDouble() && value.toDouble() == double(value.toInt());
    return (type == QStringLiteral("object") && value.isObject())
        || (type == QStringLiteral("array") && value.isArray())
        || (type == QStringLiteral("string") && value.isString())
        || (type == QStringLiteral("boolean") && value.isBool())
        || (type == QStringLiteral("number") && value.isDouble());
}

/// Where \a value is not as \a schema says: of JSON Schema (2020-12) what the files in resources/schemas use, which are
/// type, enum, required, properties, additionalProperties (false) and items. Empty if all is well.
inline QStringList schemaErrors(const QJsonValue& value, const QJsonObject& schema, const QString& path = {})
{
    static const QStringList known{QStringLiteral("$schema"), QStringLiteral("title"), QStringLiteral("description"),
        QStringLiteral("type"), QStringLiteral("enum"), QStringLiteral("required"), QStringLiteral("properties"),
        QStringLiteral("additionalProperties"), QStringLiteral("items")};
    QStringList errors;
    for (const QString& keyword : schema.keys()) {
        if (!known.contains(keyword))
            errors.append(path + QStringLiteral(": keyword ") + keyword);
    }
    const QString type = schema.value(QStringLiteral("type")).toString();
    if (!isOfType(value, type))
        errors.append(path + QStringLiteral(": no ") + type);
    const QJsonArray allowed = schema.value(QStringLiteral("enum")).toArray();
    if (!allowed.isEmpty() && !allowed.contains(value))
        errors.append(path + QStringLiteral(": ") + value.toVariant().toString());
    const QJsonObject object = value.toObject();
    for (const QJsonValue& name : schema.value(QStringLiteral("required")).toArray()) {
        if (!object.contains(name.toString()))
            errors.append(path + QStringLiteral(": lacks ") + name.toString());
    }
    const QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString place = path + u'/' + member.key();
        if (properties.contains(member.key()))
            errors += schemaErrors(member.value(), properties.value(member.key()).toObject(), place);
        else
            errors.append(place + QStringLiteral(": unknown"));
    }
    const QJsonArray items = value.toArray();
    for (int i = 0; i < items.size(); ++i)
        errors += schemaErrors(
            items.at(i), schema.value(QStringLiteral("items")).toObject(), path + u'/' + QString::number(i));
    return errors;
}

} // namespace PortCheck
