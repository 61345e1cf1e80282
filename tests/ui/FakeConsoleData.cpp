// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeConsoleData.h"

#include "tests/ui/FakeWorkspaceBuilder.h"

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

bool fitsView(const Conversation &row, ViewKind view, const QString &agent)
{
    const bool open = row.status == ConversationStatus::Open || row.status == ConversationStatus::Pending;
    switch (view) {
    case ViewKind::Waiting:
        return open && row.waitingSince.has_value();
    case ViewKind::Mine:
        return open && row.assignee == agent;
    case ViewKind::Unread:
        return open && row.unread;
    case ViewKind::AllOpen:
        return open;
    case ViewKind::Snoozed:
        return row.status == ConversationStatus::Snoozed;
    case ViewKind::Closed:
        return row.status == ConversationStatus::Closed;
    }
    return false;
}

bool firstInOrder(const Conversation &a, const Conversation &b, SortOrder sort)
{
    if (sort == SortOrder::LongestWaiting && a.waitingSince != b.waitingSince) {
        if (!a.waitingSince || !b.waitingSince)
            return a.waitingSince.has_value();
        return *a.waitingSince < *b.waitingSince;
    }
    return a.lastMessageAt > b.lastMessageAt;
}

}

FakeConsoleData::FakeConsoleData(const Clock &clock, bool empty) : m_clock(clock)
{
    if (!empty)
        FakeWorkspaceBuilder(*this).build();
}

QList<Conversation> FakeConsoleData::matching(const ListQuery &query) const
{
    QList<Conversation> rows;
    for (const Entry &entry : m_entries) {
        const Conversation &row = entry.conversation;
        if (!fitsView(row, query.view, agent()) || (query.account && query.account != row.account))
            continue;
        const QString all = row.customerName + row.subject + row.preview;
        if (all.contains(query.search, Qt::CaseInsensitive))
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(),
              [&](const Conversation &a, const Conversation &b) { return firstInOrder(a, b, query.sort); });
    return rows;
}

Async<ConversationSlice> FakeConsoleData::conversations(const ListQuery &query)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<ConversationSlice>(*error);
    const QList<Conversation> rows = matching(query);
    return ready<ConversationSlice>(
        ConversationSlice{rows.mid(query.offset, query.limit), static_cast<int>(rows.size())});
}

Async<ViewCounts> FakeConsoleData::counts()
{
    ViewCounts counts;
    for (const ViewKind view : {ViewKind::Waiting, ViewKind::Mine, ViewKind::Unread, ViewKind::AllOpen,
                                ViewKind::Snoozed, ViewKind::Closed}) {
        ListQuery query;
        query.view = view;
        counts.views[view] = static_cast<int>(matching(query).size());
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (fitsView(entry.conversation, ViewKind::Waiting, agent()))
            ++counts.waiting[entry.conversation.account];
        counts.outboxTroubles += entry.conversation.hasFailedReply ? 1 : 0;
    }
    return ready<ViewCounts>(counts);
}

Async<ThreadView> FakeConsoleData::thread(ConversationId conversation)
{
    if (!m_entries.contains(conversation))
        return ready<ThreadView>(Error{ErrorKind::NotFound, {}, {}});
    const Entry &found = m_entries[conversation];
    ThreadView thread;
    thread.conversation = found.conversation;
    for (const AccountStatus &status : std::as_const(m_accounts)) {
        if (status.account.id == found.conversation.account)
            thread.account = status.account;
    }
    thread.limits.maxLength = found.conversation.channel == Channel::X          ? 280
                              : found.conversation.channel == Channel::Mastodon ? 500
                              : found.conversation.channel == Channel::Bluesky  ? 300
                                                                                : 0;
    thread.messages = found.messages;
    thread.outbox = found.outbox;
    thread.reply = found.reply;
    thread.note = found.note;
    thread.lookedAt = found.lookedAt;
    return ready<ThreadView>(thread);
}

Async<CustomerCard> FakeConsoleData::customer(CustomerId customer)
{
    CustomerCard card;
    card.customer = m_customers.value(customer);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.conversation.customer == customer)
            card.history.append(entry.conversation);
    }
    std::sort(card.history.begin(), card.history.end(),
              [](const Conversation &a, const Conversation &b) { return a.lastMessageAt > b.lastMessageAt; });
    return ready<CustomerCard>(card);
}

