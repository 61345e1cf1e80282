// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/RecordRedaction.h"

#include "core/review/redaction/HtmlRedaction.h"
#include "core/review/redaction/PhoneKey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deepestJson = 64;

QJsonValue redactedJson(const QJsonValue &value, const TextRedaction &redaction, QList<Removal> &removed, int depth)
{
    if (value.isString())
        return redaction.redacted(value.toString(), removed);
    if (depth > deepestJson)
        return value.isArray() || value.isObject() ? QJsonValue() : value;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue each : value.toArray())
            array.append(redactedJson(each, redaction, removed, depth + 1));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject was = value.toObject();
    for (auto each = was.begin(); each != was.end(); ++each)
        object.insert(redaction.redacted(each.key(), removed),
                      redactedJson(each.value(), redaction, removed, depth + 1));
    return object;
}

}

bool RecordRedaction::takesPeople() const
{
    const RedactionRules &rules = m_knowledge.rules;
    return std::ranges::any_of(rules.classes, [](RedactionClass kind) {
        return kind != RedactionClass::Images && kind != RedactionClass::Numbers;
    });
}

void RecordRedaction::log(const QString &field, RedactionClass kind, const QString &stands, const QString &why)
{
    RedactionEntry entry = m_place;
    entry.field = field;
    entry.kind = kind;
    entry.stands = stands;
    entry.why = why;
    m_entries.append(entry);
}

void RecordRedaction::logAll(const QString &field, const QList<Removal> &removals)
{
    for (const Removal &removal : removals)
        log(field, removal.kind, removal.stands, removal.why);
}

QString RecordRedaction::text(const QString &field, const QString &text)
{
    if (text.isEmpty())
        return text;
    QList<Removal> removed;
    const QString result = m_redaction.redacted(text, removed);
    logAll(field, removed);
    return result;
}

QString RecordRedaction::html(const QString &field, const QString &html)
{
    QList<Removal> removed;
    const QString result = redactedHtml(html, m_redaction, removed, m_knowledge.rules.removes(RedactionClass::Images));
    logAll(field, removed);
    return result;
}

QString RecordRedaction::fileName(const QString &field, const QString &name)
{
    static const QRegularExpression ending(u"(?:\\.[A-Za-z0-9]{1,5}){1,2}$"_s);
    static const QSet<QString> known{u".pdf"_s,  u".txt"_s,  u".png"_s,  u".jpg"_s,  u".jpeg"_s, u".gif"_s, u".webp"_s,
                                     u".doc"_s,  u".docx"_s, u".xls"_s,  u".xlsx"_s, u".csv"_s,  u".vcf"_s, u".ics"_s,
                                     u".html"_s, u".htm"_s,  u".json"_s, u".xml"_s,  u".eml"_s,  u".zip"_s, u".odt"_s,
                                     u".ods"_s,  u".mp3"_s,  u".mp4"_s,  u".heic"_s, u".log"_s,  u".md"_s,  u".rtf"_s};
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool isKnown = dot > 0 && known.contains(name.mid(dot).toLower());
    return isKnown ? text(field, name.left(dot)) + name.mid(dot) : text(field, name);
}

QString RecordRedaction::json(const QString &field, const QString &data)
{
    const QJsonDocument document = QJsonDocument::fromJson(data.toUtf8());
    if (!document.isObject())
        return text(field, data);
    QList<Removal> removed;
    const QJsonObject object = redactedJson(document.object(), m_redaction, removed, 0).toObject();
    if (removed.isEmpty())
        return data;
    logAll(field, removed);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString RecordRedaction::name(const QString &field, const QString &name, const QString &key)
{
    if (name.isEmpty() || isPseudonym(name))
        return name;
    if (!m_knowledge.rules.removes(RedactionClass::Names))
        return text(field, name);
    const QString stands = m_knowledge.pseudonyms.standing(u"name"_s, key);
    log(field, RedactionClass::Names, stands, u"name in the customer's record"_s);
    return stands;
}

QString RecordRedaction::address(const QString &field, const QString &address, Channel channel, ContactKind contact)
{
    if (address.isEmpty() || isPseudonym(address) || m_knowledge.kept.contains(address))
        return address;
    const RedactionRules &rules = m_knowledge.rules;
    const Pseudonyms &pseudonyms = m_knowledge.pseudonyms;
    QString stands;
    RedactionClass kind = RedactionClass::Handles;
    QString why = u"handle of the customer"_s;
    if (channel == Channel::Email) {
        kind = RedactionClass::Mail;
        stands = pseudonyms.mailAddress(flatFold(address).trimmed());
        why = u"e-mail address"_s;
    } else if (contact == ContactKind::Phone) {
        kind = RedactionClass::Phones;
        stands = pseudonyms.standing(u"phone"_s, nationalPhone(flatFold(address)));
        why = u"telephone number of the customer"_s;
    } else if (channel == Channel::Logged) {
        kind = RedactionClass::Names;
        stands = pseudonyms.standing(u"address"_s, flatFold(address).simplified());
        why = u"postal address"_s;
    } else {
        stands = pseudonyms.standing(u"handle"_s, handleKey(address));
    }
    if (!rules.removes(kind))
        return text(field, address);
    log(field, kind, stands, why);
    return stands;
}

QString mailboxKey(const KnownPeople &people, const Mailbox &mailbox)
{
    const QString owner = people.ownerOf(handleKey(mailbox.address));
    if (!owner.isEmpty())
        return owner;
    const QStringList words = tellingNameWords(mailbox.name);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QStringList both = people.withBoth(words[0], words[i]);
        if (both.size() == 1)
            return both.front();
    }
    return u"name/"_s + (words.isEmpty() ? flatFold(mailbox.name).simplified() : words.join(u' '));
}

Mailbox RecordRedaction::mailbox(const QString &field, const Mailbox &mailbox, Channel channel, ContactKind contact)
{
    if (m_knowledge.kept.contains(mailbox.address))
        return {text(field, mailbox.name), mailbox.address};
    const bool isOurs = m_knowledge.kept.contains(mailbox.name);
    return {isOurs ? mailbox.name : name(field, mailbox.name, mailboxKey(m_knowledge.people, mailbox)),
            address(field, mailbox.address, channel, contact)};
}

QString RecordRedaction::id(const QString &field, const QString &id, Channel channel)
{
    if (id.isEmpty() || isPseudonym(id) || !takesPeople())
        return id;
    const QString stands =
        m_knowledge.pseudonyms.id(id) + (channel == Channel::Email ? u"@redacted.invalid"_s : QString());
    log(field, RedactionClass::Handles, stands, u"id on the network, which leads to the author"_s);
    return stands;
}

QString RecordRedaction::page(const QString &field, const QString &url)
{
    if (url.isEmpty() || !takesPeople())
        return url;
    log(field, RedactionClass::Handles, {}, u"address of a page"_s);
    return {};
}

}
