// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/plainlabel.h"

#include <QEvent>
#include <QFontInfo>
#include <QHash>
#include <QLabel>

namespace PortCheck {

namespace {

/// Remembers how high it is at a width: layouts ask that again and again, and a label whose text can be selected lays
/// it out anew each time (half of the time in which the main window was made).
class PlainLabel final : public QLabel {
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        if (m_text != text()) {
            m_text = text();
            m_heights.clear();
        }
        auto known = m_heights.constFind(width);
        if (known == m_heights.constEnd())
            known = m_heights.insert(width, QLabel::heightForWidth(width));
        return *known;
    }

protected:
    void changeEvent(QEvent* event) override
    {
        m_heights.clear(); // another font or style
        QLabel::changeEvent(event);
    }

private:
    mutable QString m_text; ///< whose heights they are
    mutable QHash<int, int> m_heights; ///< in pixels, by width
};

/// Keeps a widget's font some times as large as that of what it stands in.
class Emphasis final : public QObject {
public:
    Emphasis(QWidget* widget, double factor)
        : QObject(widget)
        , m_widget(*widget)
        , m_factor(factor)
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange)
            follow(qobject_cast<QWidget*>(watched)->font());
        return QObject::eventFilter(watched, event);
    }

private:
    void follow(const QFont& around)
    {
        QFont font = m_widget.font();
        font.setPointSizeF(QFontInfo(around).pointSizeF() * m_factor);
        m_widget.setFont(font);
    }

    QWidget& m_widget;
    const double m_factor;
};

} // namespace

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* const label = new PlainLabel(parent);
    makePlain(*label);
    label->setText(text);
    return label;
}

void makePlain(QLabel& label)
{
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void fitAnyWidth(QLabel& label)
{
    QSizePolicy policy = label.sizePolicy(); // whose height follows its width
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label.setSizePolicy(policy);
}

void emphasize(QWidget* widget, double factor)
{
    QFont font = widget->font();
    font.setBold(true);
    if (factor > 1.0) { // once a size is set, the font no longer follows the application's by itself
        font.setPointSizeF(QFontInfo(font).pointSizeF() * factor);
        if (widget->parentWidget() != nullptr)
            widget->parentWidget()->installEventFilter(new Emphasis(widget, factor));
    }
    widget->setFont(font);
}

} // namespace PortCheck
