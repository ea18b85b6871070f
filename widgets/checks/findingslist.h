// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"

#include <QListWidget>

namespace PortCheck {

/// What a run found out, by causes, the worst first, each with what is to be done. Hidden where there is nothing to
/// say. Lists fifty at most, and how many more there are.
class FindingsList final : public QListWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsList)

public:
    explicit FindingsList(QWidget* parent = nullptr);

    void show(const QList<Finding>& found);

Q_SIGNALS:
    /// A cause was chosen that shows in these checks, by their ids.
    void checksWanted(const QList<int>& ids);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    QList<Finding> m_found; ///< those that are listed
    qsizetype m_count = 0; ///< how many there are
};

} // namespace PortCheck
