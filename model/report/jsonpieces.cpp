// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/jsonpieces.h"

#include "model/report/plainbytes.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace PortCheck {

namespace {

constexpr int itemDepth = 2; ///< an item of a list that a member of the document has

void appendIndent(std::string& to, int depth)
{
    constexpr std::size_t spaces = 4;
    to.append(spaces * std::size_t(depth), ' ');
}

/// Escapes and numbers are Qt's business.
void appendWrittenByQt(std::string& to, const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    to.append(list.data() + 1, std::size_t(list.size() - 2)); // without "[" and "]"
}

/// Characters that stand in a string as they are, and are bytes of their own.
bool isPlain(QChar c)
{
    return c >= QLatin1Char(' ') && c <= QLatin1Char('~') && c != QLatin1Char('"') && c != QLatin1Char('\\');
}

void appendOpening(std::string& to, const QString& key, int depth)
{
    appendIndent(to, depth);
    appendJson(to, QStringView(key));
    to += ": ";
}

void appendList(std::string& to, const QJsonArray& list, int depth)
{
    to += "[\n";
    for (qsizetype i = 0; i < list.size(); ++i) {
        appendIndent(to, depth + 1);
        appendJson(to, list.at(i), depth + 1);
        to += i + 1 < list.size() ? ",\n" : "\n";
    }
    appendIndent(to, depth);
    to += ']';
}

void appendObject(std::string& to, const QJsonObject& object, int depth)
{
    to += "{\n";
    qsizetype left = object.size();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        appendOpening(to, member.key(), depth + 1);
        appendJson(to, member.value(), depth + 1);
        to += --left > 0 ? ",\n" : "\n";
    }
    appendIndent(to, depth);
    to += '}';
}

void appendVariant(std::string& to, const QVariant& value, int depth)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        to += "null";
        break;
    case QMetaType::Int:
        to += std::to_string(value.toInt());
        break;
    case QMetaType::QString:
        appendJson(to, QStringView(*static_cast<const QString*>(value.constData())));
        break;
    default:
        appendJson(to, QJsonValue::fromVariant(value), depth);
    }
}

} // namespace

void appendJson(std::string& to, QStringView text)
{
    to += '"';
    if (appendedPlain(to, text, isPlain)) {
        to += '"';
        return;
    }
    to.pop_back();
    appendWrittenByQt(to, text.toString());
}

void appendJson(std::string& to, const QJsonValue& value, int depth)
{
    if (value.isArray())
        appendList(to, value.toArray(), depth);
    else if (value.isObject())
        appendObject(to, value.toObject(), depth);
    else if (value.isString())
        appendJson(to, QStringView(value.toString()));
    else
        appendWrittenByQt(to, value);
}

JsonItems::JsonItems(const QStringList& names, const QStringList& leftOut)
{
    QList<std::pair<QString, qsizetype>> sorted;
    for (qsizetype place = 0; place < names.size(); ++place) {
        if (!leftOut.contains(names.at(place)))
            sorted.append({names.at(place), place});
    }
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [name, place] : std::as_const(sorted)) {
        std::string before = m_members.empty() ? "\n" : ",\n";
        appendOpening(before, name, itemDepth + 1);
        m_members.emplace_back(std::move(before), place);
    }
}

void JsonItems::append(std::string& to, const QVariantList& values) const
{
    appendIndent(to, itemDepth);
    to += '{';
    for (const auto& [before, place] : m_members) {
        to += before;
        appendVariant(to, values.at(place), itemDepth + 1);
    }
    to += '\n';
    appendIndent(to, itemDepth);
    to += '}';
}

void JsonStream::member(const QString& key, const QJsonValue& value)
{
    begin(key);
    appendJson(m_bytes, value, 1);
}

void JsonStream::list(
    const QString& key, qsizetype size, const std::function<void(std::string& to, qsizetype item)>& appendItem)
{
    constexpr std::size_t large = 64 * 1024;
    begin(key);
    m_bytes += "[\n";
    for (qsizetype i = 0; i < size && m_taken; ++i) {
        appendItem(m_bytes, i);
        m_bytes += i + 1 < size ? ",\n" : "\n";
        if (m_bytes.size() > large)
            flush();
    }
    appendIndent(m_bytes, 1);
    m_bytes += ']';
}

bool JsonStream::end()
{
    m_bytes += "\n}\n";
    flush();
    return m_taken;
}

void JsonStream::begin(const QString& key)
{
    m_bytes += std::exchange(m_isFirst, false) ? "{\n" : ",\n";
    appendOpening(m_bytes, key, 1);
}

void JsonStream::flush()
{
    m_taken = m_taken && m_device.write(m_bytes.data(), qint64(m_bytes.size())) == qint64(m_bytes.size());
    m_bytes.clear(); // keeps its memory
}

} // namespace PortCheck