Async<QList<OutboxEntry>> FakeConsoleData::outbox()
{
    QList<OutboxEntry> result;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const OutboxItem &item : entry.outbox)
            result.append({item, entry.conversation.channel, entry.conversation.customerName});
    }
    return ready<QList<OutboxEntry>>(result);
}

Async<Vocabulary> FakeConsoleData::vocabulary()
{
    return ready<Vocabulary>(Vocabulary{{u"Luc"_s, u"Marta"_s, u"Anne-Sophie"_s},
                                        {u"Customer service"_s, u"Marketing"_s, u"Billing"_s},
                                        {u"billing"_s, u"praise"_s, u"outage"_s}});
}

Async<void> FakeConsoleData::saveDraft(ConversationId conversation, const DraftText &draft)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<void>(*error);
    ++draftsSaved;
    (draft.note ? m_entries[conversation].note : m_entries[conversation].reply) = draft;
    return ready(Result<void>());
}

Async<OutboxId> FakeConsoleData::send(const Reply &reply, Milliseconds undoWindow)
{
    Entry &found = m_entries[reply.conversation];
    if (reply.sawVersion != found.conversation.version)
        return ready<OutboxId>(Error{ErrorKind::Conflict, {}, {}});
    OutboxItem item;
    item.id = OutboxId(++m_nextId);
    item.agent = agent();
    item.message.conversation = reply.conversation;
    item.message.text = reply.text;
    item.notBefore = m_clock.now() + undoWindow;
    found.outbox.append(item);
    found.reply.reset();
    if (reply.thenClose)
        found.conversation.status = ConversationStatus::Closed;
    announce(reply.conversation);
    return ready<OutboxId>(item.id);
}

OutboxItem *FakeConsoleData::item(OutboxId id, ConversationId *where)
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        for (OutboxItem &item : entry->outbox) {
            if (item.id != id)
                continue;
            if (where)
                *where = entry.key();
            return &item;
        }
    }
    return nullptr;
}

Async<void> FakeConsoleData::undoSend(OutboxId id)
{
    ConversationId where;
    OutboxItem *found = item(id, &where);
    if (!found || (found->state != OutboxState::Queued && found->state != OutboxState::Rejected))
        return ready<void>(Error{ErrorKind::Conflict, {}, {}});
    found->state = OutboxState::Cancelled;
    Entry &entry = m_entries[where];
    entry.reply = DraftText{found->message.text, false, entry.conversation.version, m_clock.now()};
    entry.conversation.hasFailedReply = false;
    announce(where);
    return ready(Result<void>());
}

Async<void> FakeConsoleData::retry(OutboxId id)
{
    ConversationId where;
    if (OutboxItem *found = item(id, &where))
        found->notBefore = m_clock.now();
    announce(where);
    return ready(Result<void>());
}

Async<void> FakeConsoleData::discard(OutboxId id)
{
    ConversationId where;
    if (OutboxItem *found = item(id, &where))
        found->state = OutboxState::Cancelled;
    return ready(change(where, [](Conversation &row) { row.hasFailedReply = false; }));
}

Async<void> FakeConsoleData::addNote(ConversationId conversation, const QString &text)
{
    Message note;
    note.id = MessageId(++m_nextId);
    note.direction = Direction::Note;
    note.visibility = Visibility::Internal;
    note.agent = agent();
    note.text = text;
    note.at = note.receivedAt = m_clock.now();
    m_entries[conversation].messages.append(note);
    m_entries[conversation].note.reset();
    announce(conversation);
    return ready(Result<void>());
}

Result<void> FakeConsoleData::change(ConversationId id, const std::function<void(Conversation &)> &change)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return *error;
    change(m_entries[id].conversation);
    announce(id);
    return {};
}

Async<void> FakeConsoleData::close(const QList<ConversationId> &conversations)
{
    Result<void> result;
    for (const ConversationId id : conversations)
        result = change(id, [](Conversation &row) { row.status = ConversationStatus::Closed; });
    return ready(result);
}

Async<void> FakeConsoleData::reopen(const QList<ConversationId> &conversations)
{
    Result<void> result;
    for (const ConversationId id : conversations)
        result = change(id, [](Conversation &row) { row.status = ConversationStatus::Open; });
    return ready(result);
}

Async<void> FakeConsoleData::snooze(ConversationId conversation, Instant until)
{
    return ready(change(conversation, [until](Conversation &row) {
        row.status = ConversationStatus::Snoozed;
        row.snoozedUntil = until;
    }));
}

