// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QList>
#include <QStringList>

#include <optional>

namespace PortCheck {

/// Takes members out of a JSON object. The first one that is missing or of the wrong kind is remembered; what is taken
/// after that is empty, so that a reader takes everything first and asks for the error once.
class JsonMembers final {
public:
    /// Every member must be among \a known, so that a slip of the pen is not read over.
    JsonMembers(const QJsonObject& object, const QList<QLatin1String>& known);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool contains(QLatin1String name) const { return m_object.contains(name); }

    QString text(QLatin1String name);
    QStringList texts(QLatin1String name);
    QList<qint64> integers(QLatin1String name);
    qint64 integer(QLatin1String name);
    QJsonArray array(QLatin1String name);
    QJsonObject object(QLatin1String name);

    /// Remembers an error that the caller found in a member, unless there is one already.
    void fail(const Error& error);

private:
    QJsonValue member(QLatin1String name);

    QJsonObject m_object;
    std::optional<Error> m_error;
};

} // namespace PortCheck
