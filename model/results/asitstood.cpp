// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/asitstood.h"

namespace PortCheck {

namespace {

constexpr Text wordsOfAFile({"%1", "what a results file says"}, Value::Words);
/// The language, which isn't shown, stands behind the words. It is no name, so that nobody masks it.
constexpr Text wordsInALanguage({"%1", "what a results file says"}, Value::Words, Value::Number);

} // namespace

Statement asItStood(const QString& words, const QString& language)
{
    if (words.isEmpty())
        return {};
    if (language.isEmpty())
        return {&wordsOfAFile, {Items(words)}, 0};
    return {&wordsInALanguage, {Items(words), Items(language)}, 0};
}

bool isAsItStood(const Statement& statement)
{
    return statement.text == &wordsOfAFile || statement.text == &wordsInALanguage;
}

QString languageAsItStood(const Statement& statement)
{
    return statement.text == &wordsInALanguage ? statement.values.constLast().constFirst() : QString();
}

} // namespace PortCheck
