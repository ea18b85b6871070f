// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/compare.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Which properties two checks must share to be the same.
enum class Sameness { AtTheAddress, AtTheHost, OfTheService };

QString keyOf(const SavedCheck& check, Sameness sameness)
{
    QStringList parts{check.role, check.host.toLower(), QString(token(check.protocol))};
    switch (sameness) {
    case Sameness::AtTheAddress:
        parts << check.address << check.port;
        break;
    case Sameness::AtTheHost:
        parts << QString() << check.port;
        break;
    case Sameness::OfTheService:
        parts << check.address << QString() << check.interfaces;
        break;
    }
    return parts.join(u'\n');
}

QString portText(const SavedCheck& check)
{
    return check.port + u'/' + token(check.protocol);
}

bool isJudged(Outcome outcome)
{
    return outcome != Outcome::NotRun && outcome != Outcome::NotApplicable && outcome != Outcome::Incomplete;
}

bool isGood(Outcome outcome)
{
    return outcome == Outcome::Pass || outcome == Outcome::Warn;
}

/// None where nothing is to be told.
std::optional<ChangeKind> changeOf(Outcome before, Outcome now)
{
    if (!isJudged(before) || !isJudged(now))
        return std::nullopt;
    if (now == Outcome::Fail)
        return before == Outcome::Fail ? ChangeKind::StillBroken
            : isGood(before)           ? ChangeKind::NewlyBroken
                                       : ChangeKind::Worse;
    if (before == Outcome::Fail)
        return isGood(now) ? ChangeKind::Mended : ChangeKind::Better;
    if (before == now)
        return std::nullopt;
    return now > before ? ChangeKind::Worse : ChangeKind::Better;
}

/// Finds which checks of two runs are the same ones, the surest first.
class Pairing {
public:
    Pairing(const SavedRun& before, const SavedRun& now)
        : m_before(before)
        , m_now(now)
        , m_partner(now.checks.size(), -1)
        , m_taken(before.checks.size(), false)
    {
        pair(Sameness::AtTheAddress, [](const SavedCheck&) { return true; });
        pair(Sameness::OfTheService, [](const SavedCheck& check) { return !check.interfaces.isEmpty(); });
        pair(Sameness::AtTheHost, [](const SavedCheck&) { return true; });
    }

    /// The earlier check of the one at \a now; null if there was none.
    [[nodiscard]] const SavedCheck* partnerOf(qsizetype now) const
    {
        const qsizetype before = m_partner.at(now);
        return before < 0 ? nullptr : &m_before.checks.at(before);
    }
    [[nodiscard]] bool isTaken(qsizetype before) const { return m_taken.at(before); }

private:
    /// Pairs what is left and has a key that no other check of its run has.
    template <typename Condition> void pair(Sameness sameness, Condition condition)
    {
        QHash<QString, QList<qsizetype>> earlier;
        for (qsizetype i = 0; i < m_before.checks.size(); ++i) {
            if (!m_taken.at(i) && condition(m_before.checks.at(i)))
                earlier[keyOf(m_before.checks.at(i), sameness)].append(i);
        }
        QHash<QString, QList<qsizetype>> later;
        for (qsizetype i = 0; i < m_now.checks.size(); ++i) {
            if (m_partner.at(i) < 0 && condition(m_now.checks.at(i)))
                later[keyOf(m_now.checks.at(i), sameness)].append(i);
        }
        for (auto it = later.cbegin(); it != later.cend(); ++it) {
            const QList<qsizetype> partners = earlier.value(it.key());
            if (it->size() != 1 || partners.size() != 1)
                continue;
            m_partner[it->constFirst()] = partners.constFirst();
            m_taken[partners.constFirst()] = true;
        }
    }

    const SavedRun& m_before;
    const SavedRun& m_now;
    QList<qsizetype> m_partner; ///< by check of now; -1 for none
    QList<bool> m_taken; ///< by check of before
};

CheckChange changeOf(ChangeKind kind, const SavedCheck* before, const SavedCheck* now)
{
    const SavedCheck& shown = now != nullptr ? *now : *before;
    CheckChange change{.kind = kind,
        .role = shown.role,
        .host = shown.host,
        .address = shown.address,
        .port = shown.port,
        .protocol = shown.protocol};
    if (before != nullptr) {
        change.before = before->outcome;
        change.reasonBefore = before->reason;
    }
    if (now != nullptr) {
        change.now = now->outcome;
        change.reasonNow = now->reason;
    }
    return change;
}

/// What is different between a check and itself, whatever its outcome.
QList<News> newsOf(const SavedCheck& before, const SavedCheck& now)
{
    QList<News> news;
    if (before.address != now.address)
        news.append({NewsKind::AddressChanged, now.host, {}, before.address, now.address});
    else if (before.port != now.port)
        news.append({NewsKind::PortMoved, now.host, {}, portText(before), portText(now)});
    if (!before.certificate.isEmpty() && !now.certificate.isEmpty() && before.certificate != now.certificate)
        news.append({NewsKind::CertificateReplaced, now.host, portText(now), before.certificate, now.certificate});
    if (!before.machine.isEmpty() && !now.machine.isEmpty() && before.machine != now.machine)
        news.append({NewsKind::MachineChanged, now.host, {}, before.machine, now.machine});
    return news;
}

} // namespace

Comparison compare(const SavedRun& before, const SavedRun& now)
{
    Comparison comparison{.file = before.file, .startedAt = before.startedAt, .sourceHost = before.sourceHost};
    const Pairing pairing(before, now);
    QSet<QString> hosts;
    QHash<QString, bool> isTold;
    for (qsizetype i = 0; i < now.checks.size(); ++i) {
        const SavedCheck& check = now.checks.at(i);
        hosts.insert(check.host.toLower());
        const SavedCheck* const partner = pairing.partnerOf(i);
        if (partner == nullptr) {
            if (isJudged(check.outcome))
                comparison.changes.append(changeOf(ChangeKind::Added, nullptr, &check));
            continue;
        }
        if (const std::optional<ChangeKind> kind = changeOf(partner->outcome, check.outcome))
            comparison.changes.append(changeOf(*kind, partner, &check));
        for (const News& news : newsOf(*partner, check)) {
            const QString told =
                QStringList{QString(token(news.kind)), news.host, news.port, news.before, news.now}.join(u'\n');
            if (!std::exchange(isTold[told], true)) // each port of a host says it again
                comparison.news.append(news);
        }
    }
    QSet<QString> gone;
    for (qsizetype i = 0; i < before.checks.size(); ++i) {
        const SavedCheck& check = before.checks.at(i);
        if (pairing.isTaken(i) || !isJudged(check.outcome))
            continue;
        const QString host = check.host.toLower();
        if (hosts.contains(host)) {
            comparison.changes.append(changeOf(ChangeKind::Gone, &check, nullptr));
        } else if (!gone.contains(host)) {
            gone.insert(host);
            comparison.news.append({NewsKind::HostGone, check.host, {}, {}, {}});
        }
    }
    std::stable_sort(comparison.changes.begin(), comparison.changes.end(),
        [](const CheckChange& a, const CheckChange& b) { return a.kind < b.kind; });
    return comparison;
}

} // namespace PortCheck
