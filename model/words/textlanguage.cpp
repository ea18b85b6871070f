// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/textlanguage.h"

#include "model/results/asitstood.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

namespace {

struct TextLanguage {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::TextLanguage)
};

/// What it says, of which one sentence stands for all: they are of one file.
Statement wordsOf(const CheckRecord& record)
{
    const Verdict& verdict = record.verdict;
    if (!verdict.explanation.isEmpty())
        return verdict.explanation.constFirst();
    return verdict.advice.isEmpty() ? Statement() : verdict.advice.constFirst().what;
}

} // namespace

QString textLanguage()
{
    return TextLanguage::tr("en", "the language of the translation itself, as two letters of ISO 639: for German, de");
}

bool isForeign(const Statement& statement)
{
    return isAsItStood(statement) && languageAsItStood(statement) != textLanguage();
}

QString foreignWordsNote(const QList<CheckRecord>& checks)
{
    const auto foreign = std::find_if(
        checks.begin(), checks.end(), [](const CheckRecord& record) { return isForeign(wordsOf(record)); });
    if (foreign == checks.end())
        return {};
    const QString language = languageAsItStood(wordsOf(*foreign));
    if (language.isEmpty())
        return TextLanguage::tr("Causes, explanations and advice are as the results file has them, in the language in "
                                "which it was written.");
    return TextLanguage::tr("Some causes, explanations and advice are as the results file has them, in its language "
                            "(%1): this program doesn't know these sentences.",
        "%1 two letters of ISO 639: en")
        .arg(language);
}

} // namespace PortCheck
