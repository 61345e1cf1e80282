// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeBlueskyQuery.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

QString didOf(const QString &name)
{
    return u"did:plc:"_s + name;
}

QString nameOf(const QString &did)
{
    return did.section(u':', -1);
}

/// Mentions of "@name.test", by bytes.
QJsonArray facetsIn(const QString &text)
{
    static const QRegularExpression mention(u"@([a-z0-9-]+)\\.test"_s);
    QJsonArray facets;
    for (auto matches = mention.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto start = text.left(match.capturedStart()).toUtf8().size();
        const QJsonObject feature{{u"$type"_s, u"app.bsky.richtext.facet#mention"_s},
                                  {u"did"_s, didOf(match.captured(1))}};
        facets += QJsonObject{{u"index"_s, QJsonObject{{u"byteStart"_s, start},
                                                       {u"byteEnd"_s, start + match.captured(0).toUtf8().size()}}},
                              {u"features"_s, QJsonArray{feature}}};
    }
    return facets;
}

QString parentOf(const FakeBluesky::Post &post)
{
    return post.record["reply"_L1]["parent"_L1]["uri"_L1].toString();
}

Instant sortAt(const FakeBluesky::Post &post)
{
    return std::min(fromIso(post.record["createdAt"_L1].toString()).value_or(post.indexedAt), post.indexedAt);
}

QString isoMillis(Instant at)
{
    return toDateTime(at).toString(Qt::ISODateWithMs);
}

template <class T>
void newestFirst(QList<T> &list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const T &a, const T &b) { return sortAt(*a.post) > sortAt(*b.post); });
}

}

QString FakeBluesky::post(const QString &author, const QString &text, Instant at, const QString &parent)
{
    return post(Draft{author, text, at, {}, parent, {}, {}});
}

QString FakeBluesky::post(const Draft &draft)
{
    Post post;
    post.author = didOf(draft.author);
    post.indexedAt = draft.indexedAt.value_or(draft.createdAt);
    post.record = draft.more;
    post.record[u"$type"_s] = u"app.bsky.feed.post"_s;
    post.record[u"text"_s] = draft.text;
    post.record[u"createdAt"_s] = isoMillis(draft.createdAt);
    if (!post.record.contains("facets"_L1))
        post.record[u"facets"_s] = facetsIn(draft.text);
    if (const auto *parent = find(draft.parent)) {
        const auto root = parent->record["reply"_L1]["root"_L1].toObject();
        post.record[u"reply"_s] =
            QJsonObject{{u"root"_s, root.isEmpty() ? ref(draft.parent) : root}, {u"parent"_s, ref(draft.parent)}};
    }
    if (!draft.quoted.isEmpty())
        post.record[u"embed"_s] =
            QJsonObject{{u"$type"_s, u"app.bsky.embed.record"_s}, {u"record"_s, ref(draft.quoted)}};
    return add(post, u"3k%1"_s.arg(++m_number, 11, 10, QChar(u'a')));
}

QString FakeBluesky::add(Post post, const QString &rkey)
{
    post.uri = u"at://%1/app.bsky.feed.post/%2"_s.arg(post.author, rkey);
    const auto hash = QCryptographicHash::hash(QJsonDocument(post.record).toJson(), QCryptographicHash::Sha256);
    post.cid = u"bafy"_s + QString::fromLatin1(hash.toHex().left(20));
    m_posts += post;
    return post.uri;
}

void FakeBluesky::remove(const QString &uri)
{
    m_posts.removeIf([&](const Post &post) { return post.uri == uri; });
}

void FakeBluesky::hide(const QString &uri)
{
    for (auto &post : m_posts)
        post.hidden = post.hidden || post.uri == uri;
}

const FakeBluesky::Post *FakeBluesky::find(const QString &uri) const
{
    const auto found = std::find_if(m_posts.begin(), m_posts.end(), [&](const Post &post) { return post.uri == uri; });
    return found == m_posts.end() ? nullptr : &*found;
}

QStringList FakeBluesky::sentTexts() const
{
    QStringList texts;
    for (const auto &post : m_posts) {
        if (post.byApi)
            texts += post.record["text"_L1].toString();
    }
    return texts;
}

QJsonObject FakeBluesky::ref(const QString &uri) const
{
    const auto *post = find(uri);
    return {{u"uri"_s, uri}, {u"cid"_s, post ? post->cid : u"bafygone"_s}};
}

QString FakeBluesky::reasonFor(const Post &post) const
{
    if (post.author == ownDid() || post.hidden)
        return {};
    const auto *above = find(parentOf(post));
    for (int height = 0; above && height < 5; ++height, above = find(parentOf(*above))) {
        if (above->author == ownDid())
            return u"reply"_s;
    }
    for (const auto &facet : post.record["facets"_L1].toArray()) {
        if (facet["features"_L1].toArray().first()["did"_L1].toString() == ownDid())
            return u"mention"_s;
    }
    const auto *quoted = find(post.record["embed"_L1]["record"_L1]["uri"_L1].toString());
    return quoted && quoted->author == ownDid() ? u"quote"_s : QString();
}

QList<FakeBluesky::Listed> FakeBluesky::notifications() const
{
    QList<Listed> list;
    for (const auto &post : m_posts) {
        if (const auto reason = reasonFor(post); !reason.isEmpty())
            list += Listed{&post, reason};
    }
    newestFirst(list);
    return list;
}

