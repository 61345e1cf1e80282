// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CustomerMatches.h"

#include "core/model/Channel.h"
#include "core/model/ProfileText.h"
#include "core/store/Condition.h"
#include "core/store/JsonList.h"
#include "core/store/ProfileRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Up to so many, each customer's conversations are looked up; of more, the newest conversations are walked.
constexpr qsizetype fewMatches = 300;
constexpr qint64 firstWalk = 2000;
constexpr int walkGrowth = 4;

using CustomerText = std::pair<CustomerId, QByteArray>;
using CustomerTime = std::pair<CustomerId, Instant>;

CustomerText readCustomerText(const Row &row)
{
    return {row.id<CustomerId>(0), row.utf8(1)};
}

CustomerTime readCustomerTime(const Row &row)
{
    return {row.id<CustomerId>(0), row.instant(1)};
}

/// Holds for every text that has one of the words, and on PostgreSQL for some others too: it does not fold as we do, so
/// that all that is more than plain ASCII is read.
Condition mayHave(Engine engine, const QString &text, const WordBeginnings &words)
{
    if (engine == Engine::Sqlite)
        return {u"words_in(?, "_s + text + u") <> 0"_s, {QString::fromUtf8(words.words().join(' '))}};
    Condition condition{text + u" ~ '[^ -~]'"_s, {}};
    for (const QByteArray &word : words.words()) {
        condition.sql += u" OR "_s + text + u" ILIKE ?"_s;
        condition.args.append(u'%' + QString::fromUtf8(word) + u'%');
    }
    condition.sql = u'(' + condition.sql + u')';
    return condition;
}

QString digitsIn(const QString &text)
{
    const QString international = QString(text).remove(u"(0)"_s);
    QString digits;
    for (const QChar c : international) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

QByteArray companyIn(const QByteArray &content)
{
    QStringList companies;
    for (const ProfileProperty &property : profileContentFromJson(QString::fromUtf8(content))) {
        const ShownProperty shown = shownProperty(property);
        if (shown.field == "company"_L1)
            companies += shown.texts;
    }
    return companies.join(u' ').toUtf8();
}

}

Result<QSet<CustomerId>> CustomerMatches::having(const WordBeginnings &words)
{
    Found found;
    FM_TRY(addNames(found, words));
    FM_TRY(addIdentities(found, words));
    FM_TRY(addRecords(found, words));
    QSet<CustomerId> customers;
    for (const auto &[customer, bits] : found.asKeyValueRange()) {
        if (bits == words.all())
            customers.insert(customer);
    }
    return customers;
}

Result<void> CustomerMatches::addNames(Found &found, const WordBeginnings &words)
{
    const Condition condition = mayHave(m_session.engine(), u"name"_s, words);
    FM_ASSIGN(
        const auto texts,
        (m_session.allOf<CustomerText>(
            u"SELECT COALESCE(merged_into, id), name FROM customers WHERE erased_at IS NULL AND "_s + condition.sql,
            readCustomerText, condition.args)));
    for (const auto &[customer, text] : texts)
        found[customer] |= words.in(text);
    return {};
}

Result<void> CustomerMatches::addIdentities(Found &found, const WordBeginnings &words)
{
    const QString text = u"(i.name || ' ' || i.handle || ' ' || i.remote_key)"_s;
    const Condition condition = mayHave(m_session.engine(), text, words);
    FM_ASSIGN(const auto texts, (m_session.allOf<CustomerText>(u"SELECT i.customer_id, "_s + text +
                                                                   u" FROM identities i WHERE "_s + condition.sql,
                                                               readCustomerText, condition.args)));
    for (const auto &[customer, each] : texts)
        found[customer] |= words.in(each);
    return {};
}

/// The whole record may have the words; whether its company has them is seen when it is read.
Result<void> CustomerMatches::addRecords(Found &found, const WordBeginnings &words)
{
    const Condition condition = mayHave(m_session.engine(), u"r.content"_s, words);
    FM_ASSIGN(const auto texts,
              (m_session.allOf<CustomerText>(u"SELECT COALESCE(c.merged_into, c.id), r.content FROM profile_records r "
                                             "JOIN customers c ON c.id = r.customer_id WHERE "_s +
                                                 condition.sql,
                                             readCustomerText, condition.args)));
    for (const auto &[customer, content] : texts)
        found[customer] |= words.in(companyIn(content));
    return {};
}

