// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeFacebook.h"

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

QString graphTime(Instant at)
{
    return toDateTime(at).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+0000"_s;
}

QJsonObject personJson(const FakeFacebook::Person &person)
{
    return {{u"id"_s, person.id}, {u"name"_s, person.name}};
}

const QHash<QString, QStringList> &graphFields()
{
    static const QHash<QString, QStringList> fields{
        {u"post"_s,
         {u"id"_s, u"created_time"_s, u"message"_s, u"story"_s, u"from"_s, u"permalink_url"_s, u"message_tags"_s,
          u"attachments"_s, u"comments"_s, u"can_reply_privately"_s}},
        {u"comment"_s,
         {u"id"_s, u"created_time"_s, u"message"_s, u"from"_s, u"permalink_url"_s, u"message_tags"_s, u"attachment"_s,
          u"parent"_s, u"can_comment"_s, u"can_reply_privately"_s, u"private_reply_conversation"_s}},
        {u"conversation"_s, {u"id"_s, u"updated_time"_s, u"message_count"_s, u"link"_s, u"messages"_s}},
        {u"message"_s,
         {u"id"_s, u"created_time"_s, u"from"_s, u"to"_s, u"message"_s, u"attachments"_s, u"sticker"_s, u"shares"_s,
          u"reply_to"_s, u"is_unsupported"_s}},
        {u"page"_s, {u"id"_s, u"name"_s, u"username"_s, u"category"_s}},
        {u"user"_s, {u"id"_s, u"name"_s}}};
    return fields;
}

struct AskedField
{
    QString name;
    QString arguments; ///< "limit(20)"
    QString fields;    ///< what stood in braces
};

AskedField fieldOf(const QString &text)
{
    const auto brace = text.indexOf(u'{');
    const auto head = brace < 0 ? text : text.first(brace);
    const auto inner = brace < 0 ? QString() : text.sliced(brace + 1).chopped(1);
    return {head.section(u'.', 0, 0), head.section(u'.', 1), inner};
}

/// "a,b{c,d},e.limit(2){f}" at its commas outside of braces and brackets.
QList<AskedField> fieldsOf(const QString &text)
{
    QList<AskedField> fields;
    QString field;
    int depth = 0;
    for (const QChar c : text + u',') {
        depth += c == u'{' || c == u'(' ? 1 : c == u'}' || c == u')' ? -1 : 0;
        if (c != u',' || depth > 0) {
            field += c;
            continue;
        }
        if (!field.isEmpty())
            fields += fieldOf(field);
        field.clear();
    }
    return fields;
}

int limitIn(const QString &arguments, int usual)
{
    const auto start = arguments.indexOf("limit("_L1);
    return start < 0 ? usual : arguments.mid(start + 6).section(u')', 0, 0).toInt();
}

}

FakeFacebook::FakeFacebook(const FakeClock &clock) : m_clock(clock)
{
    web.otherwise([this](const HeardRequest &request) { return hear(request); });
    scopes = {u"pages_read_engagement"_s, u"pages_read_user_content"_s, u"pages_manage_engagement"_s,
              u"pages_manage_metadata"_s, u"pages_messaging"_s};
}

QString FakeFacebook::add(Object object)
{
    object.number = ++m_last;
    m_objects.insert(object.id, object);
    return object.id;
}

QString FakeFacebook::post(const QString &text, Instant at, const Person &author)
{
    return add({u"post"_s, u"%1_%2"_s.arg(pageId()).arg(7000 + m_last), text, at, author, {}, {}, {}});
}

QString FakeFacebook::tag(const QString &text, Instant at, const Person &author)
{
    return add({u"tagged"_s, u"%1_%2"_s.arg(author.id).arg(7000 + m_last), text, at, author, {}, {}, {}});
}

