// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/fuzz/kind.h"
#include "tests/support/pieces.h"
#include "tests/support/spokendialogues.h"

namespace PortCheck::Fuzz {

namespace {

using namespace TestPeers;

/// A peer's bytes at once and cut: the outcome is one, and no contradiction.
void listen(const SpokenDialogue& spoken, const QByteArray& bytes)
{
    const auto size = std::max<qsizetype>(bytes.size(), 1);
    const Reply whole = heard(*spoken.make(), bytes, Cuts::even(size));
    if (const char* what = contradictionIn(whole))
        wrong(what);
    mustHold(!bytes.isEmpty() || whole.service == ServiceState::Silent, "something was heard of a silent peer");
    const auto seed = std::uint32_t(qHash(bytes));
    const Reply cut =
        heard(*spoken.make(), bytes, (seed & 1U) != 0 ? Cuts::fineSomewhere(seed, size) : Cuts::random(seed, size));
    mustHold(withoutBanner(cut) == withoutBanner(whole), "judged otherwise when it is cut otherwise");
}

} // namespace

QList<Kind> streamKinds()
{
    QList<Kind> kinds;
    const QList<SpokenDialogue> dialogues = spokenDialogues();
    for (const SpokenDialogue& spoken : dialogues)
        kinds.append({spoken.name, [spoken](const QByteArray& bytes) { listen(spoken, bytes); }, spoken.answers});
    return kinds;
}

} // namespace PortCheck::Fuzz
