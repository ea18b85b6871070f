// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/columnwidths.h"

#include "widgets/style/fittedcolumns.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace PortCheck {

namespace {

constexpr int leastCharacters = 2;
constexpr int mostCharacters = 500;

bool canBeSet(const QHeaderView& header, int section)
{
    return !header.isSectionHidden(section) && !takesTheRest(header, section)
        && header.sectionResizeMode(section) == QHeaderView::Interactive;
}

QHeaderView* headsOf(QAbstractItemView* view)
{
    if (auto* const tree = qobject_cast<QTreeView*>(view))
        return tree->header();
    auto* const table = qobject_cast<QTableView*>(view);
    return table == nullptr ? nullptr : table->horizontalHeader();
}

} // namespace

ColumnWidths::ColumnWidths(QHeaderView* header, QWidget* parent)
    : QDialog(parent)
    , m_header(header)
{
    setWindowTitle(tr("Column widths", "title of a dialog"));
    auto* const fields = new QWidget(this);
    auto* const form = new QFormLayout(fields);
    const int character = header->fontMetrics().averageCharWidth();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (!canBeSet(*header, section))
            continue;
        const int width = header->sectionSize(section);
        m_before.insert(section, width);
        auto* const box = new QSpinBox(fields);
        box->setObjectName(QStringLiteral("width%1").arg(section));
        box->setRange(leastCharacters, mostCharacters);
        box->setSuffix(tr(" characters", "behind a number: how wide a column is"));
        box->setValue(width / character);
        const QString head = header->model()->headerData(section, Qt::Horizontal).toString();
        auto* const label = new QLabel(head.simplified() + u':', fields);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        form->addRow(label, box);
        connect(box, &QSpinBox::valueChanged, header,
            [header, section, character](int characters) { header->resizeSection(section, characters * character); });
    }
    auto* const scroll = new QScrollArea(this); // a matrix has many columns
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(sizeHint().boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    orderAsSeen(this);
}

void ColumnWidths::reject()
{
    if (m_header != nullptr) {
        for (auto it = m_before.cbegin(); it != m_before.cend(); ++it)
            m_header->resizeSection(it.key(), it.value());
    }
    QDialog::reject();
}

QAction* addColumnWidths(QAbstractItemView* view, ViewMenu menu)
{
    auto* const action = new QAction(ColumnWidths::tr("Column &widths…", "menu entry: opens a dialog"), view);
    action->setObjectName(QStringLiteral("columnWidths"));
    QObject::connect(action, &QAction::triggered, view, [view] {
        QHeaderView* const heads = headsOf(view);
        if (heads == nullptr)
            return;
        auto* const dialog = new ColumnWidths(heads, view->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    view->addAction(action);
    if (menu == ViewMenu::FromActions)
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
    return action;
}

} // namespace PortCheck
