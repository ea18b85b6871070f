// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/filekind.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QList>

#include <algorithm>

namespace PortCheck {

namespace {

constexpr qsizetype longestHead = qsizetype(4) * 1024;

QByteArrayView headOf(QByteArrayView bytes)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF"); // of UTF-8
    if (bytes.startsWith(mark))
        bytes = bytes.sliced(mark.size());
    return bytes.first(std::min(bytes.size(), longestHead));
}

} // namespace

bool looksLikePlan(QByteArrayView bytes)
{
    const QList<QByteArray> lines = headOf(bytes).toByteArray().split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray content = line.trimmed();
        if (content.startsWith(QByteArrayView(planFirstLine.data(), planFirstLine.size())))
            return true;
        if (!content.isEmpty() && !content.startsWith('#'))
            return false;
    }
    return false;
}

bool looksLikeResults(QByteArrayView bytes)
{
    const QByteArray head = headOf(bytes).toByteArray().trimmed();
    return head.startsWith('{') && (head.contains("\"checks\"") || head.contains("\"gp-portcheck-results\""));
}

bool isResultsFile(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && looksLikeResults(file.read(longestHead));
}

} // namespace PortCheck
