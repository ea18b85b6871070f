// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/readiness.h"

namespace PortCheck {

/// Waiting as poll() does it: the whole list of sockets is passed to the system each time. \a Native provides the
/// system's names: Entry, Socket, events (what to wait for), failures (what is reported of a failed one),
/// mayKeepFailuresBack (until one is reported), and poll(entries, count, milliseconds).
template <typename Native> class PolledSockets final : public Readiness {
public:
    bool add(qintptr socket, quint32 token) override
    {
        if (m_places.size() <= token)
            m_places.resize(size_t(token) + 1);
        m_places[token] = m_entries.size();
        typename Native::Entry entry{};
        entry.fd = typename Native::Socket(socket);
        entry.events = Native::events;
        m_entries.push_back(entry);
        m_tokens.push_back(token);
        return true;
    }

    void remove(quint32 token) override
    {
        const size_t place = m_places[token];
        m_entries[place] = m_entries.back();
        m_tokens[place] = m_tokens.back();
        m_places[m_tokens[place]] = place;
        m_entries.pop_back();
        m_tokens.pop_back();
    }

    void wait(std::chrono::milliseconds timeout, std::vector<quint32>& ready) override
    {
        ready.clear();
        int left = Native::poll(m_entries.data(), m_entries.size(), int(timeout.count()));
        for (size_t place = 0; left > 0 && place < m_entries.size(); ++place) {
            if (m_entries[place].revents != 0) {
                ready.push_back(m_tokens[place]);
                m_mayKeepFailuresBack &= (m_entries[place].revents & Native::failures) == 0;
                --left;
            }
        }
    }

    [[nodiscard]] bool mayKeepFailuresBack() const override { return m_mayKeepFailuresBack; }

private:
    std::vector<typename Native::Entry> m_entries;
    std::vector<quint32> m_tokens; ///< the token of each entry
    std::vector<size_t> m_places; ///< the index of each token's entry
    bool m_mayKeepFailuresBack = Native::mayKeepFailuresBack;
};

} // namespace PortCheck
