// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/standinnotice.h"

#include "model/support/addonce.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class StandInNotice final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::StandInNotice)
};

constexpr qsizetype mostListed = 3; ///< hosts or addresses in one sentence

QString endText(const QString& address, quint16 port)
{
    return address.contains(':'_L1) ? u"[%1]:%2"_s.arg(address).arg(port) : u"%1:%2"_s.arg(address).arg(port);
}

QString listText(const QStringList& items)
{
    if (items.size() <= mostListed)
        return items.join(", "_L1);
    return StandInNotice::tr("%1 and %2 more", "%1 a list of hosts or addresses, %2 a number")
        .arg(items.first(mostListed).join(", "_L1), QString::number(items.size() - mostListed));
}

QString translationText(const StandInHost& host)
{
    switch (host.translation) {
    case Translation::None:
        return {};
    case Translation::Ports:
        return StandInNotice::tr("Ports are translated on the way to %1: the stand-in there sees this computer, %2, at "
                                 "other ports than it sent from. A rule by source port will not hold.",
            "%1 host with its address, %2 a list of addresses")
            .arg(host.text(), listText(host.sentFrom));
    case Translation::Addresses:
        break;
    }
    if (host.seenAs.size() > 1) {
        return StandInNotice::tr(
            "Addresses are translated on the way to %1: this computer, %2, is seen there as several "
            "addresses in turn: %3. Firewall rules behind the translation must name them all.",
            "%1 host with its address, %2 and %3 lists of addresses")
            .arg(host.text(), listText(host.sentFrom), listText(host.seenAs));
    }
    return StandInNotice::tr(
        "Addresses are translated on the way to %1: this computer, %2, is seen there as %3. Firewall "
        "rules behind the translation must name that address.",
        "%1 host with its address, %2 a list of addresses, %3 an address")
        .arg(host.text(), listText(host.sentFrom), listText(host.seenAs));
}

/// Several hosts behind one translation can only share a sentence if they are named together; some are left out then.
constexpr qsizetype mostNotes = 8;

} // namespace

QString addressTranslationText(const AddressTranslation& translation)
{
    return StandInNotice::tr("sent from %1, seen as %2", "both are an IP address with a port")
        .arg(endText(translation.sentFrom, translation.sentPort), endText(translation.seenAs, translation.seenPort));
}

QString standInNames(const StandIns& standIns)
{
    QStringList names;
    for (const StandInHost& host : standIns.hosts)
        addOnce(names, host.text());
    return listText(names);
}

QString standInNotice(const StandIns& standIns)
{
    if (standIns.isEmpty())
        return {};
    QString notice = StandInNotice::tr("Checked against a stand-in; Active Directory itself was not tested.",
        "stands on every page of a report on such a run");
    if (!standIns.others)
        return notice;
    return StandInNotice::tr(
        "%1 That holds for %2; what else answered is no stand-in.", "%1 the sentence before, %2 a list of hosts")
        .arg(notice, standInNames(standIns));
}

QStringList standInNotes(const StandIns& standIns)
{
    QStringList notes;
    for (const StandInHost& host : standIns.hosts) {
        if (const QString text = translationText(host); !text.isEmpty())
            notes.append(text);
        if (host.nonces.size() > 1)
            notes.append(StandInNotice::tr(
                "%1 answered as %2 different stand-ins: it was started again during the run, or several computers "
                "answer at that address.",
                "%1 host with its address, %2 a number greater than 1")
                             .arg(host.text(), QString::number(host.nonces.size())));
    }
    const qsizetype more = notes.size() - mostNotes;
    if (more > 0) {
        notes.resize(mostNotes);
        notes.append(StandInNotice::tr("The same or alike holds for further hosts; the details of their checks tell.",
            "after some sentences on hosts"));
    }
    return notes;
}

} // namespace PortCheck
