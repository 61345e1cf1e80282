// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/FakeConsoleData.h"

#include "core/text/QueryText.h"
#include "tests/ui/FakeWorkspaceBuilder.h"

#include <algorithm>
#include <limits>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

bool fitsState(const Conversation &row, const QString &state)
{
    if (state == "waiting"_L1)
        return row.waitingSince.has_value();
    if (state == "unread"_L1)
        return row.unread;
    return toString(row.status) == state;
}

bool fitsValue(const Conversation &row, QueryField field, const QueryValue &value, const QString &agent)
{
    switch (field) {
    case QueryField::Is:
        return fitsState(row, value.text);
    case QueryField::Assignee:
        return row.assignee == (value.text == "me"_L1 ? agent : value.text);
    case QueryField::Account:
        return u'#' + row.account.toString() == value.text;
    case QueryField::Tag:
        return row.tags.contains(value.text);
    case QueryField::Channel:
        return toString(row.channel) == value.text;
    case QueryField::Customer:
    case QueryField::From:
        return row.customerName.contains(value.text, Qt::CaseInsensitive);
    case QueryField::Words:
        return (row.customerName + u' ' + row.subject + u' ' + row.preview).contains(value.text, Qt::CaseInsensitive);
    default:
        return false;
    }
}

bool fits(const Conversation &row, const QueryText &query, const QString &agent)
{
    return std::all_of(query.terms.cbegin(), query.terms.cend(), [&](const QueryTerm &term) {
        const bool any = std::any_of(term.values.cbegin(), term.values.cend(),
                                     [&](const QueryValue &value) { return fitsValue(row, term.field, value, agent); });
        return any != term.negated;
    });
}

qint64 placeOf(const ConversationRow &row, SortOrder sort)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    switch (sort) {
    case SortOrder::WaitingLongest:
        return row.conversation.waitingSince ? toMsecs(*row.conversation.waitingSince) : last;
    case SortOrder::Reach:
        return -row.conversation.reach;
    case SortOrder::Due:
        return row.conversation.dueAt ? toMsecs(*row.conversation.dueAt) : last;
    case SortOrder::Newest:
    case SortOrder::Relevance:
        break;
    }
    return -toMsecs(row.conversation.lastMessageAt);
}

void markHits(ConversationRow &row, const QueryText &query)
{
    for (const QueryTerm &term : query.terms) {
        if (term.field != QueryField::Words || term.negated)
            continue;
        row.snippet = row.conversation.preview;
        const auto at = row.snippet.indexOf(term.values.first().text, 0, Qt::CaseInsensitive);
        if (at >= 0)
            row.hits.append({static_cast<int>(at), static_cast<int>(term.values.first().text.size())});
    }
}

QList<ConversationKey> keysFrom(const QList<ConversationRow> &rows, SortOrder sort)
{
    QList<ConversationKey> keys;
    for (const ConversationRow &row : rows)
        keys.append({placeOf(row, sort), row.conversation.id});
    return keys;
}

}

FakeConsoleData::FakeConsoleData(const Clock &clock, bool empty) : m_clock(clock)
{
    if (!empty)
        FakeWorkspaceBuilder(*this).build();
}

QList<ConversationRow> FakeConsoleData::matching(const ListQuery &query) const
{
    const QueryText text = parseQuery(query.text);
    QList<ConversationRow> rows;
    for (const Entry &entry : m_entries) {
        if (!fits(entry.conversation, text, agent()))
            continue;
        ConversationRow row;
        row.conversation = entry.conversation;
        row.conversation.reach = entry.conversation.id.value * 7919 % 60'000;
        row.conversation.dueAt = entry.conversation.snoozedUntil;
        if (entry.conversation.waitingSince)
            row.conversation.dueAt = *entry.conversation.waitingSince + answerWithin();
        markHits(row, text);
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [&](const ConversationRow &a, const ConversationRow &b) {
        return ConversationKey{placeOf(a, query.sort), a.conversation.id} <
               ConversationKey{placeOf(b, query.sort), b.conversation.id};
    });
    return rows;
}

Async<QList<ConversationKey>> FakeConsoleData::order(const ListQuery &query, int limit)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<QList<ConversationKey>>(*error);
    const auto keys = keysFrom(matching(query), query.sort);
    return soon<QList<ConversationKey>>(limit > 0 ? keys.mid(0, limit) : keys);
}

Async<QList<ConversationKey>> FakeConsoleData::keysOf(const ListQuery &query, const QList<ConversationId> &ids)
{
    auto keys = keysFrom(matching(query), query.sort);
    keys.removeIf([&](const ConversationKey &key) { return !ids.contains(key.id); });
    return soon<QList<ConversationKey>>(keys);
}

