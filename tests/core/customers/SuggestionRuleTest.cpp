// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/SuggestionRule.h"

#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

Customer person(qint64 id, const QString &name)
{
    Identity identity;
    identity.id = IdentityId(id);
    identity.name = name;
    Customer customer;
    customer.id = CustomerId(id);
    customer.name = name;
    customer.identities = {identity};
    return customer;
}

SharedClue shared(ClueKind kind, const QString &value, ClueSource one, ClueSource other)
{
    return {kind, value, one, other, IdentityId(1), IdentityId(2), {}, {}};
}

bool isEnough(const QString &one, const QString &other, const QList<SharedClue> &clues)
{
    const bool enough = judge(person(1, one), person(2, other), clues).isEnough;
    QList<SharedClue> turned = clues;
    for (SharedClue &each : turned)
        std::swap(each.one, each.other);
    CHECK(judge(person(2, other), person(1, one), turned).isEnough == enough);
    return enough;
}

}

TEST_CASE("each combination of evidence and names is enough or not as the table says", "[customers][suggestions]")
{
    using enum ClueSource;
    const QString ana = u"Ana Lopes"_s;
    const QString rui = u"Rui Lopes"_s;
    const QString nick = u"quiet heron"_s;
    const QString short_ = u"Ana L."_s;
    const auto page = [](ClueSource source) { return shared(ClueKind::Page, u"o.example/@ana"_s, Own, source); };
    CHECK(isEnough(ana, rui, {page(Verified)}));
    CHECK(isEnough(ana, short_, {page(Profile)}));
    CHECK_FALSE(isEnough(ana, rui, {page(Profile)}));
    CHECK_FALSE(isEnough(ana, nick, {page(About)}));
    CHECK(isEnough(ana, ana, {page(About)}));
    CHECK_FALSE(isEnough(ana, ana, {page(Own)}));

    const auto address = [](ClueSource one, ClueSource other) {
        return shared(ClueKind::Address, u"ana@k.example"_s, one, other);
    };
    CHECK(isEnough(ana, nick, {address(Own, About)}));
    CHECK_FALSE(isEnough(ana, rui, {address(Own, About)}));
    CHECK_FALSE(isEnough(ana, nick, {address(Own, Message)}));
    CHECK(isEnough(ana, ana, {address(Own, Message)}));
    CHECK_FALSE(isEnough(ana, ana, {address(Message, Message)}));
    CHECK_FALSE(isEnough(ana, nick, {shared(ClueKind::Address, u"info@k.example"_s, Own, About)}));

    const auto phone = shared(ClueKind::Phone, u"+447700900321"_s, Own, About);
    CHECK_FALSE(isEnough(ana, nick, {phone}));
    CHECK_FALSE(isEnough(ana, rui, {phone}));
    CHECK(isEnough(ana, ana, {phone}));

    const auto order = shared(ClueKind::Order, u"A-21903"_s, Message, Message);
    const auto signature = shared(ClueKind::Signature, u"Lopes / +44 7700 900321"_s, Signature, Signature);
    CHECK(isEnough(ana, ana, {order}));
    CHECK_FALSE(isEnough(ana, short_, {order}));
    CHECK(isEnough(ana, short_, {order, signature}));
    CHECK_FALSE(isEnough(ana, rui, {order, signature}));
    CHECK_FALSE(isEnough(ana, nick, {signature}));
    CHECK_FALSE(isEnough(ana, ana, {shared(ClueKind::Signature, u"Best / Ana"_s, Message, Message)}));

    CHECK(isEnough(ana, ana, {shared(ClueKind::Handle, u"quietheronpots"_s, Own, Own)}));
    CHECK_FALSE(isEnough(u"heron"_s, u"heron"_s, {shared(ClueKind::Handle, u"quietheronpots"_s, Own, Own)}));
    CHECK(isEnough(ana, ana, {shared(ClueKind::NameAndDomain, u"ana lopes|k.example"_s, Own, Verified)}));
    CHECK_FALSE(isEnough(ana, ana, {shared(ClueKind::NameAndDomain, u"ana lopes|k.example"_s, Own, Own)}));
    CHECK_FALSE(isEnough(ana, ana, {}));
}
