// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <optional>

class QAction;

namespace PortCheck {

class FindingCards;
class FindingDelegate;

/// The findings of a run, grouped by cause, the worst first: each is a card that says what happened, how far it reaches
/// and for whom it is; the current one also what to do, with buttons for what can be done here. A click shows its
/// checks, Enter leads to its words, Ctrl+C copies it, the arrows go from card to card. Hidden if there are none. Lists
/// at most fifty, and how many more there are.
class FindingsList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsList)

public:
    explicit FindingsList(QWidget* parent = nullptr);

    void show(const QList<Finding>& found);
    /// In a low window it is not to be seen if there is only one: the summary names that cause, and the details what to
    /// do.
    void setBrief(bool brief);
    /// Whether checks can be asked again now; at first they can.
    void setRecheckable(bool can);
    /// The ids of the checks in which the first one shows; empty if there are none.
    [[nodiscard]] QList<int> checksOfFirst() const { return m_found.value(0).checks; }
    /// What can be done with the cause of the current card: shown elsewhere while the cards are not.
    [[nodiscard]] QList<QAction*> causeActions() const { return {m_showChecks, m_recheck, m_copy}; }
    /// The one whose card is the current one.
    [[nodiscard]] std::optional<Finding> current() const;

    /// Makes the card that explains the check with this id the current one; without one it stays as it is.
    void showCauseOf(int check);
    /// Whether the current card is to be seen and says what to do about that check.
    [[nodiscard]] bool advisesOn(int check) const;
    /// Goes back to the card that was the current one before a run took all away, if there is one of these checks, and
    /// to the button that had the focus in it, if the cards have it now.
    void showFormer();

Q_SIGNALS:
    /// The person wants to see these checks, given by their ids.
    void checksWanted(const QList<int>& ids);
    /// The person wants to read what the cause means and what to do, at these checks; there can be none.
    void wordsWanted(const QList<int>& ids);
    void recheckWanted(const QList<int>& ids);
    /// The person wants this cause in words for the team that it concerns.
    void copyWanted(const PortCheck::Finding& finding);
    /// Another card is the current one.
    void causeChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QAction* makeAction(const QString& name, const QString& text, const QString& tip);
    void addCard(const Finding& finding);
    void fitHeight();
    void placeButtons();
    void choose();
    void showChecks();
    void noteFormer();

    /// Before a run took the cards away.
    struct Former {
        QList<int> checks; ///< of the current cause
        QPointer<QWidget> focused; ///< in here; null if nothing was
    };

    QList<Finding> m_found; ///< those that are listed
    bool m_isBrief = false;
    bool m_isRecheckable = true;
    Former m_former;
    qsizetype m_count = 0; ///< how many there are
    FindingCards* m_cards;
    FindingDelegate* m_delegate;
    QWidget* m_buttons; ///< over the current card; beside the list for screen readers, which know no others in a list
    QAction* m_showChecks;
    QAction* m_recheck;
    QAction* m_copy;
};

} // namespace PortCheck
