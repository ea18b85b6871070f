// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/textlanguage.h"

#include "model/results/asitstood.h"

#include <QCoreApplication>

#include <optional>

namespace PortCheck {

namespace {

struct TextLanguage {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::TextLanguage)
};

/// Each takes the language of the first sentence that stands in another one than the reader's; empty where that isn't
/// known. No value: none does.
using Foreign = std::optional<QString>;

Foreign foreignIn(const Statement& statement)
{
    return isForeign(statement) ? Foreign(languageAsItStood(statement)) : std::nullopt;
}

/// What it says, of which one sentence stands for all: they are of one file.
Foreign foreignIn(const Verdict& verdict)
{
    if (!verdict.explanation.isEmpty())
        return foreignIn(verdict.explanation.constFirst());
    return verdict.advice.isEmpty() ? std::nullopt : foreignIn(verdict.advice.constFirst().what);
}

Foreign foreignIn(const CheckRecord& record)
{
    return foreignIn(record.verdict);
}

Foreign foreignIn(const FollowUpRecord& look)
{
    return foreignIn(look.record.verdict);
}

Foreign foreignIn(const WatchChange& change)
{
    const bool isForeign = change.said.isEmpty() && !change.cause.isEmpty() && change.language != textLanguage();
    return isForeign ? Foreign(change.language) : std::nullopt;
}

Foreign foreignIn(const WatchNote& note)
{
    return note.isOfName && note.language != textLanguage() ? Foreign(note.language) : std::nullopt;
}

template <typename Item> Foreign foreignIn(const QList<Item>& items)
{
    for (const Item& item : items) {
        if (Foreign foreign = foreignIn(item))
            return foreign;
    }
    return std::nullopt;
}

Foreign foreignIn(const RunSnapshot& run)
{
    Foreign foreign = foreignIn(run.checks);
    if (!foreign)
        foreign = foreignIn(run.followUps);
    if (!foreign && run.found)
        foreign = foreignIn(*run.found);
    if (!foreign && run.watch)
        foreign = foreignIn(run.watch->changes);
    if (!foreign && run.watch)
        foreign = foreignIn(run.watch->notes);
    return foreign;
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

QString foreignWordsNote(const RunSnapshot& run)
{
    const Foreign language = foreignIn(run);
    if (!language)
        return {};
    if (language->isEmpty())
        return TextLanguage::tr("Causes, explanations and advice are as the results file has them, in the language in "
                                "which it was written.");
    return TextLanguage::tr("Some causes, explanations and advice are as the results file has them, in its language "
                            "(%1): this program doesn't know these sentences.",
        "%1 two letters of ISO 639: en")
        .arg(*language);
}

} // namespace PortCheck
