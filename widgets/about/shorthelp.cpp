// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/about/shorthelp.h"

#include "widgets/style/actionicon.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/readingfield.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFont>
#include <QPushButton>
#include <QStringList>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

#include <cmath>
#include <memory>

namespace PortCheck {

ShortHelp::ShortHelp(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
    , m_text(new ReadingField(this))
{
    setWindowTitle(tr("How to use GP PortCheck", "title of the dialog"));
    m_text->setObjectName(QStringLiteral("shortHelp"));
    m_text->setAccessibleName(windowTitle());
    writeSteps();
    writeKeys(actions);
    m_text->moveCursor(QTextCursor::Start);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)
        ->setIcon(actionIcon(ActionGlyph::Close)); // the style's own icon is black even on a dark background
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    const int unit = fontMetrics().height();
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    constexpr int characters = 96;
    const int width = widthOfText(*this, characters);
    const std::unique_ptr<QTextDocument> measured(m_text->document()->clone()); // its own is as wide as the field
    measured->setTextWidth(width);
    const int height = int(std::ceil(measured->size().height()));
    const QSize around(2 * unit + 2 * m_text->frameWidth(),
        2 * unit + column->spacing() + 2 * m_text->frameWidth() + buttons->sizeHint().height());
    resize((QSize(width, height) + around).boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    orderAsSeen(this);
    m_text->setFocus();
}

void ShortHelp::writeSteps()
{
    const QStringList steps{
        tr("Run the program on the computer that has to reach the controllers, such as Netwrix Auditor Server: what is "
           "tested is the way from here."),
        tr("Name the domain controllers and the DNS servers. Lists can be pasted; with the domain's name filled in, "
           "“Discover controllers” finds them in DNS."),
        tr("Press “Check”. Each row settles as its answer comes."),
        tr("Select a row to read what was asked, what came back, what it means and what to do."),
        tr("“Re-check failed” asks again only what failed, for instance after a firewall was changed."),
        tr("“Watch” asks again and again by itself, and tells what breaks and what works again; its timelines show "
           "when."),
        tr("“Export” saves a report to read, to hand on, or for other programs."),
    };
    for (int i = 0; i < int(steps.size()); ++i)
        writeLine(tr("%1.", "number of a step").arg(i + 1), steps.at(i), 3);
}

void ShortHelp::writeKeys(const QList<QAction*>& actions)
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat format;
    format.setTopMargin(fontMetrics().height());
    format.setBottomMargin(fontMetrics().height() / 4.0);
    cursor.insertBlock(format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    cursor.insertText(tr("Keys", "heading over a list of keyboard shortcuts"), bold);
    for (const QAction* const action : actions) {
        const QString what = action->text().remove(u'&').remove(u'…');
        constexpr int characters = 16;
        writeLine(action->shortcut().toString(QKeySequence::NativeText), what, characters);
    }
}

/// At the end: a short \a head, and its \a text so many average \a characters behind the margin.
void ShortHelp::writeLine(const QString& head, const QString& text, int characters)
{
    const int indent = characters * fontMetrics().averageCharWidth();
    QTextBlockFormat format;
    format.setLeftMargin(indent);
    format.setTextIndent(-indent);
    format.setBottomMargin(fontMetrics().height() / 4.0);
    format.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    if (m_text->document()->isEmpty())
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
    cursor.insertText(head + u'\t' + text, QTextCharFormat());
}

} // namespace PortCheck
