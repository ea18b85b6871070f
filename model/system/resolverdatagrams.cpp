// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/resolverdatagrams.h"

#ifndef Q_OS_WIN
#include "model/support/awakeclock.h"
#include "model/system/nativeaddress.h"
#include "model/system/nativeconnection.h"
#include "model/system/nativeerror.h"
#include "model/system/sleeplessclock.h"

#include <QByteArray>
#include <QHostAddress>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <optional>
#include <utility>
#include <vector>

#include <netinet/in.h>
#include <poll.h>
#include <resolv.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace PortCheck {

#ifdef Q_OS_WIN

ResolverWord wordOfDatagrams(const QStringList& /*servers*/, const QString& /*name*/, quint16 /*port*/)
{
    return {};
}

#else

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds untilAskedAgain{1100}; // a little more than who refuses seldom waits
constexpr std::chrono::milliseconds untilGivenUp{2200};
constexpr int mostDatagrams = 16; // of one socket: more are a flood

enum class About { Name, Itself };

/// A question to a server, by a socket of its own.
struct Question {
    QString server;
    About about = About::Name;
    QByteArray bytes{};
    int socket = -1; ///< owned; -1: there is none, or it has heard enough
    int heard = 0; ///< datagrams
    bool isRefused = false;
    bool isHeldBack = false; ///< by this computer's own filter
};

/// An ICMP error from elsewhere: nobody listens there, or a firewall forbids it.
bool isRefusal(int code)
{
    const NativeError error = nativeErrorOf(code);
    return error == NativeError::Refused || error == NativeError::HostUnreachable
        || error == NativeError::NetworkUnreachable || error == NativeError::Prohibited;
}

QByteArray questionFor(const QString& name, bool recursion)
{
    struct __res_state state = {};
    if (res_ninit(&state) != 0)
        return {};
    if (!recursion)
        state.options &= ~decltype(state.options)(RES_RECURSE);
    QByteArray bytes(NS_PACKETSZ, '\0');
    const int length = res_nmkquery(&state, ns_o_query, name.toLatin1().constData(), ns_c_in, ns_t_a, nullptr, 0,
        nullptr, reinterpret_cast<unsigned char*>(bytes.data()), int(bytes.size()));
    res_nclose(&state);
    bytes.truncate(std::max(length, 0));
    return bytes;
}

/// All questions that are under way.
class Questions final {
public:
    Questions(const QStringList& servers, const QString& name, quint16 port);
    ~Questions();
    Q_DISABLE_COPY_MOVE(Questions)

    /// To those who have said nothing so far.
    void send();
    /// Waits for what comes, up to \a most. What a server says of the name, once one does.
    [[nodiscard]] std::optional<ResolverWord> wait(std::chrono::milliseconds most);
    /// Whether nothing more can come: each was refused or held back, or no route leads there.
    [[nodiscard]] bool isSettled() const;
    /// What is known without such a word.
    [[nodiscard]] ResolverWord silence() const;

private:
    void open(const QString& server, About about, const QByteArray& bytes, quint16 port);
    std::optional<ResolverWord> read(Question& question);

    std::vector<Question> m_questions; ///< two of each server, about the name first
    bool m_nameIsAnswered = false; ///< properly: what was asked before got lost
    bool m_answersBesides = false; ///< what a server knows by itself
};

Questions::Questions(const QStringList& servers, const QString& name, quint16 port)
{
    const QByteArray ofName = questionFor(name, true);
    const QByteArray ofItself = questionFor(u"localhost"_s, false);
    for (const QString& server : servers) {
        open(server, About::Name, ofName, port);
        open(server, About::Itself, ofItself, port);
    }
}

Questions::~Questions()
{
    for (const Question& question : m_questions) {
        if (question.socket >= 0)
            ::close(question.socket);
    }
}

void Questions::open(const QString& server, About about, const QByteArray& bytes, quint16 port)
{
    NativeAddress address{QHostAddress(server)};
    address.setPort(port);
    Question question{server, about, bytes};
    question.socket = int(openDatagramSocket(address.family()));
    if (question.socket >= 0
        && (bytes.isEmpty()
            || ::connect(question.socket, static_cast<const sockaddr*>(address.data()), socklen_t(address.size()))
                != 0)) {
        ::close(question.socket); // no route leads there, say
        question.socket = -1;
    }
    m_questions.push_back(std::move(question));
}

