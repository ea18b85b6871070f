// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/summary/standinbar.h"

#include "model/words/standinnotice.h"
#include "widgets/style/announcer.h"
#include "widgets/style/marklabel.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/spokentexts.h"

#include <QGridLayout>
#include <QLabel>

namespace PortCheck {

StandInBar::StandInBar(QWidget* parent)
    : TintedFrame(parent)
    , m_notice(plainLabel({}, this))
    , m_notes(plainLabel({}, this))
{
    constexpr double iconSize = 1.6;
    auto* const icon = new MarkLabel(iconSize, this);
    setMark(StatusMark::Inconclusive);
    icon->setMark(StatusMark::Inconclusive);
    emphasize(m_notice);
    auto* const grid = new QGridLayout(this);
    grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_notice, 0, 1);
    grid->addWidget(m_notes, 1, 1);
    grid->setColumnStretch(1, 1);
    hide();
}

void StandInBar::show(const StandIns& standIns)
{
    const QString notice = standInNotice(standIns);
    const QString notes = standInNotes(standIns).join(QLatin1Char('\n'));
    const bool isNews = !notice.isEmpty() && isHidden();
    m_notice->setText(notice);
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    nameOnce(this, notice);
    setVisible(!notice.isEmpty());
    if (isNews)
        announce(this, notice);
}

} // namespace PortCheck