Async<QList<ConversationRow>> FakeConsoleData::rows(const ListQuery &query, const QList<ConversationId> &ids)
{
    const QueryText text = parseQuery(query.text);
    QHash<ConversationId, ConversationRow> all;
    for (const ConversationRow &row : matching({{}, query.sort}))
        all.insert(row.conversation.id, row);
    QList<ConversationRow> rows;
    for (const ConversationId id : ids) {
        if (!all.contains(id))
            continue;
        rows.append(all.value(id));
        markHits(rows.last(), text);
    }
    rowsRead += static_cast<int>(rows.size());
    return soon<QList<ConversationRow>>(rows);
}

Async<QList<int>> FakeConsoleData::tally(const QStringList &queries)
{
    QList<int> counts;
    for (const QString &query : queries)
        counts.append(static_cast<int>(matching({query, SortOrder::Newest}).size()));
    return ready<QList<int>>(counts);
}

Async<int> FakeConsoleData::outboxTroubles()
{
    int troubles = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const OutboxItem &item : entry.outbox)
            troubles += item.state == OutboxState::Rejected || item.state == OutboxState::Uncertain ||
                        (item.state == OutboxState::Held && item.agent != agent());
    }
    return ready<int>(troubles);
}

void FakeConsoleData::answer(qsizetype which)
{
    m_held.takeAt(which)();
}

Async<SavedViewId> FakeConsoleData::saveView(const SavedView &view)
{
    for (const SavedView &each : std::as_const(m_views)) {
        if (each.name == view.name && each.id != view.id)
            return ready<SavedViewId>(Error{ErrorKind::Conflict, {}, {}});
    }
    SavedView kept = view;
    const auto old = std::find_if(m_views.begin(), m_views.end(),
                                  [&](const SavedView &each) { return view.id && each.id == view.id; });
    if (old != m_views.end()) {
        *old = view;
    } else {
        kept.id = SavedViewId(++m_nextId);
        m_views.append(kept);
    }
    announceViews();
    return ready<SavedViewId>(kept.id);
}

Async<void> FakeConsoleData::removeView(SavedViewId view)
{
    m_views.removeIf([view](const SavedView &each) { return each.id == view; });
    announceViews();
    return ready(Result<void>());
}

Async<void> FakeConsoleData::orderViews(const QList<SavedViewId> &views)
{
    std::sort(m_views.begin(), m_views.end(),
              [&](const SavedView &a, const SavedView &b) { return views.indexOf(a.id) < views.indexOf(b.id); });
    announceViews();
    return ready(Result<void>());
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
    thread.lookedAt = found.lookedAt;
    thread.route = found.route;
    thread.canBePrivate = found.canBePrivate;
    thread.asOf = m_clock.now();
    return ready<ThreadView>(thread);
}

Async<Vocabulary> FakeConsoleData::vocabulary()
{
    return ready<Vocabulary>(Vocabulary{{u"Luc"_s, u"Marta"_s, u"Anne-Sophie"_s},
                                        {u"Customer service"_s, u"Marketing"_s, u"Billing"_s},
                                        {u"billing"_s, u"praise"_s, u"outage"_s},
                                        {u"@acmetelecom"_s, u"support@acme.example"_s}});
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

ReplyRoute FakeConsoleData::throughNetwork()
{
    ReplyRoute route;
    route.kind = ReplyRoute::Kind::Network;
    return route;
}

Async<LoggedPlace> FakeConsoleData::logContact(const LoggedContact &contact)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<LoggedPlace>(*error);
    logged = contact;
    Message message;
    message.id = MessageId(++m_nextId);
    message.direction = contact.direction;
    message.visibility = Visibility::Private;
    message.contact = contact.kind;
    message.agent = agent();
    message.text = contact.text;
    message.at = message.receivedAt = contact.at;
    const ConversationId where = contact.conversation ? contact.conversation : m_entries.firstKey();
    m_entries[where].messages.append(message);
    announce(where);
    return ready<LoggedPlace>(LoggedPlace{where, m_entries[where].conversation.customer, message.id});
}

Async<void> FakeConsoleData::takeBackContact(MessageId id)
{
    for (Entry &entry : m_entries) {
        for (Message &message : entry.messages) {
            if (message.id == id)
                message.deleted = true;
        }
    }
    return ready(Result<void>());
}

Result<void> FakeConsoleData::changedOrFailed(ConversationId id, const std::function<void(Conversation &)> &change)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return *error;
    change(m_entries[id].conversation);
    announce(id);
    return {};
}

void FakeConsoleData::change(ConversationId id, const std::function<void(Conversation &)> &change)
{
    change(m_entries[id].conversation);
    announce(id);
}

