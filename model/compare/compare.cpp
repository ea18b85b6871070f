// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/compare.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Which properties two checks must share to be the same.
enum class Sameness { AtTheAddress, OfTheService, OfTheAddress, AtTheHost };

QString joined(const QStringList& parts)
{
    return parts.join(u'\n');
}

QString keyOf(const SavedCheck& check, Sameness sameness)
{
    const QString host = check.host.toLower();
    const QString protocol = token(check.protocol);
    switch (sameness) {
    case Sameness::AtTheAddress:
        return joined({check.role, protocol, host, check.address, check.port});
    case Sameness::OfTheService:
        return joined({check.role, protocol, host, check.address, check.interfaces.join(u' ')});
    case Sameness::OfTheAddress: // which goes by another of its names
        return joined({check.role, protocol, check.address, check.port});
    case Sameness::AtTheHost:
        return joined({check.role, protocol, host, check.port});
    }
    Q_UNREACHABLE();
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

bool isPartOf(const PortRange& part, const QList<PortRange>& blocked)
{
    return std::any_of(blocked.begin(), blocked.end(),
        [&part](const PortRange& each) { return each.contains(part.from) && each.contains(part.to); });
}

/// Of a range that was blocked in part then, and is now.
std::optional<ChangeKind> changeOfParts(const SavedCheck& then, const SavedCheck& check)
{
    if (then.blocked.isEmpty() || check.blocked.isEmpty() || then.blocked == check.blocked)
        return std::nullopt;
    const bool wereAll = std::all_of(check.blocked.begin(), check.blocked.end(),
        [&then](const PortRange& part) { return isPartOf(part, then.blocked); });
    return wereAll ? ChangeKind::Better : ChangeKind::Worse;
}

/// None where nothing is to be told.
std::optional<ChangeKind> changeOf(const SavedCheck& then, const SavedCheck& check)
{
    const Outcome before = then.outcome;
    const Outcome now = check.outcome;
    if (!isJudged(before))
        return std::nullopt;
    if (!isJudged(now))
        return ChangeKind::NotReached;
    if (now == Outcome::Fail && before == Outcome::Fail) {
        if (then.reason != check.reason)
            return ChangeKind::BrokenOtherwise;
        return changeOfParts(then, check).value_or(ChangeKind::StillBroken);
    }
    if (now == Outcome::Fail)
        return isGood(before) ? ChangeKind::NewlyBroken : ChangeKind::Worse;
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
        pair(Sameness::OfTheAddress,
            [](const SavedCheck& check) { return !check.address.isEmpty() && !check.isOfOtherName; });
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

/// The addresses by each name that leads there, in small letters.
QHash<QString, QSet<QString>> addressesByName(const SavedRun& run)
{
    QHash<QString, QSet<QString>> addresses;
    for (const SavedCheck& check : run.checks) {
        for (const QString& name : QStringList{check.host} + check.otherNames)
            addresses[name.toLower()].insert(check.address);
    }
    return addresses;
}

/// With a check more for each name that shares its address here and leads elsewhere in the other run: that name has
/// checks of its own there, which these are beside.
SavedRun withNamesApart(SavedRun run, const QHash<QString, QSet<QString>>& others)
{
    QList<SavedCheck> apart;
    for (SavedCheck& check : run.checks) {
        const QStringList names = std::exchange(check.otherNames, {});
        for (const QString& name : names) {
            const auto there = others.constFind(name.toLower());
            if (there == others.cend() || there->contains(check.address)) {
                check.otherNames.append(name);
                continue;
            }
            apart.append(check);
            apart.last().host = name;
            apart.last().otherNames.clear();
            apart.last().isOfOtherName = true;
        }
    }
    run.checks += apart;
    return run;
}

QStringList partTexts(const QList<PortRange>& parts)
{
    QStringList texts;
    for (const PortRange& part : parts)
        texts.append(part.text());
    return texts;
}

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
    if (before != nullptr && now != nullptr && changeOfParts(*before, *now)) {
        change.blockedBefore = partTexts(before->blocked);
        change.blockedNow = partTexts(now->blocked);
    }
    return change;
}

/// Where a run only knows that there are ports of RPC services, since nobody named them: that is told of the mapper,
/// and that they aren't there is no news.
class NamelessPorts {
public:
    explicit NamelessPorts(const SavedRun& run)
    {
        for (const SavedCheck& check : run.checks) {
            if (check.isPlaceholder)
                m_places.insert(placeOf(check));
        }
    }

    /// Whether another run's check is of one of them, or stands for them itself.
    [[nodiscard]] bool cover(const SavedCheck& check) const
    {
        return check.isPlaceholder || (!check.interfaces.isEmpty() && m_places.contains(placeOf(check)));
    }

private:
    static QString placeOf(const SavedCheck& check) { return joined({check.role, check.address}); }

    QSet<QString> m_places;
};

/// What is different between a check and itself, whatever its outcome.
QList<News> newsOf(const SavedCheck& before, const SavedCheck& now)
{
    QList<News> news;
    if (before.address != now.address && !before.address.isEmpty() && !now.address.isEmpty())
        news.append({NewsKind::AddressChanged, now.host, {}, before.address, now.address});
    else if (before.port != now.port)
        news.append({NewsKind::PortMoved, now.host, {}, portText(before), portText(now)});
    if (!before.certificate.isEmpty() && !now.certificate.isEmpty() && before.certificate != now.certificate)
        news.append(
            {NewsKind::CertificateReplaced, now.host, portText(now), before.certificateUntil, now.certificateUntil});
    if (!before.machine.isEmpty() && !now.machine.isEmpty() && before.machine != now.machine)
        news.append({NewsKind::MachineChanged, now.host, {}, before.machine, now.machine});
    return news;
}

Comparison compareChecks(const SavedRun& before, const SavedRun& now)
{
    Comparison comparison{.file = before.file, .startedAt = before.startedAt, .sourceHost = before.sourceHost};
    if (before.ipVersions != now.ipVersions)
        comparison.news.append({NewsKind::IpVersionsChosen, {}, {}, token(before.ipVersions), token(now.ipVersions)});
    if (before.dynamicRange != now.dynamicRange)
        comparison.news.append(
            {NewsKind::DynamicRangeChosen, {}, {}, token(before.dynamicRange), token(now.dynamicRange)});
    const Pairing pairing(before, now);
    const NamelessPorts namelessBefore(before);
    const NamelessPorts namelessNow(now);
    const QHash<QString, QSet<QString>> placesNow = addressesByName(now);
    QSet<QString> addresses;
    QHash<QString, bool> isTold;
    for (qsizetype i = 0; i < now.checks.size(); ++i) {
        const SavedCheck& check = now.checks.at(i);
        addresses.insert(check.address);
        const SavedCheck* const partner = pairing.partnerOf(i);
        if (partner == nullptr) {
            if (isJudged(check.outcome) && !namelessBefore.cover(check))
                comparison.changes.append(changeOf(ChangeKind::Added, nullptr, &check));
            continue;
        }
        if (const std::optional<ChangeKind> kind = changeOf(*partner, check))
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
        if (pairing.isTaken(i) || !isJudged(check.outcome) || namelessNow.cover(check))
            continue;
        const QString host = check.host.toLower();
        // Under whatever name: a host that is still asked isn't gone.
        if (placesNow.contains(host) || (!check.address.isEmpty() && addresses.contains(check.address))) {
            comparison.changes.append(changeOf(ChangeKind::Gone, &check, nullptr));
        } else if (!gone.contains(host)) {
            gone.insert(host);
            comparison.news.append({NewsKind::HostGone, check.host, {}, {}, {}});
        }
    }
    std::stable_sort(comparison.changes.begin(), comparison.changes.end(),
        [](const CheckChange& a, const CheckChange& b) { return a.kind < b.kind; });
    std::stable_sort(
        comparison.news.begin(), comparison.news.end(), [](const News& a, const News& b) { return a.kind < b.kind; });
    return comparison;
}

} // namespace

Comparison compare(const SavedRun& before, const SavedRun& now)
{
    return compareChecks(withNamesApart(before, addressesByName(now)), withNamesApart(now, addressesByName(before)));
}

bool isSameRun(const SavedRun& one, const SavedRun& other)
{
    return one.startedAt.isValid() && one.startedAt == other.startedAt && one.sourceHost == other.sourceHost
        && !hasChanges(compare(one, other));
}

} // namespace PortCheck