QString FakeFacebook::comment(const QString &on, const QString &text, Instant at, const Person &author)
{
    const auto &target = m_objects[on];
    const bool isReply = target.kind == "comment"_L1;
    const auto post = isReply ? target.post : on;
    const auto parent = !isReply ? QString() : target.parent.isEmpty() ? on : target.parent;
    const auto id = u"%1_%2"_s.arg(post.section(u'_', 1)).arg(8000 + m_last);
    return add({u"comment"_s, id, text, at, author, post, parent, {}});
}

QString FakeFacebook::message(const QString &text, Instant at, const Person &author)
{
    return add({u"message"_s, u"m_%1-Ab"_s.arg(9000 + m_last), text, at, author, {}, {}, author.id});
}

QString FakeFacebook::ownMessage(const QString &text, Instant at, const Person &to)
{
    return add({u"message"_s, u"m_%1-Ab"_s.arg(9000 + m_last), text, at, {pageId(), pageName()}, {}, {}, to.id});
}

void FakeFacebook::edit(const QString &id, const QString &text)
{
    m_objects[id].text = text;
}

void FakeFacebook::remove(const QString &id)
{
    m_objects.remove(id);
}

QStringList FakeFacebook::sentTexts() const
{
    return m_sent;
}

bool FakeFacebook::leaksSecrets() const
{
    return std::any_of(web.heard().begin(), web.heard().end(), [this](const HeardRequest &request) {
        const auto target = QByteArray::fromPercentEncoding(request.target);
        return target.contains(token) || target.contains(userToken) || target.contains(longToken) ||
               target.contains(appSecret);
    });
}

QList<FakeFacebook::Entry> FakeFacebook::objects(const QString &kind,
                                                 const std::function<bool(const Object &)> &wanted) const
{
    QList<Object> found;
    for (const auto &object : m_objects) {
        if (object.kind == kind && wanted(object))
            found += object;
    }
    std::sort(found.begin(), found.end(),
              [](const Object &a, const Object &b) { return a.at != b.at ? a.at > b.at : a.number > b.number; });
    QList<Entry> entries;
    for (const auto &object : found)
        entries += Entry{object.id, kind == "tagged"_L1 ? u"post"_s : kind};
    return entries;
}

QStringList FakeFacebook::messagesOf(const QString &person) const
{
    QStringList ids;
    for (const auto &entry : objects(u"message"_s, [&](const Object &object) { return object.person == person; }))
        ids += entry.id;
    return ids;
}

QList<FakeFacebook::Entry> FakeFacebook::conversations(const QString &person) const
{
    QList<Entry> entries;
    for (const auto &message : objects(u"message"_s, [](const Object &) { return true; })) {
        const auto &whose = m_objects[message.id].person;
        const Entry entry{conversationOf(whose), u"conversation"_s};
        const bool isThere =
            std::any_of(entries.begin(), entries.end(), [&](const Entry &other) { return other.id == entry.id; });
        if (!isThere && (person.isEmpty() || person == whose))
            entries += entry;
    }
    return entries;
}

QList<FakeFacebook::Entry> FakeFacebook::edge(const QString &id, const QString &edge, const HeardRequest &request) const
{
    if (edge == "feed"_L1)
        return objects(u"post"_s, [](const Object &) { return true; });
    if (edge == "tagged"_L1)
        return objects(u"tagged"_s, [](const Object &) { return true; });
    if (edge == "conversations"_L1)
        return conversations(request.query(u"user_id"_s));
    if (edge == "messages"_L1)
        return objects(u"message"_s, [&](const Object &object) { return conversationOf(object.person) == id; });
    const bool isFlat = request.query(u"filter"_s) == "stream"_L1;
    return objects(u"comment"_s, [&](const Object &object) {
        const bool isTop = object.post == id && object.parent.isEmpty();
        return !object.isUnlisted && (isTop || object.parent == id || (isFlat && object.post == id));
    });
}