void Questions::send()
{
    for (Question& question : m_questions) {
        if (question.socket < 0 || question.heard > 0)
            continue;
        // A refusal of the one before is told in place of sending.
        for (int i = 0; i < 2; ++i) {
            if (::send(question.socket, question.bytes.constData(), size_t(question.bytes.size()),
                    MSG_NOSIGNAL | MSG_DONTWAIT)
                >= 0)
                break;
            question.isHeldBack = question.isHeldBack || errno == EPERM;
            question.isRefused = question.isRefused || isRefusal(errno);
        }
    }
}

std::optional<ResolverWord> Questions::wait(std::chrono::milliseconds most)
{
    std::vector<pollfd> watched;
    std::vector<Question*> whose;
    for (Question& question : m_questions) {
        if (question.socket < 0)
            continue;
        watched.push_back({question.socket, POLLIN, 0});
        whose.push_back(&question);
    }
    if (::poll(watched.data(), nfds_t(watched.size()), int(most.count())) <= 0)
        return std::nullopt;
    for (std::size_t i = 0; i < watched.size(); ++i) {
        if (watched[i].revents == 0)
            continue;
        if (const auto word = read(*whose[i]))
            return word;
    }
    return std::nullopt;
}

std::optional<ResolverWord> Questions::read(Question& question)
{
    QByteArray bytes(NS_MAXMSG, '\0');
    const ssize_t size = ::recv(question.socket, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
    if (size < 0) {
        question.isRefused = question.isRefused || isRefusal(errno);
        return std::nullopt;
    }
    bytes.truncate(size);
    if (++question.heard == mostDatagrams) {
        ::close(question.socket);
        question.socket = -1;
    }
    using Kind = ResolverWord::Kind;
    const ResolverWord word = wordOfDatagram(question.bytes, bytes);
    if (question.about == About::Name && word.kind != Kind::Silent)
        return word;
    if (question.about == About::Name)
        m_nameIsAnswered = true;
    else if (word.kind != Kind::Nonsense)
        m_answersBesides = true;
    return std::nullopt;
}

bool Questions::isSettled() const
{
    for (std::size_t i = 0; i + 1 < m_questions.size(); i += 2) {
        const Question& ofName = m_questions[i];
        if (ofName.socket >= 0 && !ofName.isHeldBack && !ofName.isRefused && !m_questions[i + 1].isRefused)
            return false;
    }
    return true;
}

ResolverWord Questions::silence() const
{
    using Kind = ResolverWord::Kind;
    if (m_answersBesides && !m_nameIsAnswered)
        return {Kind::Stalled, {}, {}};
    QStringList refusing;
    bool areAllRefused = !m_questions.empty() && !m_nameIsAnswered;
    bool areAllHeldBack = areAllRefused;
    for (std::size_t i = 0; i + 1 < m_questions.size(); i += 2) { // the two of a server
        const bool isRefused = m_questions[i].isRefused || m_questions[i + 1].isRefused;
        if (isRefused)
            refusing.append(m_questions[i].server);
        areAllRefused = areAllRefused && isRefused;
        areAllHeldBack = areAllHeldBack && m_questions[i].isHeldBack;
    }
    if (areAllHeldBack)
        return {Kind::HeldBack, {}, {}};
    if (areAllRefused)
        return {Kind::Refused, {}, {}};
    return {Kind::Silent, {}, {}, {}, false, {}, refusing};
}

} // namespace

ResolverWord wordOfDatagrams(const QStringList& servers, const QString& name, quint16 port)
{
    Questions questions(servers, name, port);
    AwakeClock clock;
    const Moment begin = clock.look(sleeplessNow());
    bool wereAskedAgain = false;
    questions.send();
    for (Moment now = begin; now - begin < untilGivenUp && !questions.isSettled(); now = clock.look(sleeplessNow())) {
        if (!wereAskedAgain && now - begin >= untilAskedAgain) {
            wereAskedAgain = true;
            questions.send();
        }
        if (const auto word = questions.wait(AwakeClock::beat))
            return *word;
    }
    return questions.silence();
}

#endif

} // namespace PortCheck
