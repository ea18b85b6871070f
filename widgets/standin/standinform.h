// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/standinserver.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLineEdit;
class QSettings;
class QSpinBox;

namespace PortCheck {

class FieldMessage;

/// The fields for a stand-in's settings: whom it answers, for which domain, for how long, and the rest.
class StandInForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInForm)

public:
    explicit StandInForm(QWidget* parent = nullptr);

    /// Reads the fields, and the files that they name. No value if a field is wrong: it shows why, and gets the focus.
    [[nodiscard]] std::optional<StandInSettings> collect();

    /// Stores the fields as written; of files only the paths.
    void remember(QSettings& settings) const;
    void recall(const QSettings& settings);

private:
    /// A line edit, with its message below.
    struct Field {
        QLineEdit* line;
        FieldMessage* message;
    };
    Field addField(const QString& label, const QString& name, const QString& example, const QString& explanation,
        QWidget* beside = nullptr);
    Field addFile(const QString& label, const QString& name, const QString& explanation, const QString& filter);
    void refuse(const Field& field, const QString& why);
    bool readCertificate(StandInSettings& settings);

    QFormLayout* m_form;
    Field m_allowed;
    Field m_domain;
    QSpinBox* m_minutes;
    Field m_addresses;
    Field m_token;
    Field m_certificate;
    Field m_key;
};

} // namespace PortCheck
