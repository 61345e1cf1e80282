// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/JsonSink.h"

#include "core/review/bundle/RecordJson.h"
#include "core/review/export/ExportLists.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto jsonWhole = "whole"_L1;
const QStringList jsonLists{u"customers"_s, u"conversations"_s, u"redaction"_s, u"toJudge"_s};

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}

Result<qint64> JsonSink::begin(const BundleManifest &)
{
    FM_ASSIGN(m_spool, ExportSpool::open(m_path, m_resumeKey));
    return m_spool->conversations();
}

Result<void> JsonSink::addItem(const QString &list, const QByteArray &json)
{
    return m_spool->append(list, (m_spool->size(list) == 0 ? "\n" : ",\n") + json);
}

Result<void> JsonSink::add(const ExportedPart &part, const QHash<MessageId, QByteArray> &, const QByteArray &state)
{
    for (const ExportedCustomer &customer : part.customers)
        FM_TRY(addItem(jsonLists.at(0), jsonLine(toJson(customer))));
    for (const ExportedConversation &conversation : part.conversations)
        FM_TRY(addItem(jsonLists.at(1), jsonLine(toJson(conversation))));
    return m_spool->checkpoint(m_spool->conversations() + part.conversations.size(), state);
}

Result<void> JsonSink::addRedactions(const QList<RedactionEntry> &entries, const QList<FileToJudge> &toJudge)
{
    for (const RedactionEntry &entry : entries)
        FM_TRY(addItem(jsonLists.at(2), exportedLine(entry)));
    for (const FileToJudge &file : toJudge)
        FM_TRY(addItem(jsonLists.at(3), exportedLine(file)));
    return {};
}

/// The manifest comes first, and is only known now: the lists are copied behind it.
Result<void> JsonSink::finish(const BundleManifest &manifest, const QJsonObject &measures,
                              const std::function<bool(double)> &progress)
{
    qint64 all = 1;
    for (const QString &list : jsonLists)
        all += m_spool->size(list);
    QFile::remove(m_spool->fileName(jsonWhole)); // of a finish that was cancelled
    FM_TRY(m_spool->append(jsonWhole, "{\"format\":\"firstmile-export\",\"version\":1,\n\"manifest\":" +
                                          jsonLine(toJson(manifest))));
    qint64 done = 0;
    for (const QString &list : jsonLists) {
        FM_TRY(m_spool->append(jsonWhole, ",\n\"" + list.toLatin1() + "\":["));
        FM_TRY(m_spool->appendFile(jsonWhole, list, [&](qint64 copied) {
            return progress(static_cast<double>(done + copied) / static_cast<double>(all));
        }));
        done += m_spool->size(list);
        FM_TRY(m_spool->append(jsonWhole, "]"));
    }
    FM_TRY(m_spool->append(jsonWhole, ",\n\"measures\":" + jsonLine(measures) + "}\n"));
    return m_spool->publish(jsonWhole);
}

}
