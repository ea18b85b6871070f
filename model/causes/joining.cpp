// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/joining.h"

#include <QHash>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWordings = 3;

bool isAlong(Value value, Along along)
{
    const bool isOfPorts = value == Value::Ports || value == Value::Ranges;
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

void joinStatements(QList<Statement>& statements, const QList<Statement>& others, Along along)
{
    for (const Statement& other : others) {
        const auto same = std::find_if(statements.begin(), statements.end(),
            [&](const Statement& statement) { return differOnlyAlong(statement, other, along); });
        if (same == statements.end())
            statements.append(other);
        else
            joinStatement(*same, other, along);
    }
}

void joinAdvice(QList<Advice>& advice, const QList<Advice>& others, Along along)
{
    for (const Advice& other : others) {
        const auto same = std::find_if(advice.begin(), advice.end(), [&](const Advice& each) {
            return each.owner == other.owner && differOnlyAlong(each.what, other.what, along);
        });
        if (same == advice.end())
            advice.append(other);
        else
            joinStatement(same->what, other.what, along);
    }
}

void renameIn(Statement& statement, const QString& host)
{
    for (qsizetype i = 0; i < statement.values.size(); ++i) {
        const Value value = statement.text->values[std::size_t(i)];
        if (value == Value::Hosts)
            statement.values[i] = {host};
    }
}

/// Keeps the first few of the sentences that differ only in their values.
template <typename List, typename StatementOf> void keepFew(List& list, StatementOf statementOf)
{
    QHash<const Text*, int> kept;
    list.removeIf([&](const auto& item) { return ++kept[statementOf(item).text] > mostWordings; });
}

void tidy(Statement& statement)
{
    for (QStringList& value : statement.values)
        value.removeDuplicates();
}

} // namespace

QString keyOf(const Finding& finding, Along along)
{
    QString key = u"%1 %2 %3 %4"_s.arg(token(finding.outcome), token(finding.reason), token(finding.owner),
        QString::number(quintptr(finding.title.text)));
    for (qsizetype i = 0; i < finding.title.values.size(); ++i) {
        if (!isAlong(finding.title.text->values[std::size_t(i)], along))
            key += u'\n' + finding.title.values[i].join(u'\n');
    }
    return key;
}

void joinWords(Finding& finding, const Finding& other, Along along)
{
    joinStatement(finding.title, other.title, along);
    joinStatements(finding.explanation, other.explanation, along);
    joinAdvice(finding.advice, other.advice, along);
}

void join(Finding& finding, const Finding& other)
{
    joinWords(finding, other, Along::Hosts);
    finding.hosts += other.hosts;
    finding.addresses += other.addresses;
    finding.checks += other.checks;
}

void rename(Finding& finding, const QString& host)
{
    finding.hosts = {host};
    renameIn(finding.title, host);
    for (Statement& statement : finding.explanation)
        renameIn(statement, host);
    for (Advice& advice : finding.advice)
        renameIn(advice.what, host);
}

void tidy(Finding& finding)
{
    for (QStringList* const list : {&finding.hosts, &finding.addresses, &finding.ports})
        list->removeDuplicates();
    tidy(finding.title);
    for (Statement& statement : finding.explanation)
        tidy(statement);
    for (Advice& advice : finding.advice)
        tidy(advice.what);
    keepFew(finding.explanation, [](const Statement& statement) { return statement; });
    keepFew(finding.advice, [](const Advice& advice) { return advice.what; });
}

} // namespace PortCheck
