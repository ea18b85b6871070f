// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/sourcesreport.h"

#include "model/report/csvcell.h"
#include "model/words/sourcestext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QJsonArray namesField(const QList<int>& columns, const SourceMatrix& matrix)
{
    QJsonArray names;
    for (const int column : columns)
        names.append(matrix.columns.at(column).name);
    return names;
}

QJsonObject placeField(const SourceRow& row)
{
    return {{u"host"_s, row.host}, {u"port"_s, row.port}, {u"protocol"_s, QString(token(row.protocol))}};
}

QJsonArray findingsField(const SourceMatrix& matrix)
{
    QJsonArray findings;
    for (const SourceFinding& finding : matrix.findings) {
        QJsonArray checks;
        for (const SourceRow& row : finding.checks)
            checks.append(placeField(row));
        findings.append(QJsonObject{
            {u"kind"_s, QString(token(finding.kind))},
            {u"from"_s, namesField(finding.from, matrix)},
            {u"notFrom"_s, namesField(finding.notFrom, matrix)},
            {u"untold"_s, namesField(finding.untold, matrix)},
            {u"owner"_s, QString(token(finding.owner))},
            {u"checks"_s, checks},
            {u"text"_s, sourceFindingText(finding, matrix)},
            {u"advice"_s, sourceFindingAdvice(finding, matrix)},
        });
    }
    return findings;
}

QJsonArray checksField(const SourceMatrix& matrix)
{
    QJsonArray checks;
    for (const SourceHost& host : matrix.hosts) {
        for (const SourceRow& row : host.checks) {
            QJsonArray answers;
            for (int column = 0; column < row.answers.size(); ++column) {
                const SourceAnswer& answer = row.answers.at(column);
                if (answer.isAsked)
                    answers.append(QJsonObject{{u"source"_s, matrix.columns.at(column).name},
                        {u"address"_s, answer.address}, {u"outcome"_s, QString(token(answer.outcome))},
                        {u"reason"_s, answer.reason}, {u"judged"_s, answer.isJudged}});
            }
            QJsonObject check = placeField(row);
            check.insert(u"differs"_s, differs(row.answers));
            check.insert(u"answers"_s, answers);
            checks.append(check);
        }
    }
    return checks;
}

/// The columns that asked, and whose answer does not count.
QString notJudgedCell(const SourceRow& row, const SourceMatrix& matrix)
{
    QStringList names;
    for (int column = 0; column < row.answers.size(); ++column) {
        if (row.answers.at(column).isAsked && !row.answers.at(column).isJudged)
            names.append(matrix.columns.at(column).name);
    }
    return names.join(u", "_s);
}

} // namespace

QByteArray sourcesJson(const SourceMatrix& matrix)
{
    QJsonArray sources;
    for (int i = 0; i < matrix.columns.size(); ++i) {
        const SourceColumn& column = matrix.columns.at(i);
        sources.append(QJsonObject{{u"name"_s, column.name}, {u"computer"_s, column.computer}, {u"file"_s, column.file},
            {u"startedAt"_s,
                column.startedAt.isValid() ? QJsonValue(column.startedAt.toString(Qt::ISODate)) : QJsonValue()},
            {u"judged"_s, isJudgedAnywhere(matrix, i)}, {u"standIns"_s, column.standIns}});
    }
    QJsonArray remarks;
    for (const SourceRemark& remark : matrix.remarks)
        remarks.append(sourceRemarkText(remark));
    const QString program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    const QJsonObject report{{u"program"_s, program}, {u"sources"_s, sources}, {u"remarks"_s, remarks},
        {u"findings"_s, findingsField(matrix)}, {u"checks"_s, checksField(matrix)}};
    return QJsonDocument(report).toJson();
}

QByteArray sourcesCsv(const SourceMatrix& matrix)
{
    std::string text(csvByteOrderMark);
    const auto append = [&text](const QStringList& cells) {
        std::string line;
        for (const QString& cell : cells)
            appendCsvCell(line, cell);
        text += line + "\r\n";
    };
    QStringList head{u"host"_s, u"port"_s, u"protocol"_s, u"differs"_s, u"notJudged"_s};
    for (const SourceColumn& column : matrix.columns)
        head.append(column.name);
    append(head);
    for (const SourceHost& host : matrix.hosts) {
        for (const SourceRow& row : host.checks) {
            QStringList cells{row.host, row.port, token(row.protocol), differs(row.answers) ? u"true"_s : u"false"_s,
                notJudgedCell(row, matrix)};
            for (const SourceAnswer& answer : row.answers)
                cells.append(answer.isAsked ? QString(token(answer.outcome)) : QString());
            append(cells);
        }
    }
    return QByteArray::fromStdString(text);
}

} // namespace PortCheck
