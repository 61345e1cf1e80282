// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XRead.h"

#include "core/channels/x/XErrors.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

XRead::XRead(XApi &api, XBudget &budget, XQuery query, QObject *parent)
    : ChannelStep(parent), m_api(api), m_budget(&budget), m_query(std::move(query)), m_names(api.names())
{}

XRead::~XRead()
{
    if (m_reservation && m_budget) // cancelled on the way
        m_budget->spend(*m_reservation, {});
}

Async<XReading> XRead::start()
{
    auto result = future();
    reserve();
    return result;
}

void XRead::reserve()
{
    const auto each = xWorstItem(m_query.shape, m_names, m_query.unit);
    // Not await(): a reservation that comes after a cancel has to be given back.
    whenDone(m_budget->reserve(each, m_query.most, qMin(m_query.least, m_query.most)), m_budget,
             [guard = QPointer(this), budget = m_budget](const Result<XBudget::Reservation> &reservation) {
                 const bool isWanted = guard && !guard->future().isFinished();
                 if (isWanted && reservation)
                     guard->onReserved(*reservation);
                 else if (isWanted)
                     guard->settle(reservation.error());
                 else if (reservation)
                     budget->spend(*reservation, {});
             });
}

void XRead::onReserved(const XBudget::Reservation &reservation)
{
    m_reservation = reservation;
    ask();
}

void XRead::ask()
{
    auto fields = m_query.fields;
    if (m_query.isPaged && m_query.ids.isEmpty())
        fields.append({u"max_results"_s, QString::number(m_reservation->granted)});
    if (!m_query.ids.isEmpty())
        fields.append({u"ids"_s, m_query.ids.first(m_reservation->granted).join(u',')});
    const auto request = XApi::get(m_query.path, fields + xFields(m_query.shape, m_names));
    await(m_api.send(request), [this](const Result<HttpAnswer> &answer) { onAnswer(answer); });
}

void XRead::onAnswer(const Result<HttpAnswer> &answer)
{
    if (switchNames(answer)) { // the other names may bring more, and so reserve more
        m_budget->spend(*std::exchange(m_reservation, std::nullopt), {});
        return reserve();
    }
    const auto json = xJson(answer, HttpEffect::Reads, m_api.clock().now());
    XReading reading;
    reading.isGood = json.has_value();
    if (json)
        reading.page = XPage(*json);
    else
        reading.error = json.error();
    if (answer)
        reading.answer = *answer;
    if (!m_query.ids.isEmpty())
        reading.asked = m_query.ids.first(m_reservation->granted);
    m_budget->spend(*std::exchange(m_reservation, std::nullopt), reading.page.things(m_query.unit));
    settle(std::move(reading));
}

bool XRead::switchNames(const Result<HttpAnswer> &answer)
{
    if (!answer || !isXFieldNameRefused(*answer) || m_hasSwitched)
        return false;
    m_hasSwitched = true;
    m_names = m_names == XNames::Post ? XNames::Tweet : XNames::Post;
    m_api.setNames(m_names);
    return true;
}

}
