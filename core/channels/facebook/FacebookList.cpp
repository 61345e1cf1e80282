// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookList.h"

#include "core/channels/net/JsonAnswer.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace firstmile
{

using namespace Qt::StringLiterals;

FacebookList FacebookList::read(const QJsonObject &answer)
{
    FacebookList list;
    for (const auto &value : answer["data"_L1].toArray()) {
        if (!jsonId(value["id"_L1]).isEmpty())
            list.entries += value.toObject();
    }
    const auto paging = answer["paging"_L1];
    const auto next = paging["next"_L1].toString();
    list.hasNext = !next.isEmpty();
    if (!list.hasNext)
        return list;
    list.after = paging["cursors"_L1]["after"_L1].toString();
    if (list.after.isEmpty())
        list.after = QUrlQuery(QUrl(next)).queryItemValue(u"after"_s, QUrl::FullyDecoded);
    return list;
}

FacebookListRequest::FacebookListRequest(FacebookApi &api, FacebookListQuery query, QObject *parent)
    : ChannelStep(parent), m_api(api), m_query(std::move(query))
{}

Async<FacebookList> FacebookListRequest::start()
{
    auto result = future();
    ask();
    return result;
}

void FacebookListRequest::ask()
{
    auto fields = m_query.fields;
    fields.append({u"limit"_s, QString::number(m_query.limit)});
    if (!m_query.after.isEmpty())
        fields.append({u"after"_s, m_query.after});
    await(m_api.get(m_query.path, fields), [this](const Result<HttpAnswer> &answer) { onAnswer(answer); });
}

void FacebookListRequest::onAnswer(const Result<HttpAnswer> &answer)
{
    const auto object = m_api.object(answer);
    if (object)
        return settle(FacebookList::read(*object));
    if (!wantsLess(answer))
        return settle(object.error());
    if (m_query.limit == 1)
        return settle(Error{ErrorKind::Rejected, u"even one entry is too much data: "_s + object.error().detail, {}});
    m_query.limit /= 2;
    ask();
}

bool FacebookListRequest::wantsLess(const Result<HttpAnswer> &answer) const
{
    const auto fault = facebookFault(answer);
    return fault && fault->isTooMuchData();
}

}
