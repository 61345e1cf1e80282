// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XReply.h"

#include "core/channels/x/XIds.h"
#include "core/channels/x/XMedia.h"
#include "core/channels/x/XPrices.h"
#include "core/text/TweetEntities.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestXMessage = 10'000;

bool hasXLink(const QString &text)
{
    const auto entities = tweetEntities(text);
    return std::any_of(entities.begin(), entities.end(),
                       [](const TextEntity &entity) { return entity.type == "url"_L1; });
}

bool isAddressedOnX(const OutgoingMessage &message, const QString &name)
{
    return std::any_of(message.to.begin(), message.to.end(), [&](const Mailbox &person) {
        return person.address.compare(u'@' + name, Qt::CaseInsensitive) == 0;
    });
}

}

bool XReply::isMessage() const
{
    return message.visibility == Visibility::Private || !xEventIdOf(message.inReplyTo).isEmpty();
}

QString XReply::problem() const
{
    if (isMessage() && message.inReplyTo.isEmpty())
        return u"a direct message on X answers somebody"_s;
    if (text().isEmpty() && message.files.isEmpty())
        return u"there is nothing to send"_s;
    if (isMessage() && message.text.size() > longestXMessage)
        return u"a direct message on X has at most %1 characters"_s.arg(longestXMessage);
    return xMediaProblem(message.files, isMessage());
}

QString XReply::text() const
{
    static const QRegularExpression leading(u"^@(\\w{1,20})(\\s+|$)"_s);
    auto text = message.text.trimmed();
    if (isMessage() || message.inReplyTo.isEmpty())
        return text;
    for (auto match = leading.match(text); match.hasMatch() && isAddressedOnX(message, match.captured(1));
         match = leading.match(text))
        text.remove(0, match.capturedEnd());
    return text;
}

QJsonObject XReply::postBody(const QStringList &mediaIds) const
{
    QJsonObject body;
    const auto words = text();
    if (!words.isEmpty())
        body.insert(u"text"_s, words);
    if (!message.inReplyTo.isEmpty())
        body.insert(u"reply"_s, QJsonObject{{u"in_reply_to_tweet_id"_s, message.inReplyTo}});
    if (!mediaIds.isEmpty())
        body.insert(u"media"_s, QJsonObject{{u"media_ids"_s, QJsonArray::fromStringList(mediaIds)}});
    return body;
}

QJsonObject XReply::messageBody(const QStringList &mediaIds) const
{
    QJsonObject body;
    const auto words = text();
    if (!words.isEmpty())
        body.insert(u"text"_s, words);
    QJsonArray attachments;
    for (const auto &id : mediaIds)
        attachments += QJsonObject{{u"media_id"_s, id}};
    if (!attachments.isEmpty())
        body.insert(u"attachments"_s, attachments);
    return body;
}

QString XReply::unit() const
{
    if (isMessage())
        return QString::fromLatin1(xunit::dm);
    if (hasXLink(message.text))
        return QString::fromLatin1(xunit::postWithUrl);
    return QString::fromLatin1(message.inReplyTo.isEmpty() ? xunit::post : xunit::reply);
}

QString xComparable(const QString &text)
{
    static const QRegularExpression mentions(u"^(\\s*@\\w{1,20})+"_s);
    static const QRegularExpression anyAddress(u"https?://\\S*[\\w/]"_s); // whatever X takes for one
    static const QRegularExpression spaces(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    auto rest = text.normalized(QString::NormalizationForm_C);
    rest.remove(mentions);
    const auto entities = tweetEntities(rest);
    for (auto entity = entities.crbegin(); entity != entities.crend(); ++entity) {
        if (entity->type == "url"_L1)
            rest.remove(entity->start, entity->end - entity->start);
    }
    return rest.remove(anyAddress).remove(spaces);
}

}
