// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <string>
#include <utility>
#include <vector>

class QIODevice;

namespace PortCheck {

/// JSON (RFC 8259) as QJsonDocument::Indented writes it, byte for byte, without having the document in memory: an
/// object of that costs ten times as much as its text. What has to be escaped is left to Qt.

/// Appends \a text as a string, with its quotes.
void appendJson(std::string& to, QStringView text);
/// Appends \a value, which stands \a depth objects and lists deep. Calls itself for what is in it, as deep as that
/// goes: for values that this program made.
void appendJson(std::string& to, const QJsonValue& value, int depth);

/// The items of a list of objects that all have the same keys.
class JsonItems final {
public:
    /// The \a names belong to the values of append(), in that order; those of \a leftOut are not written.
    explicit JsonItems(const QStringList& names, const QStringList& leftOut = {});

    /// Appends an object in a list that a member of the document has, without what separates it from others. \a values
    /// are null, texts, numbers or JSON values.
    void append(std::string& to, const QVariantList& values) const;

private:
    std::vector<std::pair<std::string, qsizetype>>
        m_members; ///< what stands before a value, and which one; in their order
};

/// Writes an object, member by member, in the order of their keys. The device must outlive it.
class JsonStream final {
    Q_DISABLE_COPY_MOVE(JsonStream)

public:
    explicit JsonStream(QIODevice& device)
        : m_device(device)
    {
    }

    void member(const QString& key, const QJsonValue& value);
    /// A list of \a size items of JsonItems: \a appendItem is called for one after the other.
    void list(
        const QString& key, qsizetype size, const std::function<void(std::string& to, qsizetype item)>& appendItem);

    /// False if the device did not take all of it.
    [[nodiscard]] bool end();

private:
    void begin(const QString& key);
    void flush();

    QIODevice& m_device;
    std::string m_bytes; ///< not yet handed to the device
    bool m_isFirst = true;
    bool m_taken = true;
};

} // namespace PortCheck
