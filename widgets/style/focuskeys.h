// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace PortCheck {

/// Brings \a part into sight in all that it is scrolled in: at once, so its place must have been laid out. Of what is
/// higher than there is room the cursor is shown, or else the upper end. Does nothing where it isn't scrolled.
void scrollIntoSight(QWidget* part);
/// The same once all is laid out, if \a part is still there and visible then.
void scrollIntoSightSoon(QWidget* part);

/// What people expect of the keyboard in every window of the program, and Qt doesn't do by itself: Enter presses the
/// button that has the focus, whatever button is the default one, and opens its menu where it has one; and what has the
/// focus is in sight, wherever it came from, and so is its cursor after a key. What a mouse is pressed on stays where
/// it is. One for all windows: of the application's thread, and owned by the application.
class FocusKeys final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusKeys)

public:
    /// From now on; only the first call does something. The application must be there.
    static void begin();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit FocusKeys(QObject* parent);
};

} // namespace PortCheck
