// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/OrderNumbers.h"

#include <algorithm>
#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestOrderNumber = 24;
constexpr qsizetype longestOrderWord = 16;
constexpr qsizetype longestOrderGap = 4;
constexpr int fewestDigits = 3;
constexpr int digitsWithoutMark = 5; ///< "order 1000 pieces" names no number
constexpr size_t wordsBefore = 4;

// Each list sorted.
constexpr std::u16string_view orderWords[] = {
    u"auftrag",   u"bestellung", u"booking",    u"bookings",    u"buchung",    u"case",    u"commande",
    u"commandes", u"encomenda",  u"encomendas", u"factura",     u"facture",    u"fatura",  u"fattura",
    u"invoice",   u"ordem",      u"order",      u"orders",      u"ordine",     u"parcel",  u"pedido",
    u"pedidos",   u"rechnung",   u"ref",        u"reference",   u"referencia", u"reserva", u"reservation",
    u"rma",       u"réf",        u"référence",  u"réservation", u"referência", u"ticket",  u"tracking"};

/// An order and its number in one word.
constexpr std::u16string_view orderNumberWords[] = {
    u"auftragsnr", u"auftragsnummer", u"bestellnr",   u"bestellnummer",   u"buchungsnummer", u"orderid",
    u"ordernr",    u"ordernumber",    u"rechnungsnr", u"rechnungsnummer", u"ticketnummer"};

/// What says that a number follows, between the word and the number.
constexpr std::u16string_view numberWords[] = {u"code",   u"id",     u"n",      u"no",     u"nr",     u"nº", u"num",
                                               u"number", u"numero", u"nummer", u"número", u"numéro", u"º"};

constexpr std::u16string_view linkWords[] = {u"da", u"de", u"do", u"est", u"ist", u"is", u"lautet", u"my", u"é", u"è"};

/// Behind a number they make it an amount.
constexpr std::u16string_view amountWords[] = {u"brl",    u"chf",    u"customers", u"dollars", u"eur",   u"euro",
                                               u"euros",  u"gbp",    u"items",     u"kg",      u"km",    u"people",
                                               u"pieces", u"pounds", u"reais",     u"times",   u"units", u"usd"};

/// Standards, and numbers that many have.
constexpr std::u16string_view commonPrefixes[] = {u"ART", u"CVE", u"DIN", u"EAN", u"ISBN", u"ISO",
                                                  u"KB",  u"RFC", u"SHA", u"SKU", u"UTF",  u"VAT"};

template <size_t size>
bool isOneOf(const std::u16string_view (&list)[size], QStringView word)
{
    if (word.size() > longestOrderWord)
        return false;
    const QString lower = word.toString().toLower();
    return std::ranges::any_of(list, [&](std::u16string_view each) { return QStringView(each) == lower; });
}

bool isPlainDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isUpperAscii(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isCurrency(QChar c)
{
    return c.category() == QChar::Symbol_Currency || c == u'%';
}

/// Runs of letters and digits, joined by "-", "_" or "/"; over pages' addresses they do not go.
class OrderNumberScan
{
public:
    explicit OrderNumberScan(QStringView text) : m_text(text) {}

    QStringList numbers()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            if (!m_text[at].isLetterOrNumber()) {
                ++at;
                continue;
            }
            const Word word = wordAt(at);
            at = word.end;
            if (m_text.mid(word.end).startsWith(u"://")) {
                while (at < m_text.size() && !m_text[at].isSpace())
                    ++at;
                continue;
            }
            if (word.digits >= fewestDigits && isNumber(word))
                take(word);
            remember(word);
        }
        return m_numbers;
    }

