// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/programinfo.h"

#include <QDialog>

class QPushButton;

namespace PortCheck {

/// What the program is, what it never does, its licences, and the facts to put into a ticket.
class AboutBox final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutBox)

public:
    explicit AboutBox(const ProgramInfo& info, QWidget* parent = nullptr);

private:
    struct Fact {
        QString label;
        QString value;
    };

    [[nodiscard]] static QList<Fact> factsOf(const ProgramInfo& info);
    [[nodiscard]] QWidget* makeTitle(const QString& version);
    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QWidget* makeButtons();
    void copyFacts();

    QList<Fact> m_facts;
    QPushButton* m_copy;
};

} // namespace PortCheck
