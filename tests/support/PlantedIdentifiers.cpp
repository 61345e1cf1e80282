// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PlantedIdentifiers.h"

#include <QRegularExpression>
#include <QSet>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

/// By the standard library of nobody: the check digits are computed here, not by what is tested.
QString withLuhn(const QString &first)
{
    int sum = 0;
    for (qsizetype i = 0; i < first.size(); ++i) {
        int digit = first[first.size() - 1 - i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return first + QString::number((10 - sum % 10) % 10);
}

QString withEleven(QString digits, int times)
{
    for (int t = 0; t < times; ++t) {
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i)
            sum += digits[i].digitValue() * int(digits.size() + 1 - i);
        const int rest = sum % 11;
        digits += QString::number(rest < 2 ? 0 : 11 - rest);
    }
    return digits;
}

int rest97(const QString &digits)
{
    int rest = 0;
    for (const QChar c : digits)
        rest = (rest * 10 + c.digitValue()) % 97;
    return rest;
}

QString portugueseIban(const QString &account) // 21 digits; PT is 25 29
{
    const int check = 98 - rest97(account + u"252900"_s);
    return u"PT%1%2"_s.arg(check, 2, 10, QLatin1Char('0')).arg(account);
}

QString grouped(const QString &text, const QList<int> &sizes, const QString &gap)
{
    QStringList groups;
    qsizetype at = 0;
    for (const int size : sizes) {
        groups.append(text.mid(at, size));
        at += size;
    }
    return groups.join(gap);
}

QString fullWidth(const QString &text)
{
    QString wide;
    for (const QChar c : text)
        wide += c > u' ' && c.unicode() < 0x7F ? QChar(c.unicode() + 0xFEE0) : c;
    return wide;
}

QString otherDigits(const QString &text, char16_t zero)
{
    QString other;
    for (const QChar c : text)
        other += c >= u'0' && c <= u'9' ? QChar(zero + c.digitValue()) : c;
    return other;
}

QString entities(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i)
        out += i % 3 == 0   ? u"&#%1;"_s.arg(text[i].unicode())
               : i % 3 == 1 ? u"&#x%1;"_s.arg(text[i].unicode(), 0, 16)
                            : QString(text[i]);
    return out;
}

QString printable(const QString &text)
{
    QString out;
    for (const char c : text.toUtf8())
        out += u"=%1"_s.arg(static_cast<unsigned char>(c), 2, 16, QLatin1Char('0')).toUpper();
    return out;
}

QString inside(const QString &text, QStringView what)
{
    return text.left(text.size() / 2) + what.toString() + text.mid(text.size() / 2);
}

QString percent(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding());
}

QString spelledMail(const QString &mail, int way, bool markup)
{
    const QString local = mail.section(u'@', 0, 0);
    const QString host = mail.section(u'@', 1);
    const QString dotted = QString(host).replace(u'.', u" (dot) "_s);
    switch (way % (markup ? 16 : 14)) {
    case 0:
        return mail.toUpper();
    case 1:
        return local + u" (at) "_s + dotted;
    case 2:
        return local + u" [arroba] "_s + host;
    case 3:
        return local + u" arobase "_s + QString(host).replace(u'.', u" point "_s);
    case 4:
        return fullWidth(mail);
    case 5:
        return inside(mail, u"\u200B");
    case 6:
        return inside(mail, u"\u00AD");
    case 7:
        return u"https://shop.example/o?e="_s + percent(mail) + u"&x=1"_s;
    case 8:
        return markup ? entities(mail) : local + u"&#64;"_s + host;
    case 9:
        return local + u"=40"_s + host;
    case 10:
        return local + u" @ "_s + host;
    case 11:
        return u"mailto:"_s + mail + u"?subject=x"_s;
    case 12:
        return u"https://news.example/c/"_s + QString::fromLatin1(mail.toUtf8().toBase64());
    case 13:
        return mail;
    case 14:
        return local + u"<b>@</b>"_s + host.left(3) + u"<i></i><span>"_s + host.mid(3) + u"</span>"_s;
    default:
        return u"<a href=\"mailto:%1\" title=\"%1\">x</a>"_s.arg(mail);
    }
}

QString spelledPhone(const PlantedIdentifier &phone, int way)
{
    const QString d = phone.needles[0];
    const QString code = phone.value.left(phone.value.size() - d.size());
    const bool isFrench = code == "+33"_L1;
    const bool isPortuguese = code == "+351"_L1;
    const bool isBrazilian = code == "+55"_L1;
    const bool isBritish = code == "+44"_L1;
    const QList<int> groups = isFrench       ? QList<int>{1, 2, 2, 2, 2}
                              : isPortuguese ? QList<int>{3, 3, 3}
                              : isBrazilian  ? QList<int>{2, 5, 4}
                              : isBritish    ? QList<int>{2, 4, 4}
                                             : QList<int>{3, 3, 4};
    const QString zero = isFrench || isBritish ? u"0"_s : QString();
    switch (way % 9) {
    case 0:
        return code + u" "_s + grouped(d, groups, u" "_s);
    case 1:
        return code + u" (0)"_s + grouped(d, groups, u"."_s);
    case 2:
        return zero + grouped(d, groups, u" "_s);
    case 3:
        return isBrazilian || code == "+1"_L1
                   ? u"(%1) %2-%3"_s.arg(d.left(groups[0]), d.mid(groups[0], groups[1]), d.mid(groups[0] + groups[1]))
                   : zero + grouped(d, groups, u"-"_s);
    case 4:
        return otherDigits(zero + grouped(d, groups, u" "_s), 0x660);
    case 5:
        return fullWidth(code + d);
    case 6:
        return u"00"_s + code.mid(1) + u' ' + grouped(d, groups, u"\u00A0"_s);
    case 7:
        return inside(code + d, u"\u200D");
    default:
        return u"tel:"_s + code + d;
    }
}

