// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/demo/DemoClient.h"

#include <QTimer>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Long enough to be seen under way.
constexpr std::chrono::milliseconds demoDelay{400};

}

Async<SentReceipt> DemoClient::send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave)
{
    auto promise = std::make_shared<Promise<SentReceipt>>();
    whenDone(aboutToLeave(), this, [this, message, promise](const Result<void> &leave) {
        if (!leave) {
            promise->settle(leave.error());
            return;
        }
        QTimer::singleShot(demoDelay, this, [this, message, promise] {
            const SentReceipt receipt{u"demo-"_s + message.key, {}, message.at};
            m_taken.insert(message.key, receipt);
            promise->settle(receipt);
        });
    });
    return promise->future();
}

Async<LookUp> DemoClient::lookUp(const OutgoingMessage &message)
{
    const auto taken = m_taken.constFind(message.key);
    return ready<LookUp>(LookUp{taken == m_taken.cend() ? std::nullopt : std::optional(*taken)});
}

}
