// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CommonWords.h"

namespace firstmile::bench
{

namespace
{

constexpr std::string_view english =
    "the to and you I a is my it of for in that not have your me on this with be was but are we so can order from if "
    "as "
    "at do will please thanks what just when they no has there been get would an or by still about hello how all up "
    "one "
    "out now any had help our them why it's I'm don't more who then could back did were delivery refund account like "
    "time need today see new know only same here said because after over day days week again which money email going "
    "than some other phone never into parcel even too service their really should working work way him her also card "
    "customer want good much got off its ask send sent waiting payment where paid two very down last before first "
    "price "
    "yet every number contact answer call tell call message website app address store right left right since yesterday "
    "tomorrow morning evening night hour hours minutes month months year wrong problem issue broken missing late box "
    "return returned label tracking invoice receipt charge charged twice bank cancel cancelled subscription renewal "
    "plan "
    "bill cheaper offer discount code voucher gift stock available size small large blue black white red green shoes "
    "coat bag lamp table chair screen battery cable charger laptop tablet router signal network connection internet "
    "speed slow down update password login reset locked page link button error photo picture attached file document "
    "form signed name surname street house door neighbour driver courier depot warehouse shop counter manager team "
    "somebody nobody anything nothing everything thing place bought buy sold item items product quality warranty "
    "repair "
    "replace replacement part spare fit works worked stopped started open closed open again happy unhappy angry sad "
    "sorry apologise apology quick quickly soon possible impossible maybe sure check checked look looking found find "
    "keep kept give given take taken bring brought make made think thought believe understand explain explained read "
    "write wrote written hear heard speak spoke talk talked wait waited hold line queue minute reply replied ignore "
    "ignored promise promised confirm confirmed change changed wish hope love great excellent brilliant terrible awful "
    "worst best better worse friendly rude polite kind thank regards sincerely dear best cheers goodbye flight train "
    "ticket seat booking booked hotel room luggage lost airport station delay delayed compensation claim insurance "
    "policy contract term terms condition cover";

constexpr std::string_view french =
    "de la le et les je à vous est pas en un une que pour ma mon ce bonjour du des dans mais j'ai sur ne il merci avec "
    "commande au qui plus suis on c'est ou par si votre me cette nous y tout comme bien sont toujours été fait même "
    "aussi être encore sans quand depuis jours rien avez ont vos aux mes sa son très peut livraison colis compte "
    "client "
    "faire service déjà non oui avoir après autre problème jour fois deux semaine reçu personne leur dit moi se avait "
    "donc chez alors remboursement temps quoi réponse site carte demande aucun aucune attends attendre attente appel "
    "téléphone numéro numérique courriel adresse mail message magasin produit article articles prix payé payer "
    "paiement "
    "banque facture reçue retour retourner retourné étiquette suivi suivre livreur dépôt entrepôt voisin porte maison "
    "rue ville code postal nom prénom erreur lien page bouton fichier pièce jointe photo document formulaire signé mot "
    "passe connexion connecter bloqué bloquée réseau internet débit lent lente panne coupure ligne mobile forfait "
    "abonnement résilier résiliation renouvellement offre promotion réduction bon cadeau stock disponible taille petit "
    "petite grand grande bleu noir blanc rouge vert chaussures manteau sac lampe table chaise écran batterie câble "
    "chargeur ordinateur tablette marche marchait fonctionne fonctionnait cassé cassée manque manquant manquante "
    "mauvais mauvaise bonne bon qualité garantie réparation réparer remplacer remplacement échange échanger ouvrir "
    "ouvert fermé hier demain matin soir nuit heure heures minutes mois année prochain prochaine dernier dernière "
    "premier première vite rapidement bientôt possible impossible peut-être sûr vérifier vérifié regarder trouver "
    "trouvé "
    "garder donner donné prendre pris apporter penser croire comprendre compris expliquer expliqué lire écrire écrit "
    "entendre parler parlé patienter répondre répondu ignorer promettre promis confirmer confirmé changer changé "
    "espérer espère aimer adore excellent génial nul terrible pire meilleur mieux gentil gentille poli impoli honteux "
    "scandaleux désolé désolée excuses cordialement sincèrement cher chère salutations vol train billet place "
    "réservation réservé hôtel chambre bagage perdu perdue aéroport gare retard retardé indemnisation réclamation "
    "assurance contrat condition conditions conseiller conseillère équipe responsable quelqu'un quelque chose argent "
    "double débité prélèvement compte virement somme euros";

constexpr std::string_view portuguese =
    "de que o a não e para com do da em um meu é no me uma se os por minha mais na já as foi está pedido eu vocês como "
    "mas bom dia obrigado obrigada ao até só ou quando muito tem estou ainda sem isso esse essa ele ser fazer nem "
    "entrega encomenda reembolso conta cliente você agora também nada pelo pela hoje ontem amanhã problema dias semana "
    "meses vez vezes ter pode posso quero preciso favor ajuda resposta alguém ninguém aqui lá há desde sobre depois "
    "antes sempre nunca tudo todos outra outro mesmo mesma onde qual quem porque então assim tão bem mal melhor pior "
    "dinheiro cartão banco pagamento paguei pago fatura recibo cobrança cobrado duas vezes valor preço desconto cupom "
    "oferta promoção loja site aplicativo telefone número ligação ligar mensagem email endereço rua casa porta vizinho "
    "cidade código nome apelido produto artigo compra comprei comprar vendido devolver devolução devolvido etiqueta "
    "rastreio seguir transportadora motorista armazém balcão gerente equipe equipa atendimento serviço técnico fila "
    "espera esperando esperar aguardo aguardar minutos horas hora mês ano próximo próxima último última primeiro "
    "primeira rápido rapidamente lento lenta breve possível impossível talvez certo errado erro página ligação botão "
    "arquivo ficheiro foto imagem anexo documento formulário assinado senha acesso entrar bloqueado bloqueada rede "
    "internet sinal velocidade queda linha celular plano assinatura cancelar cancelado cancelamento renovação contrato "
    "estoque disponível tamanho pequeno pequena grande azul preto branco vermelho verde sapatos casaco bolsa lâmpada "
    "mesa cadeira tela bateria cabo carregador computador funciona funcionava funcionando quebrado quebrada falta "
    "faltando veio chegou chegar enviaram enviar enviado receber recebi recebido qualidade garantia reparo consertar "
    "trocar troca substituir abrir aberto fechado manhã tarde noite verificar verificado olhar achar achei encontrar "
    "guardar dar deu levar trazer pensar acreditar entender entendi explicar ler escrever escrevi ouvir falar falei "
    "responder respondeu ignorar prometer prometeram confirmar confirmado mudar esperança adoro ótimo excelente "
    "péssimo "
    "horrível vergonha absurdo gentil educado grosseiro desculpa desculpe atenciosamente cumprimentos caro cara abraço "
    "voo comboio trem passagem bilhete lugar reserva hotel quarto bagagem perdida aeroporto estação atraso atrasado "
    "indenização reclamação seguro apólice condição condições";

constexpr std::string_view englishNames =
    "Alice Ben Carol Dan Emma Frank Grace Harry Isla Jack Kate Liam Mary Noah Olive Peter Rose Sam Tess Victor Wendy "
    "Zoe Amir Priya Kofi Mei Hana Omar Lena Ivan";
constexpr std::string_view frenchNames =
    "Amélie Baptiste Camille Denis Élodie François Gaëlle Hugo Inès Jérôme Karine Léa Mathieu Noémie Olivier Pauline "
    "Quentin Rémi Sophie Thomas Valérie Yves Zoé Aïcha Mehdi Fatou Bruno Cécile Gérard Hélène";
constexpr std::string_view portugueseNames =
    "Ana Bruno Carla Diogo Elisa Fábio Gonçalo Helena Inês João Lúcia Márcio Natália Otávio Paula Rafael Sílvia Tiago "
    "Vânia Wagner Zélia Antônio Beatriz Caio Débora Eduardo Flávia Gustavo Íris Jônatas";

}

std::string_view commonWords(Language language)
{
    switch (language) {
    case Language::French:
        return french;
    case Language::Portuguese:
        return portuguese;
    case Language::English:
        break;
    }
    return english;
}

std::string_view firstNames(Language language)
{
    switch (language) {
    case Language::French:
        return frenchNames;
    case Language::Portuguese:
        return portugueseNames;
    case Language::English:
        break;
    }
    return englishNames;
}

std::string_view codeOf(Language language)
{
    switch (language) {
    case Language::French:
        return "fr";
    case Language::Portuguese:
        return "pt";
    case Language::English:
        break;
    }
    return "en";
}

}
