// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/resultsjson.h"

#include "model/catalogue/filekind.h"
#include "model/catalogue/textinput.h"
#include "model/support/evidence.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestEvidence = 8;
constexpr QLatin1String format("gp-portcheck-results");
constexpr double version = 1;

/// As it may be kept; itself, and so without a copy, where nothing is wrong with it.
QJsonValue safeValue(const QJsonValue& value, int depth)
{
    if (value.isString()) {
        const QString text = value.toString();
        const QString safe = evidenceText(text);
        return safe == text ? value : QJsonValue(safe);
    }
    if (!value.isArray() && !value.isObject())
        return value;
    if (depth >= deepestEvidence)
        return {};
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject safe = object;
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            if (const QJsonValue each = safeValue(*member, depth + 1); each != *member)
                safe.insert(member.key(), each);
        }
        return safe;
    }
    const QJsonArray list = value.toArray();
    QJsonArray safe = list;
    while (safe.size() > longestEvidenceList)
        safe.removeLast();
    for (qsizetype i = 0; i < safe.size(); ++i) {
        if (const QJsonValue each = safeValue(list.at(i), depth + 1); each != list.at(i))
            safe.replace(i, each);
    }
    return safe;
}

} // namespace

Result<QJsonObject> parseResults(QByteArrayView json)
{
    if (std::optional<Error> error = checkInputSize(json, largestResultsFile))
        return *std::move(error);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()), &problem);
    if (problem.error != QJsonParseError::NoError) {
        if (looksLikePlan(json))
            return Error{ResultsFile::tr("This is a plan: it says what is to be checked, and holds no results. These "
                                         "are written with --json.")};
        return Error{ResultsFile::tr(
            "This is no whole JSON file: %1, after %n bytes.", "%1 is the reason in Qt's English words", problem.offset)
                         .arg(problem.errorString())};
    }
    const QJsonObject report = document.object();
    if (report.value("format"_L1).toString() != format)
        return Error{ResultsFile::tr("This is no results file of GP PortCheck: one is written with --json.")};
    if (const double found = report.value("version"_L1).toDouble(); found != version) {
        return Error{ResultsFile::tr("“version” is %1, but this program reads version %2.", "%1 and %2 are numbers")
                         .arg(QString::number(found), QString::number(version))};
    }
    if (!report.value("checks"_L1).isArray())
        return Error{ResultsFile::tr("There are no “checks” in it.", "said of a results file")};
    return report;
}

bool isOfResults(const QJsonObject& report)
{
    return report.value("format"_L1).toString() == format && report.value("version"_L1).toDouble() == version;
}

QString lineOf(const QJsonValue& value)
{
    return evidenceText(value.toString());
}

QString lineOf(const QString& text)
{
    return evidenceText(text);
}

QString linesOf(const QJsonValue& value)
{
    return linesOf(value.toString());
}

QString linesOf(const QString& text)
{
    constexpr qsizetype longestLine = 16 * 1024;
    constexpr qsizetype mostLines = 64;
    if (!text.contains(u'\n'))
        return safeText(text, longestLine);
    QStringList lines = text.split(u'\n');
    lines = lines.first(std::min(lines.size(), mostLines));
    for (QString& line : lines)
        line = safeText(line, longestLine);
    return lines.join(u'\n');
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < std::min(list.size(), longestEvidenceList); ++i)
        texts.append(lineOf(list.at(i)));
    return texts;
}

QJsonObject evidenceOf(const QJsonObject& object)
{
    return object.isEmpty() ? object : safeValue(object, 0).toObject();
}

} // namespace PortCheck
