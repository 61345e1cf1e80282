// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/demo/DemoContent.h"
#include "core/model/Conversation.h"
#include "core/model/Label.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>

#include <QRegularExpression>
#include <QSet>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct DemoRate
{
    int answeredInADay = 0;
    int cases = 0;
    double percent() const { return 100.0 * answeredInADay / cases; }
};

QString anyDemoFile()
{
    return GENERATE(u"workspace.json"_s, u"awkward.json"_s);
}

/// The cases older than a day, as the dashboard counts them.
DemoRate demoRateOf(const DemoContent &demo, Channel channel)
{
    DemoRate rate;
    const auto day = std::chrono::hours(24);
    for (const QJsonObject &conversation : demo.conversations()) {
        if (demo.channelOf(conversation) != channel)
            continue;
        for (const Case &each : casesOf(DemoContent::eventsOf(conversation), DemoContent::now())) {
            if (each.excluded || DemoContent::now() - each.openedAt <= day)
                continue;
            ++rate.cases;
            rate.answeredInADay += each.isAnswered() && each.delay() <= day;
        }
    }
    return rate;
}

/// The last case, if it still has no answer.
std::optional<Case> demoOpenCase(const QJsonObject &conversation)
{
    const QList<Case> cases = casesOf(DemoContent::eventsOf(conversation), DemoContent::now());
    if (cases.isEmpty() || cases.last().isAnswered() || cases.last().excluded)
        return {};
    return cases.last();
}

QList<int> demoMinutesWaiting(const DemoContent &demo)
{
    QList<int> waiting;
    for (const QJsonObject &conversation : demo.conversations()) {
        const auto open = demoOpenCase(conversation);
        if (open && !open->closedAt)
            waiting.append(static_cast<int>((DemoContent::now() - open->openedAt) / std::chrono::minutes(1)));
    }
    std::sort(waiting.begin(), waiting.end());
    return waiting;
}

int demoMessages(const QJsonObject &conversation)
{
    int messages = 0;
    for (const QJsonObject &item : DemoContent::items(conversation))
        messages += item["type"_L1].toString() == "message"_L1;
    return messages;
}

/// Percent of all messages whose conversation is in that language.
double demoShare(const DemoContent &demo, const QString &language)
{
    int all = 0;
    int inIt = 0;
    for (const QJsonObject &conversation : demo.conversations()) {
        const int messages = demoMessages(conversation);
        all += messages;
        inIt += conversation["language"_L1].toString().startsWith(language) ? messages : 0;
    }
    return 100.0 * inIt / all;
}

bool isInventedDemoHandle(const QString &channel, const QString &handle)
{
    static const QRegularExpression telephone(u"^(\\+44 7700 900\\d{3}|\\+33 (6 39 98|4 65 71) \\d\\d \\d\\d)$"_s);
    if (channel == "x"_L1) // X allows 15 characters; a mention in a text may have 20
        return handle.size() > 1 + 15 && handle.size() <= 1 + 20;
    if (channel == "logged"_L1)
        return telephone.match(handle).hasMatch();
    return channel == "facebook"_L1 ? handle.isEmpty() : handle.endsWith(".example"_L1);
}

int demoLimit(Channel channel)
{
    switch (channel) {
    case Channel::X:
        return 280;
    case Channel::Bluesky:
        return 300;
    case Channel::Mastodon:
        return 500;
    default:
        return 10'000;
    }
}

/// The item has what its type needs, and only words that the model knows.
void checkDemoItem(const DemoContent &demo, const QJsonObject &item)
{
    const QString type = item["type"_L1].toString();
    if (type == "message"_L1) {
        CHECK((item["direction"_L1].toString() == "in"_L1) != item.contains("agent"_L1));
        CHECK(QStringList{u"public"_s, u"private"_s}.contains(item["visibility"_L1].toString()));
        CHECK_FALSE(item["text"_L1].toString().trimmed().isEmpty());
    } else if (type == "handover"_L1 || type == "handback"_L1) {
        CHECK(demo.keys(u"teams"_s).contains(item["team"_L1].toString()));
        CHECK_FALSE(item[type == "handover"_L1 ? "reason"_L1 : "outcome"_L1].toString().isEmpty());
    } else if (type == "rejected-reply"_L1) {
        CHECK_FALSE(item["error"_L1].toString().isEmpty());
    }
    if (item.contains("agent"_L1))
        CHECK(demo.keys(u"agents"_s).contains(item["agent"_L1].toString()));
    else
        CHECK((type == "message"_L1 || type == "praised"_L1));
    if (item.contains("label"_L1)) {
        CHECK(item.contains("agent"_L1));
        CHECK(intentFromString(item["label"_L1]["intent"_L1].toString()));
        CHECK(complexityFromString(item["label"_L1]["complexity"_L1].toString()));
    }
    for (const QJsonValue &each : item["attachments"_L1].toArray())
        CHECK(each["size"_L1].toInt() > 0);
}

}

