// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/spokenitems.h"

#include <QListWidget>

namespace PortCheck {

/// A list whose items may have check boxes, and that tells screen readers when a person ticks one: Qt tells that the
/// list is another one, of which they say nothing. What sets ticks itself blocks signals meanwhile.
class TickList : public SpokenItems<QListWidget> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TickList)

public:
    explicit TickList(QWidget* parent = nullptr);

private:
    void tellTicked(const QListWidgetItem* item);
};

} // namespace PortCheck
