// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace firstmile::tests
{

/// A Bluesky data server with the application view and the chat service behind it, in this process. Our account is
/// "brand.test"; whoever else posts or writes is made up on the way: "ana" is did:plc:ana, @ana.test. Lists are ordered
/// and paged as the real ones are, including that a cursor which is a time leaves out what has that same time.
class FakeBluesky
{
public:
    struct Post
    {
        QString uri;
        QString cid;
        QString author; ///< DID
        QJsonObject record;
        Instant indexedAt;
        bool byApi = false; ///< it came by createRecord
        bool hidden = false;
    };
    struct Draft
    {
        QString author;
        QString text; ///< "@name.test" in it are mentions
        Instant createdAt;
        std::optional<Instant> indexedAt = {}; ///< createdAt unless it says otherwise
        QString parent = {};                   ///< URI
        QString quoted = {};
        QJsonObject more = {}; ///< fields of the record
    };
    struct Message
    {
        QString id;
        QString convo;
        QString sender; ///< DID
        QString text;
        Instant at;
        bool deleted = false;
    };

    explicit FakeBluesky(const FakeClock &clock);

    FakeHttpServer web;
    Milliseconds ahead{0}; ///< the server's clock before `clock`
    bool repeatsPages = false;
    bool knowsReasons = true;
    bool hasChat = true;
    bool mayChat = true;      ///< the app password has the right to direct messages
    bool wantsProxy = false;  ///< app.bsky.* only with the header atproto-proxy
    int takenKeyStatus = 500; ///< what says that a record's key is taken
    bool passwordHolds = true;
    bool refreshHolds = true;
    QString refusal = QStringLiteral("ExpiredToken"); ///< what a refresh token that does not hold is told
    QString repliesOff;                               ///< URI of a post that lets nobody reply

    /// Stands before everything: may refuse a request, or spoil what `answer` says to it.
    using Gate = std::function<ExpectedRequest(const HeardRequest &, const std::function<ExpectedRequest()> &answer)>;
    Gate gate;

    static QString ownDid() { return QStringLiteral("did:plc:brand"); }
    static QByteArray password() { return "abcd-efgh-ijkl-mnop"; }

    QByteArray signedIn();                          ///< a secret with tokens that hold
    void expireTokens() { m_accessTokens.clear(); } ///< access tokens handed out so far

    QString post(const Draft &draft); ///< gives the URI
    QString post(const QString &author, const QString &text, Instant at, const QString &parent = {});
    void remove(const QString &uri);
    void hide(const QString &uri); ///< its author blocks us
    const Post *find(const QString &uri) const;
    QStringList sentTexts() const; ///< by createRecord, in order
    const QHash<QString, QByteArray> &blobs() const { return m_blobs; }

    QString say(const QString &name, const QString &text, Instant at); ///< to us; gives "dm:convo/id"
    void unsay(const QString &messageId);
    QStringList sentMessages() const; ///< ours, by sendMessage

    int count(const QString &nsid) const; ///< requests heard of a method
    HeardRequest last(const QString &nsid) const;
    Instant now() const { return m_clock.now() + ahead; }

    static ExpectedRequest refused(int status, const QString &error, const QString &message);
    static ExpectedRequest said(const QJsonObject &json);

private:
    struct Query;
    struct Listed
    {
        const Post *post = nullptr;
        QString reason;
    };
    ExpectedRequest hear(const HeardRequest &request);
    ExpectedRequest answer(const HeardRequest &request);
    ExpectedRequest session(const QString &nsid, const HeardRequest &request);
    ExpectedRequest handOut();
    ExpectedRequest read(const QString &nsid, const Query &query);
    ExpectedRequest readChat(const QString &nsid, const HeardRequest &request, const Query &query);
    ExpectedRequest createRecord(const QJsonObject &input);
    ExpectedRequest upload(const HeardRequest &request);
    ExpectedRequest sendMessage(const QJsonObject &input);
    ExpectedRequest readLog(const Query &query) const;
    ExpectedRequest readMessages(const Query &query) const;
    ExpectedRequest readConvos() const;

    QList<Listed> notifications() const;
    QString reasonFor(const Post &post) const;
    ExpectedRequest notificationPage(const Query &query) const;
    ExpectedRequest feedPage(const Query &query) const;
    ExpectedRequest searchPage(const Query &query) const;
    ExpectedRequest thread(const QString &uri) const;
    QJsonObject threadNode(const QString &uri, int height) const;
    QJsonObject view(const Post &post) const;
    QJsonObject embedView(const Post &post) const;
    QJsonObject profile(const QString &did) const;
    QJsonObject convoView(const QString &convo) const;
    QJsonObject messageView(const Message &message) const;
    QJsonObject ref(const QString &uri) const;
    QString add(Post post, const QString &rkey);
    QString addMessage(const QString &convo, const QString &sender, const QString &text, Instant at);

    const FakeClock &m_clock;
    QList<Post> m_posts;
    QList<Message> m_messages;
    QJsonArray m_log;
    QHash<QString, QByteArray> m_blobs;
    QByteArrayList m_accessTokens;
    QByteArrayList m_refreshTokens;
    QStringList m_sentMessages;
    int m_number = 0;
};

}
