// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace firstmile::tests
{

struct FakeXUser
{
    QString id;
    QString username;
    QString name;
    int followers = 0;
    bool verified = false;
    QString description = {};
};

struct FakeXPost
{
    QStringList versions; ///< ids, oldest first
    QStringList texts;    ///< of each version, as a person typed it
    QString author;       ///< user id
    QString repliedTo;
    QString quoted;
    QString retweeted;
    QString conversation;
    QList<QJsonObject> media; ///< with a "media_key" each
    bool isDeleted = false;
    bool isProtected = false; ///< its author shows it to nobody any more
    bool isUnlisted = false;  ///< it is there, and in no list
    bool isLong = false;      ///< its text is given cut, and whole as a note

    QString id() const { return versions.last(); }
    QString text() const { return texts.last(); }
};

struct FakeXEvent
{
    QString id;
    QString sender;
    QString conversation;
    QString text;
    QStringList media; ///< keys
};

struct FakeXMedia
{
    QString type;
    QString category;
    QByteArray bytes;
    qint64 announced = 0;
    QString description;
    bool isFinal = false;
    int looksToGo = 0; ///< times that its status is still pending
};

/// What X holds: people, posts, messages, pictures. Ids carry their time, as X's do.
class FakeXWorld
{
public:
    QString addUser(const QString &username, const QString &name = {}, const QString &id = {});
    const FakeXUser &user(const QString &id) const;
    QString idOf(const QString &username) const; ///< empty if there is none

    QString addPost(const QString &author, const QString &text, Instant at, const QString &repliedTo = {});
    void edit(const QString &id, const QString &text, Instant at);
    FakeXPost *post(const QString &id); ///< by any of its versions; null if there is none
    const QList<FakeXPost> &posts() const { return m_posts; }
    QStringList mentioned(const QString &text) const; ///< user names that exist

    QString addEvent(const QString &sender, const QString &recipient, const QString &text, Instant at);
    const QList<FakeXEvent> &events() const { return m_events; }
    FakeXEvent *event(const QString &id);
    static QString conversationOf(const QString &a, const QString &b);

    QMap<QString, FakeXMedia> uploads;

    QString newId(Instant at);

private:
    QMap<QString, FakeXUser> m_users;
    QList<FakeXPost> m_posts;
    QList<FakeXEvent> m_events;
    int m_serial = 0;
};

}
