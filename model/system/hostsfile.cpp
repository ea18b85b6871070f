// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/hostsfile.h"

#include "model/system/systemfile.h"

#include <QDir>
#include <QHostAddress>
#include <QStringList>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostHostsText = 4 * 1024 * 1024; // bytes; lists that block advertisements are long
constexpr qsizetype mostNames = 65536;
constexpr qsizetype mostAddresses = 64; // of a name

QString hostsPath()
{
#ifdef Q_OS_WIN
    const QString root = qEnvironmentVariable("SystemRoot", u"C:\\Windows"_s);
    return QDir::toNativeSeparators(root + u"/System32/drivers/etc/hosts"_s);
#else
    return u"/etc/hosts"_s;
#endif
}

QString comparable(const QString& name)
{
    return (name.endsWith(u'.') ? name.chopped(1) : name).toLower();
}

} // namespace

/// Of \a address; 0 if it isn't there.
int HostsFile::lineIn(const Addresses& addresses, const QString& address)
{
    const auto known = std::find_if(
        addresses.begin(), addresses.end(), [&address](const auto& each) { return each.first == address; });
    return known == addresses.end() ? 0 : known->second;
}

HostsFile::HostsFile(QString path, const QByteArray& content)
    : m_path(std::move(path))
{
    int number = 0;
    const QByteArrayList lines = content.split('\n');
    for (const QByteArray& line : lines) {
        ++number;
        const qsizetype comment = line.indexOf('#');
        const QString written = QString::fromUtf8(comment < 0 ? line : line.first(comment)).simplified();
        const QStringList words = written.split(u' ', Qt::SkipEmptyParts);
        const QHostAddress address(words.value(0));
        if (address.isNull())
            continue;
        const QString text = address.toString();
        for (const QString& name : words.sliced(1)) {
            const QString key = comparable(name);
            if (m_lines.size() >= mostNames && !m_lines.contains(key))
                continue;
            Addresses& ofName = m_lines[key];
            if (ofName.size() < mostAddresses && lineIn(ofName, text) == 0)
                ofName.append({text, number});
        }
    }
}

HostsFile HostsFile::ofThisComputer()
{
    const QString path = hostsPath();
    return {path, systemFile(path, mostHostsText)};
}

int HostsFile::lineOf(const QString& name, const QHostAddress& address) const
{
    const auto ofName = m_lines.constFind(comparable(name));
    return ofName == m_lines.cend() ? 0 : lineIn(*ofName, address.toString());
}

bool HostsFile::contains(const QString& name) const
{
    return m_lines.contains(comparable(name));
}

} // namespace PortCheck
