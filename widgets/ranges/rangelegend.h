// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/ranges/rangewords.h"

#include <QWidget>

namespace PortCheck {

/// Explains the colours and patterns that occur in a strip, with the number of ports of each. Wraps its lines.
class RangeLegend final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeLegend)

public:
    explicit RangeLegend(QWidget* parent = nullptr);

    void show(const RangeKnowledge& known);
    [[nodiscard]] QString text() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Symbol { None, Part, OpenPort, Mark };
    struct Item {
        Symbol symbol = Symbol::None;
        RangePart part = RangePart::NotAsked;
        QString text;

        friend bool operator==(const Item&, const Item&) = default;
    };

    [[nodiscard]] static QList<Item> itemsOf(const RangeKnowledge& known);
    [[nodiscard]] int widthOf(const Item& item) const;
    [[nodiscard]] QList<QPoint> places(int width) const;
    void paintSymbol(QPainter& painter, const QRectF& rect, const Item& item) const;

    QList<Item> m_items;
};

} // namespace PortCheck
