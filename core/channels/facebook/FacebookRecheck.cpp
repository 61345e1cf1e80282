// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookRecheck.h"

#include "core/channels/facebook/FacebookList.h"
#include "core/channels/facebook/FacebookNormaliser.h"
#include "core/channels/facebook/FacebookTarget.h"
#include "core/channels/net/JsonAnswer.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype facebookIdsARequest = 50;

}

FacebookRecheck::FacebookRecheck(FacebookApi &api, const FacebookSettings &settings, const QStringList &ids,
                                 QObject *parent)
    : ChannelStep(parent), m_api(api), m_settings(settings)
{
    QStringList wanted = ids;
    wanted.removeIf([](const QString &id) { return id.isEmpty() || isMessengerId(id); });
    for (qsizetype i = 0; i < wanted.size(); i += facebookIdsARequest)
        m_waiting += wanted.mid(i, facebookIdsARequest);
}

Async<FetchResult> FacebookRecheck::start()
{
    auto result = future();
    askNext();
    return result;
}

void FacebookRecheck::askNext()
{
    if (m_waiting.isEmpty())
        return endWithMissing();
    const auto ids = m_waiting.takeFirst();
    const FormFields query{{u"ids"_s, ids.join(u',')},
                           {u"fields"_s, u"id,message,created_time,from{id,name},permalink_url"_s}};
    await(m_api.get("/", query), [this, ids](const Result<HttpAnswer> &answer) { onAnswer(ids, answer); });
}

void FacebookRecheck::onAnswer(const QStringList &ids, const Result<HttpAnswer> &answer)
{
    const auto objects = m_api.object(answer);
    if (!objects)
        return onRefusal(ids, objects.error());
    for (const auto &id : ids) {
        const auto object = objects.value()[id].toObject();
        if (!object.isEmpty())
            take(id, object);
        else if (ids.size() == 1)
            m_missing += id;
        else
            m_waiting += QStringList{id};
    }
    askNext();
}

void FacebookRecheck::onRefusal(const QStringList &ids, const Error &error)
{
    const bool isAboutObjects = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected;
    if (!isAboutObjects)
        return settle(error);
    if (ids.size() > 1) {
        m_waiting += ids.first(ids.size() / 2);
        m_waiting += ids.mid(ids.size() / 2);
    } else if (error.kind == ErrorKind::NotFound) {
        m_missing += ids.first();
    }
    askNext();
}

void FacebookRecheck::take(const QString &id, const QJsonObject &object)
{
    const auto now = m_api.clock().now();
    if (isFacebookPostOf(id, m_settings.pageId)) {
        m_result.items += jsonItem(u"post"_s, object, u"recheck"_s, now);
        return;
    }
    const auto post = m_settings.pageId + u'_' + id.section(u'_', 0, 0); // comment ids begin with the post's
    m_result.items += jsonItem(u"comment"_s, {{u"post"_s, post}, {u"comment"_s, object}}, u"recheck"_s, now);
}

void FacebookRecheck::endWithMissing()
{
    if (m_missing.isEmpty())
        return settle(std::move(m_result));
    if (m_result.items.isEmpty())
        askKnownObject();
    else
        tellGone();
}

void FacebookRecheck::askKnownObject()
{
    const auto path = '/' + percentEncoded(m_settings.pageId) + "/feed";
    auto *request = new FacebookListRequest(m_api, {path, {{u"fields"_s, u"id"_s}}, 5, {}}, this);
    await(request->start(), [this](const Result<FacebookList> &list) {
        if (!list)
            return settle(list.error());
        const bool answers = std::any_of(list->entries.begin(), list->entries.end(), [this](const QJsonObject &post) {
            return !m_missing.contains(jsonId(post["id"_L1]));
        });
        if (answers)
            tellGone();
        else
            settle(std::move(m_result));
    });
}

void FacebookRecheck::tellGone()
{
    for (const auto &id : m_missing)
        m_result.items += goneItem(id, u"recheck"_s, m_api.clock().now());
    settle(std::move(m_result));
}

}
