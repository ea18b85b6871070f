// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <linux/filter.h>
#include <sys/socket.h>

namespace PortCheck::TestPeers {

/// Acts like a firewall that filters by source port: the listening TCP socket \a descriptor receives nothing from the
/// ports \a from to \a to, and so does not answer (socket(7), SO_ATTACH_FILTER: a packet for which the filter returns
/// length 0 is dropped; a TCP socket's packets begin with the TCP header, and that with the source port). Linux only.
[[nodiscard]] inline bool isDeafTo(qintptr descriptor, quint16 from, quint16 to)
{
    sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 0),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, from, 0, 2),
        BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, to, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, 0),
        BPF_STMT(BPF_RET | BPF_K, 0xFFFFFFFF),
    };
    const sock_fprog program{sizeof(code) / sizeof(*code), code};
    return ::setsockopt(int(descriptor), SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program)) == 0;
}

/// The same for every second port.
[[nodiscard]] inline bool isDeafToOddPorts(qintptr descriptor)
{
    sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 0),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 1, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0),
        BPF_STMT(BPF_RET | BPF_K, 0xFFFFFFFF),
    };
    const sock_fprog program{sizeof(code) / sizeof(*code), code};
    return ::setsockopt(int(descriptor), SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program)) == 0;
}

} // namespace PortCheck::TestPeers