Async<void> FakeConsoleData::assign(ConversationId conversation, const QString &agent)
{
    return ready(change(conversation, [agent](Conversation &row) { row.assignee = agent; }));
}

Async<void> FakeConsoleData::setTags(ConversationId conversation, const QStringList &tags)
{
    return ready(change(conversation, [tags](Conversation &row) { row.tags = tags; }));
}

Async<void> FakeConsoleData::handOver(ConversationId conversation, const QString &team, const QString &)
{
    return ready(change(conversation, [team](Conversation &row) { row.handedTo = team; }));
}

Async<void> FakeConsoleData::handBack(ConversationId conversation, const QString &)
{
    return ready(change(conversation, [](Conversation &row) { row.handedTo.clear(); }));
}

Async<void> FakeConsoleData::markUnread(ConversationId conversation)
{
    return ready(change(conversation, [](Conversation &row) { row.unread = true; }));
}

Async<void> FakeConsoleData::markSeen(ConversationId conversation)
{
    m_entries[conversation].lookedAt = m_clock.now();
    return ready(change(conversation, [](Conversation &row) { row.unread = false; }));
}

Async<void> FakeConsoleData::testMail(const MailSetup &setup)
{
    if (setup.imapHost.contains(u"self-signed"_s) && setup.trustedSha256.isEmpty())
        return ready<void>(Error{ErrorKind::Untrusted,
                                 u"reason: The certificate is self-signed, and untrusted\nsubject: mail.acme.example\n"
                                 u"issuer: Acme internal\nsha256: 9f:86:d0:81:88:4c:7d:65"_s,
                                 {}});
    if (setup.password == "wrong"_L1)
        return ready<void>(Error{ErrorKind::Unauthorised, u"AUTHENTICATIONFAILED"_s, {}});
    return ready(Result<void>());
}

Async<AccountId> FakeConsoleData::addMail(const MailSetup &setup)
{
    AccountStatus status;
    status.account.id = AccountId(++m_nextId);
    status.account.handle = setup.address;
    m_accounts.append(status);
    ChangeSet changes;
    changes.accounts.insert(status.account.id);
    Q_EMIT changed(changes);
    return ready<AccountId>(status.account.id);
}

Async<AccountId> FakeConsoleData::addMastodonByToken(const QUrl &, const QString &)
{
    return ready<AccountId>(AccountId(++m_nextId));
}

Async<AccountId> FakeConsoleData::addMastodonByBrowser(const QUrl &)
{
    return ready<AccountId>(Error{ErrorKind::Timeout, {}, {}});
}

Async<void> FakeConsoleData::pause(AccountId account, bool paused)
{
    for (AccountStatus &status : m_accounts) {
        if (status.account.id == account)
            status.account.paused = paused;
    }
    ChangeSet changes;
    changes.accounts.insert(account);
    Q_EMIT changed(changes);
    return ready(Result<void>());
}

Async<void> FakeConsoleData::removeAccount(AccountId account)
{
    m_accounts.removeIf([account](const AccountStatus &status) { return status.account.id == account; });
    ChangeSet changes;
    changes.accounts.insert(account);
    Q_EMIT changed(changes);
    return ready(Result<void>());
}

FakeConsoleData::Entry *FakeConsoleData::byCustomer(const QString &name)
{
    for (Entry &entry : m_entries) {
        if (entry.conversation.customerName == name)
            return &entry;
    }
    return nullptr;
}

void FakeConsoleData::customerWrites(ConversationId id, const QString &text)
{
    Entry &entry = m_entries[id];
    Message message;
    message.id = MessageId(++m_nextId);
    message.conversation = id;
    message.from.name = entry.conversation.customerName;
    message.text = text;
    message.at = message.receivedAt = m_clock.now();
    entry.messages.append(message);
    ++entry.conversation.version;
    ++entry.conversation.messages;
    entry.conversation.preview = text;
    entry.conversation.lastMessageAt = message.at;
    entry.conversation.unread = true;
    if (!entry.conversation.waitingSince)
        entry.conversation.waitingSince = message.at;
    announce(id);
}

void FakeConsoleData::announce(ConversationId id)
{
    ChangeSet changes;
    changes.conversations.insert(id);
    Q_EMIT changed(changes);
}

}
