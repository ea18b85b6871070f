// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/hostpage.h"

#include "model/words/checktext.h"
#include "model/words/tabletext.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/fittedcolumns.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/spokenitems.h"
#include "widgets/style/statusicon.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChecks = 500;

enum HostPageColumn { PortColumn, StatusColumn, ServiceColumn, FoundColumn, AddressColumn };

/// "dc1.lab.example · alias1.lab.example · 10.0.0.2, fd00::2"
QString namesLine(const QList<CheckRecord>& records)
{
    QStringList names;
    QStringList addresses;
    for (const CheckRecord& record : records) {
        names << record.check.hostName() << record.check.names << record.check.target;
        addresses << record.check.address;
    }
    for (QStringList* const list : {&names, &addresses}) {
        list->removeAll(QString());
        list->removeDuplicates();
    }
    names.removeIf([&addresses](const QString& name) { return addresses.contains(name); });
    const QString addressText = addresses.join(", "_L1);
    return names.isEmpty() ? addressText
                           : names.join(u" · "_s) + (addressText.isEmpty() ? QString() : u" · "_s + addressText);
}

} // namespace

HostPage::HostPage(QWidget* parent)
    : QWidget(parent)
    , m_names(plainLabel({}, this))
    , m_checks(new SpokenItems<QTreeWidget>(this))
    , m_columns(new FittedColumns(m_checks->header()))
{
    m_names->setObjectName(u"hostNames"_s);
    fitAnyWidth(*m_names);
    m_checks->setObjectName(u"hostChecks"_s);
    m_checks->setAccessibleName(tr("Checks of this host", "name of a list for screen readers"));
    m_checks->setHeaderLabels({tr("Port", "column of a host's checks"), tr("Status", "column of a host's checks"),
        tr("Service", "column of a host's checks"), tr("What was found", "column of a host's checks"),
        tr("Address", "column of a host's checks")});
    m_checks->setRootIsDecorated(false);
    m_checks->setAlternatingRowColors(true);
    m_checks->setAllColumnsShowFocus(true);
    m_checks->setUniformRowHeights(true);
    const int side = m_checks->fontMetrics().height();
    m_checks->setIconSize({side, side});
    addColumnWidths(m_checks);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_names);
    column->addWidget(m_checks, 1);
    connect(m_checks, &QTreeWidget::itemActivated, this,
        [this](const QTreeWidgetItem* item) { Q_EMIT checkWanted(item->data(PortColumn, Qt::UserRole).toInt()); });
}

void HostPage::showHost(const CheckRecord& record, const QList<CheckRecord>& records)
{
    QList<CheckRecord> own;
    for (const CheckRecord& each : records) {
        if (each.check.hostName() == record.check.hostName() && own.size() < mostChecks)
            own.append(each);
    }
    if (std::exchange(m_shown, own) == own)
        return;
    m_names->setText(namesLine(own));
    m_checks->clear();
    for (const CheckRecord& each : std::as_const(own))
        addCheck(each);
    m_columns->fit([this] {
        for (int i = 0; i < AddressColumn; ++i)
            m_checks->resizeColumnToContents(i);
    });
    const auto isElsewhere = [&own](const CheckRecord& each) {
        return each.check.address != own.constFirst().check.address;
    };
    m_checks->setColumnHidden(AddressColumn, std::none_of(own.cbegin(), own.cend(), isElsewhere));
}

void HostPage::clear()
{
    m_shown.clear();
    m_names->clear();
    m_checks->clear();
}

void HostPage::addCheck(const CheckRecord& record)
{
    const Check& check = record.check;
    auto* const item = new QTreeWidgetItem(m_checks,
        {portText(check), statusText(record), check.isRangeScan() ? QString() : serviceText(check.service),
            foundText(record), check.address});
    item->setIcon(StatusColumn, statusIcon(statusMark(record.phase, record.verdict.outcome)));
    item->setData(PortColumn, Qt::UserRole, record.id);
    item->setData(0, Qt::AccessibleTextRole,
        tr("%1 %2: %3, %4", "a check for screen readers; %1 port, %2 service, %3 outcome, %4 what was found")
            .arg(item->text(0), item->text(ServiceColumn), statusText(record), foundText(record)));
}

} // namespace PortCheck
