// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/copytext.h"

#include "widgets/style/announcer.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QString>

namespace PortCheck {

namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(CopyText)
};

} // namespace

void copyText(QWidget* part, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    sayCopied(part);
}

void sayCopied(QWidget* part)
{
    announce(part, CopyText::tr("Copied to the clipboard.", "for screen readers"));
}

} // namespace PortCheck
