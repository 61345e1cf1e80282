// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TellingWords.h"

#include "core/text/SearchFold.h"

#include <QStringList>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype fewestLetters = 5;

/// Lines below a closing that are still a signature.
constexpr qsizetype longestIgnoredSignature = 10;

/// Folded, of at least five letters.
constexpr QLatin1StringView everydayWords(
    // English
    "about above across after again against agent agents almost alone along already although always amazing "
    "among another anybody anymore anyone anything anyway appreciate around asked asking available aware because "
    "become before began begin behind being believe below better between bought bring brought called calling "
    "cannot cause certain chance change check checked clear clearly comes coming company complaint complete "
    "completely concern concerning contact contacted could couldn course customer customers department details "
    "different doesn doing during early either email emails enough especially evening every everybody everyone "
    "everything exactly expect expected explain feedback fifth first following forward found fourth friday "
    "friend further general getting given giving going great guess happen happened happy haven having hello "
    "helpful helping hoping hours however immediately information inside instead issue issues items keeps kindly "
    "known later least leave letter little longer looking making matter maybe means meant message messages might "
    "minute minutes moment monday money month months morning myself named needed needs never night nobody "
    "nothing notice number often opened order ordered orders other others people perhaps person phone place "
    "please point possible present probably problem problems product products purchase purchased quick quickly "
    "quite rather reach reached really reason received recently regarding regards replied reply request respond "
    "responded response right saturday second seems sending service services several shall should shouldn simply "
    "since sincerely somebody someone something sorry speak spoke start started still sunday support taken "
    "taking thank thanks their there therefore these thing things think third those though thought three through "
    "thursday times today together tomorrow tonight totally toward tried trouble trying tuesday twice under "
    "understand unfortunately until urgent using usually waited waiting wanted wants wednesday weeks whatever "
    "where whether which while whole whose within without wonder words working works world would wouldn write "
    "writing written wrong wrote years yesterday yours yourself "
    // French
    "alors apres attend attendre attends aucun aucune aupres aussi autre autres avais avait avant avoir avons "
    "beaucoup besoin bientot bonjour bonne bonsoir celle celui cette chaque chere client clients combien "
    "commande commandes comme comment compte contre cordialement demande demander depuis dernier derniere devez "
    "disant donner droit elles encore enfin ensuite entre envoye envoyer etaient etais etait etant facon faire "
    "faites furent heure heures jamais jeudi journee jours jusqu laquelle lequel leurs lorsque lundi madame "
    "maintenant malgre mardi mauvais meilleur memes merci mercredi messieurs mieux moins monsieur nombre notre "
    "nouveau nouvelle numero parce parfois parler parmi partie pendant personne petit place plusieurs possible "
    "pourquoi pouvez pouvoir premier premiere probleme problemes produit quand quatre quelle quelles quelqu "
    "quelque quelques quels question questions recevoir repondre reponse salutations samedi savoir semaine "
    "semaines seulement sinon sommes souvent suite sujet surtout telle temps tenez toujours toute toutes trois "
    "trouve trouver vendredi veuillez voici voila votre voudrais voulez vouloir vraiment "
    // Portuguese
    "abraco agora ainda alguem algum alguma algumas alguns amanha antes aquela aquele aquilo assim assunto "
    "atencao atenciosamente atendimento atraves bastante cliente clientes coisa coisas comigo compra comprei "
    "conseguir consigo conta contacto contato contra cumprimentos demais depois desde dessa desse desta deste "
    "devem dever disse dizer durante email embora empresa encomenda encomendas enquanto entao entre enviado "
    "enviar enviei enviou espera esperando espero essas esses estamos estao estar estas estava estes estive "
    "estou exemplo exmos fazem fazer feito ficar ficou foram forma gostaria grande haver horas infelizmente "
    "informacao informacoes jamais lugar maior manha melhor melhores menos mensagem meses mesma mesmo minha "
    "minhas momento muita muitas muito muitos nenhum nenhuma nessa nesse nesta neste ninguem noite nossa nosso "
    "novamente numero nunca obrigada obrigado ontem outra outras outro outros parece parte passado pedido "
    "pedidos pelas pelos pessoa pessoas podem poderia podia porem porque posso pouca pouco precisa preciso "
    "prezados primeira primeiro problema problemas produto produtos proximo pudesse qualquer quando quanto quase "
    "quatro queria quero receber recebi recebido resolver responder resposta saber saudacoes seguinte segunda "
    "segundo semana semanas sempre senhor senhora senhores servico sobre solicito somente tambem tanto tarde "
    "telefone temos tempo tenha tenho terca tinha todas todos trabalho ultima ultimo valor varias varios verdade "
    "vezes voces");

/// Words that begin the line under which only a name stands.
constexpr QLatin1StringView
    closingWords("regards best kind kindest warm sincerely cheers thanks thank yours cordialement merci salutations "
                 "bien amicalement "
                 "sinceres obrigado obrigada cumprimentos atenciosamente melhores abraco abracos att");

QSet<QString> setOf(QLatin1StringView words)
{
    const QStringList list = QString(words).split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

bool isEveryday(const QString &folded)
{
    static const QSet<QString> words = setOf(everydayWords);
    return words.contains(folded);
}

bool isClosing(const QString &line)
{
    static const QSet<QString> words = setOf(closingWords);
    const QStringList folded = foldForSearch(line).split(u' ', Qt::SkipEmptyParts);
    return !folded.isEmpty() && folded.size() <= 4 && words.contains(folded.first());
}

/// Without what stands under "Best regards,".
QString withoutSignature(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const qsizetype from = std::max<qsizetype>(1, lines.size() - longestIgnoredSignature);
    for (qsizetype line = from; line < lines.size(); ++line) {
        if (isClosing(lines.at(line)))
            return lines.mid(0, line).join(u'\n');
    }
    return text;
}

}

QList<TellingWord> tellingWords(const QString &ownWords, const QSet<QString> &others)
{
    const QString text = withoutSignature(ownWords);
    QList<TellingWord> telling;
    QSet<QString> known;
    for (const FoldedToken &token : foldWithPlaces(text)) {
        const auto letters = std::ranges::count_if(token.word, [](QChar c) { return c.isLetter(); });
        if (letters < fewestLetters || isEveryday(token.word) || others.contains(token.word) ||
            known.contains(token.word))
            continue;
        known.insert(token.word);
        telling.append({token.word, text.mid(token.whole.start, token.whole.length)});
    }
    return telling;
}

}
