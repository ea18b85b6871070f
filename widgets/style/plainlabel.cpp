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

} // namespace

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* const label = new PlainLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
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
    if (factor > 1.0) // once a size is set, the font no longer follows the application's
        font.setPointSizeF(QFontInfo(font).pointSizeF() * factor);
    widget->setFont(font);
}

} // namespace PortCheck
