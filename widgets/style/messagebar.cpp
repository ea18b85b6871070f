// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/messagebar.h"

#include "widgets/style/actionicon.h"
#include "widgets/style/announcer.h"
#include "widgets/style/marklabel.h"
#include "widgets/style/plainlabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace PortCheck {

MessageBar::MessageBar(QWidget* parent)
    : TintedFrame(parent)
    , m_icon(new MarkLabel(1.2, this))
    , m_label(new QLabel(this))
    , m_open(addButton(QStringLiteral("openSaved"), tr("Open", "button: opens the file that was saved")))
    , m_folder(
          addButton(QStringLiteral("openSavedFolder"), tr("Show folder", "button: that of the file that was saved")))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fitAnyWidth(*m_label);
    auto* const close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(actionIcon(ActionGlyph::Close, QPalette::WindowText));
    close->setToolTip(tr("Close this message", "tooltip of a button with a cross"));
    close->setAccessibleName(close->toolTip());
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_path); });
    connect(m_folder, &QPushButton::clicked, this, [this] { open(QFileInfo(m_path).absolutePath()); });
    connect(close, &QToolButton::clicked, this, &MessageBar::hide);

    auto* const row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    row->addWidget(m_folder, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showSuccess(const QString& text)
{
    showMessage(StatusMark::Pass, text);
}

void MessageBar::showSaved(const QString& text, const QString& path)
{
    showMessage(StatusMark::Pass, text);
    m_path = path;
    for (QPushButton* const button : {m_open, m_folder})
        button->show();
}

void MessageBar::showSavedInFolder(const QString& text, const QString& path)
{
    showSaved(text, path);
    m_open->hide();
}

void MessageBar::showToPrint(const QString& path)
{
    showSaved(tr("The report is open in this system's program for PDF files: print it there."), path);
    if (!open(path))
        showError(
            tr("This system has no program for PDF files, which would print the report. Save it as HTML, and print "
               "it from a browser, or as PDF, and print it elsewhere."));
}

void MessageBar::showProgress(const QString& text)
{
    showMessage(StatusMark::Running, text);
}

void MessageBar::showError(const QString& text)
{
    showMessage(StatusMark::Fail, text);
}

QString MessageBar::text() const
{
    return m_label->text();
}

/// For showSaved() alone.
QPushButton* MessageBar::addButton(const QString& name, const QString& text)
{
    auto* const button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->hide();
    return button;
}

bool MessageBar::open(const QString& path)
{
    const bool isOpen = QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    if (!isOpen)
        showError(tr("This system has no program that opens %1.", "%1 path of a file or folder")
                      .arg(QDir::toNativeSeparators(path)));
    return isOpen;
}

void MessageBar::showMessage(StatusMark mark, const QString& text)
{
    for (QPushButton* const button : {m_open, m_folder})
        button->hide();
    setMark(mark);
    m_icon->setMark(mark);
    m_label->setText(text);
    setAccessibleName(text);
    show();
    announce(this, text);
}

} // namespace PortCheck
