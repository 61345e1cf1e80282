// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/Ingest.h"
#include "core/inbox/LabelActions.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConsentRepository.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/LabelRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "tests/support/TableDump.h"
#include "tests/support/TestWorkspace.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

inline const Instant privacyNow = fromMsecs(1'777'809'600'000);

/// Ana writes mails and posts, Bob posts too, and each answers in a thread of the other; all that is said of Ana, or to
/// her, has the word "anamark" in it.
class PrivacyWorld
{
public:
    explicit PrivacyWorld(Engine engine) : workspace(engine)
    {
        mail = addAccount(Channel::Email, u"us@brand.example"_s, u"us@brand.example"_s);
        social = addAccount(Channel::Mastodon, u"@brand@social.example"_s, u"https://social.example/brand"_s);
        take(mail, {anasMail(), ourAnswer(), bounce()});
        take(social, {post(u"bob-1"_s, bob(), u"from bob"_s, u"bob-thread"_s), anasAnswer(),
                      post(u"anamark-root"_s, ana(Channel::Mastodon), u"anamark asks in public"_s, u"anamark-thread"_s),
                      answer(u"bob-2"_s, bob(), u"bob helps"_s, u"anamark-thread"_s, u"anamark-root"_s)});
        customer = customerOf(Channel::Email, u"anamark@x.example"_s);
        workspace.write([this](Transaction &tx) { return link(tx); });
        workspace.write([this](Transaction &tx) { return tell(tx); });
    }

    Account addAccount(Channel channel, const QString &handle, const QString &key)
    {
        return workspace.write([&](Transaction &tx) -> Result<Account> {
            Account account;
            account.channel = channel;
            account.handle = handle;
            account.remoteKey = key;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        });
    }

    static Identity ana(Channel channel)
    {
        Identity identity;
        identity.channel = channel;
        identity.remoteKey = channel == Channel::Email ? u"anamark@x.example"_s : u"https://social.example/anamark"_s;
        identity.handle = identity.remoteKey;
        identity.name = u"anamark Sousa"_s;
        identity.about = u"I am anamark"_s;
        identity.followers = 40;
        return identity;
    }

    static Identity bob()
    {
        Identity identity;
        identity.channel = Channel::Mastodon;
        identity.remoteKey = identity.handle = u"https://social.example/bob"_s;
        identity.name = u"Bob"_s;
        return identity;
    }

    static IncomingMessage post(const QString &id, const Identity &author, const QString &text, const QString &thread)
    {
        IncomingMessage message;
        message.remoteId = message.dedupeKey = id;
        message.version = u"1"_s;
        message.author = author;
        message.text = text;
        message.threadKey = thread;
        message.visibility = Visibility::Public;
        message.at = message.receivedAt = privacyNow - std::chrono::hours(5);
        return message;
    }

    static IncomingMessage answer(const QString &id, const Identity &author, const QString &text, const QString &thread,
                                  const QString &parent)
    {
        IncomingMessage message = post(id, author, text, thread);
        message.inReplyTo = parent;
        message.at = message.receivedAt = privacyNow - std::chrono::hours(4);
        return message;
    }

    static IncomingMessage anasAnswer()
    {
        return answer(u"anamark-2"_s, ana(Channel::Mastodon), u"anamark answers bob"_s, u"bob-thread"_s, u"bob-1"_s);
    }

    static IncomingMessage anasMail()
    {
        IncomingMessage message = post(u"q@anamark.example"_s, ana(Channel::Email), u"anamark writes"_s, {});
        message.visibility = Visibility::Private;
        message.subject = u"Order of anamark"_s;
        message.to = {{u"us"_s, u"us@brand.example"_s}};
        message.attachments = {
            Attachment{{}, u"anamark.pdf"_s, u"application/pdf"_s, 10, u"1.2"_s, u"of anamark"_s, false}};
        return message;
    }

