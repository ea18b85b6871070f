// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/sourcerows.h"

#include "model/compare/savedrun.h"
#include "model/support/ipversions.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// Of a host's checks, or of what several addresses said of one.
bool isWorse(const SourceAnswer& one, const SourceAnswer& other)
{
    if (one.isAsked != other.isAsked)
        return one.isAsked;
    if (one.outcome != other.outcome)
        return one.outcome > other.outcome;
    return isNotReached(one) && !isNotReached(other);
}

/// Which name hosts go by that a run names by their address: that of another run, where only one leads there, and where
/// no run has that name lead elsewhere. Each version of IP for itself: a run may have asked over one of them alone.
QHash<QString, QString> namesOfAddresses(const QList<SourceRun>& runs)
{
    QHash<QString, QString> names;
    QSet<QString> ambiguous;
    for (const SourceRun& run : runs) {
        for (const SourceCheck& check : run.checks) {
            const QString& address = check.answer.address;
            if (address.isEmpty() || isAddress(check.host))
                continue;
            const QString known = names.value(address);
            if (known.isEmpty())
                names.insert(address, check.host);
            else if (known.compare(check.host, Qt::CaseInsensitive) != 0)
                ambiguous.insert(address);
        }
    }
    for (const SourceRun& run : runs) {
        QHash<QString, QSet<QString>> placesOf;
        for (const SourceCheck& check : run.checks) {
            if (!isAddress(check.host) && !check.answer.address.isEmpty())
                placesOf[check.host.toLower()].insert(check.answer.address);
        }
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            const QSet<QString> places = placesOf.value(it->toLower());
            const bool isElsewhere = std::any_of(places.begin(), places.end(),
                [&it](const QString& place) { return isOfIpv6(place) == isOfIpv6(it.key()); });
            if (isElsewhere && !places.contains(it.key()))
                ambiguous.insert(it.key());
        }
    }
    for (const QString& address : std::as_const(ambiguous))
        names.remove(address);
    return names;
}

/// What a check asks, whatever its host is called: at \a where, an address or a name.
QString questionKey(const QString& where, Transport protocol, const QString& portOrService)
{
    return QStringList{where, token(protocol), portOrService}.join(u'\n');
}

const QString& portOrServiceOf(const SourceCheck& check)
{
    return check.service.isEmpty() ? check.port : check.service;
}

/// Where each run finds a host, and what it was told at each address, under whatever name it asked there.
class Places {
public:
    explicit Places(const QList<SourceRun>& runs)
        : m_addressesOf(runs.size())
        , m_answers(runs.size())
    {
        for (int column = 0; column < runs.size(); ++column) {
            for (const SourceCheck& check : runs.at(column).checks) {
                const QString& address = check.answer.address;
                if (address.isEmpty())
                    continue;
                m_addressesOf[column][check.host.toLower()].insert(address);
                SourceAnswer& answer = m_answers[column][questionKey(address, check.protocol, portOrServiceOf(check))];
                if (isWorse(check.answer, answer))
                    answer = check.answer;
            }
        }
    }

    /// Where \a host is as seen from \a column: as its run says or, where that doesn't know the name, as all others
    /// say alike. A host that is named by its address is there.
    [[nodiscard]] QSet<QString> addressesOf(const QString& host, int column) const
    {
        if (isAddress(host))
            return {host};
        const QSet<QString> own = m_addressesOf.at(column).value(host.toLower());
        return own.isEmpty() ? agreedAddressesOf(host) : own;
    }

    /// The worst that \a column was told at \a addresses; not asked where it asked at none of them.
    [[nodiscard]] SourceAnswer answerAt(
        const QSet<QString>& addresses, int column, Transport protocol, const QString& portOrService) const
    {
        SourceAnswer worst;
        for (const QString& address : addresses) {
            const SourceAnswer answer = m_answers.at(column).value(questionKey(address, protocol, portOrService));
            if (isWorse(answer, worst))
                worst = answer;
        }
        return worst;
    }

private:
    /// Each version of IP for itself: a run may have asked over one of them alone.
    [[nodiscard]] QSet<QString> agreedAddressesOf(const QString& host) const
    {
        QSet<QString> agreed;
        for (const bool isIpv6 : {false, true}) {
            QSet<QString> ofVersion;
            bool isAgreed = true;
            for (const QHash<QString, QSet<QString>>& addressesOf : m_addressesOf) {
                QSet<QString> addresses = addressesOf.value(host.toLower());
                addresses.removeIf([isIpv6](const QString& address) { return isOfIpv6(address) != isIpv6; });
                isAgreed = isAgreed && (addresses.isEmpty() || ofVersion.isEmpty() || addresses == ofVersion);
                ofVersion.unite(addresses);
            }
            if (isAgreed)
                agreed.unite(ofVersion);
        }
        return agreed;
    }

    QList<QHash<QString, QSet<QString>>> m_addressesOf; ///< by column, then host in small letters
    QList<QHash<QString, SourceAnswer>> m_answers; ///< by column, then address, protocol and port or service
};