TEST_CASE("every reference in a demo file leads somewhere and every key is there once", "[demo]")
{
    const DemoContent demo(anyDemoFile());
    REQUIRE(demo.isValid());
    for (const QString &name : {u"accounts"_s, u"teams"_s, u"agents"_s, u"customers"_s, u"conversations"_s}) {
        const QStringList keys = demo.keys(name);
        CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
        CHECK_FALSE(keys.contains(QString()));
    }
    const QStringList agents = demo.keys(u"agents"_s);
    for (const QJsonObject &conversation : demo.conversations()) {
        CAPTURE(conversation["key"_L1].toString());
        CHECK(demo.keys(u"customers"_s).contains(conversation["customer"_L1].toString()));
        CHECK((!conversation.contains("assignee"_L1) || agents.contains(conversation["assignee"_L1].toString())));
        const auto status = conversationStatusFromString(conversation["status"_L1].toString());
        REQUIRE(status);
        CHECK((status == ConversationStatus::Snoozed) == conversation.contains("snoozedForMinutes"_L1));
        for (const QJsonObject &item : DemoContent::items(conversation))
            checkDemoItem(demo, item);
    }
}

TEST_CASE("a demo customer can be reached on the channel of each of their conversations", "[demo]")
{
    const DemoContent demo(anyDemoFile());
    QSet<QString> reachable;
    QSet<QString> remoteKeys;
    for (const QJsonObject &customer : demo.list(u"customers"_s)) {
        const QJsonArray identities = customer["identities"_L1].toArray();
        CHECK((identities.size() >= 1 && identities.size() <= 4));
        for (const QJsonValue &identity : identities) {
            const QString channel = identity["channel"_L1].toString();
            const QString key = channel + u' ' + identity["remoteKey"_L1].toString();
            CHECK_FALSE(remoteKeys.contains(key));
            remoteKeys.insert(key);
            reachable.insert(customer["key"_L1].toString() + u' ' + channel);
        }
    }
    for (const QJsonObject &conversation : demo.conversations()) {
        const QString needed = conversation["customer"_L1].toString() + u' ' + toString(demo.channelOf(conversation));
        CAPTURE(needed);
        CHECK(reachable.contains(needed));
    }
}

TEST_CASE("demo items are in order and begin with what the customer wrote", "[demo]")
{
    const DemoContent demo(anyDemoFile());
    for (const QJsonObject &conversation : demo.conversations()) {
        CAPTURE(conversation["key"_L1].toString());
        int before = 60 * 24 * 60;
        for (const QJsonObject &item : DemoContent::items(conversation)) {
            REQUIRE(item["minutesAgo"_L1].isDouble());
            const int ago = item["minutesAgo"_L1].toInt(-1);
            CHECK((ago >= 1 && ago <= before));
            before = ago;
        }
        const QJsonObject first = DemoContent::items(conversation).value(0);
        CHECK(first["type"_L1].toString() == u"message"_s);
        CHECK(first["direction"_L1].toString() == u"in"_s);
    }
}

TEST_CASE("a demo conversation's status agrees with what happened in it", "[demo]")
{
    const DemoContent demo(u"workspace.json"_s);
    for (const QJsonObject &conversation : demo.conversations()) {
        CAPTURE(conversation["key"_L1].toString());
        const auto status = conversationStatusFromString(conversation["status"_L1].toString());
        const QString last = DemoContent::items(conversation).last()["type"_L1].toString();
        CHECK((status == ConversationStatus::Closed) == (last == "closed"_L1));
        const auto open = demoOpenCase(conversation);
        CHECK((status == ConversationStatus::Open) == (open && !open->closedAt));
    }
}

