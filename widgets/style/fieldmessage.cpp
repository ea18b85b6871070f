// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/fieldmessage.h"

#include "widgets/style/announcer.h"
#include "widgets/style/focuskeys.h"
#include "widgets/style/marklabel.h"
#include "widgets/style/plainlabel.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

namespace PortCheck {

FieldMessage::FieldMessage(QWidget* parent, QWidget* field)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new MarkLabel(1.0, this))
    , m_label(plainLabel({}, this))
    , m_offer(new QPushButton(this))
{
    m_offer->setObjectName(QStringLiteral("offer"));
    m_offer->setAutoDefault(false);
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, &FieldMessage::offerTaken);
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_label, 0, 1);
    grid->addWidget(m_offer, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    hide();
}

void FieldMessage::showMessage(StatusMark mark, const QString& text)
{
    const bool isNews = isHidden() || m_label->text() != text;
    m_icon->setMark(mark);
    m_label->setText(text);
    m_offer->hide();
    if (m_field != nullptr) {
        if (isHidden())
            m_description = m_field->accessibleDescription();
        m_field->setAccessibleDescription(QString(text + u' ' + m_description).trimmed());
    }
    show();
    // Also what is told once more: the person pressed once more.
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && !isTypedElsewhere())
            scrollIntoSight(this);
    });
    if (isNews)
        announce(this, text);
}

/// Cut in the middle where it has no room: both ends of a name tell.
void FieldMessage::offer(const QString& text)
{
    const int room = std::max(width() - m_icon->width() - 4 * fontMetrics().averageCharWidth(), 1);
    m_offer->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, room));
    m_offer->setToolTip(text.toHtmlEscaped());
    m_offer->setAccessibleName(text);
    m_offer->show();
}

void FieldMessage::clear()
{
    if (m_field != nullptr && !isHidden())
        m_field->setAccessibleDescription(m_description);
    m_offer->hide();
    m_label->clear();
    hide();
}

/// Whether the person is in another field of those that are scrolled with this: it would go out of sight.
bool FieldMessage::isTypedElsewhere() const
{
    const QWidget* const focus = QApplication::focusWidget();
    if (focus == nullptr || focus == m_field || isAncestorOf(focus) || focus->window() != window())
        return false;
    return qobject_cast<const QLineEdit*>(focus) != nullptr || qobject_cast<const QTextEdit*>(focus) != nullptr
        || qobject_cast<const QPlainTextEdit*>(focus) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(focus) != nullptr;
}

QString FieldMessage::text() const
{
    return m_label->text();
}

} // namespace PortCheck
