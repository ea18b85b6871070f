// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/readsaid.h"

#include "model/causes/sentenceids.h"
#include "model/compare/resultsjson.h"
#include "model/support/oftoken.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar betweenParts(u'\t');
constexpr QChar betweenItems(u'\n');
constexpr qsizetype mostItems = 64 * 1024; // hosts

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

/// No value where it is no sentence of this program, with all its values.
std::optional<Statement> statementOf(const QString& data)
{
    QStringList parts = data.split(betweenParts);
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
        QStringList texts = parts.at(qsizetype(i)).split(betweenItems);
        if (texts.size() > mostItems)
            return std::nullopt;
        std::transform(texts.begin(), texts.end(), texts.begin(), [](const QString& text) { return linesOf(text); });
        if (!isFit(sentence->values.at(i), texts))
            return std::nullopt;
        statement.values.append(Items(texts));
    }
    return statement;
}

/// Advice with whom it addresses, before the first tab.
std::optional<Advice> adviceInData(const QString& data)
{
    const qsizetype end = data.indexOf(betweenParts);
    const std::optional<Owner> owner = ofToken(allOwners(), data.left(std::max<qsizetype>(end, 0)));
    const std::optional<Statement> what = statementOf(data.mid(end + 1));
    return owner && what ? std::optional(Advice{*owner, *what}) : std::nullopt;
}

/// Each item by \a read; false where one can't be.
template <typename Item, typename Read> bool readAll(QList<Item>& items, const QJsonValue& list, const Read& read)
{
    constexpr qsizetype mostSentences = 64;
    const QJsonArray array = list.toArray();
    if (array.size() > mostSentences)
        return false;
    for (const auto& each : array) {
        std::optional<Item> item = read(each.toString());
        if (!item)
            return false;
        items.append(*std::move(item));
    }
    return true;
}

} // namespace

SaidInFile saidInFile(const QJsonValue& said)
{
    constexpr qsizetype longestCode = 16;
    const QJsonObject object = said.toObject();
    SaidInFile found{lineOf(object.value("language"_L1)).left(longestCode)};
    SaidInFile whole{found.language, true};
    if (const QJsonValue cause = object.value("cause"_L1); cause.isString()) {
        const std::optional<Statement> title = statementOf(cause.toString());
        if (!title)
            return found;
        whole.title = *title;
    }
    if (!readAll(whole.explanation, object.value("explanation"_L1), statementOf)
        || !readAll(whole.advice, object.value("remedy"_L1), adviceInData))
        return found;
    const bool saysNothing = whole.title.text == nullptr && whole.explanation.isEmpty() && whole.advice.isEmpty();
    return saysNothing ? found : whole;
}

} // namespace PortCheck
