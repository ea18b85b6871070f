// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/readsaid.h"

#include "model/causes/statementdata.h"
#include "model/compare/resultsjson.h"
#include "model/support/oftoken.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar betweenParts(u'\t');

/// Advice with whom it addresses, before the first tab.
std::optional<Advice> adviceInData(const QString& data)
{
    const qsizetype end = data.indexOf(betweenParts);
    const std::optional<Owner> owner = ofToken(allOwners(), data.left(std::max<qsizetype>(end, 0)));
    const std::optional<Statement> what = statementOfData(data.mid(end + 1));
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
        const std::optional<Statement> title = statementOfData(cause.toString());
        if (!title)
            return found;
        whole.title = *title;
    }
    if (!readAll(whole.explanation, object.value("explanation"_L1), statementOfData)
        || !readAll(whole.advice, object.value("remedy"_L1), adviceInData))
        return found;
    const bool saysNothing = whole.title.text == nullptr && whole.explanation.isEmpty() && whole.advice.isEmpty();
    return saysNothing ? found : whole;
}

} // namespace PortCheck
