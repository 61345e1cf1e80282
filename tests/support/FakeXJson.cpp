// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeXJson.h"

#include "core/channels/x/XIds.h"

#include <QRegularExpression>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype fakeXShort = 280;

QString escaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

/// "https://t.co/…" for an address, always the same.
QString shortened(const QString &url)
{
    return u"https://t.co/s"_s + QString::number(qHash(url, 7) % 100'000'000);
}

const QRegularExpression &webAddress()
{
    static const QRegularExpression expression(u"https?://[^\\s<]+"_s);
    return expression;
}

QString withShortLinks(const QString &text)
{
    QString result;
    qsizetype done = 0;
    for (auto matches = webAddress().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += text.mid(done, match.capturedStart() - done) + shortened(match.captured());
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

QString mediaLink(const FakeXPost &post)
{
    return shortened(u"media of "_s + post.versions.first());
}

QJsonArray withMediaLinks(QJsonArray urls, const FakeXPost &post)
{
    for (const auto &media : post.media) {
        urls += QJsonObject{{u"start"_s, 0},
                            {u"end"_s, 1},
                            {u"url"_s, mediaLink(post)},
                            {u"expanded_url"_s, u"https://x.com/a/status/%1/photo/1"_s.arg(post.id())},
                            {u"display_url"_s, u"pic.x.com/1"_s},
                            {u"media_key"_s, media[u"media_key"_s]}};
    }
    return urls;
}

QString isoOf(const QString &id)
{
    return toDateTime(*xTimeOf(id)).toString(u"yyyy-MM-ddTHH:mm:ss.000Z"_s); // X tells whole seconds
}

QJsonObject problem(const QString &id, const QString &type, const QString &title, const QString &detail)
{
    return {{u"value"_s, id},
            {u"detail"_s, detail.arg(id)},
            {u"title"_s, title},
            {u"resource_type"_s, u"tweet"_s},
            {u"parameter"_s, u"ids"_s},
            {u"resource_id"_s, id},
            {u"type"_s, u"https://api.x.com/2/problems/"_s + type}};
}

}

FakeXJson::FakeXJson(FakeXWorld &world, XNames names, const QStringList &fields, const QStringList &expansions)
    : m_world(world), m_names(names), m_fields(fields), m_expansions(expansions)
{}

QJsonObject FakeXJson::post(const FakeXPost &post)
{
    return version(post, static_cast<int>(post.versions.size()) - 1);
}

QJsonObject FakeXJson::version(const FakeXPost &post, int version)
{
    const auto id = post.versions[version];
    QJsonObject json{{u"id"_s, id}};
    putText(json, post, post.texts[version]);
    putRelations(json, post);
    if (hasField(u"created_at"_s))
        json.insert(u"created_at"_s, isoOf(id));
    if (hasField(u"conversation_id"_s))
        json.insert(u"conversation_id"_s, post.conversation);
    if (hasField(u"lang"_s))
        json.insert(u"lang"_s, u"en"_s);
    if (hasField(u"attachments"_s) && !post.media.isEmpty()) {
        QJsonArray keys;
        for (const auto &media : post.media) {
            keys += media[u"media_key"_s];
            if (expands(u"attachments.media_keys"_s) && !m_media.contains(media))
                m_media += media;
        }
        json.insert(u"attachments"_s, QJsonObject{{u"media_keys"_s, keys}});
    }
    return json;
}

void FakeXJson::putText(QJsonObject &json, const FakeXPost &post, const QString &text) const
{
    const auto whole = escaped(withShortLinks(text));
    const auto note = m_names == XNames::Post ? u"note_post"_s : u"note_tweet"_s;
    const auto tail = post.media.isEmpty() ? QString() : u' ' + mediaLink(post);
    if (!post.isLong) {
        json.insert(u"text"_s, whole + tail);
    } else {
        json.insert(u"text"_s, whole.left(fakeXShort - 1) + u'…' + tail);
        if (hasField(note))
            json.insert(note, QJsonObject{{u"text"_s, whole}, {u"entities"_s, entities(text)}});
    }
    auto found = entities(post.isLong ? text.left(fakeXShort - 1) : text);
    if (!post.media.isEmpty())
        found.insert(u"urls"_s, withMediaLinks(found.value(u"urls"_s).toArray(), post));
    if (hasField(u"entities"_s) && !found.isEmpty())
        json.insert(u"entities"_s, found);
}

QJsonObject FakeXJson::entities(const QString &text) const
{
    const auto place = [&](const QString &part) {
        const auto at = qMax<qsizetype>(0, text.indexOf(part));
        return QJsonObject{{u"start"_s, at}, {u"end"_s, at + part.size()}};
    };
    QJsonArray urls;
    for (auto matches = webAddress().globalMatch(text); matches.hasNext();) {
        const auto url = matches.next().captured();
        auto link = place(url);
        link.insert(u"url"_s, shortened(url));
        link.insert(u"expanded_url"_s, url);
        link.insert(u"display_url"_s, url.section(u"//"_s, 1));
        urls += link;
    }
    QJsonArray mentions;
    for (const auto &name : m_world.mentioned(text)) {
        auto mention = place(u'@' + name);
        mention.insert(u"username"_s, name);
        mention.insert(u"id"_s, m_world.idOf(name));
        mentions += mention;
    }
    QJsonObject entities;
    if (!urls.isEmpty())
        entities.insert(u"urls"_s, urls);
    if (!mentions.isEmpty())
        entities.insert(u"mentions"_s, mentions);
    return entities;
}

void FakeXJson::putRelations(QJsonObject &json, const FakeXPost &post)
{
    const bool isPostNames = m_names == XNames::Post;
    // The newer vocabulary gives relations to who expands them, the older one to who names them as fields.
    const auto has = [&](const QString &tweetName, const QString &postName) {
        return isPostNames ? expands(postName) : hasField(tweetName);
    };
    if (has(u"author_id"_s, u"author_id"_s))
        json.insert(u"author_id"_s, post.author);
    const bool mayIncludeAuthor =
        m_isIncluding && !isPostNames ? expands(u"referenced_tweets.id.author_id"_s) : expands(u"author_id"_s);
    if (mayIncludeAuthor && !m_users.contains(post.author))
        m_users += post.author;
    if (!isPostNames || expands(u"edit_history_post_ids"_s))
        json.insert(isPostNames ? u"edit_history_post_ids"_s : u"edit_history_tweet_ids"_s,
                    QJsonArray::fromStringList(post.versions));
    QJsonArray references;
    const auto refer = [&](const QString &type, const QString &id) {
        if (id.isEmpty())
            return;
        references += QJsonObject{{u"type"_s, type}, {u"id"_s, id}};
        include(id);
    };
    if (!has(u"referenced_tweets"_s, u"referenced_posts"_s))
        return;
    refer(u"retweeted"_s, post.retweeted);
    refer(u"quoted"_s, post.quoted);
    refer(u"replied_to"_s, post.repliedTo);
    if (!references.isEmpty())
        json.insert(isPostNames ? u"referenced_posts"_s : u"referenced_tweets"_s, references);
}

void FakeXJson::include(const QString &reference)
{
    const bool isExpanded =
        m_names == XNames::Post ? expands(u"referenced_posts"_s) : expands(u"referenced_tweets.id"_s);
    const auto *post = m_world.post(reference);
    if (m_isIncluding || !isExpanded || !post || post->isDeleted || post->isProtected)
        return;
    m_isIncluding = true; // one generation only
    const auto json = version(*post, static_cast<int>(post->versions.indexOf(reference)));
    m_isIncluding = false;
    m_posts.insert(reference, json);
}

QJsonObject FakeXJson::event(const FakeXEvent &event)
{
    QJsonObject json{{u"id"_s, event.id}, {u"event_type"_s, u"MessageCreate"_s}, {u"text"_s, escaped(event.text)}};
    if (hasField(u"created_at"_s))
        json.insert(u"created_at"_s, isoOf(event.id));
    if (hasField(u"dm_conversation_id"_s))
        json.insert(u"dm_conversation_id"_s, event.conversation);
    if (m_names == XNames::Post ? expands(u"sender_id"_s) : hasField(u"sender_id"_s))
        json.insert(u"sender_id"_s, event.sender);
    if (expands(u"sender_id"_s) && !m_users.contains(event.sender))
        m_users += event.sender;
    return json;
}

QJsonObject FakeXJson::user(const QString &id) const
{
    const auto &user = m_world.user(id);
    return {{u"id"_s, user.id},
            {u"username"_s, user.username},
            {u"name"_s, user.name},
            {u"verified"_s, user.verified},
            {u"description"_s, user.description},
            {u"public_metrics"_s, QJsonObject{{u"followers_count"_s, user.followers},
                                              {u"following_count"_s, 1},
                                              {m_names == XNames::Post ? u"post_count"_s : u"tweet_count"_s, 2},
                                              {u"listed_count"_s, 0}}}};
}

QJsonObject FakeXJson::includes() const
{
    QJsonObject includes;
    QJsonArray users;
    for (const auto &id : m_users)
        users += user(id);
    QJsonArray media;
    for (const auto &each : m_media)
        media += each;
    QJsonArray posts;
    for (const auto &each : m_posts)
        posts += each;
    if (!users.isEmpty())
        includes.insert(u"users"_s, users);
    if (!media.isEmpty())
        includes.insert(u"media"_s, media);
    if (!posts.isEmpty())
        includes.insert(m_names == XNames::Post ? u"posts"_s : u"tweets"_s, posts);
    return includes;
}

QJsonObject FakeXJson::notFound(const QString &id)
{
    return problem(id, u"resource-not-found"_s, u"Not Found Error"_s, u"Could not find tweet with ids: [%1]."_s);
}

QJsonObject FakeXJson::notAuthorised(const QString &id)
{
    return problem(id, u"not-authorized-for-resource"_s, u"Authorization Error"_s,
                   u"Sorry, you are not authorized to see the Tweet with ids: [%1]."_s);
}

}
