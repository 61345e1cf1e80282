// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonRecheck.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The server does not have this way of asking; anything else that goes wrong may go right another time.
bool lacksBatches(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::Rejected || kind == ErrorKind::Forbidden;
}

}

MastodonRecheck::MastodonRecheck(MastodonApi &api, const QStringList &ids, QObject *parent)
    : ChannelStep(parent), m_api(api), m_ids(ids)
{
    m_ids.removeDuplicates();
    m_ids.removeAll(QString());
}

Async<FetchResult> MastodonRecheck::start()
{
    auto result = future();
    next();
    return result;
}

void MastodonRecheck::next()
{
    if (!m_ids.isEmpty())
        askBatch();
    else if (!m_alone.isEmpty())
        askOne();
    else
        settle(std::move(m_result));
}

void MastodonRecheck::askBatch()
{
    const auto asked = m_ids.first(qMin<qsizetype>(batchSize, m_ids.size()));
    m_ids.remove(0, asked.size());
    QByteArrayList fields;
    for (const auto &id : asked)
        fields += "id[]=" + percentEncoded(id);
    await(m_api.get("/api/v1/statuses?" + fields.join('&')),
          [this, asked](const Result<HttpAnswer> &answer) { onBatch(asked, m_api.json(answer)); });
}

void MastodonRecheck::onBatch(const QStringList &asked, const Result<QJsonValue> &list)
{
    if (!list && !lacksBatches(list.error().kind))
        return settle(list.error());
    m_alone += asked;
    if (list) {
        for (const auto &value : list.value().toArray()) {
            const auto status = value.toObject();
            if (m_alone.removeOne(jsonId(status[u"id"_s]))) // some servers give what nobody asked for
                m_result.items += mastodonItem(status, {}, {}, m_api.clock().now());
        }
    } else {
        m_alone += std::exchange(m_ids, {});
    }
    next();
}

void MastodonRecheck::askOne()
{
    const auto id = m_alone.takeFirst();
    await(m_api.get("/api/v1/statuses/" + percentEncoded(id)),
          [this, id](const Result<HttpAnswer> &answer) { onOne(id, m_api.json(answer)); });
}

void MastodonRecheck::onOne(const QString &id, const Result<QJsonValue> &status)
{
    const auto kind = status ? ErrorKind::Malformed : status.error().kind;
    if (status && jsonId(status.value()[u"id"_s]) == id)
        m_result.items += mastodonItem(status.value().toObject(), {}, {}, m_api.clock().now());
    else if (kind == ErrorKind::NotFound)
        m_result.items += goneItem(id, {}, m_api.clock().now());
    else if (!status && kind != ErrorKind::Forbidden) // one that we may not see any more may still be there
        return settle(status.error());
    next();
}

}
