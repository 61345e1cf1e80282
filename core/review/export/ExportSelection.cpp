// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportSelection.h"

#include "core/review/export/ExportJob.h"
#include "core/store/AccountRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype previewedAtOnce = 5000;

struct PreviewRow
{
    qint64 messages = 0;
    qint64 files = 0;
    qint64 bytes = 0;
};

QString previewMessagesSql(Engine engine, const ExportChoice &choice)
{
    return u"FROM messages m WHERE m.conversation_id IN (SELECT value FROM "_s + numbersFromJson(engine) + u')' +
           (choice.notes ? QString() : u" AND m.direction <> 'note' AND m.visibility <> 'internal'"_s);
}

Result<void> addPreview(Session &session, const ExportRequest &request, const QList<ConversationId> &ids,
                        ExportSummary &sum, QSet<qint64> &customers)
{
    const QString list = jsonList(ids);
    FM_ASSIGN(const auto people, (session.all<qint64>(
                                     u"SELECT customer_id FROM conversations WHERE id IN (SELECT value FROM "_s +
                                         numbersFromJson(session.engine()) + u')',
                                     [](const Row &row) { return row.integer(0); }, list)));
    sum.conversations += people.size();
    customers += QSet<qint64>(people.cbegin(), people.cend());
    const QString messages = previewMessagesSql(session.engine(), request.choice);
    FM_ASSIGN(const auto count,
              (session.first<qint64>(
                  u"SELECT count(*) "_s + messages, [](const Row &row) { return row.integer(0); }, list)));
    sum.messages += count.value_or(0);
    FM_ASSIGN(const auto files, (session.first<PreviewRow>(
                                    u"SELECT count(*), COALESCE(CAST(SUM(a.size) AS BIGINT), 0) FROM attachments a "
                                    "WHERE a.message_id IN (SELECT m.id "_s +
                                        messages + u')',
                                    [](const Row &row) {
                                        return PreviewRow{0, row.integer(0), row.integer(1)};
                                    },
                                    list)));
    sum.files += files ? files->files : 0;
    sum.bytes += files && request.choice.attachments ? files->bytes : 0;
    return {};
}

}

Result<QList<ConversationId>> conversationsOfCustomer(Session &session, CustomerId customer)
{
    FM_ASSIGN(const auto group, groupOf(session, customer));
    return session.all<ConversationId>(
        u"SELECT id FROM conversations WHERE customer_id IN (SELECT value FROM "_s + numbersFromJson(session.engine()) +
            u") ORDER BY first_message_at, id"_s,
        [](const Row &row) { return row.id<ConversationId>(0); }, jsonList(group));
}

Result<QStringList> ownNames(Session &session)
{
    FM_ASSIGN(const auto accounts, AccountRepository(session).allEver());
    QStringList names;
    for (const Account &account : accounts)
        names << account.handle << account.name << account.remoteKey;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

Result<ExportSummary> exportPreview(Session &session, const ExportRequest &request)
{
    ExportSummary sum;
    QSet<qint64> customers;
    for (qsizetype at = 0; at < request.conversations.size(); at += previewedAtOnce)
        FM_TRY(addPreview(session, request, request.conversations.mid(at, previewedAtOnce), sum, customers));
    sum.customers = customers.size();
    sum.missing = request.conversations.size() - sum.conversations;
    return sum;
}

}
