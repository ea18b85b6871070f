// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangewords.h"

#include "model/words/rangelines.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class RangeWords final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::RangeWords)
};

constexpr int mostNamed = 5; ///< ports in a sentence

/// "49152 (directory replication)"
QString portText(const RangeKnowledge& known, quint16 port)
{
    const auto mark = std::lower_bound(known.marks.begin(), known.marks.end(), port,
        [](const RangeMark& each, quint16 wanted) { return each.port < wanted; });
    if (mark == known.marks.end() || mark->port != port || mark->what.isEmpty())
        return QString::number(port);
    return u"%1 (%2)"_s.arg(QString::number(port), mark->what);
}

/// The first of \a ports within the run, those that the mapper names before others, and how many more there are.
QString namedPorts(const RangeKnowledge& known, const QList<quint16>& ports, const ReachabilityRun& run)
{
    const auto first = std::lower_bound(ports.begin(), ports.end(), run.from);
    const auto last = std::upper_bound(first, ports.end(), run.to);
    const auto count = int(last - first);
    QList<quint16> chosen;
    for (const RangeMark& mark : known.marks) {
        if (chosen.size() < mostNamed && std::binary_search(first, last, mark.port))
            chosen.append(mark.port);
    }
    for (auto port = first; port != last && chosen.size() < mostNamed; ++port) {
        if (!chosen.contains(*port))
            chosen.append(*port);
    }
    QStringList named;
    for (const quint16 port : std::as_const(chosen))
        named.append(portText(known, port));
    if (count <= mostNamed)
        return named.join(", "_L1);
    return RangeWords::tr("%1 and %2 more", "%1 is a list of ports, %2 a number")
        .arg(named.join(", "_L1), QLocale().toString(count - mostNamed));
}

/// The mapper's ports in a run that does not answer; the open ones are named elsewhere.
QString markedSentence(const RangeKnowledge& known, const ReachabilityRun& run)
{
    QList<quint16> ports;
    for (const RangeMark& mark : known.marks)
        ports.append(mark.port);
    const QString named = namedPorts(known, ports, run);
    return named.isEmpty()
        ? QString()
        : RangeWords::tr("The endpoint mapper names ports here: %1.", "%1 is a list of ports").arg(named);
}

QString askedSentence(const ReachabilityRun& run)
{
    const int ports = portsIn(run);
    if (run.asked() == ports)
        return RangeWords::tr("Asked: all %1 ports (%2).", "%1 is a number, %2 are numbers of ports by what they did")
            .arg(QLocale().toString(ports), countsText(run));
    return RangeWords::tr("Asked: %1 of %2 ports (%3). The others are taken to be like their neighbours, at most %4 of "
                          "them side by side.",
        "%1, %2, %4 are numbers, %3 are numbers of ports by what they did")
        .arg(QLocale().toString(run.asked()), QLocale().toString(ports), countsText(run),
            QLocale().toString(run.widestGap));
}

} // namespace

QString partName(RangePart part, bool isRunning)
{
    switch (part) {
    case RangePart::NotAsked:
        return isRunning ? RangeWords::tr("not asked yet", "what a part of a range of ports did")
                         : RangeWords::tr("not asked", "what a part of a range of ports did");
    case RangePart::Answers:
        return RangeWords::tr("answers", "what a part of a range of ports did: connections get through");
    case RangePart::Local:
        return RangeWords::tr("not sent from here", "what a part of a range of ports did: this computer refused");
    case RangePart::Rejected:
        return RangeWords::tr("rejected by the network", "what a part of a range of ports did");
    case RangePart::Silent:
        return RangeWords::tr("silent", "what a part of a range of ports did");
    }
    Q_UNREACHABLE();
}

QStringList partSentences(const RangeKnowledge& known, const ReachabilityRun& run)
{
    const QString ports = PortRange{run.from, run.to}.text();
    QStringList sentences{RangeWords::tr("%1: %2.", "%1: range of ports, %2: what it did")
                              .arg(ports, partName(partOf(run), known.isRunning))};
    if (run.asked() > 0)
        sentences.append(askedSentence(run));
    else
        sentences.append(RangeWords::tr("%n port(s).", "how many lie in a part of a range", portsIn(run)));
    const QString open = namedPorts(known, known.found.openPorts, run);
    if (!open.isEmpty())
        sentences.append(RangeWords::tr("Open: %1.", "%1 is a list of ports").arg(open));
    else
        sentences.append(markedSentence(known, run));
    sentences.removeAll(QString());
    return sentences;
}

QStringList partColumns()
{
    return {RangeWords::tr("From", "column: a port"), RangeWords::tr("To", "column: a port"),
        RangeWords::tr("What", "column: what a part of a range of ports did"),
        RangeWords::tr("Open", "column: number of ports"), RangeWords::tr("Refused", "column: number of ports"),
        RangeWords::tr("Silent", "column: number of ports"), RangeWords::tr("Rejected", "column: number of ports"),
        RangeWords::tr("Not sent", "column: number of ports"), RangeWords::tr("Not asked", "column: number of ports")};
}

QStringList partCells(const RangeKnowledge& known, const ReachabilityRun& run)
{
    QStringList cells{QString::number(run.from), QString::number(run.to), partName(partOf(run), known.isRunning)};
    for (const int number : {run.open, run.refused, run.silent, run.rejected, run.local, portsIn(run) - run.asked()})
        cells.append(QString::number(number));
    return cells;
}

QString partsText(const RangeKnowledge& known)
{
    QString text = partColumns().join(u'\t') + u'\n';
    for (const ReachabilityRun& run : known.found.runs)
        text += partCells(known, run).join(u'\t') + u'\n';
    return text;
}

} // namespace PortCheck
