// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Snippet.h"
#include "core/text/QueryCompletion.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

/// The snippet with what is marked in brackets.
QString shown(const Snippet &snippet)
{
    QString text = snippet.text;
    for (auto mark = snippet.marks.crbegin(); mark != snippet.marks.crend(); ++mark) {
        text.insert(mark->start + mark->length, u']');
        text.insert(mark->start, u'[');
    }
    return text;
}

QString shown(const QString &text, const QList<SearchPhrase> &phrases, qsizetype length = 140)
{
    return shown(snippetOf(text, phrases, length));
}

QStringList completed(const QString &text)
{
    QStringList found;
    for (const QueryCandidate &each : complete(text, text.size()).candidates) {
        if (each.kind == QueryCandidate::Kind::Field || each.kind == QueryCandidate::Kind::Value)
            found.append(each.text);
        else
            found.append(u'<' + each.text + u'>');
    }
    return found;
}

}

TEST_CASE("a snippet marks what was looked for, in any spelling", "[text][snippet]")
{
    CHECK(shown(u"Onde está o REEMBOLSO?"_s, {foldPhrase(u"esta"_s, false), foldPhrase(u"reem"_s, true)}) ==
          u"Onde [está] o [REEMBOLSO]?"_s);
    CHECK(shown(u"order AB-1234,\n please"_s, {foldPhrase(u"ab-1234"_s, false)}) == u"order [AB-1234], please"_s);
    CHECK(shown(u"where is my order, my is"_s, {foldPhrase(u"is my"_s, false)}) == u"where [is my] order, my is"_s);
    CHECK(shown(u"nothing"_s, {foldPhrase(u"else"_s, false)}) == u"nothing"_s);
}

TEST_CASE("pieces of scripts without spaces are marked to the character", "[text][snippet]")
{
    CHECK(shown(u"これを返品したい。"_s, {foldPhrase(u"返品"_s, false)}) == u"これを[返品]したい。"_s);
    CHECK(shown(u"これを返品したい。"_s, {foldPhrase(u"品した"_s, false)}) == u"これを返[品した]い。"_s);
    CHECK(shown(u"これを返品したい。"_s, {foldPhrase(u"品"_s, false)}) == u"これを返[品]したい。"_s);
    CHECK(shown(u"これを返品したい。"_s, {foldPhrase(u"い"_s, false)}) == u"これを返品した[い]。"_s);
}

TEST_CASE("a snippet shows the place with most of the words", "[text][snippet]")
{
    const QString far = QString(300, u'.') + u' ';
    const QString text = u"refund first "_s + far + u"late order and refund "_s + far + u"late"_s;
    const QList<SearchPhrase> words{foldPhrase(u"refund"_s, false), foldPhrase(u"late"_s, false)};
    const Snippet snippet = snippetOf(text, words, 60);
    CHECK(snippet.found == 2);
    CHECK(shown(snippet).contains(u"[late] order and [refund]"_s));
    CHECK(snippet.text.startsWith(u'…'));
    CHECK(snippet.text.endsWith(u'…'));
}

TEST_CASE("marks lie within the snippet and do not split a character", "[text][snippet]")
{
    const QString emoji = u"😡"_s.repeated(100);
    for (qsizetype length = 3; length < 40; ++length) {
        const Snippet snippet = snippetOf(emoji, {foldPhrase(u"😡"_s, false)}, length);
        CHECK_FALSE(snippet.text.front().isLowSurrogate());
        for (const TextRange &mark : snippet.marks)
            CHECK((mark.start >= 0 && mark.start + mark.length <= snippet.text.size()));
    }
}

TEST_CASE("fields and their values are completed where the cursor is", "[query]")
{
    CHECK(completed(u"late ta"_s) == QStringList{u"tag:"_s});
    CHECK(completed(u"-f"_s) == QStringList{u"from:"_s, u"file:"_s});
    CHECK(completed(u"is:un"_s) == QStringList{u"unread"_s, u"unassigned"_s});
    CHECK(completed(u"channel:x,ma"_s) == QStringList{u"mastodon"_s});
    CHECK(completed(u"assignee:m"_s) == QStringList{u"me"_s, u"<m>"_s});
    CHECK(completed(u"tag:\"late de"_s) == QStringList{u"<late de>"_s});
    CHECK(completed(u"\"is it from"_s).isEmpty());
    CHECK(completed(u"colour:re"_s).isEmpty());
    const QueryCompletion inside = complete(u"is:op refund"_s, 5);
    CHECK(inside.start == 3);
    CHECK(inside.length == 2);
    CHECK(writtenValue(QueryField::Tag, u"late, again"_s) == u"\"late, again\""_s);
    CHECK(writtenValue(QueryField::Tag, u"spam"_s) == u"spam"_s);
}