void FakeConsoleData::close(ConversationId id)
{
    change(id, [](Conversation &row) { row.status = ConversationStatus::Closed; });
}

void FakeConsoleData::reopen(ConversationId id)
{
    change(id, [](Conversation &row) { row.status = ConversationStatus::Open; });
}

void FakeConsoleData::add(const Conversation &conversation)
{
    m_entries[conversation.id].conversation = conversation;
    announce(conversation.id);
}

void FakeConsoleData::remove(ConversationId id)
{
    m_entries.remove(id);
    announce(id);
}

namespace
{

void apply(const BulkDeed &deed, Conversation &row)
{
    switch (deed.kind) {
    case BulkDeed::Kind::Close:
        row.status = ConversationStatus::Closed;
        break;
    case BulkDeed::Kind::Reopen:
        row.status = ConversationStatus::Open;
        break;
    case BulkDeed::Kind::Snooze:
        row.status = ConversationStatus::Snoozed;
        row.snoozedUntil = deed.until;
        break;
    case BulkDeed::Kind::Assign:
        row.assignee = deed.value;
        break;
    case BulkDeed::Kind::Tag:
        row.tags.removeAll(deed.value);
        row.tags.append(deed.value);
        break;
    case BulkDeed::Kind::Untag:
        row.tags.removeAll(deed.value);
        break;
    case BulkDeed::Kind::MarkRead:
    case BulkDeed::Kind::MarkUnread:
        row.unread = deed.kind == BulkDeed::Kind::MarkUnread;
        break;
    }
}

}

Async<BulkOutcome> FakeConsoleData::onSome(const QList<ConversationId> &ids, const BulkDeed &deed)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<BulkOutcome>(*error);
    const BulkUndoId undo(++m_nextId);
    BulkOutcome outcome;
    ChangeSet changes;
    for (const ConversationId id : ids) {
        const Conversation before = m_entries[id].conversation;
        apply(deed, m_entries[id].conversation);
        if (before == m_entries[id].conversation)
            continue;
        m_undo[undo].append(before);
        changes.conversations.insert(id);
        ++outcome.changed;
    }
    if (outcome.changed > 0)
        outcome.undo = undo;
    Q_EMIT changed(changes);
    return ready<BulkOutcome>(outcome);
}

Async<BulkOutcome> FakeConsoleData::onAll(const ListQuery &query, const BulkDeed &deed)
{
    QList<ConversationId> ids;
    for (const ConversationRow &row : matching(query))
        ids.append(row.conversation.id);
    return onSome(ids, deed);
}

Async<void> FakeConsoleData::undo(BulkUndoId deed)
{
    ChangeSet changes;
    for (const Conversation &before : m_undo.take(deed)) {
        m_entries[before.id].conversation = before;
        changes.conversations.insert(before.id);
    }
    Q_EMIT changed(changes);
    return ready(Result<void>());
}

Async<void> FakeConsoleData::handOver(ConversationId conversation, const QString &team, const QString &)
{
    return ready(changedOrFailed(conversation, [team](Conversation &row) { row.handedTo = team; }));
}

Async<void> FakeConsoleData::handBack(ConversationId conversation, const QString &)
{
    return ready(changedOrFailed(conversation, [](Conversation &row) { row.handedTo.clear(); }));
}

Async<void> FakeConsoleData::markSeen(ConversationId conversation)
{
    m_entries[conversation].lookedAt = m_clock.now();
    return ready(changedOrFailed(conversation, [](Conversation &row) { row.unread = false; }));
}

