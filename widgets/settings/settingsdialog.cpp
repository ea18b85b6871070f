// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/settings/settingsdialog.h"

#include "model/words/dynamicrangetext.h"
#include "model/words/ipversionstext.h"
#include "widgets/style/explanation.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"
#include "widgets/style/spokentexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

constexpr int leastExplained = 24; // characters, with large letters on a small screen

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_given(preferences)
    , m_pages(new QTabWidget(this))
{
    setWindowTitle(tr("Settings", "title of the dialog"));
    beginPage(tr("Checks", "page of the settings: how they are asked"));
    addIpVersions();
    addLimits();
    beginPage(tr("Dynamic ports", "page of the settings"));
    addRangeScan();
    addDynamicRange();
    addTokenFile();
    beginPage(tr("History and watch", "page of the settings"));
    addHistory();
    addWatchSwitches();
    beginPage(tr("Language", "page of the settings"));
    addLanguages();

    auto* const buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    QPushButton* const defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setText(tr("Restore &defaults", "button"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, this, [this] { show(Preferences()); });
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_pages);
    column->addWidget(buttons);
    fitSize();
    show(preferences);
    orderAsSeen(this);
}

/// What is added from now on stands on a page of its own, which is scrolled where it has no room.
void SettingsDialog::beginPage(const QString& title)
{
    auto* const scroll = new QScrollArea(m_pages);
    auto* const fields = new QWidget(scroll);
    m_form = new QFormLayout(fields);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_forms.append(m_form);
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addTab(scroll, title);
}

void SettingsDialog::addIpVersions()
{
    m_ipVersions = new QComboBox(this);
    m_ipVersions->setObjectName(QStringLiteral("ipVersions"));
    for (const IpVersions versions : allIpVersions())
        m_ipVersions->addItem(ipVersionsText(versions), QVariant::fromValue(versions));
    m_form->addRow(tr("&Addresses to ask:"), m_ipVersions);
    const QString explanation =
        tr("A name's addresses of the other version are left out, and a host that has no others is not checked.");
    addExplanation(explanation);
    describeByValue(m_ipVersions, explanation);
}

void SettingsDialog::addLimits()
{
    m_timeout = addNumber(tr("&Time limit per attempt:"),
        tr("How long one attempt waits for an answer. Below 3000 ms, Windows can make a refused connection look "
           "silent."),
        QStringLiteral("timeout"), timeoutBounds);
    m_timeout->setSuffix(tr(" ms", "milliseconds, behind a number"));
    constexpr int timeoutStep = 500;
    m_timeout->setSingleStep(timeoutStep);
    m_tcpRetries = addNumber(tr("T&CP retries:", "further attempts"),
        tr("Further attempts before silence is believed."), QStringLiteral("tcpRetries"), retryBounds);
    m_udpRetries = addNumber(tr("&UDP retries:", "further attempts"),
        tr("A datagram can get lost without a trace, so UDP is asked more often."), QStringLiteral("udpRetries"),
        retryBounds);
    m_parallel = addNumber(tr("Checks at &once:"), tr("How many checks may run at the same time, over all targets."),
        QStringLiteral("parallel"), parallelBounds);
    m_extraLooks = addSwitch(tr("&Extra looks"),
        tr("A port that must be closed, RPC ports once more after the mapper was asked for them, a port that worked "
           "again "
           "at the end: a few packets a host settle what one symptom leaves open."),
        QStringLiteral("extraLooks"));
    m_sourcePorts = addSwitch(tr("&Local ports 1024-65535"),
        tr("Also check from which local ports connections are let out: about forty connections to each address."),
        QStringLiteral("sourcePorts"));
}

/// As wide and as high as the largest of its pages requires, as far as the screen allows.
void SettingsDialog::fitSize()
{
    // Some styles forget the room beside the text.
    for (QSpinBox* const box :
        {m_timeout, m_tcpRetries, m_udpRetries, m_parallel, m_rangeRate, m_keptRuns, m_keptMegabytes})
        box->setMinimumWidth(box->sizeHint().width() + fontMetrics().averageCharWidth());
    int width = 0;
    for (const QFormLayout* const form : std::as_const(m_forms))
        width = std::max(width, form->sizeHint().width());
    int height = 0;
    for (int i = 0; i < m_rangeScan->count(); ++i) { // each has an explanation of its own
        m_rangeScan->setCurrentIndex(i);
        for (const QFormLayout* const form : std::as_const(m_forms))
            height = std::max(height, form->totalHeightForWidth(width));
    }
    const int most = roomOnScreen(*this).width() - 4 * fontMetrics().height(); // beside frames and margins
    int rest = layout()->sizeHint().height(); // what is not the page
    for (int i = 0; i < m_pages->count(); ++i) {
        auto* const scroll = qobject_cast<QScrollArea*>(m_pages->widget(i));
        // In less than that a long field goes below its name.
        scroll->setMinimumWidth(std::min(width + scroll->verticalScrollBar()->sizeHint().width(), most));
        rest = std::min(rest, layout()->sizeHint().height() - scroll->sizeHint().height());
    }
    resize(sizeHint().width(), std::min(height + rest, roomOnScreen(*this).height()));
    keepOnScreen(this);
}

