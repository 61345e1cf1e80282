// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XThread.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XPost.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject xPostIn(const QJsonObject &envelope)
{
    return envelope.value("post"_L1).toObject();
}

}

XThread::XThread(XApi &api, XBudget &budget, XPage page, const QList<QJsonObject> &wanted, int generations,
                 QObject *parent)
    : ChannelStep(parent), m_api(api), m_budget(budget), m_generations(generations)
{
    know(page, page.posts());
    know(page, page.items());
    for (const auto &item : wanted) {
        const auto id = XPost{item}.id();
        m_thread.insert(id, page.envelope(u"post"_s, item));
        m_open += id;
    }
}

Async<QList<QJsonObject>> XThread::start()
{
    auto result = future();
    climb();
    return result;
}

void XThread::know(const XPage &page, const QList<QJsonObject> &posts)
{
    for (const auto &json : posts) {
        const XPost post{json};
        if (!post.isNewestVersion() || !page.knowsAuthorOf(json))
            continue;
        for (const auto &version : post.versions())
            m_known.insert(version, page.envelope(u"post"_s, json));
    }
}

void XThread::climb()
{
    QStringList unknown;
    while (!m_open.isEmpty()) {
        const auto json = xPostIn(m_thread.value(m_open.takeLast()));
        const auto parent = XPost{json}.repliedTo();
        const auto known = m_known.constFind(parent);
        if (parent.isEmpty())
            continue;
        if (known == m_known.constEnd()) {
            unknown += parent;
            continue;
        }
        const auto id = XPost{xPostIn(*known)}.id();
        if (id.isEmpty() || m_thread.contains(id)) // cannot be seen, or is there already
            continue;
        m_thread.insert(id, *known);
        m_open += id;
    }
    unknown.removeDuplicates();
    if (unknown.isEmpty() || m_generations-- <= 0)
        return finish();
    auto *posts = new XPosts(m_api, m_budget, unknown, this);
    await(posts->start(), [this, unknown](const Result<XFoundPosts> &found) {
        if (!found)
            return settle(found.error());
        for (const auto &id : unknown)
            m_known.insert(id, found->posts.value(id));
        m_open = m_thread.keys(); // those without a parent so far may have one now
        climb();
    });
}

void XThread::finish()
{
    auto envelopes = m_thread.values();
    std::sort(envelopes.begin(), envelopes.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return isSmallerId(XPost{xPostIn(a)}.id(), XPost{xPostIn(b)}.id());
    });
    settle(std::move(envelopes));
}

}
