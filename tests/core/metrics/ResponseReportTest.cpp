// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ReportJson.h"
#include "core/metrics/ReportText.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"

#include <QJsonArray>

using namespace firstmile;
using namespace firstmile::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

const Instant reportedAt = FakeClock().now();

Case caseOf(qint64 account, Milliseconds age, std::optional<Milliseconds> delay = {})
{
    Case one;
    one.account = AccountId(account);
    one.openedAt = reportedAt - age;
    if (delay)
        one.answeredAt = one.openedAt + *delay;
    return one;
}

const QList<ReportedAccount> threeAccounts{{AccountId(1), Channel::Email, u"help@brand.example"_s},
                                           {AccountId(2), Channel::Mastodon, u"@brand@social.example"_s},
                                           {AccountId(3), Channel::Email, u"sales@brand.example"_s}};

QStringList sortedKeys(const QJsonObject &object)
{
    return object.keys();
}

}

TEST_CASE("a report deals cases out to their accounts and their channels", "[metrics]")
{
    const QList<Case> cases{caseOf(1, 30h, 1h), caseOf(1, 30h), caseOf(2, 30h, 2h), caseOf(3, 30h, 3h)};
    const auto report = reportOf(cases, threeAccounts, {}, reportedAt);
    CHECK(report.total.cases == 4);
    REQUIRE(report.channels.size() == 2);
    CHECK(report.channels[0].channel == Channel::Mastodon);
    CHECK(report.channels[0].measures.cases == 1);
    CHECK(report.channels[1].channel == Channel::Email);
    CHECK(report.channels[1].measures.cases == 3);
    REQUIRE(report.accounts.size() == 3);
    CHECK(report.accounts[0].measures.within24h().share.k == 1);
    CHECK(report.accounts[0].measures.within24h().share.n == 2);
    CHECK(report.unattributed == 0);
}

TEST_CASE("a report holds the cases opened from its beginning to just before its end", "[metrics]")
{
    const QList<Case> cases{caseOf(1, 30h), caseOf(1, 20h), caseOf(1, 10h)};
    CHECK(reportOf(cases, threeAccounts, {reportedAt - 30h, reportedAt - 10h}, reportedAt).total.cases == 2);
    CHECK(reportOf(cases, threeAccounts, {reportedAt - 30h + 1ms, {}}, reportedAt).total.cases == 2);
    CHECK(reportOf(cases, threeAccounts, {{}, reportedAt - 10h + 1ms}, reportedAt).total.cases == 3);
}

TEST_CASE("an account without cases is in the report with none, not missing", "[metrics]")
{
    const auto report = reportOf({}, threeAccounts, {}, reportedAt);
    REQUIRE(report.accounts.size() == 3);
    CHECK(report.accounts[2].measures.cases == 0);
    CHECK(report.channels.size() == 2);
}

TEST_CASE("a case of an account that nobody knows any more stays in the total and is named", "[metrics]")
{
    const auto report = reportOf({caseOf(9, 30h), caseOf(1, 30h)}, threeAccounts, {}, reportedAt);
    CHECK(report.total.cases == 2);
    CHECK(report.unattributed == 1);
}

TEST_CASE("the report's JSON has the agreed shape", "[metrics]")
{
    const auto report =
        reportOf({caseOf(1, 30h, 90s), caseOf(2, 1h)}, threeAccounts, {reportedAt - 48h, reportedAt}, reportedAt);
    const QJsonObject json = toJson(report);
    for (const auto &key : {u"from"_s, u"to"_s, u"now"_s, u"total"_s, u"channels"_s, u"accounts"_s})
        CHECK(json.contains(key));
    CHECK(json[u"now"].toString() == u"2026-01-01T00:00:00Z"_s);
    CHECK(json[u"from"].toString() == u"2025-12-30T00:00:00Z"_s);
    CHECK(sortedKeys(json[u"channels"].toObject()) == QStringList{u"email"_s, u"mastodon"_s});
    CHECK(json[u"accounts"].toObject().contains(u"@brand@social.example"_s));

    const QJsonObject mail = json[u"channels"][u"email"].toObject();
    CHECK(mail[u"cases"].toInt() == 1);
    CHECK(sortedKeys(mail[u"answeredWithin"].toObject()) == QStringList{u"15m"_s, u"1h"_s, u"24h"_s, u"72h"_s});
    const QJsonObject day = mail[u"answeredWithin"][u"24h"].toObject();
    CHECK(day[u"k"].toInt() == 1);
    CHECK(day[u"n"].toInt() == 1);
    CHECK(day[u"rate"].toDouble() == 1.0);
    CHECK(day[u"high"].toDouble() == 1.0);
    CHECK(mail[u"timeToFirstResponse"][u"p50"].toDouble() == 90.0);
    CHECK(mail[u"timeToFirstResponse"][u"n"].toInt() == 1);
    const QJsonObject point = mail[u"survival"][0].toObject();
    CHECK(sortedKeys(point) == QStringList{u"answered"_s, u"atRisk"_s, u"high"_s, u"low"_s, u"t"_s});
    CHECK(point[u"t"].toDouble() == 90.0);
}

TEST_CASE("a figure that does not exist is null in JSON, never 0", "[metrics]")
{
    const QJsonObject json = toJson(measure({}, reportedAt));
    CHECK(json[u"answeredWithin"][u"24h"][u"rate"].isNull());
    CHECK(json[u"neverAnswered"][u"low"].isNull());
    CHECK(json[u"timeToFirstResponse"][u"mean"].isNull());
    CHECK(json[u"timeToFirstResponse"][u"n"].toInt(-1) == 0);
    CHECK(toJson(reportOf({}, {}, {}, reportedAt))[u"from"].isNull());
}

TEST_CASE("two accounts with one handle do not hide each other", "[metrics]")
{
    const QList<ReportedAccount> twins{{AccountId(1), Channel::X, u"@brand"_s},
                                       {AccountId(2), Channel::Bluesky, u"@brand"_s}};
    const auto json = toJson(reportOf({caseOf(2, 1h)}, twins, {}, reportedAt))[u"accounts"].toObject();
    CHECK(sortedKeys(json) == QStringList{u"@brand (bluesky)"_s, u"@brand (x)"_s});
}

TEST_CASE("the terminal's table has a line for each channel and account and says what a star means", "[metrics]")
{
    const QString text = toText(reportOf({caseOf(1, 30h, 90s), caseOf(2, 1h)}, threeAccounts, {}, reportedAt));
    CHECK(text.contains(u"help@brand.example"_s));
    CHECK(text.contains(u"mastodon"_s));
    CHECK(text.contains(u"100 % [21-100] 1/1*"_s));
    CHECK(text.contains(u"too few to compare"_s));
    CHECK(text.contains(u"1 of the total opened within the last 24 h"_s));
}

TEST_CASE("spans are written in the two units that matter", "[metrics]")
{
    CHECK(spanText(0) == u"0 s"_s);
    CHECK(spanText(59.4) == u"59 s"_s);
    CHECK(spanText(90) == u"2 min"_s);
    CHECK(spanText(3600) == u"1 h 0 min"_s);
    CHECK(spanText(86400) == u"1 d 0 h"_s);
    CHECK(spanText(59.7) == u"1 min"_s);
    CHECK(spanText(Proportion::absent) == u"-"_s);
}
