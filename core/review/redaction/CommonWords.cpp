// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/CommonWords.h"

#include <QSet>
#include <QStringList>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

/// Folded. Names that are words first, then words that strangers call themselves on networks.
constexpr QStringView wordsThatAreNames =
    u"alba amor angel ariel art august aurora autumn basil bay bill blanc blanche bosco branco brook "
    u"brown buck bush camp campos cap carol casa castro chance charity chip christian claire clara clay clement "
    u"coelho constant cook costa cruz dale dawn day desire dias dolores don dot drew duke earl eden ella elle "
    u"eve faith felix field fields fleur flora florence flores forest fox franc france frank "
    u"gay gil grace grand grant graves gray green grey guerra guy hall hand harmony hazel "
    u"hill holly honor hope hunter iris ivy jack jasmine jean joy june justice king knight lago "
    u"lance leao lee leite leon leve lily lima lobo long lord louis love luna luz major marche "
    u"marguerite marin mark martin mason may melody mercedes mercy miles miller mimosa monta morais morin "
    u"myrtle neve neves noel noir novo olive oliveira page paix park pat patience paz pearl peixoto "
    u"pena penny pepper pereira petit pierre pilar pinheiro pinto poole pope porter prado price prince prosper "
    u"prudence "
    u"queen ramos ramo ray reis rey rich rico rio rios rivera river robin rocha rock roman rosa rose roy "
    u"rusty ruth sage salvador santa santo santos saint serena serra sky small smart "
    u"sol soleil sonny star stella stone storm summer sun sunny temple torres tres vale valley "
    u"verde victoria vidal viola violet virginia vitoria wade walker ward water weaver west white will winter wolf "
    u"wood woods young";

constexpr QStringView everydayWords =
    u"spam security guardian ireland dublin share fork list users project press media times post radio about above "
    u"account actual address after again all almost along already also always american amigo ami and another "
    u"answer any app are around article asked away baby back bad bank beach beautiful because been before being best "
    u"better "
    u"between big bike bird black blog blue boa bom bon bonne book both boy bread brand british business but buy call "
    u"can "
    u"car card care cat cats chef cheers child city class clean client close club code coffee cold color come company "
    u"computer concert cool could country crazy cup cute dad daily dance dark data date days dear delivery design dog "
    u"dogs "
    u"done door down dream drive each early earth east easy eat email end english enough even ever every fact family "
    u"fan "
    u"fans fast father feel few fine fire first fish five flight food foot football for four free french friday friend "
    u"friends from fun game games gamer garden get girl give global going gold good got great ground group grow guys "
    u"had "
    u"half happy hard has have head health heart hello help her here hers high him his history home hot hotel hour "
    u"house "
    u"how ice idea into island its job just keep kid kids kind know lady land large last late later law learn left "
    u"less "
    u"let letter life light like line list little live local london look loop lost lot lover low luck mad made mail "
    u"main "
    u"make mama man manager many map market master matter maybe mean media men message mind mine minute mister moment "
    u"monday money month moon more morning most mother mountain move movie much mum mummy music must name near need "
    u"never "
    u"new news next nice night nine nobody none nord north not note nothing now number ocean off office often old one "
    u"only "
    u"open order other our out over own paper part party past pay people person phone photo picture place plan play "
    u"player "
    u"please point poor post power present problem product public question quick quiet read ready real really red "
    u"reply "
    u"rest right road room run sad safe said sale same saturday save say school sea second see sell send service set "
    u"seven "
    u"shop short should show sick side simple since sir sister sit six sleep slow snow social some someone something "
    u"sometimes son song soon sorry soul sound south space speak special sport spring stand start state stay still "
    u"stop "
    u"store story street strong student style such sunday super support sure sweet table take talk tax tea teacher "
    u"team "
    u"tech tell ten test than thank thanks that the their them then there these they thing things think this those "
    u"three "
    u"thursday time times tiny today together told tomorrow too top total town toy train travel tree true trust try "
    u"tuesday turn two type under until upon urban use used user very view voice wait walk wall want war warm was "
    u"watch "
    u"way web website wednesday week weekend well went were what when where which while who whole why wild win wind "
    u"wine "
    u"wish with woman women wonder word words work worker world would wow write writer wrong yeah year years yes "
    u"yesterday "
    u"yet you your zero agent ainda ajuda alguem algum ano anos antes aqui assim ate bem boas bonjour bonsoir cada "
    u"carro "
    u"cidade cliente com como compra conta contra coisa coisas dela dele dentro depois desde deus dia dinheiro dizer "
    u"dois "
    u"ela ele eles em encomenda entre era essa esse esta estado estar este eu fazer feira feliz filho filha foi fora "
    u"gente "
    u"grande hoje homem hora irmao isso isto jamais jogo lado linda lindo livro loja longe lugar maior mais mal manha "
    u"mae "
    u"mas meio melhor menina menino menos mesmo meu minha momento muito mulher mundo nada noite nome nossa nosso nova "
    u"numero nunca obra obrigado obrigada ola onde ontem outra outro pai pais para parte passo pedido pela pelo "
    u"pequena "
    u"pequeno perto pessoa pode pois porque porta porto praia preto primeiro produto quando quanto que queijo quem "
    u"quero "
    u"rua segunda sem semana sempre senhor senhora ser seu sim sobre sua tambem tanto tarde tem tempo ter terra tinha "
    u"toda "
    u"todas todo todos trabalho troca tudo uma vai vamos vez vida vila vinho voce adieu aller alors amour annee apres "
    u"argent "
    u"aucun aussi autre aux avant avec avoir beau beaucoup belle bien bientot boutique cadeau car celle celui ces cet "
    u"cette "
    u"chaque chat chaud chez chien chose ciel client colis comme comment commande compte contre coeur cote cuisine "
    u"dame dans "
    u"demain depuis dernier des dessous deux dire dont donc eau elles encore enfant enfin ensuite est etat ete etre "
    u"eux faire "
    u"fait femme fete fille fils fin fois fort froid gens gros hier homme ici ils jamais jardin jeu jeune jour jours "
    u"juste "
    u"lait laquelle leur lettre lieu livre loin lui lune madame magasin main mais maison maman matin mauvais meme "
    u"merci mere "
    u"mes mieux moi moins mois mon monde monsieur montagne mort mots nom notre nous nouveau nuit oeil oiseau oui papa "
    u"par "
    u"parce parle partie pas passe pays pendant pere personne petite peu peur peut plage plus pluie point pont porte "
    u"pour "
    u"pourquoi premier pres prix probleme quand quel quelle qui quoi rapport rien roi route rue sans semaine sera ses "
    u"seul si "
    u"sites soeur soir somme son sont sous sud suis sur table tant tard tel temps terre tes tete tous tout toute "
    u"travail tres "
    u"trois trop trouve une vent vente vers vie vieux ville vin visite vite voici voila voir vois voiture votre vous "
    u"vrai vue "
    u"yeux ahora algo alguien amiga ano antes aqui bueno buenos calle cielo ciudad cosa cuando donde ella ellos esta "
    u"feliz "
    u"gracias hasta hijo hola hombre hoy luego mejor mio mucho mujer mundo muy nada nadie niña niño noche nombre "
    u"nosotros "
    u"nuevo nunca otro padre perro persona poco por puede quiero rojo siempre solo tiempo tienda todavia trabajo usted "
    u"ver "
    u"verdad viejo facebook twitter instagram bluesky mastodon google amazon apple android iphone windows microsoft "
    u"paypal "
    u"paris lisboa lisbon madrid brasil brazil portugal spain espana europe europa america africa asia italia italy "
    u"germany canada texas california january february march april july september october november december janeiro "
    u"fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro janvier fevrier mars avril mai "
    u"juin "
    u"juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche segunda "
    u"terca "
    u"quarta quinta sexta sabado domingo anonymous someone unknown anonyme anonimo null none test admin";

}

