// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/once/OnceWorld.h"

#include "core/inbox/Ingest.h"
#include "core/reply/ReplyRequest.h"
#include "core/store/AccountRepository.h"
#include "tests/once/OnceSender.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QCoreApplication>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int senderPatience = 90'000;

/// Look-ups that settle nothing for as long as this will settle nothing later.
constexpr int mostSettlingSenders = 40;

int countOf(int number, const QStringList &texts)
{
    const QString word = u"n%1n"_s.arg(number);
    return static_cast<int>(std::ranges::count_if(texts, [&](const QString &text) { return text.contains(word); }));
}

}

OnceWorld::OnceWorld()
{
    QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks, [this] { tick(); });
    m_ticks.start(20ms);
    add(u"X"_s, makeOnceX(m_clock));
    add(u"Facebook"_s, makeOnceFacebook(m_clock));
    add(u"Mastodon"_s, makeOnceMastodon(m_clock));
    add(u"Bluesky"_s, makeOnceBluesky(m_clock));
    add(u"mail"_s, makeOnceMail());
    writeSecrets(m_folder.filePath(u"secrets"_s), m_secrets);
}

void OnceWorld::add(const QString &name, std::unique_ptr<OnceNetwork> network)
{
    Account account = network->account();
    account.settings[u"deadline"_s] = static_cast<qint64>(oncePatience.count());
    account.id = m_workspace.write([&](Transaction &tx) { return AccountRepository(tx).add(tx, account); });
    m_secrets.insert(account.secretKey(), network->secret());
    m_places.push_back({name, std::move(network), account});
}

void OnceWorld::pass(Milliseconds span)
{
    m_ahead += span;
    tick();
}

QString OnceWorld::reply(int number)
{
    return u"It is on its way, number n%1n."_s.arg(number);
}

OutboxId OnceWorld::queueReply(int index, int number)
{
    const Place &place = m_places[static_cast<size_t>(index)];
    tick();
    const Instant now = m_clock.now();
    const IncomingMessage question = place.network->ask(number, now - 1min);
    return m_workspace.write([&](Transaction &tx) -> Result<OutboxId> {
        Ingest ingest(tx, place.account, now);
        FM_TRY(ingest.take({question, {}, {}, 0, 0, {}}));
        FM_ASSIGN(const IngestCount count, ingest.finish());
        ReplyRequest request;
        request.conversation = count.conversations.first();
        request.text = reply(number);
        request.agent = u"lena"_s;
        FM_ASSIGN(const OutboxItem item, firstmile::queueReply(tx, request, now));
        return item.id;
    });
}

std::unique_ptr<QProcess> OnceWorld::startSender()
{
    auto sender = std::make_unique<QProcess>();
    sender->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sender->start(
        QCoreApplication::applicationFilePath(),
        {senderArgument, m_workspace.url().file, m_folder.filePath(u"secrets"_s), QString::number(m_ahead.count())});
    REQUIRE(sender->waitForStarted());
    return sender;
}

bool OnceWorld::settle()
{
    for (int round = 0; round < mostSettlingSenders; ++round) {
        pass(10min);
        const auto sender = startSender();
        const auto isAtRest = [&] {
            const auto all = items();
            return std::ranges::none_of(all, [](const OutboxItem &item) {
                return item.state == OutboxState::Queued || item.state == OutboxState::Sending;
            });
        };
        // One that asks in vain goes on asking: it is at rest once all else is, and the next one asks later.
        const bool ended =
            waitFor([&] { return sender->state() == QProcess::NotRunning; }, 5'000) ||
            waitFor([&] { return sender->state() == QProcess::NotRunning || isAtRest(); }, senderPatience);
        const bool isDone = sender->state() == QProcess::NotRunning;
        if (!ended || (isDone && sender->exitCode() != 0))
            return false;
        sender->kill();
        sender->waitForFinished();
        if (isDone && isAtRest()) // what is not known then waits for a person
            return true;
    }
    return false;
}

QList<OutboxItem> OnceWorld::items()
{
    return m_workspace.read([](Session &session) { return OutboxRepository(session).all(1'000'000); });
}

int OnceWorld::taken(int index, int number)
{
    return countOf(number, network(index).taken());
}

bool OnceWorld::isUnlisted(int index, int number)
{
    return countOf(number, network(index).unlisted()) > 0;
}

QList<OutboxStep> OnceWorld::steps(OutboxId id)
{
    return m_workspace.read([id](Session &session) { return OutboxRepository(session).steps(id); });
}

}
