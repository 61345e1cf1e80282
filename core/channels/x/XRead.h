// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/x/XApi.h"
#include "core/channels/x/XFields.h"
#include "core/channels/x/XPage.h"

#include <QPointer>

namespace firstmile
{

/// A list that is asked for.
struct XQuery
{
    QByteArray path;
    FormFields fields; ///< its own parameters, without those of xFields()
    XShape shape = XShape::Posts;
    QString unit;         ///< xunit: as what its items are charged
    int most = 1;         ///< items that the answer can have
    int least = 1;        ///< fewest that can be asked for
    QStringList ids = {}; ///< of a look-up: `most` of them
    bool isPaged = true;  ///< of a list: the number asked for is told as max_results
};

/// What came, or why it did not.
struct XReading
{
    XPage page;
    Error error;       ///< only if there is no page
    HttpAnswer answer; ///< empty if there was none
    bool isGood = false;
    QStringList asked; ///< of the query's ids, those that the budget allowed to ask for
};

/// Reads one list within the budget, in the vocabulary that the server understands: where it refuses a name, the other
/// one is tried and kept.
class XRead : public ChannelStep<XReading>
{
public:
    XRead(XApi &api, XBudget &budget, XQuery query, QObject *parent);
    ~XRead() override;

    /// The result is an error only if nothing was asked, or it was cancelled.
    Async<XReading> start();

private:
    void reserve();
    void onReserved(const XBudget::Reservation &reservation);
    void ask();
    void onAnswer(const Result<HttpAnswer> &answer);
    bool switchNames(const Result<HttpAnswer> &answer);

    XApi &m_api;
    QPointer<XBudget> m_budget;
    XQuery m_query;
    XNames m_names;
    bool m_hasSwitched = false;
    std::optional<XBudget::Reservation> m_reservation;
};

}
