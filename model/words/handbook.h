// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"

#include <QList>
#include <QString>

namespace PortCheck {

/// What the handbook says of one reason: when it holds, how it is told from its neighbours, whose it is, what to do.
struct HandbookEntry {
    QString token; ///< the reason as JSON and CSV have it
    QString group; ///< the heading above it
    QString paragraph; ///< one line, without markup; empty if the page has none
};

/// The entries of a page in their order: "## group", and below it "### token" with a paragraph. What comes before the
/// first token is passed over. Lines that follow each other are one paragraph; so are several paragraphs of one token.
[[nodiscard]] QList<HandbookEntry> readHandbook(const QString& markdown);

/// The handbook's page that is built in for \a language ("de"); the English one where there is none.
[[nodiscard]] QString handbookPage(const QString& language);

/// The same of the page about the window's parts: each has a group of its own, which is its title.
[[nodiscard]] QString windowPage(const QString& language);

/// What the handbook says of \a reason in \a language; empty for Reason::None.
[[nodiscard]] QString handbookParagraph(Reason reason, const QString& language);

} // namespace PortCheck
