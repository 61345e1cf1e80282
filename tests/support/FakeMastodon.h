// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace firstmile::tests
{

/// A Mastodon server in this process, as far as its client API goes: people, posts, notifications with their paging by
/// min_id, max_id and since_id, threads, edits, media, private conversations, tags, search and the stream.
/// One account of it is ours: @brand@m.example, id 7.
class FakeMastodon
{
public:
    struct Post
    {
        QString id;
        QString author; ///< acct: "brand", "ana@o.example"
        QString text;   ///< plain; names in it are mentions
        QString spoiler;
        QString inReplyTo;
        QString visibility = QStringLiteral("public");
        QString language;
        Instant at;
        std::optional<Instant> editedAt;
        QStringList media;
        QList<QJsonObject> history; ///< versions before the last
        bool byApi = false;         ///< it came by POST
    };
    struct Medium
    {
        QString id;
        QString name;
        QByteArray type;
        QString description;
        QByteArray content;
        int pollsLeft = 0; ///< answers 206 so often
        bool fails = false;
    };

    /// What an account of another kind of server, or an older one, does not have.
    struct Features
    {
        bool batch = true;         ///< /api/v1/statuses?id[]=
        bool conversations = true; ///< /api/v1/conversations
        bool streaming = true;
        bool search = true;   ///< full text
        bool filtered = true; ///< include_filtered
        int mediaPolls = 0;   ///< how often media is not ready yet; 0: 200 at once
        bool mediaFails = false;
        int maxCharacters = 500;
        QString streamingUrl; ///< empty: this server itself
    };

    explicit FakeMastodon(const FakeClock &clock);

    FakeHttpServer web;
    Features features;
    Milliseconds ahead{0};      ///< the server's clock before `clock`
    bool repeatsPages = false;  ///< every list is its first page for ever
    QByteArray token = "t0ken"; ///< what it lets in

    /// Stands before everything: may refuse a request, or spoil what `answer` says to it.
    using Gate = std::function<ExpectedRequest(const HeardRequest &, const std::function<ExpectedRequest()> &answer)>;
    Gate gate;

    /// Somebody posts; whom it names of us is notified. Gives the id.
    QString post(Post post);
    QString post(const QString &author, const QString &text, Instant at, const QString &inReplyTo = {});
    void edit(const QString &id, const QString &text, Instant at, bool notify = false);
    void remove(const QString &id);
    /// Another kind of notification.
    void notify(const QString &type, const QString &postId, Instant at, bool filtered = false);
    void divertNextMention() { m_divertNext = true; } ///< to the notification requests

    const QList<Post> &posts() const { return m_posts; }
    const Post *find(const QString &id) const;
    const QHash<QString, Medium> &media() const { return m_media; }
    QStringList postedTexts() const; ///< by POST, in order
    Instant now() const { return m_clock.now() + ahead; }
    QByteArray httpNow() const; ///< as the header Date has it

    static const QString &ownId();

    QJsonObject json(const Post &post) const;
    void tellStream(const QByteArray &event, const QByteArray &data);

private:
    struct Notification
    {
        QString id;
        QString type;
        QString post;
        Instant at;
        bool filtered = false;
    };
    struct Entry
    {
        QString id;
        QJsonObject json;
    };
    struct Query;

    ExpectedRequest hear(const HeardRequest &request);
    ExpectedRequest answer(const HeardRequest &request);
    ExpectedRequest read(const QString &path, const Query &query);
    ExpectedRequest readPost(const QString &id, const QString &what);
    ExpectedRequest write(const QString &path, const HeardRequest &request);
    ExpectedRequest create(const HeardRequest &request);
    ExpectedRequest upload(const HeardRequest &request);
    ExpectedRequest readMedium(const QString &id);
    ExpectedRequest said(const QJsonObject &json, int status = 200) const;
    ExpectedRequest said(const QJsonArray &json) const;
    ExpectedRequest refused(int status, const QString &words) const;
    ExpectedRequest page(const QString &path, const QList<Entry> &ascending, const Query &query, int most) const;

    QJsonObject instance() const;
    QJsonObject account(const QString &acct) const;
    QJsonObject mediumJson(const Medium &medium) const;
    QJsonObject context(const QString &id) const;
    QList<Entry> notifications(const Query &query) const;
    QList<Entry> own() const;
    QList<Entry> conversations() const;
    QList<Entry> containing(const QString &text) const;
    QString root(const Post &post) const;
    int length(const QString &text) const;
    Post *found(const QString &id);
    QString nextId(qint64 &last) const;

    const FakeClock &m_clock;
    QList<Post> m_posts; ///< in order of their ids
    QList<Notification> m_notifications;
    QHash<QString, Medium> m_media;
    QHash<QByteArray, QString> m_keys;                   ///< idempotency keys and what they made
    mutable qint64 m_lastPost = 110'000'000'000'000'000; // beyond 2^53
    mutable qint64 m_lastNotification = 9'007'199'254'740'990;
    bool m_divertNext = false;
};

}
