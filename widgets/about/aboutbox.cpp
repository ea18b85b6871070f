// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/about/aboutbox.h"

#include "widgets/style/actionicon.h"
#include "widgets/style/copytext.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/programicon.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/scrolledcolumn.h"
#include "widgets/style/seenorder.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace PortCheck {

AboutBox::AboutBox(const ProgramInfo& info, QWidget* parent)
    : QDialog(parent)
    , m_facts(factsOf(info))
    , m_copy(nullptr)
{
    setWindowTitle(tr("About GP PortCheck", "title of the dialog"));
    auto* const column = new QVBoxLayout(this);
    const int unit = fontMetrics().height();
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    auto* const parts = new ScrolledColumn(this);
    parts->add(makeTitle(info.version));

    const QString what =
        tr("Checks whether this computer reaches the ports that auditing of Active Directory and Group "
           "Policy needs, by asking each service in its own protocol.");
    const QString never =
        tr("It sends no user name, no password and no ticket, and changes nothing anywhere. It asks only "
           "the hosts that you name, and the DNS servers that know their addresses.");
    const QString licence = tr("Free software under the MIT licence. © 2026 The GP PortCheck developers.");
    const QString qt = tr(
        "Made with Qt, which is used under the GNU Lesser General Public License, version 3. © The Qt Company Ltd and "
        "other contributors.");
    constexpr int characters = 84;
    for (const QString& paragraph : {what, never, QString(licence + u' ' + qt)}) {
        QLabel* const label = plainLabel(paragraph, this);
        label->setMinimumWidth(widthOfText(*this, characters));
        parts->add(label);
    }
    setAccessibleDescription(what + u' ' + never);
    parts->add(makeFacts());
    column->addWidget(parts, 1);
    column->addWidget(makeButtons());
    resize(sizeHint().boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    orderAsSeen(this);
}

QList<AboutBox::Fact> AboutBox::factsOf(const ProgramInfo& info)
{
    return {
        {QStringLiteral("GP PortCheck"), info.version},
        {tr("System", "the operating system"), info.system},
        {QStringLiteral("Qt"), info.qt},
        {tr("TLS", "Transport Layer Security"),
            info.tls.isEmpty() ? tr("not available", "where Qt has no TLS backend") : info.tls},
        {tr("Compiler", "what the program was compiled with"), info.compiler},
    };
}

QWidget* AboutBox::makeTitle(const QString& version)
{
    auto* const title = new QWidget(this);
    auto* const row = new QHBoxLayout(title);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height());
    constexpr int side = 64;
    auto* const icon = new QLabel(title);
    icon->setObjectName(QStringLiteral("icon"));
    icon->setPixmap(programIcon().pixmap({side, side}, devicePixelRatioF()));
    row->addWidget(icon);

    auto* const words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel* const name = plainLabel(QStringLiteral("GP PortCheck"), title);
    constexpr double large = 1.6;
    emphasize(name, large);
    words->addStretch();
    words->addWidget(name);
    words->addWidget(plainLabel(tr("Version %1", "%1: 0.1.0").arg(version), title));
    words->addStretch();
    row->addLayout(words, 1);
    return title;
}

QWidget* AboutBox::makeFacts()
{
    auto* const box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    auto* const form = new QFormLayout(box);
    form->setVerticalSpacing(2);
    for (const Fact& fact : std::as_const(m_facts)) {
        QLabel* const value = plainLabel(fact.value, box);
        value->setAccessibleName(fact.label + u' ' + fact.value);
        form->addRow(fact.label + u':', value);
    }
    return box;
}

QWidget* AboutBox::makeButtons()
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy for a ticket", "button: copies the facts"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(actionIcon(ActionGlyph::Copy));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setAutoDefault(false);
    auto* const qt = buttons->addButton(tr("About &Qt", "button"), QDialogButtonBox::ActionRole);
    qt->setObjectName(QStringLiteral("aboutQt"));
    qt->setAutoDefault(false);
    QPushButton* const close = buttons->button(QDialogButtonBox::Close);
    close->setIcon(actionIcon(ActionGlyph::Close)); // the style's own icon is black even on a dark background
    close->setDefault(true);
    close->setFocus();
    connect(m_copy, &QPushButton::clicked, this, &AboutBox::copyFacts);
    connect(qt, &QPushButton::clicked, qApp, &QApplication::aboutQt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void AboutBox::copyFacts()
{
    QString text;
    for (const Fact& fact : std::as_const(m_facts))
        text += fact.label + QLatin1String(": ") + fact.value + u'\n';
    copyText(this, text);
    m_copy->setMinimumWidth(m_copy->width()); // so that the next button does not move
    m_copy->setText(tr("&Copied", "button: the facts have been copied"));
}

} // namespace PortCheck
