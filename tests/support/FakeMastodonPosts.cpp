// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeMastodon.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

const QRegularExpression &mentionPattern()
{
    static const QRegularExpression pattern(u"(?<![\\w/@])@([\\w-]+(?:@[\\w.-]*\\w)?)"_s);
    return pattern;
}

/// "brand" for us, however our name is written.
QString acctOf(const QString &name)
{
    return name == "brand@m.example"_L1 ? u"brand"_s : name;
}

QString profileUrl(const QString &acct)
{
    const auto host = acct.contains(u'@') ? acct.section(u'@', 1) : u"m.example"_s;
    return u"https://%1/@%2"_s.arg(host, acct.section(u'@', 0, 0));
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (auto matches = mentionPattern().globalMatch(text); matches.hasNext();) {
        const auto acct = acctOf(matches.next().captured(1));
        if (!names.contains(acct))
            names += acct;
    }
    return names;
}

QString idOf(const QString &acct)
{
    return acct == "brand"_L1 ? FakeMastodon::ownId() : u"9"_s + QString::number(qHash(acct, 0) % 1'000'000);
}

QString htmlOf(const QString &text)
{
    auto html = text.toHtmlEscaped().replace(u'\n', "<br />"_L1);
    html.replace(mentionPattern(), u"<span class=\"h-card\"><a href=\"https://o.example/u\" class=\"u-url mention\">"
                                   "@<span>\\1</span></a></span>"_s);
    return u"<p>"_s + html + u"</p>"_s;
}

}

const QString &FakeMastodon::ownId()
{
    static const QString id = u"7"_s;
    return id;
}

QString FakeMastodon::nextId(qint64 &last) const
{
    return QString::number(++last);
}

QString FakeMastodon::post(Post post)
{
    post.id = nextId(m_lastPost);
    m_posts += post;
    if (post.author != "brand"_L1 && namesIn(post.text).contains(u"brand"_s))
        notify(u"mention"_s, post.id, post.at, std::exchange(m_divertNext, false));
    return post.id;
}

QString FakeMastodon::post(const QString &author, const QString &text, Instant at, const QString &inReplyTo)
{
    Post made;
    made.author = author;
    made.text = text;
    made.at = at;
    made.inReplyTo = inReplyTo;
    return post(made);
}

void FakeMastodon::edit(const QString &id, const QString &text, Instant at, bool notifyUs)
{
    auto *post = found(id);
    post->history += json(*post);
    post->text = text;
    post->editedAt = at;
    if (notifyUs)
        notify(u"update"_s, id, at);
}

void FakeMastodon::remove(const QString &id)
{
    m_posts.removeIf([&](const Post &post) { return post.id == id; });
    m_notifications.removeIf([&](const Notification &each) { return each.post == id; });
    tellStream("delete", id.toLatin1());
}

void FakeMastodon::notify(const QString &type, const QString &postId, Instant at, bool filtered)
{
    const Notification made{nextId(m_lastNotification), type, postId, at, filtered};
    m_notifications += made;
    const QJsonObject event{{u"id"_s, made.id}, {u"type"_s, type}};
    tellStream("notification", QJsonDocument(event).toJson(QJsonDocument::Compact));
}

void FakeMastodon::tellStream(const QByteArray &event, const QByteArray &data)
{
    web.push("event: " + event + "\ndata: " + data + "\n\n");
}

const FakeMastodon::Post *FakeMastodon::find(const QString &id) const
{
    const auto post = std::find_if(m_posts.begin(), m_posts.end(), [&](const Post &each) { return each.id == id; });
    return post == m_posts.end() ? nullptr : &*post;
}

FakeMastodon::Post *FakeMastodon::found(const QString &id)
{
    const auto post = std::find_if(m_posts.begin(), m_posts.end(), [&](const Post &each) { return each.id == id; });
    return post == m_posts.end() ? nullptr : &*post;
}

QStringList FakeMastodon::postedTexts() const
{
    QStringList texts;
    for (const auto &post : m_posts) {
        if (post.byApi)
            texts += post.text;
    }
    return texts;
}

QJsonObject FakeMastodon::instance() const
{
    const auto streaming = features.streamingUrl.isEmpty()
                               ? QString::fromLatin1(web.origin()).replace("http"_L1, "ws"_L1)
                               : features.streamingUrl;
    const QJsonObject statuses{{u"max_characters"_s, features.maxCharacters},
                               {u"max_media_attachments"_s, 4},
                               {u"characters_reserved_per_url"_s, 23}};
    const QJsonObject media{{u"supported_mime_types"_s, QJsonArray{u"image/jpeg"_s, u"image/png"_s, u"video/mp4"_s}},
                            {u"description_limit"_s, 1500},
                            {u"image_size_limit"_s, 1024 * 1024},
                            {u"video_size_limit"_s, 2 * 1024 * 1024}};
    return {{u"domain"_s, u"m.example"_s},
            {u"version"_s, u"4.5.2"_s},
            {u"api_versions"_s, QJsonObject{{u"mastodon"_s, 7}}},
            {u"configuration"_s, QJsonObject{{u"urls"_s, QJsonObject{{u"streaming"_s, streaming}}},
                                             {u"statuses"_s, statuses},
                                             {u"media_attachments"_s, media}}}};
}

