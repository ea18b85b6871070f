// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QLayout;
class QWidget;

namespace PortCheck {

/// The widgets in \a layout and in the layouts within it, line by line, as one reads; each once.
[[nodiscard]] QList<QWidget*> widgetsOf(const QLayout& layout);

/// Brings what is in \a window into the order in which it is seen: the order of Tab, and that in which screen readers
/// come upon things. Both are the order of creation otherwise. To be called once a window is laid out, and again when
/// parts of it were made anew. What is hidden is ordered as well.
void orderAsSeen(QWidget* window);

} // namespace PortCheck
