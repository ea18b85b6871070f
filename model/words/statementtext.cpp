// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/statementtext.h"

#include "model/words/rpcusetext.h"
#include "model/words/tabletext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <optional>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class ListWords final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::Cause)
};

QString numberText(const QString& number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? number : QLocale().toString(number.toDouble(), 'f', int(number.size() - point - 1));
}

qsizetype mostItems(Value value, ListLength lists)
{
    constexpr qsizetype few = 4;
    constexpr qsizetype mostHosts = 10;
    if (lists == ListLength::Short)
        return few;
    const bool isOfPorts = value == Value::Ports || value == Value::Ranges || value == Value::Service;
    return isOfPorts ? std::numeric_limits<qsizetype>::max() : mostHosts;
}

bool isOfHosts(Value value)
{
    return value == Value::Hosts || value == Value::HostsWithAddress;
}

/// "dc1 (10.0.0.2, fd00::2)" of "dc1 (10.0.0.2)" and "dc1 (fd00::2)", which is one host.
QStringList withAddressesJoined(const QStringList& hosts)
{
    if (hosts.size() < 2)
        return hosts;
    QStringList joined;
    QHash<QStringView, qsizetype> places; // of "dc1 ("
    for (const QString& host : hosts) {
        constexpr QLatin1String opening(" (");
        const qsizetype end = host.indexOf(opening);
        const qsizetype address = end + opening.size();
        const qsizetype place = end < 0 ? -1 : places.value(QStringView(host).first(address), -1);
        if (place >= 0) {
            joined[place].insert(joined[place].size() - 1, ", "_L1 + host.sliced(address).chopped(1));
            continue;
        }
        if (end >= 0)
            places.insert(QStringView(host).first(address), joined.size());
        joined.append(host);
    }
    return joined;
}

QString valueText(Value value, const Items& items, ListLength lists)
{
    if (value == Value::Service) {
        QStringList services = items;
        std::transform(services.begin(), services.end(), services.begin(), tableText);
        return shortList(services, mostItems(value, lists));
    }
    if (isList(value) && items.size() == 1)
        return items.constFirst();
    if (isList(value))
        return shortList(isOfHosts(value) ? withAddressesJoined(items) : QStringList(items), mostItems(value, lists));
    const QString& item = items.constFirst();
    if (value == Value::Number)
        return numberText(item);
    if (value == Value::RpcUses)
        return rpcUseText(item);
    if (value == Value::TimeOfDay)
        return QDateTime::fromString(item, Qt::ISODate).toLocalTime().toString(u"HH:mm:ss"_s);
    return item;
}

/// In one pass, so that a "%1" in a host's name stays what it is.
QString filled(const QString& sentence, const QStringList& values)
{
    QString text;
    qsizetype written = 0;
    for (qsizetype i = sentence.indexOf(u'%'); i >= 0 && i + 1 < sentence.size(); i = sentence.indexOf(u'%', i + 1)) {
        const int digit = sentence[i + 1].digitValue();
        if (digit < 1 || digit > values.size())
            continue;
        text += QStringView(sentence).sliced(written, i - written);
        text += values[digit - 1];
        written = i + 2;
    }
    return written == 0 ? sentence : text + QStringView(sentence).sliced(written);
}

} // namespace

QString shortList(const QStringList& items, qsizetype most)
{
    if (items.size() > most)
        return ListWords::tr("%1 and %2 more", "%1 is a list of ports or hosts, %2 a number greater than 1")
            .arg(items.first(most - 1).join(", "_L1), QString::number(items.size() - most + 1));
    if (items.size() <= 1)
        return items.join(QString());
    return ListWords::tr("%1 and %2", "%1 is a list of ports or hosts, %2 the last of them")
        .arg(items.first(items.size() - 1).join(", "_L1), items.last());
}

namespace {

/// How many hosts the sentence is about; no value if it names none.
std::optional<qsizetype> hostsIn(const Statement& statement)
{
    for (qsizetype i = 0; i < statement.values.size(); ++i) {
        const Value value = statement.text->values[std::size_t(i)];
        if (isOfHosts(value))
            return statement.values[i].size() < 2 ? statement.values[i].size()
                                                  : withAddressesJoined(statement.values[i]).size();
    }
    return std::nullopt;
}

/// With a number, only a sentence that has plural forms is found in a translation; without one, only another.
QString translated(const Statement& statement)
{
    const SourceText& source = statement.text->source;
    const auto withNumber = [&source](int number) {
        return QCoreApplication::translate("PortCheck::Cause", source.text, source.note, number);
    };
    if (QByteArrayView(source.text).contains("%n"))
        return withNumber(statement.number);
    if (const std::optional<qsizetype> hosts = hostsIn(statement)) {
        QString inNumber = withNumber(int(*hosts));
        if (inNumber != QString::fromUtf8(source.text))
            return inNumber;
    }
    return withNumber(-1);
}

} // namespace

QString text(const Statement& statement, ListLength lists)
{
    if (statement.text == nullptr)
        return {};
    QStringList values;
    for (qsizetype i = 0; i < statement.values.size(); ++i)
        values.append(valueText(statement.text->values[std::size_t(i)], statement.values[i], lists));
    return filled(translated(statement), values);
}

QString text(const QList<Statement>& statements)
{
    QStringList sentences;
    for (const Statement& statement : statements)
        sentences.append(text(statement));
    return sentences.join(u' ');
}

QString text(const QList<Advice>& advice)
{
    QStringList lines;
    for (const Advice& each : advice)
        lines.append(text(each.what, ListLength::Whole));
    return lines.join(u'\n');
}

QString explanationOf(const Verdict& verdict)
{
    return text(verdict.explanation);
}

QString remedyOf(const Verdict& verdict)
{
    return text(verdict.advice);
}

} // namespace PortCheck
