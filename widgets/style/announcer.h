// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace PortCheck {

/// Says a text to screen readers, wherever the focus is: it is a notification that appears anew with each text. To be
/// seen it has nothing; Qt 6.4 has no event that says so by itself, and its QAccessible::Alert reaches no screen reader
/// on Linux.
class Announcer final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Announcer)

public:
    explicit Announcer(QWidget* window);

    void say(const QString& text);
};

/// Has \a text said in the window of \a part, unless that is not to be seen; nothing for an empty text.
void announce(QWidget* part, const QString& text);

} // namespace PortCheck
