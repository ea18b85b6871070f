// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace PortCheck {

/// A text to be read, with a caret that goes through it by key. Tab leaves it. Loads nothing, wherever a link or a
/// picture leads: its owner gives it all its text.
class ReadingField final : public QTextBrowser {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingField)

public:
    explicit ReadingField(QWidget* parent = nullptr);

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void wholeWanted(); ///< the person copies, and has selected nothing

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace PortCheck
