// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/PersonFile.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView personStyle = R"(
body { font: 16px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 48em; margin: 2em auto;
       padding: 0 1em; }
h1 { font-size: 1.7em; } h2 { font-size: 1.3em; margin-top: 2em; border-bottom: 1px solid #bbb; }
h3 { font-size: 1.1em; margin-bottom: .3em; }
dl { display: grid; grid-template-columns: 12em 1fr; gap: .1em 1em; margin: .3em 0 1em; }
dt { color: #555; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
article { border-left: 3px solid #bbb; padding: .1em 0 .1em 1em; margin: 1em 0; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; margin: .5em 0; }
.when { color: #555; margin: 0; }
@media print { body { max-width: none; margin: 0; font-size: 11pt; } article, dl { break-inside: avoid-page; }
               h2, h3 { break-after: avoid; } }
)"_L1;

/// A page put together of escaped texts.
class PersonPage
{
public:
    void open(const QString &title);
    void heading(int level, const QString &words) { m_html += u"<h%1>%2</h%1>\n"_s.arg(level).arg(safe(words)); }
    void section(const QString &words, const QJsonArray &rows);
    void conversations(const QJsonArray &rows);
    void messages(const QJsonArray &rows);
    QByteArray close() const { return (m_html + u"</body></html>\n"_s).toUtf8(); }

private:
    static QString safe(const QString &text);
    static QString label(const QString &name);
    static QString words(const QJsonValue &value);
    void fields(const QJsonObject &row, const QStringList &without);

    QString m_html;
};

/// Control characters have no place in HTML, and marks that turn the direction of writing would reach beyond the text.
QString PersonPage::safe(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar each : text) {
        const bool turns =
            (each >= QChar(0x202A) && each <= QChar(0x202E)) || (each >= QChar(0x2066) && each <= QChar(0x2069));
        if (each == u'\n' || each == u'\t' || (each.category() != QChar::Other_Control && !turns))
            kept += each;
    }
    return kept.toHtmlEscaped();
}

QString PersonPage::label(const QString &name)
{
    QString words;
    for (const QChar each : name)
        words += each == u'_' ? QString(u' ') : each.isUpper() ? u' ' + each.toLower() : QString(each);
    return words;
}

QString PersonPage::words(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue each : value.toArray())
            parts.append(words(each));
        return parts.join(u", "_s);
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (const QString text = words(each.value()); !text.isEmpty())
                parts.append(label(each.key()) + u": "_s + text);
        }
        return parts.join(u"; "_s);
    }
    default:
        return value.toString();
    }
}

void PersonPage::fields(const QJsonObject &row, const QStringList &without)
{
    QString html;
    for (auto each = row.begin(); each != row.end(); ++each) {
        const QString text = without.contains(each.key()) ? QString() : words(each.value());
        if (!text.isEmpty())
            html += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(safe(label(each.key())), safe(text));
    }
    if (!html.isEmpty())
        m_html += u"<dl>\n"_s + html + u"</dl>\n"_s;
}

void PersonPage::open(const QString &title)
{
    m_html =
        u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%1</title>\n<style>%2</style></head><body>\n"_s
            .arg(safe(title), personStyle);
    heading(1, title);
}

void PersonPage::section(const QString &words, const QJsonArray &rows)
{
    if (rows.isEmpty())
        return;
    heading(2, words);
    for (const QJsonValue row : rows)
        fields(row.toObject(), {});
}

void PersonPage::messages(const QJsonArray &rows)
{
    for (const QJsonValue value : rows) {
        const QJsonObject message = value.toObject();
        const QString direction = message["direction"_L1].toString();
        const QString agent = message["agent"_L1].toString();
        QString who = message["author_name"_L1].toString();
        if (who.isEmpty())
            who = message["author_handle"_L1].toString();
        if (direction != "in"_L1)
            who = agent.isEmpty() ? u"us"_s : u"our agent "_s + agent;
        m_html += u"<article><p class=\"when\">%1 – %2%3</p>\n"_s.arg(
            safe(message["at"_L1].toString()), safe(who), direction == "note"_L1 ? u" (note)"_s : QString());
        m_html += u"<div class=\"words\">%1</div>\n"_s.arg(safe(message["text"_L1].toString()));
        fields(message, {u"at"_s, u"text"_s, u"conversation_id"_s, u"account_id"_s, u"dedupe_hash"_s});
        m_html += u"</article>\n"_s;
    }
}

void PersonPage::conversations(const QJsonArray &rows)
{
    for (const QJsonValue value : rows) {
        const QJsonObject conversation = value.toObject();
        const QString subject = conversation["subject"_L1].toString();
        heading(2, subject.isEmpty() ? u"Conversation %1"_s.arg(conversation["id"_L1].toInteger())
                                     : u"Conversation: "_s + subject);
        fields(conversation, {u"messages"_s, u"events"_s, u"drafts"_s, u"replies"_s});
        messages(conversation["messages"_L1].toArray());
        for (const auto &[key, title] : {std::pair(u"drafts"_s, u"Drafts"_s),
                                         {u"replies"_s, u"Replies in the outbox"_s},
                                         {u"events"_s, u"What happened"_s}}) {
            const QJsonArray parts = conversation[key].toArray();
            if (!parts.isEmpty())
                heading(3, title);
            for (const QJsonValue part : parts)
                fields(part.toObject(), {u"account_id"_s, u"conversation_id"_s, u"customer_id"_s});
        }
    }
}

QString personTitle(const QJsonObject &file)
{
    const QString name = file["customers"_L1][0]["name"_L1].toString();
    return name.isEmpty() ? u"What is held on customer %1"_s.arg(file["customers"_L1][0]["id"_L1].toInteger())
                          : u"What is held on "_s + name;
}

}

QByteArray personFileHtml(const QJsonObject &file)
{
    PersonPage page;
    page.open(personTitle(file));
    const std::pair<QLatin1StringView, QString> sections[] = {
        {"customers"_L1, u"Person"_s},
        {"identities"_L1, u"Addresses and names on networks"_s},
        {"profile"_L1, u"What is said of them"_s},
        {"consents"_L1, u"Consents"_s},
        {"followUps"_L1, u"Promises and tasks"_s},
        {"deeds"_L1, u"Who is who: links and what spoke for them"_s},
        {"clues"_L1, u"By what they may be known again"_s}};
    for (const auto &[key, title] : sections)
        page.section(title, file[key].toArray());
    page.conversations(file["conversations"_L1].toArray());
    if (const QJsonArray elsewhere = file["messagesElsewhere"_L1].toArray(); !elsewhere.isEmpty()) {
        page.heading(2, u"Written in conversations of others"_s);
        page.messages(elsewhere);
    }
    page.section(u"Erased, and kept aside until it may not be taken back any more"_s, file["keptAside"_L1].toArray());
    return page.close();
}

}
