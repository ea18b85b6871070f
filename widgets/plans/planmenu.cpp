// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/plans/planmenu.h"

#include "widgets/shared/settingskeys.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// The shells of this system, which a command can be copied for.
QList<Shell> ownShells()
{
#ifdef Q_OS_WIN
    return {Shell::Cmd, Shell::PowerShell};
#else
    return {Shell::Posix};
#endif
}

QString copyText(Shell shell)
{
    switch (shell) {
    case Shell::Posix:
        return PlanMenu::tr("Copy as comm&and", "menu entry: what checks the same without a window");
    case Shell::Cmd:
        return PlanMenu::tr("Copy as command for Command &Prompt", "menu entry: that of Windows");
    case Shell::PowerShell:
        return PlanMenu::tr("Copy as command for PowerSh&ell", "menu entry");
    }
    Q_UNREACHABLE();
}

QString nameOf(Shell shell)
{
    return shell == Shell::PowerShell ? u"PowerShell"_s : shell == Shell::Cmd ? u"Cmd"_s : u"Posix"_s;
}

} // namespace

PlanMenu::PlanMenu(QMenu* menu, QSettings& settings, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_recent(new QMenu(tr("&Recent plans", "menu entry: opens a list of files"), menu))
{
    QAction* const first = menu->isEmpty() ? nullptr : menu->actions().constFirst();
    m_open = add(u"openPlan"_s, tr("&Open plan…", "menu entry: asks for a file"), menu);
    m_save = add(u"savePlan"_s, tr("Sa&ve plan…", "menu entry: asks for a file"), menu);
    m_former = add(u"formerPlan"_s, tr("&Back to before the plan", "menu entry: what was entered before"), menu);
    addCommands(menu);
    menu->insertAction(first, m_open);
    menu->insertMenu(first, m_recent);
    for (QAction* const action : {m_save, m_former})
        menu->insertAction(first, action);
    menu->insertSeparator(first);
    menu->insertActions(first, m_commands);
    menu->insertSeparator(first);
    m_recent->setObjectName(u"recentPlans"_s);
    connect(m_open, &QAction::triggered, this, &PlanMenu::choosingWanted);
    connect(m_save, &QAction::triggered, this, &PlanMenu::savingWanted);
    connect(m_former, &QAction::triggered, this, &PlanMenu::formerWanted);
    showRecent();
    update(false, false, false);
}

void PlanMenu::noteUsed(const QString& path)
{
    QStringList paths = m_settings.value(SettingsKeys::recentPlans()).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    paths.removeAll(whole);
    paths.prepend(whole);
    remember(paths);
}

void PlanMenu::forget(const QString& path)
{
    QStringList paths = m_settings.value(SettingsKeys::recentPlans()).toStringList();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    remember(paths);
}

void PlanMenu::update(bool running, bool isDemo, bool hasFormer)
{
    m_open->setEnabled(!running);
    m_recent->setEnabled(!running && !m_recent->isEmpty());
    m_save->setEnabled(!isDemo);
    m_former->setEnabled(!running && !isDemo && hasFormer);
    for (QAction* const action : m_commands + m_rowCommands)
        action->setEnabled(!isDemo);
}

QAction* PlanMenu::add(const QString& name, const QString& text, QMenu* menu)
{
    auto* const action = new QAction(text, menu);
    action->setObjectName(name);
    return action;
}

void PlanMenu::addCommands(QMenu* menu)
{
    for (const Shell shell : ownShells()) {
        QAction* const all = add(u"copyCommand"_s + nameOf(shell), copyText(shell), menu);
        connect(all, &QAction::triggered, this, [this, shell] { Q_EMIT commandWanted(shell); });
        m_commands.append(all);
        QAction* const ofRows = add(u"copyRowCommand"_s + nameOf(shell), copyText(shell), menu);
        connect(ofRows, &QAction::triggered, this, [this, shell] { Q_EMIT rowCommandWanted(shell); });
        m_rowCommands.append(ofRows);
    }
}

/// By the names of the files; a second one of the same name with its folder.
void PlanMenu::showRecent()
{
    m_recent->clear();
    const QStringList paths = m_settings.value(SettingsKeys::recentPlans()).toStringList().mid(0, mostRecentPlans);
    QStringList names;
    for (const QString& path : paths) {
        QString name = QFileInfo(path).fileName();
        if (names.contains(name))
            name = QDir::toNativeSeparators(path);
        names.append(name);
        QAction* const action = m_recent->addAction(name.replace(u'&', "&&"_L1));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT planWanted(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
}

void PlanMenu::remember(const QStringList& paths)
{
    m_settings.setValue(SettingsKeys::recentPlans(), paths.mid(0, mostRecentPlans));
    showRecent();
}

} // namespace PortCheck
