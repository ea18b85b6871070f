// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/targets/rolefield.h"

#include "model/targets/otherversion.h"
#include "model/targets/target.h"
#include "model/words/tabletext.h"
#include "widgets/style/fieldmessage.h"
#include "widgets/style/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace PortCheck {

namespace {

constexpr std::chrono::milliseconds typingPause{400};
constexpr qsizetype shownRejections = 5;
constexpr int visibleLines = 3;

/// Shows a few lines; a layout gives it more if there is room.
class HostsEdit final : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), minimumSizeHint().height()}; }
    QSize minimumSizeHint() const override
    {
        const int text = fontMetrics().lineSpacing() * visibleLines;
        const int margins = 2 * (frameWidth() + qRound(document()->documentMargin()));
        return {QPlainTextEdit::minimumSizeHint().width(), text + margins};
    }
};

QString rejectionText(const QList<RejectedEntry>& rejected)
{
    QStringList lines;
    const qsizetype shown = std::min(rejected.size(), shownRejections);
    for (const RejectedEntry& entry : rejected.first(shown)) {
        if (entry.why.contains(entry.entry)) { // names the entry itself
            lines << entry.why;
            continue;
        }
        lines << RoleField::tr("“%1”: %2", "%1: what the person typed, %2: a sentence that says why it is no host")
                     .arg(entry.entry, entry.why);
    }
    if (rejected.size() > shown)
        lines << RoleField::tr("Further entries that are no hosts: %1", "%1: a number").arg(rejected.size() - shown);
    return lines.join(u'\n');
}

/// What is meant instead; empty where that can't be told.
QString offerText(const QList<RejectedEntry>& rejected)
{
    QStringList meant;
    for (const RejectedEntry& entry : rejected) {
        if (!entry.meant.isEmpty())
            meant << entry.meant;
    }
    if (meant.size() > 1)
        return RoleField::tr("Write the host instead of these %n entries", "button", int(meant.size()));
    return meant.isEmpty() ? QString() : RoleField::tr("Write %1 instead", "button; %1 a host").arg(meant.constFirst());
}

/// Nothing where nothing can be entered: it would look like what is.
QString exampleText(bool isEnabled)
{
    return isEnabled ? RoleField::tr("Names or addresses", "in an empty field for hosts") : QString();
}

QString countText(const ParsedHosts& parsed)
{
    if (parsed.hosts.isEmpty())
        return {};
    if (parsed.duplicates == 0)
        return RoleField::tr("Hosts: %1", "beside a field; %1: a number").arg(parsed.hosts.size());
    return RoleField::tr("Hosts: %1, named twice: %2", "beside a field; %1 and %2: numbers")
        .arg(parsed.hosts.size())
        .arg(parsed.duplicates);
}

} // namespace

RoleField::RoleField(const QString& role, QWidget* parent)
    : QWidget(parent)
    , m_role(role)
    , m_count(plainLabel({}, this))
    , m_edit(new HostsEdit(this))
    , m_message(new FieldMessage(this, m_edit))
{
    auto* const label = plainLabel(tableText(role), this);
    emphasize(label);
    label->setBuddy(m_edit);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_edit->setObjectName(QStringLiteral("hosts"));
    m_edit->setAccessibleName(tableText(role));
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(exampleText(true));

    auto* const heading = new QHBoxLayout;
    heading->addWidget(label, 1);
    heading->addWidget(m_count);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(heading);
    column->addWidget(m_edit, 1);
    column->addWidget(m_message);

    connect(m_message, &FieldMessage::offerTaken, this, &RoleField::writeMeantHosts);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { showFindings(false); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_message->clear();
        m_typing.start();
        Q_EMIT edited();
    });
}

void RoleField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        m_edit->setPlaceholderText(exampleText(isEnabled()));
}

QString RoleField::text() const
{
    return m_edit->toPlainText();
}

void RoleField::setText(const QString& text)
{
    m_edit->setPlainText(text);
}

QStringList RoleField::hosts() const
{
    return parseHosts(text()).hosts;
}

int RoleField::addHosts(const QStringList& hosts)
{
    QStringList known = this->hosts();
    const qsizetype before = known.size();
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock(); // one undo step
    cursor.movePosition(QTextCursor::End);
    for (const QString& host : hosts) {
        if (known.contains(host))
            continue;
        known.append(host);
        if (!cursor.atBlockStart())
            cursor.insertBlock();
        cursor.insertText(host);
    }
    cursor.endEditBlock();
    return int(known.size() - before);
}

void RoleField::writeMeantHosts()
{
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(withMeantHosts(text())); // one undo step
    m_edit->setFocus(Qt::OtherFocusReason);
    showFindings(false);
}

void RoleField::setIpVersions(IpVersions versions)
{
    if (m_ipVersions == versions)
        return;
    m_ipVersions = versions;
    showFindings(false);
}

bool RoleField::validate()
{
    showFindings(true);
    return m_message->text().isEmpty();
}

void RoleField::focusField()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void RoleField::showFindings(bool required)
{
    m_typing.stop();
    const ParsedHosts parsed = parseHosts(text());
    m_count->setText(countText(parsed));
    if (!parsed.rejected.isEmpty()) {
        m_message->showMessage(StatusMark::Fail, rejectionText(parsed.rejected));
        if (const QString offer = offerText(parsed.rejected); !offer.isEmpty())
            m_message->offer(offer);
    } else if (const QString other = otherVersionText(parsed.hosts, m_ipVersions); !other.isEmpty()) {
        m_message->showMessage(StatusMark::Fail,
            tr("%1 Take it out, or choose “IPv4 and IPv6” in the settings.", "%1 a sentence about addresses")
                .arg(other));
    } else if (required && parsed.hosts.isEmpty()) {
        m_message->showMessage(StatusMark::Fail,
            tr("No host is named for “%1”. Enter at least one name or address.",
                "%1: a role such as Domain controllers")
                .arg(tableText(m_role)));
    } else {
        m_message->clear();
    }
}

} // namespace PortCheck
