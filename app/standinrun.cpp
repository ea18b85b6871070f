// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/standinrun.h"

#include "app/shortage.h"
#include "model/standin/standintext.h"

#include <utility>

namespace PortCheck {

StandInRun::StandInRun(StandInRequest request, PortTable table, StandInServer& server, Streams streams)
    : m_request(std::move(request))
    , m_table(std::move(table))
    , m_server(server)
    , m_streams(streams)
{
    connect(&m_server, &StandInServer::happened, this,
        [this](const StandInEvent& event) { m_streams.output << eventLine(event) << Qt::endl; });
    connect(&m_server, &StandInServer::ended, this, [this](StandInServer::End how) {
        end(how == StandInServer::End::TimeOver ? ExitStatus::Passed : ExitStatus::Interrupted);
    });
}

void StandInRun::start()
{
    if (!m_request.certificatePath.isEmpty()) {
        Result<StandInCertificate> certificate = readCertificate(m_request.certificatePath, m_request.keyPath);
        if (!certificate) {
            m_streams.progress << certificate.error() << Qt::endl;
            end(ExitStatus::BadRequest);
            return;
        }
        m_request.settings.certificate = *certificate;
    }
    m_server.start(planStandIn(m_table), m_request.settings);
    const QString shortage = m_server.isRunning() ? shortageText() : QString();
    if (!shortage.isEmpty()) {
        m_streams.progress << shortage << Qt::endl;
        end(ExitStatus::BadRequest);
        return;
    }
    introduce();
    if (!m_server.isRunning()) {
        m_streams.progress << tr("The stand-in could not listen on any port.") << Qt::endl;
        end(ExitStatus::Failed);
    }
}

void StandInRun::introduce()
{
    for (const QString& line : skippedText(m_server.skipped()))
        m_streams.output << line << Qt::endl;
    if (!m_server.isRunning())
        return;
    for (const QString& line : placesText(m_server.places()))
        m_streams.output << line << Qt::endl;
    if (m_request.settings.token.isEmpty())
        m_streams.output << tr("Requests to open further ports are refused: no --token-file was given.") << Qt::endl;
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_request.settings.lifetime).count();
    m_streams.output << tr("This stand-in (nonce %1) answers %2 and nobody else. It ends after %n minute(s), or by "
                           "Ctrl-C.",
        "%1 a number in hexadecimal digits, %2 list of addresses", int(minutes))
                            .arg(QString::fromLatin1(m_server.nonce()), m_request.settings.allowed.text())
                     << Qt::endl;
}

void StandInRun::interrupt()
{
    m_server.stop();
    end(ExitStatus::Interrupted); // unless that has ended it already
}

void StandInRun::end(ExitStatus status)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT done(status);
}

} // namespace PortCheck
