// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/PersonFile.h"

#include "core/customers/ErasureScope.h"
#include "core/customers/PersonRows.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/JsonList.h"

#include <QDateTime>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray personArray(const QList<QJsonObject> &rows)
{
    QJsonArray array;
    for (const QJsonObject &row : rows)
        array.append(row);
    return array;
}

/// Gathers a person's rows, each under what it belongs to.
class PersonFileWriter
{
public:
    PersonFileWriter(Session &session, const ErasureScope &scope)
        : m_session(session)
        , m_scope(scope)
        , m_rows(session)
        , m_theirs(scope.identities.cbegin(), scope.identities.cend())
    {}

    Result<QJsonObject> write();

private:
    Result<void> addPerson();
    Result<void> addDeeds();
    Result<void> readMessages();
    Result<void> addConversations();
    Result<QHash<qint64, QJsonArray>> withParts(const QString &table, const QList<qint64> &conversations,
                                                const QString &owner, const QMap<QString, QString> &parts);
    Result<QHash<qint64, QJsonArray>> draftsOf(const QList<qint64> &conversations);
    Result<QHash<qint64, QJsonArray>> repliesOf(const QList<qint64> &conversations);
    Result<void> addKeptAside();
    bool isTheirs(const QJsonObject &message) const;

    Session &m_session;
    const ErasureScope &m_scope;
    PersonRows m_rows;
    QSet<IdentityId> m_theirs;
    QSet<ConversationId> m_own;
    QJsonObject m_file;
    QHash<qint64, QJsonArray> m_messages; ///< by conversation
    QHash<qint64, int> m_others;          ///< messages of other people, by conversation
    QSet<qint64> m_ofOthers;
    QJsonArray m_elsewhere;
};

Result<QJsonObject> PersonFileWriter::write()
{
    m_own = QSet<ConversationId>(m_scope.conversations.cbegin(), m_scope.conversations.cend());
    FM_TRY(addPerson());
    FM_TRY(addDeeds());
    FM_TRY(readMessages());
    FM_TRY(addConversations());
    FM_TRY(addKeptAside());
    return m_file;
}

Result<void> PersonFileWriter::addPerson()
{
    const auto customers = numbersOf(m_scope.customers);
    const auto identities = numbersOf(m_scope.identities);
    FM_ASSIGN(const auto people, m_rows.of(u"customers"_s, u"id"_s, customers));
    m_file.insert(u"customers"_s, personArray(people));
    FM_ASSIGN(const auto names, m_rows.of(u"identities"_s, u"id"_s, identities));
    m_file.insert(u"identities"_s, personArray(names));
    FM_ASSIGN(const auto clues, m_rows.of(u"clues"_s, u"identity_id"_s, identities));
    m_file.insert(u"clues"_s, personArray(clues));
    for (const auto &[key, table] : {std::pair(u"profile"_s, u"profile_records"_s),
                                     {u"consents"_s, u"consents"_s},
                                     {u"followUps"_s, u"follow_ups"_s}}) {
        FM_ASSIGN(const auto rows, m_rows.of(table, u"customer_id"_s, customers));
        m_file.insert(key, personArray(rows));
    }
    return {};
}

Result<void> PersonFileWriter::addDeeds()
{
    FM_ASSIGN(const auto deeds, CustomerDeedRepository(m_session).of(m_scope.customers));
    QList<qint64> ids;
    for (const CustomerDeed &deed : deeds)
        ids.append(deed.id.value);
    FM_ASSIGN(const auto rows, m_rows.of(u"customer_deeds"_s, u"id"_s, ids));
    m_file.insert(u"deeds"_s, personArray(rows));
    return {};
}

/// What other people wrote in a conversation is theirs: of it only the number is told.
bool PersonFileWriter::isTheirs(const QJsonObject &message) const
{
    const IdentityId author(message["identity_id"_L1].toInteger());
    const ConversationId place(message["conversation_id"_L1].toInteger());
    if (m_theirs.contains(author))
        return true;
    return m_own.contains(place) && (!author || message["automatic"_L1] == "bounce"_L1);
}

Result<void> PersonFileWriter::readMessages()
{
    FM_ASSIGN(auto all,
              m_rows.of(u"messages"_s, u"conversation_id"_s, numbersOf(m_scope.conversations), u"\"at\", id"_s));
    FM_ASSIGN(const auto written,
              m_rows.of(u"messages"_s, u"identity_id"_s, numbersOf(m_scope.identities), u"\"at\", id"_s));
    for (const QJsonObject &each : written) {
        if (!m_own.contains(ConversationId(each["conversation_id"_L1].toInteger())))
            all.append(each);
    }
    QList<qint64> theirs;
    for (const QJsonObject &each : std::as_const(all)) {
        if (isTheirs(each)) {
            theirs.append(each["id"_L1].toInteger());
            continue;
        }
        ++m_others[each["conversation_id"_L1].toInteger()];
        m_ofOthers.insert(each["id"_L1].toInteger());
    }
    QHash<qint64, QHash<QString, QJsonArray>> parts;
    for (const QString &table : {u"attachments"_s, u"message_versions"_s, u"bounces"_s, u"mailbox_uids"_s,
                                 u"message_sources"_s, u"suggested_labels"_s}) {
        FM_ASSIGN(const auto found, m_rows.by(table, u"message_id"_s, theirs));
        for (const auto &[message, rows] : found.asKeyValueRange())
            parts[message].insert(table, rows);
    }
    for (QJsonObject &each : all) {
        if (!isTheirs(each))
            continue;
        for (const auto &[table, rows] : parts[each["id"_L1].toInteger()].asKeyValueRange())
            each.insert(table, rows);
        const qint64 place = each["conversation_id"_L1].toInteger();
        if (m_own.contains(ConversationId(place)))
            m_messages[place].append(each);
        else
            m_elsewhere.append(each);
    }
    return {};
}

