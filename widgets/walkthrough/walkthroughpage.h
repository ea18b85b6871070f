// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace PortCheck {

class ReadLabel;
class WalkthroughSession;

/// One page of the walkthrough. It reads the session when it is entered, and writes into it at once whatever a person
/// enters.
class WalkthroughPage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalkthroughPage)

public:
    /// \a title names the page among the steps, \a lead says in a sentence or two what it is for.
    WalkthroughPage(WalkthroughSession& session, const QString& title, const QString& lead, QWidget* parent);

    [[nodiscard]] const QString& title() const { return m_title; }
    /// What a screen reader is told when the page is turned to, beside the title: what it is for, and what stands on
    /// it.
    [[nodiscard]] QString spoken() const;

    /// The page becomes visible.
    virtual void enter() = 0;
    /// The page is hidden, or the walkthrough is closed: stops its questions.
    virtual void leave() { }
    /// Whether a person may go on from here; if not, the page itself shows what is missing.
    [[nodiscard]] virtual bool mayGoOn() { return true; }

    /// Gives the focus to its first field or, if there is none, to its first button; to its text if it has no more.
    void focusFirst();

Q_SIGNALS:
    void edited(); ///< the session's state has changed

protected:
    [[nodiscard]] WalkthroughSession& session() const { return m_session; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// A heading over what comes next.
    QLabel* addHeading(const QString& text);
    /// A sentence that wraps.
    QLabel* addText(const QString& text = {});
    /// The same as a stop of Tab: for what a run has come to, say.
    ReadLabel* addState();

private:
    WalkthroughSession& m_session;
    QString m_title;
    ReadLabel* m_lead;
    QList<ReadLabel*> m_states;
    QVBoxLayout* m_column;
};

} // namespace PortCheck
