// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/walkthrough/walkthroughpage.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace PortCheck {

class FieldMessage;
class FittedColumns;

/// What will be installed, and which port table applies to it.
class ProductPage final : public WalkthroughPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProductPage)

public:
    explicit ProductPage(WalkthroughSession& session, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] bool mayGoOn() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseFile();
    bool readTable();
    void showTable();
    void fitColumns();
    void fitFirstColumns();
    void fitLastColumn();

    QLineEdit* m_product;
    QLineEdit* m_file;
    QPushButton* m_browse;
    FieldMessage* m_message;
    QTreeWidget* m_rows;
    FittedColumns* m_columns = nullptr; ///< of those
};

} // namespace PortCheck
