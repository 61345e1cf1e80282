// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/OAuthSession.h"
#include "core/channels/x/XPrices.h"
#include "core/model/Account.h"

#include <QStringList>

namespace firstmile
{

/// Which of its two vocabularies X understands in a request: it renamed tweets to posts in 2026. Answers are read in
/// both.
enum class XNames { Tweet, Post };

/// What an X account's settings say. Keys of Account::settings, all but the first three with a default:
///   clientId          of the program that was registered with X
///   userId            our account's id there; found by sign-in
///   port              of the sign-in's loopback redirect, as registered with X
///   server            base URL of the API
///   fieldNames        "tweet" or "post"
///   maxCharacters     of a post; found by sign-in
///   watches           queries of the recent search that are streams of their own
///   directMessages    false: they are not read
///   mentionsEvery, searchEvery, dmEvery, ownEvery   seconds between two readings of a stream, at least
///   overlapEvery, overlapSpan   seconds: how often mentions are read again, and how far back
///   firstSpan         seconds that a first reading goes back
///   pageSize          items in an answer, at most 100
///   mostParents       how far up a thread is followed
///   recheckEvery, recheckMaxAge   seconds
///   recheckMost       posts a time, at most 100
///   deadline          milliseconds that an answer may take; optional
///   prices            millionths of a US dollar by the names of xunit
///   monthlyCapMicros  the month's budget in millionths of a US dollar; none: what is used is counted only
struct XSettings
{
    QUrl server = QUrl(QStringLiteral("https://api.x.com"));
    QString clientId;
    QString userId;
    int port = 8976;
    XNames names = XNames::Tweet;
    int maxCharacters = 280;
    QStringList watches;
    bool directMessages = true;
    Milliseconds mentionsEvery = std::chrono::seconds(60);
    Milliseconds searchEvery = std::chrono::seconds(120);
    Milliseconds dmEvery = std::chrono::seconds(60);
    Milliseconds ownEvery = std::chrono::seconds(300);
    Milliseconds overlapEvery = std::chrono::minutes(15);
    Milliseconds overlapSpan = std::chrono::minutes(60);
    Milliseconds firstSpan = std::chrono::days(30);
    int pageSize = 100;
    int mostParents = 10;
    Milliseconds recheckEvery = std::chrono::minutes(35);
    Milliseconds recheckMaxAge = std::chrono::days(2);
    int recheckMost = 100;
    XPrices prices;
    std::optional<qint64> monthlyCapMicros;

    static XSettings of(const Account &account);

    /// How tokens are renewed: a program with a secret proves itself in a header.
    OAuthRenewal renewal() const;
    OAuthClient oauthClient(const QString &clientSecret) const;
};

}
