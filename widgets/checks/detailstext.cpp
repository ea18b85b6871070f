// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/detailstext.h"

#include "model/words/bytelines.h"
#include "model/words/statementtext.h"
#include "model/words/steplines.h"
#include "model/words/tabletext.h"

#include <QCoreApplication>

#include <utility>

namespace PortCheck {

namespace {

class DetailsText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::DetailsText)

public:
    static QString title(const Check& check)
    {
        if (check.isRangeScan()) // no single service uses all of it
            return tr("%1 on %2", "%1: port and protocol, %2: host")
                .arg(check.portText() + u' ' + token(check.protocol), check.targetText());
        const QString port = tr("%1 %2 – %3", "%1: port, %2: TCP or UDP, %3: name of the service")
                                 .arg(check.portText(), token(check.protocol), serviceText(check.service));
        return tr("%1 on %2", "%1: port and protocol, %2: host").arg(port, check.targetText());
    }

    static DetailsSection meaning(const CheckRecord& record)
    {
        return {tr("What it means", "heading in the details of a check"), explanationOf(record.verdict), {}};
    }

    static DetailsSection remedy(const CheckRecord& record)
    {
        return {tr("What to do", "heading in the details of a check"), remedyOf(record.verdict), {}};
    }

    static DetailsSection owner(const CheckRecord& record)
    {
        return {tr("Whose it is first", "heading in the details of a check: who is to act"),
            ownerText(record.verdict.owner), {}};
    }

    static DetailsSection pending(const CheckRecord& record)
    {
        QString text = tr("There is nothing to tell before the check is done.");
        if (record.check.isRangeScan()) {
            text = record.phase == Phase::Queued
                ? tr("The ports of the range are asked when all other checks are done.")
                : tr("The ports of the range are being asked. What they mean is told when all of that is done.");
        }
        return {statusText(record), text, {}};
    }

    static DetailsSection notAskedYet(const CheckRecord& record)
    {
        return {statusText(record),
            tr("This host was named after the run. Check again asks it.", "Check again is the name of a button"), {}};
    }

    static DetailsSection needed(const Check& check)
    {
        return {tr("What it is for", "heading in the details of a check"),
            tr("%1 – %2", "%1: port or ports as the table words them, %2: purpose")
                .arg(tableText(check.requirement), tableText(check.purpose)),
            {}};
    }

    static DetailsSection asked(const Check& check, const QString& domain)
    {
        return {tr("What was asked", "heading in the details of a check"), askedText(check, domain), {}};
    }

    static DetailsSection nothingSent()
    {
        return {tr("What happened", "heading in the details of a check: its steps"),
            tr("Nothing was sent for this check."), {}};
    }

    static DetailsSection happened(const CheckRecord& record, const QString& domain)
    {
        return {tr("What happened", "heading in the details of a check: its steps"), {}, stepLines(record, domain)};
    }

    static QString cameTitle(const CheckRecord& record)
    {
        return record.phase == Phase::Done
            ? tr("What came back", "heading in the details of a check")
            : tr("What came back so far", "heading in the details of a check that goes on");
    }
};

/// Its host was named after the run.
bool isNotAskedYet(const CheckRecord& record)
{
    return record.phase == Phase::Done && record.seen.state == State::NotRun && record.seen.reason == Reason::None
        && record.verdict.outcome == Outcome::NotRun;
}

/// It ended before anything could be sent.
bool isUnsent(const CheckRecord& record)
{
    if (record.phase != Phase::Done || !record.startedAt.isNull())
        return false;
    const State state = record.seen.state;
    return state == State::NotRun || state == State::Local || state == State::Cancelled;
}

QList<DetailsSection> withContent(QList<DetailsSection> sections)
{
    sections.removeIf([](const DetailsSection& section) { return section.text.isEmpty() && section.lines.isEmpty(); });
    return sections;
}

} // namespace

QString detailsTitle(const Check& check)
{
    return DetailsText::title(check);
}

QList<DetailsSection> meaningSections(const CheckRecord& record, AdvicePlace advice)
{
    const DetailsSection needed = DetailsText::needed(record.check);
    if (record.phase != Phase::Done)
        return withContent({DetailsText::pending(record), needed});
    if (isNotAskedYet(record))
        return withContent({DetailsText::notAskedYet(record), needed});
    const DetailsSection meaning = DetailsText::meaning(record);
    const DetailsSection remedy = DetailsText::remedy(record);
    const DetailsSection owner = DetailsText::owner(record);
    switch (advice) {
    case AdvicePlace::Last:
        return withContent({meaning, remedy, owner, needed});
    case AdvicePlace::First:
        return withContent({remedy, meaning, owner, needed});
    case AdvicePlace::Elsewhere:
        return withContent({meaning, needed});
    }
    Q_UNREACHABLE();
}

QList<DetailsSection> happenedSections(const CheckRecord& record, const QString& domain)
{
    if (isNotAskedYet(record))
        return {};
    const DetailsSection happened = DetailsText::happened(record, domain);
    if (!happened.lines.isEmpty())
        return {happened};
    if (isUnsent(record) && !record.seen.range)
        return {DetailsText::nothingSent()};
    const DetailsSection came{
        DetailsText::cameTitle(record), {}, record.seen.range ? cameBackLines(record) : QList<EvidenceLine>()};
    return withContent({DetailsText::asked(record.check, domain), came});
}

QList<EvidenceLine> cameBackLines(const CheckRecord& record)
{
    return record.phase == Phase::Done || record.seen.range ? evidenceLines(record) : QList<EvidenceLine>();
}

QList<EvidenceLine> saidLines(const CheckRecord& record)
{
    return record.phase == Phase::Done ? byteLines(record.seen.evidence) : QList<EvidenceLine>();
}

QString detailsText(const CheckRecord& record, const QString& domain)
{
    QString text = detailsTitle(record.check) + u'\n' + statusText(record) + u'\n';
    QList<DetailsSection> sections = meaningSections(record) + happenedSections(record, domain);
    if (!record.seen.range) // which has it there already
        sections += withContent({{DetailsText::cameTitle(record), {}, cameBackLines(record)}});
    for (const DetailsSection& section : std::as_const(sections)) {
        text += u'\n' + section.title + u'\n';
        if (!section.text.isEmpty())
            text += section.text + u'\n';
        for (const EvidenceLine& line : section.lines)
            text += line.label + u'\t' + line.value + u'\n';
    }
    for (const EvidenceLine& dump : saidLines(record))
        text += u'\n' + dump.label + u'\n' + dump.value + u'\n';
    return text;
}

} // namespace PortCheck
