// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/jsonpieces.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

constexpr int itemDepth = 2; ///< an item of a list that a member of the document has

QByteArray indent(int depth)
{
    constexpr int spaces = 4;
    return QByteArray(spaces * qsizetype(depth), ' ');
}

/// Escapes and numbers are Qt's business.
QByteArray writtenByQt(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2); // "[" and "]"
}

/// Characters that stand in a string as they are, and are bytes of their own.
bool isPlain(QChar c)
{
    return c >= QLatin1Char(' ') && c <= QLatin1Char('~') && c != QLatin1Char('"') && c != QLatin1Char('\\');
}

QByteArray opening(const QString& key, int depth)
{
    QByteArray bytes = indent(depth);
    appendJson(bytes, QStringView(key));
    return bytes + ": ";
}

void appendList(QByteArray& to, const QJsonArray& list, int depth)
{
    to += "[\n";
    for (qsizetype i = 0; i < list.size(); ++i) {
        to += indent(depth + 1);
        appendJson(to, list.at(i), depth + 1);
        to += i + 1 < list.size() ? ",\n" : "\n";
    }
    to += indent(depth) + ']';
}

void appendObject(QByteArray& to, const QJsonObject& object, int depth)
{
    to += "{\n";
    qsizetype left = object.size();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        to += opening(member.key(), depth + 1);
        appendJson(to, member.value(), depth + 1);
        to += --left > 0 ? ",\n" : "\n";
    }
    to += indent(depth) + '}';
}

void appendVariant(QByteArray& to, const QVariant& value, int depth)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        to += "null";
        break;
    case QMetaType::Int:
        to += QByteArray::number(value.toInt());
        break;
    case QMetaType::QString:
        appendJson(to, QStringView(*static_cast<const QString*>(value.constData())));
        break;
    default:
        appendJson(to, QJsonValue::fromVariant(value), depth);
    }
}

} // namespace

void appendJson(QByteArray& to, QStringView text)
{
    if (!std::all_of(text.cbegin(), text.cend(), isPlain)) {
        to += writtenByQt(text.toString());
        return;
    }
    const qsizetype before = to.size();
    to.resize(before + text.size() + 2);
    char* place = to.data() + before;
    *place++ = '"';
    place = std::transform(text.cbegin(), text.cend(), place, [](QChar c) { return c.toLatin1(); });
    *place = '"';
}

void appendJson(QByteArray& to, const QJsonValue& value, int depth)
{
    if (value.isArray())
        appendList(to, value.toArray(), depth);
    else if (value.isObject())
        appendObject(to, value.toObject(), depth);
    else if (value.isString())
        appendJson(to, QStringView(value.toString()));
    else
        to += writtenByQt(value);
}

JsonItems::JsonItems(const QStringList& names, const QStringList& leftOut)
{
    QList<std::pair<QString, qsizetype>> sorted;
    for (qsizetype place = 0; place < names.size(); ++place) {
        if (!leftOut.contains(names.at(place)))
            sorted.append({names.at(place), place});
    }
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [name, place] : std::as_const(sorted))
        m_members.append({opening(name, itemDepth + 1), place});
}

QByteArray JsonItems::text(const QVariantList& values) const
{
    constexpr qsizetype usual = 2048;
    QByteArray bytes;
    bytes.reserve(usual);
    bytes += indent(itemDepth) + '{';
    bool isFirst = true;
    for (const auto& [before, place] : m_members) {
        bytes += std::exchange(isFirst, false) ? "\n" : ",\n";
        bytes += before;
        appendVariant(bytes, values.at(place), itemDepth + 1);
    }
    bytes += '\n' + indent(itemDepth) + '}';
    return bytes;
}

void JsonStream::member(const QString& key, const QJsonValue& value)
{
    begin(key);
    QByteArray bytes;
    appendJson(bytes, value, 1);
    write(bytes);
}

void JsonStream::list(const QString& key, qsizetype size, const std::function<QByteArray(qsizetype)>& item)
{
    begin(key);
    write("[\n");
    for (qsizetype i = 0; i < size && m_taken; ++i)
        write(item(i) + (i + 1 < size ? ",\n" : "\n"));
    write(indent(1) + ']');
}

bool JsonStream::end()
{
    write("\n}\n");
    return m_taken;
}

void JsonStream::begin(const QString& key)
{
    write((std::exchange(m_isFirst, false) ? "{\n" : ",\n") + opening(key, 1));
}

void JsonStream::write(const QByteArray& bytes)
{
    m_taken = m_taken && m_device.write(bytes) == bytes.size();
}

} // namespace PortCheck
