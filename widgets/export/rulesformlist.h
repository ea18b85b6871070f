// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/requestoptions.h"
#include "widgets/style/ticklist.h"

namespace PortCheck {

/// The forms of a firewall request, each to be ticked. Some lines high, and as wide as the longest name.
class RulesFormList final : public TickList {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesFormList)

public:
    explicit RulesFormList(QWidget* parent = nullptr);

    [[nodiscard]] QList<RulesForm> ticked() const;
    void tick(const QList<RulesForm>& forms);
    /// The current form if it is ticked, else the first one that is; the text if none is.
    [[nodiscard]] RulesForm looked() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace PortCheck