/// Paged by "older than the last one's time"; what is filtered out is missing from the page.
ExpectedRequest FakeBluesky::notificationPage(const Query &query) const
{
    auto list = notifications();
    const Instant before = fromIso(repeatsPages ? QString() : query[u"cursor"_s]).value_or(Instant::max());
    list.removeIf([&](const Listed &each) { return sortAt(*each.post) >= before; });
    QJsonObject answer;
    if (list.size() > query.limit() || (repeatsPages && !list.isEmpty()))
        answer[u"cursor"_s] = isoMillis(sortAt(*list[qMin<qsizetype>(query.limit(), list.size()) - 1].post));
    QJsonArray notifications;
    for (const auto &[post, reason] : list.mid(0, query.limit())) {
        if (knowsReasons && !query.all(u"reasons"_s).contains(reason))
            continue;
        auto entry = view(*post);
        entry.remove(u"embed"_s); // a notification tells the record alone
        entry[u"reason"_s] = reason;
        notifications += entry;
    }
    answer[u"notifications"_s] = notifications;
    return said(answer);
}

ExpectedRequest FakeBluesky::feedPage(const Query &query) const
{
    QList<Listed> list;
    for (const auto &post : m_posts) {
        if (post.author == query[u"actor"_s])
            list += Listed{&post, {}};
    }
    newestFirst(list);
    const auto before = query[u"cursor"_s].section(u':', 0, 0).toLongLong();
    if (before && !repeatsPages)
        list.removeIf([&](const Listed &each) { return toMsecs(sortAt(*each.post)) >= before; });
    QJsonObject answer;
    if (list.size() > query.limit() || (repeatsPages && !list.isEmpty())) {
        const auto &last = *list[qMin<qsizetype>(query.limit(), list.size()) - 1].post;
        answer[u"cursor"_s] = u"%1::%2"_s.arg(toMsecs(sortAt(last))).arg(last.cid);
    }
    QJsonArray feed;
    for (const auto &each : list.mid(0, query.limit()))
        feed += QJsonObject{{u"post"_s, view(*each.post)}};
    answer[u"feed"_s] = feed;
    return said(answer);
}

/// Paged by number, as the search of the real network is.
ExpectedRequest FakeBluesky::searchPage(const Query &query) const
{
    QList<Listed> list;
    const auto since = fromIso(query[u"since"_s]).value_or(Instant{});
    for (const auto &post : m_posts) {
        if (!post.hidden && post.record["text"_L1].toString().contains(query[u"q"_s], Qt::CaseInsensitive) &&
            sortAt(post) >= since)
            list += Listed{&post, {}};
    }
    newestFirst(list);
    const auto from = repeatsPages ? 0 : query[u"cursor"_s].toInt();
    QJsonObject answer;
    if (list.size() > from + query.limit())
        answer[u"cursor"_s] = QString::number(from + query.limit());
    QJsonArray posts;
    for (const auto &each : list.mid(from, query.limit()))
        posts += view(*each.post);
    answer[u"posts"_s] = posts;
    return said(answer);
}

ExpectedRequest FakeBluesky::thread(const QString &uri) const
{
    if (!find(uri))
        return refused(400, u"NotFound"_s, u"Post not found: "_s + uri);
    return said({{u"thread"_s, threadNode(uri, 80)}});
}

QJsonObject FakeBluesky::threadNode(const QString &uri, int height) const
{
    const auto *post = find(uri);
    if (!post)
        return {{u"$type"_s, u"app.bsky.feed.defs#notFoundPost"_s}, {u"uri"_s, uri}, {u"notFound"_s, true}};
    if (post->hidden)
        return {{u"$type"_s, u"app.bsky.feed.defs#blockedPost"_s}, {u"uri"_s, uri}, {u"blocked"_s, true}};
    QJsonObject node{{u"$type"_s, u"app.bsky.feed.defs#threadViewPost"_s}, {u"post"_s, view(*post)}};
    if (const auto parent = parentOf(*post); !parent.isEmpty() && height > 0)
        node[u"parent"_s] = threadNode(parent, height - 1);
    return node;
}

QJsonObject FakeBluesky::profile(const QString &did) const
{
    return {{u"did"_s, did}, {u"handle"_s, nameOf(did) + u".test"_s}, {u"displayName"_s, nameOf(did).toUpper()}};
}

QJsonObject FakeBluesky::view(const Post &post) const
{
    QJsonObject view{{u"uri"_s, post.uri},
                     {u"cid"_s, post.cid},
                     {u"author"_s, profile(post.author)},
                     {u"record"_s, post.record},
                     {u"indexedAt"_s, isoMillis(post.indexedAt)},
                     {u"viewer"_s, QJsonObject{{u"replyDisabled"_s, post.uri == repliesOff}}}};
    if (const auto embed = embedView(post); !embed.isEmpty())
        view[u"embed"_s] = embed;
    return view;
}

QJsonObject FakeBluesky::embedView(const Post &post) const
{
    const auto embed = post.record["embed"_L1].toObject();
    const auto type = embed["$type"_L1].toString();
    if (type == "app.bsky.embed.images"_L1) {
        QJsonArray images;
        for (const auto &image : embed["images"_L1].toArray()) {
            const auto cid = image["image"_L1]["ref"_L1]["$link"_L1].toString();
            images += QJsonObject{{u"fullsize"_s, u"https://cdn.test/full/"_s + cid}, {u"alt"_s, image["alt"_L1]}};
        }
        return {{u"$type"_s, type + u"#view"_s}, {u"images"_s, images}};
    }
    if (type != "app.bsky.embed.record"_L1)
        return {};
    const auto *quoted = find(embed["record"_L1]["uri"_L1].toString());
    auto record = embed["record"_L1].toObject();
    if (quoted)
        record[u"author"_s] = profile(quoted->author);
    return {{u"$type"_s, type + u"#view"_s}, {u"record"_s, record}};
}

}