    static IncomingMessage ourAnswer()
    {
        IncomingMessage message = post(u"r@brand.example"_s, {}, u"Dear anamark"_s, {});
        message.author.channel = Channel::Email;
        message.author.remoteKey = message.author.handle = u"us@brand.example"_s;
        message.direction = Direction::Outbound;
        message.visibility = Visibility::Private;
        message.subject = u"Re: Order of anamark"_s;
        message.inReplyTo = u"q@anamark.example"_s;
        message.to = {{u"anamark Sousa"_s, u"anamark@x.example"_s}};
        message.at = message.receivedAt = privacyNow - std::chrono::hours(3);
        return message;
    }

    static IncomingMessage bounce()
    {
        IncomingMessage message = post(u"b@mx.example"_s, {}, u"anamark@x.example is full"_s, {});
        message.author.channel = Channel::Email;
        message.author.remoteKey = message.author.handle = u"mailer-daemon@mx.example"_s;
        message.automatic = Automatic::Bounce;
        message.inReplyTo = u"r@brand.example"_s;
        message.bounces = {{u"anamark@x.example"_s, true, u"4.2.2"_s}};
        message.at = message.receivedAt = privacyNow - std::chrono::hours(2);
        return message;
    }

    IngestCount take(const Account &account, const QList<IncomingMessage> &messages)
    {
        return workspace.write([&](Transaction &tx) -> Result<IngestCount> {
            Ingest ingest(tx, account, privacyNow);
            for (const IncomingMessage &each : messages)
                FM_TRY(ingest.take({each, {u"mail"_s, "source of " + each.text.toUtf8()}, {}, 0, 0, {}}));
            return ingest.finish();
        });
    }

    CustomerId customerOf(Channel channel, const QString &key)
    {
        const auto identity =
            workspace.read([&](Session &session) { return CustomerRepository(session).find(channel, key); });
        return identity ? identity->customer : CustomerId();
    }

    std::optional<Message> message(const Account &account, const QString &id)
    {
        return workspace.read([&](Session &session) -> Result<std::optional<Message>> {
            MessageRepository messages(session);
            FM_ASSIGN(const auto stored, messages.stored(account.id, id));
            return stored ? messages.find(stored->id) : std::optional<Message>();
        });
    }

    OutboxId queue(const QString &text)
    {
        return workspace.write([&](Transaction &tx) -> Result<OutboxId> {
            FM_ASSIGN(const auto stored, MessageRepository(tx).stored(mail.id, u"q@anamark.example"_s));
            OutboxItem item;
            item.message.account = mail.id;
            item.message.conversation = stored->conversation;
            item.message.key = u"key-%1@brand.example"_s.arg(text.size());
            item.message.text = text;
            item.message.to = {{u"anamark"_s, u"anamark@x.example"_s}};
            item.message.files = {{u"anamark.txt"_s, u"text/plain"_s, {}, "anamark"}};
            item.agent = u"kim"_s;
            item.notBefore = item.createdAt = privacyNow;
            return OutboxRepository(tx).enqueue(tx, item);
        });
    }

    /// The store's own error, or the value.
    template <class F>
    auto attempt(F f)
    {
        auto writing = workspace.database().write(std::move(f));
        writing.waitForFinished();
        return writing.result();
    }

    TestWorkspace workspace;
    Account mail;
    Account social;
    CustomerId customer;

private:
    /// Ana's post is hers as an agent said: the customer of it follows the one of the mails.
    Result<void> link(Transaction &tx)
    {
        FM_ASSIGN(const auto other, CustomerRepository(tx).find(Channel::Mastodon, ana(Channel::Mastodon).remoteKey));
        CustomerDeed deed;
        deed.at = privacyNow;
        deed.agent = u"kim"_s;
        deed.customer = customer;
        deed.other = other->customer;
        deed.evidence = {{EvidenceKind::SameName, u"anamark Sousa"_s, {}, {}, {}, {}, false}};
        FM_TRY(CustomerDeedRepository(tx).append(tx, deed));
        FM_TRY(tx.exec(u"UPDATE customers SET merged_into = ? WHERE id = ?"_s, customer, other->customer));
        FM_TRY(tx.exec(u"UPDATE conversations SET customer_id = ? WHERE customer_id = ?"_s, customer, other->customer));
        FM_TRY(tx.exec(u"UPDATE identities SET customer_id = ? WHERE customer_id = ?"_s, customer, other->customer));
        return {};
    }