/// Of a conversation, details are given of the newest 20 messages; the others "were deleted".
bool FakeFacebook::isVisible(const QString &id) const
{
    if (!m_objects.contains(id))
        return false;
    const auto &object = m_objects[id];
    return object.kind != "message"_L1 || messagesOf(object.person).indexOf(id) < 20;
}

std::optional<QString> FakeFacebook::kindOf(const QString &id) const
{
    if (id.startsWith("t_"_L1))
        return messagesOf(id.mid(2)).isEmpty() ? std::nullopt : std::optional(u"conversation"_s);
    if (!isVisible(id))
        return std::nullopt;
    const auto kind = m_objects[id].kind;
    return kind == "tagged"_L1 ? u"post"_s : kind;
}

QJsonObject FakeFacebook::whole(const Entry &entry) const
{
    if (entry.kind == "conversation"_L1)
        return conversationJson(entry.id);
    const auto &object = m_objects[entry.id];
    QJsonObject json = object.more;
    json[u"id"_s] = object.id;
    json[u"created_time"_s] = graphTime(object.at);
    json[u"message"_s] = object.text;
    if (!object.author.id.isEmpty())
        json[u"from"_s] = personJson(object.author);
    if (object.kind == "message"_L1)
        return messageJson(object);
    json[u"permalink_url"_s] = u"https://www.facebook.com/permalink/"_s + object.id;
    if (!object.parent.isEmpty())
        json[u"parent"_s] = QJsonObject{{u"id"_s, object.parent}};
    return json;
}

QJsonObject FakeFacebook::messageJson(const Object &object) const
{
    QJsonObject json = object.more;
    json[u"id"_s] = object.id;
    json[u"created_time"_s] = graphTime(object.at);
    if (!isVisible(object.id))
        return json;
    const bool isOurs = object.author.id == pageId();
    json[u"message"_s] = object.text;
    json[u"from"_s] = personJson(object.author);
    json[u"to"_s] = QJsonObject{
        {u"data"_s, QJsonArray{personJson(isOurs ? Person{object.person, u"Ana"_s} : Person{pageId(), pageName()})}}};
    return json;
}

QJsonObject FakeFacebook::conversationJson(const QString &id) const
{
    const auto messages = messagesOf(id.mid(2));
    return {{u"id"_s, id},
            {u"updated_time"_s, graphTime(m_objects[messages.value(0)].at)},
            {u"message_count"_s, messages.size()},
            {u"link"_s, u"/messages/"_s + id}};
}

QJsonObject FakeFacebook::chosen(const Entry &entry, const QString &fields, QString &problem) const
{
    const auto all = whole(entry);
    QJsonObject json{{u"id"_s, entry.id}};
    for (const auto &field : fieldsOf(fields)) {
        if (!graphFields()[entry.kind].contains(field.name))
            problem = u"(#100) Tried accessing nonexisting field (%1) on node type (%2)"_s.arg(field.name, entry.kind);
        const bool isEdge = field.name == "comments"_L1 || field.name == "messages"_L1;
        if (isEdge)
            json[field.name] = nested(entry, field.name, field.arguments, field.fields, problem);
        else if (all.contains(field.name))
            json[field.name] = all[field.name];
    }
    return json;
}

QJsonValue FakeFacebook::nested(const Entry &entry, const QString &name, const QString &arguments,
                                const QString &fields, QString &problem) const
{
    HeardRequest request;
    request.target = arguments.contains("filter(stream)"_L1) ? "/?filter=stream" : "/";
    const auto entries = edge(entry.id, name, request);
    QJsonArray data;
    for (const auto &each : entries.first(std::min<qsizetype>(limitIn(arguments, 25), entries.size())))
        data.append(chosen(each, fields, problem));
    QJsonObject json{{u"data"_s, data}};
    if (arguments.contains("summary(true)"_L1))
        json[u"summary"_s] = QJsonObject{{u"total_count"_s, entries.size()}};
    return json;
}

}
