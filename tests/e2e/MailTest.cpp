// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ConsoleProcess.h"
#include "tests/e2e/Post.h"
#include "tests/support/Printers.h"
#include "tests/support/TestServers.h"
#include "tests/support/Waiting.h"

#include <QElapsedTimer>

using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A console with one mailbox of ours, and a customer who writes to it.
struct MailScene
{
    QString ours = freshAddress(u"support"_s, u"firstmile.test"_s);
    QString customer = freshAddress(u"alice"_s, u"customer.test"_s);
    ConsoleProcess console;

    MailScene() { console.addEmail(ours, requiredServerSetting(u"MAIL_PASSWORD"_s)); }

    CustomerMail mail(const QString &subject) const
    {
        return {customer, ours, subject, u"About: "_s + subject, freshAddress(u"question"_s, u"customer.test"_s)};
    }
};

}

TEST_CASE("a mail is in the inbox within two seconds of its delivery", "[e2e][mail]")
{
    MailScene scene;
    const auto poll = scene.console.start({u"poll"_s, u"--follow"_s});
    deliver({scene.mail(u"the first"_s)});
    REQUIRE(waitFor([&] { return scene.console.conversationAbout(u"the first"_s).has_value(); }, 15000));

    for (const QString &subject : {u"the second"_s, u"the third"_s}) {
        deliver({scene.mail(subject)});
        QElapsedTimer timer;
        timer.start();
        REQUIRE(waitFor([&] { return scene.console.conversationAbout(subject).has_value(); }));
        CHECK(timer.elapsed() < 2000);
    }
    CHECK(poll->state() == QProcess::Running);
}

TEST_CASE("a reply arrives in the thread of the customer's mail and stands once in Sent", "[e2e][mail]")
{
    MailScene scene;
    const CustomerMail question = scene.mail(u"Where is my order?"_s);
    deliver({question});
    scene.console.must({u"poll"_s});
    const auto conversation = scene.console.conversationAbout(question.subject);
    REQUIRE(conversation);

    scene.console.must({u"reply"_s, (*conversation)[u"id"].toString(), u"--text"_s, u"It is on its way."_s});
    REQUIRE(scene.console.sendUntilSettled(60000));

    const QList<QByteArray> arrived = mailsIn(scene.customer);
    REQUIRE(arrived.size() == 1);
    CHECK(headerOf(arrived[0], "In-Reply-To") == u'<' + question.messageId + u'>');
    CHECK(headerOf(arrived[0], "References").endsWith(u'<' + question.messageId + u'>'));
    CHECK(headerOf(arrived[0], "Subject") == u"Re: Where is my order?"_s);
    CHECK(arrived[0].contains("It is on its way."));
    const QString messageId = headerOf(arrived[0], "Message-ID");
    REQUIRE_FALSE(messageId.isEmpty());
    CHECK(countWith(mailsIn(scene.ours, u"Sent"_s), messageId) == 1);

    scene.console.must({u"poll"_s});
    CHECK(scene.console.show((*conversation)[u"id"].toString())[u"messages"].toArray().size() == 2);
}

TEST_CASE("a week of absence: 500 mails that came while nothing ran are all there after one poll", "[e2e][mail]")
{
    MailScene scene;
    deliver({scene.mail(u"before"_s)});
    scene.console.must({u"poll"_s});
    REQUIRE(scene.console.inbox().size() == 1);

    QList<CustomerMail> mails;
    for (int number = 1; number <= 500; ++number) {
        mails << scene.mail(u"absence %1"_s.arg(number));
        mails.last().from = u"customer%1@customer.test"_s.arg(number);
    }
    deliver(mails);
    scene.console.must({u"poll"_s});
    CHECK(scene.console.inbox().size() == 501);
    scene.console.must({u"poll"_s});
    CHECK(scene.console.inbox().size() == 501);
}

TEST_CASE("what a colleague read in another mail program is read here, and waits for its answer", "[e2e][mail]")
{
    MailScene scene;
    deliver({scene.mail(u"read elsewhere"_s), scene.mail(u"not read"_s)});
    scene.console.must({u"poll"_s});
    const auto unread = [&](const QString &subject) {
        const auto found = scene.console.conversationAbout(subject);
        REQUIRE(found);
        return (*found)[u"unread"].toBool();
    };
    REQUIRE(unread(u"read elsewhere"_s));

    workInInbox(scene.ours, {"STORE 1 +FLAGS (\\Seen)"});
    scene.console.must({u"poll"_s});
    CHECK_FALSE(unread(u"read elsewhere"_s));
    CHECK(unread(u"not read"_s));

    workInInbox(scene.ours, {"STORE 2 +FLAGS (\\Deleted)", "EXPUNGE"});
    deliver({scene.mail(u"read before it came"_s)});
    workInInbox(scene.ours, {"STORE 2 +FLAGS (\\Seen)"});
    scene.console.must({u"poll"_s});
    CHECK(unread(u"not read"_s));
    CHECK_FALSE(unread(u"read before it came"_s));
    CHECK(scene.console.inbox().size() == 3); // all of them wait
}
