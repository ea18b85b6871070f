// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"

#include <QListWidget>

namespace PortCheck {

/// The findings of a run, grouped by cause, the worst first, each with what needs to be done. Hidden if there are none.
/// Lists at most fifty, and how many more there are.
class FindingsList final : public QListWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsList)

public:
    explicit FindingsList(QWidget* parent = nullptr);

    void show(const QList<Finding>& found);
    /// In a low window it is not to be seen if there is only one: the summary names that cause, and the details what to
    /// do.
    void setBrief(bool brief);
    /// The ids of the checks in which the first one shows; empty if there are none.
    [[nodiscard]] QList<int> checksOfFirst() const { return m_found.value(0).checks; }

Q_SIGNALS:
    /// The person chose a cause that shows in these checks, given by their ids.
    void checksWanted(const QList<int>& ids);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void choose();

    QList<Finding> m_found; ///< those that are listed
    bool m_isBrief = false;
    qsizetype m_count = 0; ///< how many there are
};

} // namespace PortCheck
