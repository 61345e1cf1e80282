// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/CsvSink.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto csvTable = "table.csv"_L1;

}

Result<qint64> CsvSink::begin(const BundleManifest &head)
{
    for (const Account &account : head.accounts)
        m_accounts.insert(account.id, account.handle);
    FM_ASSIGN(m_spool, ExportSpool::open(m_path, m_resumeKey));
    if (m_spool->conversations() == 0)
        FM_TRY(m_spool->append(csvTable, "\xEF\xBB\xBF" + (m_ofMessages ? csvMessageHead() : csvConversationHead())));
    return m_spool->conversations();
}

Result<void> CsvSink::add(const ExportedPart &part, const QHash<MessageId, QByteArray> &, const QByteArray &state)
{
    QByteArray rows;
    for (const ExportedConversation &each : part.conversations) {
        const QString account = m_accounts.value(each.conversation.account);
        if (!m_ofMessages)
            rows += csvRow(each, account);
        for (const ExportedMessage &message : each.messages)
            rows += m_ofMessages ? csvRow(each, message, account) : QByteArray();
    }
    FM_TRY(m_spool->append(csvTable, rows));
    return m_spool->checkpoint(m_spool->conversations() + part.conversations.size(), state);
}

Result<void> CsvSink::finish(const BundleManifest &, const QJsonObject &, const std::function<bool(double)> &)
{
    return m_spool->publish(csvTable);
}

}
