// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XPost.h"

#include "core/channels/net/JsonAnswer.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue eitherXName(const QJsonObject &object, QLatin1StringView tweet, QLatin1StringView post)
{
    return object.contains(post) ? object.value(post) : object.value(tweet);
}

/// X escapes these three and no others.
QString withoutXEscapes(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

bool isXMediaLink(const QJsonObject &link)
{
    static const QRegularExpression ownMedia(
        u"/status/\\d+/(photo|video)/\\d+$|^https://(twitter|x)\\.com/messages/media/"_s);
    return link.contains("media_key"_L1) || ownMedia.match(link.value("expanded_url"_L1).toString()).hasMatch();
}

/// t.co address -> what it stands for; empty for one's own pictures.
QHash<QString, QString> xLinks(const QJsonObject &entities)
{
    QHash<QString, QString> links;
    for (const auto &value : entities.value("urls"_L1).toArray()) {
        const auto link = value.toObject();
        const auto target = link.value("expanded_url"_L1).toString();
        if (isXMediaLink(link))
            links.insert(link.value("url"_L1).toString(), QString());
        else if (!target.isEmpty())
            links.insert(link.value("url"_L1).toString(), target);
    }
    return links;
}

// By the addresses, as no two are the same, and not by their places: these count escaped or not, as it happens.
QString withXLinks(const QString &text, const QHash<QString, QString> &links)
{
    static const QRegularExpression shortened(u"https?://t\\.co/\\w+"_s);
    QString result;
    qsizetype done = 0;
    for (auto matches = shortened.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const auto known = links.constFind(match.captured());
        const bool isTrailing = QStringView(text).mid(done).trimmed().isEmpty();
        if (known == links.constEnd() || (known->isEmpty() && !isTrailing))
            result += match.captured();
        else
            result += *known;
    }
    return (result + text.mid(done)).trimmed();
}

}

QString XPost::id() const
{
    return jsonId(json.value("id"_L1));
}

QString XPost::authorId() const
{
    const auto author = jsonId(json.value("author_id"_L1));
    return author.isEmpty() ? jsonId(json.value("sender_id"_L1)) : author;
}

QString XPost::referenced(QLatin1StringView type) const
{
    for (const auto &reference : eitherXName(json, "referenced_tweets"_L1, "referenced_posts"_L1).toArray()) {
        if (reference[u"type"_s].toString() == type)
            return jsonId(reference[u"id"_s]);
    }
    return {};
}

QString XPost::repliedTo() const
{
    return referenced("replied_to"_L1);
}

QString XPost::quoted() const
{
    return referenced("quoted"_L1);
}

bool XPost::isRepost() const
{
    return !referenced("retweeted"_L1).isEmpty();
}

QStringList XPost::versions() const
{
    QStringList ids;
    for (const auto &value : eitherXName(json, "edit_history_tweet_ids"_L1, "edit_history_post_ids"_L1).toArray())
        ids += jsonId(value);
    ids.removeAll(QString());
    return ids.isEmpty() ? QStringList{id()} : ids;
}

QStringList XPost::mentioned() const
{
    QStringList names;
    for (const auto &entities : {json.value("entities"_L1), note().value("entities"_L1)}) {
        for (const auto &mention : entities[u"mentions"_s].toArray()) {
            const auto name = mention[u"username"_s].toString();
            if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
                names += name;
        }
    }
    return names;
}

QJsonObject XPost::note() const
{
    return eitherXName(json, "note_tweet"_L1, "note_post"_L1).toObject();
}

QString XPost::text() const
{
    const auto whole = note().value("text"_L1).toString();
    const auto text = whole.isEmpty() ? json.value("text"_L1).toString() : whole;
    auto links = xLinks(json.value("entities"_L1).toObject());
    links.insert(xLinks(note().value("entities"_L1).toObject()));
    return withXLinks(withoutXEscapes(text), links);
}

}