/// Puts the checks of one run after the other into the rows of a matrix.
class Rows {
public:
    explicit Rows(const QList<SourceRun>& runs)
        : m_columns(int(runs.size()))
        , m_names(namesOfAddresses(runs))
    {
        for (int column = 0; column < m_columns; ++column) {
            for (const SourceCheck& check : runs.at(column).checks)
                take(check, column);
        }
        takeWhatWasAskedUnderOtherNames(Places(runs));
    }

    /// Before hosts() and noteJudged(), which go by it.
    void judge(const IsJudgedBy& isJudgedBy)
    {
        for (SourceHost& host : m_hosts) {
            for (const SourceRow& row : std::as_const(host.checks)) {
                for (int column = 0; column < m_columns; ++column) {
                    if (isWorse(row.answers.at(column), host.worst.at(column)))
                        host.worst[column] = row.answers.at(column);
                }
            }
            for (int column = 0; column < m_columns; ++column) {
                const bool isJudged = isJudgedBy(host, column);
                host.worst[column].isJudged = isJudged;
                for (SourceRow& row : host.checks)
                    row.answers[column].isJudged = isJudged; // also of what nobody asked there
            }
        }
    }

    void noteJudged(QList<SourceRun>& runs) const
    {
        for (int column = 0; column < m_columns; ++column) {
            for (SourceCheck& check : runs[column].checks) {
                const SourceHost& host = m_hosts.at(m_placeOf.value(nameOf(check).toLower()));
                check.answer.isJudged = host.worst.at(column).isJudged;
            }
        }
    }

    [[nodiscard]] QList<SourceHost> hosts() &&
    {
        for (SourceHost& host : m_hosts) {
            for (const SourceRow& row : std::as_const(host.checks)) {
                host.differs = host.differs || differs(row.answers);
                host.failsFromOneAlone = host.failsFromOneAlone || failsFromOneAlone(row.answers);
            }
        }
        std::stable_sort(m_hosts.begin(), m_hosts.end(),
            [](const SourceHost& a, const SourceHost& b) { return rankOf(a) < rankOf(b); });
        return std::move(m_hosts);
    }

private:
    static int rankOf(const SourceHost& host) { return host.differs ? 0 : host.failsFromOneAlone ? 1 : 2; }

    [[nodiscard]] QString nameOf(const SourceCheck& check) const
    {
        return m_names.value(isAddress(check.host) ? check.host : QString(), check.host);
    }

    void take(const SourceCheck& check, int column)
    {
        const QString name = nameOf(check);
        const QString hostKey = name.toLower();
        if (!m_placeOf.contains(hostKey)) {
            m_placeOf.insert(hostKey, m_hosts.size());
            m_hosts.append({name, QList<SourceAnswer>(m_columns)});
            m_asks.append(QStringList());
        }
        SourceHost& host = m_hosts[m_placeOf.value(hostKey)];
        const QString rowKey = questionKey(hostKey, check.protocol, portOrServiceOf(check));
        if (!m_rowOf.contains(rowKey)) {
            m_rowOf.insert(rowKey, host.checks.size());
            host.checks.append({host.name, check.port, check.protocol, QList<SourceAnswer>(m_columns)});
            host.checks.last().isNamedByMapper = !check.service.isEmpty();
            m_asks[&host - m_hosts.constData()].append(portOrServiceOf(check));
        }
        // Of several addresses or roles the worst counts.
        SourceAnswer& answer = host.checks[m_rowOf.value(rowKey)].answers[column];
        if (isWorse(check.answer, answer))
            answer = check.answer;
    }

    /// A computer that asked the same address under another name, has asked there as well.
    void takeWhatWasAskedUnderOtherNames(const Places& places)
    {
        for (qsizetype place = 0; place < m_hosts.size(); ++place) {
            SourceHost& host = m_hosts[place];
            for (int column = 0; column < m_columns; ++column) {
                const QSet<QString> addresses = places.addressesOf(host.name, column);
                for (qsizetype i = 0; i < host.checks.size() && !addresses.isEmpty(); ++i) {
                    SourceAnswer& answer = host.checks[i].answers[column];
                    if (!answer.isAsked)
                        answer = places.answerAt(addresses, column, host.checks.at(i).protocol, m_asks.at(place).at(i));
                }
            }
        }
    }

    const int m_columns;
    const QHash<QString, QString> m_names; ///< by address
    QList<SourceHost> m_hosts;
    QHash<QString, qsizetype> m_placeOf;
    QHash<QString, qsizetype> m_rowOf; ///< in its host
    QList<QStringList> m_asks; ///< by host and its checks: the port or the service
};

} // namespace

QList<SourceHost> hostsOfSources(QList<SourceRun>& runs, const IsJudgedBy& isJudgedBy)
{
    Rows rows(runs);
    rows.judge(isJudgedBy);
    rows.noteJudged(runs);
    return std::move(rows).hosts();
}

} // namespace PortCheck
