// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/saidfields.h"

#include "model/causes/statementdata.h"
#include "model/results/asitstood.h"
#include "model/words/textlanguage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar betweenParts(u'\t');

/// The members with the sentences; no value where one can't be read again.
std::optional<QJsonObject> sentencesOf(const Verdict& verdict, bool withCause)
{
    QJsonObject said;
    if (withCause && verdict.title.text != nullptr) {
        const std::optional<QString> cause = statementData(verdict.title);
        if (!cause)
            return std::nullopt;
        said.insert(u"cause"_s, *cause);
    }
    QJsonArray explanation;
    for (const Statement& statement : verdict.explanation) {
        const std::optional<QString> data = statementData(statement);
        if (!data)
            return std::nullopt;
        explanation.append(*data);
    }
    QJsonArray remedy;
    for (const Advice& advice : verdict.advice) {
        const std::optional<QString> data = statementData(advice.what);
        if (!data)
            return std::nullopt;
        remedy.append(QString(QString(token(advice.owner)) + betweenParts + *data));
    }
    if (!explanation.isEmpty())
        said.insert(u"explanation"_s, explanation);
    if (!remedy.isEmpty())
        said.insert(u"remedy"_s, remedy);
    return said;
}

/// Of words that stood in a file; no value of others.
std::optional<QString> languageAsItStood(const Verdict& verdict, bool withCause)
{
    for (const Statement& statement : verdict.explanation) {
        if (isAsItStood(statement))
            return PortCheck::languageAsItStood(statement);
    }
    for (const Advice& advice : verdict.advice) {
        if (isAsItStood(advice.what))
            return PortCheck::languageAsItStood(advice.what);
    }
    return withCause && isAsItStood(verdict.title) ? std::optional(PortCheck::languageAsItStood(verdict.title))
                                                   : std::nullopt;
}

} // namespace

QJsonValue saidField(const Verdict& verdict, bool withCause)
{
    if (verdict.explanation.isEmpty() && verdict.advice.isEmpty() && (!withCause || verdict.title.text == nullptr))
        return {};
    const QString language = languageAsItStood(verdict, withCause).value_or(textLanguage());
    if (language.isEmpty())
        return {};
    QJsonObject said = sentencesOf(verdict, withCause).value_or(QJsonObject());
    said.insert(u"language"_s, language);
    return said;
}

QVariant SaidFields::of(const Verdict& verdict)
{
    if (!m_isThere || m_before.explanation != verdict.explanation || m_before.advice != verdict.advice) {
        m_isThere = true;
        m_before.explanation = verdict.explanation;
        m_before.advice = verdict.advice;
        m_field = saidField(verdict, false);
    }
    return m_field;
}

} // namespace PortCheck