Preferences SettingsDialog::preferences() const
{
    Preferences preferences = m_given; // keeps what the dialog does not show
    preferences.limits.probe.timeout = std::chrono::milliseconds(m_timeout->value());
    preferences.limits.probe.tcpRetries = m_tcpRetries->value();
    preferences.limits.probe.udpRetries = m_udpRetries->value();
    preferences.limits.parallel = m_parallel->value();
    const QVariant mode = m_rangeScan->currentData();
    preferences.rangeScan = mode.isValid() ? std::optional(mode.value<RangeMode>()) : std::nullopt;
    preferences.limits.rangeRate = m_rangeRate->value();
    preferences.ipVersions = m_ipVersions->currentData().value<IpVersions>();
    preferences.dynamicRange = m_dynamicRange->currentData().value<DynamicRangeGoal>();
    preferences.standInTokenFile = m_tokenFile->text().trimmed();
    preferences.extraLooks = m_extraLooks->isChecked();
    preferences.sourcePorts = m_sourcePorts->isChecked();
    preferences.keepRuns = m_keepRuns->isChecked();
    preferences.keptRuns = m_keptRuns->value();
    preferences.keptMegabytes = m_keptMegabytes->value();
    preferences.watchNotify = m_watchNotify->isChecked();
    preferences.watchSound = m_watchSound->isChecked();
    preferences.language = m_language->currentData().toString();
    return preferences;
}

void SettingsDialog::show(const Preferences& preferences)
{
    m_timeout->setValue(int(preferences.limits.probe.timeout.count()));
    m_tcpRetries->setValue(preferences.limits.probe.tcpRetries);
    m_udpRetries->setValue(preferences.limits.probe.udpRetries);
    m_parallel->setValue(preferences.limits.parallel);
    m_rangeScan->setCurrentIndex(
        preferences.rangeScan ? m_rangeScan->findData(QVariant::fromValue(*preferences.rangeScan)) : 0);
    m_rangeRate->setValue(preferences.limits.rangeRate);
    m_ipVersions->setCurrentIndex(m_ipVersions->findData(QVariant::fromValue(preferences.ipVersions)));
    m_dynamicRange->setCurrentIndex(m_dynamicRange->findData(QVariant::fromValue(preferences.dynamicRange)));
    m_tokenFile->setText(preferences.standInTokenFile);
    m_extraLooks->setChecked(preferences.extraLooks);
    m_sourcePorts->setChecked(preferences.sourcePorts);
    m_keepRuns->setChecked(preferences.keepRuns);
    m_keptRuns->setValue(preferences.keptRuns);
    m_keptMegabytes->setValue(preferences.keptMegabytes);
    m_watchNotify->setChecked(preferences.watchNotify);
    m_watchSound->setChecked(preferences.watchSound);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
}

QSpinBox* SettingsDialog::addNumber(
    const QString& label, const QString& explanation, const QString& name, Bounds bounds)
{
    auto* const box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(bounds.least, bounds.most);
    box->setAccessibleDescription(explanation);
    m_form->addRow(label, box);
    addExplanation(explanation);
    return box;
}

QCheckBox* SettingsDialog::addSwitch(const QString& label, const QString& explanation, const QString& name)
{
    auto* const box = new QCheckBox(label, this);
    box->setObjectName(name);
    box->setAccessibleDescription(explanation);
    m_form->addRow(QString(), box);
    addExplanation(explanation);
    return box;
}

QLabel* SettingsDialog::addExplanation(const QString& text)
{
    constexpr int usual = 76; // characters
    constexpr int beside = 42; // of the names of fields, and margins
    auto* const label = new Explanation(text, this);
    const int unit = label->fontMetrics().averageCharWidth();
    label->setMinimumWidth(unit * std::clamp(roomOnScreen(*this).width() / unit - beside, leastExplained, usual));
    m_form->addRow(QString(), label);
    return label;
}

void SettingsDialog::addRangeScan()
{
    m_rangeScan = new QComboBox(this);
    m_rangeScan->setObjectName(QStringLiteral("rangeScan"));
    m_rangeScan->addItem(tr("The ports that the endpoint mapper names", "choice: what of a range is checked"));
    m_rangeScan->addItem(
        tr("Map what is blocked", "choice: what of a range is checked"), QVariant::fromValue(RangeMode::Map));
    m_rangeScan->addItem(
        tr("Ask every port", "choice: what of a range is checked"), QVariant::fromValue(RangeMode::EveryPort));
    m_form->addRow(tr("Dynamic port &range:"), m_rangeScan);
    m_rangeScanExplanation = addExplanation({});
    connect(m_rangeScan, &QComboBox::currentIndexChanged, this, &SettingsDialog::explainRangeScan);
    explainRangeScan();
    m_rangeRate = addNumber(tr("Connections a &second there:", "there: in the dynamic port range"),
        tr("For mapping and for every port, over all hosts. Fewer are less likely to be taken for an attack."),
        QStringLiteral("rangeRate"), {0, rangeRateBounds.most});
    m_rangeRate->setSpecialValueText(tr("As fast as answers allow", "in place of a number of connections a second"));
    constexpr int rateStep = 100;
    m_rangeRate->setSingleStep(rateStep);
}

