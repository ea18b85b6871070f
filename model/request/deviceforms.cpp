// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/deviceforms.h"

#include "model/request/requestwords.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

QString ruleObjectName(const RuleGroup& group)
{
    return u"GP-PortCheck-"_s + group.id;
}

QList<QStringList> inPieces(const QStringList& items, qsizetype most)
{
    QList<QStringList> pieces;
    for (qsizetype from = 0; from < items.size(); from += most)
        pieces.append(items.mid(from, most));
    return pieces;
}

QStringList portTexts(const RuleGroup& group)
{
    QStringList texts;
    const QList<PortRange> ranges = group.rule().least();
    for (const PortRange range : ranges)
        texts.append(range.text());
    return texts;
}

QString lowerProtocol(const RuleGroup& group)
{
    return QString(token(group.rule().protocol)).toLower();
}

QStringList hashComments(const QStringList& texts)
{
    QStringList lines;
    for (const QString& text : texts)
        lines.append(u"# "_s + text);
    return lines;
}

QString takeBackHeading()
{
    return FirewallText::tr("To take all of it back, with what another request has as well, without the #:",
        "comment before commands; more of them follow");
}

QString standLastText(const QString& move)
{
    return FirewallText::tr("New rules stand last. Behind one that denies they have no effect: %1",
        "comment before commands; %1 a command that moves a rule")
        .arg(move);
}

} // namespace PortCheck
