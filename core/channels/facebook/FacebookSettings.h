// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/HttpClient.h"
#include "core/model/Account.h"

namespace firstmile
{

/// What a Facebook Page account's settings say. Keys of Account::settings:
///   server              base URL of the Graph API
///   version             of the Graph API, "v26.0"
///   pageId              the Page's id; found by verify()
///   appId               of the app that the token is for, if known: lets verify() ask for the token's permissions
///   feedLimit, commentLimit, conversationLimit, messageLimit   entries a request asks for
///   oldCommentsMinutes  how often comments of posts older than two days are read
///   maxCharacters       of a comment, in code points
///   messengerLimit      of a Messenger message, in UTF-8 bytes
///   humanAgent          true: the app may use the HUMAN_AGENT tag, so people are answered for seven days
///   missingPermissions  array of names; found by verify() where Facebook tells
///   nothingVisible      true: no post, comment or conversation of anybody else is visible, as for an app in
///   development
///                       mode or without Advanced Access; found by verify()
///   deadline            milliseconds that an answer may take; optional
///   trustedCertificate  SHA-256, hex, of a certificate to be trusted although it does not verify; optional
struct FacebookSettings
{
    QUrl server{QStringLiteral("https://graph.facebook.com")};
    QString version = QStringLiteral("v26.0");
    QString pageId;
    QString pageName; ///< Account::name
    QString appId;
    int feedLimit = 25;
    int commentLimit = 50;
    int conversationLimit = 25;
    int messageLimit = 20; ///< more are not given out
    Milliseconds oldCommentsEvery = std::chrono::minutes(30);
    int commentLength = 8000;
    int messengerLength = 2000;
    bool humanAgent = false;
    QByteArray trustedCertificate;
    Milliseconds deadline = HttpPolicy().deadline;

    static FacebookSettings of(const Account &account);
    static FacebookSettings of(const QJsonObject &settings);
    HttpPolicy policy() const;
};

}