bool isCommonWord(const QString &word)
{
    static const QSet<QString> common = wordSet(wordsThatAreNames) + wordSet(everydayWords);
    return common.contains(word);
}

bool isNameParticle(const QString &word)
{
    static const QSet<QString> particles = wordSet(u"a al ap ben bin bint d da das de del della den der des di do dos "
                                                   u"du e el et i ibn l la las le les los mac mc o of "
                                                   u"st ten ter the van vom von y zu zum zur jr sr ii iii");
    return particles.contains(word);
}

bool introducesName(const QString &word)
{
    static const QSet<QString> openings = wordSet(
        u"dear hi hello hey hiya bonjour bonsoir salut coucou ola oi caro cara prezado prezada cher chere estimado "
        u"estimada "
        u"hola mr mrs ms miss mister mme mlle monsieur madame senhor senhora sr sra dr dra prof dona dom m am im me my "
        u"appelle chamo suis sou called named by from par por de to a para "
        u"thanks regards cheers cordialement cumprimentos obrigado obrigada merci atenciosamente sincerely love abraco "
        u"abracos bisous beijos ass signed signe nom nome name client cliente customer");
    return openings.contains(word);
}

bool isRoleWord(const QString &word)
{
    static const QSet<QString> roles =
        wordSet(u"accounts admin billing bot care center centre cia co company contact corp customer customers "
                u"department dept desk "
                u"dr dra equipe gmbh group grupo groupe help helpdesk herr frau inc info lda limited llc ltd ltda m "
                u"marketing mlle "
                u"miss mme mr mrs ms mx newsletter noreply office official oficial officiel prof reply sa sales sarl "
                u"sas servico "
                u"service services shop sr sra store support suporte team user via webmaster");
    return roles.contains(word);
}

}
