// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/PageWords.h"
#include "core/base/Resources.h"
#include "tests/support/Printers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject pageJson(const QString &name)
{
    initResources();
    QFile file(u":/page/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

}

TEST_CASE("every language of the page has every sentence, the measures' too", "[review][page]")
{
    const QStringList sentences = pageJson(u"words-fr.json"_s).keys();
    CHECK(sentences.size() > 200);
    CHECK(pageJson(u"words-pt-BR.json"_s).keys() == sentences);
    CHECK(pageJson(u"words-pt-PT.json"_s).keys() == sentences);
    for (const QJsonValue table : pageJson(u"measures.json"_s)) {
        for (const QJsonValue sentence : table.toObject()) {
            INFO(sentence.toString().toStdString());
            CHECK(sentences.contains(sentence.toString()));
        }
    }
}

TEST_CASE("a number takes the form that its language gives it", "[review][page]")
{
    CHECK(PageWords(u"en"_s, u"UTC"_s).count(u"%n messages"_s, 0) == u"0 messages"_s);
    CHECK(PageWords(u"en"_s, u"UTC"_s).count(u"%n messages"_s, 1) == u"1 message"_s);
    CHECK(PageWords(u"fr"_s, u"UTC"_s).count(u"%n messages"_s, 0) == u"0 message"_s);
    CHECK(PageWords(u"pt-PT"_s, u"UTC"_s).count(u"%n messages"_s, 0) == u"0 mensagens"_s);
    CHECK(PageWords(u"pt-BR"_s, u"UTC"_s).count(u"%n messages"_s, 2) == u"2 mensagens"_s);
}

}
