// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/SpellChecker.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A spell checker with settings of its own.
struct Speller
{
    explicit Speller(const QStringList &folders = SpellChecker::usualFolders())
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), checker(settings, folders)
    {}

    Spelling check(const QString &text, const QString &language)
    {
        return await(checker.check(text, language)).value();
    }

    QStringList misspelt(const QString &text, const QString &language)
    {
        QStringList words;
        for (const TextRange &place : check(text, language).misspelt)
            words << text.mid(place.start, place.length);
        return words;
    }

    QTemporaryDir folder;
    QSettings settings;
    SpellChecker checker;
};

}

TEST_CASE("misspelt words are marked in the customer's language", "[reply][spelling]")
{
    Speller speller;
    CHECK(speller.misspelt(u"We recieved your order, and it's on it's way. Don't wory!"_s, u"en"_s) ==
          QStringList{u"recieved"_s, u"wory"_s});
    CHECK(speller.misspelt(u"L’équipe s'en ocupe aujourd'hui ; merci d'avoir pacienté."_s, u"fr"_s) ==
          QStringList{u"ocupe"_s, u"pacienté"_s});
    CHECK(speller.misspelt(u"Já enviamos o seu pedido, obrigdo pela paciência. Qualqer coisa, avise."_s, u"pt-BR"_s) ==
          QStringList{u"obrigdo"_s, u"Qualqer"_s});
    CHECK(speller.misspelt(u"O seu telemóvel está pronto na recepção."_s, u"pt-PT"_s) == QStringList{u"recepção"_s});
}

TEST_CASE("without a region, a word that is right in one of a language's dictionaries is right", "[reply][spelling]")
{
    Speller speller;
    CHECK(speller.misspelt(u"O telemóvel está na recepção; o ônibus e o autocarro também. Errrado."_s, u"pt"_s) ==
          QStringList{u"Errrado"_s});
}

TEST_CASE("a language without a dictionary marks nothing and says so", "[reply][spelling]")
{
    Speller speller;
    CHECK(speller.check(u"Zzzzt qqqq"_s, u"tlh"_s) == Spelling{false, {}});
    CHECK(speller.check(u"Zzzzt qqqq"_s, {}) == Spelling{false, {}});
    CHECK(speller.check(u"right"_s, u"en"_s) == Spelling{true, {}});
    CHECK(await(speller.checker.suggest(u"zzzzt"_s, u"tlh"_s)).value().isEmpty());
}

TEST_CASE("a suggestion is the word that was meant", "[reply][spelling]")
{
    Speller speller;
    const auto suggested = [&](const QString &word, const QString &language) {
        return await(speller.checker.suggest(word, language)).value();
    };
    CHECK(suggested(u"recieved"_s, u"en"_s).first() == u"received"_s);
    CHECK(suggested(u"pacienté"_s, u"fr"_s).contains(u"patienté"_s));
    CHECK(suggested(u"obrigdo"_s, u"pt-BR"_s).contains(u"obrigado"_s));
    CHECK(suggested(u"obrigdo"_s, u"pt"_s).size() <= 5);
}

TEST_CASE("a person's own words are right, in any case, until they are forgotten, and stay learnt", "[reply][spelling]")
{
    Speller speller;
    QSignalSpy changes(&speller.checker, &SpellChecker::learntWordsChanged);
    speller.checker.learn(u" Firstmilo "_s);
    speller.checker.learn(u"firstmilo"_s);
    speller.checker.learn(u" "_s);
    CHECK(changes.size() == 1);
    CHECK(speller.misspelt(u"Firstmilo, FIRSTMILO and firstmila"_s, u"en"_s) == QStringList{u"firstmila"_s});
    CHECK(SpellChecker(speller.settings).learntWords() == QStringList{u"firstmilo"_s});
    speller.checker.forget(u"FirstMilo"_s);
    CHECK(speller.misspelt(u"Firstmilo"_s, u"en"_s) == QStringList{u"Firstmilo"_s});
    CHECK(SpellChecker(speller.settings).learntWords().isEmpty());
}

TEST_CASE("a dictionary in another encoding is read, and a folder before the system's wins", "[reply][spelling]")
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"en_US.aff"_s, "SET ISO8859-15\nTRY abc\n");
    write(u"en_US.dic"_s, "2\ncaf\xE9\nc\xBDur\n"); // é and œ
    write(u"eo.dic"_s, "1\nsaluton\n");             // without its rules it is no dictionary
    Speller speller({folder.path(), u"/usr/share/hunspell"_s});
    CHECK(speller.misspelt(u"café cœur word мир"_s, u"en-US"_s) == QStringList{u"word"_s, u"мир"_s});
    CHECK_FALSE(speller.check(u"saluton"_s, u"eo"_s).hasDictionary);
}

TEST_CASE("checks that were not waited for end with the spell checker", "[reply][spelling]")
{
    Async<Spelling> check;
    {
        Speller speller;
        check = speller.checker.check(u"wrod"_s, u"en"_s);
    }
    CHECK(check.isFinished());
}
