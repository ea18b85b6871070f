// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/summary/stalebar.h"

#include "model/support/addonce.h"
#include "widgets/style/announcer.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/marklabel.h"
#include "widgets/style/spokentexts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStringList>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// The first hosts, each once however many roles it has, and how many more there are.
QString hostsOf(const QList<Target>& targets)
{
    constexpr qsizetype mostNamed = 3;
    QStringList hosts;
    for (const Target& target : targets)
        addOnce(hosts, target.host);
    const QString list = hosts.first(std::min(hosts.size(), mostNamed)).join(u", "_s);
    return hosts.size() <= mostNamed
        ? list
        : StaleBar::tr("%1 and %n more", "%1 a list of hosts", int(hosts.size() - mostNamed)).arg(list);
}

QString sentenceOf(const PlanChange& change)
{
    if (change.isEmpty())
        return {};
    QStringList sentences{StaleBar::tr("These results are from before your changes.", "in a bar above the results")};
    if (!change.added.isEmpty())
        sentences.append(StaleBar::tr("Not asked yet: %1.", "%1 a list of hosts").arg(hostsOf(change.added)));
    if (!change.gone.isEmpty())
        sentences.append(StaleBar::tr("No longer named: %1.", "%1 a list of hosts").arg(hostsOf(change.gone)));
    QStringList others;
    if (change.table)
        others.append(StaleBar::tr("port table", "in a list of what was changed"));
    if (change.domain)
        others.append(StaleBar::tr("domain", "in a list of what was changed"));
    if (change.settings)
        others.append(StaleBar::tr("settings", "in a list of what was changed"));
    if (!others.isEmpty())
        sentences.append(StaleBar::tr("Changed: %1.", "%1 a list such as: domain, settings").arg(others.join(u", "_s)));
    return sentences.join(u' ');
}

} // namespace

StaleBar::StaleBar(QWidget* parent)
    : TintedFrame(parent)
    , m_icon(new MarkLabel(1.2, this))
    , m_sentence(new ElidedLabel(this))
    , m_check(new QPushButton(tr("Chec&k again", "button: what is entered now"), this))
{
    setObjectName(u"staleBar"_s);
    setMark(StatusMark::Inconclusive);
    m_icon->setMark(StatusMark::Inconclusive);
    m_sentence->setObjectName(u"staleSentence"_s);
    m_check->setObjectName(u"checkAgain"_s);
    m_check->setToolTip(tr("Check what is entered now, in place of these results (F5)"));
    connect(m_check, &QPushButton::clicked, this, &StaleBar::checkWanted);
    auto* const row = new QHBoxLayout(this);
    const int margin = fontMetrics().height() / 4;
    row->setContentsMargins(3 * margin, margin, margin, margin);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_check);
    hide();
}

void StaleBar::setCheckable(bool checkable)
{
    m_check->setEnabled(checkable);
}

void StaleBar::show(const PlanChange& change)
{
    const QString sentence = sentenceOf(change);
    const bool isNews = !sentence.isEmpty() && (isHidden() || m_sentence->text() != sentence);
    m_sentence->setText(sentence);
    nameOnce(this, sentence);
    setVisible(!sentence.isEmpty());
    if (isNews)
        announce(this, sentence);
}

} // namespace PortCheck