void SettingsDialog::addDynamicRange()
{
    m_dynamicRange = new QComboBox(this);
    m_dynamicRange->setObjectName(QStringLiteral("dynamicRange"));
    for (const DynamicRangeGoal goal : allDynamicRangeGoals()) {
        QString text = dynamicRangeText(goal);
        text[0] = text.at(0).toUpper(); // it stands alone here
        m_dynamicRange->addItem(text, QVariant::fromValue(goal));
    }
    m_dynamicRange->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // not as wide as its longest
    m_dynamicRange->setMinimumContentsLength(leastExplained);
    m_dynamicRange->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_form->addRow(tr("Dynamic ports wanted &open:"), m_dynamicRange);
    const QString explanation =
        tr("What firewalls are to let through: verdicts, advice and firewall requests go by it. As "
           "usual: 49152-65535, or the port table's range where all of it is checked.");
    addExplanation(explanation);
    describeByValue(m_dynamicRange, explanation);
}

void SettingsDialog::addTokenFile()
{
    m_tokenFile = new QLineEdit(this);
    m_tokenFile->setObjectName(QStringLiteral("standInTokenFile"));
    m_tokenFile->setPlaceholderText(tr("None", "in place of the path of a file"));
    auto* const choose = new QPushButton(tr("C&hoose…", "button: chooses a file"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Token of the stand-ins", "title of a dialog"));
        if (!path.isEmpty())
            m_tokenFile->setText(path);
    });
    auto* const row = new QHBoxLayout;
    row->addWidget(m_tokenFile, 1);
    row->addWidget(choose);
    auto* const label = new QLabel(tr("To&ken file of stand-ins:"), this);
    label->setBuddy(m_tokenFile);
    m_form->addRow(label, row);
    const QString explanation =
        tr("The file that stand-ins were given as --token-file: then they listen on each port of "
           "the range that is asked, and what is blocked shows to one port. Only its path is kept.");
    m_tokenFile->setAccessibleDescription(explanation);
    addExplanation(explanation);
}

void SettingsDialog::addWatchSwitches()
{
    m_watchNotify = addSwitch(tr("&Notify while watching", "switch"),
        tr("The desktop tells when something that is watched breaks or works again."), QStringLiteral("watchNotify"));
    m_watchSound = addSwitch(tr("Sound &while watching", "switch"), tr("The system's alert sound for the same."),
        QStringLiteral("watchSound"));
}

void SettingsDialog::explainRangeScan()
{
    const QVariant mode = m_rangeScan->currentData();
    QString text =
        tr("Each of these ports is asked as its own check. What else of the range is blocked does not show.");
    if (mode == QVariant::fromValue(RangeMode::Map))
        text = tr("Also finds where a firewall begins and ends to let ports of the range through, with at most some "
                  "2,000 connections to a host, and more where answers get lost. Can miss a narrow gap.");
    else if (mode == QVariant::fromValue(RangeMode::EveryPort))
        text = tr("Also asks each port of the range: 64,512 and more connections to a host. You are asked before it "
                  "begins.");
    m_rangeScanExplanation->setText(text);
    m_rangeScan->setAccessibleDescription(m_rangeScan->currentText() + u". "_qs + text); // Qt doesn't tell the value
}

void SettingsDialog::addHistory()
{
    m_keepRuns = addSwitch(tr("Keep the results of each &run"),
        tr("The history lists them, to be opened and compared. The demo's are not kept."), QStringLiteral("keepRuns"));
    m_keptRuns =
        addNumber(tr("R&uns kept at most:"), tr("The oldest go first, also where they take more room than this:"),
            QStringLiteral("keptRuns"), keptRunsBounds);
    m_keptMegabytes = addNumber(tr("&Megabytes kept at most:"), tr("A run over ten controllers takes about 0.3 MB."),
        QStringLiteral("keptMegabytes"), keptMegabytesBounds);
    for (QSpinBox* const box : {m_keptRuns, m_keptMegabytes}) {
        box->setEnabled(m_keepRuns->isChecked());
        connect(m_keepRuns, &QCheckBox::toggled, box, &QSpinBox::setEnabled);
    }
}

void SettingsDialog::addLanguages()
{
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system is set", "choice of a language"), QString());
    for (const QString& code : knownLanguages()) {
        // Each language under its own name, so that people who read only that language find it.
        QString name = QLocale(code).nativeLanguageName();
        if (code == QLatin1String("en"))
            name = QStringLiteral("English"); // not "American English"
        m_language->addItem(name, code);
    }
    m_form->addRow(tr("&Language:"), m_language);
    const QString explanation = tr("A new language is used from the next start on.");
    addExplanation(explanation);
    describeByValue(m_language, explanation);
}

} // namespace PortCheck
