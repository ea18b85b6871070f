// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/readablestyle.h"

#include "widgets/style/focusring.h"
#include "widgets/style/readablepalette.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>
#include <iterator>

namespace PortCheck {

namespace {

constexpr int leastTarget = 24; ///< of what is clicked, in device-independent pixels
constexpr int leastFrame = 2; ///< of a view or a text field: room for the frame of the focus

constexpr int tabGap = 3; ///< between the edge of a tab and the frame of the focus

/// Which some styles don't draw, or only after a key.
bool hasOwnRing(const QWidget* widget)
{
    return qobject_cast<const QPushButton*>(widget) != nullptr || qobject_cast<const QTabBar*>(widget) != nullptr;
}

bool isFocused(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
}

/// A line around a field, or the frame of the focus in its place.
void paintBorder(QPainter& painter, const QStyleOption& option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return;
    if (isFocused(option)) { // in the line's place, and within it: there, all of it is a change
        const QColor color = focusColor(option.palette);
        paintFocusRing(painter, option.rect, color);
        return paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -1), color);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(borderColor(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintRoundBorder(QPainter& painter, const QStyleOption& option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return;
    constexpr double width = 1.2; // antialiased: a line of one pixel would be paler than its colour
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(borderColor(option.palette), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(option.rect).adjusted(1, 1, -1, -1));
    painter.restore();
}

/// A text that can be entered is told by its border; a view is told by what is in it.
bool isEditor(const QWidget* widget)
{
    if (const auto* const plain = qobject_cast<const QPlainTextEdit*>(widget))
        return !plain->isReadOnly();
    const auto* const rich = qobject_cast<const QTextEdit*>(widget);
    return rich != nullptr && !rich->isReadOnly();
}

bool isIconMetric(QStyle::PixelMetric metric)
{
    constexpr QStyle::PixelMetric icons[]{QStyle::PM_SmallIconSize, QStyle::PM_ToolBarIconSize,
        QStyle::PM_ButtonIconSize, QStyle::PM_ListViewIconSize, QStyle::PM_TabBarIconSize, QStyle::PM_LineEditIconSize,
        QStyle::PM_IndicatorWidth, QStyle::PM_IndicatorHeight, QStyle::PM_ExclusiveIndicatorWidth,
        QStyle::PM_ExclusiveIndicatorHeight};
    return std::find(std::begin(icons), std::end(icons), metric) != std::end(icons);
}

bool isTarget(QStyle::ContentsType type, const QWidget* widget)
{
    constexpr QStyle::ContentsType targets[]{QStyle::CT_PushButton, QStyle::CT_ToolButton, QStyle::CT_CheckBox,
        QStyle::CT_RadioButton, QStyle::CT_ComboBox, QStyle::CT_SpinBox, QStyle::CT_LineEdit, QStyle::CT_TabBarTab};
    if (type == QStyle::CT_ItemViewItem) // a choice; rows of a table are more than can be that high
        return qobject_cast<const QListView*>(widget) != nullptr;
    return std::find(std::begin(targets), std::end(targets), type) != std::end(targets);
}

} // namespace

ReadableStyle::ReadableStyle(QStyle* base)
    : QProxyStyle(base)
{
}

void ReadableStyle::polish(QPalette& palette)
{
    QProxyStyle::polish(palette);
    makeReadable(palette);
}

void ReadableStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        if (hasOwnRing(widget))
            return;
        const auto* const focus = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
        const QColor ground = focus != nullptr ? focus->backgroundColor : QColor();
        return paintFocusRing(*painter, option->rect, focusColor(option->palette, ground));
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
        paintBorder(*painter, *option);
    else if (element == PE_IndicatorRadioButton)
        paintRoundBorder(*painter, *option);
}

void ReadableStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton && isFocused(*option))
        paintFocusRing(*painter, option->rect, focusColor(option->palette));
    if (element == CE_TabBarTab && option->state.testFlag(State_Selected) && widget != nullptr && widget->hasFocus())
        paintFocusRing(*painter, option->rect.adjusted(tabGap, tabGap, -tabGap, -tabGap), focusColor(option->palette));
    if (element != CE_ShapedFrame || qobject_cast<const QAbstractScrollArea*>(widget) == nullptr)
        return;
    const auto* const frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame != nullptr && frame->frameShape != QFrame::NoFrame && (isFocused(*option) || isEditor(widget)))
        paintBorder(*painter, *option);
}

void ReadableStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        paintBorder(*painter, *option);
}

int ReadableStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    if (isIconMetric(metric))
        return std::max(
            usual, (widget != nullptr ? widget->fontMetrics() : QFontMetrics(QApplication::font())).height());
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea*>(widget) != nullptr)
        return std::max(usual, leastFrame);
    return usual;
}

QSize ReadableStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& content, const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, content, widget);
    return isTarget(type, widget) ? usual.expandedTo({leastTarget, leastTarget}) : usual;
}

const QStyle& baseOf(const QStyle& style)
{
    const QStyle* base = &style;
    while (const auto* const proxy = qobject_cast<const QProxyStyle*>(base))
        base = proxy->baseStyle();
    return *base;
}

} // namespace PortCheck
