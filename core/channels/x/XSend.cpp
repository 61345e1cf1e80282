// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XSend.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XErrors.h"
#include "core/channels/x/XLookUp.h"
#include "core/channels/x/XMedia.h"
#include "core/channels/x/XReply.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

XSend::XSend(XApi &api, XBudget &budget, const XConversations &conversations, const OutgoingMessage &message,
             const QString &userId, std::function<Async<void>()> aboutToLeave, QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_budgetOfAccount(budget)
    , m_budget(&budget)
    , m_conversations(conversations)
    , m_message(message)
    , m_userId(userId)
    , m_aboutToLeave(std::move(aboutToLeave))
{}

XSend::~XSend()
{
    account(m_left); // ended on the way: what left may cost
}

/// Goes on with the value, or ends with the error.
template <class T, class F>
void XSend::then(const Async<T> &future, F f)
{
    await(future, [this, f](const Result<T> &result) {
        if (result)
            f(result);
        else
            settle(result.error());
    });
}

Async<SentReceipt> XSend::start()
{
    auto result = future();
    const auto problem = XReply{m_message}.problem();
    if (!problem.isEmpty()) {
        settle(Error{ErrorKind::Rejected, problem, {}});
        return result;
    }
    auto *route = new XRoute(m_api, m_budgetOfAccount, m_conversations, m_message, this);
    then(route->start(), [this](const Result<XTarget> &target) {
        m_target = *target;
        upload();
    });
    return result;
}

void XSend::cancel()
{
    if (m_left)
        settle(Error{ErrorKind::Uncertain, u"cancelled after it left"_s, {}});
    else
        ChannelStep::cancel();
}

void XSend::upload()
{
    auto *media = new XMediaUpload(m_api, m_budgetOfAccount, m_message.files, XReply{m_message}.isMessage(), this);
    then(media->start(), [this](const Result<QStringList> &ids) {
        m_media = *ids;
        then(m_api.prepare(), [this](const Result<void> &) { reserve(); });
    });
}

void XSend::reserve()
{
    // Not await(): a reservation that comes after a cancel has to be given back.
    whenDone(m_budget->reserve({{XReply{m_message}.unit(), 1}}, 1, 1), m_budget,
             [guard = QPointer(this), budget = m_budget](const Result<XBudget::Reservation> &reservation) {
                 const bool isWanted = guard && !guard->future().isFinished();
                 if (!isWanted && reservation)
                     return budget->spend(*reservation, {});
                 if (!isWanted)
                     return;
                 if (!reservation)
                     return guard->settle(reservation.error());
                 guard->m_reservation = *reservation;
                 guard->leave();
             });
}

void XSend::leave()
{
    then(m_aboutToLeave(), [this](const Result<void> &) { post(); });
}

void XSend::post()
{
    m_left = true;
    const XReply reply{m_message};
    const auto body = reply.isMessage() ? reply.messageBody(m_media) : reply.postBody(m_media);
    await(m_api.send(XApi::post(m_target.sendPath, body, HttpEffect::Changes)),
          [this](const Result<HttpAnswer> &answer) { onPosted(answer); });
}

void XSend::onPosted(const Result<HttpAnswer> &answer)
{
    const auto result = outcome(answer);
    account(result || result.error().kind == ErrorKind::Uncertain);
    if (answer && isXDuplicate(*answer))
        lookUpDuplicate(result.error());
    else
        settle(result);
}

Result<SentReceipt> XSend::outcome(const Result<HttpAnswer> &answer) const
{
    const bool isMessage = XReply{m_message}.isMessage();
    const auto json = xJson(answer, HttpEffect::Changes, m_api.clock().now());
    if (!json && answer && !isMessage && isXNotSummoned(*answer))
        return Error{ErrorKind::Forbidden,
                     u"X lets programs answer only posts that mention the account or quote one of its posts; this one "
                     "can be answered in the browser (%1)"_s.arg(json.error().detail),
                     {}};
    if (!json)
        return json.error();
    const auto data = json->value("data"_L1).toObject();
    const auto id = jsonId(data.value(isMessage ? "dm_event_id"_L1 : "id"_L1));
    if (id.isEmpty())
        return Error{ErrorKind::Uncertain, u"X took it and gave no id: "_s + answer->words(), {}};
    return xReceipt(id, isMessage, m_message.from.address);
}

/// X refuses a text that it has. Our own list may show at once that it is this very reply.
void XSend::lookUpDuplicate(const Error &refusal)
{
    auto *lookUp = new XLookUp(m_api, m_budgetOfAccount, m_conversations, m_message, m_userId, this);
    await(lookUp->start(), [this, refusal](const Result<LookUp> &found) {
        if (found && found->found)
            settle(*found->found);
        else
            settle(Error{ErrorKind::Duplicate, u"X refuses the same text twice: "_s + refusal.detail, {}});
    });
}

void XSend::account(bool isSpent)
{
    const auto reservation = std::exchange(m_reservation, std::nullopt);
    if (!reservation || !m_budget)
        return;
    QList<XThing> things;
    if (isSpent)
        things += {XReply{m_message}.unit(), m_message.key};
    m_budget->spend(*reservation, things);
}

}
