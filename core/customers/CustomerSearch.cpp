// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerSearch.h"

#include "core/store/CustomerMatches.h"
#include "core/store/CustomerRepository.h"
#include "core/store/ProfileRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Fewer digits are a word like any other.
constexpr qsizetype fewestDigitsFound = 4;

/// The digits of a text that is a phone number or a part of one, without the zeros that go with a country's own prefix;
/// empty if it is none.
QString soughtDigits(const QString &text)
{
    const QString international = QString(text).remove(u"(0)"_s);
    QString digits;
    for (const QChar c : international) {
        if (c.isDigit())
            digits.append(c);
        else if (!c.isSpace() && !u"+-./()"_s.contains(c))
            return {};
    }
    const auto *const first = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; });
    digits.remove(0, first - digits.constBegin());
    return digits.size() < fewestDigitsFound ? QString() : digits;
}

Result<std::optional<QSet<CustomerId>>> customersWith(Session &session, const QString &text)
{
    const WordBeginnings words(text);
    if (words.isEmpty())
        return std::optional<QSet<CustomerId>>();
    CustomerMatches matches(session);
    FM_ASSIGN(auto found, matches.having(words));
    if (const QString digits = soughtDigits(text); !digits.isEmpty()) {
        FM_ASSIGN(const auto called, matches.havingPhone(digits));
        found.unite(called);
    }
    return std::optional(found);
}

Result<CustomerLine> customerLine(Session &session, const Customer &customer)
{
    CustomerLine line;
    line.customer = customer;
    FM_ASSIGN(auto records, ProfileRepository(session).of(customer.id));
    line.company = profileOf(std::move(records)).text(u"company"_s);
    FM_ASSIGN(const auto activity, CustomerMatches(session).activityOf(customer.id));
    line.conversations = activity.conversations;
    line.lastContact = activity.lastMessageAt;
    return line;
}

}

Result<QList<CustomerLine>> findCustomers(Session &session, const QString &text, int limit)
{
    FM_ASSIGN(const auto among, customersWith(session, text));
    FM_ASSIGN(const auto found, CustomerMatches(session).newestFirst(among, limit));
    QList<CustomerLine> lines;
    for (const CustomerId id : found) {
        FM_ASSIGN(const auto customer, CustomerRepository(session).find(id));
        if (!customer)
            continue;
        FM_ASSIGN(const CustomerLine line, customerLine(session, *customer));
        lines.append(line);
    }
    return lines;
}

}
