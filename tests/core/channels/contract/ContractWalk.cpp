// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/channels/contract/ContractWalk.h"

#include "tests/support/Waiting.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostSteps = 400; // a walk that takes more is taken for endless

}

Result<void> ContractWalk::walk()
{
    const auto streams = client->streams();
    for (const auto &stream : streams)
        FM_TRY(walk(stream));
    return {};
}

Result<void> ContractWalk::walk(const QString &stream)
{
    client->stored(stream, m_cursors.value(stream));
    for (int steps = 0; steps < mostSteps; ++steps) {
        FM_ASSIGN(const bool more, step(stream));
        if (!more)
            return {};
    }
    m_problems += u"a walk without end of "_s + stream;
    return Error{ErrorKind::Malformed, m_problems.last(), {}};
}

Result<bool> ContractWalk::step(const QString &stream)
{
    const auto asked = m_cursors.value(stream);
    FM_ASSIGN(const auto fetched, await(client->fetch(stream, asked), 30'000));
    keep(fetched);
    m_cursors[stream] = fetched.next;
    client->stored(stream, fetched.next);
    const bool isSame = fetched.items.isEmpty() && fetched.gaps.isEmpty() && fetched.next == asked;
    if (isSame && fetched.more)
        return Error{ErrorKind::Malformed, u"the same page again and again"_s, {}};
    return fetched.more;
}

Result<void> ContractWalk::recheck()
{
    QStringList ids;
    for (const auto &message : m_messages)
        ids += message.remoteId;
    FM_ASSIGN(const auto fetched, await(client->recheck(ids), 30'000));
    keep(fetched);
    return {};
}

void ContractWalk::keep(const FetchResult &fetched)
{
    const auto normalise = client->normaliser();
    for (const auto &item : fetched.items) {
        m_items += item;
        const auto messages = normalise(item);
        if (!messages) {
            m_problems += u"an item that cannot be read: "_s + messages.error().detail;
            continue;
        }
        for (const auto &message : *messages)
            keep(message);
    }
    m_gaps += fetched.gaps;
}

void ContractWalk::keep(const IncomingMessage &message)
{
    if (message.dedupeKey.isEmpty() || message.remoteId.isEmpty())
        m_problems += u"a message without ids: "_s + message.text;
    auto &kept = m_messages[message.dedupeKey];
    if (message.deleted) {
        if (kept.remoteId.isEmpty()) // never known: nothing to take back
            m_messages.remove(message.dedupeKey);
        else
            kept.deleted = true;
        return;
    }
    const bool isOther = !kept.remoteId.isEmpty() && kept.version == message.version && kept.text != message.text;
    if (isOther)
        m_problems += u"another text under the same version: "_s + message.text;
    kept = message;
}

QSet<QString> ContractWalk::inboundIds() const
{
    QSet<QString> ids;
    for (const auto &message : m_messages) {
        if (message.direction == Direction::Inbound && !message.deleted)
            ids += message.remoteId;
    }
    return ids;
}

const IncomingMessage *ContractWalk::find(const QString &remoteId) const
{
    for (auto message = m_messages.cbegin(); message != m_messages.cend(); ++message) {
        if (message->remoteId == remoteId || message.key() == remoteId)
            return &*message;
    }
    return nullptr;
}

int ContractWalk::deletions() const
{
    return static_cast<int>(
        std::count_if(m_messages.cbegin(), m_messages.cend(), [](const auto &message) { return message.deleted; }));
}

QStringList deliverMany(ContractNetwork &network, const QString &prefix, int count, Milliseconds apart, Instant last)
{
    QStringList ids;
    for (int number = 1; number <= count; ++number)
        ids += network.deliver(u"%1 %2"_s.arg(prefix).arg(number), last - apart * (count - number));
    return ids;
}

QSet<QString> asSet(const QStringList &ids)
{
    return QSet<QString>(ids.begin(), ids.end());
}

}
