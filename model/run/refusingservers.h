// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/targets/resolver.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>

namespace PortCheck {

/// Which of this computer's DNS servers refused to be asked, for whatever name of a run. A host says seldom that
/// nothing listens there (see wordOfDatagrams()), so the same server refuses for one name and is silent for the next:
/// where it refused once, its silence is a refusal. Pure; the order in which names are learnt of doesn't matter. Lives
/// in one thread.
class RefusingServers final {
public:
    /// A name for which nobody answered.
    struct Unanswered {
        Resolution resolution; ///< with a failure, of the kind Silent
        Resolution told; ///< the same by what was known when it was told last, see inLight()
        QStringList leftOut; ///< as endWithoutAddress() is told
    };

    /// The names of a run are looked up, or looked up again: nothing is known.
    void start();

    /// Takes what came of looking the name of \a target up, with the addresses that are \a leftOut. The targets learnt
    /// of before whose silence means something else by now than when they were told last.
    [[nodiscard]] QList<int> learn(int target, const Resolution& resolution, const QStringList& leftOut);
    /// A target of which learn() told that.
    [[nodiscard]] Unanswered unansweredOf(int target) const { return m_unanswered.at(target); }

    /// \a resolution by what is known now: Refused in place of Silent, if each of the servers refused, else with
    /// those that did, beside those of whom it says so itself.
    [[nodiscard]] Resolution inLight(Resolution resolution) const;

private:
    QSet<QString> m_refusing; ///< addresses
    std::map<int, Unanswered> m_unanswered; ///< by target
};

} // namespace PortCheck
