// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace PortCheck {

/// Plain text of as many lines as it needs, up to four (its tooltip has all of it), whose changes a screen reader says
/// aloud: a widget of the role Notification that is shown anew. The role of an alert sends nothing in Qt 6.4.
class SpokenLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpokenLabel)

public:
    explicit SpokenLabel(QWidget* parent = nullptr);

    /// Shows \a text, and has it said.
    void say(const QString& text);
    /// Shows \a text in silence: what follows from it is said elsewhere, or is no news.
    void show(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void said(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace PortCheck
