// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTextEdit>
#include <QUrl>

namespace PortCheck {

/// A text to be read, with a caret that goes through it by key. Tab goes to its next link, and leaves it behind the
/// last; Enter or a click on a link tells. Loads nothing, wherever a link or a picture leads: its owner gives it all
/// its text. No QTextBrowser: that one is a label to screen readers, and some tell nothing of a label that has the
/// focus.
class ReadingField final : public QTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingField)

public:
    explicit ReadingField(QWidget* parent = nullptr);

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void wholeWanted(); ///< the person copies, and has selected nothing
    void anchorClicked(const QUrl& link); ///< or chosen by key

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString m_pressed; ///< the link under the mouse when its button went down
};

} // namespace PortCheck
