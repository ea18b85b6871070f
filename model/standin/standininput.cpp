// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standininput.h"

#include "model/support/systemwords.h"
#include "model/targets/hostname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace PortCheck {

namespace {

struct StandInInput {
    Q_DECLARE_TR_FUNCTIONS(StandInInput)
};

constexpr qsizetype shortestToken = 16; // bytes
constexpr qint64 longestToken = 1024;

} // namespace

Result<QList<QHostAddress>> parseOwnAddresses(const QStringList& entries)
{
    QList<QHostAddress> addresses;
    for (const QString& text : entries) {
        const std::optional<QHostAddress> address = addressLiteral(text.trimmed());
        if (!address)
            return Error{StandInInput::tr("\"%1\" is no address of this computer; one such as 192.0.2.7 or "
                                          "2001:db8::7 is expected.",
                "%1 what was given")
                             .arg(text)};
        if (!addresses.contains(*address))
            addresses.append(*address);
    }
    return addresses;
}

Result<QByteArray> readTokenFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{StandInInput::tr("%1 cannot be read: %2.", "%1 path, %2 words of the operating system")
                         .arg(QDir::toNativeSeparators(path), withoutFullStop(file.errorString()))};
    const QByteArray token = file.read(longestToken + 1).trimmed();
    if (token.size() < shortestToken || token.size() > longestToken)
        return Error{
            StandInInput::tr("a token of %2 to %3 characters is expected in %1.", "%1 path, %2 and %3 numbers")
                .arg(QDir::toNativeSeparators(path), QString::number(shortestToken), QString::number(longestToken))};
    return token;
}

} // namespace PortCheck