QJsonObject FakeMastodon::account(const QString &acct) const
{
    return {{u"id"_s, idOf(acct)},
            {u"username"_s, acct.section(u'@', 0, 0)},
            {u"acct"_s, acct},
            {u"display_name"_s, acct.section(u'@', 0, 0)},
            {u"url"_s, profileUrl(acct)},
            {u"statuses_count"_s,
             static_cast<qint64>(
                 std::count_if(m_posts.begin(), m_posts.end(), [&](const Post &post) { return post.author == acct; }))},
            {u"note"_s, u"<p>I am %1</p>"_s.arg(acct.section(u'@', 0, 0))},
            {u"fields"_s, QJsonArray()},
            {u"bot"_s, false},
            {u"followers_count"_s, 3}};
}

QJsonObject FakeMastodon::mediumJson(const Medium &medium) const
{
    const bool isReady = medium.pollsLeft == 0 && !medium.fails;
    return {{u"id"_s, medium.id},
            {u"type"_s, QString::fromLatin1(medium.type).section(u'/', 0, 0)},
            {u"url"_s, isReady ? QJsonValue(u"https://m.example/media/"_s + medium.name) : QJsonValue()},
            {u"remote_url"_s, QJsonValue()},
            {u"description"_s, medium.description}};
}

QJsonObject FakeMastodon::json(const Post &post) const
{
    QJsonArray mentions;
    for (const auto &acct : namesIn(post.text)) {
        mentions.append(QJsonObject{{u"id"_s, idOf(acct)},
                                    {u"username"_s, acct.section(u'@', 0, 0)},
                                    {u"acct"_s, acct},
                                    {u"url"_s, profileUrl(acct)}});
    }
    QJsonArray media;
    for (const auto &id : post.media)
        media.append(mediumJson(m_media.value(id)));
    const auto replies =
        std::count_if(m_posts.begin(), m_posts.end(), [&](const Post &each) { return each.inReplyTo == post.id; });
    const auto url = profileUrl(post.author) + u'/' + post.id;
    return {{u"id"_s, post.id},
            {u"uri"_s, url},
            {u"url"_s, url},
            {u"created_at"_s, toIso(post.at)},
            {u"edited_at"_s, post.editedAt ? QJsonValue(toIso(*post.editedAt)) : QJsonValue()},
            {u"in_reply_to_id"_s, post.inReplyTo.isEmpty() ? QJsonValue() : QJsonValue(post.inReplyTo)},
            {u"visibility"_s, post.visibility},
            {u"spoiler_text"_s, post.spoiler},
            {u"language"_s, post.language.isEmpty() ? QJsonValue() : QJsonValue(post.language)},
            {u"content"_s, htmlOf(post.text)},
            {u"replies_count"_s, static_cast<qint64>(replies)},
            {u"reblog"_s, QJsonValue()},
            {u"account"_s, account(post.author)},
            {u"mentions"_s, mentions},
            {u"media_attachments"_s, media}};
}

QString FakeMastodon::root(const Post &post) const
{
    const auto *at = &post;
    while (const auto *parent = at->inReplyTo.isEmpty() ? nullptr : find(at->inReplyTo))
        at = parent;
    return at->id;
}

QJsonObject FakeMastodon::context(const QString &id) const
{
    QJsonArray ancestors;
    for (const auto *at = find(find(id)->inReplyTo); at; at = find(at->inReplyTo))
        ancestors.prepend(json(*at));
    QJsonArray descendants;
    QStringList within{id};
    for (const auto &post : m_posts) { // a reply's id is above its parent's
        if (!within.contains(post.inReplyTo))
            continue;
        within += post.id;
        descendants.append(json(post));
    }
    return {{u"ancestors"_s, ancestors}, {u"descendants"_s, descendants}};
}

QList<FakeMastodon::Entry> FakeMastodon::own() const
{
    QList<Entry> list;
    for (const auto &post : m_posts) {
        if (post.author == "brand"_L1)
            list += Entry{post.id, json(post)};
    }
    return list;
}

/// Of each private thread, its last post; paged by the id of that.
QList<FakeMastodon::Entry> FakeMastodon::conversations() const
{
    QHash<QString, const Post *> lasts;
    for (const auto &post : m_posts) {
        if (post.visibility == "direct"_L1 && (post.author == "brand"_L1 || namesIn(post.text).contains(u"brand"_s)))
            lasts[root(post)] = &post;
    }
    QList<Entry> list;
    for (const auto *post : lasts)
        list +=
            Entry{post->id, {{u"id"_s, u"c"_s + root(*post)}, {u"unread"_s, true}, {u"last_status"_s, json(*post)}}};
    std::sort(list.begin(), list.end(), [](const Entry &a, const Entry &b) { return a.id < b.id; });
    return list;
}

QList<FakeMastodon::Entry> FakeMastodon::containing(const QString &text) const
{
    QList<Entry> list;
    for (const auto &post : m_posts) {
        if (post.visibility == "public"_L1 && post.text.contains(text, Qt::CaseInsensitive))
            list += Entry{post.id, json(post)};
    }
    return list;
}

/// By the server's rules: grapheme clusters, an URL as 23, a name without its host; the warning as it is.
int FakeMastodon::length(const QString &warning, const QString &text) const
{
    static const QRegularExpression url(u"https?://\\S+"_s);
    static const QRegularExpression host(u"(?<![\\w/@])(@[\\w-]+)@[\\w.-]*\\w"_s);
    auto counted = text;
    counted.replace(url, QString(23, u'x')).replace(host, u"\\1"_s).prepend(warning);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, counted);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

}
