// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/walkthroughstate.h"

#include "model/support/oftoken.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class WalkthroughFile final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::WalkthroughFile)
};

constexpr QLatin1String formatName = "gp-portcheck-walkthrough"_L1;
constexpr int formatVersion = 1;

QJsonObject leftField(const LeftToDo& left)
{
    return {{u"outcome"_s, token(left.outcome)}, {u"cause"_s, left.cause}, {u"owner"_s, left.owner},
        {u"remedy"_s, left.remedy}};
}

/// Reads members and remembers the first one of the wrong type; a missing one is empty.
class KeptMembers {
public:
    explicit KeptMembers(const QJsonObject& object)
        : m_object(object)
    {
    }

    [[nodiscard]] const QString& wrong() const { return m_wrong; }

    QString text(const QString& name) { return value(name, QJsonValue::String).toString(); }
    int number(const QString& name) { return value(name, QJsonValue::Double).toInt(); }
    QJsonArray array(const QString& name) { return value(name, QJsonValue::Array).toArray(); }
    QJsonObject object(const QString& name) { return value(name, QJsonValue::Object).toObject(); }

    QDateTime time(const QString& name)
    {
        const QString written = text(name);
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!written.isEmpty() && !time.isValid())
            refuse(name);
        return time.toUTC();
    }
    QStringList texts(const QString& name)
    {
        QStringList list;
        const QJsonArray values = array(name);
        for (const QJsonValue& each : values) {
            if (!each.isString())
                refuse(name);
            list.append(each.toString());
        }
        return list;
    }

    void refuse(const QString& name)
    {
        if (m_wrong.isEmpty())
            m_wrong = name;
    }

private:
    QJsonValue value(const QString& name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && value.type() != type)
            refuse(name);
        return value;
    }

    QJsonObject m_object;
    QString m_wrong;
};

Outcome outcomeOf(const QString& word)
{
    return ofToken(allOutcomes(), word).value_or(Outcome::NotRun);
}

QList<LeftToDo> readLeft(KeptMembers& members)
{
    QList<LeftToDo> left;
    const QJsonArray values = members.array(u"left"_s);
    for (const QJsonValue& value : values) {
        if (left.size() == WalkthroughState::mostLeft)
            break;
        KeptMembers each(value.toObject());
        left.append(
            {outcomeOf(each.text(u"outcome"_s)), each.text(u"cause"_s), each.text(u"owner"_s), each.text(u"remedy"_s)});
        if (!value.isObject() || !each.wrong().isEmpty())
            members.refuse(u"left"_s);
    }
    return left;
}

void readPerson(KeptMembers& members, WalkthroughState& state)
{
    const QJsonObject hosts = members.object(u"hosts"_s);
    for (auto it = hosts.constBegin(); it != hosts.constEnd(); ++it) {
        if (!it.value().isString())
            members.refuse(u"hosts"_s);
        state.hosts.insert(it.key(), it.value().toString());
    }
    KeptMembers signOff(members.object(u"signOff"_s));
    state.signOff.by = signOff.text(u"by"_s).left(longestSigner);
    state.signOff.at = QDate::fromString(signOff.text(u"at"_s), Qt::ISODate);
    state.signOff.remarks = signOff.text(u"remarks"_s).left(longestRemarks);
    if (!signOff.wrong().isEmpty())
        members.refuse(u"signOff"_s);
}

} // namespace

QByteArray WalkthroughState::toJson() const
{
    QJsonObject named;
    for (auto it = hosts.constBegin(); it != hosts.constEnd(); ++it)
        named.insert(it.key(), it.value());
    QJsonArray todo;
    for (const LeftToDo& each : left.first(std::min(left.size(), mostLeft)))
        todo.append(leftField(each));
    const QJsonObject object{
        {u"format"_s, formatName},
        {u"version"_s, formatVersion},
        {u"page"_s, page + 1}, // as people count
        {u"savedAt"_s, savedAt.toString(Qt::ISODateWithMs)},
        {u"product"_s, product},
        {u"tablePath"_s, tablePath},
        {u"domain"_s, domain},
        {u"hosts"_s, named},
        {u"standIns"_s, QJsonArray::fromStringList(standIns)},
        {u"checkedAt"_s, checkedAt.toString(Qt::ISODateWithMs)},
        {u"headline"_s, headline},
        {u"left"_s, todo},
        {u"signOff"_s,
            QJsonObject{
                {u"by"_s, signOff.by}, {u"at"_s, signOff.at.toString(Qt::ISODate)}, {u"remarks"_s, signOff.remarks}}},
        {u"reports"_s, QJsonArray::fromStringList(reports)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<WalkthroughState> WalkthroughState::fromJson(const QByteArray& json)
{
    if (json.size() > mostBytes)
        return Error{WalkthroughFile::tr("It is larger than any file that the walkthrough saves.")};
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{WalkthroughFile::tr("It was cut short or changed: at byte %1 it is no JSON.", "%1 a number")
                         .arg(error.offset)};
    KeptMembers members(document.object());
    if (members.text(u"format"_s) != formatName)
        return Error{WalkthroughFile::tr("It is not a file of the walkthrough.")};
    if (members.number(u"version"_s) != formatVersion)
        return Error{WalkthroughFile::tr("Another version of the program wrote it.")};
    WalkthroughState state;
    state.page = members.number(u"page"_s) - 1;
    if (state.page < 0 || state.page >= pages)
        members.refuse(u"page"_s);
    state.savedAt = members.time(u"savedAt"_s);
    state.product = members.text(u"product"_s);
    state.tablePath = members.text(u"tablePath"_s);
    state.domain = members.text(u"domain"_s);
    state.standIns = members.texts(u"standIns"_s);
    state.checkedAt = members.time(u"checkedAt"_s);
    state.headline = members.text(u"headline"_s);
    state.left = readLeft(members);
    state.reports = members.texts(u"reports"_s);
    readPerson(members, state);
    if (!members.wrong().isEmpty())
        return Error{
            WalkthroughFile::tr("“%1” in it is not what the walkthrough writes there.", "%1 a member of a JSON file")
                .arg(members.wrong())};
    return state;
}

} // namespace PortCheck
