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

/// Takes members out of a JSON object. Remembers the first error (a member that is missing or of the wrong type);
/// members taken after that are empty, so a reader can take everything first and ask for the error once.
class JsonMembers final {
public:
    /// The name of every member must be in \a known, so that a typo is reported, not ignored.
    JsonMembers(const QJsonObject& object, const QList<QLatin1String>& known);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool contains(QLatin1String name) const { return m_object.contains(name); }

    QString text(QLatin1String name);
    QStringList texts(QLatin1String name);
    QList<qint64> integers(QLatin1String name);
    qint64 integer(QLatin1String name);
    QJsonArray array(QLatin1String name);
    QJsonObject object(QLatin1String name);

    /// Remembers an error that the caller found in a member, unless an earlier error is remembered already.
    void fail(const Error& error);

private:
    QJsonValue member(QLatin1String name);

    QJsonObject m_object;
    std::optional<Error> m_error;
};

} // namespace PortCheck
