// SPDX-License-Identifier: GPL-3.0-or-later
// bench_store pages|search|list|type|suggest WORKSPACE [CUSTOMERS]: asks a workspace what the console asks it, through
// the same threads, and prints a line of JSON for each kind of question: how long each answer took, in microseconds.
#include "core/customers/Suggestions.h"
#include "core/inbox/QueryReading.h"
#include "core/inbox/Search.h"
#include "core/store/ConversationRepository.h"
#include "core/store/Database.h"
#include "tests/bench/Plan.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace firstmile;
using namespace firstmile::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int screen = 50; // rows, or hits
constexpr int orderRepetitions = 3;
constexpr int pagesOfAList = 40;
constexpr int searchRepetitions = 3;
constexpr int customersToSuggestFor = 2000;

const QStringList &filters()
{
    static const QStringList texts{u""_s,
                                   u"is:waiting"_s,
                                   u"is:open"_s,
                                   u"is:closed"_s,
                                   u"is:unread"_s,
                                   u"is:unassigned is:open"_s,
                                   u"channel:x"_s,
                                   u"channel:email is:closed"_s,
                                   u"tag:refund"_s,
                                   u"channel:mastodon,bluesky -tag:delivery"_s,
                                   u"assignee:alice"_s,
                                   u"before:2026-01 is:closed"_s,
                                   u"reach:>1000"_s};
    return texts;
}

const QStringList &pairs()
{
    static const QStringList texts{
        u"order delivery"_s,   u"refund please"_s,    u"account problem"_s, u"the and"_s,
        u"where order"_s,      u"customer service"_s, u"payment card"_s,    u"still waiting"_s,
        u"phone number"_s,     u"bonjour commande"_s, u"livraison colis"_s, u"remboursement carte"_s,
        u"toujours attente"_s, u"pedido entrega"_s,   u"reembolso conta"_s, u"atendimento cliente"_s,
        u"dinheiro cartão"_s,  u"Équipe réponse"_s};
    return texts;
}

struct NamedSort
{
    const char *name;
    ConversationSort sort;
};
constexpr NamedSort sorts[] = {{"waiting longest", ConversationSort::WaitingLongest},
                               {"newest", ConversationSort::Newest},
                               {"reach", ConversationSort::Reach},
                               {"due", ConversationSort::Due}};

class Asking
{
public:
    explicit Asking(Database &database) : m_database(database) {}

    /// Every list of filter and sort: the whole order, its first screen, and screens at random places.
    bool pages()
    {
        for (const QString &filter : filters()) {
            for (const auto &[name, sort] : sorts) {
                if (!pagesOf(query(filter, sort), u"%1 by %2"_s.arg(filter, QString::fromLatin1(name))))
                    return false;
            }
        }
        return true;
    }

    bool search()
    {
        for (const QString &pair : pairs()) {
            begin();
            for (int i = 0; i < searchRepetitions && m_good; ++i)
                hits(pair);
            tell("search", pair);
        }
        return m_good;
    }

    /// The same as the console's list shows it: the conversations, with their rows.
    bool list()
    {
        for (const QString &pair : pairs()) {
            begin();
            for (int i = 0; i < searchRepetitions && m_good; ++i) {
                timed([query = query(pair, ConversationSort::Relevance)](Session &session) {
                    return ConversationRepository(session).list(query, screen);
                });
            }
            tell("list", pair);
        }
        return m_good;
    }

    bool type()
    {
        for (const QString &pair : pairs()) {
            begin();
            for (qsizetype length = 1; length <= pair.size() && m_good; ++length)
                hits(pair.left(length));
            tell("type", pair);
        }
        return m_good;
    }

