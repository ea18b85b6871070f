// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/history/openedbar.h"

#include "model/results/runsnapshot.h"
#include "model/words/momenttext.h"
#include "model/words/shownname.h"
#include "widgets/style/announcer.h"
#include "widgets/style/plainlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

OpenedBar::OpenedBar(QWidget* parent)
    : TintedFrame(parent)
    , m_sentence(plainLabel({}, this))
{
    setMark(StatusMark::Running);
    m_sentence->setObjectName(u"openedSentence"_s);
    emphasize(m_sentence);
    fitAnyWidth(*m_sentence);
    auto* const targets = new QPushButton(tr("Use its &targets", "button: of a run that was opened"), this);
    targets->setObjectName(u"takeTargets"_s);
    targets->setToolTip(tr("Put the hosts of this run into the fields, in place of what is there"));
    auto* const close = new QPushButton(tr("&Back", "button: to the present run"), this);
    close->setToolTip(tr("Show the present run again"));
    close->setObjectName(u"closeOpened"_s);
    connect(targets, &QPushButton::clicked, this, &OpenedBar::targetsWanted);
    connect(close, &QPushButton::clicked, this, &OpenedBar::closed);
    auto* const row = new QHBoxLayout(this);
    row->addWidget(m_sentence, 1);
    row->addWidget(targets);
    row->addWidget(close);
    hide();
}

void OpenedBar::show(const RunSnapshot& run, const QString& file)
{
    const QString time = momentText(run.startedAt);
    m_opened = run.source.host.isEmpty()
        ? tr("Opened: a run of %1.", "%1 time").arg(time)
        : tr("Opened: a run of %1 on %2.", "%1 time, %2 the computer that it was made on")
              .arg(time, shownName(run.source.host));
    showSentence();
    setToolTip(u"<p>%1</p>"_s.arg(QDir::toNativeSeparators(file).toHtmlEscaped()));
    setAccessibleDescription(QDir::toNativeSeparators(file));
    setVisible(true);
    announce(this, m_sentence->text());
}

void OpenedBar::setWatching(bool isWatching)
{
    if (std::exchange(m_isWatching, isWatching) != isWatching)
        showSentence();
}

void OpenedBar::showSentence()
{
    const QString now = m_isWatching
        ? tr("What is watched meanwhile is the present run, not this one.", "behind: Opened: a run of …")
        : tr("Nothing is checked now.", "behind: Opened: a run of …");
    m_sentence->setText(m_opened + u' ' + now);
    setAccessibleName(m_sentence->text());
}

} // namespace PortCheck
