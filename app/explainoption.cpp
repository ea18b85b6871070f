// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/explainoption.h"

#include "model/support/oftoken.h"
#include "model/words/handbook.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct ExplainOption {
    Q_DECLARE_TR_FUNCTIONS(ExplainOption)
};

const QString listWord = u"list"_s; // no reason is called so
constexpr qsizetype longestWord = 64; // no token is near to anything longer
constexpr qsizetype lineLength = 78;

/// Those that a verdict can have.
QStringList allTokens()
{
    QStringList tokens;
    for (const Reason reason : allReasons()) {
        if (reason != Reason::None)
            tokens.append(token(reason));
    }
    return tokens;
}

std::optional<Reason> reasonOf(const QString& word)
{
    const std::optional<Reason> known = ofToken(allReasons(), word);
    return known == Reason::None ? std::nullopt : known;
}

/// How many letters must be added, left out or replaced to make one of the other (Levenshtein's distance).
qsizetype distance(const QString& a, const QString& b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.last();
}

QString noSuchReason(const QString& word)
{
    if (word.isEmpty())
        return ExplainOption::tr("--explain needs a reason, such as %1; --explain list prints them all.",
            "%1 a word of JSON and CSV; do not translate --explain list")
            .arg(token(Reason::NoAnswer));
    const QStringList like = tokensLike(word);
    if (like.isEmpty())
        return ExplainOption::tr("--explain %1: there is no such reason; --explain list prints them all.",
            "%1 what was given; do not translate --explain list")
            .arg(word);
    return ExplainOption::tr(
        "--explain %1: there is no such reason; like it: %2.", "%1 what was given, %2 list of words")
        .arg(word, like.join(u", "_s));
}

/// \a text in lines that end between words.
QString folded(const QString& text)
{
    QString lines;
    qsizetype used = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool fits = used + 1 + word.size() <= lineLength;
        if (used > 0)
            lines += fits ? u' ' : u'\n';
        used = used > 0 && fits ? used + 1 + word.size() : word.size();
        lines += word;
    }
    return lines;
}

} // namespace

void addExplainOption(QCommandLineParser& parser)
{
    parser.addOption({u"explain"_s,
        ExplainOption::tr("Print what the handbook says of a reason, such as %1: when it holds, whose it is and what "
                          "to do; with the word list, print the reasons. May be given again.",
            "%1 a word of JSON and CSV; do not translate list")
            .arg(token(Reason::NoAnswer)),
        ExplainOption::tr("TOKEN", "value name in --help: a reason as JSON and CSV have it")});
}

Result<QList<Reason>> readExplain(const QCommandLineParser& parser)
{
    for (const QString& option : parser.optionNames()) {
        if (option != u"explain"_s && option != u"lang"_s)
            return Error{
                ExplainOption::tr("--%1 does not go with --explain, which prints and does nothing else.", "%1 option")
                    .arg(option)};
    }
    QList<Reason> reasons;
    const QStringList words = parser.values(u"explain"_s);
    if (words.contains(listWord, Qt::CaseInsensitive))
        return reasons;
    for (const QString& word : words) {
        const std::optional<Reason> reason = reasonOf(word.trimmed().toLower());
        if (!reason)
            return Error{noSuchReason(word.simplified().left(longestWord))};
        reasons.append(*reason);
    }
    return reasons;
}

QStringList tokensLike(const QString& word)
{
    constexpr qsizetype most = 3;
    constexpr qsizetype leastPart = 3; // fewer letters are part of too many
    const QString wanted = word.simplified().toLower().replace(u' ', u'-').replace(u'_', u'-');
    if (wanted.isEmpty() || wanted.size() > longestWord)
        return {};
    QList<std::pair<qsizetype, QString>> alike;
    for (const QString& known : allTokens()) {
        const qsizetype apart = distance(wanted, known);
        if (wanted.size() >= leastPart && known.contains(wanted))
            alike.append({known.startsWith(wanted) ? -1 : 0, known});
        else if (apart <= std::max(qsizetype(2), wanted.size() / 3))
            alike.append({apart, known});
    }
    std::stable_sort(alike.begin(), alike.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList tokens;
    for (const auto& [apart, known] : alike.first(std::min(most, alike.size())))
        tokens.append(known);
    return tokens;
}

QString explanationText(const QList<Reason>& reasons, const QString& language)
{
    if (reasons.isEmpty())
        return allTokens().join(u'\n') + u'\n';
    QStringList texts;
    for (const Reason reason : reasons)
        texts.append(token(reason) + u"\n\n"_s + folded(handbookParagraph(reason, language)) + u'\n');
    return texts.join(u'\n');
}

} // namespace PortCheck
