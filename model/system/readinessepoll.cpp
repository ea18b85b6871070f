// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/readinessmakers.h"

#ifdef Q_OS_LINUX

#include <array>

#include <sys/epoll.h>
#include <unistd.h>

namespace PortCheck {

namespace {

class EpollReadiness final : public Readiness {
public:
    EpollReadiness()
        : m_set(::epoll_create1(EPOLL_CLOEXEC))
    {
    }
    Q_DISABLE_COPY_MOVE(EpollReadiness)
    ~EpollReadiness() override
    {
        if (isValid())
            ::close(m_set);
    }

    [[nodiscard]] bool isValid() const { return m_set != -1; }

    bool add(qintptr socket, quint32 token) override
    {
        epoll_event event{};
        event.events = EPOLLOUT;
        event.data.u32 = token;
        return ::epoll_ctl(m_set, EPOLL_CTL_ADD, int(socket), &event) == 0;
    }

    void remove(quint32 /*token*/) override { } // closing does it: the descriptors are not duplicated (epoll(7))

    void wait(std::chrono::milliseconds timeout, std::vector<quint32>& ready) override
    {
        ready.clear();
        const int count = ::epoll_wait(m_set, m_events.data(), int(m_events.size()), int(timeout.count()));
        for (int i = 0; i < count; ++i)
            ready.push_back(m_events[size_t(i)].data.u32);
    }

    [[nodiscard]] bool mayKeepFailuresBack() const override { return false; }

private:
    int m_set;
    std::array<epoll_event, 1024> m_events{};
};

} // namespace

std::unique_ptr<Readiness> makeEpoll()
{
    auto epoll = std::make_unique<EpollReadiness>();
    return epoll->isValid() ? std::move(epoll) : nullptr;
}

} // namespace PortCheck

#else

namespace PortCheck {

std::unique_ptr<Readiness> makeEpoll()
{
    return nullptr;
}

} // namespace PortCheck

#endif
