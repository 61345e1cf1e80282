// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/CheckWords.h"

#include "ui/widgets/Words.h"

#include <QLocale>

namespace firstmile
{

namespace
{

QString languageName(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : QLocale::languageToString(locale.language());
}

}

QString CheckWords::finding(const CheckFinding &finding)
{
    const QString what = Words::quoted(finding.what);
    switch (finding.kind) {
    case CheckKind::Placeholder:
        return tr("Nothing is known for “%1”. Write what belongs there, or take it out.").arg(what);
    case CheckKind::DoNotContact:
        return what.isEmpty() ? tr("This customer does not want to be written to. Their page says since when.")
                              : tr("This customer does not want to be written to: %1.", "why").arg(what);
    case CheckKind::NewMessage:
        return tr("The customer wrote while you did. Read it, then send again.");
    case CheckKind::OtherAgent:
        return tr("%1 is answering here too. Ask them before the customer gets two answers.")
            .arg(Words::isolated(finding.what));
    case CheckKind::PersonalData:
        return personalData(finding);
    case CheckKind::Language:
        return language(finding);
    case CheckKind::NoLanguage:
        return tr("This network asks for the language of a post, and none is known. Choose one.");
    case CheckKind::Promise:
        return tr("“%1” promises something. Write a follow-up down, so that somebody keeps it.").arg(what);
    case CheckKind::Tone:
        return tone(finding);
    case CheckKind::Link:
        return tr("“%1” is not a link that opens. Write the whole address.").arg(what);
    case CheckKind::AltText:
        return tr("The picture %1 has no description. Say what it shows, for those who cannot see it.").arg(what);
    case CheckKind::Expired:
        return finding.detail == QLatin1String("changed")
                   ? tr("These are not the words of the approved position any more. Take them again, or send your own.")
                   : tr("This approved position has expired. Ask its owner, or write it in your own words.");
    }
    return {};
}

QString CheckWords::personalData(const CheckFinding &finding)
{
    const QString what = Words::quoted(finding.what);
    if (finding.detail == QLatin1String("card"))
        return tr("“%1” looks like a card number, and everybody can read this. Take it out.").arg(what);
    if (finding.detail == QLatin1String("iban"))
        return tr("“%1” looks like an account number, and everybody can read this. Take it out.").arg(what);
    if (finding.detail == QLatin1String("phone"))
        return tr("“%1” looks like somebody’s telephone number, and everybody can read this. Write it in private.")
            .arg(what);
    if (finding.detail == QLatin1String("email"))
        return tr("“%1” is somebody’s mail address, and everybody can read this. Write it in private.").arg(what);
    if (finding.detail == QLatin1String("address"))
        return tr("“%1” looks like where somebody lives, and everybody can read this. Write it in private.").arg(what);
    return tr("“%1” is about a person, and everybody can read this. Write it in private.").arg(what);
}

QString CheckWords::tone(const CheckFinding &finding)
{
    const QString what = Words::quoted(finding.what);
    if (finding.detail == QLatin1String("capitals"))
        return tr("“%1” reads as if it were shouted. Small letters say the same.").arg(what);
    if (finding.detail == QLatin1String("exclamation"))
        return tr("So many exclamation marks read as if they were shouted. One is enough.");
    return tr("“%1” may sound as if it were the customer’s fault. Say what you will do instead.").arg(what);
}

QString CheckWords::language(const CheckFinding &finding)
{
    if (finding.detail.isEmpty())
        return tr("This is in %1: look whether the customer reads it.").arg(languageName(finding.what));
    return tr("This is in %1, where %2 was to be expected. Look whether the customer reads it.")
        .arg(languageName(finding.what), languageName(finding.detail));
}

QString CheckWords::kind(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Placeholder:
        return tr("Placeholders that nothing filled");
    case CheckKind::DoNotContact:
        return tr("Customers who do not want to be written to");
    case CheckKind::NewMessage:
        return tr("A message that arrived while the answer was written");
    case CheckKind::OtherAgent:
        return tr("A colleague who is answering too");
    case CheckKind::PersonalData:
        return tr("Addresses, telephone, card and account numbers in public posts");
    case CheckKind::Language:
        return tr("A language that is not the customer’s");
    case CheckKind::NoLanguage:
        return tr("A post without a language, where its network asks for one");
    case CheckKind::Promise:
        return tr("A promise without a follow-up");
    case CheckKind::Tone:
        return tr("Words that may sound harsh");
    case CheckKind::Link:
        return tr("Links that do not open");
    case CheckKind::AltText:
        return tr("Pictures without a description");
    case CheckKind::Expired:
        return tr("Approved positions that have expired or were changed");
    }
    return {};
}

}