QString spelledNumber(const QString &number, int way)
{
    const bool isIban = number[0].isLetter();
    // As each is written: tax numbers in threes, the others in fours.
    const QList<int> fours = number.size() == 9 ? QList<int>{3, 3, 3} : QList<int>(int(number.size() + 3) / 4, 4);
    switch (way % 6) {
    case 0:
        return grouped(number, fours, u" "_s);
    case 1:
        return isIban ? grouped(number.toLower(), fours, u" "_s) : number;
    case 2:
        return number.size() == 16 || isIban ? grouped(number, fours, u"-"_s) : number;
    case 3:
        return otherDigits(number, 0x966);
    case 4:
        return inside(number, u"\u200B");
    default:
        return number.size() == 11
                   ? u"%1.%2.%3-%4"_s.arg(number.left(3), number.mid(3, 3), number.mid(6, 3), number.mid(9))
                   : number;
    }
}

QString spelledHandle(const QString &handle, int way)
{
    switch (way % 6) {
    case 0:
        return u'@' + handle;
    case 1:
        return handle;
    case 2:
        return u"https://x.com/%1/status/1234567"_s.arg(handle);
    case 3:
        return u"%40"_s + handle;
    case 4:
        return u'@' + handle.toUpper();
    default:
        return u"https://social.example/@%1/99"_s.arg(handle);
    }
}

QString spelledName(const QString &name, int way, bool markup)
{
    const QString given = name.section(u' ', 0, 0);
    const QString family = name.section(u' ', 1);
    switch (way % (markup ? 12 : 10)) {
    case 0:
        return family.toUpper() + u", "_s + given;
    case 1:
        return given.left(1) + u". "_s + family;
    case 2:
        return name.toLower();
    case 3:
        return given + u"'s"_s;
    case 4:
        return given + family;
    case 5:
        return name.normalized(QString::NormalizationForm_D);
    case 6:
        return inside(given, u"\u00AD") + u"\n"_s + family;
    case 7:
        return u"https://shop.example/?n="_s + percent(name);
    case 8:
        return given + u'-' + family;
    case 9:
        return printable(given) + u" "_s + family;
    case 10:
        return given.left(3) + u"<b>"_s + given.mid(3) + u"</b> <i>"_s + family + u"</i>"_s;
    default:
        return u"<span title=\"%1\">x</span>"_s.arg(name);
    }
}

/// Letters and digits alone, without case and accents.
QString bare(const QString &text)
{
    QString letters;
    for (const char32_t c : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (QChar::category(c) == QChar::Number_DecimalDigit)
            letters += QChar(u'0' + QChar::digitValue(c));
        else if (QChar::isLetterOrNumber(c))
            letters += QString::fromUcs4(&c, 1).toLower();
    }
    return letters;
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(u"&#(x?)([0-9a-fA-F]+);"_s);
    QString out;
    qsizetype done = 0;
    for (auto each = entity.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        out += text.mid(done, match.capturedStart() - done);
        const char32_t c = match.captured(2).toUInt(nullptr, match.captured(1).isEmpty() ? 10 : 16);
        out += QString::fromUcs4(&c, 1);
        done = match.capturedEnd();
    }
    return out + text.mid(done);
}

QString withoutJsonEscapes(const QString &text)
{
    static const QRegularExpression escape(u"\\\\u([0-9a-fA-F]{4})"_s);
    QString out;
    qsizetype done = 0;
    for (auto each = escape.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        out += text.mid(done, match.capturedStart() - done) + QChar(match.captured(1).toUShort(nullptr, 16));
        done = match.capturedEnd();
    }
    return out + text.mid(done);
}

QByteArray withoutQuotedPrintable(QByteArray bytes)
{
    bytes.replace("=\r\n", "").replace("=\n", "");
    return QByteArray::fromPercentEncoding(bytes, '=');
}

QString decodedBase64(const QString &text)
{
    static const QRegularExpression run(u"(?:[A-Za-z0-9+/_-]{8,}\\r?\\n?)+={0,2}"_s);
    QString out;
    for (auto each = run.globalMatch(text); each.hasNext();) {
        QByteArray encoded = each.next().captured().toLatin1();
        encoded.replace('-', '+').replace('_', '/');
        out += QString::fromUtf8(QByteArray::fromBase64(encoded)) + u' ';
    }
    return out;
}

}

