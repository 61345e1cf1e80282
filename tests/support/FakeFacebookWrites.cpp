// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeFacebook.h"

#include <QJsonDocument>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// One part of a multipart body.
struct HeardPart
{
    QByteArray head;
    QByteArray content;

    QByteArray parameter(const QByteArray &name) const
    {
        const auto start = head.indexOf(' ' + name + "=\"");
        const auto from = start + name.size() + 3;
        return start < 0 ? QByteArray() : head.mid(from, head.indexOf('"', from) - from);
    }
};

QList<HeardPart> partsOf(const HeardRequest &request)
{
    const auto type = request.headers.value("content-type");
    const QByteArray boundary = "--" + type.mid(type.indexOf("boundary=") + 9);
    QList<HeardPart> parts;
    auto from = request.body.indexOf(boundary);
    while (from >= 0) {
        const auto next = request.body.indexOf(boundary, from + boundary.size());
        if (next < 0)
            break;
        const auto part = request.body.mid(from + boundary.size() + 2, next - from - boundary.size() - 4);
        const auto blank = part.indexOf("\r\n\r\n");
        parts += HeardPart{part.first(blank), part.mid(blank + 4)};
        from = next;
    }
    return parts;
}

}

ExpectedRequest FakeFacebook::post(const QStringList &path, const HeardRequest &request)
{
    if (path.value(0) == "oauth"_L1)
        return exchange(request);
    if (path.value(0) == "debug_token"_L1)
        return debugToken(request);
    if (path.value(1) == "comments"_L1)
        return createComment(path[0], request);
    if (path.value(1) == "messages"_L1)
        return createMessage(request);
    if (path.value(1) == "photos"_L1)
        return createUpload(request, u"source"_s, u"id"_s);
    if (path.value(1) == "message_attachments"_L1)
        return createUpload(request, u"filedata"_s, u"attachment_id"_s);
    return refused(100, 33, u"Unsupported post request"_s);
}

ExpectedRequest FakeFacebook::exchange(const HeardRequest &request)
{
    if (request.field(u"client_id"_s) != "app-id"_L1)
        return refused(101, 0, u"Error validating application"_s);
    if (request.field(u"client_secret"_s).toUtf8() != appSecret)
        return refused(1, 0, u"Error validating client secret."_s);
    if (request.field(u"fb_exchange_token"_s).toUtf8() != userToken)
        return refused(190, 0, u"Malformed access token "_s + request.field(u"fb_exchange_token"_s));
    return said({{u"access_token"_s, QString::fromUtf8(longToken)}, {u"expires_in"_s, 5183944}});
}

ExpectedRequest FakeFacebook::debugToken(const HeardRequest &request)
{
    const bool isAsked = request.field(u"method"_s) == "GET"_L1 && request.field(u"input_token"_s).toUtf8() == token;
    if (!isAsked)
        return refused(100, 0, u"(#100) Invalid parameter"_s);
    return said({{u"data"_s, QJsonObject{{u"is_valid"_s, true}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}}}});
}

ExpectedRequest FakeFacebook::createComment(const QString &on, const HeardRequest &request)
{
    if (!isVisible(on))
        return refused(100, 33, u"Unsupported post request. Object with ID '%1' does not exist"_s.arg(on));
    const auto text = request.field(u"message"_s);
    const auto same = objects(u"comment"_s, [&](const Object &object) {
        const bool isThere = object.parent == on || (object.post == on && object.parent.isEmpty());
        return isThere && object.text == text && object.author.id == pageId();
    });
    if (!same.isEmpty())
        return refused(506, 0, u"Duplicate status message"_s);
    const auto id = comment(on, text.trimmed(), now(), {pageId(), pageName()});
    m_objects[id].byApi = true;
    m_objects[id].isUnlisted = !listsNew;
    const auto picture = request.field(u"attachment_id"_s);
    if (!picture.isEmpty())
        m_objects[id].more[u"attachment"_s] = QJsonObject{{u"type"_s, u"photo"_s}, {u"url"_s, picture}};
    m_sent += text;
    return said({{u"id"_s, id}});
}

