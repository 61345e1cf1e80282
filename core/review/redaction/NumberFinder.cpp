// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/NumberFinder.h"

#include "core/review/redaction/NumberRun.h"
#include "core/review/redaction/NumberWords.h"
#include "core/review/redaction/PhoneKey.h"
#include "core/review/redaction/PhoneShape.h"
#include "core/text/AccountNumbers.h"
#include "core/text/NationalNumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostPartDigits = 24;
constexpr qsizetype fewestKnownDigits = 6;
constexpr qsizetype fewestAccountDigits = 5;
constexpr qsizetype longestIban = 34;

Found numberFound(const NumberPart &part, const QString &why)
{
    return {part.from, part.to, RedactionClass::Numbers, u"number"_s, part.digits, why};
}

/// What a number is by its check digits alone.
QString checkedKind(const NumberPart &part, NumberCall call)
{
    const QString &d = part.digits;
    const bool isPlain = !part.hasPlus;
    if (isPlain && isCardNumber(d))
        return u"card number"_s;
    if (isPlain && isBrazilianPersonNumber(d) && part.sizes.size() <= 4)
        return u"person's number (CPF)"_s;
    const bool isCompanyShaped = part.sizes.size() == 1 || part.sizes == QList<qsizetype>{2, 3, 3, 4, 2} ||
                                 part.sizes == QList<qsizetype>{8, 4, 2} || part.sizes == QList<qsizetype>{12, 2};
    if (isPlain && isCompanyShaped && isBrazilianCompanyNumber(d))
        return u"company's number (CNPJ)"_s;
    if (isPlain && isFrenchPersonNumber(d))
        return u"person's number (NIR)"_s;
    if (isPlain && isPortugueseBankNumber(d))
        return u"account number (NIB)"_s;
    const bool isTaxNumber =
        isPortugueseTaxNumber(d) && call != NumberCall::Order && call != NumberCall::Phone &&
        (part.sizes.size() == 1 || (part.sizes == QList<qsizetype>{3, 3, 3} && part.isWhole(u" -\n>")));
    if (isPlain && isTaxNumber)
        return u"person's number (NIF)"_s;
    const bool isAmerican = part.sizes == QList<qsizetype>{3, 2, 4} && part.gaps == "--"_L1;
    return isAmerican ? u"person's number (SSN)"_s : QString();
}

std::optional<Found> foundAs(const NumberPart &part, NumberCall call, const QSet<QString> &phones, bool isGlued)
{
    const QString national = nationalPhone((part.hasPlus ? u"+"_s : QString()) + part.digits);
    if (national.size() >= fewestKnownDigits && phones.contains(national))
        return Found{part.from,  part.to,  RedactionClass::Phones,
                     u"phone"_s, national, u"telephone number of the customer"_s};
    if (isGlued && call != NumberCall::Phone && call != NumberCall::Account)
        return std::nullopt;
    if (const QString kind = checkedKind(part, call); !kind.isEmpty())
        return numberFound(part, kind);
    const bool isCode =
        call == NumberCall::CardCode && part.sizes.size() == 1 && part.digits.size() >= 3 && part.digits.size() <= 4;
    const bool isAccount =
        call == NumberCall::Account && part.digits.size() >= fewestAccountDigits && part.isWhole(u" .-/");
    if (isCode || isAccount)
        return numberFound(part, isCode ? u"card's security code"_s : u"called an account number"_s);
    const bool isOrder = call == NumberCall::Order && !part.hasPlus && part.sizes.size() < 3;
    if (!isOrder && looksLikePhone(part, call == NumberCall::Phone))
        return Found{part.from, part.to, RedactionClass::Phones, u"phone"_s, national, u"telephone number"_s};
    return std::nullopt;
}

/// The longest number that begins with that group; `last` becomes its last group.
std::optional<Found> longestFrom(const FlatText &flat, const NumberRun &run, qsizetype first, NumberCall call,
                                 const QSet<QString> &phones, qsizetype &last)
{
    for (last = run.groups.size() - 1; last >= first; --last) {
        const NumberPart part = partOf(flat, run, first, last);
        if (part.digits.size() < 3 || part.digits.size() > mostPartDigits)
            continue;
        const bool isGlued = (first == 0 && run.isGluedBefore) || (last == run.groups.size() - 1 && run.isGluedBehind);
        if (auto found = foundAs(part, call, phones, isGlued))
            return found;
    }
    last = first;
    return std::nullopt;
}

/// The French number of somebody born in Corsica has a letter within: "2 85 07 2A 123 456 78".
std::optional<Found> corsicanAt(const FlatText &flat, qsizetype at)
{
    static const QRegularExpression shape(
        u"^[12][ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?2[ab][ .-]?[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{2}(?![0-9a-z])"_s);
    if ((flat.at(at) != u'1' && flat.at(at) != u'2') || flat.at(at - 1).isLetterOrNumber())
        return std::nullopt;
    const auto match = shape.match(flat.folded.mid(at, 24));
    QString number = match.captured().toUpper();
    number.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    if (!isFrenchPersonNumber(number))
        return std::nullopt;
    return Found{at,     at + match.capturedLength(), RedactionClass::Numbers, u"number"_s,
                 number, u"person's number (NIR)"_s};
}

/// Where the account number that may begin at `at` ends; 0: none does.
qsizetype endOfIban(const FlatText &flat, qsizetype at, QString &number)
{
    constexpr QStringView between = u" .-\n_>/";
    qsizetype length = longestIban;
    int gap = 0;
    for (qsizetype i = at; i < flat.size() && number.size() < length; ++i) {
        const QChar c = flat.at(i).toUpper();
        if (c.unicode() >= 0x80 || !c.isLetterOrNumber()) {
            if (!between.contains(c) || ++gap > 3)
                return 0;
            continue;
        }
        gap = 0;
        number += c;
        if (number.size() == 2)
            length = ibanLength(number);
        const bool isShaped = number.size() < 3 ? c.isLetter() : number.size() > 4 || c.isDigit();
        if (length == 0 || !isShaped)
            return 0;
        if (number.size() == length)
            return isIban(number) && !flat.at(i + 1).isLetterOrNumber() ? i + 1 : 0;
    }
    return 0;
}

}

QList<Found> numbersFoundIn(const FlatText &flat, const QSet<QString> &phones)
{
    QList<Found> all;
    for (qsizetype at = 0; at < flat.size(); ++at) {
        if (flat.at(at) < u'0' || flat.at(at) > u'9')
            continue;
        if (const auto corsican = corsicanAt(flat, at)) {
            all.append(*corsican);
            at = corsican->to;
            continue;
        }
        const NumberRun run = numberRunAt(flat, at);
        qsizetype first = 0;
        NumberCall call = numberCallAt(flat, run.plusAt);
        qsizetype last = 0;
        const auto found = longestFrom(flat, run, first, call, phones, last);
        if (found)
            all.append(*found);
        at = run.groups[last].to - 1;
    }
    return all;
}

QList<Found> ibansFoundIn(const FlatText &flat)
{
    QList<Found> all;
    for (qsizetype at = 0; at + 4 < flat.size(); ++at) {
        if (!flat.at(at).isLetter() || flat.at(at - 1).isLetterOrNumber())
            continue;
        QString number;
        if (const qsizetype end = endOfIban(flat, at, number)) {
            all.append({at, end, RedactionClass::Numbers, u"number"_s, number, u"account number (IBAN)"_s});
            at = end - 1;
        }
    }
    return all;
}

}