    /// Who may be the same person as the newest customers, and as those of whom most is known; cold caches included.
    bool suggest(int customers)
    {
        for (const auto &[what, sql] :
             {std::pair("newest", u"SELECT id FROM customers ORDER BY id DESC LIMIT ?"_s),
              std::pair("best known", u"SELECT i.customer_id FROM clues c JOIN identities i ON i.id = c.identity_id "
                                      "GROUP BY i.customer_id ORDER BY count(*) DESC LIMIT ?"_s)}) {
            begin();
            const auto ids = timed([sql = sql, customers](Session &session) {
                return session.all<CustomerId>(
                    sql, [](const Row &row) { return row.id<CustomerId>(0); }, customers);
            });
            begin();
            for (const CustomerId id : ids)
                timed([id](Session &session) { return suggestionsFor(session, id); });
            tell("suggest", QString::fromLatin1(what));
        }
        return m_good;
    }

private:
    static ConversationQuery query(const QString &text, ConversationSort sort)
    {
        return readQuery(text, sort, {Instant(Milliseconds(planEnds)), QTimeZone::utc(), u"Alice"_s}).query;
    }

    bool pagesOf(const ConversationQuery &query, const QString &what)
    {
        QList<ConversationKey> order;
        begin();
        for (int i = 0; i < orderRepetitions; ++i)
            order = timed([query](Session &session) { return ConversationRepository(session).order(query); });
        tell("order", what);
        begin();
        for (int i = 0; i < orderRepetitions; ++i)
            timed([query](Session &session) { return ConversationRepository(session).list(query, screen); });
        tell("first", what);
        begin();
        for (int i = 0; i < pagesOfAList && !order.isEmpty(); ++i) {
            const auto ids = screenAt(order, m_random.below(static_cast<std::uint32_t>(order.size())));
            timed([ids](Session &session) { return ConversationRepository(session).rows(ids); });
        }
        if (!order.isEmpty())
            tell("rows", what);
        return m_good;
    }

    static QList<ConversationId> screenAt(const QList<ConversationKey> &order, qsizetype first)
    {
        QList<ConversationId> ids;
        for (const ConversationKey &key :
             order.mid(std::min(first, std::max<qsizetype>(0, order.size() - screen)), screen))
            ids.append(key.id);
        return ids;
    }

    void hits(const QString &text)
    {
        timed([query = query(text, ConversationSort::Relevance)](Session &session) {
            return searchMessages(session, query, screen);
        });
    }

    /// Asks in the lane that a person waits for, and notes how long the answer took to be here.
    template <class F>
    auto timed(F f) -> typename std::invoke_result_t<F, Session &>::value_type
    {
        QElapsedTimer timer;
        timer.start();
        auto future = m_database.read(std::move(f));
        future.waitForFinished();
        m_microseconds.append(QByteArray::number(timer.nsecsElapsed() / 1000));
        const auto result = future.result();
        if (!result) {
            std::fprintf(stderr, "bench_store: %s\n", qPrintable(result.error().detail));
            m_good = false;
            return {};
        }
        m_answered = result->size();
        return *result;
    }

    void begin() { m_microseconds.clear(); }

    void tell(const char *kind, const QString &what)
    {
        std::printf("{\"kind\": \"%s\", \"what\": \"%s\", \"answered\": %lld, \"us\": [%s]}\n", kind, qPrintable(what),
                    static_cast<long long>(m_answered), m_microseconds.join(',').constData());
    }

    Database &m_database;
    Random m_random{1};
    QByteArrayList m_microseconds;
    qsizetype m_answered = 0;
    bool m_good = true;
};

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto url = WorkspaceUrl::parse(arguments.value(2));
    if (arguments.size() < 3 || arguments.size() > 4 || !url) {
        std::fputs("usage: bench_store pages|search|list|type|suggest WORKSPACE [CUSTOMERS]\n", stderr);
        return 2;
    }
    Database database(*url);
    auto opened = database.open();
    opened.waitForFinished();
    if (const auto result = opened.result(); !result) {
        std::fprintf(stderr, "bench_store: %s\n", qPrintable(result.error().detail));
        return 1;
    }
    Asking asking(database);
    const QString deed = arguments.at(1);
    const int customers = arguments.size() > 3 ? arguments.at(3).toInt() : customersToSuggestFor;
    const bool good = deed == u"suggest"_s  ? asking.suggest(customers)
                      : deed == u"pages"_s  ? asking.pages()
                      : deed == u"search"_s ? asking.search()
                      : deed == u"list"_s   ? asking.list()
                                            : asking.type();
    return good ? 0 : 1;
}
