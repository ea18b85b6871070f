// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/asitstood.h"

namespace PortCheck {

namespace {

constexpr Text wordsOfAFile({"%1", "what a results file says"}, Value::Words);

} // namespace

Statement asItStood(const QString& words)
{
    if (words.isEmpty())
        return {};
    return {&wordsOfAFile, {Items(words)}, 0};
}

bool isAsItStood(const Statement& statement)
{
    return statement.text == &wordsOfAFile;
}

} // namespace PortCheck
