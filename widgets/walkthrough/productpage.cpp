// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/productpage.h"

#include "model/words/tabletext.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/fieldmessage.h"
#include "widgets/style/fittedcolumns.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/spokenitems.h"
#include "widgets/style/wrappedrows.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowLines = 4; ///< of a row

constexpr int longestProduct = 200; // characters

QString protocolsText(const PortRow& row)
{
    QStringList names;
    for (const Transport protocol : row.protocols)
        names.append(token(protocol));
    return names.join(", "_L1);
}

} // namespace

ProductPage::ProductPage(WalkthroughSession& session, QWidget* parent)
    : WalkthroughPage(session, tr("What will be installed", "title of a page"),
        tr("Name the product, so that the notes say what this was for. The port table says what it needs: every row "
           "is checked later on."),
        parent)
    , m_product(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(tr("B&rowse…", "button: asks for a file"), this))
    , m_message(new FieldMessage(this, m_file))
    , m_rows(new SpokenItems<QTreeWidget>(this))
{
    m_product->setObjectName(u"product"_s);
    m_product->setMaxLength(longestProduct);
    m_product->setPlaceholderText(tr("Such as: Netwrix Auditor for Active Directory and Group Policy"));
    auto* const productLabel = new QLabel(tr("&Product:"), this);
    productLabel->setBuddy(m_product);
    column()->addWidget(productLabel);
    column()->addWidget(m_product);

    m_file->setObjectName(u"tableFile"_s);
    m_file->setPlaceholderText(tr("Empty: the table that is shown here"));
    auto* const fileLabel = new QLabel(tr("Another port &table (Markdown, CSV or JSON):"), this);
    fileLabel->setBuddy(m_file);
    m_browse->setAutoDefault(false);
    auto* const line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(m_browse);
    column()->addWidget(fileLabel);
    column()->addLayout(line);
    column()->addWidget(m_message);

    m_rows->setObjectName(u"tableRows"_s);
    m_rows->setAccessibleName(tr("The rows of the port table", "name of a list for screen readers"));
    m_rows->setRootIsDecorated(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(true);
    m_rows->setHeaderLabels({tr("Port"), tr("Protocol"), tr("From", "who connects"), tr("To", "who is connected to"),
        tr("What for", "heading of a column")});
    m_rows->header()->setStretchLastSection(false); // it would also make the last one narrower than a word
    m_columns = new FittedColumns(m_rows->header());
    connect(m_columns, &FittedColumns::changedByHand, this, [this](int column) {
        if (column != m_rows->columnCount() - 1)
            fitLastColumn();
        wrapRows(*m_rows, mostRowLines);
    });
    m_rows->viewport()->installEventFilter(this);
    addColumnWidths(m_rows);
    column()->addWidget(m_rows, 1);

    connect(m_product, &QLineEdit::textEdited, this, [this](const QString& text) {
        this->session().state.product = text;
        Q_EMIT edited();
    });
    connect(m_file, &QLineEdit::editingFinished, this, &ProductPage::readTable);
    connect(m_browse, &QPushButton::clicked, this, &ProductPage::chooseFile);
}

void ProductPage::enter()
{
    m_product->setText(session().state.product);
    m_file->setText(QDir::toNativeSeparators(session().state.tablePath));
    m_message->clear();
    showTable();
}

bool ProductPage::mayGoOn()
{
    if (readTable())
        return true;
    m_file->setFocus(Qt::OtherFocusReason);
    return false;
}

void ProductPage::chooseFile()
{
    auto* const dialog = new QFileDialog(this, tr("Port table", "title of the file dialog"), m_file->text(),
        tr("Port tables (*.json *.md *.csv)", "kind of file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_file->setText(QDir::toNativeSeparators(path));
        readTable();
    });
    dialog->open();
}

/// Reads the file that is entered in the field. False if it can't be read: the field then shows why.
bool ProductPage::readTable()
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path == session().state.tablePath)
        return true;
    const QString before = session().state.tablePath;
    session().state.tablePath = path;
    const QString wrong = session().loadTable();
    if (!wrong.isEmpty()) {
        session().state.tablePath = before;
        (void)session().loadTable();
        m_message->showMessage(StatusMark::Fail, wrong);
        return false;
    }
    m_message->clear();
    showTable();
    Q_EMIT edited();
    return true;
}

void ProductPage::showTable()
{
    if (!session().tableRemark.isEmpty())
        m_message->showMessage(StatusMark::Warn, session().tableRemark);
    m_rows->clear();
    for (const PortRow& row : session().table.rows) {
        auto* const item = new QTreeWidgetItem(m_rows,
            {tableText(row.requirement), protocolsText(row), tableText(row.source), tableText(row.role),
                tableText(row.purpose)});
        item->setToolTip(4, tableText(row.purpose).toHtmlEscaped());
    }
    m_columns->forget(); // other texts, other widths
    fitColumns();
    m_rows->setAccessibleDescription(session().table.title);
}

/// Of the list: its width is known after the page's own.
bool ProductPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        fitColumns();
    }
    return WalkthroughPage::eventFilter(watched, event);
}

/// The last one follows the others, whoever has set these.
void ProductPage::fitColumns()
{
    m_columns->fit([this] { fitFirstColumns(); });
    fitLastColumn();
    wrapRows(*m_rows, mostRowLines);
}

/// As wide as their texts; where the last one, which takes the rest, would be left too little, as their longest words,
/// at last without more than these. Where even that is too much, the list is scrolled.
void ProductPage::fitFirstColumns()
{
    constexpr int leastShare = 30; // per cent, of the last one
    constexpr int portsShare = 22;
    constexpr int othersShare = 15;
    const int last = m_rows->columnCount() - 1;
    const int whole = widthBesideScrollBar(*m_rows);
    const int least = std::max(whole * leastShare / 100, longestWord(*m_rows, last));
    const auto isEnough = [&] { return whole - m_rows->header()->sectionPosition(last) >= least; };
    for (int i = 0; i < last; ++i)
        m_rows->resizeColumnToContents(i);
    for (const bool isShared : {true, false}) {
        if (isEnough())
            return;
        for (int i = 0; i < last; ++i) {
            const int share = isShared ? whole * (i == 0 ? portsShare : othersShare) / 100 : 0;
            m_rows->setColumnWidth(i, std::min(m_rows->columnWidth(i), std::max(share, longestWord(*m_rows, i))));
        }
    }
}

/// What the others leave, and no less than its longest word.
void ProductPage::fitLastColumn()
{
    const int last = m_rows->columnCount() - 1;
    const int rest = m_rows->viewport()->width() - m_rows->header()->sectionPosition(last);
    m_columns->adjust([&] { m_rows->setColumnWidth(last, std::max(rest, longestWord(*m_rows, last))); });
}

} // namespace PortCheck
