// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/exportdialog.h"

#include "model/report/maskedrun.h"
#include "widgets/export/pdfreport.h"
#include "widgets/export/requestchoices.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/scrolledcolumn.h"
#include "widgets/style/seenorder.h"
#include "widgets/style/spokentexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QIODevice>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// Bytes of a preview: some hundred lines.
constexpr qsizetype longestPreview = 16 * 1024;
/// Checks; laying out a page of more of them takes seconds.
constexpr qsizetype mostForAPage = 500;
/// The same for masking and summing up, which each choice begins anew.
constexpr qsizetype mostForAText = 5000;

/// Takes the beginning of what is written, and then says that it is full, so that the writer ends.
class FirstBytes final : public QIODevice {
public:
    FirstBytes() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

protected:
    qint64 readData(char* /*data*/, qint64 /*most*/) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        m_bytes.append(data, qMin(size, longestPreview - m_bytes.size()));
        return m_bytes.size() < longestPreview ? size : -1;
    }

private:
    QByteArray m_bytes;
};

bool hasParts(ReportFormat format)
{
    return format == ReportFormat::Html || format == ReportFormat::Pdf || format == ReportFormat::Markdown;
}

/// Whether \a run can have something in that part: of the others nobody knows before it is written.
bool hasPart(const RunSnapshot& run, ReportPart part)
{
    if (part == ReportPart::Changes)
        return run.comparison || run.watch;
    return part != ReportPart::Ranges
        || std::any_of(run.checks.cbegin(), run.checks.cend(),
            [](const CheckRecord& record) { return record.seen.range.has_value(); });
}

RunSnapshot withNames(const RunSnapshot& run, ReportExporter::Names names)
{
    return names == ReportExporter::Names::Masked ? maskedRun(run).run : run;
}

bool isOnPages(ReportFormat format)
{
    return format == ReportFormat::Html || format == ReportFormat::Pdf;
}

} // namespace

/// A run as it is shown.
struct ExportDialog::Shown {
    Shown(const RunSnapshot& whole, const ExportChoice& chosen)
        : names(chosen.names)
        , run(withNames(whole, names))
        , reported(run, chosen.parts)
    {
    }
    ReportExporter::Names names;
    RunSnapshot run;
    ReportedRun reported;
};

ExportDialog::ExportDialog(RunSnapshot run, const ExportChoice& first, QWidget* parent)
    : QDialog(parent)
    , m_run(std::move(run))
{
    setWindowTitle(tr("Export", "title of the dialog"));
    auto* const parts = new QHBoxLayout;
    parts->addWidget(makeChoices());
    parts->addWidget(makePreview(), 1);
    present(first);

    auto* const buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save…", "button: asks for a file"), QDialogButtonBox::AcceptRole);
    QPushButton* const print = buttons->addButton(tr("&Print…", "button"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_save->setObjectName(QStringLiteral("saveExport"));
    m_save->setDefault(true);
    print->setObjectName(QStringLiteral("printExport"));
    print->setToolTip(tr("Opens the report, made for paper, in this system's program for PDF files, which prints it"));
    print->setAccessibleDescription(print->toolTip());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, [this] {
        Q_EMIT printWanted();
        reject();
    });
    auto* const column = new QVBoxLayout(this);
    column->addLayout(parts, 1);
    column->addWidget(buttons);

    for (QCheckBox* const box : m_partBoxes)
        connect(box, &QCheckBox::toggled, this, &ExportDialog::showChoice);
    connect(m_mask, &QCheckBox::toggled, this, &ExportDialog::showChoice);
    connect(m_rules, &RequestChoices::changed, this, &ExportDialog::showChoice);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoice);
    describeByValue(m_format);
    showChoice();
    constexpr QSize characters(170, 44);
    resize(
        QSize(characters.width() * fontMetrics().averageCharWidth(), characters.height() * fontMetrics().lineSpacing())
            .boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    orderAsSeen(this);
}

ExportDialog::~ExportDialog() = default;

ExportChoice ExportDialog::choice() const
{
    ExportChoice chosen;
    chosen.format = m_format->currentData().value<ReportFormat>();
    chosen.rules = m_rules->options();
    chosen.forms = m_rules->forms();
    chosen.names = m_mask->isChecked() ? ReportExporter::Names::Masked : ReportExporter::Names::Real;
    for (auto it = m_partBoxes.cbegin(); it != m_partBoxes.cend(); ++it) // what isn't there is not left out
        chosen.parts.setFlag(it.key(), it.value()->isChecked() || !it.value()->isEnabled());
    return chosen;
}

void ExportDialog::present(const ExportChoice& choice)
{
    m_format->setCurrentIndex(std::max(0, m_format->findData(QVariant::fromValue(choice.format))));
    m_rules->present(choice.rules, choice.forms);
    m_mask->setChecked(choice.names == ReportExporter::Names::Masked);
    for (auto it = m_partBoxes.cbegin(); it != m_partBoxes.cend(); ++it) {
        const bool isThere = hasPart(m_run, it.key());
        it.value()->setEnabled(isThere);
        it.value()->setChecked(isThere && choice.parts.testFlag(it.key()));
        it.value()->setToolTip(isThere ? QString() : tr("This run has nothing of it.", "of a part of a report"));
        it.value()->setAccessibleDescription(it.value()->toolTip());
    }
}

QCheckBox* ExportDialog::addBox(const QString& name, const QString& text, QWidget* parent)
{
    auto* const box = new QCheckBox(text, parent);
    box->setObjectName(name);
    return box;
}

QWidget* ExportDialog::makeChoices()
{
    auto* const scrolled = new ScrolledColumn(this);
    scrolled->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    auto* const choices = new QWidget(scrolled);
    scrolled->add(choices);
    auto* const column = new QVBoxLayout(choices);
    column->setContentsMargins({});
    m_format = new QComboBox(choices);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    for (const ReportFormat format : allReportFormats())
        m_format->addItem(format == ReportFormat::Rules
                ? tr("Firewall request", "kind of report, in forms that are chosen below it")
                : reportKindText(format),
            QVariant::fromValue(format));
    auto* const label = new QLabel(tr("&Format:"), choices);
    label->setBuddy(m_format);
    column->addWidget(label);
    column->addWidget(m_format);

    m_parts = new QGroupBox(tr("Parts", "heading: of a report"), choices);
    auto* const parts = new QVBoxLayout(m_parts);
    for (const ReportPart part : allReportParts()) {
        QCheckBox* const box = addBox(QStringLiteral("exportPart%1").arg(int(part)), reportPartText(part), m_parts);
        box->setChecked(true);
        m_partBoxes.insert(part, box);
        parts->addWidget(box);
    }
    column->addWidget(m_parts);

    m_rules = new RequestChoices(choices);
    column->addWidget(m_rules);

    m_mask = addBox(QStringLiteral("exportMasked"), tr("&Mask names and addresses"), choices);
    m_mask->setToolTip(tr("For strangers. What each stands for is saved beside the report, for yourself."));
    m_mask->setAccessibleDescription(m_mask->toolTip());
    column->addWidget(m_mask);
    column->addStretch(1);
    return scrolled;
}

QWidget* ExportDialog::makePreview()
{
    m_preview = new QStackedWidget(this);
    m_text = new QPlainTextEdit(m_preview);
    m_text->setObjectName(QStringLiteral("exportText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Beginning of the file", "name of a preview for screen readers"));
    auto* const scroll = new QScrollArea(m_preview);
    m_page = new QLabel(scroll);
    m_page->setObjectName(QStringLiteral("exportPage"));
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setWordWrap(true);
    scroll->setWidget(m_page);
    scroll->installEventFilter(this);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("First page of the report", "name of a preview for screen readers"));
    m_preview->addWidget(scroll);
    m_preview->addWidget(m_text);
    return m_preview;
}

