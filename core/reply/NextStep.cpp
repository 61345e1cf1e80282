// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/NextStep.h"

#include "core/text/SearchFold.h"

#include <QRegularExpression>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Of folded words between spaces.
bool hasOneOf(const QString &folded, const QRegularExpression &words)
{
    return words.match(folded).hasMatch();
}

bool asksToGoPrivate(const QString &folded)
{
    static const QRegularExpression words(
        u" (dm|dms|pm us|mp|(direct|private|personal) messages?|privately|inbox us|message us|send us a message|"
        "message prive|messages prives|en prive|mensagem (privada|direta)|mensagem por privado|em privado|inbox) "_s);
    return hasOneOf(folded, words);
}

bool asksToCall(const QString &text, const QString &folded)
{
    static const QRegularExpression number(u"(?<![\\w/.])\\+?\\(?\\d[\\d ().-]{6,}\\d(?![\\w/])"_s);
    static const QRegularExpression words(
        u" (call us|give us a (call|ring)|phone us|ring us|appelez nous|appeler le|ligue nos|ligue para|telefone nos|"
        "contacte nos por telefone) "_s);
    return number.match(text).hasMatch() || hasOneOf(folded, words);
}

bool givesLink(const QString &text)
{
    static const QRegularExpression link(u"https?://|www\\.|\\{link\\}"_s);
    return link.match(text).hasMatch();
}

bool asksForDetails(const QString &text, const QString &folded)
{
    static const QRegularExpression words(
        u" (let us know|could you|can you (please )?(confirm|provide|share|send|tell)|please "
        u"(confirm|provide|share|send"
        "|tell|advise)|pouvez vous|merci de nous (donner|indiquer|envoyer|preciser)|pode (nos )?(indicar|enviar|dizer)|"
        "indique nos|envie nos) "_s);
    return text.contains(u'?') || hasOneOf(folded, words);
}

bool onlyAcknowledges(const QString &folded)
{
    static const QRegularExpression words(
        u" (thanks|thank you|you re welcome|youre welcome|welcome|glad|happy to|great|awesome|enjoy|love|merci|avec "
        "plaisir|de rien|obrigad[oa]|de nada|sorry|apologi[sz]e|apologies|desoles?|lamentamos|desculp\\w*) "_s);
    constexpr qsizetype mostWords = 25;
    return folded.count(u' ') <= mostWords && hasOneOf(folded, words);
}

}

QString toString(NextStep step)
{
    switch (step) {
    case NextStep::GoPrivate:
        return u"go-private"_s;
    case NextStep::Call:
        return u"call"_s;
    case NextStep::FollowLink:
        return u"follow-link"_s;
    case NextStep::GiveDetails:
        return u"give-details"_s;
    case NextStep::Nothing:
        return u"nothing"_s;
    case NextStep::Read:
        break;
    }
    return u"read"_s;
}

NextStep nextStepOf(const QString &answer)
{
    const QString folded = u' ' + foldForSearch(answer) + u' ';
    if (asksToGoPrivate(folded))
        return NextStep::GoPrivate;
    if (asksToCall(answer, folded))
        return NextStep::Call;
    if (givesLink(answer))
        return NextStep::FollowLink;
    if (asksForDetails(answer, folded))
        return NextStep::GiveDetails;
    return onlyAcknowledges(folded) ? NextStep::Nothing : NextStep::Read;
}

}