AccountStatus *FakeConsoleData::status(AccountId id)
{
    const auto found = std::ranges::find_if(m_accounts, [id](const auto &each) { return each.account.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

void FakeConsoleData::announceAccount(AccountId id)
{
    ChangeSet changes;
    changes.accounts.insert(id);
    Q_EMIT changed(changes);
}

Enrolled FakeConsoleData::enrol(const ChannelSetup &setup, AccountId again)
{
    if (!again) {
        m_accounts.append(AccountStatus());
        m_accounts.last().account.id = again = AccountId(++m_nextId);
        m_accounts.last().account.createdAt = m_clock.now();
    }
    Account &account = status(again)->account;
    account.channel = channelOf(setup);
    if (const auto *mail = std::get_if<MailSetup>(&setup))
        account.handle = mail->address;
    if (const auto *facebook = std::get_if<FacebookSetup>(&setup))
        account.handle = facebook->pageId.isEmpty() ? u"Acme Telecom"_s : u"Acme Coimbra"_s;
    if (account.handle.isEmpty())
        account.handle = u"@newcomer"_s;
    account.state = AccountState::New;
    announceAccount(again);
    return {account, {280, 23}};
}

// "self-signed" in a server's name, "wrong" as a secret and no secret at all each have their own end.
Async<Enrolled> FakeConsoleData::signIn(const ChannelSetup &setup, AccountId again)
{
    signedInWith = setup;
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<Enrolled>(*error);
    if (const auto *mail = std::get_if<MailSetup>(&setup)) {
        if (mail->imap.host.contains(u"self-signed"_s) && mail->trustedSha256.isEmpty())
            return ready<Enrolled>(Error{
                ErrorKind::Untrusted,
                u"reason: The certificate is self-signed, and untrusted\nsubject: mail.acme.example\n"
                u"issuer: Acme internal\nsha256: 9f:86:d0:81:88:4c:7d:65:9a:2f:ea:a0:c5:5a:d0:15:a3:bf:4f:1b:2b:0b:82:2c:d1:5d:6c:15:b0:f0:0a:08"_s,
                {}});
        if (mail->password == "wrong"_L1)
            return ready<Enrolled>(Error{ErrorKind::Unauthorised, u"AUTHENTICATIONFAILED"_s, {}});
        return ready<Enrolled>(enrol(setup, again));
    }
    const auto *mastodon = std::get_if<MastodonSetup>(&setup);
    if (std::holds_alternative<XSetup>(setup) || (mastodon && mastodon->token.isEmpty())) {
        waitingSignIn = std::make_shared<Promise<Enrolled>>();
        const auto answer = waitingSignIn->future();
        Q_EMIT browserAsked(QUrl(u"https://network.example/authorize?state=1"_s));
        return answer;
    }
    return ready<Enrolled>(enrol(setup, again));
}

Async<MailSettingsGuess> FakeConsoleData::discoverMail(const QString &address)
{
    MailSettingsGuess guess;
    const QString domain = address.section(u'@', 1);
    if (domain.startsWith(u"unknown"_s))
        return ready<MailSettingsGuess>(Error{ErrorKind::NotFound, {}, {}});
    if (domain == "gmail.com"_L1) {
        guess.provider = u"google"_s;
        guess.source = MailSource::Preset;
        guess.auth = {MailAuth::XOAuth2, MailAuth::Password};
        guess.imap = {u"imap.gmail.com"_s, 993, Security::Tls};
        guess.smtp = {u"smtp.gmail.com"_s, 465, Security::Tls};
        return ready<MailSettingsGuess>(guess);
    }
    const QString host = domain.startsWith(u"old"_s) ? u"self-signed."_s + domain : u"imap."_s + domain;
    guess.imap = {host, 993, Security::Tls};
    guess.smtp = {u"smtp."_s + domain, 587, Security::StartTls};
    guess.source = MailSource::Service;
    guess.evidence = u"_imaps._tcp."_s + domain;
    return ready<MailSettingsGuess>(guess);
}

Async<QList<FacebookPageOffer>> FakeConsoleData::facebookPages(const FacebookSetup &setup)
{
    if (setup.userToken == "wrong"_L1)
        return ready<QList<FacebookPageOffer>>(
            Error{ErrorKind::Unauthorised, u"Error validating access token: the session has expired."_s, {}});
    return ready<QList<FacebookPageOffer>>(
        QList<FacebookPageOffer>{{u"101"_s, u"Acme Telecom"_s}, {u"102"_s, u"Acme Coimbra"_s}});
}

Async<void> FakeConsoleData::testAccount(AccountId id)
{
    if (status(id)->account.state == AccountState::NeedsSignIn)
        return ready<void>(Error{ErrorKind::Unauthorised, u"The access token was revoked"_s, {}});
    return ready(Result<void>());
}

Async<void> FakeConsoleData::editAccount(AccountId id, const AccountEdit &edit)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<void>(*error);
    Account &account = status(id)->account;
    account.settings = edit.appliedTo(account.settings);
    account.answerWithin = edit.answerWithin;
    announceAccount(id);
    return ready(Result<void>());
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

Async<ImportSummary> FakeConsoleData::importMail(const QString &, const QStringList &)
{
    import = std::make_unique<Promise<ImportSummary>>();
    return import->future();
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

void FakeConsoleData::announceViews()
{
    ChangeSet changes;
    changes.views = true;
    Q_EMIT changed(changes);
}

void FakeConsoleData::announce(ConversationId id)
{
    ChangeSet changes;
    changes.conversations.insert(id);
    Q_EMIT changed(changes);
}

Async<FormattedMail> FakeConsoleData::formatted(MessageId message)
{
    return ready<FormattedMail>(formattedMails.value(message));
}

}