TEST_CASE("no handle, domain or number in a demo file could belong to anybody", "[demo]")
{
    const DemoContent demo(anyDemoFile());
    for (const QJsonObject &customer : demo.list(u"customers"_s)) {
        for (const QJsonValue &identity : customer["identities"_L1].toArray()) {
            CAPTURE(identity["handle"_L1].toString());
            CHECK(isInventedDemoHandle(identity["channel"_L1].toString(), identity["handle"_L1].toString()));
        }
    }
    // what stands before an @ is no domain
    static const QRegularExpression domain(u"[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?![\\w.-]*@)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mention(u"(?<![\\w.])@([\\w.@-]*\\w)"_s);
    for (const QString &text : demo.prose()) {
        CAPTURE(text);
        for (auto found = domain.globalMatch(text); found.hasNext();)
            CHECK(found.next().captured().endsWith(".example"_L1));
        for (auto found = mention.globalMatch(text); found.hasNext();)
            CHECK(QStringList{u"alameda"_s, u"alameda.example"_s, u"alameda@social.alameda.example"_s}.contains(
                found.next().captured(1)));
    }
}

TEST_CASE("public demo messages fit their network", "[demo]")
{
    const DemoContent demo(u"workspace.json"_s);
    for (const QJsonObject &conversation : demo.conversations()) {
        const int limit = demoLimit(demo.channelOf(conversation));
        for (const QJsonObject &item : DemoContent::items(conversation)) {
            CAPTURE(item["text"_L1].toString());
            CHECK(item["text"_L1].toString().size() <= limit);
        }
    }
}

TEST_CASE("the demo workspace has enough of everything that a screen shows", "[demo]")
{
    const DemoContent demo(u"workspace.json"_s);
    CHECK(demo.keys(u"accounts"_s).size() >= 6);
    CHECK(demo.keys(u"agents"_s).size() == 3);
    CHECK(demo.keys(u"customers"_s).size() >= 26);
    CHECK(demo.keys(u"conversations"_s).size() >= 64);
    CHECK((demo.count(u"message"_s) >= 380 && demo.count(u"message"_s) <= 460));
    CHECK(demo.count(u"praised"_s) >= 8);
    CHECK(demo.count(u"handover"_s) >= 5);
    CHECK((demo.count(u"handback"_s) >= 3 && demo.count(u"handback"_s) < demo.count(u"handover"_s)));
    CHECK(demo.count(u"no-answer-needed"_s) >= 2);
    CHECK(demo.count(u"spam"_s) == 1);
    CHECK(demo.count(u"rejected-reply"_s) == 1);
    CHECK(demo.count(u"note"_s) >= 5);
}

TEST_CASE("the demo workspace has conversations that wait, are late, snoozed, and closed without an answer", "[demo]")
{
    const DemoContent demo(u"workspace.json"_s);
    const QList<int> waiting = demoMinutesWaiting(demo);
    REQUIRE(waiting.size() >= 12);
    CHECK(waiting.first() == 4);
    CHECK(waiting.last() / (24 * 60) == 9);
    CHECK(std::count_if(waiting.begin(), waiting.end(), [](int minutes) { return minutes > 24 * 60; }) >= 6);

    int closedUnanswered = 0;
    int snoozed = 0;
    int longest = 0;
    for (const QJsonObject &conversation : demo.conversations()) {
        const auto open = demoOpenCase(conversation);
        closedUnanswered += open && open->closedAt;
        snoozed += conversation.contains("snoozedForMinutes"_L1);
        longest = std::max(longest, demoMessages(conversation));
    }
    CHECK(closedUnanswered >= 3);
    CHECK(snoozed >= 2);
    CHECK(longest >= 60);
}

TEST_CASE("the demo workspace is written in English, French and Portuguese", "[demo]")
{
    const DemoContent demo(u"workspace.json"_s);
    CHECK(std::abs(demoShare(demo, u"en"_s) - 45.0) < 3.0);
    CHECK(std::abs(demoShare(demo, u"fr"_s) - 30.0) < 3.0);
    CHECK(std::abs(demoShare(demo, u"pt"_s) - 25.0) < 3.0);
    CHECK(demoShare(demo, u"pt-BR"_s) > 5.0);
    CHECK(demoShare(demo, u"pt-PT"_s) > 5.0);
}

TEST_CASE("demo response rates differ by channel, and one channel is too small to compare", "[demo]")
{
    const DemoContent demo(u"workspace.json"_s);
    const QList<std::pair<Channel, double>> expected = {{Channel::X, 62.0},
                                                        {Channel::Facebook, 48.0},
                                                        {Channel::Mastodon, 78.0},
                                                        {Channel::Bluesky, 70.0},
                                                        {Channel::Email, 71.0}};
    for (const auto &[channel, percent] : expected) {
        const DemoRate rate = demoRateOf(demo, channel);
        CAPTURE(toString(channel), rate.answeredInADay, rate.cases);
        CHECK(std::abs(rate.percent() - percent) < 3.0);
        CHECK((rate.cases >= 30) == (channel != Channel::Bluesky));
    }
}

TEST_CASE("the awkward workspace is as awkward as it says", "[demo]")
{
    const DemoContent demo(u"awkward.json"_s);
    int mostMessages = 0;
    qsizetype longestText = 0;
    for (const QJsonObject &conversation : demo.conversations()) {
        mostMessages = std::max(mostMessages, demoMessages(conversation));
        for (const QJsonObject &item : DemoContent::items(conversation))
            longestText = std::max(longestText, item["text"_L1].toString().size());
    }
    CHECK(mostMessages == 200);
    CHECK(longestText >= 5000);
    const QString all = demo.prose().join(u' ');
    CHECK(all.contains(QRegularExpression(u"[\\x{0590}-\\x{05FF}]"_s)));
    CHECK(all.contains(QRegularExpression(u"[\\x{0600}-\\x{06FF}]"_s)));
    CHECK(all.contains(QRegularExpression(u"\\S{120,}"_s)));
}
