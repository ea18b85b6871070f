// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace PortCheck {

/// Plain text of as many lines as it needs, up to four (its tooltip has all of it), whose changes can be announced
/// (style/announcer).
class SpokenLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpokenLabel)

public:
    explicit SpokenLabel(QWidget* parent = nullptr);

    /// Shows \a text, and has it said to screen readers, unless this is not to be seen.
    void say(const QString& text);
    /// Shows \a text in silence: what follows from it is said elsewhere, or is no news.
    void show(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace PortCheck