    /// What replying keeps: drafts with what they said before, what was offered, and who gets no notice.
    static Result<void> tellInReplies(Transaction &tx, ConversationId place)
    {
        Draft draft;
        draft.conversation = place;
        draft.agent = draft.updatedBy = u"lee"_s;
        draft.mode = DraftMode::Note;
        draft.text = u"anamark?"_s;
        draft.variants = {{Channel::X, u"anamark on X"_s}};
        draft.origin = {OriginKind::PastAnswer, 1, u"offered to anamark"_s};
        draft.createdAt = draft.updatedAt = privacyNow;
        draft.files = {{u"anamark.png"_s, u"image/png"_s, u"anamark's kettle"_s, "anamark"}};
        FM_ASSIGN(draft, DraftRepository(tx).save(tx, draft));
        FM_TRY(DraftRepository(tx).addVersion(tx, draft.id, {0, privacyNow, u"lee"_s, u"anamark before"_s}));
        FM_TRY(tx.exec(u"INSERT INTO reply_uses (at, agent, conversation_id, kind, outcome) "
                       "VALUES (1, 'lee', ?, 'past-answer', 'refused')"_s,
                       place));
        FM_ASSIGN(const qint64 notice,
                  tx.insert(u"INSERT INTO notices (title, state, created_at) VALUES ('Outage', 'sending', 1) "
                            "RETURNING id"_s));
        FM_TRY(tx.exec(u"INSERT INTO notice_recipients (notice_id, conversation_id, why_not) "
                       "VALUES (?, ?, 'anamark asked not to be written to')"_s,
                       notice, place));
        FM_TRY(tx.exec(u"UPDATE follow_ups SET phone = '+44 20 anamark'"_s));
        return {};
    }

    Result<void> tell(Transaction &tx)
    {
        FM_ASSIGN(const auto stored, MessageRepository(tx).stored(mail.id, u"q@anamark.example"_s));
        FM_TRY(tx.exec(u"INSERT INTO profile_records (customer_id, source, name, at, content) "
                       "VALUES (?, 'agent', 'kim', 1, '[[\"\",\"NOTE\",[],\"anamark is kind\"]]')"_s,
                       customer));
        FM_TRY(ConsentRepository(tx).append(
            tx, {{}, customer, ConsentPurpose::Marketing, {}, false, privacyNow, u"kim"_s, u"anamark said no"_s}));
        FM_TRY(tx.exec(u"INSERT INTO follow_ups (customer_id, conversation_id, kind, text, due_at, created_at, agent) "
                       "VALUES (?, ?, 'promise', 'call anamark', 1, 1, 'kim')"_s,
                       customer, stored->conversation));
        FM_TRY(tellInReplies(tx, stored->conversation));
        FM_TRY(
            tx.exec(u"INSERT INTO reviews (bundle, reviewer, reviewed_id, conversation_id, number, at, verdict, tags, "
                    "entry_key) VALUES ('b', 'r', ?, ?, 1, 1, 'good', '[\"anamark\"]', 'e')"_s,
                    stored->conversation, stored->conversation));
        FM_TRY(labelCase(tx, stored->conversation, {Intent::Help, Complexity::Simple}, false, u"kim"_s, privacyNow));
        FM_TRY(LabelRepository(tx).suggest(tx, stored->id, stored->conversation, {Intent::Vent, 0.75, {}, 0}, u"m"_s));
        return MessageRepository(tx).addVersion(stored->id, {u"0"_s, u"anamark"_s, u"anamark before"_s, privacyNow});
    }
};

}