QStringList FakeFacebook::unlistedTexts() const
{
    QStringList texts;
    for (const auto &object : m_objects) {
        if (object.isUnlisted)
            texts += object.text;
    }
    return texts;
}

std::optional<ExpectedRequest> FakeFacebook::windowRefusal(const QString &person, const QJsonObject &body) const
{
    const auto theirs = objects(
        u"message"_s, [&](const Object &object) { return object.person == person && object.author.id == person; });
    if (theirs.isEmpty())
        return refused(100, 2018001, u"(#100) No matching user found"_s);
    const auto age = now() - m_objects[theirs.first().id].at;
    const bool isTagged = body["messaging_type"_L1] == u"MESSAGE_TAG"_s && body["tag"_L1] == u"HUMAN_AGENT"_s;
    if (age < 24h && body["messaging_type"_L1] == u"RESPONSE"_s)
        return std::nullopt;
    if (age >= 24h && isTagged && humanAgent && age < 24h * 7)
        return std::nullopt;
    return refused(10, 2018278, u"(#10) This message is sent outside of allowed window."_s);
}

ExpectedRequest FakeFacebook::createMessage(const HeardRequest &request)
{
    const auto body = QJsonDocument::fromJson(request.body).object();
    const auto recipient = body["recipient"_L1];
    for (const auto key : {"comment_id"_L1, "post_id"_L1}) {
        const auto id = recipient[key].toString();
        if (!id.isEmpty())
            return createPrivateReply(id, body);
    }
    const auto person = recipient["id"_L1].toString();
    if (const auto refusal = windowRefusal(person, body))
        return *refusal;
    const auto text = body["message"_L1]["text"_L1].toString();
    const auto id = ownMessage(text, now(), {person, {}});
    const auto file = body["message"_L1]["attachment"_L1]["payload"_L1]["attachment_id"_L1].toString();
    if (!file.isEmpty()) {
        m_objects[id].more[u"attachments"_s] = QJsonObject{
            {u"data"_s, QJsonArray{QJsonObject{{u"id"_s, file}, {u"file_url"_s, u"https://cdn.example/"_s + file}}}}};
    }
    m_sends += body;
    m_sent += file.isEmpty() ? text : u"file "_s + file;
    return said({{u"recipient_id"_s, person}, {u"message_id"_s, id}});
}

ExpectedRequest FakeFacebook::createPrivateReply(const QString &id, const QJsonObject &body)
{
    if (!isVisible(id))
        return refused(100, 33, u"Object with ID '%1' does not exist"_s.arg(id));
    auto &parent = m_objects[id];
    if (parent.more.contains(u"private_reply_conversation"_s) || now() - parent.at >= 24h * 7)
        return refused(10900, 0, u"(#10900) Activity already replied to"_s);
    const auto person = parent.author;
    parent.more[u"private_reply_conversation"_s] = QJsonObject{{u"id"_s, conversationOf(person.id)}};
    const auto text = body["message"_L1]["text"_L1].toString();
    const auto message = ownMessage(text, now(), person);
    m_sends += body;
    m_sent += text;
    return said({{u"recipient_id"_s, person.id}, {u"message_id"_s, message}});
}

ExpectedRequest FakeFacebook::createUpload(const HeardRequest &request, const QString &part, const QString &answer)
{
    Upload upload;
    upload.id = u"%1"_s.arg(60'000 + m_uploads.size());
    for (const auto &each : partsOf(request)) {
        const auto name = QString::fromUtf8(each.parameter("name"));
        if (name == "alt_text_custom"_L1)
            upload.altText = QString::fromUtf8(each.content);
        if (name != part)
            continue;
        upload.name = QString::fromUtf8(each.parameter("filename"));
        upload.type = each.head.mid(each.head.indexOf("Content-Type: ") + 14).trimmed();
        upload.content = each.content;
    }
    if (upload.content.isEmpty())
        return refused(100, 0, u"(#100) No file"_s);
    m_uploads += upload;
    return said({{answer, upload.id}});
}

}
