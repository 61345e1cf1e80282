// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/x/XPost.h"
#include "core/channels/x/XRead.h"
#include "core/channels/x/XWalk.h"

namespace firstmile
{

/// The streams of an X account.
struct XStream
{
    enum class Kind { Mentions, Search, Own, Messages };
    static constexpr auto mentions = "mentions"; ///< posts that mention us, with what they answer
    static constexpr auto own = "own";           ///< what our account wrote to somebody, here or elsewhere
    static constexpr auto messages = "dm";
    static constexpr auto watch = "watch:"; ///< and the query of a search

    Kind kind = Kind::Mentions;
    QString name;
    QString query; ///< of a search

    static QStringList namesOf(const XSettings &settings);
    static XStream of(const QString &name);
    Milliseconds interval(const XSettings &settings) const;
};

/// One step of a stream's walk: a page, and of mentions what they answer.
///
///   page -> (search that does not reach back so far: again from 7 days ago, and a gap)
///        -> (page token that X no longer takes: the walk from its beginning)
///        -> the threads' missing parents -> done
class XFetch : public ChannelStep<FetchResult>
{
public:
    XFetch(XApi &api, XBudget &budget, const XSettings &settings, const XStream &stream, const Cursor &cursor,
           QObject *parent);

    Async<FetchResult> start();

private:
    XWalkPlan plan() const;
    XQuery query() const;
    void ask();
    void onReading(const Result<XReading> &reading);
    bool recover(const XReading &reading);
    void refuse(const Error &error);
    void onPage(const XPage &page);
    bool isWanted(const QJsonObject &item, const XPage &page) const;
    bool addressesSomebody(const XPost &post, const XPage &page) const;
    void finish(QLatin1StringView kind, const QList<QJsonObject> &envelopes);

    XApi &m_api;
    XBudget &m_budget;
    XSettings m_settings;
    XStream m_stream;
    Instant m_now;
    XWalk m_walk;
    bool m_hasRecovered = false;
};

}
