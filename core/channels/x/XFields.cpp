// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XFields.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int xReferences = 2; // what it answers, and what it quotes
constexpr int xVersions = 6;   // an edited post and its five edits

QString xPostFields(XNames names)
{
    if (names == XNames::Post)
        return u"id,text,created_at,conversation_id,entities,attachments,lang,note_post,public_metrics"_s;
    return u"id,text,author_id,created_at,conversation_id,entities,attachments,lang,referenced_tweets,"
           "edit_history_tweet_ids,note_tweet,public_metrics"_s;
}

QString xPostExpansions(XNames names)
{
    if (names == XNames::Post)
        return u"author_id,referenced_posts,edit_history_post_ids,attachments.media_keys"_s;
    return u"author_id,referenced_tweets.id,referenced_tweets.id.author_id,attachments.media_keys"_s;
}

QString xMessageFields(XNames names)
{
    const auto fields = u"id,text,event_type,created_at,dm_conversation_id,attachments,entities"_s;
    return names == XNames::Post ? fields : fields + u",sender_id"_s;
}

}

FormFields xFields(XShape shape, XNames names)
{
    FormFields fields;
    if (shape == XShape::Posts) {
        fields.append({names == XNames::Post ? u"post.fields"_s : u"tweet.fields"_s, xPostFields(names)});
        fields.append({u"expansions"_s, xPostExpansions(names)});
    } else {
        fields.append({u"dm_event.fields"_s, xMessageFields(names)});
        fields.append({u"expansions"_s, u"sender_id,attachments.media_keys"_s});
    }
    fields.append({u"user.fields"_s, u"id,name,username,verified,public_metrics,description,entities,url"_s});
    fields.append({u"media.fields"_s, u"media_key,type,url,preview_image_url,alt_text,variants"_s});
    return fields;
}

QList<XUnits> xWorstItem(XShape shape, XNames names, const QString &item)
{
    const auto user = QString::fromLatin1(xunit::user);
    if (shape == XShape::Messages)
        return {{item, 1}, {user, 1}};
    const int posts = xReferences + (names == XNames::Post ? xVersions : 0);
    return {{item, 1}, {user, 1 + xReferences}, {QString::fromLatin1(xunit::read), posts}};
}

}
