// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/settings/settingsdialog.h"

#include "widgets/style/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace PortCheck {

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_given(preferences)
{
    setWindowTitle(tr("Settings", "title of the dialog"));
    auto* const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);

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
    addLanguages();

    auto* const buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    QPushButton* const defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setText(tr("Restore &defaults", "button"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, this, [this] { show(Preferences()); });
    show(preferences);
    // Qt makes a dialog no higher than two thirds of the screen, and would cut the texts.
    const int width = sizeHint().width();
    setMinimumHeight(layout()->totalHeightForWidth(width));
    resize(width, minimumHeight());
}

Preferences SettingsDialog::preferences() const
{
    Preferences preferences = m_given; // keeps what the dialog does not show
    preferences.limits.probe.timeout = std::chrono::milliseconds(m_timeout->value());
    preferences.limits.probe.tcpRetries = m_tcpRetries->value();
    preferences.limits.probe.udpRetries = m_udpRetries->value();
    preferences.limits.parallel = m_parallel->value();
    preferences.extraLooks = m_extraLooks->isChecked();
    preferences.sourcePorts = m_sourcePorts->isChecked();
    preferences.language = m_language->currentData().toString();
    return preferences;
}

void SettingsDialog::show(const Preferences& preferences)
{
    m_timeout->setValue(int(preferences.limits.probe.timeout.count()));
    m_tcpRetries->setValue(preferences.limits.probe.tcpRetries);
    m_udpRetries->setValue(preferences.limits.probe.udpRetries);
    m_parallel->setValue(preferences.limits.parallel);
    m_extraLooks->setChecked(preferences.extraLooks);
    m_sourcePorts->setChecked(preferences.sourcePorts);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
}

QSpinBox* SettingsDialog::addNumber(
    const QString& label, const QString& explanation, const QString& name, Bounds bounds)
{
    auto* const form = static_cast<QFormLayout*>(layout());
    auto* const box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(bounds.least, bounds.most);
    box->setAccessibleDescription(explanation);
    form->addRow(label, box);
    addExplanation(explanation);
    return box;
}

QCheckBox* SettingsDialog::addSwitch(const QString& label, const QString& explanation, const QString& name)
{
    auto* const box = new QCheckBox(label, this);
    box->setObjectName(name);
    box->setAccessibleDescription(explanation);
    static_cast<QFormLayout*>(layout())->addRow(QString(), box);
    addExplanation(explanation);
    return box;
}

void SettingsDialog::addExplanation(const QString& text)
{
    constexpr int characters = 76;
    QLabel* const label = plainLabel(text, this);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * characters);
    static_cast<QFormLayout*>(layout())->addRow(QString(), label);
}

void SettingsDialog::addLanguages()
{
    auto* const form = static_cast<QFormLayout*>(layout());
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system is set", "choice of a language"), QString());
    for (const QString& code : knownLanguages()) {
        // Each language by its own name, so that whoever reads only that one finds it.
        QString name = QLocale(code).nativeLanguageName();
        if (code == QLatin1String("en"))
            name = QStringLiteral("English"); // not "American English"
        m_language->addItem(name, code);
    }
    form->addRow(tr("&Language:"), m_language);
    addExplanation(tr("A new language is used from the next start on."));
}

} // namespace PortCheck
