// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidgetList>

#include <functional>

namespace PortCheck {

class BorderHandle;

/// A part of a window, as F6 counts them.
struct WindowPart {
    QWidgetList widgets; ///< all that belongs to it, in the order in which it is seen
    std::function<QWidget*()> first{}; ///< what gets the focus first; empty, or null: the first that Tab stops at
};

/// F6 and Shift+F6 lead from part to part of a window, in the order in which they are seen, to what had the focus there
/// before; F8 and Shift+F8 to the borders between them, which the arrows move. What has nothing for the focus now is
/// passed over. Belongs to the window.
class PartKeys final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartKeys)

public:
    PartKeys(QWidget* window, const QList<WindowPart>& parts);

    /// The part with \a widget comes before that with \a other from now on.
    void putBefore(const QWidget* widget, const QWidget* other);

private:
    struct Place {
        WindowPart part;
        QPointer<QWidget> last{}; ///< what had the focus there
    };
    void addKey(QKeyCombination key, const std::function<void()>& then);
    void noteFocus(QWidget* now);
    void goOn(int step);
    void goToBorder(int step);
    [[nodiscard]] int placeOf(const QWidget* widget) const;
    [[nodiscard]] int present() const;
    [[nodiscard]] QWidget* stopIn(const Place& place) const;

    QWidget* m_window;
    QList<Place> m_places;
};

} // namespace PortCheck
