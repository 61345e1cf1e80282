// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XPosts.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XErrors.h"
#include "core/channels/x/XPost.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

XPosts::XPosts(XApi &api, XBudget &budget, QStringList ids, QObject *parent)
    : ChannelStep(parent), m_api(api), m_budget(budget), m_waiting(std::move(ids))
{
    m_waiting.removeDuplicates();
}

Async<XFoundPosts> XPosts::start()
{
    auto result = future();
    next();
    return result;
}

void XPosts::next()
{
    if (m_waiting.isEmpty())
        return settle(std::move(m_found));
    XQuery query{"/2/tweets", {}, XShape::Posts, QString::fromLatin1(xunit::read)};
    query.ids = m_waiting.first(qMin<qsizetype>(m_waiting.size(), mostIds));
    query.most = static_cast<int>(query.ids.size());
    auto *read = new XRead(m_api, m_budget, query, this);
    await(read->start(), [this](const Result<XReading> &reading) { onReading(reading); });
}

void XPosts::onReading(const Result<XReading> &reading)
{
    if (!reading)
        return settle(reading.error());
    if (!reading->isGood)
        return settle(reading->error);
    m_waiting.remove(0, reading->asked.size());
    take(reading->page);
    takeErrors(reading->page);
    next();
}

void XPosts::take(const XPage &page)
{
    for (const auto &item : page.items()) {
        const XPost post{item};
        const auto asked = m_askedFor.value(post.id(), post.id());
        const auto newest = post.versions().last();
        const bool isOutdated = newest != post.id() && !m_askedFor.contains(post.id());
        m_found.posts.insert(asked, page.envelope(u"post"_s, item));
        if (!isOutdated)
            continue;
        m_askedFor.insert(newest, asked);
        m_waiting += newest;
    }
}

void XPosts::takeErrors(const XPage &page)
{
    for (const auto &value : page.errors()) {
        const auto error = value.toObject();
        if (xProblem(error) != "resource-not-found"_L1)
            continue;
        auto id = jsonId(error.value("resource_id"_L1));
        if (id.isEmpty())
            id = jsonId(error.value("value"_L1));
        // Posts refer to others, which may be gone too: only what was asked for counts.
        const bool isAsked = error.value("parameter"_L1).toString(u"ids"_s) == "ids"_L1;
        if (isAsked && !id.isEmpty() && !m_askedFor.contains(id) && !m_found.posts.contains(id))
            m_found.gone += id;
    }
}

}
