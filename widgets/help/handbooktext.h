// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/words/handbook.h"

#include <QString>
#include <QStringList>

namespace PortCheck {

/// A topic as HTML: its title and its paragraph, in which `code` is set as such, and each of \a topics that has a
/// hyphen, and so is no common word, is a link to it. All else is text, whatever it contains.
[[nodiscard]] QString handbookHtml(const QString& title, const HandbookEntry& entry, const QStringList& topics);

} // namespace PortCheck
