// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace PortCheck {

/// Those whom \a words address or name as who should act: with none, it is whoever reads them.
inline QList<Owner> addresseesOf(QByteArrayView words)
{
    constexpr std::array teams{std::pair{Owner::Network, QByteArrayView("etwork team")},
        std::pair{Owner::ThisComputer, QByteArrayView("dministrator of this computer")},
        std::pair{Owner::Dns, QByteArrayView("DNS administrator")},
        std::pair{Owner::DirectoryTeam, QByteArrayView("irectory team")}};
    QList<Owner> found;
    for (const auto& [owner, called] : teams) {
        if (words.contains(called))
            found.append(owner);
    }
    QByteArray rest = words.toByteArray();
    if (rest.replace("DNS administrator of %", "").contains("dministrator of %"))
        found.append(Owner::TargetAdministrator);
    return found;
}

/// Whether any of \a advice is for \a owner.
inline bool isAdvised(const QList<Advice>& advice, Owner owner)
{
    return std::any_of(advice.begin(), advice.end(), [owner](const Advice& each) { return each.owner == owner; });
}

/// Whether each advice of a verdict or ruling is for the one whom its words address, and its owner is among these: who
/// is named as the one for whom it is, reads what to do, and who reads what to do is named.
template <typename Said> bool adviceIsForItsOwners(const Said& said)
{
    const bool isRight = std::all_of(said.advice.begin(), said.advice.end(), [](const Advice& advice) {
        if (advice.what.text == nullptr)
            return true;
        const QList<Owner> called = addresseesOf(advice.what.text->source.text);
        return called.isEmpty() ? advice.owner == Owner::Person : called == QList{advice.owner};
    });
    const bool isReader = said.owner == Owner::Nobody || said.owner == Owner::Person;
    return isRight && (isReader || isAdvised(said.advice, said.owner));
}

} // namespace PortCheck
