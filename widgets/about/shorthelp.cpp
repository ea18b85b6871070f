// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/about/shorthelp.h"

#include "widgets/style/actionicon.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/scrolledcolumn.h"
#include "widgets/style/seenorder.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace PortCheck {

ShortHelp::ShortHelp(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How to use GP PortCheck", "title of the dialog"));
    auto* const column = new QVBoxLayout(this);
    const int unit = fontMetrics().height();
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    auto* const parts = new ScrolledColumn(this);
    parts->add(makeSteps());
    QLabel* const heading = plainLabel(tr("Keys", "heading over a list of keyboard shortcuts"), this);
    emphasize(heading);
    parts->add(heading);
    parts->add(makeKeys(actions));
    column->addWidget(parts, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)
        ->setIcon(actionIcon(ActionGlyph::Close)); // the style's own icon is black even on a dark background
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(sizeHint().boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    orderAsSeen(this);
}

QWidget* ShortHelp::makeSteps()
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
    auto* const box = new QWidget(this);
    auto* const grid = new QGridLayout(box);
    grid->setContentsMargins({});
    constexpr int characters = 90;
    for (int i = 0; i < int(steps.size()); ++i) {
        QLabel* const step = plainLabel(steps.at(i), box);
        step->setMinimumWidth(widthOfText(*this, characters));
        grid->addWidget(plainLabel(tr("%1.", "number of a step").arg(i + 1), box), i, 0, Qt::AlignTop);
        grid->addWidget(step, i, 1);
    }
    return box;
}

QWidget* ShortHelp::makeKeys(const QList<QAction*>& actions)
{
    auto* const box = new QWidget(this);
    auto* const form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setVerticalSpacing(2);
    for (const QAction* const action : actions) {
        const QString what = action->text().remove(u'&').remove(u'…');
        form->addRow(action->shortcut().toString(QKeySequence::NativeText), plainLabel(what, box));
    }
    return box;
}

} // namespace PortCheck
