// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/todorow.h"

#include "widgets/style/actionicon.h"
#include "widgets/style/marklabel.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/readlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace PortCheck {

TodoRow::TodoRow(QWidget* parent)
    : QWidget(parent)
    , m_mark(new MarkLabel(1.0, this))
    , m_cause(new ReadLabel(this))
    , m_owner(plainLabel({}, this))
    , m_remedy(plainLabel({}, this))
    , m_again(new QPushButton(tr("Check again", "button: asks what one row of a list is about"), this))
{
    emphasize(m_cause);
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_again->setIcon(actionIcon(ActionGlyph::Recheck));
    m_again->setAutoDefault(false);
    auto* const words = new QVBoxLayout;
    words->addWidget(m_cause);
    words->addWidget(m_owner);
    words->addWidget(m_remedy);
    auto* const line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(m_again, 0, Qt::AlignTop);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT checkWanted(m_ids); });
}

void TodoRow::show(const LeftToDo& todo, const QList<int>& ids)
{
    m_ids = ids;
    m_mark->setMark(statusMark(todo.outcome));
    m_cause->setText(todo.cause);
    m_owner->setText(tr("Whose it is: %1", "%1: who should act, such as network team").arg(todo.owner));
    m_owner->setVisible(!todo.owner.isEmpty());
    m_remedy->setText(todo.remedy);
    m_remedy->setVisible(!todo.remedy.isEmpty());
    m_again->setVisible(!ids.isEmpty());
    m_again->setAccessibleName(tr("Check again: %1", "name of a button for screen readers").arg(todo.cause));
    tell();
    QWidget::show();
}

/// For who hears it: the cause, whose it is and what to do stand in one.
void TodoRow::tell()
{
    QStringList texts{m_cause->text()};
    for (const QLabel* const label : {m_owner, m_remedy}) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    m_cause->setAccessibleName(texts.join(u". "_qs));
    m_again->setAccessibleDescription(texts.mid(1).join(u". "_qs));
}

void TodoRow::showSolved()
{
    m_mark->setMark(StatusMark::Pass);
    m_owner->setText(tr("Checked again: this is in order now."));
    m_owner->show();
    m_remedy->hide();
    tell();
}

void TodoRow::showStopped()
{
    m_mark->setMark(StatusMark::NotRun);
    m_owner->setText(tr("Stopped before this was checked again."));
    m_owner->show();
    tell();
}

void TodoRow::setBusy(bool busy)
{
    m_again->setEnabled(!busy);
}

} // namespace PortCheck
