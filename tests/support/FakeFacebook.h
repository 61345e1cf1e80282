// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace firstmile::tests
{

/// The Graph API and the Send API in this process, as far as one Page goes: tokens and their exchange, posts, comments
/// on two levels, conversations, paging by cursors, the window of 24 hours, private replies, usage headers. It gives
/// only the fields that it is asked for, and refuses those that an object of that kind has not.
class FakeFacebook
{
public:
    struct Person
    {
        QString id;
        QString name;
    };
    struct Object
    {
        QString kind; ///< "post", "tagged", "comment", "message"
        QString id;
        QString text;
        Instant at;
        Person author;         ///< without an id: Facebook does not tell
        QString post;          ///< of a comment
        QString parent;        ///< of a comment: the top comment that it answers
        QString person;        ///< of a message: whose conversation it is in
        QJsonObject more = {}; ///< further fields, as they are told
        bool byApi = false;
        bool isUnlisted = false; ///< it is there, and in no list
        int number = 0;
    };
    struct Upload
    {
        QString id;
        QString name;
        QByteArray type;
        QByteArray content;
        QString altText;
    };

    explicit FakeFacebook(const FakeClock &clock);

    FakeHttpServer web;

    /// Stands before everything: may refuse a request, or spoil what `answer` says to it.
    using Gate = std::function<ExpectedRequest(const HeardRequest &, const std::function<ExpectedRequest()> &answer)>;
    Gate gate;

    QByteArray token = "page-token";
    QByteArray userToken = "user-token";
    QByteArray longToken = "long-token"; ///< what the user's is exchanged for
    QByteArray appSecret = "app-secret";
    bool wantsProof = false;
    QStringList scopes;
    QList<QPair<QByteArray, QByteArray>> headers; ///< of every answer
    QJsonArray pages;                             ///< /me/accounts
    QSet<QString> forbidden;                      ///< edges that the token may not read: "feed", "conversations"
    QSet<QString> tooMuch;                        ///< objects and edges of which even one entry is too much
    Milliseconds ahead{0};                        ///< the server's clock before `clock`
    int mostEntries = 100;                        ///< more in one request is too much data
    bool emptyPages = false;                      ///< an empty page stands between two others
    bool repeatsPages = false;                    ///< every list is its first page for ever
    bool changesCursor = false;                   ///< and the cursor is another each time
    bool forgetsCursors = false;                  ///< the next cursor is not known any more
    bool humanAgent = false;                      ///< the app may use the tag
    bool isPageToken = true;
    bool listsNew = true; ///< else comments that are made are there, and in no list

    /// They give the new object's id.
    QString post(const QString &text, Instant at, const Person &author = ana());
    QString ownPost(const QString &text, Instant at) { return post(text, at, {pageId(), pageName()}); }
    QString tag(const QString &text, Instant at, const Person &author = ana());
    QString comment(const QString &on, const QString &text, Instant at, const Person &author = ana());
    QString message(const QString &text, Instant at, const Person &author = ana());
    QString ownMessage(const QString &text, Instant at, const Person &to = ana());
    void edit(const QString &id, const QString &text);
    void remove(const QString &id);
    Object &object(const QString &id) { return m_objects[id]; }
    bool has(const QString &id) const { return m_objects.contains(id); }

    QStringList sentTexts() const;                              ///< by POST, in order
    QStringList unlistedTexts() const;                          ///< of comments
    const QList<QJsonObject> &sends() const { return m_sends; } ///< bodies of /messages that were taken
    const QList<Upload> &uploads() const { return m_uploads; }
    bool leaksSecrets() const; ///< a token or the app's secret was in an address
    Instant now() const { return m_clock.now() + ahead; }

    static QString pageId() { return QStringLiteral("1000"); }
    static QString pageName() { return QStringLiteral("Alameda"); }
    static Person ana() { return {QStringLiteral("501"), QStringLiteral("Ana")}; }
    static Person bela() { return {QStringLiteral("502"), QStringLiteral("Bela")}; }
    static QString conversationOf(const QString &person) { return QStringLiteral("t_") + person; }

    ExpectedRequest refused(int code, int subcode, const QString &words, int status = 400) const;

private:
    struct Fields;
    struct Entry
    {
        QString id;
        QString kind; ///< "post", "comment", "message", "conversation"
    };

    ExpectedRequest hear(const HeardRequest &request);
    ExpectedRequest answer(const HeardRequest &request);
    ExpectedRequest get(const QStringList &path, const HeardRequest &request);
    ExpectedRequest getMe(const QStringList &path, const HeardRequest &request);
    ExpectedRequest getEdge(const QString &id, const QString &edge, const HeardRequest &request);
    ExpectedRequest getOne(const QString &id, const QString &fields);
    ExpectedRequest getMany(const HeardRequest &request);
    ExpectedRequest post(const QStringList &path, const HeardRequest &request);
    ExpectedRequest exchange(const HeardRequest &request);
    ExpectedRequest debugToken(const HeardRequest &request);
    ExpectedRequest createComment(const QString &on, const HeardRequest &request);
    ExpectedRequest createMessage(const HeardRequest &request);
    ExpectedRequest createPrivateReply(const QString &id, const QJsonObject &body);
    ExpectedRequest createUpload(const HeardRequest &request, const QString &part, const QString &answer);
    std::optional<ExpectedRequest> windowRefusal(const QString &person, const QJsonObject &body) const;
    std::optional<ExpectedRequest> tokenRefusal(const QStringList &path, const HeardRequest &request) const;
    ExpectedRequest page(const QList<Entry> &entries, const HeardRequest &request) const;
    ExpectedRequest said(const QJsonObject &json) const;

    QList<Entry> edge(const QString &id, const QString &edge, const HeardRequest &request) const;
    QList<Entry> objects(const QString &kind, const std::function<bool(const Object &)> &wanted) const;
    QList<Entry> conversations(const QString &person) const;
    QStringList messagesOf(const QString &person) const; ///< newest first
    bool isVisible(const QString &id) const;
    std::optional<QString> kindOf(const QString &id) const;
    QJsonObject whole(const Entry &entry) const;
    QJsonObject conversationJson(const QString &id) const;
    QJsonObject messageJson(const Object &object) const;
    /// Only the fields asked for; empty and `problem` set if there is one that the kind has not.
    QJsonObject chosen(const Entry &entry, const QString &fields, QString &problem) const;
    QJsonValue nested(const Entry &entry, const QString &name, const QString &arguments, const QString &fields,
                      QString &problem) const;
    QString add(Object object);

    const FakeClock &m_clock;
    QMap<QString, Object> m_objects;
    QList<QJsonObject> m_sends;
    QStringList m_sent;
    QList<Upload> m_uploads;
    int m_last = 0;
};

}
