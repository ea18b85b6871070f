// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/targets/target.h"

#include "model/support/evidence.h"
#include "model/targets/hostname.h"

#include <QSet>

#include <algorithm>

namespace PortCheck {

namespace {

bool parts(QChar c)
{
    return c == QLatin1Char(',') || c == QLatin1Char(';') || c.isSpace();
}

} // namespace

ParsedHosts parseHosts(QStringView text)
{
    ParsedHosts parsed;
    QSet<QString> seen;
    for (auto begin = std::find_if_not(text.begin(), text.end(), parts); begin != text.end();) {
        const auto end = std::find_if(begin, text.end(), parts);
        const QStringView entry(begin, end);
        const Result<QString> host = parseHost(entry);
        if (!host) {
            parsed.rejected.append(
                {evidenceText(entry.toString()), host.error(), hostMeantBy(entry).value_or(QString())});
        } else if (seen.contains(*host)) {
            ++parsed.duplicates;
        } else {
            seen.insert(*host);
            parsed.hosts.append(*host);
        }
        begin = std::find_if_not(end, text.end(), parts);
    }
    return parsed;
}

QString withMeantHosts(QStringView text)
{
    QString right;
    for (auto begin = text.begin(); begin != text.end();) {
        const auto end =
            parts(*begin) ? std::find_if_not(begin, text.end(), parts) : std::find_if(begin, text.end(), parts);
        const QStringView piece(begin, end);
        const bool isWrong = !parts(*begin) && !parseHost(piece);
        right += isWrong ? hostMeantBy(piece).value_or(piece.toString()) : piece.toString();
        begin = end;
    }
    return right;
}

} // namespace PortCheck
