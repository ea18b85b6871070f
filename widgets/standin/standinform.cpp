// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/standin/standinform.h"

#include "model/standin/standininput.h"
#include "model/targets/hostname.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/explanation.h"
#include "widgets/style/fieldmessage.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const QString& text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

StandInForm::StandInForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_allowed = addField(tr("&Answers to:", "label: addresses"), u"allowed"_s, u"192.0.2.7, 192.0.2.0/24"_s,
        tr("The computer that will audit, or its network. Nobody else is answered."));
    m_domain = addField(tr("&Domain:"), u"domain"_s, u"example.com"_s,
        tr("The one that the stand-in speaks for. Empty: whichever is asked for."));
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setRange(1, longestStandInMinutes);
    constexpr int anHour = 60;
    m_minutes->setValue(anHour);
    m_minutes->setSuffix(tr(" minutes", "behind a number"));
    m_minutes->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_form->addRow(tr("&Ends after:"), m_minutes);
    m_addresses = addField(tr("&Listens at:", "label: addresses of this computer"), u"addresses"_s, {},
        tr("Addresses of this computer. Empty: all that it has."));
    m_token = addFile(tr("&Token:", "label: a file with a secret"), u"token"_s,
        tr("A file with a secret that the checking side has as well. Without it no further ports are opened by "
           "request, "
           "which a map of the dynamic range would make use of."),
        {});
    const QString pem = tr("PEM (*.pem *.crt *.cer *.key);;All files (*)", "kinds of files");
    m_certificate = addFile(tr("&Certificate:"), u"certificate"_s,
        tr("What is shown for TLS (PEM). Empty: the stand-in's own, which nobody should trust."), pem);
    m_key = addFile(tr("&Private key:"), u"key"_s, tr("For that certificate (PEM, without a passphrase)."), pem);
}

StandInForm::Field StandInForm::addField(
    const QString& label, const QString& name, const QString& example, const QString& explanation, QWidget* beside)
{
    auto* const edit = new QLineEdit(this);
    const Field field{edit, new FieldMessage(this, edit)};
    field.line->setObjectName(name);
    field.line->setPlaceholderText(example);
    field.line->setAccessibleDescription(explanation);
    auto* const row = new QHBoxLayout;
    row->addWidget(field.line, 1);
    if (beside != nullptr)
        row->addWidget(beside);
    auto* const described = new QLabel(label, this);
    described->setBuddy(field.line);
    m_form->addRow(described, row);
    m_form->addRow(field.message);
    auto* const words = new Explanation(explanation, this);
    QSizePolicy wide = words->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding); // or the form leaves it narrower than the field
    words->setSizePolicy(wide);
    m_form->addRow(QString(), words);
    connect(field.line, &QLineEdit::textEdited, field.message, &FieldMessage::clear);
    return field;
}

StandInForm::Field StandInForm::addFile(
    const QString& label, const QString& name, const QString& explanation, const QString& filter)
{
    auto* const browse = new QPushButton(tr("Choose…", "button: opens a dialog for a file"), this);
    browse->setObjectName(name + u"Choose"_s);
    browse->setAutoDefault(false);
    browse->setAccessibleName(QString(label).remove(u'&') + u' ' + browse->text());
    const Field field = addField(label, name, {}, explanation, browse);
    setTabOrder(field.line, browse);
    connect(browse, &QPushButton::clicked, this, [this, field, filter] {
        auto* const dialog = new QFileDialog(this, QString(), field.line->text(), filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, field.line, &QLineEdit::setText);
        dialog->open();
    });
    return field;
}

std::optional<StandInSettings> StandInForm::collect()
{
    for (const Field& field : {m_allowed, m_domain, m_addresses, m_token, m_certificate, m_key})
        field.message->clear();
    StandInSettings settings;
    settings.lifetime = std::chrono::minutes(m_minutes->value());
    const QStringList allowed = listOf(m_allowed.line->text());
    if (allowed.isEmpty()) {
        refuse(m_allowed, tr("Whom may it answer? Give the address of the computer that will audit."));
        return std::nullopt;
    }
    const Result<AllowedPeers> peers = AllowedPeers::parsed(allowed);
    if (!peers) {
        refuse(m_allowed, peers.error());
        return std::nullopt;
    }
    settings.allowed = *peers;
    if (const QString text = m_domain.line->text().trimmed(); !text.isEmpty()) {
        const Result<QString> domain = parseDomain(text);
        if (!domain) {
            refuse(m_domain, domain.error());
            return std::nullopt;
        }
        settings.domain = *domain;
    }
    const Result<QList<QHostAddress>> addresses = parseOwnAddresses(listOf(m_addresses.line->text()));
    if (!addresses) {
        refuse(m_addresses, addresses.error());
        return std::nullopt;
    }
    settings.addresses = *addresses;
    if (const QString path = m_token.line->text().trimmed(); !path.isEmpty()) {
        const Result<QByteArray> token = readTokenFile(path);
        if (!token) {
            refuse(m_token, token.error());
            return std::nullopt;
        }
        settings.token = *token;
    }
    if (!readCertificate(settings))
        return std::nullopt;
    return settings;
}

bool StandInForm::readCertificate(StandInSettings& settings)
{
    const QString path = m_certificate.line->text().trimmed();
    const QString keyPath = m_key.line->text().trimmed();
    if (path.isEmpty() && keyPath.isEmpty())
        return true;
    if (path.isEmpty() || keyPath.isEmpty()) {
        refuse(path.isEmpty() ? m_certificate : m_key, tr("The certificate and its private key go together."));
        return false;
    }
    Result<StandInCertificate> certificate = PortCheck::readCertificate(path, keyPath);
    if (!certificate) {
        refuse(m_certificate, certificate.error());
        return false;
    }
    settings.certificate = *certificate;
    return true;
}

void StandInForm::refuse(const Field& field, const QString& why)
{
    field.message->showMessage(StatusMark::Fail, why);
    field.line->setFocus();
    field.line->selectAll();
}

void StandInForm::remember(QSettings& settings) const
{
    for (const Field& field : {m_allowed, m_domain, m_addresses, m_token, m_certificate, m_key})
        settings.setValue(SettingsKeys::standIn(field.line->objectName()), field.line->text());
    settings.setValue(SettingsKeys::standIn(m_minutes->objectName()), m_minutes->value());
}

void StandInForm::recall(const QSettings& settings)
{
    for (const Field& field : {m_allowed, m_domain, m_addresses, m_token, m_certificate, m_key})
        field.line->setText(settings.value(SettingsKeys::standIn(field.line->objectName())).toString());
    m_minutes->setValue(settings.value(SettingsKeys::standIn(m_minutes->objectName()), m_minutes->value()).toInt());
}

} // namespace PortCheck
