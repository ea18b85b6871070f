// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/shared/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace PortCheck {

/// Lets a person change the preferences; the caller reads them if the dialog was accepted.
class SettingsDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    explicit SettingsDialog(const Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] Preferences preferences() const;

private:
    void show(const Preferences& preferences);
    void beginPage(const QString& title);
    void addLimits();
    void addIpVersions();
    QSpinBox* addNumber(const QString& label, const QString& explanation, const QString& name, Bounds bounds);
    QCheckBox* addSwitch(const QString& label, const QString& explanation, const QString& name);
    QLabel* addExplanation(const QString& text);
    void addRangeScan();
    void explainRangeScan();
    void addDynamicRange();
    void addTokenFile();
    void addHistory();
    void addWatchSwitches();
    void addLanguages();
    void fitSize();

    Preferences m_given;
    QTabWidget* m_pages;
    QFormLayout* m_form = nullptr; ///< of the page that fields are added to
    QList<QFormLayout*> m_forms; ///< of all pages
    QComboBox* m_ipVersions;
    QSpinBox* m_timeout;
    QSpinBox* m_tcpRetries;
    QSpinBox* m_udpRetries;
    QSpinBox* m_parallel;
    QComboBox* m_rangeScan;
    QLabel* m_rangeScanExplanation;
    QSpinBox* m_rangeRate;
    QComboBox* m_dynamicRange;
    QLineEdit* m_tokenFile;
    QCheckBox* m_extraLooks;
    QCheckBox* m_sourcePorts;
    QCheckBox* m_keepRuns;
    QSpinBox* m_keptRuns;
    QSpinBox* m_keptMegabytes;
    QCheckBox* m_watchNotify;
    QCheckBox* m_watchSound;
    QComboBox* m_language;
};

} // namespace PortCheck
