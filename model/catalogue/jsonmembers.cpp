// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/jsonmembers.h"

#include "model/catalogue/tablereadertexts.h"
#include "model/catalogue/textinput.h"
#include "model/support/evidence.h"

#include <algorithm>
#include <limits>

namespace PortCheck {

namespace {

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    return number == none ? std::nullopt : std::optional(number);
}

QString joined(const QList<QLatin1String>& names)
{
    QStringList list;
    for (const QLatin1String name : names)
        list.append(name);
    return list.join(QLatin1String(", "));
}

} // namespace

JsonMembers::JsonMembers(const QJsonObject& object, const QList<QLatin1String>& known)
    : m_object(object)
{
    const QStringList names = object.keys();
    for (const QString& name : names) {
        if (std::none_of(known.begin(), known.end(), [&name](QLatin1String one) { return name == one; })) {
            fail(Error{
                TableReaderTexts::tr("“%1” is not known here. Known are: %2.", "%1 and %2 are names of JSON members")
                    .arg(excerpt(name), joined(known))});
        }
    }
}

void JsonMembers::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

QJsonValue JsonMembers::member(QLatin1String name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        fail(Error{TableReaderTexts::tr("“%1” is missing. Add it.", "%1 is the name of a JSON member").arg(name)});
    return value;
}

QString JsonMembers::text(QLatin1String name)
{
    const QJsonValue value = member(name);
    if (!value.isString())
        fail(Error{TableReaderTexts::tr("“%1” must be text in quotation marks.", "%1 is the name of a JSON member")
                       .arg(name)});
    return evidenceText(value.toString().simplified());
}

QStringList JsonMembers::texts(QLatin1String name)
{
    QStringList list;
    const QJsonArray values = array(name);
    for (const QJsonValue& value : values) {
        if (!value.isString()) {
            fail(Error{TableReaderTexts::tr(
                "“%1” must be a list of texts in quotation marks.", "%1 is the name of a JSON member")
                           .arg(name)});
        }
        list.append(evidenceText(value.toString().simplified()));
    }
    return list;
}

QList<qint64> JsonMembers::integers(QLatin1String name)
{
    QList<qint64> list;
    const QJsonArray values = array(name);
    for (const QJsonValue& value : values) {
        const std::optional<qint64> number = wholeNumber(value);
        if (!number) {
            fail(Error{
                TableReaderTexts::tr("“%1” must be a list of whole numbers without quotation marks, such as [389].",
                    "%1 is the name of a JSON member")
                    .arg(name)});
        }
        list.append(number.value_or(0));
    }
    return list;
}

qint64 JsonMembers::integer(QLatin1String name)
{
    const std::optional<qint64> number = wholeNumber(member(name));
    if (!number) {
        fail(Error{TableReaderTexts::tr(
            "“%1” must be a whole number without quotation marks.", "%1 is the name of a JSON member")
                       .arg(name)});
    }
    return number.value_or(0);
}

QJsonArray JsonMembers::array(QLatin1String name)
{
    const QJsonValue value = member(name);
    if (!value.isArray()) {
        fail(Error{TableReaderTexts::tr("“%1” must be a list in square brackets.", "%1 is the name of a JSON member")
                       .arg(name)});
    }
    return value.toArray();
}

QJsonObject JsonMembers::object(QLatin1String name)
{
    const QJsonValue value = member(name);
    if (!value.isObject()) {
        fail(Error{TableReaderTexts::tr("“%1” must be an object in curly brackets.", "%1 is the name of a JSON member")
                       .arg(name)});
    }
    return value.toObject();
}

} // namespace PortCheck
