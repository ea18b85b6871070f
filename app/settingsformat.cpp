// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/settingsformat.h"

#include "model/system/passage.h"

#include <QDataStream>
#include <QFileDevice>
#include <QMap>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr auto streamVersion = QDataStream::Qt_4_0; // of "@Variant" (QSettingsPrivate::variantToString())
constexpr qsizetype longestLine = qsizetype(1) * 1024 * 1024; // bytes
constexpr QLatin1String bytesBegin("@ByteArray(");
constexpr QLatin1String valueBegin("@Variant(");

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Within quotes, in ASCII. A digit behind a number would be taken for a part of it.
QByteArray quoted(const QString& text)
{
    QByteArray out("\"");
    bool afterNumber = false;
    for (const QChar c : text) {
        const bool isPlain = c >= u' ' && c <= u'~' && c != u'"' && c != u'\\' && !(afterNumber && isHexDigit(c));
        if (isPlain)
            out += char(c.unicode());
        else
            out += "\\x" + QByteArray::number(c.unicode(), 16);
        afterNumber = !isPlain;
    }
    return out + '"';
}

QByteArray written(const QString& text)
{
    const bool isSimple = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x7f && (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_' || c == u'/');
    });
    return isSimple ? text.toLatin1() : quoted(text);
}

QByteArray written(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return quoted(bytesBegin + QString::fromLatin1(value.toByteArray()) + u')');
    case QMetaType::QString: {
        const QString text = value.toString();
        return text.startsWith(u'@') ? quoted(u'@' + text) : written(text);
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::Double:
        return written(value.toString());
    default:
        break;
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << value;
    return quoted(valueBegin + QString::fromLatin1(bytes) + u')');
}

/// What stands for one character behind a backslash at \a at, which then is behind it.
QChar unescaped(QStringView text, qsizetype& at)
{
    constexpr QStringView letters(u"abfnrtv");
    constexpr QStringView meant(u"\a\b\f\n\r\t\v");
    const QChar c = text.at(at++);
    if (const qsizetype known = letters.indexOf(c); known >= 0)
        return meant.at(known);
    const bool isHex = c == u'x';
    const bool isOctal = c >= u'0' && c <= u'7';
    if (!isHex && !isOctal)
        return c;
    const qsizetype first = isHex ? at : at - 1;
    while (at < text.size() && (isHex ? isHexDigit(text.at(at)) : text.at(at) >= u'0' && text.at(at) <= u'7'))
        ++at;
    return QChar(char16_t(text.sliced(first, at - first).toULongLong(nullptr, isHex ? 16 : 8)));
}

QString unquoted(QStringView text)
{
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at++);
        if (c == u'\\' && at < text.size())
            out += unescaped(text, at);
        else if (c != u'"')
            out += c;
    }
    return out;
}

QVariant valueOf(const QString& text)
{
    const auto inside = [&text](QLatin1String beginning) {
        return text.sliced(beginning.size(), text.size() - beginning.size() - 1).toLatin1();
    };
    if (!text.startsWith(u'@'))
        return text;
    if (text.startsWith(bytesBegin) && text.endsWith(u')'))
        return inside(bytesBegin);
    if (text.startsWith(valueBegin) && text.endsWith(u')')) {
        QDataStream stream(inside(valueBegin));
        stream.setVersion(streamVersion);
        QVariant value;
        stream >> value;
        return value;
    }
    return text.startsWith("@@"_L1) ? QVariant(text.sliced(1)) : QVariant();
}

/// "limits/timeoutMs" is the key "timeoutMs" in the section "limits"; what has no slash is in "General".
std::pair<QString, QString> sectionAndKey(const QString& name)
{
    const qsizetype slash = name.indexOf(u'/');
    return slash < 0 ? std::pair(u"General"_s, name) : std::pair(name.first(slash), name.sliced(slash + 1));
}

QByteArray writtenKey(QString key)
{
    return QUrl::toPercentEncoding(key.replace(u'/', u'\\'), "\\", "~");
}

QString keyIn(const QByteArray& text)
{
    return QUrl::fromPercentEncoding(text).replace(u'\\', u'/');
}

} // namespace

QSettings::Format settingsFormat()
{
    static const QSettings::Format format = QSettings::registerFormat(u"conf"_s, readSettings, writeSettings);
    return format;
}

bool readSettings(QIODevice& device, QSettings::SettingsMap& settings)
{
    QString section;
    while (!device.atEnd()) {
        const QByteArray line = device.readLine(longestLine).trimmed();
        if (line.startsWith('[') && line.endsWith(']')) {
            const QString name = keyIn(line.sliced(1, line.size() - 2));
            section = name == "General"_L1 ? QString() : name + u'/';
            continue;
        }
        const qsizetype equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith(';'))
            settings.insert(section + keyIn(line.first(equals).trimmed()),
                valueOf(unquoted(QString::fromUtf8(line.sliced(equals + 1).trimmed()))));
    }
    return true;
}

bool writeSettings(QIODevice& device, const QSettings::SettingsMap& settings)
{
    QMap<QString, QByteArray> sections;
    for (auto setting = settings.constBegin(); setting != settings.constEnd(); ++setting) {
        const auto [section, key] = sectionAndKey(setting.key());
        sections[section] += writtenKey(key) + '=' + written(setting.value()) + '\n';
    }
    QByteArray content;
    for (auto section = sections.constBegin(); section != sections.constEnd(); ++section)
        content += '[' + writtenKey(section.key()) + "]\n" + section.value() + '\n';
    if (device.write(content) != content.size())
        return false;
    auto* const file = qobject_cast<QFileDevice*>(&device);
    return file == nullptr || (file->flush() && !putOnDisk(file->handle()));
}

} // namespace PortCheck
