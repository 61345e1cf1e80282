// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailClient.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeMailServer.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QSignalSpy>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A mailbox that other programs work in as well.
struct SharedMailbox
{
    FakeMailServer server{u"help@shop.test"_s};
    QNetworkAccessManager network;
    FakeClock clock;
    Account account;
    std::unique_ptr<MailClient> client;
    QHash<QString, Cursor> cursors;

    SharedMailbox()
    {
        account.handle = server.ownAddress;
        account.settings = {{u"imapHost"_s, u"127.0.0.1"_s}, {u"imapPort"_s, server.imapPort()},
                            {u"smtpHost"_s, u"127.0.0.1"_s}, {u"smtpPort"_s, server.smtpPort()},
                            {u"security"_s, u"none"_s},      {u"auth"_s, u"xoauth2"_s},
                            {u"sentMailbox"_s, u"Sent"_s},   {u"sentCopy"_s, u"server"_s}};
    }

    void deliver(const QString &mailbox, const QByteArray &id)
    {
        server.append(mailbox, "From: ana@x.test\r\nMessage-ID: <" + id + ">\r\n\r\nHi " + id + "\r\n",
                      QDateTime::currentDateTimeUtc());
    }

    /// The Message-IDs that a look into the mailbox brings, to its end.
    QStringList look(const QString &mailbox = u"INBOX"_s)
    {
        if (!client)
            client = std::make_unique<MailClient>(account, server.token, ChannelContext{network, clock});
        QStringList ids;
        for (bool more = true; more;) {
            const auto step = await(client->fetch(mailbox, cursors[mailbox]));
            REQUIRE(step);
            for (const auto &item : step->items)
                ids << client->normaliser()(item)->first().dedupeKey;
            cursors[mailbox] = step->next;
            more = step->more;
        }
        return ids;
    }

    void move(qsizetype index, const QString &from, const QString &to)
    {
        const auto mail = server.mailboxes[from].mails.takeAt(index);
        server.append(to, mail.bytes, mail.at);
    }
};

}

TEST_CASE("a mail that somebody moves away and back is the same message", "[imap][mailsync]")
{
    SharedMailbox shared;
    shared.deliver(u"INBOX"_s, "1@x");
    shared.deliver(u"INBOX"_s, "2@x");
    CHECK(shared.look() == QStringList{u"2@x"_s, u"1@x"_s});
    shared.move(0, u"INBOX"_s, u"Trash"_s);
    CHECK(shared.look().isEmpty());
    shared.deliver(u"INBOX"_s, "3@x");
    CHECK(shared.look() == QStringList{u"3@x"_s});
    shared.move(0, u"Trash"_s, u"INBOX"_s);
    CHECK(shared.look() == QStringList{u"1@x"_s});
    CHECK(shared.look().isEmpty());
}

TEST_CASE("an idle look at a mailbox is one command, whatever other programs marked or expunged", "[imap][mailsync]")
{
    SharedMailbox shared;
    for (const auto *id : {"1@x", "2@x", "3@x"})
        shared.deliver(u"INBOX"_s, id);
    CHECK(shared.look().size() == 3);
    shared.server.mailboxes[u"INBOX"_s].mails.removeAt(1);
    shared.server.mailboxes[u"INBOX"_s].mails.first().flags << "\\Seen";
    const int asked = shared.server.commands();
    CHECK(shared.look().isEmpty());
    CHECK(shared.server.commands() - asked == 1);
}

TEST_CASE("a mailbox that was made anew brings its mails once more, under the same keys", "[imap][mailsync]")
{
    SharedMailbox shared;
    for (const auto *id : {"1@x", "2@x", "3@x"})
        shared.deliver(u"INBOX"_s, id);
    const auto before = shared.look();
    auto &inbox = shared.server.mailboxes[u"INBOX"_s];
    inbox.uidValidity = 2;
    for (auto &mail : inbox.mails)
        mail.uid += 40;
    inbox.uidNext += 40;
    CHECK(shared.look() == before);
    shared.deliver(u"INBOX"_s, "4@x");
    CHECK(shared.look() == QStringList{u"4@x"_s});
}

TEST_CASE("a chosen mailbox beside INBOX is read and its mails are not mixed up", "[imap][mailsync]")
{
    SharedMailbox shared;
    shared.account.settings[u"mailboxes"_s] = QJsonArray{u"INBOX"_s, u"Réclamations"_s};
    shared.server.mailboxes.insert(u"Réclamations"_s, {});
    shared.deliver(u"INBOX"_s, "1@x");
    shared.deliver(u"Réclamations"_s, "2@x");
    CHECK(shared.look() == QStringList{u"1@x"_s});
    CHECK(shared.look(u"Réclamations"_s) == QStringList{u"2@x"_s});
    shared.deliver(u"Réclamations"_s, "3@x");
    CHECK(shared.look().isEmpty());
    CHECK(shared.look(u"Réclamations"_s) == QStringList{u"3@x"_s});
}

TEST_CASE("a watched mailbox tells of what arrives", "[imap][mailsync]")
{
    SharedMailbox shared;
    shared.deliver(u"INBOX"_s, "1@x");
    CHECK(shared.look().size() == 1);
    QSignalSpy changed(shared.client.get(), &ChannelClient::changed);
    int idled = 0;
    shared.server.trouble = [&] {
        ++idled;
        return MailTrouble::None;
    };
    shared.client->watch(true);
    REQUIRE(waitFor([&] { return changed.size() == 1 && idled == 6; })); // to IDLE, and not before
    shared.deliver(u"INBOX"_s, "2@x");
    REQUIRE(waitFor([&] { return changed.size() == 2; }));
    CHECK(shared.look() == QStringList{u"2@x"_s});
}
