// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/watchbar.h"

#include "model/watch/watchlimits.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/actionicon.h"
#include "widgets/style/marklabel.h"
#include "widgets/style/spokentexts.h"
#include "widgets/watch/spokenlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace PortCheck {

WatchBar::WatchBar(QWidget* parent)
    : TintedFrame(parent)
    , m_icon(new MarkLabel(1.2, this))
    , m_text(new SpokenLabel(this))
    , m_choices(new QWidget(this))
    , m_scope(new QComboBox(m_choices))
    , m_every(new QSpinBox(m_choices))
    , m_toggle(new QPushButton(this))
    , m_timelines(new QPushButton(tr("&Timelines…", "button: opens a window"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("watchBar"));
    m_text->setObjectName(QStringLiteral("watchText"));
    m_scope->setObjectName(QStringLiteral("watchScope"));
    m_scope->addItem(tr("All checks", "choice: what is watched"), int(WatchScope::All));
    m_scope->addItem(tr("What fails", "choice: what is watched"), int(WatchScope::Failed));
    m_scope->addItem(tr("Selected", "choice: what is watched: the selected checks"), int(WatchScope::Selected));
    describeByValue(m_scope);
    m_every->setObjectName(QStringLiteral("watchEvery"));
    m_every->setRange(1, longestWatchStep);
    m_every->setSuffix(tr(" s", "seconds, behind a number"));
    m_toggle->setObjectName(QStringLiteral("watchToggle"));
    m_timelines->setObjectName(QStringLiteral("watchTimelines"));
    m_close->setObjectName(QStringLiteral("watchClose"));
    m_close->setIcon(actionIcon(ActionGlyph::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Stop watching and hide this", "button"));
    m_close->setAccessibleName(m_close->toolTip());
    auto* const scope = new QLabel(tr("&Watch", "label of a choice: what is watched"), m_choices);
    scope->setBuddy(m_scope);
    auto* const every = new QLabel(tr("&every", "label of a number of seconds, behind: Watch what"), m_choices);
    every->setBuddy(m_every);
    auto* const choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    for (QWidget* const each : std::initializer_list<QWidget*>{scope, m_scope, every, m_every})
        choices->addWidget(each);
    choices->addStretch(1);
    auto* const state = new QHBoxLayout;
    state->addWidget(m_icon);
    state->addWidget(m_text, 1);
    state->addWidget(m_toggle);
    state->addWidget(m_timelines);
    state->addWidget(m_close);
    auto* const rows = new QVBoxLayout(this);
    rows->addWidget(m_choices);
    rows->addLayout(state);
    connect(m_toggle, &QPushButton::clicked, this, &WatchBar::toggleWanted);
    connect(m_timelines, &QPushButton::clicked, this, &WatchBar::timelinesWanted);
    connect(m_close, &QToolButton::clicked, this, &WatchBar::closeWanted);
    showWatching(false);
    hide();
}

WatchOrder WatchBar::order() const
{
    WatchOrder order;
    order.every = std::chrono::seconds(m_every->value());
    order.scope = WatchScope(m_scope->currentData().toInt());
    return order;
}

void WatchBar::recall(const QSettings& settings)
{
    constexpr int usual = 30;
    bool isNumber = false;
    const int every = settings.value(SettingsKeys::watchEvery(), usual).toInt(&isNumber);
    m_every->setValue(isNumber ? every : usual);
    m_scope->setCurrentIndex(std::clamp(settings.value(SettingsKeys::watchScope()).toInt(), 0, m_scope->count() - 1));
}

void WatchBar::remember(QSettings& settings) const
{
    settings.setValue(SettingsKeys::watchEvery(), m_every->value());
    settings.setValue(SettingsKeys::watchScope(), m_scope->currentIndex());
}

void WatchBar::showWatching(bool isWatching)
{
    m_toggle->setText(isWatching ? tr("St&op watching", "button") : tr("St&art watching", "button"));
    m_toggle->setToolTip(tr("Ctrl+W", "keys"));
    if (isWatching && m_choices->isAncestorOf(focusWidget()))
        focusButton(); // before the focus goes elsewhere
    m_choices->setVisible(!isWatching); // the sentence says both
}

void WatchBar::show(StatusMark mark, const QString& sentence)
{
    showMark(mark);
    m_text->show(sentence);
}

void WatchBar::say(StatusMark mark, const QString& sentence)
{
    showMark(mark);
    m_text->say(sentence);
}

void WatchBar::focusButton()
{
    m_toggle->setFocus(Qt::ShortcutFocusReason);
}

QString WatchBar::text() const
{
    return m_text->text();
}

void WatchBar::showMark(StatusMark mark)
{
    setMark(mark);
    m_icon->setMark(mark);
}

} // namespace PortCheck