private:
    struct Word
    {
        qsizetype start = 0;
        qsizetype end = 0;
        int digits = 0;
        int joints = 0;
        int letters = 0;
    };

    Word wordAt(qsizetype start) const
    {
        Word word{start, start, 0, 0, 0};
        for (qsizetype &at = word.end; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (isPlainDigit(c))
                ++word.digits;
            else if (c.isLetterOrNumber())
                ++word.letters;
            else if (isJoint(at))
                ++word.joints;
            else
                break;
        }
        return word;
    }

    bool isJoint(qsizetype at) const
    {
        constexpr QStringView joints = u"-_/";
        return joints.contains(m_text[at]) && at + 1 < m_text.size() && m_text[at + 1].isLetterOrNumber();
    }

    QStringView textOf(const Word &word) const { return m_text.mid(word.start, word.end - word.start); }
    QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(u'\n'); }

    bool isNumber(const Word &word) const
    {
        if (word.end - word.start > longestOrderNumber || isAmount(word) || isDate(word) || isPhone(word))
            return false;
        return isBuiltLikeOne(textOf(word)) || isNamed(word);
    }

    /// A year, a price, a share, an amount, a version, a part of an address.
    bool isAmount(const Word &word) const
    {
        const QStringView text = textOf(word);
        if (text.size() == 4 && word.digits == 4 && (text.startsWith(u"19") || text.startsWith(u"20")))
            return true;
        const QChar before = charAt(word.start - 1);
        const QChar after = charAt(word.end);
        constexpr QStringView decimal = u".,";
        if ((decimal.contains(before) && isPlainDigit(charAt(word.start - 2))) ||
            (decimal.contains(after) && charAt(word.end + 1).isLetterOrNumber()) || before == u'@' || after == u'@')
            return true;
        const qsizetype next = word.end + (after == u' ' ? 1 : 0);
        const QChar nearBefore = before == u' ' ? charAt(word.start - 2) : before;
        return isCurrency(nearBefore) || isCurrency(charAt(next)) || isOneOf(amountWords, lettersAt(next));
    }

    QStringView lettersAt(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_text.size() && end - start <= longestOrderWord && m_text[end].isLetter())
            ++end;
        return m_text.mid(start, end - start);
    }

    /// 2024-01-05, 5/1/2024, 2024-01, 10/2024
    bool isDate(const Word &word) const
    {
        if (word.joints == 0 || word.joints > 2 || word.letters > 0)
            return false;
        const QString text = textOf(word).toString().replace(u'/', u'-');
        const QStringList parts = text.split(u'-');
        return parts.size() == word.joints + 1 && std::ranges::all_of(parts, [](const QString &part) {
                   return part.size() <= 2 || (part.size() == 4 && (part.startsWith(u"19") || part.startsWith(u"20")));
               });
    }

    /// Behind a plus, or digits in groups.
    bool isPhone(const Word &word) const
    {
        if (word.letters > 0)
            return false;
        const bool groupFollows = charAt(word.end) == u' ' && isPlainDigit(charAt(word.end + 1));
        const bool groupPrecedes = charAt(word.start - 1) == u' ' && isPlainDigit(charAt(word.start - 2));
        return charAt(word.start - 1) == u'+' || groupFollows || groupPrecedes;
    }

    /// AB-123456, AB-2024-00123
    static bool isBuiltLikeOne(QStringView text)
    {
        const auto letters = std::ranges::find_if_not(text, isUpperAscii) - text.begin();
        if (letters < 2 || letters > 5 || letters >= text.size() || text[letters] != u'-')
            return false;
        const QStringView rest = text.mid(letters + 1);
        const auto digits = std::ranges::count_if(rest, isPlainDigit);
        constexpr int enough = 5;
        return digits >= enough && rest.size() - digits <= 1 && !isOneOfPrefixes(text.left(letters));
    }

    static bool isOneOfPrefixes(QStringView prefix)
    {
        return std::ranges::any_of(commonPrefixes,
                                   [&](std::u16string_view each) { return QStringView(each) == prefix; });
    }

    /// Behind a word for an order, with nothing between but what introduces a number.
    bool isNamed(const Word &word) const
    {
        bool marked = false;
        qsizetype start = word.start;
        for (size_t back = 1; back <= std::min(wordsBefore, m_count); ++back) {
            const Word &before = m_last[(m_count - back) % wordsBefore];
            const QStringView gap = m_text.mid(before.end, start - before.end);
            if (!isIntroducing(gap))
                return false;
            marked = marked || gap.contains(u'#') || gap.contains(u':') || gap.contains(u'°');
            if (isOneOf(orderNumberWords, textOf(before)))
                return true;
            if (isOneOf(orderWords, textOf(before)))
                return marked || word.digits >= digitsWithoutMark || word.letters > 0;
            const bool introduces = isOneOf(numberWords, textOf(before));
            if (!introduces && !isOneOf(linkWords, textOf(before)))
                return false;
            marked = marked || introduces;
            start = before.start;
        }
        return false;
    }

    static bool isIntroducing(QStringView gap)
    {
        constexpr QStringView allowed = u" \u00A0\t#:.=-°\"'“”„«»()[]*";
        return gap.size() <= longestOrderGap && std::ranges::all_of(gap, [&](QChar c) { return allowed.contains(c); });
    }

    void take(const Word &word)
    {
        const QString number = textOf(word).toString().toUpper();
        if (!m_numbers.contains(number) && m_numbers.size() < mostNumbers)
            m_numbers.append(number);
    }

    void remember(const Word &word) { m_last[m_count++ % wordsBefore] = word; }

    static constexpr qsizetype mostNumbers = 50; ///< a list of numbers is no customer's order

    QStringView m_text;
    QStringList m_numbers;
    std::array<Word, wordsBefore> m_last;
    size_t m_count = 0;
};

}

QStringList orderNumbers(QStringView ownWords)
{
    return OrderNumberScan(ownWords).numbers();
}

}
