// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/help/help.h"

#include "widgets/help/handbookwindow.h"
#include "widgets/style/besidewindow.h"

#include <QApplication>
#include <QShortcut>
#include <QVariant>

namespace PortCheck {

namespace {

constexpr auto topicProperty = "helpTopic";

} // namespace

void setHelpTopic(QWidget* part, const QString& topic)
{
    part->setProperty(topicProperty, topic);
}

QString helpTopicOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const QString topic = widget->property(topicProperty).toString(); !topic.isEmpty())
            return topic;
    }
    return {};
}

void showHandbook(QWidget* window, const QString& topic)
{
    auto* handbook = window->findChild<HandbookWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (handbook == nullptr) {
        handbook = new HandbookWindow(
            HandbookWindow::tr("en", "code of the language of these translations: de for German"), window);
        handbook->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringToFront(*handbook);
    handbook->showTopic(topic);
}

void addHelpKey(QWidget* window)
{
    auto* const key = new QShortcut(QKeySequence(Qt::Key_F1), window);
    QObject::connect(key, &QShortcut::activated, window, [window] {
        const QWidget* const focused = QApplication::focusWidget();
        showHandbook(window, helpTopicOf(focused != nullptr ? focused : window));
    });
}

} // namespace PortCheck
