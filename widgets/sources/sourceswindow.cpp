// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/sources/sourceswindow.h"

#include "model/words/sourcestext.h"
#include "widgets/sources/sourcesview.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/copytext.h"
#include "widgets/style/keysplitter.h"
#include "widgets/style/menukey.h"
#include "widgets/style/partkeys.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"
#include "widgets/style/spokenitems.h"
#include "widgets/style/statusicon.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int placeOfFinding = Qt::UserRole; ///< which of the findings; none for what else is said

StatusMark markOf(SourceFindingKind kind)
{
    const bool isNews = kind == SourceFindingKind::OtherAddress || kind == SourceFindingKind::OtherCertificate;
    return isNews ? StatusMark::Inconclusive : StatusMark::Fail;
}

} // namespace

SourcesWindow::SourcesWindow(SourceMatrix matrix, const QStringList& errors, QWidget* parent)
    : QDialog(parent)
    , m_model(std::move(matrix))
    , m_errors(errors)
    , m_lead(plainLabel(sourcesLead(m_model.matrix()), this))
    , m_findings(new SpokenItems<QListWidget>(this))
    , m_view(new SourcesView(m_model, this))
    , m_words(plainLabel({}, this))
{
    setWindowTitle(tr("Several computers", "title of the window with results of several computers side by side"));
    addFindings(errors);
    layOut();
    connect(m_view, &SourcesView::currentCellChanged, this, &SourcesWindow::showCurrent);
    connect(m_view, &SourcesView::detailsWanted, this, [this](const QModelIndex& cell) {
        const SourceRow* const check = m_model.check(cell.row());
        if (check == nullptr || !check->answers.at(cell.column()).isAsked)
            return;
        Q_EMIT detailsWanted(
            m_model.matrix().columns.at(cell.column()).file, check->answers.at(cell.column()).address, *check);
    });
    connect(m_findings, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { showFinding(m_findings->row(item)); });
    m_view->setCurrentIndex(m_model.index(0, 0));
    m_view->setFocus();
}

QString SourcesWindow::text() const
{
    return (sourceLines(m_model.matrix()) + m_errors).join(u'\n');
}

void SourcesWindow::addFindings(const QStringList& errors)
{
    const SourceMatrix& matrix = m_model.matrix();
    const auto add = [this](const QString& sentence, StatusMark mark) {
        auto* const item = new QListWidgetItem(statusIcon(mark), sentence, m_findings);
        item->setToolTip(u"<p>%1</p>"_s.arg(sentence.toHtmlEscaped()));
        return item;
    };
    for (int i = 0; i < matrix.findings.size(); ++i) {
        const SourceFinding& finding = matrix.findings.at(i);
        add(sourceFindingText(finding, matrix) + u'\n' + sourceFindingAdvice(finding, matrix), markOf(finding.kind))
            ->setData(placeOfFinding, i);
    }
    // What one looks for comes first: notes, which can be many, would fill the list.
    for (const QString& error : errors)
        add(error, StatusMark::Inconclusive);
    for (const SourceRemark& remark : matrix.remarks)
        add(sourceRemarkText(remark), StatusMark::Warn);
    m_findings->setObjectName(u"sourceFindings"_s);
    m_findings->setAccessibleName(tr("What differs between the computers", "name of a list, for screen readers"));
    m_findings->setWordWrap(true);
    m_findings->setAlternatingRowColors(true); // each is some lines long: where the next one begins
    m_findings->setSpacing(fontMetrics().height() / 4);
    m_findings->setVisible(m_findings->count() > 0);
    if (m_findings->count() > 0)
        m_findings->setCurrentRow(0, QItemSelectionModel::NoUpdate); // where its keys begin
}