/// Rows of conversations, each with what belongs to it: `parts` is key -> table.
Result<QHash<qint64, QJsonArray>> PersonFileWriter::withParts(const QString &table, const QList<qint64> &conversations,
                                                              const QString &owner, const QMap<QString, QString> &parts)
{
    FM_ASSIGN(auto rows, m_rows.of(table, u"conversation_id"_s, conversations));
    QList<qint64> ids;
    for (const QJsonObject &row : std::as_const(rows))
        ids.append(row["id"_L1].toInteger());
    for (const auto &[key, part] : parts.asKeyValueRange()) {
        FM_ASSIGN(const auto found, m_rows.by(part, owner, ids));
        for (QJsonObject &row : rows)
            row.insert(key, found.value(row["id"_L1].toInteger()));
    }
    QHash<qint64, QJsonArray> ofConversation;
    for (const QJsonObject &row : std::as_const(rows))
        ofConversation[row["conversation_id"_L1].toInteger()].append(row);
    return ofConversation;
}

Result<QHash<qint64, QJsonArray>> PersonFileWriter::draftsOf(const QList<qint64> &conversations)
{
    return withParts(u"drafts"_s, conversations, u"draft_id"_s,
                     {{u"versions"_s, u"draft_versions"_s}, {u"files"_s, u"draft_files"_s}});
}

Result<QHash<qint64, QJsonArray>> PersonFileWriter::repliesOf(const QList<qint64> &conversations)
{
    return withParts(u"outbox"_s, conversations, u"outbox_id"_s,
                     {{u"files"_s, u"outbox_files"_s}, {u"steps"_s, u"outbox_steps"_s}});
}

Result<void> PersonFileWriter::addConversations()
{
    const auto ids = numbersOf(m_scope.conversations);
    FM_ASSIGN(const auto rows, m_rows.of(u"conversations"_s, u"id"_s, ids));
    FM_ASSIGN(const auto tags, m_rows.by(u"conversation_tags"_s, u"conversation_id"_s, ids));
    FM_ASSIGN(const auto drafts, draftsOf(ids));
    FM_ASSIGN(const auto replies, repliesOf(ids));
    FM_ASSIGN(const auto uses, m_rows.by(u"reply_uses"_s, u"conversation_id"_s, ids));
    FM_ASSIGN(const auto notices, m_rows.by(u"notice_recipients"_s, u"conversation_id"_s, ids));
    FM_ASSIGN(const auto reviews, m_rows.by(u"reviews"_s, u"conversation_id"_s, ids));
    FM_ASSIGN(const auto events, m_rows.by(u"events"_s, u"conversation_id"_s, ids));
    QJsonArray conversations;
    for (QJsonObject each : rows) {
        const qint64 id = each["id"_L1].toInteger();
        QJsonArray log;
        for (const QJsonValue event : events.value(id)) {
            if (!m_ofOthers.contains(event["message_id"_L1].toInteger()))
                log.append(event);
        }
        each.remove(u"preview"_s); // of the newest message, which may be somebody else's
        each.insert(u"messageCount"_s, each.take("messages"_L1));
        each.insert(u"messages"_s, m_messages.value(id));
        each.insert(u"messagesOfOthers"_s, m_others.value(id));
        each.insert(u"tags"_s, tags.value(id));
        each.insert(u"events"_s, log);
        each.insert(u"drafts"_s, drafts.value(id));
        each.insert(u"replies"_s, replies.value(id));
        each.insert(u"offers"_s, uses.value(id));
        each.insert(u"notices"_s, notices.value(id));
        each.insert(u"reviews"_s, reviews.value(id));
        conversations.append(each);
    }
    m_file.insert(u"conversations"_s, conversations);
    m_file.insert(u"messagesElsewhere"_s, m_elsewhere);
    return {};
}

/// Until its time is over, what was erased is still held.
Result<void> PersonFileWriter::addKeptAside()
{
    QList<qint64> erasures;
    for (const QJsonValue deed : m_file["deeds"_L1].toArray()) {
        if (deed["kind"_L1] == "erasure"_L1)
            erasures.append(deed["id"_L1].toInteger());
    }
    FM_ASSIGN(const auto rows, m_rows.of(u"erased_rows"_s, u"deed_id"_s, erasures, u"deed_id, position"_s));
    m_file.insert(u"keptAside"_s, personArray(rows));
    return {};
}

}

Result<QJsonObject> personFile(Session &session, CustomerId customer, Instant now)
{
    FM_ASSIGN(const auto scope, erasureScope(session, customer));
    FM_ASSIGN(QJsonObject file, PersonFileWriter(session, scope).write());
    file.insert(u"format"_s, u"firstmile-person 1"_s);
    file.insert(u"made_at"_s, toDateTime(now).toString(Qt::ISODateWithMs));
    return file;
}

}
