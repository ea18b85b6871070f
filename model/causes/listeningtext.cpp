// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/judgement.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class ListeningText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::ListeningText)
};

QString portsText(const QList<quint16>& ports)
{
    constexpr qsizetype mostNamed = 4;
    const QList<PortRange> runs = portRuns(ports);
    QStringList texts;
    for (const PortRange& run : runs.first(std::min(runs.size(), mostNamed)))
        texts.append(run.text());
    const qsizetype more = runs.size() - texts.size();
    if (more == 0)
        return texts.join(", "_L1);
    return ListeningText::tr("%1 and %2 more", "%1 a list of ports, %2 a number")
        .arg(texts.join(", "_L1), QString::number(more));
}

} // namespace

QString listeningText(const RangeListening& listening)
{
    QString taken = listening.taken.isEmpty()
        ? QString()
        : ListeningText::tr("It could not listen on %1: other programs hold these ports, or it has not the right.",
            "it: a stand-in; %1 a list of ports")
              .arg(portsText(listening.taken));
    switch (listening.way) {
    case RangeListening::Way::Listened:
        return taken;
    case RangeListening::Way::BrokeOff:
        return QString(
            ListeningText::tr("The stand-in stopped answering before the end: what did not open after that is not "
                              "counted.")
            + (taken.isEmpty() ? taken : u' ' + taken));
    case RangeListening::Way::NoToken:
        return ListeningText::tr(
            "The stand-in was started without a token, so it was not made to listen on these ports.");
    case RangeListening::Way::WrongToken:
        return ListeningText::tr("The stand-in refused to listen on these ports: its token is another one than this "
                                 "computer's.");
    case RangeListening::Way::NotServed:
        return ListeningText::tr("The stand-in could not listen on these ports.");
    case RangeListening::Way::NotReached:
        return ListeningText::tr("The stand-in gave no answer when it was asked to listen on these ports.");
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
