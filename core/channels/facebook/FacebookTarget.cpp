// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookTarget.h"

#include "core/channels/net/JsonAnswer.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

FacebookTarget::FacebookTarget(FacebookApi &api, const QString &pageId, QString repliedTo, QObject *parent)
    : ChannelStep(parent), m_api(api), m_pageId(pageId), m_repliedTo(std::move(repliedTo))
{}

Async<QString> FacebookTarget::start()
{
    if (isFacebookPostOf(m_repliedTo, m_pageId)) {
        deleteLater();
        return ready<QString>(m_repliedTo);
    }
    auto result = future();
    await(m_api.get('/' + percentEncoded(m_repliedTo), {{u"fields"_s, u"id,can_comment,parent{id}"_s}}),
          [this](const Result<HttpAnswer> &answer) { onObject(answer); });
    return result;
}

void FacebookTarget::onObject(const Result<HttpAnswer> &answer)
{
    const auto object = m_api.object(answer);
    const auto fault = facebookFault(answer);
    if (fault && fault->isUnknownField()) // a post, somebody else's: it has no parent
        return settle(m_repliedTo);
    if (!object)
        return settle(object.error());
    const auto parent = jsonId(object.value()["parent"_L1]["id"_L1]);
    if (parent.isEmpty() && !object.value()["can_comment"_L1].toBool(true))
        return settle(Error{ErrorKind::Rejected, u"Facebook lets nobody answer this comment"_s, {}});
    settle(parent.isEmpty() ? m_repliedTo : parent);
}

bool isFacebookPostOf(const QString &id, const QString &pageId)
{
    return !pageId.isEmpty() && id.startsWith(pageId + u'_');
}

bool isMessengerId(const QString &id)
{
    return id.startsWith("m_"_L1);
}

QString facebookAddress(const QString &id)
{
    return u"https://www.facebook.com/"_s + id;
}

}
