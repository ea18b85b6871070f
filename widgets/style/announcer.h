// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <array>
#include <cstddef>

namespace PortCheck {

/// One text of an Announcer.
class Announcement final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Announcement)

public:
    using QWidget::QWidget;
};

/// Says texts to screen readers, wherever the focus is: each is a notification that appears anew. To be seen it has
/// nothing; Qt 6.4 has no event that says so by itself, and its QAccessible::Alert reaches no screen reader on Linux.
/// On Windows Qt 6.4 tells UI Automation of nothing that appears, and of an Alert plays a sound: there the system is
/// asked itself (uianotification.h).
/// A reader asks for the text after it was told that there is one: some take turns, so that the next text is not read
/// in place of the one before it.
class Announcer final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Announcer)

public:
    explicit Announcer(QWidget* window);

    void say(const QString& text);
    /// What was said last; empty before the first.
    [[nodiscard]] QString said() const { return m_said; }

Q_SIGNALS:
    void saying(const QString& text);

private:
    std::array<Announcement*, 8> m_texts{};
    std::size_t m_next = 0;
    QString m_said;
};

/// Has \a text said in the window of \a part, unless that is not to be seen; nothing for an empty text.
void announce(QWidget* part, const QString& text);

} // namespace PortCheck
