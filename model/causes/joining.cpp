// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/joining.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

constexpr qsizetype mostWordings = 3;

bool isAlong(Value value, Along along)
{
    const bool isOfPorts = value == Value::Ports || value == Value::Ranges || value == Value::Service;
    return isList(value) && isOfPorts == (along == Along::Ports);
}

bool differOnlyAlong(const Statement& a, const Statement& b, Along along)
{
    if (a.text != b.text || a.number != b.number || a.values.size() != b.values.size())
        return false;
    for (qsizetype i = 0; i < a.values.size(); ++i) {
        if (!isAlong(a.text->values[std::size_t(i)], along) && a.values[i] != b.values[i])
            return false;
    }
    return true;
}

void joinStatement(Statement& statement, const Statement& other, Along along)
{
    for (qsizetype i = 0; i < statement.values.size(); ++i) {
        if (isAlong(statement.text->values[std::size_t(i)], along))
            statement.values[i] += other.values[i];
    }
}

const Statement& statementOf(const Statement& statement)
{
    return statement;
}

const Statement& statementOf(const Advice& advice)
{
    return advice.what;
}

Statement& statementOf(Statement& statement)
{
    return statement;
}

Statement& statementOf(Advice& advice)
{
    return advice.what;
}

/// Whom it addresses; nobody in particular for what is no advice.
Owner addresseeOf(const Statement& /*statement*/)
{
    return Owner::Nobody;
}

Owner addresseeOf(const Advice& advice)
{
    return advice.owner;
}

bool listsAlong(const Statement& statement, Along along)
{
    for (qsizetype i = 0; i < statement.values.size(); ++i) {
        if (isAlong(statement.text->values[std::size_t(i)], along))
            return true;
    }
    return false;
}

/// Adds \a other to the one of \a list from which it differs only along \a along. False if there is none.
template <typename List> bool joinOne(List& list, const typename List::value_type& other, Along along)
{
    const Statement& added = statementOf(other);
    const auto same = std::find_if(list.cbegin(), list.cend(), [&](const auto& item) {
        return addresseeOf(item) == addresseeOf(other) && differOnlyAlong(statementOf(item), added, along);
    });
    if (same == list.cend())
        return false;
    if (listsAlong(added, along))
        joinStatement(statementOf(list[same - list.cbegin()]), added, along);
    return true;
}

/// Adds \a others: to those from which they differ only along \a along, or as further wordings. What says the same of
/// the same hosts on other ports is joined over these in any case. A list to which nothing is added stays shared with
/// the verdicts.
template <typename List> void joinAll(List& list, const List& others, Along along)
{
    for (const auto& other : others) {
        if (joinOne(list, other, along) || (along == Along::Hosts && joinOne(list, other, Along::Ports)))
            continue;
        const Statement& added = statementOf(other);
        const auto wordings = std::count_if(
            list.cbegin(), list.cend(), [&](const auto& item) { return statementOf(item).text == added.text; });
        if (wordings < mostWordings)
            list.append(other);
    }
}

/// By \a name where the sentence has the address already; not where it is about another name.
void renameIn(Statement& statement, const QStringList& names, const QString& name, const QString& host)
{
    if (statement.text == nullptr)
        return;
    const auto& values = statement.text->values;
    const auto end = values.begin() + statement.values.size();
    const bool hasAddress = std::find(values.begin(), end, Value::Addresses) != end;
    for (qsizetype i = 0; i < statement.values.size(); ++i) {
        const Value value = statement.text->values[std::size_t(i)];
        const QStringList items = statement.values.at(i);
        const bool isHost =
            std::all_of(items.begin(), items.end(), [&names](const QString& item) { return names.contains(item); });
        if (value == Value::Hosts && isHost)
            statement.values[i] = hasAddress ? name : host;
    }
}

void tidy(Statement& statement)
{
    for (Items& value : statement.values)
        value.removeDuplicates();
}

} // namespace

JoinKey keyOf(const Verdict& verdict, Along along, const Items& where)
{
    // A port that fails and another of which nothing is known, for the same cause, are one thing to mend.
    const Outcome outcome = along == Along::Ports ? Outcome::NotRun : verdict.outcome;
    const Statement& title = verdict.title;
    JoinKey key{title.text, outcome, verdict.reason, verdict.owner, where, {}};
    for (qsizetype i = 0; i < title.values.size(); ++i) {
        if (!isAlong(title.text->values[std::size_t(i)], along))
            key.values.append(title.values[i]);
    }
    return key;
}

void joinWords(Verdict& verdict, const Verdict& other, Along along)
{
    joinStatement(verdict.title, other.title, along);
    joinAll(verdict.explanation, other.explanation, along);
    joinAll(verdict.advice, other.advice, along);
}

void join(Finding& finding, const Finding& other)
{
    joinWords(finding, other, Along::Hosts);
    finding.outcome = std::max(finding.outcome, other.outcome);
    finding.hosts += other.hosts;
    finding.addresses += other.addresses;
    if (finding.ports != other.ports)
        finding.ports += other.ports;
    finding.checks += other.checks;
}

void rename(Verdict& verdict, const QStringList& names, const QString& name, const QString& host)
{
    renameIn(verdict.title, names, name, host);
    for (Statement& statement : verdict.explanation)
        renameIn(statement, names, name, host);
    for (Advice& advice : verdict.advice)
        renameIn(advice.what, names, name, host);
}

void tidy(Finding& finding)
{
    for (QStringList* const list : {&finding.hosts, &finding.addresses, &finding.ports}) {
        if (list->size() > 1)
            list->removeDuplicates();
    }
    tidy(finding.title);
    for (Statement& statement : finding.explanation)
        tidy(statement);
    for (Advice& advice : finding.advice)
        tidy(advice.what);
}

} // namespace PortCheck