void SourcesWindow::layOut()
{
    m_lead->setObjectName(u"sourcesLead"_s);
    emphasize(m_lead);
    m_words->setObjectName(u"sourceWords"_s);
    fitAnyWidth(*m_words);
    m_words->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* const different = new QCheckBox(tr("Only what &differs", "check box: of hosts and checks"), this);
    different->setObjectName(u"onlyDifferent"_s);
    connect(different, &QCheckBox::toggled, this, [this](bool only) {
        m_model.setOnlyDifferent(only);
        m_view->setCurrentIndex(m_model.index(0, 0));
        showCurrent();
    });
    QPushButton* const copy = addButton(u"copySources"_s, tr("&Copy as text", "button"));
    connect(copy, &QPushButton::clicked, this, [this] { copyText(this, text()); });
    QPushButton* const compare = addButton(u"compareRuns"_s, tr("Compare the &runs", "button: the last two of them"));
    compare->setToolTip(tr("What has changed between the last two of these runs"));
    compare->setVisible(isOfOneComputer(m_model.matrix()));
    connect(compare, &QPushButton::clicked, this, &SourcesWindow::compareRuns);
    QPushButton* const close = addButton(u"closeSources"_s, tr("Close", "button: closes a window"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    different->setVisible(compare->isHidden()); // nothing does, by computer
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(different);
    buttons->addStretch();
    buttons->addWidget(compare);
    buttons->addWidget(close);
    auto* const parts = new KeySplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_findings);
    parts->addWidget(m_view);
    parts->setBorderName(tr("Border between what differs and the hosts", "name for screen readers"));
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_lead);
    column->addWidget(parts, 1);
    column->addWidget(m_words);
    column->addLayout(buttons);
    constexpr QSize size(124, 36); // in characters and lines
    const QSize wanted(size.width() * fontMetrics().averageCharWidth(), size.height() * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(roomOnScreen(*this)));
    // A few hosts leave their room to what is said of them.
    const int rows = m_view->horizontalHeader()->sizeHint().height()
        + (m_model.rowCount({}) + 2) * m_view->verticalHeader()->defaultSectionSize();
    const int most = height() * 3 / 5;
    parts->setSizes({height() - std::min(rows, most), std::min(rows, most)});
    keepOnScreen(this);
    new PartKeys(this, {{{m_findings}}, {{m_view}}, {{copy, different, compare, close}}});
    addColumnWidths(m_view);
    addMenuKey(this);
    orderAsSeen(this);
}

QPushButton* SourcesWindow::addButton(const QString& name, const QString& text)
{
    auto* const button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void SourcesWindow::compareRuns()
{
    QList<SourceColumn> columns = m_model.matrix().columns;
    std::stable_sort(columns.begin(), columns.end(),
        [](const SourceColumn& one, const SourceColumn& other) { return one.startedAt < other.startedAt; });
    Q_EMIT comparisonWanted(columns.at(columns.size() - 2).file, columns.constLast().file);
}

/// What the cell says, for those who don't hover.
void SourcesWindow::showCurrent()
{
    m_words->setText(m_view->currentIndex().data(Qt::AccessibleTextRole).toString());
}

/// The first cell of what a finding is about.
void SourcesWindow::showFinding(int row)
{
    const QVariant place = m_findings->item(row)->data(placeOfFinding);
    if (!place.isValid())
        return;
    const SourceFinding& finding = m_model.matrix().findings.at(place.toInt());
    const SourceRow& wanted = finding.checks.constFirst();
    const int column = finding.from.value(0);
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const SourceRow* const check = m_model.check(line);
        const bool isHost = check == nullptr && m_model.host(line).name.compare(wanted.host, Qt::CaseInsensitive) == 0;
        if (isHost && !wanted.port.isEmpty() && !m_model.isUnfolded(line))
            m_view->setUnfolded(line, true); // its checks follow, and are looked at next
        const bool isCheck = check != nullptr && m_model.host(line).name == wanted.host && check->port == wanted.port
            && check->protocol == wanted.protocol;
        if (isCheck || (isHost && wanted.port.isEmpty())) {
            m_view->setCurrentIndex(m_model.index(line, column));
            m_view->setFocus();
            return;
        }
    }
}

} // namespace PortCheck
