// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/DemoPeople.h"
#include "core/inbox/Ingest.h"

#include <QHash>
#include <QJsonObject>

namespace firstmile
{

/// Plays an invented workspace's content into the store, item by item, each at its own time, through the functions that
/// real messages and real agents go through.
class DemoWorkspaceWriter
{
public:
    /// `content` is a file in the format of resources/demo/README.md.
    DemoWorkspaceWriter(Transaction &transaction, const QJsonObject &content, Instant now);

    Result<void> write();

private:
    /// A conversation as far as it has been played.
    struct Scene
    {
        QJsonObject conversation;
        Account account;
        QJsonObject customer;
        Identity identity;
        ConversationId id;
        QString newestId;     ///< remote id of the last message
        bool touched = false; ///< somebody of us has seen it
    };
    struct Item
    {
        QJsonObject json;
        int position = 0;
        Instant at;
        QString agent;
        QString remoteId;
    };

    Result<bool> isThere();
    Result<void> addAccounts();
    Result<void> addCustomers();
    Result<void> play(const QJsonObject &conversation);
    Item itemOf(const Scene &scene, const QJsonObject &json, int position) const;
    Result<void> playItem(Scene &scene, const Item &item);
    Result<void> playMessage(Scene &scene, const Item &item);
    Result<void> playAct(const Scene &scene, const Item &item);
    Result<void> playRejectedReply(const Scene &scene, const Item &item);
    Result<void> touch(Scene &scene, const QString &agent, Instant at);
    Result<void> leaveAsItStands(Scene &scene);
    IncomingMessage messageOf(const Scene &scene, const Item &item) const;
    OutboxItem replyOf(const Scene &scene, const Item &item) const;
    Identity authorOf(const Scene &scene, const Item &item) const;
    QString subjectOf(const Scene &scene, bool isReply) const;

    Transaction &m_transaction;
    QJsonObject m_content;
    Instant m_now;
    QHash<QString, Account> m_accounts;
    QHash<QString, QJsonObject> m_customers;
    QHash<QString, QString> m_agents; ///< key to name
    QHash<QString, QString> m_teams;
    DemoPeople m_people;
};

}
