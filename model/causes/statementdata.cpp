// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/statementdata.h"

#include "model/causes/sentenceids.h"
#include "model/support/evidence.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace PortCheck {

namespace StatementData {
namespace {

constexpr QChar betweenParts(u'\t');
constexpr QChar betweenItems(u'\n');
constexpr qsizetype mostItems = 64 * 1024; // hosts
constexpr qsizetype longestText = 16 * 1024;

bool isFit(Value value, const QStringList& texts)
{
    constexpr qsizetype longestNumber = 24;
    if (!isList(value) && texts.size() != 1)
        return false;
    const QString& text = texts.constFirst();
    if (value == Value::TimeOfDay)
        return QDateTime::fromString(text, Qt::ISODate).isValid();
    bool isNumber = true;
    if (value == Value::Number)
        (void)QLocale::c().toDouble(text, &isNumber);
    return isNumber && (value != Value::Number || text.size() <= longestNumber);
}

} // namespace
} // namespace StatementData

std::optional<QString> statementData(const Statement& statement)
{
    const QString id = statement.text == nullptr ? QString() : sentenceId(*statement.text);
    if (id.isEmpty())
        return std::nullopt;
    QStringList parts{id};
    if (statement.number != 0)
        parts.append(QString::number(statement.number));
    for (const Items& items : statement.values) {
        const QStringList texts = items;
        for (const QString& text : texts) {
            if (text.contains(StatementData::betweenParts) || text.contains(StatementData::betweenItems))
                return std::nullopt;
        }
        if (texts.isEmpty())
            return std::nullopt;
        parts.append(texts.join(StatementData::betweenItems));
    }
    return parts.join(StatementData::betweenParts);
}

std::optional<Statement> statementOfData(const QString& data)
{
    QStringList parts = data.split(StatementData::betweenParts);
    const Text* const sentence = sentenceOfId(parts.takeFirst());
    if (sentence == nullptr)
        return std::nullopt;
    Statement statement{sentence, {}, 0};
    if (parts.size() == qsizetype(sentence->count) + 1) {
        bool isNumber = false;
        statement.number = parts.takeFirst().toInt(&isNumber);
        if (!isNumber || statement.number < 0)
            return std::nullopt;
    }
    if (parts.size() != qsizetype(sentence->count))
        return std::nullopt;
    for (std::size_t i = 0; i < sentence->count; ++i) {
        QStringList texts = parts.at(qsizetype(i)).split(StatementData::betweenItems);
        if (texts.size() > StatementData::mostItems)
            return std::nullopt;
        std::transform(texts.begin(), texts.end(), texts.begin(),
            [](const QString& text) { return safeText(text, StatementData::longestText); });
        if (!StatementData::isFit(sentence->values.at(i), texts))
            return std::nullopt;
        statement.values.append(Items(texts));
    }
    return statement;
}

} // namespace PortCheck