QString PlantedIdentifiers::word(int syllables)
{
    constexpr QStringView consonants = u"bcdfghjklmnpqrtvwxz"; // those of pseudonyms among others
    constexpr QStringView vowels = u"aeiouy";
    QString made;
    for (int i = 0; i < syllables; ++i) {
        made += consonants[below(int(consonants.size()))];
        made += vowels[below(int(vowels.size()))];
    }
    return made + u"qx"[below(2)];
}

QString PlantedIdentifiers::digits(int count)
{
    QString made;
    for (int i = 0; i < count; ++i)
        made += QChar(u'0' + below(10));
    return made;
}

const PlantedIdentifier &PlantedIdentifiers::kept(PlantedIdentifier made)
{
    m_all.append(std::move(made));
    return m_all.back();
}

PlantedIdentifier PlantedIdentifiers::name()
{
    const auto capital = [](QString text) { return text.left(1).toUpper() + text.mid(1); };
    const QString given = capital(word(4));
    const QString family = capital(word(4));
    // Accents that are not written in half of the places.
    const QString accented = QString(given).replace(u'e', QChar(0xE9)).replace(u'a', QChar(0xE3));
    return kept({RedactionClass::Names, accented + u' ' + family, {given.toLower(), family.toLower()}});
}

PlantedIdentifier PlantedIdentifiers::mail(const QString &name)
{
    const QString local = name.isEmpty() ? word(4) + digits(2) : name;
    const QStringList hosts{u"post.example"_s, u"mail.example"_s, u"correio.example"_s, u"courrier.example"_s};
    return kept({RedactionClass::Mail, local + u'@' + hosts[below(4)], {local}});
}

PlantedIdentifier PlantedIdentifiers::phone(int country)
{
    switch (country) {
    case 0: {
        const QString d = u"6"_s + digits(8);
        return kept({RedactionClass::Phones, u"+33"_s + d, {d}});
    }
    case 1: {
        const QString d = u"91"_s + digits(7);
        return kept({RedactionClass::Phones, u"+351"_s + d, {d}});
    }
    case 2: {
        const QString d = u"119"_s + digits(8);
        return kept({RedactionClass::Phones, u"+55"_s + d, {d}});
    }
    case 3: {
        const QString d = u"20"_s + digits(8);
        return kept({RedactionClass::Phones, u"+44"_s + d, {d}});
    }
    default: {
        const QString d = u"555"_s + QString::number(2 + below(7)) + digits(6);
        return kept({RedactionClass::Phones, u"+1"_s + d, {d}});
    }
    }
}

PlantedIdentifier PlantedIdentifiers::number(int sort)
{
    QString made;
    switch (sort) {
    case 0:
        made = withLuhn(u"4"_s + digits(14));
        break;
    case 1:
        made = portugueseIban(digits(21));
        break;
    case 2:
        made = withEleven(digits(8) + QString::number(1 + below(9)), 2);
        break;
    case 3:
        made = withEleven(u"2"_s + digits(7), 1);
        break;
    default: {
        const QString first = u"2%1"_s.arg(85) + u"07"_s + digits(8);
        made = first + u"%1"_s.arg(97 - rest97(first), 2, 10, QLatin1Char('0'));
    }
    }
    return kept({RedactionClass::Numbers, made, {made.toLower()}});
}

PlantedIdentifier PlantedIdentifiers::handle()
{
    const QString made = word(4) + digits(2);
    return kept({RedactionClass::Handles, made, {made}});
}

QString spelled(const PlantedIdentifier &identifier, int way, bool markup)
{
    switch (identifier.kind) {
    case RedactionClass::Mail:
        return spelledMail(identifier.value, way, markup);
    case RedactionClass::Phones:
        return spelledPhone(identifier, way);
    case RedactionClass::Numbers:
        return spelledNumber(identifier.value, way);
    case RedactionClass::Handles:
        return spelledHandle(identifier.value, way);
    default:
        return spelledName(identifier.value, way, markup);
    }
}

QStringList leaksIn(const QByteArray &bytes, const QList<PlantedIdentifier> &identifiers)
{
    const QString plain = QString::fromUtf8(bytes);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    const QString escaped = withoutJsonEscapes(withoutEntities(plain));
    const QList<std::pair<QString, QString>> readings{
        {u"as it is"_s, bare(plain)},
        {u"without escapes"_s, bare(escaped)},
        {u"without tags"_s, bare(QString(escaped).remove(tag))},
        {u"percent"_s, bare(QString::fromUtf8(QByteArray::fromPercentEncoding(bytes)))},
        {u"quoted-printable"_s, bare(QString::fromUtf8(withoutQuotedPrintable(bytes)))},
        {u"base64"_s, bare(decodedBase64(plain))}};
    QStringList leaks;
    for (const PlantedIdentifier &identifier : identifiers) {
        for (const QString &needle : identifier.needles) {
            for (const auto &[how, text] : readings) {
                if (const qsizetype at = text.indexOf(needle); at >= 0) {
                    leaks.append(u"%1 (%2): …%3…"_s.arg(needle, how, text.mid(std::max<qsizetype>(0, at - 30), 80)));
                    break;
                }
            }
        }
    }
    return leaks;
}

}
