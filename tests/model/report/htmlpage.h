// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"
#include "tests/support/statements.h"

#include <QJsonArray>
#include <QXmlStreamReader>

namespace PortCheck {

/// A report as a browser would see it: which elements there are, their attributes, and the text between them.
struct Page {
    QString error; ///< empty where the page is well-formed
    QStringList elements;
    QList<QXmlStreamAttribute> attributes;
    QString text;

    [[nodiscard]] QString attributeOf(QLatin1String name) const
    {
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() == name)
                return attribute.value().toString();
        }
        return {};
    }
};

inline Page read(const QByteArray& html)
{
    QXmlStreamReader reader(html);
    Page page;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            page.elements.append(reader.name().toString());
            page.attributes.append(reader.attributes());
            break;
        case QXmlStreamReader::Characters:
            page.text.append(reader.text());
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    page.error = reader.errorString();
    return page;
}

/// Puts \a text wherever text from outside can come to stand.
inline void fill(RunSnapshot& run, const QString& text)
{
    run.checks[0].seen.evidence = {{QStringLiteral("dnsHostName"), text},
        {QStringLiteral("vendorName"), QJsonArray{text}}, {QStringLiteral("new key"), text}};
    run.checks[0].seen.errorText = text;
    run.checks[1].check.purpose = text;
    run.checks[1].check.target = text;
    run.checks[1].check.role = text;
    run.checks[1].verdict.title = literally(text);
    run.checks[1].verdict.explanation = {literally(text)};
    run.checks[1].verdict.advice = advising(text);
    run.table.title = text;
    run.table.origin = text;
    run.table.generalRequirements = {text};
    run.table.rows[0].purpose = text;
    run.source.host = text;
    run.domain = text;
    run.program = text;
}

} // namespace PortCheck