Result<QSet<CustomerId>> CustomerMatches::havingPhone(const QString &digits)
{
    using Phone = std::tuple<CustomerId, QString, QString>;
    FM_ASSIGN(const auto phones,
              (m_session.all<Phone>(
                  u"SELECT customer_id, handle, remote_key FROM identities WHERE channel = ?"_s,
                  [](const Row &row) { return Phone(row.id<CustomerId>(0), row.text(1), row.text(2)); },
                  toString(Channel::Logged))));
    QSet<CustomerId> customers;
    for (const auto &[customer, handle, key] : phones) {
        if (digitsIn(handle).contains(digits) || digitsIn(key).contains(digits))
            customers.insert(customer);
    }
    return customers;
}

Result<QList<CustomerId>> CustomerMatches::newestFirst(const std::optional<QSet<CustomerId>> &among, int limit)
{
    const bool areFew = among && among->size() <= fewMatches;
    FM_ASSIGN(auto newest, areFew ? newestOfFew(*among) : newestOfMany(among, limit));
    if (newest.size() < limit) {
        FM_ASSIGN(const auto others, silent(among, newest, limit));
        newest += others;
    }
    return newest.mid(0, limit);
}

Result<QList<CustomerId>> CustomerMatches::newestOfFew(const QSet<CustomerId> &among)
{
    FM_ASSIGN(auto times,
              (m_session.all<CustomerTime>(
                  u"SELECT c.customer_id, max(c.last_message_at) FROM "_s + numbersFromJson(m_session.engine()) +
                      u" CROSS JOIN conversations c WHERE c.customer_id = each.value AND c.messages > 0 "
                      "GROUP BY c.customer_id"_s,
                  readCustomerTime, jsonList(among.values()))));
    std::ranges::sort(times, std::greater(),
                      [](const CustomerTime &each) { return std::pair(each.second, each.first); });
    QList<CustomerId> customers;
    for (const auto &[customer, at] : std::as_const(times))
        customers.append(customer);
    return customers;
}

/// Walks the narrow index from its newest end, further each time, until there are enough.
Result<QList<CustomerId>> CustomerMatches::newestOfMany(const std::optional<QSet<CustomerId>> &among, int limit)
{
    for (qint64 walk = firstWalk;; walk *= walkGrowth) {
        FM_ASSIGN(const auto times,
                  (m_session.all<CustomerTime>(u"SELECT c.customer_id, c.last_message_at FROM conversations c "
                                               "JOIN customers u ON u.id = c.customer_id "
                                               "WHERE c.messages > 0 AND u.erased_at IS NULL "
                                               "ORDER BY c.last_message_at DESC, c.id LIMIT ?"_s,
                                               readCustomerTime, walk)));
        QList<CustomerId> customers;
        QSet<CustomerId> known;
        for (const auto &[customer, at] : times) {
            if (known.contains(customer) || (among && !among->contains(customer)))
                continue;
            known.insert(customer);
            customers.append(customer);
        }
        if (customers.size() >= limit || times.size() < walk)
            return customers.mid(0, limit);
    }
}

Result<QList<CustomerId>> CustomerMatches::silent(const std::optional<QSet<CustomerId>> &among,
                                                  const QList<CustomerId> &known, int limit)
{
    const QSet<CustomerId> left(known.cbegin(), known.cend());
    QList<CustomerId> others;
    if (among) {
        others = QSet<CustomerId>(*among).subtract(left).values();
        std::ranges::sort(others, std::greater());
        return others;
    }
    FM_ASSIGN(others, (m_session.all<CustomerId>(
                          u"SELECT id FROM customers WHERE merged_into IS NULL AND erased_at IS NULL "
                          "ORDER BY id DESC LIMIT ?"_s,
                          [](const Row &row) { return row.id<CustomerId>(0); }, limit + known.size())));
    others.removeIf([&left](CustomerId each) { return left.contains(each); });
    return others;
}

Result<CustomerActivity> CustomerMatches::activityOf(CustomerId customer)
{
    FM_ASSIGN(const auto found, (m_session.first<CustomerActivity>(
                                    u"SELECT count(*), max(last_message_at) FROM conversations "
                                    "WHERE customer_id = ? AND messages > 0"_s,
                                    [customer](const Row &row) {
                                        return CustomerActivity{customer, row.number(0), row.maybeInstant(1)};
                                    },
                                    customer)));
    return found.value_or(CustomerActivity{customer, 0, {}});
}

}