/// The preview, and which choices the format has.
void ExportDialog::showChoice()
{
    const ExportChoice chosen = choice();
    m_parts->setVisible(hasParts(chosen.format));
    m_partBoxes.value(ReportPart::Ranges)->setVisible(chosen.format != ReportFormat::Markdown);
    m_rules->setVisible(chosen.format == ReportFormat::Rules);
    m_save->setEnabled(chosen.format != ReportFormat::Rules || !chosen.forms.isEmpty());
    if (m_run.checks.size() > (isOnPages(chosen.format) ? mostForAPage : mostForAText)) {
        m_whole = {};
        m_page->setText(tr("Of a run of this size there is no preview."));
        describePage({});
        m_preview->setCurrentIndex(0);
        return;
    }
    if (isOnPages(chosen.format))
        showPage(chosen);
    else
        showText(chosen);
}

/// Worked out once for all that differs in its form alone, since a request is written anew with each letter that is
/// entered.
const ReportedRun& ExportDialog::reported(const ExportChoice& chosen)
{
    if (m_shown == nullptr || m_shown->names != chosen.names || m_shown->reported.parts != chosen.parts)
        m_shown = std::make_unique<Shown>(m_run, chosen);
    return m_shown->reported;
}

void ExportDialog::showText(const ExportChoice& chosen)
{
    FirstBytes first;
    const bool isNothing = chosen.format == ReportFormat::Rules && chosen.forms.isEmpty();
    const bool isWhole = isNothing || writeReport(first, reported(chosen), chosen.format, chosen.rules);
    const QString text = QString::fromUtf8(first.bytes()) + (isWhole ? QString() : QStringLiteral("\n…"));
    if (text != m_text->toPlainText()) { // what changes in it is seen where the reader is
        const int place = m_text->verticalScrollBar()->value();
        m_text->setPlainText(text);
        m_text->verticalScrollBar()->setValue(place);
    }
    m_preview->setCurrentWidget(m_text);
}

/// Of the place of the page.
bool ExportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitPage();
    return QDialog::eventFilter(watched, event);
}

/// Smaller where there is no room: all of a line is seen at once.
void ExportDialog::fitPage()
{
    if (m_whole.isNull())
        return;
    const auto* const scroll = qobject_cast<const QScrollArea*>(m_preview->widget(0));
    const int room = scroll->width() - scroll->verticalScrollBar()->sizeHint().width() - 2 * scroll->frameWidth();
    const int most = int(room * m_whole.devicePixelRatio());
    m_page->setPixmap(
        m_whole.width() <= most ? m_whole : m_whole.scaledToWidth(std::max(most, 1), Qt::SmoothTransformation));
}

/// As on paper, whatever colours the window has.
void ExportDialog::showPage(const ExportChoice& chosen)
{
    m_preview->setCurrentIndex(0);
    constexpr QSize page(680, 1009); // what 15 mm leave of A4, at 96 dots an inch
    constexpr int margin = 16; // narrower than on paper, for the sake of the screen
    const qreal ratio = devicePixelRatioF();
    QImage image((page + QSize(2 * margin, 2 * margin)) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    const PrintedReport report(withNames(m_run, chosen.names), image, page, chosen.parts);
    QPainter painter(&image);
    painter.translate(margin, margin);
    report.paintPage(painter, 0);
    painter.end();
    m_whole = QPixmap::fromImage(image);
    fitPage();
    describePage(report.document().toPlainText().left(longestPreview));
}

/// Also for what is scrolled, which has the focus.
void ExportDialog::describePage(const QString& text)
{
    m_page->setAccessibleDescription(text);
    m_preview->widget(0)->setAccessibleDescription(text);
}

} // namespace PortCheck
