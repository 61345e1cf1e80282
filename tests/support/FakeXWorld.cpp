// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeXWorld.h"

#include <QRegularExpression>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

QString FakeXWorld::newId(Instant at)
{
    const auto time = static_cast<quint64>(toMsecs(at) - 1'288'834'974'657);
    return QString::number((time << 22) + static_cast<quint64>(++m_serial));
}

QString FakeXWorld::addUser(const QString &username, const QString &name, const QString &id)
{
    FakeXUser user{id.isEmpty() ? QString::number(9'007'199'254'741'000 + m_users.size()) : id, username,
                   name.isEmpty() ? username : name, 100, false};
    m_users.insert(user.id, user);
    return user.id;
}

const FakeXUser &FakeXWorld::user(const QString &id) const
{
    static const FakeXUser nobody;
    const auto found = m_users.constFind(id);
    return found == m_users.constEnd() ? nobody : *found;
}

QString FakeXWorld::idOf(const QString &username) const
{
    for (const auto &user : m_users) {
        if (user.username.compare(username, Qt::CaseInsensitive) == 0)
            return user.id;
    }
    return {};
}

QString FakeXWorld::addPost(const QString &author, const QString &text, Instant at, const QString &repliedTo)
{
    FakeXPost post;
    post.versions = {newId(at)};
    post.texts = {text};
    post.author = author;
    post.repliedTo = repliedTo;
    const auto *parent = this->post(repliedTo);
    post.conversation = parent ? parent->conversation : post.versions.first();
    m_posts += post;
    return post.id();
}

void FakeXWorld::edit(const QString &id, const QString &text, Instant at)
{
    if (auto *edited = post(id)) {
        edited->versions += newId(at);
        edited->texts += text;
    }
}

FakeXPost *FakeXWorld::post(const QString &id)
{
    for (auto &post : m_posts) {
        if (post.versions.contains(id))
            return &post;
    }
    return nullptr;
}

QStringList FakeXWorld::mentioned(const QString &text) const
{
    static const QRegularExpression mention(u"@(\\w+)"_s);
    QStringList names;
    for (auto matches = mention.globalMatch(text); matches.hasNext();) {
        const auto id = idOf(matches.next().captured(1));
        if (!id.isEmpty() && !names.contains(user(id).username))
            names += user(id).username;
    }
    return names;
}

QString FakeXWorld::addEvent(const QString &sender, const QString &recipient, const QString &text, Instant at)
{
    m_events += FakeXEvent{newId(at), sender, conversationOf(sender, recipient), text, {}};
    return m_events.last().id;
}

FakeXEvent *FakeXWorld::event(const QString &id)
{
    for (auto &event : m_events) {
        if (event.id == id)
            return &event;
    }
    return nullptr;
}

QString FakeXWorld::conversationOf(const QString &a, const QString &b)
{
    return a.toULongLong() < b.toULongLong() ? a + u'-' + b : b + u'-' + a;
}

}
