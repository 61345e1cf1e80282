// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/facebook/FacebookApi.h"

namespace firstmile
{

/// One page of a Graph list. An empty one is not the end: only one without a next is.
struct FacebookList
{
    QList<QJsonObject> entries; ///< those that have an id
    QString after;              ///< cursor of the next page; empty if there is none
    bool hasNext = false;

    static FacebookList read(const QJsonObject &answer);
};

/// What is asked of a list.
struct FacebookListQuery
{
    QByteArray path;
    FormFields fields;
    int limit = 25;
    QString after;
};

/// Asks for one page. Where Facebook wants the amount of data reduced, it asks for half of it, and half of that, down
/// to one entry. The ready-made address of the next page is never followed, as it carries the token.
class FacebookListRequest : public ChannelStep<FacebookList>
{
public:
    FacebookListRequest(FacebookApi &api, FacebookListQuery query, QObject *parent);

    Async<FacebookList> start();

private:
    void ask();
    void onAnswer(const Result<HttpAnswer> &answer);
    bool wantsLess(const Result<HttpAnswer> &answer) const;

    FacebookApi &m_api;
    FacebookListQuery m_query;
};

}
