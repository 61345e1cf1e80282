<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccountWords</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>the reason</comment>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>state, the other side&apos;s words</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>First fetch: %1</source>
        <comment>how far it is</comment>
        <translation>Première récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Working. Demo: nothing leaves this machine</source>
        <translation>En service. Démo&#xa0;: rien ne quitte cette machine</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Pas encore relevé</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent until you sign in again. What is here stays.</source>
        <translation>Rien n’est récupéré ni envoyé tant que vous ne vous reconnectez pas. Ce qui est ici reste.</translation>
    </message>
    <message>
        <source>The server showed a certificate that cannot be verified, so nothing was sent to it. Sign in again to look at it.</source>
        <translation>Le serveur a présenté un certificat impossible à vérifier&#xa0;; rien ne lui a donc été envoyé. Reconnectez-vous pour l’examiner.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>last poll %1 ago</source>
        <comment>a span of time</comment>
        <translation>dernière relève il y a %1</translation>
    </message>
    <message>
        <source>%1, next now</source>
        <comment>the last poll</comment>
        <translation>%1, la prochaine tout de suite</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <comment>the last poll, a span of time</comment>
        <translation>%1, nouvel essai dans %2</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <comment>the last poll, a span of time</comment>
        <translation>%1, la prochaine dans %2</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <translation>%1 requêtes restantes sur %2</translation>
    </message>
    <message>
        <source>%1, whole again in %2</source>
        <comment>requests left, a span of time</comment>
        <translation>%1, quota rétabli dans %2</translation>
    </message>
    <message>
        <source>%1 of %2 this month</source>
        <comment>cost, budget</comment>
        <translation>%1 sur %2 ce mois-ci</translation>
    </message>
    <message>
        <source>%1 this month, without a cap</source>
        <comment>cost</comment>
        <translation>%1 ce mois-ci, sans plafond</translation>
    </message>
    <message>
        <source>Some messages could not be fetched</source>
        <translation>Certains messages n’ont pas pu être récupérés</translation>
    </message>
    <message>
        <source>Nothing fetched from %1 to %2</source>
        <comment>messages between two times are missing</comment>
        <translation>Messages manquants (%1 – %2)</translation>
    </message>
    <message>
        <source>Nothing fetched from before %1</source>
        <translation>Messages manquants (avant le %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is missing, why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Facebook did not grant: %1. What needs it does not work.</source>
        <comment>a list of permissions</comment>
        <translation>Facebook n’a pas accordé&#xa0;: %1. Ce qui en dépend ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Signed in with the main password. An app password is safer: it can be taken back by itself.</source>
        <translation>Connexion avec le mot de passe principal. Un mot de passe d’application est plus sûr&#xa0;: il peut être révoqué séparément.</translation>
    </message>
    <message>
        <source>This app password does not let direct messages in. Make one that does, and sign in again.</source>
        <translation>Ce mot de passe d’application ne donne pas accès aux messages privés. Créez-en un qui le permet, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Watches for %1</source>
        <comment>a list of words</comment>
        <translation>Mots surveillés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answers are due within %1</source>
        <comment>a span of time</comment>
        <translation>Réponse attendue sous %1</translation>
    </message>
    <message>
        <source>Replies of up to %1 characters.</source>
        <translation>Réponses de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Mails of any length, with files.</source>
        <translation>E-mails de toute longueur, avec pièces jointes.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>network, its words</comment>
        <translation>%1 répond&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Some providers want a password made for programs: look for “app password” in your account there.</source>
        <translation>Le serveur a refusé le nom d’utilisateur ou le mot de passe. Certains fournisseurs exigent un mot de passe réservé aux programmes&#xa0;: cherchez «&#xa0;mot de passe d’application&#xa0;» dans votre compte chez eux.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Check what you typed, and that it was copied whole.</source>
        <translation>La connexion au compte a été refusée. Vérifiez ce que vous avez saisi, et que tout a bien été copié.</translation>
    </message>
    <message>
        <source>Another program on this machine uses the port on which the browser’s answer comes. Close it, or go back and choose another port.</source>
        <translation>Un autre programme de cette machine utilise le port sur lequel arrive la réponse du navigateur. Fermez-le, ou revenez en arrière et choisissez un autre port.</translation>
    </message>
    <message>
        <source>That cannot be used: “%1”.</source>
        <comment>the network&apos;s words</comment>
        <translation>Cela ne peut pas être utilisé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no connection to it. Check the name for typing errors, and whether this machine is online.</source>
        <translation>Serveur injoignable. Vérifiez l’orthographe de son nom, et que cette machine est en ligne.</translation>
    </message>
    <message>
        <source>Nobody answered in time. Try again when you are ready.</source>
        <translation>Aucune réponse n’est arrivée à temps. Réessayez quand vous voulez.</translation>
    </message>
    <message>
        <source>There is nothing of that name. Check it for typing errors.</source>
        <translation>Rien n’existe sous ce nom. Vérifiez qu’il ne contient pas de faute de frappe.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Arrêté. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>That does not look right.</source>
        <translation>Cela ne semble pas correct.</translation>
    </message>
</context>
<context>
    <name>BuiltInView</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>CardCharts</name>
    <message>
        <source>After %1: not known yet</source>
        <translation>Après %1&#xa0;: pas encore connu</translation>
    </message>
    <message>
        <source>After %1: %2 answered, 95 % band %3 to %4</source>
        <translation>Après %1&#xa0;: %2 avec réponse (bande à 95&#xa0;%&#xa0;: %3 à %4)</translation>
    </message>
    <message>
        <source>Half within %1</source>
        <translation>Une sur deux sous %1</translation>
    </message>
    <message>
        <source>Nine in ten within %1</source>
        <translation>Neuf sur dix sous %1</translation>
    </message>
    <message>
        <source>%1: no case</source>
        <translation>%1&#xa0;: aucune demande</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a share, cases of cases</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>nine in ten within %1</source>
        <translation>neuf sur dix sous %1</translation>
    </message>
    <message>
        <source>The period before: %1</source>
        <translation>Période précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>none old enough</source>
        <translation>aucune assez ancienne</translation>
    </message>
    <message>
        <source>%1, half within %2</source>
        <comment>a share, a time</comment>
        <translation>%1, une sur deux sous %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a survey asked, of whom</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a survey says, its name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what a survey asked, its figure, its name</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>trop peu pour comparer</translation>
    </message>
    <message>
        <source>maturing: where it can still go</source>
        <translation>trop récentes&#xa0;: jusqu’où le taux peut encore aller</translation>
    </message>
    <message>
        <source>maturing: some cases are too young to say</source>
        <translation>trop récentes&#xa0;: certaines demandes ne permettent pas encore de conclure</translation>
    </message>
    <message>
        <source>answered by then</source>
        <translation>avec réponse dans ce délai</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>bande à 95&#xa0;%</translation>
    </message>
    <message>
        <source>all answered in time</source>
        <translation>toutes avec réponse à temps</translation>
    </message>
</context>
<context>
    <name>CardContent</name>
    <message>
        <source>We</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Note: only we can read it</source>
        <translation>Note interne&#xa0;: nous seuls pouvons la lire</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>only its beginning was fetched</source>
        <translation>seul le début a été récupéré</translation>
    </message>
    <message>
        <source>Its author deleted this message.</source>
        <translation>L’auteur a supprimé ce message.</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Ce message ne contient pas de texte.</translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation>Nouveau depuis votre dernier passage</translation>
    </message>
    <message>
        <source>called us</source>
        <translation>appel du client</translation>
    </message>
    <message>
        <source>called the customer</source>
        <translation>appel au client</translation>
    </message>
    <message>
        <source>wrote a letter</source>
        <translation>lettre du client</translation>
    </message>
    <message>
        <source>wrote the customer a letter</source>
        <translation>lettre au client</translation>
    </message>
    <message>
        <source>came in person</source>
        <translation>visite du client</translation>
    </message>
    <message>
        <source>met the customer</source>
        <translation>rencontre avec le client</translation>
    </message>
    <message>
        <source>Not delivered: “%1”</source>
        <translation>Non remise&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delivery trouble: “%1”</source>
        <translation>Problème de remise&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Answered within %1 of working time</source>
        <translation>Réponse sous %1 de temps de travail</translation>
    </message>
    <message>
        <source>Answered within %1</source>
        <translation>Réponse sous %1</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Restées sans réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Seen by us</source>
        <translation>Vues par nous</translation>
    </message>
    <message>
        <source>Acted upon</source>
        <translation>Prises en charge</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmises</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Clôturées sans réponse</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>Praised us afterwards</source>
        <translation>Suivies d’un éloge</translation>
    </message>
    <message>
        <source>Resolved with one reply</source>
        <translation>Réglées en une réponse</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvertes</translation>
    </message>
    <message>
        <source>Complaints that ended in thanks</source>
        <translation>Réclamations terminées par un merci</translation>
    </message>
    <message>
        <source>Moved to the phone</source>
        <translation>Poursuivies par téléphone</translation>
    </message>
    <message>
        <source>Moved to a private channel</source>
        <translation>Poursuivies en privé</translation>
    </message>
    <message>
        <source>Acknowledged by a machine</source>
        <translation>Accusé de réception automatique</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Why they wrote</source>
        <translation>Motif du message</translation>
    </message>
    <message>
        <source>How hard the question is</source>
        <translation>Difficulté de la question</translation>
    </message>
    <message>
        <source>Cases answered within %1, of the cases that opened longer ago than that.</source>
        <translation>Demandes ayant reçu une réponse sous %1, parmi celles reçues il y a plus longtemps que cela.</translation>
    </message>
    <message>
        <source>Cases without an answer that are older than 7 days or were closed, of all cases older than 7 days and those closed without an answer.</source>
        <translation>Demandes sans réponse de plus de 7&#xa0;jours ou clôturées, parmi toutes les demandes de plus de 7&#xa0;jours et celles clôturées sans réponse.</translation>
    </message>
    <message>
        <source>Cases that a person of ours answered so that the customer can see it, of all cases.</source>
        <translation>Demandes auxquelles une personne de chez nous a répondu de façon visible pour le client, parmi toutes les demandes.</translation>
    </message>
    <message>
        <source>Cases that somebody of us opened or worked on, of all cases. What was answered was seen.</source>
        <translation>Demandes que quelqu’un de chez nous a ouvertes ou traitées, parmi toutes les demandes. Ce qui a reçu une réponse a été vu.</translation>
    </message>
    <message>
        <source>Cases that a person of ours answered, noted, tagged, assigned, labelled or handed over, of all cases.</source>
        <translation>Demandes qu’une personne de chez nous a traitées par une réponse, une note, une étiquette, une attribution, une qualification ou une transmission, parmi toutes les demandes.</translation>
    </message>
    <message>
        <source>Cases that were handed over to another team, of all cases.</source>
        <translation>Demandes transmises à une autre équipe, parmi toutes les demandes.</translation>
    </message>
    <message>
        <source>Cases that were closed while the customer waited, of all cases.</source>
        <translation>Demandes clôturées alors que le client attendait, parmi toutes les demandes.</translation>
    </message>
    <message>
        <source>Cases that were answered and then closed, and neither reopened nor taken up again by the customer, of all cases.</source>
        <translation>Demandes ayant reçu une réponse puis clôturées, ni rouvertes ni relancées par le client, parmi toutes les demandes.</translation>
    </message>
    <message>
        <source>Cases after whose answer the customer praised or thanked us, of all cases.</source>
        <translation>Demandes après la réponse desquelles le client nous a félicités ou remerciés, parmi toutes les demandes.</translation>
    </message>
    <message>
        <source>Resolved cases in which the customer saw exactly one reply, of all resolved cases.</source>
        <translation>Demandes résolues dans lesquelles le client a vu exactement une réponse, parmi toutes les demandes résolues.</translation>
    </message>
    <message>
        <source>Cases that were closed after their answer and reopened, of the answered cases.</source>
        <translation>Demandes clôturées après leur réponse puis rouvertes, parmi les demandes avec réponse.</translation>
    </message>
    <message>
        <source>Complaints whose customer&apos;s last message is thanks or praise, of the answered complaints. A complaint is what a person of ours labelled so.</source>
        <translation>Réclamations dont le dernier message du client est un remerciement ou un éloge, parmi les réclamations avec réponse. Une réclamation est ce qu’une personne de chez nous a qualifié ainsi.</translation>
    </message>
    <message>
        <source>Cases that went on by telephone, of the answered cases.</source>
        <translation>Demandes poursuivies par téléphone, parmi les demandes avec réponse.</translation>
    </message>
    <message>
        <source>Cases that went on where only the customer reads, of the answered cases.</source>
        <translation>Demandes poursuivies là où seul le client lit, parmi les demandes avec réponse.</translation>
    </message>
    <message>
        <source>Cases to which a machine of ours replied at once, of all cases. That answers nothing.</source>
        <translation>Demandes auxquelles une de nos machines a réagi aussitôt, parmi toutes les demandes. Cela ne répond à rien.</translation>
    </message>
    <message>
        <source>Cases of the channel, of all cases.</source>
        <translation>Demandes de ce canal, parmi toutes les demandes.</translation>
    </message>
    <message>
        <source>Cases for which the classifier suggests it, of those that nobody labelled. A suggestion is not a fact and stands apart.</source>
        <translation>Demandes pour lesquelles le classifieur le suggère, parmi celles que personne n’a qualifiées. Une suggestion n’est pas un fait et figure à part.</translation>
    </message>
    <message>
        <source>Cases that a person labelled so, of those that a person labelled at all.</source>
        <translation>Demandes qu’une personne a qualifiées ainsi, parmi celles qu’une personne a qualifiées.</translation>
    </message>
    <message>
        <source>Younger cases are maturing: they are in no figure, answered or not, and are drawn hatched. Otherwise a fresh day would look better than it is.</source>
        <translation>Les demandes plus récentes ne comptent dans aucun chiffre, avec ou sans réponse, et sont hachurées. Sinon, une journée à peine écoulée paraîtrait meilleure qu’elle n’est.</translation>
    </message>
    <message>
        <source>A case of the last 7 days is too young to say, unless it was closed without an answer.</source>
        <translation>Une demande des 7&#xa0;derniers jours est trop récente pour conclure, sauf si elle a été clôturée sans réponse.</translation>
    </message>
    <message>
        <source>Time runs in the working hours of the team&apos;s calendar alone.</source>
        <translation>Le temps ne court que pendant les horaires de travail du calendrier de l’équipe.</translation>
    </message>
    <message>
        <source>Time runs on the wall clock: nights and Sundays count.</source>
        <translation>Le temps est compté en temps réel&#xa0;: les nuits et les dimanches comptent.</translation>
    </message>
    <message>
        <source>Spam and messages that needed no answer are left out, and counted.</source>
        <translation>Le spam et les messages qui n’appelaient pas de réponse sont écartés, et dénombrés.</translation>
    </message>
    <message>
        <source>Each point is the cases of one day, week or month, in the team&apos;s time zone. Where there is no case there is no point, and the line has a gap.</source>
        <translation>Chaque point représente les demandes d’un jour, d’une semaine ou d’un mois, dans le fuseau horaire de l’équipe. Sans demande, il n’y a pas de point et la courbe est interrompue.</translation>
    </message>
    <message>
        <source>The share of cases answered by then, estimated from all cases, the young ones too (Kaplan-Meier). A case without an answer says only that it has waited as long as it is old; one that was closed without an answer likewise. The band is the 95 % interval (Greenwood), clipped to 0 and 100 %. Time is drawn on a logarithmic scale.</source>
        <translation>La part des demandes ayant reçu une réponse dans ce délai, estimée à partir de toutes les demandes, même les plus récentes (Kaplan-Meier). Une demande sans réponse nous apprend seulement qu’elle attend depuis son arrivée&#xa0;; de même si elle a été clôturée sans réponse. La bande est l’intervalle à 95&#xa0;% (Greenwood), borné à 0 et 100&#xa0;%. Le temps est représenté sur une échelle logarithmique.</translation>
    </message>
    <message>
        <source>The answered cases by the time to their first reply. Half of them were answered before the one mark, nine in ten before the other. Those who still wait are not in it.</source>
        <translation>Les demandes avec réponse, selon le délai de leur première réponse. Une sur deux a eu la sienne avant le premier repère, neuf sur dix avant le second. Celles qui attendent encore n’y figurent pas.</translation>
    </message>
    <message>
        <source>Each square is the cases that opened in that hour of that weekday, in the team&apos;s time zone. The darker, the more of them were answered in time; a crossed square has too few cases to compare.</source>
        <translation>Chaque carré représente les demandes reçues à cette heure de ce jour de la semaine, dans le fuseau horaire de l’équipe. Plus il est foncé, plus il y a eu de réponses à temps&#xa0;; un carré barré compte trop peu de demandes pour comparer.</translation>
    </message>
    <message>
        <source>Each step counts all cases that got so far, answered or not. Between the steps stands what was lost.</source>
        <translation>Chaque étape compte toutes les demandes arrivées jusque-là, avec ou sans réponse. Entre les étapes figure ce qui s’est perdu.</translation>
    </message>
    <message>
        <source>These are figures of surveys, not ours. They were read in articles that quote them, and stand here because nothing of ours may be compared with them.</source>
        <translation>Ce sont des chiffres d’enquêtes, pas les nôtres. Ils ont été lus dans des articles qui les citent, et figurent ici parce qu’aucun des nôtres ne peut leur être comparé.</translation>
    </message>
    <message>
        <source>A case is a customer&apos;s message that opens a waiting period: the first of a thread, or the first after we had answered. It is answered by the first reply of a person that the customer can see; automatic replies and notes do not count.</source>
        <translation>Une demande est un message de client qui ouvre une période d’attente&#xa0;: le premier d’un fil, ou le premier qui suit une réponse de notre part. Elle a sa réponse avec le premier message écrit par une personne et visible pour le client&#xa0;; les réponses automatiques et les notes internes ne comptent pas.</translation>
    </message>
    <message>
        <source>Times to the first answer are of the answered cases alone: half were answered within the median, nine in ten within the other time. Read them beside the number still waiting.</source>
        <translation>Les délais de première réponse ne portent que sur les demandes avec réponse&#xa0;: une sur deux l’a eue dans le délai médian, neuf sur dix dans l’autre délai. À lire en regard du nombre de demandes encore en attente.</translation>
    </message>
    <message>
        <source>The stock is the cases that were neither answered nor closed at the end of the day, week or month: counted then, not what was opened less what was closed.</source>
        <translation>Le stock est le nombre de demandes ni répondues ni clôturées à la fin du jour, de la semaine ou du mois&#xa0;: un décompte à ce moment-là, non la différence entre demandes reçues et clôturées.</translation>
    </message>
    <message>
        <source>The interval is the one in which the true share lies with 95 % confidence (Wilson). Below 30 cases a share is too few to compare, and greyed.</source>
        <translation>L’intervalle est celui qui contient la vraie part avec une confiance de 95&#xa0;% (Wilson). En dessous de 30&#xa0;demandes, c’est trop peu pour comparer, et la part est grisée.</translation>
    </message>
    <message>
        <source>The credit goes to whoever wrote the reply, not to whom the case was assigned.</source>
        <translation>Le mérite revient à la personne qui a écrit la réponse, non à celle à qui la demande était attribuée.</translation>
    </message>
    <message>
        <source>answered within %1, 95 % band %2 to %3</source>
        <translation>avec réponse sous %1 (bande à 95&#xa0;%&#xa0;: %2 à %3)</translation>
    </message>
    <message>
        <source>is the median %1; nine in ten within %2</source>
        <comment>follows a span of time</comment>
        <translation>de médiane, %1&#xa0;; neuf sur dix sous %2</translation>
    </message>
    <message>
        <source>%1, the last that is complete: %2</source>
        <comment>a day, or the first of a week or month; its figure</comment>
        <translation>%1, dernière période complète&#xa0;: %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the last day, week or month</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>in all</source>
        <comment>follows a number</comment>
        <translation>au total</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a point&apos;s name and its series</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1; half answered within %2</source>
        <translation>%1&#xa0;; une réponse sur deux sous %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) nobody of us looked at</source>
        <translation>
            <numerusform>%n demande que personne de chez nous n’a regardée</numerusform>
            <numerusform>%n demandes que personne de chez nous n’a regardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) seen and not answered</source>
        <translation>
            <numerusform>%n demande vue et restée sans réponse</numerusform>
            <numerusform>%n demandes vues et restées sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) answered and not resolved</source>
        <translation>
            <numerusform>%n demande avec réponse mais non résolue</numerusform>
            <numerusform>%n demandes avec réponse mais non résolues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) fewer ended in praise</source>
        <translation>
            <numerusform>%n demande de moins terminée par un éloge</numerusform>
            <numerusform>%n demandes de moins terminées par un éloge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) fewer</source>
        <translation>
            <numerusform>%n demande de moins</numerusform>
            <numerusform>%n demandes de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Want help or an answer</source>
        <translation>Besoin d’aide ou d’une réponse</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Éloge</translation>
    </message>
    <message>
        <source>Share an experience</source>
        <translation>Partage d’expérience</translation>
    </message>
    <message>
        <source>Vent or complain</source>
        <translation>Mécontentement ou réclamation</translation>
    </message>
    <message>
        <source>Ask other customers</source>
        <translation>Question aux autres clients</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>why a customer wrote</comment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Simple questions</source>
        <translation>Questions simples</translation>
    </message>
    <message>
        <source>Complex questions</source>
        <translation>Questions complexes</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a span of time</comment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a span of time</comment>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a span of time to another</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, in QDate&apos;s notation</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, in QDate&apos;s notation</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month in a narrow column, in QDate&apos;s notation</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day of this year in a narrow column, in QDate&apos;s notation</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Answered within a day</source>
        <translation>Réponse sous 24&#xa0;heures</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>Une réponse sur deux sous</translation>
    </message>
    <message>
        <source>Nine in ten answered within</source>
        <translation>Neuf réponses sur dix sous</translation>
    </message>
    <message>
        <source>Mean time to the answer</source>
        <translation>Délai moyen de réponse</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for more than a day</source>
        <translation>En attente depuis plus de 24&#xa0;heures</translation>
    </message>
    <message>
        <source>Handed over and not back</source>
        <translation>Transmises et pas revenues</translation>
    </message>
    <message>
        <source>Mentioned us</source>
        <translation>Mentions de nous</translation>
    </message>
    <message>
        <source>Needed no answer</source>
        <translation>N’appelaient pas de réponse</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Said by a person</source>
        <translation>Indiqué par une personne</translation>
    </message>
    <message>
        <source>Suggested alone</source>
        <translation>Seulement suggéré</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Shared an experience</source>
        <translation>Expérience partagée</translation>
    </message>
    <message>
        <source>Not back yet</source>
        <translation>Pas encore revenues</translation>
    </message>
    <message>
        <source>Half are back within</source>
        <translation>Une sur deux revenue sous</translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>Revenues à temps</translation>
    </message>
    <message>
        <source>Of high reach</source>
        <translation>De grande portée</translation>
    </message>
    <message>
        <source>Of ordinary reach</source>
        <translation>De portée ordinaire</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>a case without team or assignee</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Une sur deux sous</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Neuf sur dix sous</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Sous 24&#xa0;heures</translation>
    </message>
    <message>
        <source>With one reply</source>
        <translation>En une réponse</translation>
    </message>
    <message>
        <source>Praised</source>
        <translation>Avec éloge</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The longest waits</source>
        <translation>Plus longue attente</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Suggested, said by nobody</source>
        <translation>Suggéré, indiqué par personne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Revenues</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>Comptées&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the base, but not among those that count</source>
        <translation>Dans la base, mais pas parmi celles qui comptent</translation>
    </message>
    <message>
        <source>Left out for now: too young to say</source>
        <translation>Écartées pour l’instant&#xa0;: trop récentes pour conclure</translation>
    </message>
    <message>
        <source>Left out: not of the kind that this figure is about</source>
        <translation>Écartées&#xa0;: pas du type visé par ce chiffre</translation>
    </message>
    <message>
        <source>Left out: there is no working calendar to measure it by</source>
        <translation>Écartées&#xa0;: aucun calendrier de travail pour les mesurer</translation>
    </message>
    <message>
        <source>Left out: spam</source>
        <translation>Écartées&#xa0;: spam</translation>
    </message>
    <message>
        <source>Left out: needed no answer</source>
        <translation>Écartées&#xa0;: n’appelaient pas de réponse</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>a survey&apos;s figure</comment>
        <translation>non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>told about service, the mean of a survey</comment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>not dated</source>
        <comment>a survey</comment>
        <translation>non datée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a survey and its year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>survey, year, figure</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>survey, what about, year, figure</comment>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a survey&apos;s figure and its column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. Asked of: %3. n: %4.</source>
        <translation>%1&#xa0;: %2. Population&#xa0;: %3. n&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1: %2 (%3). Asked of: %4. n: %5.</source>
        <translation>%1&#xa0;: %2 (%3). Population&#xa0;: %4. n&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 Not compared with our figures: %2</source>
        <comment>a survey, the reason</comment>
        <translation>%1 Non comparé à nos chiffres&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Not compared with our figures. What it may not stand beside: %2</source>
        <translation>%1 Non comparé à nos chiffres. À ne pas mettre en regard de&#xa0;: %2</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>What it asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>how many people a survey asked</comment>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>An argument without figures, and none of ours beside it.</source>
        <translation>Un argument sans chiffres, et aucun des nôtres en regard.</translation>
    </message>
    <message>
        <source>A survey&apos;s figures, not ours. Asked of: %1. n: %2.</source>
        <translation>Chiffres d’une enquête, pas les nôtres. Population&#xa0;: %1. n&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 may not stand beside: %2</source>
        <comment>a survey, a sentence about what</comment>
        <translation>%1 ne doit pas être mis en regard de&#xa0;: %2</translation>
    </message>
    <message>
        <source>Why it is not compared with our figures: %1</source>
        <translation>Pourquoi ce n’est pas comparé à nos chiffres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where it is not compared: %1</source>
        <comment>a sentence</comment>
        <translation>Là où ce n’est pas comparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2. Asked of: %3. n: %4.</source>
        <comment>a survey, its question, its people</comment>
        <translation>%1&#xa0;: %2. Population&#xa0;: %3. n&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of the cases had an answer within a day, more than the %2 of the period before.</source>
        <translation>%1 des demandes ont reçu une réponse sous 24&#xa0;heures, plus que les %2 de la période précédente.</translation>
    </message>
    <message>
        <source>%1 of the cases had an answer within a day, fewer than the %2 of the period before.</source>
        <translation>%1 des demandes ont reçu une réponse sous 24&#xa0;heures, moins que les %2 de la période précédente.</translation>
    </message>
    <message>
        <source>%1 of the cases had an answer within a day; in the period before it was %2, which is no difference that the number of cases could show.</source>
        <translation>%1 des demandes ont reçu une réponse sous 24&#xa0;heures, contre %2 la période précédente&#xa0;; le nombre de demandes ne permet pas d’y voir une différence.</translation>
    </message>
    <message>
        <source>%1 of the cases had an answer within a day.</source>
        <translation>%1 des demandes ont reçu une réponse sous 24&#xa0;heures.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have waited for more than a day, the longest for %1.</source>
        <translation>
            <numerusform>%n client attend depuis plus de 24&#xa0;heures, le plus ancien depuis %1.</numerusform>
            <numerusform>%n clients attendent depuis plus de 24&#xa0;heures, le plus ancien depuis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have waited for more than a day.</source>
        <translation>
            <numerusform>%n client attend depuis plus de 24&#xa0;heures.</numerusform>
            <numerusform>%n clients attendent depuis plus de 24&#xa0;heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the cases were never answered, more than the %2 of the period before.</source>
        <translation>%1 des demandes sont restées sans réponse, plus que les %2 de la période précédente.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were handed over and are overdue.</source>
        <translation>
            <numerusform>%n conversation transmise est en retard.</numerusform>
            <numerusform>%n conversations transmises sont en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) praised or thanked us after an answer.</source>
        <translation>
            <numerusform>%n client nous a félicités ou remerciés après une réponse.</numerusform>
            <numerusform>%n clients nous ont félicités ou remerciés après une réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case yet. Connect an account, and the figures begin with its messages.</source>
        <translation>Il n’y a pas encore de demande. Connectez un compte, et les chiffres commenceront avec ses messages.</translation>
    </message>
    <message>
        <source>No case is old enough to say anything yet.</source>
        <translation>Aucune demande n’est encore assez ancienne pour conclure.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first day of a day, week or month</comment>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>Réponse après</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribuées à</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>Time since the customer wrote</source>
        <translation>Temps depuis le message du client</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Bande à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Cases at risk</source>
        <translation>Effectif à risque</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation>Nombre de demandes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cases of cases</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>trop peu pour comparer</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>which of several series</comment>
        <translation>Série</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Maturing</source>
        <translation>Trop récentes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Answered cases</source>
        <translation>Demandes avec réponse</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>title of the dashboard&apos;s first page</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Why they write</source>
        <translation>Motifs des messages</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Ce qui est en jeu</translation>
    </message>
    <message>
        <source>How do we stand?</source>
        <translation>Où en sommes-nous&#xa0;?</translation>
    </message>
    <message>
        <source>Do we answer within a day, day by day?</source>
        <translation>Répondons-nous sous 24&#xa0;heures, jour après jour&#xa0;?</translation>
    </message>
    <message>
        <source>Who waits now, and for how long?</source>
        <translation>Qui attend en ce moment, et depuis combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>On which channel do we answer within a day?</source>
        <translation>Sur quel canal répondons-nous sous 24&#xa0;heures&#xa0;?</translation>
    </message>
    <message>
        <source>How fast do we answer?</source>
        <translation>En combien de temps répondons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>Do we answer within a day?</source>
        <translation>Répondons-nous sous 24&#xa0;heures&#xa0;?</translation>
    </message>
    <message>
        <source>Do we get better at answering within a day?</source>
        <translation>Répondons-nous mieux sous 24&#xa0;heures qu’avant&#xa0;?</translation>
    </message>
    <message>
        <source>Do our answers come sooner or later than they did?</source>
        <translation>Nos réponses arrivent-elles plus tôt ou plus tard qu’avant&#xa0;?</translation>
    </message>
    <message>
        <source>How many have an answer after how long?</source>
        <translation>Combien ont une réponse, et au bout de combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>How long do our answers take?</source>
        <translation>Combien de temps prennent nos réponses&#xa0;?</translation>
    </message>
    <message>
        <source>When do those write whom we answer too late?</source>
        <translation>Quand écrivent ceux à qui nous répondons trop tard&#xa0;?</translation>
    </message>
    <message>
        <source>How far does a mention get, from being seen to praise?</source>
        <translation>Jusqu’où va une mention, de la lecture à l’éloge&#xa0;?</translation>
    </message>
    <message>
        <source>What became of those without an answer?</source>
        <translation>Que sont devenues les demandes sans réponse&#xa0;?</translation>
    </message>
    <message>
        <source>How long do those wait who wait now, and how far do they reach?</source>
        <translation>Depuis quand attendent ceux qui attendent, et quelle est leur portée&#xa0;?</translation>
    </message>
    <message>
        <source>Does the stock of open cases grow?</source>
        <translation>Le stock de demandes en cours augmente-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>On which channel is nobody answered at all?</source>
        <translation>Sur quel canal personne ne reçoit de réponse&#xa0;?</translation>
    </message>
    <message>
        <source>What do companies say that they do?</source>
        <translation>Que disent faire les entreprises&#xa0;?</translation>
    </message>
    <message>
        <source>Of how many cases do we know why they were written?</source>
        <translation>Pour combien de demandes connaissons-nous le motif&#xa0;?</translation>
    </message>
    <message>
        <source>Why do customers write to us?</source>
        <translation>Pourquoi les clients nous écrivent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>How hard are the questions?</source>
        <translation>Les questions sont-elles difficiles&#xa0;?</translation>
    </message>
    <message>
        <source>How many people turn to social media for service?</source>
        <translation>Combien de personnes s’adressent au service client sur les réseaux sociaux&#xa0;?</translation>
    </message>
    <message>
        <source>On which channels do customers reach us?</source>
        <translation>Par quels canaux les clients nous joignent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Which channels bring the hard questions?</source>
        <translation>Quels canaux apportent les questions difficiles&#xa0;?</translation>
    </message>
    <message>
        <source>How many cases end up on the phone?</source>
        <translation>Combien de demandes finissent au téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>Which channels did surveys ask about that we do not have?</source>
        <translation>Sur quels canaux que nous n’avons pas les enquêtes ont-elles porté&#xa0;?</translation>
    </message>
    <message>
        <source>Do customers speak well of us?</source>
        <translation>Les clients disent-ils du bien de nous&#xa0;?</translation>
    </message>
    <message>
        <source>Are we praised more often than we were?</source>
        <translation>Recevons-nous plus d’éloges qu’avant&#xa0;?</translation>
    </message>
    <message>
        <source>How many complaints end in thanks?</source>
        <translation>Combien de réclamations se terminent par un merci&#xa0;?</translation>
    </message>
    <message>
        <source>And how long does an answer take?</source>
        <translation>Et combien de temps prend une réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Why does praise stand before speed here?</source>
        <translation>Pourquoi l’éloge passe-t-il ici avant la rapidité&#xa0;?</translation>
    </message>
    <message>
        <source>Does what we hand over come back?</source>
        <translation>Ce que nous transmettons revient-il&#xa0;?</translation>
    </message>
    <message>
        <source>Which team gives back what it was handed, and when?</source>
        <translation>Quelle équipe rend ce qui lui a été transmis, et quand&#xa0;?</translation>
    </message>
    <message>
        <source>How much do we hand over?</source>
        <translation>Combien transmettons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>Who answers, and how?</source>
        <translation>Qui répond, et comment&#xa0;?</translation>
    </message>
    <message>
        <source>Whose desk do waiting cases lie on?</source>
        <translation>Chez qui se trouvent les demandes en attente&#xa0;?</translation>
    </message>
    <message>
        <source>How does each team answer?</source>
        <translation>Comment chaque équipe répond-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Do those with many followers get their answer sooner?</source>
        <translation>Ceux qui ont beaucoup d’abonnés ont-ils leur réponse plus tôt&#xa0;?</translation>
    </message>
    <message>
        <source>What would people spend more for good service?</source>
        <translation>Combien les gens dépenseraient-ils en plus pour un bon service&#xa0;?</translation>
    </message>
    <message>
        <source>How many give up a purchase after poor service?</source>
        <translation>Combien renoncent à un achat après un mauvais service&#xa0;?</translation>
    </message>
    <message>
        <source>How many people hear of good and of poor service?</source>
        <translation>À combien de personnes parle-t-on d’un bon ou d’un mauvais service&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody has said yet why customers wrote. Label conversations, and the figures begin.</source>
        <translation>Personne n’a encore indiqué pourquoi les clients ont écrit. Qualifiez des conversations, et les chiffres commenceront.</translation>
    </message>
    <message>
        <source>Nothing was handed over in this period.</source>
        <translation>Rien n’a été transmis pendant cette période.</translation>
    </message>
    <message>
        <source>It begins with the first answer.</source>
        <translation>Le graphique commence à la première réponse.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>No case of this period is old enough to say. Choose a longer period or fewer filters.</source>
        <translation>Aucune demande de cette période n’est assez ancienne pour conclure. Choisissez une période plus longue ou moins de filtres.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>no case is old enough to say</source>
        <translation>aucune demande n’est assez ancienne pour le dire</translation>
    </message>
    <message>
        <source>no case to say it of</source>
        <translation>aucune demande pour le dire</translation>
    </message>
    <message>
        <source>%1 of %2 cases, 95 % interval %3 to %4</source>
        <translation>%1 sur %2 demandes (intervalle à 95&#xa0;%&#xa0;: %3 à %4)</translation>
    </message>
    <message>
        <source>%1; too few to compare</source>
        <translation>%1&#xa0;; trop peu pour comparer</translation>
    </message>
    <message>
        <source>nothing was answered yet</source>
        <translation>aucune réponse pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>of %n answered case(s)</source>
        <translation>
            <numerusform>sur %n&#xa0;demande avec réponse</numerusform>
            <numerusform>sur %n&#xa0;demandes avec réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) too young to say: maturing, in no rate yet</source>
        <translation>
            <numerusform>%n&#xa0;demande trop récente&#xa0;: elle ne compte encore dans aucun taux</numerusform>
            <numerusform>%n&#xa0;demandes trop récentes&#xa0;: elles ne comptent encore dans aucun taux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) still waiting</source>
        <translation>
            <numerusform>%n&#xa0;demande encore en attente</numerusform>
            <numerusform>%n&#xa0;demandes encore en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered cases, as of %1</source>
        <translation>Toutes les demandes avec réponse, état au %1</translation>
    </message>
    <message>
        <source>All cases, as of %1</source>
        <translation>Toutes les demandes, état au %1</translation>
    </message>
    <message>
        <source>Cases answered since %1, as of %2</source>
        <translation>Demandes avec réponse depuis le %1, état au %2</translation>
    </message>
    <message>
        <source>Cases opened since %1, as of %2</source>
        <translation>Demandes reçues depuis le %1, état au %2</translation>
    </message>
    <message>
        <source>Cases answered up to %1, as of %2</source>
        <translation>Demandes avec réponse jusqu’au %1, état au %2</translation>
    </message>
    <message>
        <source>Cases opened up to %1, as of %2</source>
        <translation>Demandes reçues jusqu’au %1, état au %2</translation>
    </message>
    <message>
        <source>Cases answered from %1 to %2, as of %3</source>
        <translation>Demandes avec réponse du %1 au %2, état au %3</translation>
    </message>
    <message>
        <source>Cases opened from %1 to %2, as of %3</source>
        <translation>Demandes reçues du %1 au %2, état au %3</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of spam</source>
        <comment>a part of a sentence about what is left out</comment>
        <translation>
            <numerusform>%n&#xa0;demande de spam</numerusform>
            <numerusform>%n&#xa0;demandes de spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that needed no answer</source>
        <comment>a part of a sentence about what is left out</comment>
        <translation>
            <numerusform>%n&#xa0;demande qui n’appelait pas de réponse</numerusform>
            <numerusform>%n&#xa0;demandes qui n’appelaient pas de réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of every figure: %1 and %2.</source>
        <translation>Écartées de tous les chiffres&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>Left out of every figure: %1.</source>
        <translation>Écartées de tous les chiffres&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Nothing is known for “%1”. Write what belongs there, or take it out.</source>
        <translation>On ne sait rien pour «&#xa0;%1&#xa0;». Écrivez ce qui convient, ou retirez-le.</translation>
    </message>
    <message>
        <source>This customer does not want to be written to. Their page says since when.</source>
        <translation>Ce client ne veut pas qu’on lui écrive. Sa fiche indique depuis quand.</translation>
    </message>
    <message>
        <source>This customer does not want to be written to: %1.</source>
        <comment>why</comment>
        <translation>Ce client ne veut pas qu’on lui écrive&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The customer wrote while you did. Read it, then send again.</source>
        <translation>Le client a écrit en même temps que vous. Lisez son message, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>%1 is answering here too. Ask them before the customer gets two answers.</source>
        <translation>%1 répond ici aussi. Concertez-vous avant que le client ne reçoive deux réponses.</translation>
    </message>
    <message>
        <source>This network asks for the language of a post, and none is known. Choose one.</source>
        <translation>Ce réseau demande la langue des publications, et aucune n’est connue. Choisissez-en une.</translation>
    </message>
    <message>
        <source>“%1” promises something. Write a follow-up down, so that somebody keeps it.</source>
        <translation>«&#xa0;%1&#xa0;» promet quelque chose. Notez un suivi, pour que quelqu’un tienne cette promesse.</translation>
    </message>
    <message>
        <source>“%1” is not a link that opens. Write the whole address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien qui s’ouvre. Écrivez l’adresse complète.</translation>
    </message>
    <message>
        <source>The picture %1 has no description. Say what it shows, for those who cannot see it.</source>
        <translation>L’image %1 n’a pas de description. Dites ce qu’elle montre, pour les personnes qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>These are not the words of the approved position any more. Take them again, or send your own.</source>
        <translation>Ce n’est plus le texte de la position approuvée. Reprenez-le, ou envoyez le vôtre.</translation>
    </message>
    <message>
        <source>This approved position has expired. Ask its owner, or write it in your own words.</source>
        <translation>Cette position approuvée a expiré. Demandez à son responsable, ou écrivez avec vos propres mots.</translation>
    </message>
    <message>
        <source>“%1” looks like a card number, and everybody can read this. Take it out.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un numéro de carte, et tout le monde peut le lire. Retirez-le.</translation>
    </message>
    <message>
        <source>“%1” looks like an account number, and everybody can read this. Take it out.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un numéro de compte, et tout le monde peut le lire. Retirez-le.</translation>
    </message>
    <message>
        <source>“%1” looks like somebody’s telephone number, and everybody can read this. Write it in private.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble au numéro de téléphone de quelqu’un, et tout le monde peut le lire. Écrivez-le en privé.</translation>
    </message>
    <message>
        <source>“%1” is somebody’s mail address, and everybody can read this. Write it in private.</source>
        <translation>«&#xa0;%1&#xa0;» est l’adresse e-mail de quelqu’un, et tout le monde peut la lire. Écrivez-la en privé.</translation>
    </message>
    <message>
        <source>“%1” looks like where somebody lives, and everybody can read this. Write it in private.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à l’adresse de quelqu’un, et tout le monde peut la lire. Écrivez-la en privé.</translation>
    </message>
    <message>
        <source>“%1” is about a person, and everybody can read this. Write it in private.</source>
        <translation>«&#xa0;%1&#xa0;» concerne une personne, et tout le monde peut le lire. Écrivez-le en privé.</translation>
    </message>
    <message>
        <source>“%1” reads as if it were shouted. Small letters say the same.</source>
        <translation>«&#xa0;%1&#xa0;» donne l’impression de crier. Les minuscules disent la même chose.</translation>
    </message>
    <message>
        <source>So many exclamation marks read as if they were shouted. One is enough.</source>
        <translation>Tant de points d’exclamation donnent l’impression de crier. Un seul suffit.</translation>
    </message>
    <message>
        <source>“%1” may sound as if it were the customer’s fault. Say what you will do instead.</source>
        <translation>«&#xa0;%1&#xa0;» peut laisser entendre que c’est la faute du client. Dites plutôt ce que vous allez faire.</translation>
    </message>
    <message>
        <source>This is in %1: look whether the customer reads it.</source>
        <translation>Ce texte est en %1&#xa0;: vérifiez que le client lit cette langue.</translation>
    </message>
    <message>
        <source>This is in %1, where %2 was to be expected. Look whether the customer reads it.</source>
        <translation>Ce texte est en %1, alors qu’on attendait %2. Vérifiez que le client lit cette langue.</translation>
    </message>
    <message>
        <source>Placeholders that nothing filled</source>
        <translation>Champs à remplir restés vides</translation>
    </message>
    <message>
        <source>Customers who do not want to be written to</source>
        <translation>Clients qui ne veulent pas qu’on leur écrive</translation>
    </message>
    <message>
        <source>A message that arrived while the answer was written</source>
        <translation>Message arrivé pendant la rédaction de la réponse</translation>
    </message>
    <message>
        <source>A colleague who is answering too</source>
        <translation>Collègue qui répond aussi</translation>
    </message>
    <message>
        <source>Addresses, telephone, card and account numbers in public posts</source>
        <translation>Adresses, numéros de téléphone, de carte et de compte dans les publications publiques</translation>
    </message>
    <message>
        <source>A language that is not the customer’s</source>
        <translation>Langue qui n’est pas celle du client</translation>
    </message>
    <message>
        <source>A post without a language, where its network asks for one</source>
        <translation>Publication sans langue, quand son réseau en demande une</translation>
    </message>
    <message>
        <source>A promise without a follow-up</source>
        <translation>Promesse sans suivi</translation>
    </message>
    <message>
        <source>Words that may sound harsh</source>
        <translation>Mots qui peuvent paraître durs</translation>
    </message>
    <message>
        <source>Links that do not open</source>
        <translation>Liens qui ne s’ouvrent pas</translation>
    </message>
    <message>
        <source>Pictures without a description</source>
        <translation>Images sans description</translation>
    </message>
    <message>
        <source>Approved positions that have expired or were changed</source>
        <translation>Positions approuvées expirées ou modifiées</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Street and number, town</source>
        <translation>Rue et numéro, ville</translation>
    </message>
    <message>
        <source>Name or address of the profile</source>
        <translation>Nom ou adresse du profil</translation>
    </message>
</context>
<context>
    <name>ComposerSubject</name>
    <message>
        <source>Note: only your team can read it</source>
        <translation>Note interne&#xa0;: seule votre équipe peut la lire</translation>
    </message>
    <message>
        <source>Private message from %1: only %2 can read it</source>
        <translation>Message privé de %1&#xa0;: lisible uniquement par %2</translation>
    </message>
    <message>
        <source>You can answer until %1 (in %2)</source>
        <comment>a time, a span of time</comment>
        <translation>Dernier délai pour répondre&#xa0;: %1 (dans %2)</translation>
    </message>
    <message>
        <source>It cannot be sent from here: %1.</source>
        <comment>why</comment>
        <translation>Envoi impossible d’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no way to answer: %1.</source>
        <comment>why</comment>
        <translation>Aucun moyen de répondre&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ConsolePages</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Public notices</source>
        <translation>Avis publics</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>As of the export on %1: nothing has changed since.</source>
        <translation>État au moment de l’export, le %1&#xa0;: rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Figures as exported …</source>
        <translation>Chiffres exportés…</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Conserver tel quel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>%1 handle</source>
        <comment>channel</comment>
        <translation>Pseudo %1</translation>
    </message>
    <message>
        <source>%1 profile</source>
        <comment>channel</comment>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal préféré</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Wants news and offers</source>
        <translation>Souhaite actualités et offres</translation>
    </message>
    <message>
        <source>May not be written to</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Your own field</source>
        <translation>Votre propre champ</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>people</comment>
        <translation>nouvelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 known, of whom more is told</source>
        <comment>people</comment>
        <translation>connues et complétées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 known as they are</source>
        <comment>people</comment>
        <translation>connues et inchangées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 linked</source>
        <comment>people</comment>
        <translation>reliées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 skipped: nothing to know them by</source>
        <comment>people</comment>
        <translation>ignorées, faute de quoi les reconnaître&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 problem(s)</source>
        <translation>problèmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is in it.</source>
        <translation>Il ne contient personne.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CustomerTroubles</name>
    <message>
        <source>One of the two is no longer there. Look for the other person again.</source>
        <translation>L’un des deux n’existe plus. Cherchez de nouveau l’autre personne.</translation>
    </message>
    <message>
        <source>Somebody linked one of them meanwhile. What stands now is shown: look at it, then decide again.</source>
        <translation>Quelqu’un a relié l’un d’eux entre-temps. L’état actuel est affiché&#xa0;: regardez-le, puis décidez de nouveau.</translation>
    </message>
    <message>
        <source>One of them was erased: nobody is left there who could be linked.</source>
        <translation>L’un d’eux a été effacé&#xa0;: il n’y reste personne à relier.</translation>
    </message>
    <message>
        <source>That they are two people was said already: they are not suggested again.</source>
        <translation>Il est déjà établi que ce sont deux personnes&#xa0;: elles ne sont plus proposées.</translation>
    </message>
    <message>
        <source>Choose at least one, and leave at least one.</source>
        <translation>Choisissez-en au moins une, et laissez-en au moins une.</translation>
    </message>
    <message>
        <source>One of these is somebody else’s by now. What stands now is shown: choose again.</source>
        <translation>L’une d’elles appartient désormais à quelqu’un d’autre. L’état actuel est affiché&#xa0;: choisissez de nouveau.</translation>
    </message>
    <message>
        <source>It was taken back already, or the time in which it could be has passed.</source>
        <translation>Cela a déjà été annulé, ou le délai pour le faire est écoulé.</translation>
    </message>
    <message>
        <source>There is nothing left of it to take back.</source>
        <translation>Il n’en reste rien à annuler.</translation>
    </message>
    <message>
        <source>It cannot be one of that kind. Look at how it is written.</source>
        <translation>Cela ne peut pas être de ce type. Vérifiez comment c’est écrit.</translation>
    </message>
    <message>
        <source>This customer was erased: nothing can be added to them.</source>
        <translation>Ce client a été effacé&#xa0;: rien ne peut lui être ajouté.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Look whether it is still there and whether you may read it.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez qu’il est toujours là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file is neither a table nor vCards, so nothing of it was taken in.</source>
        <translation>Le fichier n’est ni un tableau ni une suite de vCards&#xa0;; rien n’en a donc été importé.</translation>
    </message>
    <message>
        <source>Another import is running. Wait for its end, or stop it first.</source>
        <translation>Une autre importation est en cours. Attendez qu’elle se termine, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Import stopped. Nothing of the file was taken in.</source>
        <translation>Importation arrêtée. Rien du fichier n’a été importé.</translation>
    </message>
    <message>
        <source>The file could not be read, or the workspace could not be written. Nothing was taken in.</source>
        <translation>Le fichier n’a pas pu être lu, ou l’espace de travail n’a pas pu être écrit. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or make room on the disk.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The customer, or the folder, is no longer there.</source>
        <translation>Le client, ou le dossier, n’existe plus.</translation>
    </message>
    <message>
        <source>A reply to them is leaving just now, or they were erased already. Wait a moment, then look again.</source>
        <translation>Une réponse est en train de partir pour ce client, ou il a déjà été effacé. Attendez un instant, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>Less than 30 days is not possible: what is needed to answer would go.</source>
        <translation>Moins de 30&#xa0;jours n’est pas possible&#xa0;: ce qu’il faut pour répondre disparaîtrait.</translation>
    </message>
    <message>
        <source>That is no address that can be filled in. It begins with https:// and has places such as {email} in it.</source>
        <translation>Ce n’est pas une adresse à compléter. Elle commence par https:// et contient des emplacements tels que {email}.</translation>
    </message>
    <message>
        <source>It is off, or its address is not one of this machine.</source>
        <translation>Il est désactivé, ou son adresse n’est pas sur cette machine.</translation>
    </message>
    <message>
        <source>It answered something that is no answer. Nothing was taken over.</source>
        <translation>Sa réponse n’en est pas une. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>It did not answer within 10 seconds.</source>
        <translation>Il n’a pas répondu en 10&#xa0;secondes.</translation>
    </message>
    <message>
        <source>It could not be asked, or did not want to answer.</source>
        <translation>Il n’a pas pu être interrogé, ou n’a pas voulu répondre.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Erased customer</source>
        <translation>Client effacé</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>%1 follow them</source>
        <comment>how many people</comment>
        <translation>%1 abonnés</translation>
    </message>
    <message>
        <source>the network verified them</source>
        <translation>compte vérifié par le réseau</translation>
    </message>
    <message>
        <source>a post of theirs to us was shared %1 times</source>
        <translation>une publication qui nous est adressée a été partagée %1 fois</translation>
    </message>
    <message>
        <source>In the queue this counts as %1 earlier.</source>
        <translation>Cela donne %1 d’avance dans la file.</translation>
    </message>
    <message>
        <source>In the queue this counts as %1 earlier: %2.</source>
        <comment>span of time, reasons</comment>
        <translation>Cela donne %1 d’avance dans la file&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 – they asked for it</source>
        <comment>preferred channel</comment>
        <translation>%1 – à sa demande</translation>
    </message>
    <message>
        <source>%1 – observed: most of their cases come from there</source>
        <comment>preferred channel</comment>
        <translation>%1 – observé&#xa0;: la plupart de ses demandes viennent de là</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Ask whether all is still right</source>
        <translation>Demander si tout va toujours bien</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Promis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done by %1, %2</source>
        <comment>agent, time</comment>
        <translation>Fait par %1, %2</translation>
    </message>
    <message>
        <source>Late: was due %1</source>
        <translation>En retard, échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2: the same order %3</source>
        <comment>channel, day, number</comment>
        <translation>%1, %2&#xa0;: même commande %3</translation>
    </message>
    <message>
        <source>%1, %2: also #%3</source>
        <comment>channel, day, tag</comment>
        <translation>%1, %2&#xa0;: aussi #%3</translation>
    </message>
    <message>
        <source>%1, %2: the same words: %3</source>
        <comment>channel, day, words</comment>
        <translation>%1, %2&#xa0;: mêmes mots, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Writing or calling at all</source>
        <translation>Tout message ou appel</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>Actualités et offres</translation>
    </message>
    <message>
        <source>every channel</source>
        <translation>tous les canaux</translation>
    </message>
    <message>
        <source>May be contacted (%1)</source>
        <comment>channel</comment>
        <translation>Peut être contacté (%1)</translation>
    </message>
    <message>
        <source>Do not contact (%1)</source>
        <comment>channel</comment>
        <translation>Ne pas contacter (%1)</translation>
    </message>
    <message>
        <source>Wants news and offers (%1)</source>
        <comment>channel</comment>
        <translation>Souhaite actualités et offres (%1)</translation>
    </message>
    <message>
        <source>No news and offers (%1)</source>
        <comment>channel</comment>
        <translation>Ni actualités ni offres (%1)</translation>
    </message>
    <message>
        <source>their own sign, %1</source>
        <comment>time</comment>
        <translation>indiqué par le client, %1</translation>
    </message>
    <message>
        <source>written down by %1, %2</source>
        <comment>agent, time</comment>
        <translation>noté par %1, %2</translation>
    </message>
    <message>
        <source>another customer</source>
        <translation>un autre client</translation>
    </message>
    <message>
        <source>Linked with %1</source>
        <translation>Relié à %1</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Rattaché à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) split off</source>
        <translation>
            <numerusform>%n identité détachée</numerusform>
            <numerusform>%n identités détachées</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off from %1</source>
        <translation>Détaché de %1</translation>
    </message>
    <message>
        <source>Not the same person as %1</source>
        <translation>Pas la même personne que %1</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importé d’un fichier</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importé de %1</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Effacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent who says it, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <comment>file, day</comment>
        <translation>fichier %1, %2</translation>
    </message>
    <message>
        <source>looked up, %1</source>
        <comment>day</comment>
        <translation>renseignement obtenu, %1</translation>
    </message>
    <message>
        <source>looked up at %1, %2</source>
        <comment>place, day</comment>
        <translation>renseignement obtenu de %1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal préféré</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>telephone number</comment>
        <translation>Appeler le %1</translation>
    </message>
    <message>
        <source>They can be reached from %1 to %2</source>
        <translation>Joignable de %1 à %2</translation>
    </message>
    <message>
        <source>last try: %1</source>
        <comment>how a call went</comment>
        <translation>dernier essai&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message numerus="yes">
        <source>Closing %Ln conversation(s) …</source>
        <translation>
            <numerusform>Clôture de %Ln conversation…</numerusform>
            <numerusform>Clôture de %Ln conversations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln conversation(s) again …</source>
        <translation>
            <numerusform>Réouverture de %Ln conversation…</numerusform>
            <numerusform>Réouverture de %Ln conversations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozing %Ln conversation(s) …</source>
        <translation>
            <numerusform>Mise en veille de %Ln conversation…</numerusform>
            <numerusform>Mise en veille de %Ln conversations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning %Ln conversation(s) …</source>
        <translation>
            <numerusform>Attribution de %Ln conversation…</numerusform>
            <numerusform>Attribution de %Ln conversations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %Ln conversation(s) …</source>
        <translation>
            <numerusform>Étiquetage de %Ln conversation…</numerusform>
            <numerusform>Étiquetage de %Ln conversations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln conversation(s) …</source>
        <translation>
            <numerusform>Marquage de %Ln conversation…</numerusform>
            <numerusform>Marquage de %Ln conversations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) closed.</source>
        <translation>
            <numerusform>%Ln conversation clôturée.</numerusform>
            <numerusform>%Ln conversations clôturées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) opened again.</source>
        <translation>
            <numerusform>%Ln conversation rouverte.</numerusform>
            <numerusform>%Ln conversations rouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) snoozed until %1.</source>
        <translation>
            <numerusform>%Ln conversation en veille jusqu’au %1.</numerusform>
            <numerusform>%Ln conversations en veille jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) assigned to nobody.</source>
        <translation>
            <numerusform>%Ln conversation n’est plus attribuée.</numerusform>
            <numerusform>%Ln conversations ne sont plus attribuées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) assigned to %1.</source>
        <translation>
            <numerusform>%Ln conversation attribuée à %1.</numerusform>
            <numerusform>%Ln conversations attribuées à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) tagged #%1.</source>
        <translation>
            <numerusform>Étiquette #%1 ajoutée à %Ln conversation.</numerusform>
            <numerusform>Étiquette #%1 ajoutée à %Ln conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag #%1 removed from %Ln conversation(s).</source>
        <translation>
            <numerusform>Étiquette #%1 retirée de %Ln conversation.</numerusform>
            <numerusform>Étiquette #%1 retirée de %Ln conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as read.</source>
        <translation>
            <numerusform>%Ln conversation marquée comme lue.</numerusform>
            <numerusform>%Ln conversations marquées comme lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln conversation marquée comme non lue.</numerusform>
            <numerusform>%Ln conversations marquées comme non lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Both are reached under %1.</source>
        <translation>Les deux ont les mêmes coordonnées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One names the other as theirs, and the network verified it: %1.</source>
        <translation>L’un indique l’autre comme sien, et le réseau l’a vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One names the other as theirs: %1.</source>
        <translation>L’un indique l’autre comme sien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Both name the same page as theirs, and the network verified it: %1.</source>
        <translation>Les deux indiquent la même page comme leur, et le réseau l’a vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Both name the same page as theirs: %1.</source>
        <translation>Les deux indiquent la même page comme leur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Both wrote about order %1.</source>
        <translation>Les deux ont écrit au sujet de la commande %1.</translation>
    </message>
    <message>
        <source>Both sign with the same lines: “%1”.</source>
        <translation>Les deux signent des mêmes lignes&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>They have the same full name, and one writes from a domain that the other names: %1.</source>
        <translation>Ils ont le même nom complet, et l’un écrit depuis un domaine que l’autre indique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They have the same unusual handle: %1.</source>
        <translation>Ils ont le même pseudo peu courant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They have the same name: %1. That alone says little.</source>
        <translation>Ils ont le même nom&#xa0;: %1. À lui seul, cela ne dit pas grand-chose.</translation>
    </message>
    <message>
        <source>An agent says so.</source>
        <translation>Un agent l’affirme.</translation>
    </message>
    <message>
        <source>%1 says so.</source>
        <translation>%1 l’affirme.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>Et %n autre raison.</numerusform>
            <numerusform>Et %n autres raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>In a message from %1 (%2)</source>
        <comment>handle, channel</comment>
        <translation>Dans un message de %1 (%2)</translation>
    </message>
    <message>
        <source>With %1 (%2)</source>
        <comment>handle, channel</comment>
        <translation>Pour %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ExportScopes</name>
    <message>
        <source>All that was found for %1</source>
        <translation>Tous les résultats pour %1</translation>
    </message>
    <message>
        <source>The whole list “%1”</source>
        <translation>Toute la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected conversation(s)</source>
        <translation>
            <numerusform>La conversation sélectionnée (%n)</numerusform>
            <numerusform>Les %n conversations sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>This conversation with %1</source>
        <translation>Cette conversation avec %1</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>Tout l’historique de %1</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Review file (.fmreview)</source>
        <translation>Fichier d’évaluation (.fmreview)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Table, a row a conversation (CSV)</source>
        <translation>Tableau, une ligne par conversation (CSV)</translation>
    </message>
    <message>
        <source>Table, a row a message (CSV)</source>
        <translation>Tableau, une ligne par message (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Mailbox (mbox)</source>
        <translation>Boîte aux lettres (mbox)</translation>
    </message>
    <message>
        <source>Folder of mails (.eml)</source>
        <translation>Dossier d’e-mails (.eml)</translation>
    </message>
    <message>
        <source>Everything in one sealed file. Reviewers open it in First Mile, without an account or a network, or unpack it and read its page in a browser.</source>
        <translation>Tout dans un seul fichier scellé. Les évaluateurs l’ouvrent dans First Mile, sans compte ni réseau, ou le décompressent et lisent sa page dans un navigateur.</translation>
    </message>
    <message>
        <source>One page that any browser opens from the disk, with a search of its own.</source>
        <translation>Une page que tout navigateur ouvre depuis le disque, avec sa propre recherche.</translation>
    </message>
    <message>
        <source>For paper and archives. What is public and what is internal is marked.</source>
        <translation>Pour le papier et les archives. Ce qui est public et ce qui est interne est signalé.</translation>
    </message>
    <message>
        <source>For a spreadsheet. What a spreadsheet would run as a formula is made harmless.</source>
        <translation>Pour un tableur. Ce qu’un tableur exécuterait comme formule est rendu inoffensif.</translation>
    </message>
    <message>
        <source>For other programs.</source>
        <translation>Pour d’autres programmes.</translation>
    </message>
    <message>
        <source>For mail programs: mails as they came; posts are written as mails.</source>
        <translation>Pour les logiciels de messagerie&#xa0;: les e-mails tels qu’ils sont arrivés&#xa0;; les publications sont écrites sous forme d’e-mails.</translation>
    </message>
    <message>
        <source>For mail programs, a file a message.</source>
        <translation>Pour les logiciels de messagerie, un fichier par message.</translation>
    </message>
    <message>
        <source>Handles and profiles</source>
        <translation>Pseudos et profils</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Card and account numbers</source>
        <translation>Numéros de carte et de compte</translation>
    </message>
    <message>
        <source>Customers’ names</source>
        <translation>Noms des clients</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>Ces mots</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;conversation</numerusform>
            <numerusform>%Ln&#xa0;conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;message</numerusform>
            <numerusform>%Ln&#xa0;messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;fichier</numerusform>
            <numerusform>%Ln&#xa0;fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>packing, %1 %</source>
        <translation>compression, %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 conversations</source>
        <translation>%1 conversations sur %2</translation>
    </message>
    <message>
        <source>Exported to %1: %2.</source>
        <translation>Exporté vers %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Something was taken out in %Ln place(s).</source>
        <translation>
            <numerusform>Des données ont été retirées à %Ln&#xa0;endroit.</numerusform>
            <numerusform>Des données ont été retirées à %Ln&#xa0;endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have to be looked at by a person.</source>
        <translation>
            <numerusform>%Ln&#xa0;fichier doit être examiné par une personne.</numerusform>
            <numerusform>%Ln&#xa0;fichiers doivent être examinés par une personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. The same export goes on where it was.</source>
        <translation>L’export a été arrêté. Relancez le même export&#xa0;: il reprendra où il en était.</translation>
    </message>
    <message>
        <source>The export could not be written: %1. Make room and export again: it goes on where it was.</source>
        <translation>L’export n’a pas pu être écrit&#xa0;: %1. Libérez de la place et exportez de nouveau&#xa0;: il reprendra où il en était.</translation>
    </message>
    <message>
        <source>An export is running. Wait for its end, or stop it first.</source>
        <translation>Un export est en cours. Attendez qu’il se termine, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it must be looked at</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FileLimits</name>
    <message>
        <source>Files of this kind (%1) cannot go along here.</source>
        <translation>Les fichiers de ce type (%1) ne peuvent pas être joints ici.</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>Trop volumineux&#xa0;: %1 au maximum.</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %n character(s) at most.</source>
        <translation>
            <numerusform>La description est trop longue&#xa0;: %n caractère au maximum.</numerusform>
            <numerusform>La description est trop longue&#xa0;: %n caractères au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file can go along here.</source>
        <translation>Aucun fichier ne peut être joint ici.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s) can go along here.</source>
        <translation>
            <numerusform>%n fichier au maximum peut être joint ici.</numerusform>
            <numerusform>%n fichiers au maximum peuvent être joints ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>An animation goes alone, without other files.</source>
        <translation>Une animation s’envoie seule, sans autre fichier.</translation>
    </message>
    <message>
        <source>All files together are too large: %1 at most.</source>
        <translation>L’ensemble des fichiers est trop volumineux&#xa0;: %1 au maximum.</translation>
    </message>
</context>
<context>
    <name>FilterKinds</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Why they write</source>
        <translation>Motif du message</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>account</comment>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>an account that is not known any more</source>
        <translation>un compte qui n’est plus connu</translation>
    </message>
    <message>
        <source>high reach</source>
        <translation>grande portée</translation>
    </message>
    <message>
        <source>ordinary reach</source>
        <translation>portée ordinaire</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryLineWords</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Calls, letters, visits</source>
        <translation>Appels, lettres, visites</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Suites données</translation>
    </message>
    <message>
        <source>Promises and tasks</source>
        <translation>Promesses et tâches</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Qui est qui</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, who did it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note, only for us</source>
        <translation>Note interne, pour nous seuls</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Peut être contacté</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Wants news and offers</source>
        <translation>Souhaite actualités et offres</translation>
    </message>
    <message>
        <source>No news and offers</source>
        <translation>Ni actualités ni offres</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>%1, for us</source>
        <comment>agent</comment>
        <translation>%1, pour nous</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>Réponse inutile</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Marquée comme spam</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Éloge</translation>
    </message>
    <message>
        <source>Our message came back</source>
        <translation>Notre message nous est revenu</translation>
    </message>
    <message>
        <source>A message was deleted by who wrote it</source>
        <translation>Un message a été supprimé par son auteur</translation>
    </message>
    <message>
        <source>A logged contact was taken back</source>
        <translation>Un contact consigné a été annulé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>To ask whether all is still right</source>
        <translation>Demander si tout va toujours bien</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Reliés</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Détachés</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>what was done about who is who</comment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two customers</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>span of time</comment>
        <translation>réponse en %1</translation>
    </message>
    <message>
        <source>still waits</source>
        <translation>attend toujours</translation>
    </message>
    <message>
        <source>Goes on by telephone</source>
        <translation>Se poursuit par téléphone</translation>
    </message>
    <message>
        <source>Goes on in private</source>
        <translation>Se poursuit en privé</translation>
    </message>
    <message>
        <source>Fault admitted in public</source>
        <translation>Erreur reconnue en public</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Label taken back</source>
        <translation>Qualification retirée</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Qualifiée</translation>
    </message>
</context>
<context>
    <name>LabelWords</name>
    <message>
        <source>Wants help</source>
        <translation>Besoin d’aide</translation>
    </message>
    <message>
        <source>Praises</source>
        <translation>Éloge</translation>
    </message>
    <message>
        <source>Shares an experience</source>
        <translation>Partage d’expérience</translation>
    </message>
    <message>
        <source>Complains</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Asks other customers</source>
        <translation>Question aux autres clients</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>why a customer wrote</comment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Simple</source>
        <comment>question</comment>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Complex</source>
        <comment>question</comment>
        <translation>Complexe</translation>
    </message>
    <message>
        <source>Wants &amp;help or an answer</source>
        <translation>Besoin d’&amp;aide ou d’une réponse</translation>
    </message>
    <message>
        <source>&amp;Praises or thanks</source>
        <translation>É&amp;loge ou remerciement</translation>
    </message>
    <message>
        <source>&amp;Shares an experience</source>
        <translation>&amp;Partage d’expérience</translation>
    </message>
    <message>
        <source>&amp;Vents or complains</source>
        <translation>&amp;Mécontentement ou réclamation</translation>
    </message>
    <message>
        <source>Asks other customers a &amp;question</source>
        <translation>&amp;Question aux autres clients</translation>
    </message>
    <message>
        <source>&amp;Other: none of these</source>
        <translation>Aut&amp;re&#xa0;: rien de tout cela</translation>
    </message>
    <message>
        <source>&amp;1  Simple question</source>
        <translation>&amp;1  Question simple</translation>
    </message>
    <message>
        <source>&amp;2  Complex question</source>
        <translation>&amp;2  Question complexe</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>a suggested label, how sure it is</comment>
        <translation>%1, %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>LengthCount</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Tout canal</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisée</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Utilisée %n fois</numerusform>
            <numerusform>Utilisée %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them edited</source>
        <translation>
            <numerusform>dont %n modifiée</numerusform>
            <numerusform>dont %n modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expired on %1: it is not offered</source>
        <translation>Expirée le %1&#xa0;: elle n’est pas proposée</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Expire le %1</translation>
    </message>
    <message>
        <source>Nothing fills %1 here. It cannot be sent until you replace it.</source>
        <translation>Rien ne remplit %1 ici. L’envoi est impossible tant que vous ne l’avez pas remplacé.</translation>
    </message>
    <message>
        <source>Nothing ever fills %1: give words to take instead, as in {%2|words}.</source>
        <translation>Rien ne remplit jamais %1&#xa0;: donnez un texte de remplacement, comme dans {%2|texte}.</translation>
    </message>
    <message>
        <source>%1 is no placeholder and goes out as it is. Names are in small letters, without spaces.</source>
        <translation>%1 n’est pas un champ à remplir et part tel quel. Les noms sont en minuscules, sans espaces.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Newest order number that they wrote</source>
        <translation>Dernier numéro de commande écrit par le client</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>Name of our account</source>
        <translation>Nom de notre compte</translation>
    </message>
    <message>
        <source>Handle of our account</source>
        <translation>Pseudo de notre compte</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Date du jour</translation>
    </message>
    <message>
        <source>Today’s weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Send a saved reply</source>
        <translation>Envoyer une réponse type</translation>
    </message>
    <message>
        <source>Put a saved reply into a draft</source>
        <translation>Mettre une réponse type dans un brouillon</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Send the saved reply “%1”</source>
        <translation>Envoyer la réponse type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put the saved reply “%1” into a draft</source>
        <translation>Mettre la réponse type «&#xa0;%1&#xa0;» dans un brouillon</translation>
    </message>
    <message>
        <source>Add the note “%1”</source>
        <translation>Ajouter la note «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the tag “%1”</source>
        <translation>Ajouter l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Retirer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Assign it to nobody</source>
        <translation>Ne l’attribuer à personne</translation>
    </message>
    <message>
        <source>Assign it to me</source>
        <translation>Me l’attribuer</translation>
    </message>
    <message>
        <source>Assign it to %1</source>
        <translation>L’attribuer à %1</translation>
    </message>
    <message>
        <source>Hand it over to %1</source>
        <translation>La transmettre à %1</translation>
    </message>
    <message numerus="yes">
        <source>Snooze it for %n hour(s)</source>
        <translation>
            <numerusform>La mettre en veille pendant %n heure</numerusform>
            <numerusform>La mettre en veille pendant %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>La clôturer</translation>
    </message>
    <message>
        <source>Name of the saved reply</source>
        <translation>Nom de la réponse type</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Agent; “me”; empty for nobody</source>
        <translation>Agent&#xa0;; «&#xa0;me&#xa0;» pour vous&#xa0;; vide pour personne</translation>
    </message>
    <message>
        <source>Team: reason</source>
        <translation>Équipe&#xa0;: motif</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>That cannot be done: %1.</source>
        <translation>C’est impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody was quicker: %1. Look again.</source>
        <translation>Quelqu’un a été plus rapide&#xa0;: %1. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>That is not allowed: %1.</source>
        <translation>Ce n’est pas autorisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is no longer there: %1.</source>
        <translation>Cela n’existe plus&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>LinkTruth</name>
    <message>
        <source>leads to %1</source>
        <comment>a link; a web address</comment>
        <translation>mène à %1</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>A draft by %1: nobody got it.</source>
        <comment>agent</comment>
        <translation>Brouillon de %1&#xa0;: personne ne l’a reçu.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>Sent, %1.</source>
        <comment>day and time</comment>
        <translation>Envoyé, %1.</translation>
    </message>
    <message>
        <source>Taken back: nothing more of it goes out.</source>
        <translation>Envoi annulé&#xa0;: plus rien n’en partira.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinataire</numerusform>
            <numerusform>%n destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n en cours d’envoi</numerusform>
            <numerusform>%n en cours d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n arrivée</numerusform>
            <numerusform>%n arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n envoi annulé</numerusform>
            <numerusform>%n envois annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n demande une intervention</numerusform>
            <numerusform>%n demandent une intervention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be queued</source>
        <translation>
            <numerusform>%n pas encore en file d’envoi</numerusform>
            <numerusform>%n pas encore en file d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot get it</source>
        <translation>
            <numerusform>%n ne peut pas le recevoir</numerusform>
            <numerusform>%n ne peuvent pas le recevoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Not queued yet</source>
        <translation>Pas encore en file d’envoi</translation>
    </message>
    <message>
        <source>Cannot get it: %1.</source>
        <translation>Ne peut pas le recevoir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waits for a colleague to release it</source>
        <translation>Attend qu’un collègue la valide</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation>En train de partir</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Envoi annulé</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: see the outbox</source>
        <translation>On ne sait pas si elle est arrivée&#xa0;: voyez la boîte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n conversation(s)</source>
        <translation>
            <numerusform>Envoyer à %n conversation</numerusform>
            <numerusform>Envoyer à %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) wait(s) for a colleague to release them.</source>
        <translation>
            <numerusform>%n réponse attend qu’un collègue la valide.</numerusform>
            <numerusform>%n réponses attendent qu’un collègue les valide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice is on its way to %n conversation(s).</source>
        <translation>
            <numerusform>L’avis est en cours d’envoi à %n conversation.</numerusform>
            <numerusform>L’avis est en cours d’envoi à %n conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot get it; the list says why.</source>
        <translation>
            <numerusform>%n ne peut pas le recevoir&#xa0;; la liste dit pourquoi.</numerusform>
            <numerusform>%n ne peuvent pas le recevoir&#xa0;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) taken back.</source>
        <translation>
            <numerusform>Envoi de %n réponse annulé.</numerusform>
            <numerusform>Envoi de %n réponses annulé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n it was too late.</source>
        <translation>
            <numerusform>Pour %n, il était trop tard.</numerusform>
            <numerusform>Pour %n, il était trop tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>None had left.</source>
        <translation>Aucune n’était partie.</translation>
    </message>
    <message>
        <source>It was sent or taken back meanwhile: look at it again.</source>
        <translation>Il a été envoyé ou annulé entre-temps&#xa0;: regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>That cannot be: %1.</source>
        <translation>C’est impossible&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>En attente de validation</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Envoi annulé</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>A reply that a network refuses, or that may not have arrived, stands here with what to do about it.</source>
        <translation>Une réponse refusée par un réseau, ou qui n’est peut-être pas arrivée, figure ici avec ce qu’il faut en faire.</translation>
    </message>
    <message>
        <source>A reply that a colleague has to release first waits here.</source>
        <translation>Une réponse qu’un collègue doit d’abord valider attend ici.</translation>
    </message>
    <message>
        <source>A reply that goes out at a time you chose waits here.</source>
        <translation>Une réponse qui part à l’heure que vous avez choisie attend ici.</translation>
    </message>
    <message>
        <source>Every reply has arrived at its network.</source>
        <translation>Chaque réponse est arrivée sur son réseau.</translation>
    </message>
    <message>
        <source>What you send stands here once its network has it.</source>
        <translation>Ce que vous envoyez figure ici dès que son réseau l’a reçu.</translation>
    </message>
    <message>
        <source>A reply that was taken back in time is kept here.</source>
        <translation>Une réponse dont l’envoi a été annulé à temps est conservée ici.</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet.</source>
        <translation>Personne n’a encore rien envoyé.</translation>
    </message>
    <message>
        <source>Written %1</source>
        <comment>when</comment>
        <translation>Écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <comment>who, when</comment>
        <translation>Par %1, %2</translation>
    </message>
    <message>
        <source>Only if they do not write before</source>
        <translation>Seulement si le client n’écrit pas avant</translation>
    </message>
    <message>
        <source>Begun by a language model</source>
        <translation>Commencée par un modèle de langage</translation>
    </message>
    <message>
        <source>Released by %1</source>
        <translation>Validée par %1</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Mise dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>Envoi commencé</translation>
    </message>
    <message>
        <source>The network took it</source>
        <translation>Acceptée par le réseau</translation>
    </message>
    <message>
        <source>Not taken: it is tried again later</source>
        <translation>Non acceptée&#xa0;: nouvel essai plus tard</translation>
    </message>
    <message>
        <source>The network refused it</source>
        <translation>Refusée par le réseau</translation>
    </message>
    <message>
        <source>It left, and no answer came back</source>
        <translation>Partie, sans réponse en retour</translation>
    </message>
    <message>
        <source>Found on the network</source>
        <translation>Retrouvée sur le réseau</translation>
    </message>
    <message>
        <source>It is certainly not on the network: it goes out again</source>
        <translation>Absence certaine sur le réseau&#xa0;: elle repart</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Sent back to who wrote it</source>
        <translation>Renvoyée à son auteur</translation>
    </message>
    <message>
        <source>Taken back by itself: the customer wrote first</source>
        <translation>Envoi annulé automatiquement&#xa0;: le client a écrit avant</translation>
    </message>
    <message>
        <source>Somebody saw it on the network</source>
        <translation>Quelqu’un l’a vue sur le réseau</translation>
    </message>
    <message>
        <source>Somebody saw that it is not there: it goes out again</source>
        <translation>Quelqu’un a constaté son absence&#xa0;: elle repart</translation>
    </message>
    <message>
        <source>Another time was chosen</source>
        <translation>Une autre heure a été choisie</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, what happened then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Refused as one that is there already: an earlier try may have arrived</source>
        <translation>Refusée comme étant déjà là&#xa0;: un essai précédent est peut-être arrivé</translation>
    </message>
</context>
<context>
    <name>PaperSink</name>
    <message>
        <source>Internal: not to be handed to customers</source>
        <translation>Interne&#xa0;: à ne pas remettre aux clients</translation>
    </message>
    <message>
        <source>Exported by %1, as of %2.</source>
        <translation>Exporté par %1, état au %2.</translation>
    </message>
    <message>
        <source>Taken out: %1.</source>
        <translation>Retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Internal notes were left out.</source>
        <translation>Les notes internes ont été laissées de côté.</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>conversation %1</translation>
    </message>
    <message>
        <source>taken back by its author</source>
        <translation>retiré par son auteur</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>never arrived</source>
        <translation>jamais arrivé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file, what it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Pièces jointes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Until %1 it said:</source>
        <translation>Texte jusqu’au %1&#xa0;:</translation>
    </message>
    <message>
        <source>End of the export: %1, %2.</source>
        <translation>Fin de l’export&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;conversation</numerusform>
            <numerusform>%Ln&#xa0;conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;message</numerusform>
            <numerusform>%Ln&#xa0;messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodPresets</name>
    <message>
        <source>Last 7 days</source>
        <translation>7&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
</context>
<context>
    <name>QueryWording</name>
    <message>
        <source>“%1” is no field. There are %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ. Champs possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. It takes %3</source>
        <translation>%1 ne connaît pas «&#xa0;%2&#xa0;». Valeurs possibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2026-05-04, 2026-05, today, yesterday or 7d</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez 2026-05-04, 2026-05, today, yesterday ou 7d</translation>
    </message>
    <message>
        <source>“%1” is no number. Write 1000, &gt;1000 or 10k..1m</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Écrivez 1000, &gt;1000 ou 10k..1m</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Le guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>Something is missing after %1</source>
        <translation>Il manque quelque chose après %1</translation>
    </message>
    <message>
        <source>A minus stands directly before what is not to be there.</source>
        <translation>Le signe moins se place juste devant ce qu’il faut exclure.</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>qui l’a écrit</translation>
    </message>
    <message>
        <source>who received it</source>
        <translation>qui l’a reçu</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>mots de l’objet</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>nom d’une pièce jointe</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>avec une pièce jointe</translation>
    </message>
    <message>
        <source>its language</source>
        <translation>sa langue</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>which account of ours</source>
        <translation>lequel de nos comptes</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>où elle en est</translation>
    </message>
    <message>
        <source>its tag</source>
        <translation>son étiquette</translation>
    </message>
    <message>
        <source>who takes care of it</source>
        <translation>qui s’en occupe</translation>
    </message>
    <message>
        <source>whose conversation</source>
        <translation>conversation de quel client</translation>
    </message>
    <message>
        <source>followers, as &gt;1000</source>
        <translation>abonnés, par exemple &gt;1000</translation>
    </message>
    <message>
        <source>earlier than a day</source>
        <translation>avant un jour donné</translation>
    </message>
    <message>
        <source>that day or later</source>
        <translation>ce jour-là ou après</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>un jour donné</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>How we answer our customers</source>
        <translation>Comment nous répondons à nos clients</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Rédigé le %1</translation>
    </message>
    <message>
        <source>Written on %1 by %2</source>
        <translation>Rédigé le %1 par %2</translation>
    </message>
    <message>
        <source>A share is written with its count and the interval in which the true share lies with 95 % confidence. What was left out is counted and named. The surveys are published figures about other companies; each is shown with its year, its population and its number of respondents.</source>
        <translation>Une part est donnée avec son effectif et l’intervalle qui contient la vraie part avec une confiance de 95&#xa0;%. Ce qui a été écarté est dénombré et nommé. Les enquêtes sont des chiffres publiés sur d’autres entreprises&#xa0;; chacune est présentée avec son année, sa population et son nombre de répondants.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n row(s); the CSV file has all.</source>
        <translation>
            <numerusform>%1 premières lignes sur %n&#xa0;; le fichier CSV les contient toutes.</numerusform>
            <numerusform>Les %1 premières lignes sur %n&#xa0;; le fichier CSV les contient toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Notes sur les données</translation>
    </message>
    <message>
        <source>All figures are computed from the log of events, to which is only ever added. Closing a conversation or erasing a customer never takes a case out of them.</source>
        <translation>Tous les chiffres sont calculés à partir du journal des événements, auquel on ne fait qu’ajouter. Clôturer une conversation ou effacer un client n’en retire jamais une demande.</translation>
    </message>
    <message>
        <source>Cases that are too young for a figure are in neither part of it and are drawn hatched. Below 30 cases a share is greyed: it is too few to compare with anything.</source>
        <translation>Les demandes trop récentes pour un chiffre n’entrent dans aucune de ses deux parties et sont hachurées. En dessous de 30&#xa0;demandes, une part est grisée&#xa0;: c’est trop peu pour comparer à quoi que ce soit.</translation>
    </message>
    <message>
        <source>Intents and complexities count as facts only where a person confirmed them; what is merely suggested is drawn apart.</source>
        <translation>Motifs et difficultés ne comptent comme des faits que si une personne les a confirmés&#xa0;; ce qui est seulement suggéré est représenté à part.</translation>
    </message>
    <message>
        <source>Days are those of the time zone %1. A working calendar is set; surveys are always compared on the wall clock.</source>
        <translation>Les jours sont ceux du fuseau horaire %1. Un calendrier de travail est défini&#xa0;; les enquêtes sont toujours comparées en temps réel.</translation>
    </message>
    <message>
        <source>Days are those of the time zone %1. No working calendar is set, so there are no figures in working time.</source>
        <translation>Les jours sont ceux du fuseau horaire %1. Aucun calendrier de travail n’est défini&#xa0;: il n’y a donc pas de chiffres en temps de travail.</translation>
    </message>
</context>
<context>
    <name>ReviewTables</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Kappa (95 %)</source>
        <translation>Kappa (95&#xa0;%)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>n</source>
        <comment>conversations that both judged</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Scores apart</source>
        <translation>Écart des scores</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>reviewer, verdict, score</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Needs coaching</source>
        <translation>À accompagner</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Insuffisant</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sans verdict</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Was the customer&apos;s matter solved?</source>
        <translation>La demande du client a-t-elle été résolue&#xa0;?</translation>
    </message>
    <message>
        <source>Was the tone right for this customer?</source>
        <translation>Le ton convenait-il à ce client&#xa0;?</translation>
    </message>
    <message>
        <source>Did one reply do, without asking again?</source>
        <translation>Une seule réponse a-t-elle suffi, sans relance&#xa0;?</translation>
    </message>
    <message>
        <source>Was it answered in the right place, in public or in private?</source>
        <translation>La réponse a-t-elle été donnée au bon endroit, en public ou en privé&#xa0;?</translation>
    </message>
    <message>
        <source>Was the answer within the time that we promise?</source>
        <translation>La réponse est-elle arrivée dans le délai que nous promettons&#xa0;?</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>score card</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>score card</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>an answer on a scale</comment>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Personne sans nom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>As of %1, exported by %2</source>
        <translation>État au %1, exporté par %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>conversations, messages, customers</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>internal notes</source>
        <translation>notes internes</translation>
    </message>
    <message>
        <source>the contents of attached files</source>
        <translation>contenu des pièces jointes</translation>
    </message>
    <message>
        <source>who of the team did what, and tags</source>
        <translation>qui a fait quoi dans l’équipe, étiquettes</translation>
    </message>
    <message>
        <source>customers’ profiles</source>
        <translation>profils des clients</translation>
    </message>
    <message>
        <source>Left out by whoever exported: %1.</source>
        <translation>Laissé de côté lors de l’export&#xa0;: %1.</translation>
    </message>
    <message>
        <source>handles</source>
        <translation>pseudos</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>adresses e-mail</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>numéros de téléphone</translation>
    </message>
    <message>
        <source>card and account numbers</source>
        <translation>numéros de carte et de compte</translation>
    </message>
    <message>
        <source>customers’ names</source>
        <translation>noms des clients</translation>
    </message>
    <message>
        <source>chosen words</source>
        <translation>mots choisis</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message numerus="yes">
        <source>Taken out in %n place(s): %1.</source>
        <translation>
            <numerusform>Retiré à %n&#xa0;endroit&#xa0;: %1.</numerusform>
            <numerusform>Retiré à %n&#xa0;endroits&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out: %1.</source>
        <translation>Retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Checking whether the file is as it was written …</source>
        <translation>Vérification de l’intégrité du fichier…</translation>
    </message>
    <message>
        <source>This file was CHANGED since it was written: do not rely on it.</source>
        <translation>Ce fichier a été MODIFIÉ depuis son écriture&#xa0;: ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>The signature does not belong to this file: do not rely on it.</source>
        <translation>La signature n’est pas celle de ce fichier&#xa0;: ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>Intact, and signed by %1 with a key that you know.</source>
        <translation>Intact, et signé par %1 avec une clé que vous connaissez.</translation>
    </message>
    <message>
        <source>Intact, and signed with a key that calls itself %1.</source>
        <translation>Intact, et signé avec une clé qui se présente comme %1.</translation>
    </message>
    <message>
        <source>Intact: as it was written. Not signed, so it does not prove who wrote it.</source>
        <translation>Intact&#xa0;: tel qu’il a été écrit. Non signé&#xa0;: rien ne prouve donc qui l’a écrit.</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>agreement</comment>
        <translation>désaccord</translation>
    </message>
    <message>
        <source>slight</source>
        <comment>agreement</comment>
        <translation>très faible</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>agreement</comment>
        <translation>modéré</translation>
    </message>
    <message>
        <source>substantial</source>
        <comment>agreement</comment>
        <translation>fort</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <comment>agreement</comment>
        <translation>presque parfait</translation>
    </message>
    <message>
        <source>Cohen’s kappa (1960): agreement beyond what chance would give; 0 is chance, 1 is full agreement. The interval covers 95 % (Fleiss, Cohen and Everitt, 1969). The word is that of Landis and Koch, Biometrics 33, 1977, page 165; they call the bounds arbitrary themselves.</source>
        <translation>Kappa de Cohen (1960)&#xa0;: accord au-delà de ce que donnerait le hasard&#xa0;; 0 correspond au hasard, 1 à un accord complet. L’intervalle couvre 95&#xa0;% (Fleiss, Cohen et Everitt, 1969). Le qualificatif est celui de Landis et Koch, Biometrics 33, 1977, page&#xa0;165&#xa0;; eux-mêmes disent les limites arbitraires.</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>trop peu pour conclure</translation>
    </message>
    <message>
        <source>not defined: both always said the same</source>
        <translation>non défini&#xa0;: les deux ont toujours dit la même chose</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>kappa, its interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>RowFigure</name>
    <message>
        <source>back in %1</source>
        <translation>revient dans %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>échéance dans %1</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>First Mile, page %1</source>
        <translation>First Mile, page&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>Saved reply %1</source>
        <translation>Réponse type %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <comment>a day</comment>
        <translation>Réponse du %1</translation>
    </message>
    <message>
        <source>because of %1</source>
        <comment>words of the customer</comment>
        <translation>à cause de %1</translation>
    </message>
    <message numerus="yes">
        <source>as %n answer(s) before</source>
        <translation>
            <numerusform>comme %n réponse précédente</numerusform>
            <numerusform>comme %n réponses précédentes</numerusform>
        </translation>
    </message>
    <message>
        <source>sent in cases like this one</source>
        <translation>envoyée dans des demandes semblables</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Logged contact</source>
        <translation>Contact consigné</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Waiting for our answer</source>
        <translation>En attente de notre réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>En veille jusqu’au %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>short age in a column</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>short age in a column</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>short age in a column</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;heure</numerusform>
            <numerusform>%n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day of this year, in QDate&apos;s notation</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, in QDate&apos;s notation</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day of this year in a narrow column, in QDate&apos;s notation</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month in a narrow column, in QDate&apos;s notation</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>Logged contact: write down what was said to %1</source>
        <translation>Contact consigné&#xa0;: notez ce qui a été dit à %1</translation>
    </message>
    <message>
        <source>Public reply as %1: everybody can read it</source>
        <translation>Réponse publique en tant que %1&#xa0;: tout le monde peut la lire</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>only us</source>
        <translation>nous seuls</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>réponse automatique</translation>
    </message>
    <message>
        <source>delivery failure</source>
        <translation>échec de remise</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>liste de diffusion</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non approuvé</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Pas de réponse depuis le %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Pas encore relevé</translation>
    </message>
    <message numerus="yes">
        <source>Last poll %n s ago</source>
        <translation>
            <numerusform>Dernière relève il y a %n&#xa0;s</numerusform>
            <numerusform>Dernière relève il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Last poll %1 ago</source>
        <translation>Dernière relève il y a %1</translation>
    </message>
    <message>
        <source>Some messages could not be fetched</source>
        <translation>Certains messages n’ont pas pu être récupérés</translation>
    </message>
    <message>
        <source>Gap: %1 to %2</source>
        <comment>messages between two times are missing</comment>
        <translation>Messages manquants&#xa0;: %1&#xa0;– %2</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Part dans un instant</translation>
    </message>
    <message>
        <source>Not out yet. Next try in %1.</source>
        <translation>Pas encore partie. Nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>Not out yet. It is tried again now.</source>
        <translation>Pas encore partie. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Refused. Change the text and send it again.</source>
        <translation>Refusée. Modifiez le texte et renvoyez-la.</translation>
    </message>
    <message>
        <source>Refused: “%1”. Change the text and send it again.</source>
        <translation>Refusée&#xa0;: «&#xa0;%1&#xa0;». Modifiez le texte et renvoyez-la.</translation>
    </message>
    <message>
        <source>It may have arrived. We look whether it did before anything is sent again.</source>
        <translation>Elle est peut-être arrivée. Nous le vérifions avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Envoi annulé</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the customer writes.</source>
        <translation>Cette conversation est clôturée. Elle se rouvre quand le client écrit.</translation>
    </message>
    <message>
        <source>It comes back at the time you chose, or when the customer writes.</source>
        <translation>Elle revient au moment que vous avez choisi, ou quand le client écrit.</translation>
    </message>
    <message>
        <source>Nobody waits here: our answer was the last word.</source>
        <translation>Personne n’attend ici&#xa0;: le dernier message est notre réponse.</translation>
    </message>
    <message>
        <source>%1 has been waiting for %2.</source>
        <translation>%1 attend depuis %2.</translation>
    </message>
    <message>
        <source>Place %1 of %2: %3 has been waiting for %4, and those who wait longest come first.</source>
        <translation>Place %1 sur %2&#xa0;: %3 attend depuis %4, et les plus longues attentes passent d’abord.</translation>
    </message>
    <message>
        <source>The other side says: “%1”</source>
        <translation>Le serveur répond&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no connection. Everything you write is kept and goes out when there is one again.</source>
        <translation>Il n’y a pas de connexion. Tout ce que vous écrivez est conservé et partira dès qu’elle reviendra.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again by itself.</source>
        <translation>Le serveur n’a pas répondu à temps. Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Open Accounts and sign in again.</source>
        <translation>La connexion au compte a été refusée. Ouvrez Comptes et connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The server does not allow this. Ask whoever manages the account.</source>
        <translation>Le serveur ne l’autorise pas. Adressez-vous à la personne qui gère le compte.</translation>
    </message>
    <message>
        <source>It is no longer there. Go back to the list and choose another one.</source>
        <translation>Cet élément n’existe plus. Revenez à la liste et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The network asks us to slow down. We wait as long as it says and go on by ourselves.</source>
        <translation>Le réseau nous demande de ralentir. Nous attendons le délai indiqué, puis reprenons sans intervention de votre part.</translation>
    </message>
    <message>
        <source>It was refused. Change it and try again.</source>
        <translation>C’est refusé. Modifiez, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again; if it stays so, tell us what you did.</source>
        <translation>La réponse du serveur est incompréhensible. Réessayez&#xa0;; si cela persiste, dites-nous ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Something changed meanwhile. Look at what is new, then do it again.</source>
        <translation>Quelque chose a changé entre-temps. Regardez ce qui est nouveau, puis recommencez.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written. Check that the disk is not full and that the file is still there.</source>
        <translation>L’espace de travail n’a pas pu être lu ou écrit. Vérifiez que le disque n’est pas plein et que le fichier est toujours là.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>It may have worked and may not. We look and tell you.</source>
        <translation>Cela a peut-être réussi, peut-être pas. Nous vérifions et vous tenons au courant.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted, so nothing was sent to it. Open Accounts to see why.</source>
        <translation>Le certificat du serveur n’est pas digne de confiance&#xa0;; rien ne lui a donc été envoyé. Ouvrez Comptes pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>The system’s keyring is locked or missing, so the secret could not be kept and the account was not added. Unlock the keyring and try again.</source>
        <translation>Le trousseau du système est verrouillé ou absent&#xa0;: le secret n’a pas pu être conservé et le compte n’a pas été ajouté. Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>Private e-mail from %1 to %2 and those in copy</source>
        <translation>E-mail privé de %1 à %2 et aux personnes en copie</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this machine</source>
        <translation>Démo&#xa0;: rien ne quitte cette machine</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n abonné</numerusform>
            <numerusform>%n abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 k followers</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;k abonnés</translation>
    </message>
    <message>
        <source>%1 M followers</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M d’abonnés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>messages a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>reste %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>The network wants to be paid, or the month’s budget is used up, so the account is paused. Resume it in Accounts when that is settled.</source>
        <translation>Le réseau demande un paiement, ou le budget du mois est épuisé&#xa0;: le compte est en pause. Reprenez-le dans Comptes une fois la question réglée.</translation>
    </message>
    <message>
        <source>%1 here, %2 in %3</source>
        <comment>day and time, day and time, a time zone</comment>
        <translation>%1 ici, %2 dans le fuseau %3</translation>
    </message>
    <message>
        <source>Waits for a colleague to release it</source>
        <translation>Attend qu’un collègue la valide</translation>
    </message>
    <message>
        <source>Goes out on %1</source>
        <comment>day and time</comment>
        <translation>Part le %1</translation>
    </message>
    <message>
        <source>Sent, and seen on its network</source>
        <translation>Envoyée, et vue sur son réseau</translation>
    </message>
    <message>
        <source>Sent back by %1</source>
        <translation>Renvoyée par %1</translation>
    </message>
</context>
<context>
    <name>firstmile::AccountCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Relever maintenant</translation>
    </message>
    <message>
        <source>Test the sign-in</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Se reconnecter à %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>Fetch, test, pause, remove</source>
        <translation>Relever, tester, mettre en pause, retirer</translation>
    </message>
</context>
<context>
    <name>firstmile::AccountEditDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Posts with these words come into the inbox too, even if they do not mention you.</source>
        <translation>Les publications qui contiennent ces mots arrivent aussi dans la boîte de réception, même si elles ne vous mentionnent pas.</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Mots à surveiller</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, behind a number</comment>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>Answer within so many hours</source>
        <translation>Délai de réponse, en heures</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Répondre sous</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>Sans plafond</translation>
    </message>
    <message>
        <source>Budget a month, in dollars</source>
        <translation>Budget mensuel, en dollars</translation>
    </message>
    <message>
        <source>X charges for each post it hands out. Once the budget is used up, the account is paused.</source>
        <translation>X facture chaque publication qu’il fournit. Une fois le budget épuisé, le compte est mis en pause.</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Budget mensuel</translation>
    </message>
    <message>
        <source>Folders that are read, with commas between them</source>
        <translation>Dossiers relevés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Found at the next sign-in</source>
        <translation>Trouvé à la prochaine connexion</translation>
    </message>
    <message>
        <source>Folder of sent mail</source>
        <translation>Dossier des messages envoyés</translation>
    </message>
    <message>
        <source>Names as the server has them, with commas between them.</source>
        <translation>Noms tels qu’ils figurent sur le serveur, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Folders read</source>
        <translation>Dossiers relevés</translation>
    </message>
</context>
<context>
    <name>firstmile::AccountMenu</name>
    <message>
        <source>Poll now</source>
        <translation>Relever maintenant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
</context>
<context>
    <name>firstmile::AccountWizard</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Copy the page’s address</source>
        <translation>Copier l’adresse de la page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiée</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Se reconnecter à %1</translation>
    </message>
    <message>
        <source>Waiting for you to allow it in the browser, which should be open now …</source>
        <translation>En attente de votre autorisation dans le navigateur, qui devrait maintenant être ouvert…</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>firstmile::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Where your customers write to. Passwords and tokens are kept in the system’s keyring, never in the workspace.</source>
        <translation>Là où vos clients vous écrivent. Les mots de passe et les jetons sont conservés dans le trousseau du système, jamais dans l’espace de travail.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aucun compte pour l’instant</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>First Mile fetches what customers write to you on X, Facebook, Mastodon, Bluesky and by e-mail, and puts all of it into one inbox. Begin with the address that most of them use.</source>
        <translation>First Mile récupère ce que les clients vous écrivent sur X, Facebook, Mastodon, Bluesky et par e-mail, et réunit le tout dans une seule boîte de réception. Commencez par l’adresse que la plupart d’entre eux utilisent.</translation>
    </message>
    <message>
        <source>Add the first account</source>
        <translation>Ajouter le premier compte</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 est à jour.</translation>
    </message>
    <message>
        <source>Signing in to %1 …</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 fonctionne.</translation>
    </message>
    <message>
        <source>Remove %1? Nothing more is fetched from it, and its password or token is forgotten. What it received stays in the workspace.</source>
        <translation>Retirer %1&#xa0;? Plus rien n’en sera récupéré, et son mot de passe ou son jeton sera oublié. Ce que ce compte a reçu reste dans l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>firstmile::ActionRegistry</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>action, key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
</context>
<context>
    <name>firstmile::AnswerStrip</name>
    <message>
        <source>Ask the model …</source>
        <translation>Demander au modèle…</translation>
    </message>
    <message>
        <source>Ask the language model for a draft</source>
        <translation>Demander un brouillon au modèle de langage</translation>
    </message>
    <message>
        <source>%1: suggestion %2</source>
        <comment>a deed, a number</comment>
        <translation>%1&#xa0;: suggestion %2</translation>
    </message>
    <message>
        <source>Not helpful</source>
        <translation>Pas utile</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use  (Ctrl+%1)</source>
        <comment>a number</comment>
        <translation>Utiliser  (Ctrl+%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that may fit</source>
        <translation>
            <numerusform>%n réponse qui peut convenir</numerusform>
            <numerusform>%n réponses qui peuvent convenir</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer like it was given before</source>
        <translation>Aucune réponse semblable n’a été donnée auparavant</translation>
    </message>
    <message>
        <source>Show the suggested answers</source>
        <translation>Afficher les réponses suggérées</translation>
    </message>
    <message>
        <source>Fold the suggested answers away</source>
        <translation>Replier les réponses suggérées</translation>
    </message>
</context>
<context>
    <name>firstmile::AskAgainSection</name>
    <message>
        <source>Still all right?</source>
        <translation>Tout va toujours bien&#xa0;?</translation>
    </message>
    <message>
        <source>Ask again once a matter was closed with an answer, after</source>
        <translation>Redemander après une clôture avec réponse, au bout de</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, behind a number</comment>
        <translation>&#xa0;j</translation>
    </message>
    <message>
        <source>Ask again after so many days</source>
        <translation>Délai avant de redemander, en jours</translation>
    </message>
    <message>
        <source>A follow-up is then written down by itself: whether what was promised still holds.</source>
        <translation>Un suivi est alors noté automatiquement&#xa0;: ce qui a été promis tient-il toujours&#xa0;?</translation>
    </message>
</context>
<context>
    <name>firstmile::BeyondDesk</name>
    <message>
        <source>No line can tell them where they wrote. Log the call instead, once it was made.</source>
        <translation>Aucune phrase ne peut prévenir le client là où il a écrit. Consignez plutôt l’appel, une fois qu’il a eu lieu.</translation>
    </message>
    <message>
        <source>Another conversation is open by now. Close this and begin there again.</source>
        <translation>Une autre conversation est désormais ouverte. Fermez cette fenêtre et recommencez là-bas.</translation>
    </message>
    <message>
        <source>The call is agreed and stands among the follow-ups. Its line is on its way.</source>
        <translation>L’appel est convenu et figure parmi les suivis. La phrase qui l’annonce est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Take the line back</source>
        <translation>Annuler l’envoi de la phrase</translation>
    </message>
    <message>
        <source>This conversation is private already: answer it as it stands.</source>
        <translation>Cette conversation est déjà privée&#xa0;: répondez-y telle quelle.</translation>
    </message>
    <message>
        <source>%1 takes no private message to them here</source>
        <comment>a network</comment>
        <translation>%1 n’accepte pas de message privé à ce client ici</translation>
    </message>
    <message>
        <source>It goes on in private.</source>
        <translation>La conversation se poursuit en privé.</translation>
    </message>
    <message>
        <source>They are asked in public to write in private.</source>
        <translation>Le client est invité en public à écrire en privé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was sent: something new arrived meanwhile. Read it behind this, then press again.</source>
        <translation>Rien n’a été envoyé&#xa0;: il y a eu du nouveau entre-temps. Lisez-le derrière cette fenêtre, puis appuyez de nouveau.</translation>
    </message>
    <message>
        <source>What they wrote is not public, so nobody would read an acknowledgement. Reply to them instead.</source>
        <translation>Ce que le client a écrit n’est pas public&#xa0;: personne ne lirait un accusé de réception. Répondez-lui plutôt.</translation>
    </message>
    <message>
        <source>A note is for your team alone. Write a reply to acknowledge it in public.</source>
        <translation>Une note interne est réservée à votre équipe. Écrivez une réponse pour accuser réception en public.</translation>
    </message>
    <message>
        <source>This reply goes to them alone. Make it public to acknowledge it before everybody.</source>
        <translation>Cette réponse s’adresse au client seul. Rendez-la publique pour accuser réception devant tous.</translation>
    </message>
    <message>
        <source>There is no reply here that could be sent. Write what everybody is to read.</source>
        <translation>Il n’y a ici aucune réponse à envoyer. Écrivez ce que tout le monde doit lire.</translation>
    </message>
</context>
<context>
    <name>firstmile::BlueskyStep</name>
    <message>
        <source>Sign in to Bluesky</source>
        <translation>Se connecter à Bluesky</translation>
    </message>
    <message>
        <source>An app password lets First Mile in without your own password, and can be taken back at any time. Tick “Allow access to your direct messages” when you make it.</source>
        <translation>Un mot de passe d’application permet à First Mile de se connecter sans votre propre mot de passe, et peut être révoqué à tout moment. En le créant, cochez «&#xa0;Autoriser l’accès à vos messages privés&#xa0;».</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Créer un mot de passe d’application</translation>
    </message>
    <message>
        <source>Leave the server empty unless your company runs its own: it is found by the handle.</source>
        <translation>Laissez le serveur vide, sauf si votre entreprise a le sien&#xa0;: il se trouve à partir du pseudo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>firstmile::CardView</name>
    <message numerus="yes">
        <source>%n value(s) to walk with the arrow keys</source>
        <translation>
            <numerusform>%n valeur à parcourir avec les flèches</numerusform>
            <numerusform>%n valeurs à parcourir avec les flèches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CertificateStep</name>
    <message>
        <source>The server cannot be verified</source>
        <translation>Impossible de vérifier le serveur</translation>
    </message>
    <message>
        <source>Its certificate does not prove who it is, so nothing was sent to it, neither name nor password.</source>
        <translation>Son certificat ne prouve pas son identité&#xa0;; rien ne lui a donc été envoyé, ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>Somebody who runs the server confirmed this fingerprint</source>
        <translation>Une personne qui gère le serveur a confirmé cette empreinte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>If nobody can confirm it, go back: somebody between here and the server may be reading along.</source>
        <translation>Si personne ne peut la confirmer, revenez en arrière&#xa0;: entre cette machine et le serveur, quelqu’un lit peut-être les échanges.</translation>
    </message>
    <message>
        <source>Trust it and sign in</source>
        <translation>Faire confiance et se connecter</translation>
    </message>
</context>
<context>
    <name>firstmile::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Point at the chart, or walk it with the arrow keys, to read its values; Enter opens one.</source>
        <translation>Pour lire les valeurs, pointez le graphique ou parcourez-le avec les flèches&#xa0;; Entrée en ouvre une.</translation>
    </message>
</context>
<context>
    <name>firstmile::CheckStrip</name>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Not sent. This has to be settled first:</source>
        <translation>Non envoyée. Ceci est à régler d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>Not sent yet. Is this as you want it?</source>
        <translation>Pas encore envoyée. Est-ce bien ce que vous voulez&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, what was found</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Afficher dans le texte</translation>
    </message>
    <message>
        <source>Do not check this</source>
        <translation>Ne pas vérifier</translation>
    </message>
    <message>
        <source>Do not check this again</source>
        <translation>Ne plus vérifier cela</translation>
    </message>
</context>
<context>
    <name>firstmile::Chooser</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>firstmile::ClaimDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add an address, phone or handle</source>
        <translation>Ajouter une adresse, un téléphone ou un pseudo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address, number or handle</source>
        <translation>Adresse, numéro ou pseudo</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
    <message>
        <source>This customer was linked to %1 meanwhile. Once more adds it to them.</source>
        <translation>Ce client a été rattaché à %1 entre-temps. Recommencez pour l’ajouter à cet autre client.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. If the two are one person, link them: compare them first.</source>
        <translation>%1 appartient à %2. Si les deux sont une seule personne, reliez-les&#xa0;: comparez-les d’abord.</translation>
    </message>
</context>
<context>
    <name>firstmile::CommentCard</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>who, when, about what</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, to which comment</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change this comment</source>
        <translation>Modifier ce commentaire</translation>
    </message>
    <message>
        <source>Remove this comment</source>
        <translation>Retirer ce commentaire</translation>
    </message>
    <message>
        <source>Comment of %1 · %2: %3</source>
        <comment>who, about what, the text</comment>
        <translation>Commentaire de %1 · %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>firstmile::CommentEdit</name>
    <message>
        <source>What do you want to say about it?</source>
        <translation>Que voulez-vous en dire&#xa0;?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Enter keeps it, Shift+Enter begins a line, Esc leaves it.</source>
        <translation>Entrée l’enregistre, Maj+Entrée commence une ligne, Échap l’abandonne.</translation>
    </message>
</context>
<context>
    <name>firstmile::CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>None yet. Select words in a message and press M, or press the mark on its card.</source>
        <translation>Aucun pour l’instant. Sélectionnez des mots dans un message et appuyez sur M, ou cliquez sur le repère de sa carte.</translation>
    </message>
    <message>
        <source>Comment on the conversation  (Shift+M)</source>
        <translation>Commenter la conversation  (Maj+M)</translation>
    </message>
    <message>
        <source>Comment on the conversation</source>
        <translation>Commenter la conversation</translation>
    </message>
    <message>
        <source>on the conversation</source>
        <translation>sur la conversation</translation>
    </message>
    <message>
        <source>on “%1”</source>
        <comment>words of a message</comment>
        <translation>sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>on a message that is not in this file</source>
        <translation>sur un message absent de ce fichier</translation>
    </message>
    <message>
        <source>on the message of %1</source>
        <comment>a time</comment>
        <translation>sur le message (%1)</translation>
    </message>
    <message>
        <source>on the message of %1, %2</source>
        <comment>who, when</comment>
        <translation>sur le message de %1 (%2)</translation>
    </message>
    <message>
        <source>Open a conversation first.</source>
        <translation>Ouvrez d’abord une conversation.</translation>
    </message>
    <message>
        <source>New comment %1</source>
        <comment>about what</comment>
        <translation>Nouveau commentaire %1</translation>
    </message>
    <message>
        <source>Comment removed.</source>
        <translation>Commentaire retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>firstmile::ComparisonView</name>
    <message>
        <source>The two people side by side</source>
        <translation>Les deux personnes côte à côte</translation>
    </message>
    <message>
        <source>What speaks for one person</source>
        <translation>Ce qui indique une seule personne</translation>
    </message>
    <message>
        <source>They become %1. Nothing is lost; z undoes it.</source>
        <translation>Elles deviennent %1. Rien n’est perdu&#xa0;; z annule l’opération.</translation>
    </message>
    <message numerus="yes">
        <source>All %n conversation(s) will stand in one history, under %1. Nothing is lost; z undoes it.</source>
        <translation>
            <numerusform>%n conversation figurera dans un seul historique, sous %1. Rien n’est perdu&#xa0;; z annule l’opération.</numerusform>
            <numerusform>Les %n conversations figureront dans un seul historique, sous %1. Rien n’est perdu&#xa0;; z annule l’opération.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CompletionPopup</name>
    <message>
        <source>Ways to go on</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>firstmile::Composer</name>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon conservé</translation>
    </message>
    <message>
        <source>Write a note to your team …</source>
        <translation>Écrire une note à votre équipe…</translation>
    </message>
    <message>
        <source>Write a reply …</source>
        <translation>Écrire une réponse…</translation>
    </message>
    <message>
        <source>Note to your team</source>
        <translation>Note à votre équipe</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Réponse au client</translation>
    </message>
    <message>
        <source>Something new arrived while you wrote.</source>
        <translation>Il y a eu du nouveau pendant que vous écriviez.</translation>
    </message>
    <message>
        <source>A language model wrote this: read it before you send it.</source>
        <translation>Un modèle de langage a écrit ceci&#xa0;: lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>No dictionary is installed for this language.</source>
        <translation>Aucun dictionnaire n’est installé pour cette langue.</translation>
    </message>
    <message>
        <source>There is nothing to quote.</source>
        <translation>Il n’y a rien à citer.</translation>
    </message>
    <message>
        <source>Only a reply by mail quotes what it answers.</source>
        <translation>Seule une réponse par e-mail cite le message auquel elle répond.</translation>
    </message>
    <message>
        <source>There is no reply here that files could go with.</source>
        <translation>Il n’y a pas ici de réponse à laquelle joindre des fichiers.</translation>
    </message>
</context>
<context>
    <name>firstmile::ComposerFoot</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>More for this text</source>
        <translation>Autres actions sur ce texte</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>En privé</translation>
    </message>
    <message>
        <source>Private: to the customer alone</source>
        <translation>En privé&#xa0;: au client seul</translation>
    </message>
    <message>
        <source>A message to the customer alone, although theirs was public</source>
        <translation>Un message au client seul, bien que le sien soit public</translation>
    </message>
    <message>
        <source>Answer in the browser</source>
        <translation>Répondre dans le navigateur</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Envoyer et clôturer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send  (Ctrl+Enter)</source>
        <translation>Envoyer  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Autres façons d’envoyer</translation>
    </message>
    <message>
        <source>Send	Ctrl+Enter</source>
        <translation>Envoyer	Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send and close	Ctrl+Shift+Enter</source>
        <translation>Envoyer et clôturer	Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Send later …</source>
        <translation>Envoyer plus tard…</translation>
    </message>
    <message>
        <source>Send unless they write</source>
        <translation>Envoyer sauf si le client écrit</translation>
    </message>
    <message>
        <source>It is taken back by itself when the customer writes before it has left.</source>
        <translation>L’envoi s’annule de lui-même si le client écrit avant le départ.</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message numerus="yes">
        <source>Send %n post(s)</source>
        <translation>
            <numerusform>Envoyer %n publication</numerusform>
            <numerusform>Envoyer %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Send privately</source>
        <translation>Envoyer en privé</translation>
    </message>
    <message>
        <source>Attach files  (%1)</source>
        <comment>a key</comment>
        <translation>Joindre des fichiers  (%1)</translation>
    </message>
</context>
<context>
    <name>firstmile::ComposerTools</name>
    <message>
        <source>Trim the quote to what is answered</source>
        <translation>Réduire la citation à ce qui reçoit une réponse</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Other words for other networks</source>
        <translation>Autre texte pour d’autres réseaux</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>%1 (as the customer writes)</source>
        <comment>a language</comment>
        <translation>%1 (comme le client)</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Ne pas vérifier</translation>
    </message>
    <message>
        <source>Quote their words</source>
        <translation>Citer le client</translation>
    </message>
</context>
<context>
    <name>firstmile::ConsentDialog</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>May we write to them?</source>
        <translation>Pouvons-nous écrire à ce client&#xa0;?</translation>
    </message>
    <message>
        <source>Being written to at all</source>
        <translation>Tout message, quel qu’il soit</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>Actualités et offres</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>On which channel</source>
        <translation>Sur quel canal</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Le client a dit</translation>
    </message>
    <message>
        <source>On the phone: “please do not call any more”</source>
        <translation>Au téléphone&#xa0;: «&#xa0;merci de ne plus appeler&#xa0;»</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Comment il l’a dit</translation>
    </message>
    <message>
        <source>May we write to %1?</source>
        <translation>Pouvons-nous écrire à %1&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was said about it so far: they may be answered.</source>
        <translation>Rien n’a été dit à ce sujet jusqu’ici&#xa0;: ce client peut recevoir des réponses.</translation>
    </message>
    <message>
        <source>Nothing was said about it so far: they get no news.</source>
        <translation>Rien n’a été dit à ce sujet jusqu’ici&#xa0;: ce client ne reçoit pas d’actualités.</translation>
    </message>
    <message>
        <source>So far: %1, %2</source>
        <comment>what they said, who wrote it down</comment>
        <translation>Jusqu’ici&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Taken back: written down by mistake</source>
        <translation>Annulé&#xa0;: noté par erreur</translation>
    </message>
</context>
<context>
    <name>firstmile::ConsentForm</name>
    <message>
        <source>How did they say so?</source>
        <translation>Comment le client l’a-t-il dit&#xa0;?</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Comment il l’a dit</translation>
    </message>
    <message>
        <source>On which channel</source>
        <translation>Sur quel canal</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>They may be contacted again:</source>
        <translation>Le client peut de nouveau être contacté&#xa0;:</translation>
    </message>
    <message>
        <source>They do not want to be contacted; queued replies are held back:</source>
        <translation>Le client ne veut pas être contacté&#xa0;; les réponses en file d’envoi sont retenues&#xa0;:</translation>
    </message>
    <message>
        <source>They want news and offers:</source>
        <translation>Le client souhaite actualités et offres&#xa0;:</translation>
    </message>
    <message>
        <source>They want no news and offers:</source>
        <translation>Le client ne veut ni actualités ni offres&#xa0;:</translation>
    </message>
</context>
<context>
    <name>firstmile::ConsentList</name>
    <message>
        <source>May be contacted: they said nothing against it</source>
        <translation>Peut être contacté&#xa0;: le client ne s’y est pas opposé</translation>
    </message>
    <message>
        <source>No news and offers: they did not ask for any</source>
        <translation>Ni actualités ni offres&#xa0;: le client n’en a pas demandé</translation>
    </message>
    <message>
        <source>Do not contact …</source>
        <translation>Ne pas contacter…</translation>
    </message>
    <message>
        <source>May be contacted …</source>
        <translation>Peut être contacté…</translation>
    </message>
    <message>
        <source>No news …</source>
        <translation>Pas d’actualités…</translation>
    </message>
    <message>
        <source>Wants news …</source>
        <translation>Souhaite des actualités…</translation>
    </message>
</context>
<context>
    <name>firstmile::ContactBanner</name>
    <message>
        <source>Do not contact: replies are not sent.</source>
        <translation>Ne pas contacter&#xa0;: les réponses ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Do not contact on %1: replies are not sent there.</source>
        <translation>Ne pas contacter via %1&#xa0;: les réponses n’y sont pas envoyées.</translation>
    </message>
</context>
<context>
    <name>firstmile::ContactImportDialog</name>
    <message>
        <source>Another file …</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Contacts of another program</source>
        <translation>Contacts d’un autre programme</translation>
    </message>
    <message>
        <source>A table (CSV, whatever separates its columns) or vCards. You see what would happen before anything is written, and can take all of it back afterwards.</source>
        <translation>Un tableau (CSV, quel que soit le séparateur de colonnes) ou des vCards. Vous voyez ce qui se passerait avant que rien ne soit écrit, et pouvez tout annuler ensuite.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>What could not be taken as it stands</source>
        <translation>Ce qui n’a pas pu être repris tel quel</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>In %1 people of this file:</source>
        <comment>a list follows</comment>
        <translation>Personnes dans ce fichier (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Contacts (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>… and %1 more of the kind</source>
        <translation>… et %1 de plus du même genre</translation>
    </message>
    <message>
        <source>Imported:</source>
        <comment>a list follows</comment>
        <translation>Importation&#xa0;:</translation>
    </message>
</context>
<context>
    <name>firstmile::ContactPreview</name>
    <message>
        <source>The first line names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>The first people of the file</source>
        <translation>Les premières personnes du fichier</translation>
    </message>
    <message>
        <source>What separates the columns</source>
        <translation>Séparateur des colonnes</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Colonnes séparées par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Reconnu automatiquement</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationCommands</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing to undo at the moment.</source>
        <translation>Il n’y a rien à annuler pour le moment.</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Read the conversation</source>
        <translation>Lire la conversation</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Write a note to your team</source>
        <translation>Écrire une note à votre équipe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Marked as unread.</source>
        <translation>Marquée comme non lue.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Closed without an answer: it counts as not answered.</source>
        <translation>Clôturée sans réponse, et comptée comme telle.</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>Clôturée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>Rouverte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Pendant trois heures</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Jusqu’à demain matin</translation>
    </message>
    <message>
        <source>Until Monday morning</source>
        <translation>Jusqu’à lundi matin</translation>
    </message>
    <message>
        <source>For one week</source>
        <translation>Pendant une semaine</translation>
    </message>
    <message>
        <source>Snooze until when? It comes back earlier if the customer writes.</source>
        <translation>En veille jusqu’à quand&#xa0;? Elle revient plus tôt si le client écrit.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>En veille jusqu’au %1.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Assign to whom?</source>
        <translation>À qui l’attribuer&#xa0;?</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>N’est plus attribuée.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Attribuée à %1.</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>Which tag? Type a new one if it is missing.</source>
        <translation>Quelle étiquette&#xa0;? Tapez-en une nouvelle si elle manque.</translation>
    </message>
    <message>
        <source>Tag #%1 removed.</source>
        <translation>Étiquette #%1 retirée.</translation>
    </message>
    <message>
        <source>Tagged #%1.</source>
        <translation>Étiquette #%1 ajoutée.</translation>
    </message>
    <message>
        <source>It is with %1. Take it back?</source>
        <translation>Elle est chez %1. La reprendre&#xa0;?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>It is with us again.</source>
        <translation>Elle est de nouveau chez nous.</translation>
    </message>
    <message>
        <source>Hand over to which team?</source>
        <translation>À quelle équipe la transmettre&#xa0;?</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>Transmise à %1.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Marquée comme lue.</translation>
    </message>
    <message>
        <source>Select the conversation</source>
        <translation>Sélectionner la conversation</translation>
    </message>
    <message>
        <source>Select all conversations that match</source>
        <translation>Sélectionner toutes les conversations correspondantes</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>what is done, how far</comment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Log a call, letter or visit …</source>
        <translation>Consigner un appel, une lettre ou une visite…</translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation>Consigné.</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationDelegate</name>
    <message>
        <source>Reply not sent</source>
        <translation>Réponse non envoyée</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationExportDialog</name>
    <message>
        <source>Choose a printer …</source>
        <translation>Choisir une imprimante…</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print conversations</source>
        <translation>Imprimer des conversations</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exporter des conversations</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Who of us wrote, teams, tags and labels</source>
        <translation>Auteurs de l’équipe, équipes, étiquettes et qualifications</translation>
    </message>
    <message>
        <source>What is known of customers</source>
        <translation>Ce que l’on sait des clients</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sign it, so that others see that it is from here and unchanged</source>
        <translation>Signer, pour que les autres voient qu’il vient d’ici et n’a pas été modifié</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase, if it shall be locked</source>
        <translation>Phrase secrète, pour le verrouiller</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Confirmer la phrase secrète</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %n characters.</source>
        <translation>
            <numerusform>Une phrase secrète compte au moins %n&#xa0;caractère.</numerusform>
            <numerusform>Une phrase secrète compte au moins %n&#xa0;caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationHeader</name>
    <message>
        <source>Late: waiting for %1</source>
        <translation>En retard&#xa0;: attend depuis %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente depuis %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>transmise à %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>attribuée à %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote of this before: %n time(s)</source>
        <translation>
            <numerusform>A déjà écrit à ce sujet&#xa0;: %n&#xa0;fois</numerusform>
            <numerusform>A déjà écrit à ce sujet&#xa0;: %n&#xa0;fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationListModel</name>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>en attente depuis %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>a reply was not sent</source>
        <translation>une réponse n’est pas partie</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>reviewed: %1</source>
        <translation>évaluée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationListPane</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Every customer has an answer. New messages appear here by themselves.</source>
        <translation>Chaque client a reçu une réponse. Les nouveaux messages apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No conversation is in this view at the moment.</source>
        <translation>Cette vue ne contient aucune conversation pour le moment.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Nothing found in this view</source>
        <translation>Aucun résultat dans cette vue</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. The rest of the workspace was not searched.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;». La recherche n’a pas porté sur le reste de l’espace de travail.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in any year or channel. Try fewer or other words.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;», toutes années et tous canaux confondus. Essayez avec moins de mots, ou d’autres.</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationPage</name>
    <message>
        <source>The conversation could not be read</source>
        <translation>La conversation n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistrée sous %1.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Aucune conversation ouverte</translation>
    </message>
    <message>
        <source>Choose one in the list, or press j and k to walk through it.</source>
        <translation>Choisissez-en une dans la liste, ou parcourez-la avec les touches j et k.</translation>
    </message>
    <message>
        <source>Your text is copied. Post it in the browser: the next fetch brings it here, and it counts as the answer.</source>
        <translation>Votre texte est copié. Publiez-le dans le navigateur&#xa0;: la prochaine relève le ramènera ici, et il comptera comme réponse.</translation>
    </message>
    <message>
        <source>There is no reply here that could be sent later.</source>
        <translation>Il n’y a pas ici de réponse à envoyer plus tard.</translation>
    </message>
</context>
<context>
    <name>firstmile::CountingButton</name>
    <message>
        <source>A point of a line is</source>
        <translation>Un point de courbe représente</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>A case belongs to the day</source>
        <translation>Une demande est comptée au jour</translation>
    </message>
    <message>
        <source>On which the customer wrote</source>
        <translation>Où le client a écrit</translation>
    </message>
    <message>
        <source>On which it was answered</source>
        <translation>Où elle a reçu sa réponse</translation>
    </message>
    <message>
        <source>Times are</source>
        <translation>Les délais sont comptés</translation>
    </message>
    <message>
        <source>By the wall clock: nights and Sundays count</source>
        <translation>En temps réel&#xa0;: les nuits et les dimanches comptent</translation>
    </message>
    <message>
        <source>In the team’s working time</source>
        <translation>En temps de travail de l’équipe</translation>
    </message>
    <message>
        <source>In the team’s working time: set the calendar first (Settings, Measures)</source>
        <translation>En temps de travail de l’équipe&#xa0;: définissez d’abord le calendrier (Paramètres, Mesures)</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>of the answer</source>
        <translation>de la réponse</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>temps de travail</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ways of counting</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>How it is counted: %1</source>
        <translation>Mode de calcul&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::CrmSection</name>
    <message>
        <source>Link to your CRM</source>
        <translation>Lien vers votre CRM</translation>
    </message>
    <message>
        <source>What stands in braces is filled in: {email}, {phone}, {name}, {handle}, {x}, {facebook}, {mastodon}, {bluesky}, {id}.</source>
        <translation>Ce qui est entre accolades est complété&#xa0;: {email}, {phone}, {name}, {handle}, {x}, {facebook}, {mastodon}, {bluesky}, {id}.</translation>
    </message>
    <message>
        <source>Address of a customer’s page in your CRM</source>
        <translation>Adresse de la page d’un client dans votre CRM</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::CurvePlot</name>
    <message>
        <source>%d %%</source>
        <comment>an axis label in printf&apos;s notation: a percentage</comment>
        <translation>%d %%</translation>
    </message>
    <message>
        <source>Time since the customer wrote</source>
        <translation>Temps depuis le message du client</translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerCommands</name>
    <message>
        <source>Open a conversation or choose a customer first.</source>
        <translation>Ouvrez d’abord une conversation ou choisissez un client.</translation>
    </message>
    <message>
        <source>Merge or link the customer …</source>
        <translation>Fusionner ou relier le client…</translation>
    </message>
    <message>
        <source>Take identities off the customer …</source>
        <translation>Détacher des identités du client…</translation>
    </message>
    <message>
        <source>Add an address, phone or handle to the customer …</source>
        <translation>Ajouter une adresse, un téléphone ou un pseudo au client…</translation>
    </message>
    <message>
        <source>Write down whether the customer may be written to …</source>
        <translation>Noter si l’on peut écrire au client…</translation>
    </message>
    <message>
        <source>Save everything held on this person …</source>
        <translation>Enregistrer toutes les données sur cette personne…</translation>
    </message>
    <message>
        <source>Erase this person …</source>
        <translation>Effacer cette personne…</translation>
    </message>
    <message>
        <source>Possible duplicates …</source>
        <translation>Doublons possibles…</translation>
    </message>
    <message>
        <source>Import contacts …</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Export contacts …</source>
        <translation>Exporter des contacts…</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 ajouté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: what they said before counts again.</source>
        <translation>Annulé&#xa0;: ce que le client avait dit auparavant vaut de nouveau.</translation>
    </message>
    <message>
        <source>Save everything held on this person</source>
        <translation>Enregistrer toutes les données sur cette personne</translation>
    </message>
    <message>
        <source>A page to read (*.html)</source>
        <translation>Une page à lire (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Des données pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>Everything held on this person is in %1. Keep it as you would keep their letters.</source>
        <translation>Toutes les données sur cette personne sont dans %1. Conservez ce fichier comme vous conserveriez ses lettres.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written to %1.</source>
        <translation>
            <numerusform>%n client écrit dans %1.</numerusform>
            <numerusform>%n clients écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerDeeds</name>
    <message>
        <source>%1 and %2 are one customer now.</source>
        <translation>%1 et %2 sont désormais un seul client.</translation>
    </message>
    <message>
        <source>%1 and %2 are two people: they are not suggested again.</source>
        <translation>%1 et %2 sont deux personnes&#xa0;: elles ne sont plus proposées.</translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) taken off %1, with what was written there.</source>
        <translation>
            <numerusform>%n identité détachée de %1, avec ce qui y a été écrit.</numerusform>
            <numerusform>%n identités détachées de %1, avec ce qui y a été écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased. It can be taken back for three days.</source>
        <translation>Effacé. Vous pouvez annuler pendant trois jours.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Effacé définitivement.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: all is as it was.</source>
        <translation>Annulé&#xa0;: tout est comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n that somebody wrote with or changed since: they stay.</source>
        <translation>
            <numerusform>Annulé, sauf pour %n élément utilisé ou modifié depuis par quelqu’un&#xa0;: il est conservé.</numerusform>
            <numerusform>Annulé, sauf pour %n éléments utilisés ou modifiés depuis par quelqu’un&#xa0;: ils sont conservés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerHead</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Open in the CRM</source>
        <translation>Ouvrir dans le CRM</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Se renseigner</translation>
    </message>
    <message>
        <source>Back to the customers  (Esc)</source>
        <translation>Revenir aux clients  (Esc)</translation>
    </message>
    <message>
        <source>Ask your own program what it knows of this customer</source>
        <translation>Demander à votre propre programme ce qu’il sait de ce client</translation>
    </message>
    <message>
        <source>Erased %1: who they were is gone, that they wrote stays counted</source>
        <translation>Effacé (%1)&#xa0;: son identité a disparu, ses messages restent comptés</translation>
    </message>
    <message>
        <source>Preferred: %1</source>
        <comment>channel</comment>
        <translation>Préféré&#xa0;: %1</translation>
    </message>
    <message>
        <source>conversations</source>
        <comment>a figure stands above</comment>
        <translation>conversations</translation>
    </message>
    <message>
        <source>cases</source>
        <comment>a figure stands above</comment>
        <translation>demandes</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>a figure stands above</comment>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a figure stands above</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>median time to first response</source>
        <translation>délai médian de première réponse</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>dernier contact</translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerListModel</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerPage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Where they write</source>
        <translation>Où ce client écrit</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Ce que ce client a accepté</translation>
    </message>
    <message>
        <source>Linked, split, imported</source>
        <translation>Relié, détaché, importé</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>Le client n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It knows nothing new of this customer.</source>
        <translation>Le programme ne sait rien de nouveau sur ce client.</translation>
    </message>
    <message numerus="yes">
        <source>It told %n thing(s) about this customer.</source>
        <translation>
            <numerusform>Le programme a donné %n information sur ce client.</numerusform>
            <numerusform>Le programme a donné %n informations sur ce client.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerPages</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Everything about this customer</source>
        <translation>Tout sur ce client</translation>
    </message>
    <message>
        <source>Open a conversation or choose a customer first.</source>
        <translation>Ouvrez d’abord une conversation ou choisissez un client.</translation>
    </message>
    <message>
        <source>Add a promise or task for this customer …</source>
        <translation>Ajouter une promesse ou une tâche pour ce client…</translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerPanel</name>
    <message numerus="yes">
        <source>%n identity(ies)</source>
        <translation>
            <numerusform>%n identité</numerusform>
            <numerusform>%n identités</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about this customer  (I)</source>
        <translation>Tout sur ce client  (I)</translation>
    </message>
    <message>
        <source>Everything about this customer</source>
        <translation>Tout sur ce client</translation>
    </message>
    <message numerus="yes">
        <source>History: %n message(s)</source>
        <translation>
            <numerusform>Historique&#xa0;: %n message</numerusform>
            <numerusform>Historique&#xa0;: %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferred: %1</source>
        <comment>channel</comment>
        <translation>Préféré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerSettings</name>
    <message>
        <source>Customers, for the whole team</source>
        <translation>Clients, pour toute l’équipe</translation>
    </message>
    <message>
        <source>%1 removed. What was written in it stays with the customers.</source>
        <translation>%1 retiré. Ce qui y était écrit reste chez les clients.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>firstmile::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Name, handle, address, phone or company</source>
        <translation>Nom, pseudo, adresse, téléphone ou entreprise</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>There are more. Type a few letters of the one that you look for.</source>
        <translation>Il y en a d’autres. Tapez quelques lettres de celui que vous cherchez.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>Les clients n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Personne ici pour l’instant</translation>
    </message>
    <message>
        <source>Whoever writes to one of your accounts stands here from then on.</source>
        <translation>Toute personne qui écrit à l’un de vos comptes figure ensuite ici.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Nobody’s name, handle, address, phone or company begins with these words.</source>
        <translation>Aucun nom, pseudo, adresse, téléphone ou entreprise ne commence par ces mots.</translation>
    </message>
</context>
<context>
    <name>firstmile::DashboardCommands</name>
    <message>
        <source>Dashboard: %1</source>
        <translation>Tableau de bord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next page of the dashboard</source>
        <translation>Page suivante du tableau de bord</translation>
    </message>
    <message>
        <source>Previous page of the dashboard</source>
        <translation>Page précédente du tableau de bord</translation>
    </message>
</context>
<context>
    <name>firstmile::DashboardPage</name>
    <message>
        <source>The figures are being computed</source>
        <translation>Calcul des chiffres en cours</translation>
    </message>
    <message>
        <source>Computing the figures from the event log …</source>
        <translation>Calcul des chiffres à partir du journal des événements…</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>Rien à mesurer pour l’instant</translation>
    </message>
    <message>
        <source>Here you will see how soon and how often customers have an answer, beside what surveys found. The figures begin with the first message of a customer.</source>
        <translation>Vous verrez ici avec quelle rapidité et dans quelle proportion les clients reçoivent une réponse, en regard des résultats d’enquêtes. Les chiffres commencent au premier message d’un client.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>The figures could not be computed</source>
        <translation>Les chiffres n’ont pas pu être calculés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of filter: values</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>in working time</source>
        <translation>en temps de travail</translation>
    </message>
    <message>
        <source>in working time, for which no calendar is set: there is no figure</source>
        <translation>en temps de travail, sans calendrier défini&#xa0;: il n’y a pas de chiffre</translation>
    </message>
    <message numerus="yes">
        <source>compared with the %n day(s) before</source>
        <translation>
            <numerusform>comparaison avec %n&#xa0;jour avant</numerusform>
            <numerusform>comparaison avec les %n&#xa0;jours précédents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n&#xa0;demande</numerusform>
            <numerusform>%n&#xa0;demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what is shown: how many cases</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No case in these days</source>
        <translation>Aucune demande ces jours-là</translation>
    </message>
    <message>
        <source>Nothing that customers wrote in them meets the filters that are set.</source>
        <translation>Rien de ce que les clients y ont écrit ne correspond aux filtres choisis.</translation>
    </message>
    <message>
        <source>The oldest case is of %1.</source>
        <translation>La demande la plus ancienne date du %1.</translation>
    </message>
    <message>
        <source>Show all cases of all time</source>
        <translation>Afficher toutes les demandes depuis le début</translation>
    </message>
    <message>
        <source>These figures are of %1. They could not be computed again: %2</source>
        <translation>Ces chiffres datent du %1. Ils n’ont pas pu être recalculés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change “%1” to this</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» par cet affichage</translation>
    </message>
    <message>
        <source>“%1” shows this now.</source>
        <translation>«&#xa0;%1&#xa0;» présente désormais cet affichage.</translation>
    </message>
    <message>
        <source>What is the view to be called?</source>
        <translation>Quel nom donner à la vue&#xa0;?</translation>
    </message>
    <message>
        <source>Saved: “%1” is among the views.</source>
        <translation>Enregistré&#xa0;: «&#xa0;%1&#xa0;» figure parmi les vues.</translation>
    </message>
    <message>
        <source>View “%1” removed.</source>
        <translation>Vue «&#xa0;%1&#xa0;» retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation>La vue est de retour.</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>Rien à mesurer</translation>
    </message>
    <message>
        <source>No message of a customer has been read from this file. While it is being read, the figures grow.</source>
        <translation>Aucun message de client n’a encore été lu dans ce fichier. Les chiffres augmentent au fil de la lecture.</translation>
    </message>
</context>
<context>
    <name>firstmile::DeedList</name>
    <message>
        <source>Nothing was linked, split or imported.</source>
        <translation>Rien n’a été relié, détaché ni importé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undone by %1, %2</source>
        <comment>agent, time</comment>
        <translation>Annulé par %1, %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone. Messages and counts are where they were.</source>
        <translation>Annulé. Messages et décomptes sont revenus à leur place.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %n that somebody wrote with or changed since.</source>
        <comment>customers and identities</comment>
        <translation>
            <numerusform>Annulé, sauf pour %n élément utilisé ou modifié depuis par quelqu’un.</numerusform>
            <numerusform>Annulé, sauf pour %n éléments utilisés ou modifiés depuis par quelqu’un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::Desktop</name>
    <message>
        <source>Another First Mile polls and sends for this workspace; what you write goes out there.</source>
        <translation>Un autre First Mile relève et envoie déjà les messages de cet espace de travail&#xa0;; c’est lui qui enverra ce que vous écrivez.</translation>
    </message>
    <message>
        <source>First Mile</source>
        <translation>First Mile</translation>
    </message>
    <message>
        <source>This is not a First Mile workspace</source>
        <translation>Ce n’est pas un espace de travail First Mile</translation>
    </message>
    <message>
        <source>%1 is damaged or something else. Nothing in it was changed. Choose another file with --workspace.</source>
        <translation>%1 est endommagé ou n’est pas un espace de travail. Rien n’y a été modifié. Choisissez un autre fichier avec --workspace.</translation>
    </message>
    <message>
        <source>This workspace is newer than the program</source>
        <translation>Cet espace de travail est plus récent que le programme</translation>
    </message>
    <message>
        <source>%1 was made by a newer First Mile. Nothing in it was changed. Install that version to open it.</source>
        <translation>%1 vient d’une version plus récente de First Mile. Rien n’y a été modifié. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>L’espace de travail n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>firstmile::DraftDesk</name>
    <message>
        <source>Somebody else changed this draft meanwhile. It stands here as they left it; your words are among its versions.</source>
        <translation>Quelqu’un d’autre a modifié ce brouillon entre-temps. Le voici tel qu’il l’a laissé&#xa0;; votre texte figure parmi ses versions.</translation>
    </message>
    <message>
        <source>Your team can see this draft and go on with it.</source>
        <translation>Votre équipe peut voir ce brouillon et le poursuivre.</translation>
    </message>
    <message>
        <source>Only you can see this draft.</source>
        <translation>Vous seul pouvez voir ce brouillon.</translation>
    </message>
    <message>
        <source>The draft was put aside.</source>
        <translation>Le brouillon a été mis de côté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The draft is in its conversation again.</source>
        <translation>Le brouillon est de retour dans sa conversation.</translation>
    </message>
</context>
<context>
    <name>firstmile::DraftsMenu</name>
    <message numerus="yes">
        <source>Drafts: %n other(s)</source>
        <translation>
            <numerusform>Brouillons&#xa0;: %n autre</numerusform>
            <numerusform>Brouillons&#xa0;: %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nouveau brouillon</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <translation>Partagé avec l’équipe</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>the beginning of a draft</comment>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an agent, the beginning of a draft</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <comment>the beginning of a draft</comment>
        <translation>%1 (partagé)</translation>
    </message>
</context>
<context>
    <name>firstmile::DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>What you have begun to write, and what colleagues share with you.</source>
        <translation>Ce que vous avez commencé à écrire, et ce que vos collègues partagent avec vous.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Shared by colleagues</source>
        <translation>Partagés par des collègues</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <source>What you write is kept within a second. Until it is sent, it stands here.</source>
        <translation>Ce que vous écrivez est conservé dans la seconde. Jusqu’à l’envoi, cela figure ici.</translation>
    </message>
    <message>
        <source>Note to the team</source>
        <translation>Note à l’équipe</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>shared with the team</source>
        <translation>partagé avec l’équipe</translation>
    </message>
    <message>
        <source>begun by a language model</source>
        <translation>commencé par un modèle de langage</translation>
    </message>
    <message>
        <source>last written %1</source>
        <comment>a time</comment>
        <translation>dernière modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <comment>customer, text</comment>
        <translation>À %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the draft to %1</source>
        <translation>Ouvrir le brouillon pour %1</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Put the draft to %1 aside</source>
        <translation>Mettre de côté le brouillon pour %1</translation>
    </message>
    <message>
        <source>Draft put aside.</source>
        <translation>Brouillon mis de côté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>firstmile::DuplicatesDialog</name>
    <message>
        <source>Link them</source>
        <translation>Les relier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Key: N</source>
        <translation>Touche&#xa0;: N</translation>
    </message>
    <message>
        <source>Keys: L or Enter</source>
        <translation>Touches&#xa0;: L ou Enter</translation>
    </message>
    <message>
        <source>Pairs who may be one person</source>
        <translation>Paires qui sont peut-être une seule personne</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The likeliest %1 pairs</source>
        <translation>Les %1 paires les plus probables</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) who may be one person</source>
        <translation>
            <numerusform>%n paire qui est peut-être une seule personne</numerusform>
            <numerusform>%n paires qui sont peut-être une seule personne</numerusform>
        </translation>
    </message>
    <message>
        <source>No possible duplicates</source>
        <translation>Aucun doublon possible</translation>
    </message>
    <message>
        <source>Whenever somebody writes whose address, profile, order or signature is another customer’s, the two are shown here. A name alone is never enough.</source>
        <translation>Quand une personne écrit et que son adresse, son profil, sa commande ou sa signature sont ceux d’un autre client, les deux s’affichent ici. Un nom seul ne suffit jamais.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Il n’y a rien à annuler ici.</translation>
    </message>
</context>
<context>
    <name>firstmile::EnrichSection</name>
    <message>
        <source>Ask a program of this machine</source>
        <translation>Interroger un programme de cette machine</translation>
    </message>
    <message>
        <source>A program here can tell more of a customer when you ask it</source>
        <translation>Un programme de cette machine peut en dire plus sur un client à votre demande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Adresse locale</translation>
    </message>
    <message>
        <source>Try it with an invented customer</source>
        <translation>Essayer avec un client fictif</translation>
    </message>
    <message>
        <source>It gets the customer’s name, addresses and profile. Enter only a program that you trust: it runs with your rights. An address has to be one of this machine. Both are kept on this machine, never in the workspace.</source>
        <translation>Il reçoit le nom, les adresses et le profil du client. N’indiquez qu’un programme auquel vous faites confiance&#xa0;: il s’exécute avec vos droits. Une adresse doit être celle de cette machine. Les deux restent sur cette machine, jamais dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Interrogation…</translation>
    </message>
    <message numerus="yes">
        <source>It works: it told %n thing(s) of an invented customer.</source>
        <translation>
            <numerusform>Cela fonctionne&#xa0;: le programme a donné %n information sur un client fictif.</numerusform>
            <numerusform>Cela fonctionne&#xa0;: le programme a donné %n informations sur un client fictif.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::EraseDialog</name>
    <message>
        <source>For good, now: nobody can take it back</source>
        <translation>Définitivement, tout de suite&#xa0;: personne ne pourra l’annuler</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout conserver</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Effacer cette personne</translation>
    </message>
    <message>
        <source>It can be taken back until %1</source>
        <comment>day and time</comment>
        <translation>Annulable jusqu’au %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>They asked for it by letter</source>
        <translation>Demandé par lettre</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) and handle(s)</source>
        <translation>
            <numerusform>%n adresse ou pseudo</numerusform>
            <numerusform>%n adresses et pseudos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n message(s)</source>
        <translation>
            <numerusform>le texte de %n message</numerusform>
            <numerusform>le texte de %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of their profile</source>
        <translation>
            <numerusform>%n donnée de son profil</numerusform>
            <numerusform>%n données de son profil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n suivi</numerusform>
            <numerusform>%n suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left that could go.</source>
        <translation>Il ne reste rien à effacer.</translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <comment>a list</comment>
        <translation>Ce qui disparaît&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) to them that wait to go out are taken back.</source>
        <translation>
            <numerusform>L’envoi de %n réponse en attente pour cette personne est annulé.</numerusform>
            <numerusform>L’envoi de %n réponses en attente pour cette personne est annulé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That %n conversation(s) took place stays counted, without words.</source>
        <translation>
            <numerusform>%n conversation reste comptée, sans son texte.</numerusform>
            <numerusform>%n conversations restent comptées, sans leur texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word that is typed to confirm, in lower case</comment>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Who this is, and everything they wrote, is erased from the workspace.</source>
        <translation>L’identité de cette personne, et tout ce qu’elle a écrit, sont effacés de l’espace de travail.</translation>
    </message>
    <message>
        <source>Who %1 is, and everything they wrote, is erased from the workspace.</source>
        <translation>L’identité de %1, et tout ce que cette personne a écrit, sont effacés de l’espace de travail.</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Tapez «&#xa0;%1&#xa0;» pour confirmer.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>This person was erased already.</source>
        <translation>Cette personne a déjà été effacée.</translation>
    </message>
</context>
<context>
    <name>firstmile::EvidenceList</name>
    <message>
        <source>What speaks for one person</source>
        <translation>Ce qui indique une seule personne</translation>
    </message>
    <message>
        <source>We found nothing that speaks for it. If you know it, your word is the evidence.</source>
        <translation>Nous n’avons rien trouvé qui l’indique. Si vous le savez, votre parole en est la preuve.</translation>
    </message>
</context>
<context>
    <name>firstmile::ExplainPanel</name>
    <message>
        <source>The cases are being looked up</source>
        <translation>Recherche des demandes en cours</translation>
    </message>
    <message>
        <source>What is behind the figure</source>
        <translation>Ce qui se trouve derrière ce chiffre</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Close, back to the charts</source>
        <translation>Fermer, retour aux graphiques</translation>
    </message>
    <message>
        <source>The cases could not be looked up</source>
        <translation>Les demandes n’ont pas pu être recherchées</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No case stands behind this</source>
        <translation>Aucune demande derrière ce chiffre</translation>
    </message>
    <message>
        <source>In the period and with the filters that are set there is none of this kind.</source>
        <translation>Il n’y en a aucune de ce type dans la période et avec les filtres choisis.</translation>
    </message>
</context>
<context>
    <name>firstmile::ExplainedModel</name>
    <message numerus="yes">
        <source>%1; the newest %n</source>
        <translation>
            <numerusform>%1&#xa0;; la plus récente (%n)</numerusform>
            <numerusform>%1&#xa0;; les %n plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>réponse après %1</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sans réponse depuis %1</translation>
    </message>
    <message>
        <source>somebody whose name was erased</source>
        <translation>quelqu’un dont le nom a été effacé</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>firstmile::ExportButton</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export what is shown into a file</source>
        <translation>Exporter ce qui est affiché dans un fichier</translation>
    </message>
    <message>
        <source>There are no figures to export</source>
        <translation>Il n’y a pas de chiffres à exporter</translation>
    </message>
    <message>
        <source>This page as PDF …</source>
        <translation>Cette page en PDF…</translation>
    </message>
    <message>
        <source>All pages as PDF …</source>
        <translation>Toutes les pages en PDF…</translation>
    </message>
    <message>
        <source>This page as a table …</source>
        <translation>Cette page sous forme de tableau…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>A chart as a picture</source>
        <translation>Un graphique sous forme d’image</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Image (*.png);;Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>firstmile::ExportCommands</name>
    <message>
        <source>Export conversations …</source>
        <translation>Exporter des conversations…</translation>
    </message>
    <message>
        <source>Print conversations …</source>
        <translation>Imprimer des conversations…</translation>
    </message>
    <message>
        <source>There is no conversation here.</source>
        <translation>Il n’y a pas de conversation ici.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export vers %1</translation>
    </message>
    <message>
        <source>Print conversations</source>
        <translation>Imprimer des conversations</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Handed to the printer: %1.</source>
        <translation>Envoyé à l’imprimante&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Quels fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>firstmile::ExportDialog</name>
    <message>
        <source>This customer</source>
        <translation>Ce client</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>%1 uniquement</translation>
    </message>
    <message>
        <source>vCard 4: everything, as other programs read it</source>
        <translation>vCard 4&#xa0;: tout, comme d’autres programmes le lisent</translation>
    </message>
    <message>
        <source>vCard 3: for older programs</source>
        <translation>vCard 3&#xa0;: pour les programmes plus anciens</translation>
    </message>
    <message>
        <source>CSV: a table, for a spreadsheet</source>
        <translation>CSV&#xa0;: un tableau, pour un tableur</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Gives back every property that came in, those included that we do not show.</source>
        <translation>Rend toutes les propriétés reçues, y compris celles que nous n’affichons pas.</translation>
    </message>
    <message>
        <source>The same in the older way; a few properties of the newer one have no place in it.</source>
        <translation>La même chose à l’ancienne manière&#xa0;; quelques propriétés de la nouvelle n’y ont pas de place.</translation>
    </message>
    <message>
        <source>One line a customer, a column for each field and each of your own fields.</source>
        <translation>Une ligne par client, une colonne pour chaque champ et pour chacun de vos propres champs.</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>a file&apos;s name</comment>
        <translation>contacts</translation>
    </message>
</context>
<context>
    <name>firstmile::ExportedFigures</name>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <comment>cases of cases, interval</comment>
        <translation>%1 sur %2, %3 à %4</translation>
    </message>
    <message>
        <source>median of %1; 90 % within %2</source>
        <comment>cases, a span of time</comment>
        <translation>médiane sur %1&#xa0;; 90&#xa0;% sous %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, which series</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Figures as exported</source>
        <translation>Chiffres exportés</translation>
    </message>
    <message>
        <source>As they were written into this file on %1. The dashboard computes its own from the conversations in the file: where only some were exported, the two differ.</source>
        <translation>Tels qu’ils ont été écrits dans ce fichier le %1. Le tableau de bord calcule les siens à partir des conversations du fichier&#xa0;: si une partie seulement a été exportée, les deux diffèrent.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Sur combien</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n&#xa0;demande</numerusform>
            <numerusform>%n&#xa0;demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>firstmile::FacebookPagesStep</name>
    <message>
        <source>Which Page?</source>
        <translation>Quelle Page&#xa0;?</translation>
    </message>
    <message>
        <source>The Pages that you run and let the app see.</source>
        <translation>Les Pages que vous gérez et que l’application peut voir.</translation>
    </message>
    <message>
        <source>Your Pages</source>
        <translation>Vos Pages</translation>
    </message>
    <message>
        <source>Use this Page</source>
        <translation>Utiliser cette Page</translation>
    </message>
</context>
<context>
    <name>firstmile::FacebookStep</name>
    <message>
        <source>Sign in to Facebook</source>
        <translation>Se connecter à Facebook</translation>
    </message>
    <message>
        <source>Facebook lets programs in by a token of your Page, made with your company’s own app at Meta.</source>
        <translation>Facebook ouvre l’accès aux programmes par un jeton de votre Page, créé avec l’application de votre entreprise chez Meta.</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>Jeton de Page</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>Votre jeton</translation>
    </message>
    <message>
        <source>From the Graph API Explorer</source>
        <translation>Créé dans Graph API Explorer</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>ID de l’application</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Clé secrète de l’application</translation>
    </message>
    <message>
        <source>Open the Graph API Explorer</source>
        <translation>Ouvrir Graph API Explorer</translation>
    </message>
    <message>
        <source>Open your apps</source>
        <translation>Ouvrir vos applications</translation>
    </message>
    <message>
        <source>The token needs these permissions: %1</source>
        <translation>Le jeton doit avoir ces autorisations&#xa0;: %1</translation>
    </message>
    <message>
        <source>I have a token of my own, and the app’s id and secret</source>
        <translation>J’ai mon propre jeton, ainsi que l’ID et la clé secrète de l’application</translation>
    </message>
    <message>
        <source>I have a Page token</source>
        <translation>J’ai un jeton de Page</translation>
    </message>
    <message>
        <source>If your app wants proof of it</source>
        <translation>Si votre application exige cette preuve</translation>
    </message>
    <message>
        <source>Not needed, but lets us check the permissions</source>
        <translation>Facultatif, mais permet de vérifier les autorisations</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Find my Pages</source>
        <translation>Trouver mes Pages</translation>
    </message>
    <message>
        <source>Asking for your Pages …</source>
        <translation>Recherche de vos Pages…</translation>
    </message>
    <message>
        <source>Facebook names no Page that you run. Allow the app to see your Pages when you make the token, then try again.</source>
        <translation>Facebook n’indique aucune Page que vous gérez. En créant le jeton, autorisez l’application à voir vos Pages, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>firstmile::FetchStep</name>
    <message>
        <source>Signed in again</source>
        <translation>Reconnexion réussie</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion réussie</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fetching the first messages …</source>
        <translation>Récupération des premiers messages…</translation>
    </message>
    <message>
        <source>First fetch</source>
        <translation>Première récupération</translation>
    </message>
    <message>
        <source>Everything is here. New messages come by themselves from now on.</source>
        <translation>Tout est là. Les nouveaux messages arriveront désormais d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Up to date: there was nothing new. Messages come by themselves from now on.</source>
        <translation>À jour&#xa0;: il n’y avait rien de nouveau. Les messages arriveront désormais d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <comment>how far it is</comment>
        <translation>Récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first message is in the inbox. You can close this: the rest goes on behind it.</source>
        <translation>Le premier message est dans la boîte de réception. Vous pouvez fermer cette fenêtre&#xa0;: la suite arrive en arrière-plan.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Ouvrir la boîte de réception</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>firstmile::FieldDialog</name>
    <message>
        <source>Choices, one a line</source>
        <translation>Choix, un par ligne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Modifier un champ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Un choix parmi plusieurs</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Another field is called so already.</source>
        <translation>Un autre champ porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>firstmile::FieldsSection</name>
    <message>
        <source>Your own fields</source>
        <translation>Vos propres champs</translation>
    </message>
    <message>
        <source>What you want to know of your customers beside the usual.</source>
        <translation>Ce que vous voulez savoir de vos clients en plus de l’habituel.</translation>
    </message>
    <message>
        <source>Your own fields, in their order</source>
        <translation>Vos propres champs, dans leur ordre</translation>
    </message>
    <message>
        <source>Add a field …</source>
        <translation>Ajouter un champ…</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the chosen field</source>
        <translation>Modifier le champ choisi</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the chosen field up</source>
        <translation>Monter le champ choisi</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the chosen field down</source>
        <translation>Descendre le champ choisi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen field</source>
        <translation>Retirer le champ choisi</translation>
    </message>
</context>
<context>
    <name>firstmile::FileCard</name>
    <message>
        <source>Make smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation>Que montre l’image&#xa0;?</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Description de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Make %1 smaller</source>
        <translation>Réduire %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No description yet</source>
        <translation>Pas encore de description</translation>
    </message>
    <message>
        <source>Making it smaller …</source>
        <translation>Réduction en cours…</translation>
    </message>
</context>
<context>
    <name>firstmile::FileStrip</name>
    <message>
        <source>Files that go along</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>The file is too large: %1 at most.</source>
        <translation>Le fichier est trop volumineux&#xa0;: %1 au maximum.</translation>
    </message>
    <message>
        <source>The picture could not be made smaller.</source>
        <translation>L’image n’a pas pu être réduite.</translation>
    </message>
</context>
<context>
    <name>firstmile::FilesToJudge</name>
    <message>
        <source>Files to judge</source>
        <translation>Fichiers à examiner</translation>
    </message>
    <message>
        <source>No rule can see what is in these files. Look at each before this file is handed on; Enter opens the message that it came with.</source>
        <translation>Aucune règle ne peut voir ce que contiennent ces fichiers. Examinez chacun avant de transmettre ce fichier&#xa0;; Entrée ouvre le message qui l’accompagnait.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>firstmile::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only some of the cases</source>
        <translation>N’afficher qu’une partie des demandes</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>kind of filter</comment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>firstmile::FilterChip</name>
    <message>
        <source>Do not filter by this: %1</source>
        <translation>Ne pas filtrer par ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of filter: values</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change the filter. %1</source>
        <translation>Modifier le filtre. %1</translation>
    </message>
</context>
<context>
    <name>firstmile::FilterPopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
</context>
<context>
    <name>firstmile::FollowUpForm</name>
    <message>
        <source>What is to be done?</source>
        <translation>Que faut-il faire&#xa0;?</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Promise or task</source>
        <translation>Promesse ou tâche</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Dans 3&#xa0;jours</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>On a day …</source>
        <translation>Un jour précis…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>For whom of us</source>
        <translation>Pour qui d’entre nous</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>For anybody</source>
        <translation>Pour n’importe qui</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>Ajouter le suivi</translation>
    </message>
</context>
<context>
    <name>firstmile::FollowUpList</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien en cours.</translation>
    </message>
    <message>
        <source>Add a promise or task</source>
        <translation>Ajouter une promesse ou une tâche</translation>
    </message>
    <message numerus="yes">
        <source>Promises and tasks (%n open)</source>
        <translation>
            <numerusform>Promesses et tâches (%n en cours)</numerusform>
            <numerusform>Promesses et tâches (%n en cours)</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>Not reached: call again in an hour</source>
        <translation>Non joint&#xa0;: rappeler dans une heure</translation>
    </message>
    <message>
        <source>Not reached: call again %1</source>
        <comment>a time</comment>
        <translation>Non joint&#xa0;: rappeler (%1)</translation>
    </message>
    <message>
        <source>Not reached: do not call again</source>
        <translation>Non joint&#xa0;: ne pas rappeler</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>Stays open: call again %1.</source>
        <comment>a time</comment>
        <translation>Reste ouvert&#xa0;: rappeler (%1).</translation>
    </message>
</context>
<context>
    <name>firstmile::FollowUpRow</name>
    <message>
        <source>Done: %1</source>
        <comment>what was to be done</comment>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>firstmile::HistoryModel</name>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>firstmile::HistoryPane</name>
    <message>
        <source>Search in this history</source>
        <translation>Rechercher dans cet historique</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>kind or channel</comment>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>L’historique n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Pas encore d’historique</translation>
    </message>
    <message>
        <source>What they write and what we answer will stand here.</source>
        <translation>Ce que le client écrit et ce que nous répondons figurera ici.</translation>
    </message>
    <message>
        <source>Nothing in this history fits</source>
        <translation>Rien ne correspond dans cet historique</translation>
    </message>
    <message>
        <source>Take away a filter or look for other words.</source>
        <translation>Retirez un filtre ou cherchez d’autres mots.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>firstmile::HistoryView</name>
    <message>
        <source>History with this customer</source>
        <translation>Historique avec ce client</translation>
    </message>
</context>
<context>
    <name>firstmile::HolidaySection</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Read holidays from an .ics file …</source>
        <translation>Lire les jours fériés d’un fichier .ics…</translation>
    </message>
    <message>
        <source>Read holidays from an .ics file</source>
        <translation>Lire les jours fériés d’un fichier .ics</translation>
    </message>
    <message>
        <source>Remove the chosen holidays</source>
        <translation>Retirer les jours fériés choisis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date: a holiday</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file could not be read, and nothing was changed: %1</source>
        <translation>Le fichier n’a pas pu être lu, et rien n’a été modifié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n whole day(s) from last year to two years on.</source>
        <translation>
            <numerusform>Le fichier contient %n journée entière, de l’année dernière jusqu’à dans deux ans.</numerusform>
            <numerusform>Le fichier contient %n journées entières, de l’année dernière jusqu’à dans deux ans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::IdentityList</name>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n abonné</numerusform>
            <numerusform>%n abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>verified by the network</source>
        <translation>vérifiée par le réseau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>Ouvrir le profil dans le navigateur</translation>
    </message>
    <message>
        <source>This is somebody else: split off …</source>
        <translation>C’est quelqu’un d’autre&#xa0;: détacher…</translation>
    </message>
</context>
<context>
    <name>firstmile::ImportCommands</name>
    <message>
        <source>Import mail from an mbox file …</source>
        <translation>Importer les e-mails d’un fichier mbox…</translation>
    </message>
    <message>
        <source>Import mail from a Maildir folder …</source>
        <translation>Importer les e-mails d’un dossier Maildir…</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it first.</source>
        <translation>Une importation est en cours. Attendez qu’elle se termine, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Import a Maildir folder</source>
        <translation>Importer un dossier Maildir</translation>
    </message>
    <message>
        <source>Import an mbox file</source>
        <translation>Importer un fichier mbox</translation>
    </message>
    <message>
        <source>Which address is yours in these mails?</source>
        <translation>Quelle est votre adresse dans ces e-mails&#xa0;?</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Import stopped. What has been taken in stays; importing again goes on there.</source>
        <translation>Importation arrêtée. Ce qui a été importé est conservé&#xa0;; une nouvelle importation reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>%1 messages imported.</source>
        <translation>Messages importés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>Déjà présents&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n message n’a pas pu être lu.</numerusform>
            <numerusform>%n messages n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>firstmile::LabelChip</name>
    <message>
        <source>Suggested: %1</source>
        <translation>Suggéré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why they wrote</source>
        <translation>Motif du message</translation>
    </message>
    <message>
        <source>A suggestion, which counts only when you confirm it</source>
        <translation>Une suggestion, qui ne compte que si vous la confirmez</translation>
    </message>
    <message>
        <source>Say why the customer wrote</source>
        <translation>Indiquer pourquoi le client a écrit</translation>
    </message>
    <message>
        <source>Why the customer wrote</source>
        <translation>Pourquoi le client a écrit</translation>
    </message>
    <message>
        <source>Why they wrote: nobody has said</source>
        <translation>Motif du message&#xa0;: non indiqué</translation>
    </message>
    <message>
        <source>Why they wrote: %1</source>
        <translation>Motif du message&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Yes, as suggested</source>
        <translation>&amp;Oui, comme suggéré</translation>
    </message>
    <message>
        <source>&amp;Take the label back</source>
        <translation>Re&amp;tirer la qualification</translation>
    </message>
</context>
<context>
    <name>firstmile::LabelDesk</name>
    <message>
        <source>Labelled: %1.</source>
        <translation>Qualifiée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The label is taken back.</source>
        <translation>La qualification est retirée.</translation>
    </message>
    <message>
        <source>Say why they wrote …</source>
        <translation>Indiquer le motif du message…</translation>
    </message>
    <message>
        <source>Confirm the suggested label</source>
        <translation>Confirmer la qualification suggérée</translation>
    </message>
    <message>
        <source>Open a conversation in which a customer wrote.</source>
        <translation>Ouvrez une conversation dans laquelle un client a écrit.</translation>
    </message>
    <message>
        <source>There is no suggestion here to confirm.</source>
        <translation>Il n’y a pas de suggestion à confirmer ici.</translation>
    </message>
    <message>
        <source>Confirmed: %1.</source>
        <translation>Confirmé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>firstmile::LibraryPage</name>
    <message>
        <source>Saved replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>What you answer with again and again. The composer offers it with the customer’s particulars filled in; a macro does several things at once and shows them first.</source>
        <translation>Ce que vous répondez encore et encore. L’éditeur le propose avec les coordonnées du client déjà remplies&#xa0;; une macro fait plusieurs choses à la fois et les montre d’abord.</translation>
    </message>
    <message>
        <source>Name, title or words</source>
        <translation>Nom, titre ou mots</translation>
    </message>
    <message>
        <source>Find a saved reply or macro</source>
        <translation>Chercher une réponse type ou une macro</translation>
    </message>
    <message>
        <source>New saved reply …</source>
        <translation>Nouvelle réponse type…</translation>
    </message>
    <message>
        <source>Write a new saved reply</source>
        <translation>Écrire une nouvelle réponse type</translation>
    </message>
    <message>
        <source>New macro …</source>
        <translation>Nouvelle macro…</translation>
    </message>
    <message>
        <source>Put a new macro together</source>
        <translation>Composer une nouvelle macro</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Write down what you answer often.</source>
        <translation>Rien n’est encore enregistré. Notez ce que vous répondez souvent.</translation>
    </message>
    <message>
        <source>No saved reply has these words.</source>
        <translation>Aucune réponse type ne contient ces mots.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the saved reply %1</source>
        <translation>Modifier la réponse type %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the saved reply %1</source>
        <translation>Retirer la réponse type %1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>There are no macros yet. One replies, tags and assigns at once.</source>
        <translation>Il n’y a pas encore de macro. Une macro répond, étiquette et attribue en une fois.</translation>
    </message>
    <message>
        <source>No macro has these words.</source>
        <translation>Aucune macro ne contient ces mots.</translation>
    </message>
    <message>
        <source>Edit the macro %1</source>
        <translation>Modifier la macro %1</translation>
    </message>
    <message>
        <source>Remove the macro %1</source>
        <translation>Retirer la macro %1</translation>
    </message>
    <message>
        <source>The saved reply %1 is removed.</source>
        <translation>La réponse type %1 est retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The macro %1 is removed.</source>
        <translation>La macro %1 est retirée.</translation>
    </message>
</context>
<context>
    <name>firstmile::LinkCandidates</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::LinkDialog</name>
    <message>
        <source>Link them</source>
        <translation>Les relier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Merge or link</source>
        <translation>Fusionner ou relier</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Key: N</source>
        <translation>Touche&#xa0;: N</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Touche&#xa0;: Enter</translation>
    </message>
    <message>
        <source>Who else is this customer?</source>
        <translation>Qui d’autre est ce client&#xa0;?</translation>
    </message>
    <message>
        <source>Type a name, an address, a handle or a phone number. You see the two side by side before anything is linked, and can undo it afterwards.</source>
        <translation>Tapez un nom, une adresse, un pseudo ou un numéro de téléphone. Vous voyez les deux côte à côte avant que rien ne soit relié, et pouvez l’annuler ensuite.</translation>
    </message>
    <message>
        <source>Name, address, handle or phone</source>
        <translation>Nom, adresse, pseudo ou téléphone</translation>
    </message>
    <message>
        <source>Look for the other person</source>
        <translation>Chercher l’autre personne</translation>
    </message>
    <message>
        <source>Who it could be</source>
        <translation>Qui cela pourrait être</translation>
    </message>
    <message>
        <source>These two are one customer by now. There is nothing left to do.</source>
        <translation>Ces deux-là sont désormais un seul client. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Nothing that we have speaks for anybody. Look for the person here.</source>
        <translation>Rien de ce que nous avons ne désigne quelqu’un. Cherchez la personne ici.</translation>
    </message>
    <message>
        <source>Nobody is found. Try fewer letters, or a part of the address.</source>
        <translation>Personne ne correspond. Essayez avec moins de lettres, ou une partie de l’adresse.</translation>
    </message>
</context>
<context>
    <name>firstmile::LogContactDialog</name>
    <message>
        <source>Log a call, letter or visit</source>
        <translation>Consigner un appel, une lettre ou une visite</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>C’était</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>un appel</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>une visite</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>À l’initiative</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>du client</translation>
    </message>
    <message>
        <source>we</source>
        <translation>de notre équipe</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What was asked, and what was answered</source>
        <translation>La question posée, et la réponse donnée</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Log it  (Ctrl+Enter)</source>
        <translation>Consigner  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Rattacher à</translation>
    </message>
    <message>
        <source>This conversation with %1</source>
        <translation>Cette conversation avec %1</translation>
    </message>
    <message>
        <source>%1, as a conversation of its own</source>
        <translation>%1, dans une nouvelle conversation</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone number or address</source>
        <translation>Numéro de téléphone ou adresse</translation>
    </message>
    <message>
        <source>Whoever is known by it is found by it</source>
        <translation>Permet de retrouver une personne déjà connue</translation>
    </message>
    <message>
        <source>Phone or address</source>
        <translation>Téléphone ou adresse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>firstmile::LoggedStep</name>
    <message>
        <source>Nothing to set up</source>
        <translation>Rien à configurer</translation>
    </message>
    <message>
        <source>Calls, letters and visits are written down where the customer is: open one of their conversations, press Ctrl+K and choose “Log a call, letter or visit”.</source>
        <translation>Les appels, les lettres et les visites se notent sur place, auprès du client&#xa0;: ouvrez une de ses conversations, appuyez sur Ctrl+K et choisissez «&#xa0;Consigner un appel, une lettre ou une visite&#xa0;».</translation>
    </message>
    <message>
        <source>They stand in the customer’s history with the time at which they happened, and count in the figures like everything else.</source>
        <translation>Ces contacts figurent dans l’historique du client à l’heure où ils ont eu lieu, et comptent dans les chiffres comme tout le reste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>firstmile::MacroDialog</name>
    <message>
        <source>Add the step</source>
        <translation>Ajouter l’étape</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit a macro</source>
        <translation>Modifier une macro</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nouvelle macro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Steps, in their order</source>
        <translation>Étapes, dans l’ordre</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>Ce que fait l’étape</translation>
    </message>
</context>
<context>
    <name>firstmile::MacroPreview</name>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run the macro %1?</source>
        <translation>Exécuter la macro %1&#xa0;?</translation>
    </message>
    <message>
        <source>All of this is done, or nothing. What you have begun to write stays as it is.</source>
        <translation>Tout ceci est fait, ou rien. Ce que vous avez commencé à écrire reste tel quel.</translation>
    </message>
    <message>
        <source>It cannot run as it is: nothing is done unless every step can be.</source>
        <translation>Elle ne peut pas s’exécuter ainsi&#xa0;: rien n’est fait si une seule étape est impossible.</translation>
    </message>
    <message>
        <source>Cannot be done: %1.</source>
        <translation>Impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The macro %1 has run.</source>
        <translation>La macro %1 a été exécutée.</translation>
    </message>
</context>
<context>
    <name>firstmile::MailAddressStep</name>
    <message>
        <source>Which mailbox?</source>
        <translation>Quelle boîte e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>The address that customers write to. Its servers are looked for, and you can change whatever is found.</source>
        <translation>L’adresse à laquelle les clients écrivent. Ses serveurs sont recherchés, et vous pouvez modifier tout ce qui est trouvé.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Looking for the servers of %1 …</source>
        <translation>Recherche des serveurs de %1…</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Find its servers</source>
        <translation>Trouver ses serveurs</translation>
    </message>
</context>
<context>
    <name>firstmile::MailBlock</name>
    <message>
        <source>Show or hide the quoted text</source>
        <translation>Afficher ou masquer le texte cité</translation>
    </message>
    <message>
        <source>Its formatted form is too large to be shown here.</source>
        <translation>Sa version mise en forme est trop volumineuse pour être affichée ici.</translation>
    </message>
    <message>
        <source>Too large to be shown formatted</source>
        <translation>Trop volumineux pour être affiché mis en forme</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Show this mail as plain text</source>
        <translation>Afficher cet e-mail en texte brut</translation>
    </message>
    <message>
        <source>Show this mail formatted</source>
        <translation>Afficher cet e-mail mis en forme</translation>
    </message>
</context>
<context>
    <name>firstmile::MailDesk</name>
    <message>
        <source>Show mails as plain text or formatted</source>
        <translation>Afficher les e-mails en texte brut ou mis en forme</translation>
    </message>
</context>
<context>
    <name>firstmile::MailFoot</name>
    <message>
        <source>Formatted, it looks like this</source>
        <translation>Mis en forme, voici l’aperçu</translation>
    </message>
    <message>
        <source>The formatted mail</source>
        <translation>L’e-mail mis en forme</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signature&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::MailServersStep</name>
    <message>
        <source>These are the servers of %1.</source>
        <translation>Voici les serveurs de %1.</translation>
    </message>
    <message>
        <source>%1 takes this domain’s mail; these are its servers.</source>
        <translation>%1 reçoit les e-mails de ce domaine&#xa0;; voici ses serveurs.</translation>
    </message>
    <message>
        <source>The domain itself names these servers (%1).</source>
        <translation>Le domaine lui-même indique ces serveurs (%1).</translation>
    </message>
    <message>
        <source>These servers have the usual names and answered. Check them with whoever runs the mailbox if the sign-in is refused.</source>
        <translation>Ces serveurs portent les noms habituels et ont répondu. Si la connexion est refusée, vérifiez-les auprès de la personne qui gère la boîte.</translation>
    </message>
    <message>
        <source>No servers were found for this address. Whoever runs the mailbox knows their names.</source>
        <translation>Aucun serveur n’a été trouvé pour cette adresse. La personne qui gère la boîte en connaît les noms.</translation>
    </message>
    <message>
        <source>As it was set up. Change what is different now.</source>
        <translation>La configuration actuelle. Modifiez ce qui a changé.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client OAuth</translation>
    </message>
    <message>
        <source>Of your organisation’s own app at the provider</source>
        <translation>De l’application de votre organisation chez le fournisseur</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client OAuth</translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation>Réception (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation>Envoi (SMTP)</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter par le navigateur</translation>
    </message>
    <message>
        <source>Sign in with an app password</source>
        <translation>Se connecter avec un mot de passe d’application</translation>
    </message>
    <message>
        <source>%1: server</source>
        <translation>%1&#xa0;: serveur</translation>
    </message>
    <message>
        <source>%1: port</source>
        <translation>%1&#xa0;: port</translation>
    </message>
    <message>
        <source>%1: security</source>
        <translation>%1&#xa0;: sécurité</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: everybody on the way can read it</source>
        <translation>Aucune&#xa0;: lisible par tous en chemin</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>firstmile::MailView</name>
    <message>
        <source>Writes to %1</source>
        <translation>Écrit à %1</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Appelle %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser:
%2</source>
        <comment>host, whole address</comment>
        <translation>Ouvre %1 dans le navigateur&#xa0;:
%2</translation>
    </message>
</context>
<context>
    <name>firstmile::MainWindow</name>
    <message>
        <source>%1 – First Mile</source>
        <comment>workspace</comment>
        <translation>%1 – First Mile</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Follow the system’s light or dark</source>
        <translation>Suivre le thème clair ou sombre du système</translation>
    </message>
    <message>
        <source>Use the light look</source>
        <translation>Utiliser le thème clair</translation>
    </message>
    <message>
        <source>Use the dark look</source>
        <translation>Utiliser le thème sombre</translation>
    </message>
    <message>
        <source>Switch between comfortable and compact rows</source>
        <translation>Alterner entre lignes aérées et compactes</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Afficher ou masquer la fiche du client</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Do anything …</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>First Mile is already open on this workspace: here it is.</source>
        <translation>First Mile est déjà ouvert sur cet espace de travail&#xa0;: le voici.</translation>
    </message>
    <message>
        <source>%1 – Review – First Mile</source>
        <comment>bundle</comment>
        <translation>%1 – Évaluation – First Mile</translation>
    </message>
    <message>
        <source>Stop: what has been taken in stays</source>
        <translation>Arrêter&#xa0;: ce qui a été importé est conservé</translation>
    </message>
    <message>
        <source>Stop: the same export goes on there later</source>
        <translation>Arrêter&#xa0;: le même export reprendra là plus tard</translation>
    </message>
</context>
<context>
    <name>firstmile::MappingHeader</name>
    <message>
        <source>What column %1 is</source>
        <translation>Contenu de la colonne %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Contenu de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>firstmile::MastodonStep</name>
    <message>
        <source>Sign in to Mastodon</source>
        <translation>Se connecter à Mastodon</translation>
    </message>
    <message>
        <source>The browser opens on your server’s own page; the password is never typed here.</source>
        <translation>Le navigateur s’ouvre sur la page de votre serveur&#xa0;; le mot de passe n’est jamais saisi ici.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Only if the browser cannot be used</source>
        <translation>Seulement si le navigateur est inutilisable</translation>
    </message>
    <message>
        <source>Your whole name works too: @name@server. A token is made on the server’s page under Preferences, Development; it needs the rights “read”, “write” and “push”.</source>
        <translation>Votre nom complet convient aussi&#xa0;: @nom@serveur. Un jeton se crée sur la page du serveur, sous Préférences, Développement&#xa0;; il lui faut les droits «&#xa0;read&#xa0;», «&#xa0;write&#xa0;» et «&#xa0;push&#xa0;».</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter par le navigateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Type the name of your server, for example mastodon.example.</source>
        <translation>Saisissez le nom de votre serveur, par exemple mastodon.example.</translation>
    </message>
</context>
<context>
    <name>firstmile::MeasureSettings</name>
    <message>
        <source>Measures, for the whole team</source>
        <translation>Mesures, pour toute l’équipe</translation>
    </message>
    <message>
        <source>That of each machine</source>
        <translation>Celui de chaque machine</translation>
    </message>
    <message>
        <source>Time zone of the days and of the working hours</source>
        <translation>Fuseau horaire des jours et des horaires de travail</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Réponse sous</translation>
    </message>
    <message>
        <source>High reach from so many followers</source>
        <translation>Grande portée à partir de ce nombre d’abonnés</translation>
    </message>
    <message>
        <source>A hand-off is back in time within</source>
        <translation>Une transmission revient à temps sous</translation>
    </message>
    <message>
        <source>Times are numbers with m, h or d: 15m, 1h, 24h, 72h. Verified customers are always of high reach.</source>
        <translation>Les durées sont des nombres suivis de m, h ou d (jours)&#xa0;: 15m, 1h, 24h, 72h. Les clients vérifiés sont toujours de grande portée.</translation>
    </message>
    <message>
        <source>Teams of the agents</source>
        <translation>Équipes des agents</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires de travail</translation>
    </message>
    <message>
        <source>Without working hours there are no working-time figures. New hours hold from their day on and change nothing before it. Nobody begins to work on a holiday.</source>
        <translation>Sans horaires de travail, il n’y a pas de chiffres en temps de travail. De nouveaux horaires valent à partir de leur date et ne changent rien avant. Personne ne commence à travailler un jour férié.</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Équipe de %1</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Aucune équipe</translation>
    </message>
    <message>
        <source>This time cannot be read. Write numbers with m, h or d, such as 15m, 1h, 24h, 72h.</source>
        <translation>Cette durée est illisible. Écrivez des nombres suivis de m, h ou d (jours), par exemple 15m, 1h, 24h, 72h.</translation>
    </message>
    <message>
        <source>No working hours are left. Write some, or remove the holidays too.</source>
        <translation>Il ne reste pas d’horaires de travail. Indiquez-en, ou retirez aussi les jours fériés.</translation>
    </message>
</context>
<context>
    <name>firstmile::MessageCard</name>
    <message>
        <source>Take it back</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, details</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show or hide the quoted text</source>
        <translation>Afficher ou masquer le texte cité</translation>
    </message>
    <message>
        <source>Unnamed file</source>
        <translation>Fichier sans nom</translation>
    </message>
    <message>
        <source>Save %1 (%2)</source>
        <translation>Enregistrer %1 (%2)</translation>
    </message>
    <message>
        <source>Save the attachment %1</source>
        <translation>Enregistrer la pièce jointe %1</translation>
    </message>
    <message>
        <source>Comment on this message, or on what is selected in it</source>
        <translation>Commenter ce message, ou ce qui y est sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>Comment on the message of %1, which has %n comment(s)</source>
        <translation>
            <numerusform>Commenter le message de %1, qui a %n&#xa0;commentaire</numerusform>
            <numerusform>Commenter le message de %1, qui a %n&#xa0;commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on the message of %1</source>
        <translation>Commenter le message de %1</translation>
    </message>
</context>
<context>
    <name>firstmile::ModelDialog</name>
    <message>
        <source>Use as a draft</source>
        <translation>Utiliser comme brouillon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ask the language model</source>
        <translation>Demander au modèle de langage</translation>
    </message>
    <message>
        <source>This leaves for the model:</source>
        <translation>Ceci part vers le modèle&#xa0;:</translation>
    </message>
    <message>
        <source>This is what it writes. It is a draft of the model’s until you send it:</source>
        <translation>Voici ce qu’il écrit. C’est un brouillon du modèle tant que vous ne l’envoyez pas&#xa0;:</translation>
    </message>
    <message>
        <source>What the model writes</source>
        <translation>Ce que le modèle écrit</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), address(es) or number(s) are masked and put back into the answer.</source>
        <translation>
            <numerusform>%n nom, adresse ou numéro est masqué, puis remis dans la réponse.</numerusform>
            <numerusform>%n noms, adresses ou numéros sont masqués, puis remis dans la réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is masked.</source>
        <translation>Rien n’y est masqué.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation>Arrêté. Rien n’en a été conservé.</translation>
    </message>
</context>
<context>
    <name>firstmile::ModelSettings</name>
    <message>
        <source>A language model of mine may be asked for a draft</source>
        <translation>Un brouillon peut être demandé à un modèle de langage que j’ai choisi</translation>
    </message>
    <message>
        <source>Send names, addresses and numbers as they are, not masked</source>
        <translation>Envoyer les noms, adresses et numéros tels quels, sans les masquer</translation>
    </message>
    <message>
        <source>Language model, on this machine</source>
        <translation>Modèle de langage, sur cette machine</translation>
    </message>
    <message>
        <source>Any program with an OpenAI-compatible interface, as Ollama or llama.cpp. You see what leaves before it does, its drafts are marked, and nothing is sent by itself. The key is kept in the system’s keyring.</source>
        <translation>Tout programme dont l’interface est compatible avec OpenAI, comme Ollama ou llama.cpp. Vous voyez ce qui part avant le départ, ses brouillons sont signalés, et rien n’est envoyé automatiquement. La clé est conservée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Only if it wants one</source>
        <translation>Seulement s’il en demande une</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1 of the language model</source>
        <translation>%1 (modèle de langage)</translation>
    </message>
    <message>
        <source>The keyring did not take the key. Unlock it and enter the key again.</source>
        <translation>Le trousseau n’a pas accepté la clé. Déverrouillez-le et saisissez la clé de nouveau.</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Conservée dans le trousseau</translation>
    </message>
    <message>
        <source>Enter the address at which it answers.</source>
        <translation>Saisissez l’adresse à laquelle il répond.</translation>
    </message>
    <message>
        <source>This is no address. It begins with http:// or https://.</source>
        <translation>Ce n’est pas une adresse. Elle commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Enter the name of the model.</source>
        <translation>Saisissez le nom du modèle.</translation>
    </message>
</context>
<context>
    <name>firstmile::MoveToPhoneDialog</name>
    <message>
        <source>Move to phone</source>
        <translation>Passer au téléphone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move to phone: %1</source>
        <comment>customer</comment>
        <translation>Passer au téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Can be reached from</source>
        <translation>Joignable à partir de</translation>
    </message>
    <message>
        <source>Can be reached until</source>
        <translation>Joignable jusqu’à</translation>
    </message>
    <message>
        <source>Time zone of the customer</source>
        <translation>Fuseau horaire du client</translation>
    </message>
    <message>
        <source>How they agreed to be called</source>
        <translation>Comment le client a accepté d’être appelé</translation>
    </message>
    <message>
        <source>As: asked for a call in their message</source>
        <translation>Par exemple&#xa0;: a demandé un appel dans son message</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Qui appelle</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>Phrase de conclusion</translation>
    </message>
    <message>
        <source>Thank you. We will call you at the time we agreed.</source>
        <translation>Merci. Nous vous appellerons à l’heure convenue.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Son fuseau horaire</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>Son accord</translation>
    </message>
    <message>
        <source>Public line</source>
        <translation>Phrase publique</translation>
    </message>
    <message>
        <source>From %1 until %2.</source>
        <comment>times, each here and there</comment>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>There is no time zone of that name.</source>
        <translation>Aucun fuseau horaire ne porte ce nom.</translation>
    </message>
    <message>
        <source>Write the number to call.</source>
        <translation>Écrivez le numéro à appeler.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, as Europe/Lisbon.</source>
        <translation>Choisissez un fuseau horaire dans la liste, comme Europe/Lisbon.</translation>
    </message>
    <message>
        <source>They can be reached until later than from when.</source>
        <translation>La fin de la plage doit être postérieure à son début.</translation>
    </message>
    <message>
        <source>That time has passed. Choose one that is to come.</source>
        <translation>Cette heure est passée. Choisissez-en une à venir.</translation>
    </message>
    <message>
        <source>Write how they agreed to be called.</source>
        <translation>Écrivez comment le client a accepté d’être appelé.</translation>
    </message>
    <message>
        <source>Write the line that tells them, where they wrote.</source>
        <translation>Écrivez la phrase qui le prévient, là où il a écrit.</translation>
    </message>
    <message>
        <source>The line is too long for the channel.</source>
        <translation>La phrase est trop longue pour le canal.</translation>
    </message>
</context>
<context>
    <name>firstmile::MoveToPrivateDialog</name>
    <message>
        <source>Move to private</source>
        <translation>Passer en privé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move to private: %1</source>
        <comment>customer</comment>
        <translation>Passer en privé&#xa0;: %1</translation>
    </message>
    <message>
        <source>To the customer alone</source>
        <translation>Au client seul</translation>
    </message>
    <message>
        <source>Public line</source>
        <translation>Phrase publique</translation>
    </message>
    <message>
        <source>We have written to you in a private message.</source>
        <translation>Nous vous avons écrit en message privé.</translation>
    </message>
    <message>
        <source>Please write to us in a private message, so that we can help.</source>
        <translation>Écrivez-nous en message privé, s’il vous plaît, afin que nous puissions vous aider.</translation>
    </message>
    <message>
        <source>To them alone</source>
        <translation>À lui seul</translation>
    </message>
    <message>
        <source>Nothing can go to them alone: %1.</source>
        <translation>Rien ne peut être envoyé au client seul&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Everybody sees</source>
        <translation>Visible de tous</translation>
    </message>
    <message>
        <source>Write what they alone are to get.</source>
        <translation>Écrivez ce que le client seul doit recevoir.</translation>
    </message>
    <message>
        <source>Write the line that asks them to write in private.</source>
        <translation>Écrivez la phrase qui demande au client d’écrire en privé.</translation>
    </message>
    <message>
        <source>What they alone get is too long for the channel.</source>
        <translation>Ce que le client seul reçoit est trop long pour le canal.</translation>
    </message>
    <message>
        <source>The public line is too long for the channel.</source>
        <translation>La phrase publique est trop longue pour le canal.</translation>
    </message>
</context>
<context>
    <name>firstmile::NetworkStep</name>
    <message>
        <source>Mentions, searches and direct messages. Needs an app of your own; X charges for use.</source>
        <translation>Mentions, recherches et messages privés. Nécessite votre propre application&#xa0;; X facture l’utilisation.</translation>
    </message>
    <message>
        <source>Comments and messages of a Page that you run. Needs a Page token.</source>
        <translation>Commentaires et messages d’une Page que vous gérez. Nécessite un jeton de Page.</translation>
    </message>
    <message>
        <source>Mentions and private posts, on any server. Sign in with the browser.</source>
        <translation>Mentions et publications privées, sur n’importe quel serveur. Connexion par le navigateur.</translation>
    </message>
    <message>
        <source>Mentions, replies and direct messages. Needs an app password.</source>
        <translation>Mentions, réponses et messages privés. Nécessite un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Any mailbox with IMAP and SMTP; the servers are found by themselves.</source>
        <translation>Toute boîte avec IMAP et SMTP&#xa0;; les serveurs sont trouvés automatiquement.</translation>
    </message>
    <message>
        <source>Written down by hand. Nothing to set up.</source>
        <translation>Saisis à la main. Rien à configurer.</translation>
    </message>
    <message>
        <source>Where do your customers write?</source>
        <translation>Où vos clients écrivent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>One account at a time; add as many as you have.</source>
        <translation>Un compte à la fois&#xa0;; ajoutez-en autant que vous en avez.</translation>
    </message>
    <message>
        <source>Phone, letters, at the counter</source>
        <translation>Téléphone, courrier, guichet</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeCommands</name>
    <message>
        <source>Public notice to the selected …</source>
        <translation>Avis public aux conversations sélectionnées…</translation>
    </message>
    <message>
        <source>Select the conversations that the notice is for.</source>
        <translation>Sélectionnez les conversations auxquelles l’avis est destiné.</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeEditor</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Conserver comme brouillon</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Public notice: %1</source>
        <comment>title</comment>
        <translation>Avis public&#xa0;: %1</translation>
    </message>
    <message>
        <source>New public notice</source>
        <translation>Nouvel avis public</translation>
    </message>
    <message>
        <source>Title, for your team alone</source>
        <translation>Titre, pour votre équipe seule</translation>
    </message>
    <message>
        <source>As: Outage in Porto, 4 May</source>
        <translation>Par exemple&#xa0;: Panne à Porto, 4 mai</translation>
    </message>
    <message>
        <source>Replies that leave each account in a minute</source>
        <translation>Réponses envoyées par minute depuis chaque compte</translation>
    </message>
    <message>
        <source>As fast as the network takes them</source>
        <translation>Aussi vite que le réseau les accepte</translation>
    </message>
    <message>
        <source> a minute on each account</source>
        <translation> par minute sur chaque compte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Send: look at the preview first</source>
        <translation>Envoyer&#xa0;: regardez d’abord l’aperçu</translation>
    </message>
    <message>
        <source>Give it a title: your team finds it by that.</source>
        <translation>Donnez-lui un titre&#xa0;: c’est ainsi que votre équipe le retrouve.</translation>
    </message>
    <message>
        <source>Write the text for all channels.</source>
        <translation>Écrivez le texte pour tous les canaux.</translation>
    </message>
    <message>
        <source>Say whom it is for: search, or select them in the list.</source>
        <translation>Indiquez à qui il est destiné&#xa0;: faites une recherche, ou sélectionnez les conversations dans la liste.</translation>
    </message>
    <message>
        <source>Nobody can get it</source>
        <translation>Personne ne peut le recevoir</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi en cours…</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeRecipientsEdit</name>
    <message>
        <source>Search, as: is:waiting outage</source>
        <translation>Rechercher, par exemple&#xa0;: is:waiting panne</translation>
    </message>
    <message>
        <source>Search whom it is for</source>
        <translation>Rechercher les destinataires</translation>
    </message>
    <message>
        <source>Take all that match</source>
        <translation>Prendre tous les résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to search for: without a word it would go to everybody.</source>
        <translation>Saisissez votre recherche&#xa0;: sans aucun mot, l’avis irait à tout le monde.</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeResults</name>
    <message>
        <source>Take back what has not left</source>
        <translation>Annuler l’envoi de ce qui n’est pas parti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send to the rest</source>
        <translation>Envoyer aux autres</translation>
    </message>
    <message>
        <source>What became of it: %1</source>
        <comment>title of a notice</comment>
        <translation>Résultat de l’envoi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeTable</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Texte reçu</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Can get it</source>
        <translation>Peut le recevoir</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeTexts</name>
    <message>
        <source>The channel that the text is for</source>
        <translation>Canal auquel le texte est destiné</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Empty: they get the text of all channels.</source>
        <translation>Vide&#xa0;: c’est le texte pour tous les canaux qui est envoyé.</translation>
    </message>
    <message>
        <source>What happened, what you do about it, and until when.</source>
        <translation>Ce qui s’est passé, ce que vous faites pour y remédier, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>network, 41 / 280, 239 characters left</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticesPage</name>
    <message>
        <source>Public notices</source>
        <translation>Avis publics</translation>
    </message>
    <message>
        <source>One incident, many conversations: one text answers all of them, each in its own words where you want that, and can be taken back at once.</source>
        <translation>Un incident, de nombreuses conversations&#xa0;: un seul texte répond à toutes, avec des mots propres à chaque canal si vous le souhaitez, et son envoi peut être annulé d’un coup.</translation>
    </message>
    <message>
        <source>New notice …</source>
        <translation>Nouvel avis…</translation>
    </message>
    <message>
        <source>Write a new public notice</source>
        <translation>Écrire un nouvel avis public</translation>
    </message>
    <message>
        <source>There is no notice yet</source>
        <translation>Aucun avis pour l’instant</translation>
    </message>
    <message>
        <source>When one incident reaches many customers, select their conversations in the list, or search for them here, and answer all of them with one text.</source>
        <translation>Quand un incident touche de nombreux clients, sélectionnez leurs conversations dans la liste, ou cherchez-les ici, et répondez à toutes par un seul texte.</translation>
    </message>
    <message>
        <source>Write a notice</source>
        <translation>Écrire un avis</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the notice %1</source>
        <translation>Modifier l’avis %1</translation>
    </message>
    <message>
        <source>What became of it …</source>
        <translation>Résultat de l’envoi…</translation>
    </message>
    <message>
        <source>What became of the notice %1</source>
        <translation>Résultat de l’envoi de l’avis %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Take the notice %1 back</source>
        <translation>Annuler l’envoi de l’avis %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the notice %1</source>
        <translation>Supprimer l’avis %1</translation>
    </message>
    <message>
        <source>The notice %1 is deleted.</source>
        <translation>L’avis %1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>firstmile::OtherReviews</name>
    <message>
        <source>Folded until you have given your verdict, so that it is yours alone.</source>
        <translation>Replié jusqu’à votre verdict, pour qu’il soit le vôtre seul.</translation>
    </message>
    <message numerus="yes">
        <source>What others say (%n)</source>
        <translation>
            <numerusform>Ce que disent les autres (%n)</numerusform>
            <numerusform>Ce que disent les autres (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n other reviewer(s) say</source>
        <translation>
            <numerusform>Ce que dit %n&#xa0;autre évaluateur</numerusform>
            <numerusform>Ce que disent %n&#xa0;autres évaluateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>reviewer, verdict, score</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>firstmile::OutboxCard</name>
    <message>
        <source>To %1: %2</source>
        <comment>customer, text</comment>
        <translation>À %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It came back: “%1”</source>
        <translation>Revenu non remis&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: the reply to %2</source>
        <comment>a deed, a customer</comment>
        <translation>%1&#xa0;: la réponse à %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the reply to %1</source>
        <translation>Historique de la réponse à %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>Ouvrir la conversation avec %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>Renvoyer à l’auteur…</translation>
    </message>
    <message>
        <source>Other time …</source>
        <translation>Autre heure…</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Elle est arrivée</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Elle n’y est pas</translation>
    </message>
    <message>
        <source>Nothing was written down about it.</source>
        <translation>Rien n’a été noté à ce sujet.</translation>
    </message>
</context>
<context>
    <name>firstmile::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Every reply goes out once, or stands here with what to do about it.</source>
        <translation>Chaque réponse part une seule fois, ou figure ici avec ce qu’il faut en faire.</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Taken back. It is a draft again.</source>
        <translation>Envoi annulé. C’est de nouveau un brouillon.</translation>
    </message>
    <message>
        <source>It is a draft again: change it and send it.</source>
        <translation>C’est de nouveau un brouillon&#xa0;: modifiez-le et envoyez-le.</translation>
    </message>
    <message>
        <source>It goes out again as it is.</source>
        <translation>Elle repart telle quelle.</translation>
    </message>
    <message>
        <source>Released: it goes out now.</source>
        <translation>Validée&#xa0;: elle part maintenant.</translation>
    </message>
    <message>
        <source>Noted: it arrived.</source>
        <translation>Noté&#xa0;: elle est arrivée.</translation>
    </message>
    <message>
        <source>Noted: it goes out again, with the same key.</source>
        <translation>Noté&#xa0;: elle repart, avec la même clé.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer à l’auteur</translation>
    </message>
    <message>
        <source>What should be different, %1?</source>
        <comment>to a colleague</comment>
        <translation>Que faut-il changer, %1&#xa0;?</translation>
    </message>
    <message>
        <source>Sent back with your words.</source>
        <translation>Renvoyée avec vos mots.</translation>
    </message>
    <message>
        <source>It goes out at the new time.</source>
        <translation>Elle part à la nouvelle heure.</translation>
    </message>
    <message>
        <source>Too late: it stands somewhere else by now.</source>
        <translation>Trop tard&#xa0;: elle n’en est plus là.</translation>
    </message>
</context>
<context>
    <name>firstmile::PageTabs</name>
    <message>
        <source>Pages of the dashboard</source>
        <translation>Pages du tableau de bord</translation>
    </message>
</context>
<context>
    <name>firstmile::PassphraseDialog</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>%1 is encrypted. Whoever exported it has its passphrase.</source>
        <translation>%1 est chiffré. La personne qui l’a exporté en a la phrase secrète.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this file.</source>
        <translation>Ce n’est pas la phrase secrète de ce fichier.</translation>
    </message>
</context>
<context>
    <name>firstmile::PeriodButton</name>
    <message>
        <source>Days of your own …</source>
        <translation>Jours de votre choix…</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparer avec la période précédente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Compare with the period before (all time has none)</source>
        <translation>Comparer avec la période précédente (il n’y en a pas depuis le début)</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::PeriodPopup</name>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Jours de la période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>firstmile::PersonCard</name>
    <message>
        <source>No conversation yet</source>
        <translation>Aucune conversation pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1, last %2</source>
        <comment>days</comment>
        <translation>premier contact&#xa0;: %1, dernier&#xa0;: %2</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>identities</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>firstmile::PictureBar</name>
    <message numerus="yes">
        <source>%n picture(s) are not loaded.</source>
        <translation>
            <numerusform>%n&#xa0;image n’est pas chargée.</numerusform>
            <numerusform>%n&#xa0;images ne sont pas chargées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 would learn that you read this, and when and where.</source>
        <comment>pictures; servers</comment>
        <translation>%1 Charger révélerait à %2 que vous lisez ceci, quand et où.</translation>
    </message>
    <message>
        <source>%1 They are on %2, and a review uses no network.</source>
        <comment>pictures; servers</comment>
        <translation>%1 Emplacement&#xa0;: %2. Une évaluation n’utilise pas le réseau.</translation>
    </message>
    <message>
        <source>%1 They are on %2.</source>
        <comment>pictures; servers</comment>
        <translation>%1 Emplacement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Show it once</source>
        <translation>Afficher une fois</translation>
    </message>
    <message>
        <source>Show them once</source>
        <translation>Afficher une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be loaded: %1</source>
        <translation>
            <numerusform>%n&#xa0;image n’a pas pu être chargée&#xa0;: %1</numerusform>
            <numerusform>%n&#xa0;images n’ont pas pu être chargées&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ProfileEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Several, with commas between them</source>
        <translation>Plusieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>Year-month-day: 2026-05-31</source>
        <translation>Année-mois-jour&#xa0;: 2026-05-31</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 2026-05-31.</source>
        <translation>Ce n’est pas un jour. Écrivez-le ainsi&#xa0;: 2026-05-31.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is not the address of a page. It begins with https://.</source>
        <translation>Ce n’est pas l’adresse d’une page. Elle commence par https://.</translation>
    </message>
    <message>
        <source>This does not fit the field.</source>
        <translation>Cela ne convient pas à ce champ.</translation>
    </message>
</context>
<context>
    <name>firstmile::ProfileRow</name>
    <message>
        <source>Open it in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <comment>name of a field</comment>
        <translation>Ouvrir «&#xa0;%1&#xa0;» dans le navigateur</translation>
    </message>
    <message>
        <source>Enter or double click to change it</source>
        <translation>Enter ou double-clic pour modifier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field of a profile, its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it as it was</source>
        <translation>Enter enregistre, Esc laisse tel quel</translation>
    </message>
</context>
<context>
    <name>firstmile::QuestionRow</name>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Quelle est la question&#xa0;?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 à 5</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>From the worst to the best, a semicolon between them</source>
        <translation>Du pire au meilleur, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Choices, from the worst to the best</source>
        <translation>Choix, du pire au meilleur</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>0: asked, and not counted</source>
        <translation>0&#xa0;: posée, mais non comptée</translation>
    </message>
    <message>
        <source>The worst answer makes the whole score 0.</source>
        <translation>La pire réponse met tout le score à 0.</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Retirer cette question</translation>
    </message>
    <message>
        <source>Remove the question %1</source>
        <translation>Retirer la question %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>How much of the score this question makes up</source>
        <translation>Part de cette question dans le score</translation>
    </message>
</context>
<context>
    <name>firstmile::QuietBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>firstmile::ReachSection</name>
    <message>
        <source>Reach in the queue</source>
        <translation>Portée dans la file</translation>
    </message>
    <message>
        <source>Whoever many people listen to comes a little earlier</source>
        <translation>Les personnes que beaucoup écoutent passent un peu plus tôt</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Never earlier than by so many minutes</source>
        <translation>Avance maximale, en minutes</translation>
    </message>
    <message>
        <source>Never by more than</source>
        <translation>Jamais plus de</translation>
    </message>
    <message>
        <source>Who waits longest comes first, whoever they are.</source>
        <translation>La plus longue attente passe d’abord, qui que ce soit.</translation>
    </message>
    <message>
        <source>Somebody with %1 followers stands where they would if they had written %2 earlier. Whoever has waited %3 longer comes first all the same, so nobody waits for ever.</source>
        <translation>Une personne qui a %1 abonnés se trouve là où elle serait si elle avait écrit %2 plus tôt. Qui attend depuis %3 de plus passe quand même d’abord&#xa0;: personne n’attend donc indéfiniment.</translation>
    </message>
</context>
<context>
    <name>firstmile::RedactionForm</name>
    <message>
        <source>Words to take out</source>
        <translation>Mots à retirer</translation>
    </message>
    <message>
        <source>words, apart by commas</source>
        <translation>mots, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>firstmile::RemarkLine</name>
    <message>
        <source>Needs a person. %1</source>
        <translation>Intervention nécessaire. %1</translation>
    </message>
    <message>
        <source>Show the figures behind this</source>
        <translation>Afficher les chiffres correspondants</translation>
    </message>
</context>
<context>
    <name>firstmile::RemotePictures</name>
    <message>
        <source>its server is not reached over an encrypted connection</source>
        <translation>son serveur n’est pas joint par une connexion chiffrée</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>%1 leads into your own network</source>
        <translation>%1 mène à votre propre réseau</translation>
    </message>
    <message>
        <source>%1 sends elsewhere</source>
        <translation>%1 renvoie ailleurs</translation>
    </message>
    <message>
        <source>%1 did not give it</source>
        <translation>%1 ne l’a pas fournie</translation>
    </message>
    <message>
        <source>what %1 gave is no picture</source>
        <translation>ce que %1 a fourni n’est pas une image</translation>
    </message>
</context>
<context>
    <name>firstmile::RepeatList</name>
    <message>
        <source>Wrote of this before</source>
        <translation>A déjà écrit à ce sujet</translation>
    </message>
    <message>
        <source>Open the earlier conversation: %1</source>
        <translation>Ouvrir la conversation précédente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::ReplyAids</name>
    <message>
        <source>No language model is set up. Settings has a place for one, if you want it.</source>
        <translation>Aucun modèle de langage n’est configuré. Les paramètres ont une place pour en indiquer un, si vous le souhaitez.</translation>
    </message>
    <message>
        <source>A reply of %1’s is on its way.</source>
        <translation>Une réponse de %1 est en cours d’envoi.</translation>
    </message>
    <message>
        <source>%1 is writing to them too, last at %2.</source>
        <comment>who, when</comment>
        <translation>%1 écrit aussi à ce client, dernière saisie&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>firstmile::ReplyCommands</name>
    <message>
        <source>Use suggestion %1</source>
        <translation>Utiliser la suggestion %1</translation>
    </message>
    <message>
        <source>Show or fold the suggested answers</source>
        <translation>Afficher ou replier les réponses suggérées</translation>
    </message>
    <message>
        <source>Ask the language model for a draft …</source>
        <translation>Demander un brouillon au modèle de langage…</translation>
    </message>
    <message>
        <source>Send later …</source>
        <translation>Envoyer plus tard…</translation>
    </message>
    <message>
        <source>Take a saved reply …</source>
        <translation>Prendre une réponse type…</translation>
    </message>
    <message>
        <source>Run a macro …</source>
        <translation>Exécuter une macro…</translation>
    </message>
    <message>
        <source>There are no macros yet.</source>
        <translation>Il n’y a pas encore de macro.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Which macro? You see what it does before it does it.</source>
        <translation>Quelle macro&#xa0;? Vous voyez ce qu’elle fait avant qu’elle ne le fasse.</translation>
    </message>
    <message>
        <source>The macro has run.</source>
        <translation>La macro a été exécutée.</translation>
    </message>
    <message>
        <source>The macro has run, and its reply is on its way.</source>
        <translation>La macro a été exécutée, et sa réponse est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Take the reply back</source>
        <translation>Annuler l’envoi de la réponse</translation>
    </message>
    <message>
        <source>Move to phone …</source>
        <translation>Passer au téléphone…</translation>
    </message>
    <message>
        <source>Move to private …</source>
        <translation>Passer en privé…</translation>
    </message>
    <message>
        <source>Send as a public acknowledgement</source>
        <translation>Envoyer comme accusé de réception public</translation>
    </message>
    <message>
        <source>Attach files …</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Quote their words</source>
        <translation>Citer le client</translation>
    </message>
</context>
<context>
    <name>firstmile::ReplySettings</name>
    <message>
        <source>Public notices to many at once</source>
        <translation>Avis publics à beaucoup de personnes à la fois</translation>
    </message>
    <message>
        <source>Replying, for the whole team</source>
        <translation>Réponses, pour toute l’équipe</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Seconds in which a reply can be taken back</source>
        <translation>Secondes pendant lesquelles l’envoi d’une réponse peut être annulé</translation>
    </message>
    <message>
        <source>A reply can be taken back for</source>
        <translation>L’envoi d’une réponse peut être annulé pendant</translation>
    </message>
    <message>
        <source>A second person releases</source>
        <translation>Une seconde personne valide</translation>
    </message>
    <message>
        <source>Replies of</source>
        <translation>Les réponses de</translation>
    </message>
    <message>
        <source>Luc, Marta</source>
        <translation>Luc, Marta</translation>
    </message>
    <message>
        <source>Replies to what is tagged</source>
        <translation>Les réponses à ce qui porte l’étiquette</translation>
    </message>
    <message>
        <source>legal, press</source>
        <translation>juridique, presse</translation>
    </message>
    <message>
        <source>Public replies on %1</source>
        <translation>Les réponses publiques sur %1</translation>
    </message>
    <message>
        <source>Nobody releases what they wrote themselves. Nothing set: every reply goes out at once.</source>
        <translation>Personne ne valide ce qu’il a écrit lui-même. Si rien n’est coché ni indiqué, chaque réponse part aussitôt.</translation>
    </message>
    <message>
        <source>Looked at before a reply goes out</source>
        <translation>Vérifié avant l’envoi d’une réponse</translation>
    </message>
    <message>
        <source>Below a mail</source>
        <translation>Au bas d’un e-mail</translation>
    </message>
    <message>
        <source>Of everybody who has none of their own</source>
        <translation>De toute personne qui n’a pas la sienne</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>La vôtre, %1</translation>
    </message>
    <message>
        <source>Placeholders as {agent.name} are filled when you write.</source>
        <translation>Les champs comme {agent.name} sont remplis quand vous écrivez.</translation>
    </message>
    <message>
        <source>This was not kept, and stands as it was: %1</source>
        <translation>Ceci n’a pas été enregistré et reste comme avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::ReportSettings</name>
    <message>
        <source>Also as a table (CSV)</source>
        <translation>Aussi sous forme de tableau (CSV)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every day, about the day before</source>
        <translation>Chaque jour, sur la veille</translation>
    </message>
    <message>
        <source>On Mondays, about the week before</source>
        <translation>Le lundi, sur la semaine précédente</translation>
    </message>
    <message>
        <source>On the first of a month, about the month before</source>
        <translation>Le premier du mois, sur le mois précédent</translation>
    </message>
    <message>
        <source> h</source>
        <comment>after an hour of the day</comment>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>The report that writes itself, on this machine</source>
        <translation>Le rapport automatique, sur cette machine</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Reports are written while the console runs; one that was missed is written at the next start.</source>
        <translation>Les rapports sont écrits tant que la console est ouverte&#xa0;; un rapport manqué est écrit au prochain démarrage.</translation>
    </message>
    <message>
        <source>Choose a folder: until then nothing is written.</source>
        <translation>Choisissez un dossier&#xa0;: d’ici là, rien n’est écrit.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>Rien ne peut être écrit dans %1.</translation>
    </message>
    <message>
        <source>The last one could not be written: %1</source>
        <translation>Le dernier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reports go to %1.</source>
        <translation>Les rapports vont dans %1.</translation>
    </message>
</context>
<context>
    <name>firstmile::RetentionSection</name>
    <message>
        <source>How long things are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Erase customers of whom nothing was heard for</source>
        <translation>Effacer les clients sans nouvelles depuis</translation>
    </message>
    <message>
        <source>Erase customers after so many days of silence</source>
        <translation>Délai de silence avant d’effacer un client, en jours</translation>
    </message>
    <message>
        <source>Drop attachments and the originals of messages after</source>
        <translation>Supprimer les pièces jointes et les originaux des messages après</translation>
    </message>
    <message>
        <source>Drop attachments and originals after so many days</source>
        <translation>Délai avant de supprimer pièces jointes et originaux, en jours</translation>
    </message>
    <message>
        <source>Do it now …</source>
        <translation>Appliquer maintenant…</translation>
    </message>
    <message>
        <source>Erase and drop now what the rule says</source>
        <translation>Effacer et supprimer maintenant ce que la règle prévoit</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, behind a number</comment>
        <translation>&#xa0;j</translation>
    </message>
    <message>
        <source>Everything is kept for ever.</source>
        <translation>Tout est conservé indéfiniment.</translation>
    </message>
    <message numerus="yes">
        <source>Today it would erase %n customer(s) silent since %1.</source>
        <translation>
            <numerusform>Aujourd’hui, %n client silencieux depuis le %1 serait effacé.</numerusform>
            <numerusform>Aujourd’hui, %n clients silencieux depuis le %1 seraient effacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They wrote and got %n message(s).</source>
        <translation>
            <numerusform>%n message échangé avec ces clients.</numerusform>
            <numerusform>%n messages échangés avec ces clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would drop the originals of %n message(s) from before %1, their text stays.</source>
        <translation>
            <numerusform>L’original de %n message antérieur au %1 serait supprimé&#xa0;; son texte reste.</numerusform>
            <numerusform>Les originaux de %n messages antérieurs au %1 seraient supprimés&#xa0;; leur texte reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>That frees %1.</source>
        <comment>a size</comment>
        <translation>Cela libère %1.</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Appliquer maintenant</translation>
    </message>
    <message>
        <source>Originals that were dropped cannot be brought back.</source>
        <translation>Les originaux supprimés ne peuvent pas être récupérés.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout conserver</translation>
    </message>
    <message>
        <source>Done: what the rule says was erased and dropped.</source>
        <translation>Terminé&#xa0;: ce que la règle prévoit a été effacé et supprimé.</translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewBanner</name>
    <message>
        <source>I know this key …</source>
        <translation>Je connais cette clé…</translation>
    </message>
    <message>
        <source>I have compared the key and know whose it is</source>
        <translation>J’ai comparé la clé et je sais à qui elle est</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed since the file was written</source>
        <translation>Ce qui a changé depuis l’écriture du fichier</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>À propos de ce fichier</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was exported, when and by whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Exported conversations</source>
        <translation>Conversations exportées</translation>
    </message>
    <message>
        <source>Save with reviews …</source>
        <translation>Enregistrer avec les évaluations…</translation>
    </message>
    <message>
        <source>Save this file with all reviews in it, to hand it on</source>
        <translation>Enregistrer ce fichier avec toutes les évaluations, pour le transmettre</translation>
    </message>
    <message>
        <source>Add reviews of others …</source>
        <translation>Ajouter les évaluations des autres…</translation>
    </message>
    <message>
        <source>Add the reviews that others wrote of this file</source>
        <translation>Ajouter les évaluations que d’autres ont écrites sur ce fichier</translation>
    </message>
    <message>
        <source>%1 Its fingerprint: %2</source>
        <comment>about the seal, a key&apos;s fingerprint</comment>
        <translation>%1 Son empreinte&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to judge …</source>
        <translation>
            <numerusform>%n&#xa0;fichier à examiner…</numerusform>
            <numerusform>%n&#xa0;fichiers à examiner…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n file(s) that no rule could judge</source>
        <translation>
            <numerusform>Afficher le fichier qu’aucune règle n’a pu juger (%n)</numerusform>
            <numerusform>Afficher les %n&#xa0;fichiers qu’aucune règle n’a pu juger</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <comment>how much of a file has been read</comment>
        <translation>Lecture&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Searching finds what has been read so far.</source>
        <translation>La recherche porte sur ce qui a déjà été lu.</translation>
    </message>
    <message>
        <source>Do you know this key?</source>
        <translation>Connaissez-vous cette clé&#xa0;?</translation>
    </message>
    <message>
        <source>Ask %1 for the fingerprint of their key, over the phone or face to face. Is it this one?</source>
        <translation>Demandez à %1 l’empreinte de sa clé, par téléphone ou de vive voix. Est-ce celle-ci&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>Oui, c’est la même</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this file are not as they were written.</source>
        <translation>
            <numerusform>%n&#xa0;partie de ce fichier n’est pas telle qu’elle a été écrite.</numerusform>
            <numerusform>%n&#xa0;parties de ce fichier ne sont pas telles qu’elles ont été écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewDesktop</name>
    <message>
        <source>First Mile</source>
        <translation>First Mile</translation>
    </message>
    <message>
        <source>This file cannot be reviewed</source>
        <translation>Ce fichier ne peut pas être évalué</translation>
    </message>
    <message>
        <source>%1 is damaged, or no export of First Mile. Ask whoever sent it for another copy.</source>
        <translation>%1 est endommagé, ou n’est pas un export de First Mile. Demandez-en une autre copie à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>This export is newer than the program</source>
        <translation>Cet export est plus récent que le programme</translation>
    </message>
    <message>
        <source>%1 was made by a newer First Mile. Install that version to open it.</source>
        <translation>%1 provient d’une version plus récente de First Mile. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>The export could not be opened</source>
        <translation>L’export n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>A review opens nothing outside of its file. The link was copied.</source>
        <translation>Une évaluation n’ouvre rien en dehors de son fichier. Le lien a été copié.</translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewMode</name>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>À propos de ce fichier</translation>
    </message>
    <message>
        <source>There is no conversation in this list.</source>
        <translation>Il n’y a pas de conversation dans cette liste.</translation>
    </message>
    <message>
        <source>You have given a verdict on every other conversation in this list.</source>
        <translation>Vous avez donné un verdict sur toutes les autres conversations de cette liste.</translation>
    </message>
    <message>
        <source>Save with reviews</source>
        <translation>Enregistrer avec les évaluations</translation>
    </message>
    <message>
        <source>Files for review (*.fmreview)</source>
        <translation>Fichiers d’évaluation (*.fmreview)</translation>
    </message>
    <message>
        <source>%1 with reviews</source>
        <comment>name of a file</comment>
        <translation>%1 avec évaluations</translation>
    </message>
    <message>
        <source>Saved with all reviews as %1. What was exported is in it byte for byte, and so is its seal.</source>
        <translation>Enregistré avec toutes les évaluations sous %1. Ce qui a été exporté y figure octet pour octet, tout comme son sceau.</translation>
    </message>
    <message>
        <source>Add reviews of others</source>
        <translation>Ajouter les évaluations des autres</translation>
    </message>
    <message>
        <source>Reviews and files with reviews (*.fmnotes *.fmreview)</source>
        <translation>Évaluations et fichiers avec évaluations (*.fmnotes *.fmreview)</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already.</source>
        <translation>Rien de nouveau&#xa0;: tout était déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that others said were added.</source>
        <translation>
            <numerusform>%n&#xa0;élément des autres a été ajouté.</numerusform>
            <numerusform>%n&#xa0;éléments des autres ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those are reviews of another file: nothing was added.</source>
        <translation>Ces évaluations portent sur un autre fichier&#xa0;: rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Comment on what is selected, or on the message</source>
        <translation>Commenter la sélection, ou le message</translation>
    </message>
    <message>
        <source>Comment on the conversation</source>
        <translation>Commenter la conversation</translation>
    </message>
    <message>
        <source>Next conversation that is not reviewed</source>
        <translation>Conversation suivante non évaluée</translation>
    </message>
    <message>
        <source>Show the review or the customer</source>
        <translation>Afficher l’évaluation ou le client</translation>
    </message>
    <message>
        <source>Show or fold what others say</source>
        <translation>Afficher ou replier ce que disent les autres</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Répondre aux questions</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tag this review</source>
        <translation>Étiqueter cette évaluation</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>Écrire le résumé</translation>
    </message>
    <message>
        <source>Change the score cards …</source>
        <translation>Modifier les grilles d’évaluation…</translation>
    </message>
    <message>
        <source>Save with reviews …</source>
        <translation>Enregistrer avec les évaluations…</translation>
    </message>
    <message>
        <source>Add reviews of others …</source>
        <translation>Ajouter les évaluations des autres…</translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewPage</name>
    <message>
        <source>All reviews</source>
        <translation>Toutes les évaluations</translation>
    </message>
    <message>
        <source>Begun, without a verdict</source>
        <translation>Commencées, sans verdict</translation>
    </message>
    <message>
        <source>Show what others say before I have judged the same conversation</source>
        <translation>Afficher ce que disent les autres avant que j’aie jugé la même conversation</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>How far do they agree?</source>
        <translation>Dans quelle mesure sont-ils d’accord&#xa0;?</translation>
    </message>
    <message>
        <source>Where are they furthest apart?</source>
        <translation>Où sont-ils le plus en désaccord&#xa0;?</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>Évaluations affichées</translation>
    </message>
    <message>
        <source>Reviews, one a line; Enter opens the conversation</source>
        <translation>Évaluations, une par ligne&#xa0;; Entrée ouvre la conversation</translation>
    </message>
    <message>
        <source>Agreement between reviewers</source>
        <translation>Accord entre évaluateurs</translation>
    </message>
    <message>
        <source>Conversations on which reviewers disagree; Enter opens one</source>
        <translation>Conversations où les évaluateurs sont en désaccord&#xa0;; Entrée en ouvre une</translation>
    </message>
    <message>
        <source>Score cards …</source>
        <translation>Grilles d’évaluation…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n&#xa0;évaluation</numerusform>
            <numerusform>%n&#xa0;évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <comment>so many reviews, by so many reviewers</comment>
        <translation>%1 par %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>%n&#xa0;évaluateur</numerusform>
            <numerusform>%n&#xa0;évaluateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) until you have judged the same conversation.</source>
        <translation>
            <numerusform>%n d’entre elles reste cachée tant que vous n’avez pas jugé la même conversation.</numerusform>
            <numerusform>%n d’entre elles restent cachées tant que vous n’avez pas jugé la même conversation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has reviewed anything yet</source>
        <translation>Personne n’a encore rien évalué</translation>
    </message>
    <message>
        <source>Open a conversation and say beside it what you think. What others said of this file can be added to yours.</source>
        <translation>Ouvrez une conversation et donnez votre avis à côté. Ce que d’autres ont dit de ce fichier peut s’ajouter à vos évaluations.</translation>
    </message>
    <message>
        <source>Add reviews of others …</source>
        <translation>Ajouter les évaluations des autres…</translation>
    </message>
    <message>
        <source>There is no conversation yet that two have judged both.</source>
        <translation>Aucune conversation n’a encore été jugée par deux personnes.</translation>
    </message>
    <message>
        <source>Kappa is the agreement beyond chance; the word is that of Landis and Koch, 1977.</source>
        <translation>Le kappa est l’accord au-delà du hasard&#xa0;; le qualificatif est celui de Landis et Koch, 1977.</translation>
    </message>
    <message>
        <source>None that you may see yet, or none at all.</source>
        <translation>Aucune que vous puissiez déjà voir, ou aucune du tout.</translation>
    </message>
    <message>
        <source>Enter opens the conversation.</source>
        <translation>Entrée ouvre la conversation.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, subject</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The figures are copied, as CSV.</source>
        <translation>Les chiffres sont copiés, au format CSV.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewPanel</name>
    <message>
        <source>Review of this conversation</source>
        <translation>Évaluation de cette conversation</translation>
    </message>
    <message>
        <source>Kept as you say it, in %1.</source>
        <translation>Enregistré au fur et à mesure dans %1.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conversation(s) reviewed by you</source>
        <translation>
            <numerusform>Évaluées par vous&#xa0;: %1 sur %n&#xa0;conversation</numerusform>
            <numerusform>Évaluées par vous&#xa0;: %1 sur %n&#xa0;conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Next conversation that is not reviewed</source>
        <translation>Conversation suivante non évaluée</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Summary of this review</source>
        <translation>Résumé de cette évaluation</translation>
    </message>
    <message>
        <source>What should somebody know who reads only this?</source>
        <translation>Que doit savoir quelqu’un qui ne lit que ceci&#xa0;?</translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewWelcome</name>
    <message>
        <source>Exported conversations</source>
        <translation>Conversations exportées</translation>
    </message>
    <message>
        <source>Start reviewing</source>
        <translation>Commencer l’évaluation</translation>
    </message>
    <message>
        <source>What this file is</source>
        <translation>Ce qu’est ce fichier</translation>
    </message>
    <message>
        <source>A copy for review: %1. Nothing in it can be changed, nothing can be sent, and nothing is fetched from a network.</source>
        <translation>Une copie à évaluer&#xa0;: %1. Rien ne peut y être modifié, rien ne peut être envoyé, et rien n’est récupéré sur un réseau.</translation>
    </message>
    <message>
        <source>%1 The same person has the same stand-in all through the file.</source>
        <comment>what was taken out</comment>
        <translation>%1 Une même personne porte le même nom de remplacement dans tout le fichier.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Read: %1 and %2 walk through the conversations, %3 searches in all of them.</source>
        <translation>Lire&#xa0;: %1 et %2 parcourent les conversations, %3 cherche dans toutes.</translation>
    </message>
    <message>
        <source>Judge: %1 goes to the questions, which numbers, Y and N answer; then a verdict. %2 goes on to the next conversation that you have not reviewed.</source>
        <translation>Juger&#xa0;: %1 mène aux questions, auxquelles répondent les chiffres, Y et N&#xa0;; puis un verdict. %2 passe à la prochaine conversation que vous n’avez pas évaluée.</translation>
    </message>
    <message>
        <source>Comment: select words in a message, or none, and press %1.</source>
        <translation>Commenter&#xa0;: sélectionnez des mots dans un message, ou aucun, et appuyez sur %1.</translation>
    </message>
    <message>
        <source>Hand it on: send back the small file %1, in which everything is kept as you say it, or save this file with all reviews in it (%2).</source>
        <translation>Transmettre&#xa0;: renvoyez le petit fichier %1, où tout est enregistré au fur et à mesure, ou enregistrez ce fichier avec toutes les évaluations (%2).</translation>
    </message>
    <message>
        <source>Your name, as it stands beside your reviews</source>
        <translation>Votre nom, tel qu’il figure à côté de vos évaluations</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It can stay empty, and be changed at any time</source>
        <translation>Il peut rester vide, et être modifié à tout moment</translation>
    </message>
</context>
<context>
    <name>firstmile::SavedReplyDialog</name>
    <message>
        <source>An approved position: sent word for word, changed by its owner alone</source>
        <translation>Une position approuvée&#xa0;: envoyée mot pour mot, modifiée par son seul responsable</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Retirer ce texte</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit a saved reply</source>
        <translation>Modifier une réponse type</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>Nouvelle réponse type</translation>
    </message>
    <message>
        <source>refund-delay</source>
        <translation>delai-remboursement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Day on which it expires</source>
        <translation>Jour d’expiration</translation>
    </message>
    <message>
        <source>Texts by language and channel</source>
        <translation>Textes par langue et par canal</translation>
    </message>
    <message>
        <source>Language, as in pt or pt-BR; empty: any</source>
        <translation>Langue, par exemple pt ou pt-BR&#xa0;; vide&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>Langue de ce texte</translation>
    </message>
    <message>
        <source>Channel of this text</source>
        <translation>Canal de ce texte</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Tout canal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Autre texte</translation>
    </message>
    <message>
        <source>Add a text for another language or channel</source>
        <translation>Ajouter un texte pour une autre langue ou un autre canal</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Insérer un champ à remplir</translation>
    </message>
    <message>
        <source>An approved position needs an owner and a day on which it expires.</source>
        <translation>Une position approuvée a besoin d’un responsable et d’un jour d’expiration.</translation>
    </message>
</context>
<context>
    <name>firstmile::SavedReplyPicker</name>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Insert a saved reply</source>
        <translation>Insérer une réponse type</translation>
    </message>
    <message>
        <source>Name, title or words</source>
        <translation>Nom, titre ou mots</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>Chercher une réponse type</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>What it says here</source>
        <translation>Ce qu’elle dit ici</translation>
    </message>
    <message>
        <source>There are no saved replies yet. They are written on the page “Saved replies”.</source>
        <translation>Il n’y a pas encore de réponse type. Elles s’écrivent sur la page «&#xa0;Réponses types&#xa0;».</translation>
    </message>
    <message>
        <source>No saved reply has these words.</source>
        <translation>Aucune réponse type ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>firstmile::ScheduleDialog</name>
    <message>
        <source>Only if %1 does not write before</source>
        <translation>Seulement si %1 n’écrit pas avant</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>There is no time zone of that name.</source>
        <translation>Aucun fuseau horaire ne porte ce nom.</translation>
    </message>
    <message>
        <source>It goes out on %1, here and there.</source>
        <comment>day and time</comment>
        <translation>Départ le %1, ici comme là-bas.</translation>
    </message>
    <message>
        <source>It goes out on %1 in %2: here it is %3 then.</source>
        <comment>day and time, time zone, day and time</comment>
        <translation>Départ le %1 dans le fuseau %2&#xa0;: il sera alors %3 ici.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, as Europe/Lisbon.</source>
        <translation>Choisissez un fuseau horaire dans la liste, comme Europe/Lisbon.</translation>
    </message>
    <message>
        <source>That time has passed. Choose one that is to come.</source>
        <translation>Cette heure est passée. Choisissez-en une à venir.</translation>
    </message>
    <message>
        <source>For %1 it is %2 then, in %3.</source>
        <comment>customer, day and time, time zone</comment>
        <translation>Pour %1, il sera alors %2, dans le fuseau %3.</translation>
    </message>
</context>
<context>
    <name>firstmile::ScoreCardDialog</name>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Enregistrer la grille</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser telle quelle</translation>
    </message>
    <message>
        <source>Score cards</source>
        <translation>Grilles d’évaluation</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>Nouvelle grille</translation>
    </message>
    <message>
        <source>Which card</source>
        <translation>Grille affichée</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Nom de la grille</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The card needs a name.</source>
        <translation>La grille doit avoir un nom.</translation>
    </message>
    <message>
        <source>The card needs a question.</source>
        <translation>La grille doit avoir une question.</translation>
    </message>
    <message>
        <source>“%1” needs two choices or more.</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir au moins deux choix.</translation>
    </message>
    <message>
        <source>One question at least needs a weight above 0.</source>
        <translation>Au moins une question doit avoir un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>Weights come to %1</source>
        <comment>a number</comment>
        <translation>Total des poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version %1 will be kept beside the one that was used: what was judged by that stays.</source>
        <translation>La version %1 sera conservée à côté de celle qui a servi&#xa0;: ce qui a été jugé avec celle-ci reste.</translation>
    </message>
</context>
<context>
    <name>firstmile::ScoreForm</name>
    <message>
        <source>Score card</source>
        <translation>Grille d’évaluation</translation>
    </message>
    <message>
        <source>Change the questions and their weights</source>
        <translation>Modifier les questions et leurs poids</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Score&#xa0;: %1</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Pas encore de score</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered</source>
        <translation>
            <numerusform>Réponses&#xa0;: %1 sur %n&#xa0;question</numerusform>
            <numerusform>Réponses&#xa0;: %1 sur %n&#xa0;questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ScoreRow</name>
    <message>
        <source>%1 (critical)</source>
        <comment>question</comment>
        <translation>%1 (critique)</translation>
    </message>
    <message>
        <source>The worst answer makes the whole score 0.</source>
        <translation>La pire réponse met tout le score à 0.</translation>
    </message>
    <message>
        <source>Asked, and not counted in the score.</source>
        <translation>Posée, mais non comptée dans le score.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>does not apply</comment>
        <translation>s.o.</translation>
    </message>
    <message>
        <source>It does not apply here  (0)</source>
        <translation>Sans objet ici  (0)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not answered</source>
        <comment>question</comment>
        <translation>%1&#xa0;: sans réponse</translation>
    </message>
</context>
<context>
    <name>firstmile::SearchBox</name>
    <message>
        <source>Search all messages</source>
        <translation>Rechercher un message</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the search  (Esc)</source>
        <translation>Effacer la recherche  (Esc)</translation>
    </message>
    <message>
        <source>In this view</source>
        <translation>Dans cette vue</translation>
    </message>
    <message>
        <source>Search only in the view that you came from</source>
        <translation>Rechercher uniquement dans la vue d’où vous venez</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
</context>
<context>
    <name>firstmile::SelectionHead</name>
    <message>
        <source>Select nothing  (Esc)</source>
        <translation>Tout désélectionner  (Esc)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>All %1 conversations that match are selected</source>
        <translation>Les %1 conversations correspondantes sont toutes sélectionnées</translation>
    </message>
    <message>
        <source>All conversations that match are selected</source>
        <translation>Toutes les conversations correspondantes sont sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) selected</source>
        <translation>
            <numerusform>%n conversation sélectionnée</numerusform>
            <numerusform>%n conversations sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Select all conversations that match</source>
        <translation>Sélectionner toutes les conversations correspondantes</translation>
    </message>
    <message>
        <source>Select all conversations that match  (*)</source>
        <translation>Sélectionner toutes les conversations correspondantes  (*)</translation>
    </message>
</context>
<context>
    <name>firstmile::SendDesk</name>
    <message>
        <source>A colleague has to release it: it waits in the outbox.</source>
        <translation>Un collègue doit la valider&#xa0;: elle attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>The reply goes out on %1.</source>
        <comment>day and time</comment>
        <translation>La réponse part le %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The reply goes out in %1 s.</source>
        <translation>La réponse part dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The reply is on its way.</source>
        <translation>La réponse est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Not sent: something new arrived while you wrote. Read it, then send again.</source>
        <translation>Non envoyée&#xa0;: il y a eu du nouveau pendant que vous écriviez. Lisez-le, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>Taken back. Your text is in the reply field again.</source>
        <translation>Envoi annulé. Votre texte est de retour dans le champ de réponse.</translation>
    </message>
    <message>
        <source>Too late: the reply has already left.</source>
        <translation>Trop tard&#xa0;: la réponse est déjà partie.</translation>
    </message>
    <message>
        <source>This is not checked any more, for the whole team. Settings switches it on again.</source>
        <translation>Cela n’est plus vérifié, pour toute l’équipe. Vous pouvez le réactiver dans les paramètres.</translation>
    </message>
    <message>
        <source>The public acknowledgement goes out in %1 s.</source>
        <translation>L’accusé de réception public part dans %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>firstmile::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>How the console looks and which keys it has, on this machine.</source>
        <translation>L’apparence de la console et ses raccourcis, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Compact rows in the list</source>
        <translation>Lignes compactes dans la liste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Single letters are commands, except while you type</source>
        <translation>Les lettres seules sont des commandes, sauf pendant la saisie</translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation>Rétablir tous les raccourcis</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Raccourci pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>That key already means “%1”. Free it there first.</source>
        <translation>Ce raccourci sert déjà à «&#xa0;%1&#xa0;». Retirez-le d’abord de cette commande.</translation>
    </message>
</context>
<context>
    <name>firstmile::Sidebar</name>
    <message>
        <source>Views and accounts</source>
        <translation>Vues et comptes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>firstmile::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Les plus longues attentes d’abord</translation>
    </message>
    <message>
        <source>Longest waiting</source>
        <translation>Plus longue attente</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>Most followers first</source>
        <translation>Le plus d’abonnés d’abord</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Les échéances les plus proches d’abord</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Les plus pertinentes d’abord</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Plus pertinentes</translation>
    </message>
</context>
<context>
    <name>firstmile::SpellingMarker</name>
    <message>
        <source>Looking for words …</source>
        <translation>Recherche de mots…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>No better word is known</source>
        <translation>Aucun meilleur mot connu</translation>
    </message>
</context>
<context>
    <name>firstmile::SplitDialog</name>
    <message>
        <source>Take off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take identities off</source>
        <translation>Détacher des identités</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has a single identity: there is nothing to take off.</source>
        <translation>%1 n’a qu’une seule identité&#xa0;: il n’y a rien à détacher.</translation>
    </message>
    <message>
        <source>All of them cannot go: somebody has to stay %1.</source>
        <translation>Toutes ne peuvent pas partir&#xa0;: l’une d’elles au moins doit rester à %1.</translation>
    </message>
    <message>
        <source>Which of these are somebody else’s, and not %1’s?</source>
        <translation>Lesquelles appartiennent à quelqu’un d’autre, et non à %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n of them, with what was written there, become a customer of their own. Nothing is lost; z undoes it.</source>
        <comment>identities</comment>
        <translation>
            <numerusform>%n identité, avec ce qui y a été écrit, devient un client à part. Rien n’est perdu&#xa0;; z annule l’opération.</numerusform>
            <numerusform>%n identités, avec ce qui y a été écrit, deviennent un client à part. Rien n’est perdu&#xa0;; z annule l’opération.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::SuggestionModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>two names</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>firstmile::SuggestionStrip</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>May be the same person as %1.</source>
        <translation>Peut-être la même personne que %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) may be the same.</source>
        <translation>
            <numerusform>%n autre personne est peut-être la même.</numerusform>
            <numerusform>%n autres personnes sont peut-être la même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>Not the same person as %1</source>
        <translation>Pas la même personne que %1</translation>
    </message>
</context>
<context>
    <name>firstmile::TagField</name>
    <message>
        <source>Add a tag and press Enter</source>
        <translation>Ajoutez une étiquette et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Add a tag to this review</source>
        <translation>Ajouter une étiquette à cette évaluation</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Retirer cette étiquette</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>firstmile::TextBlock</name>
    <message>
        <source>Show the whole message</source>
        <translation>Afficher le message entier</translation>
    </message>
</context>
<context>
    <name>firstmile::ThreadPreview</name>
    <message numerus="yes">
        <source>Goes out as %n post(s)</source>
        <translation>
            <numerusform>Part en %n publication</numerusform>
            <numerusform>Part en %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the posts</source>
        <translation>Affiche les publications</translation>
    </message>
    <message>
        <source>Post %1 of %2</source>
        <translation>Publication %1 sur %2</translation>
    </message>
</context>
<context>
    <name>firstmile::Timeline</name>
    <message>
        <source>Messages of this conversation</source>
        <translation>Messages de cette conversation</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Afficher les messages précédents</translation>
    </message>
</context>
<context>
    <name>firstmile::ToJudgeDialog</name>
    <message>
        <source>Files to look at</source>
        <translation>Fichiers à examiner</translation>
    </message>
    <message>
        <source>What is in these files cannot be judged by a rule. They went along as they are: look at them before the export is handed on.</source>
        <translation>Aucune règle ne peut juger le contenu de ces fichiers. Ils ont été joints tels quels&#xa0;: examinez-les avant de transmettre l’export.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>firstmile::VariantChips</name>
    <message>
        <source>Other words for another network</source>
        <translation>Autre texte pour un autre réseau</translation>
    </message>
    <message>
        <source>Words for each network</source>
        <translation>Texte pour chaque réseau</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a network, its count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a network, its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave the words for %1 out</source>
        <translation>Supprimer le texte pour %1</translation>
    </message>
</context>
<context>
    <name>firstmile::VerdictRow</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>verdict, key</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>firstmile::VersionsDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier versions of the draft</source>
        <translation>Versions précédentes du brouillon</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What the draft said</source>
        <translation>Ce que disait le brouillon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, an agent</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no earlier version: the draft says what it always said.</source>
        <translation>Il n’y a pas de version précédente&#xa0;: le brouillon n’a jamais dit autre chose.</translation>
    </message>
</context>
<context>
    <name>firstmile::ViewCommands</name>
    <message>
        <source>Save what is searched as a view</source>
        <translation>Enregistrer la recherche comme vue</translation>
    </message>
    <message>
        <source>Search for something first: that becomes the view.</source>
        <translation>Lancez d’abord une recherche&#xa0;: c’est elle qui deviendra la vue.</translation>
    </message>
    <message>
        <source>Change “%1” to this</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» par cette recherche</translation>
    </message>
    <message>
        <source>“%1” shows this now.</source>
        <translation>«&#xa0;%1&#xa0;» affiche désormais cette recherche.</translation>
    </message>
    <message>
        <source>What is the view to be called?</source>
        <translation>Quel nom donner à la vue&#xa0;?</translation>
    </message>
    <message>
        <source>Saved: “%1” is on the left.</source>
        <translation>Vue enregistrée&#xa0;: «&#xa0;%1&#xa0;» se trouve à gauche.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Choose another name.</source>
        <translation>Une vue s’appelle déjà «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Change what it shows</source>
        <translation>Modifier ce qu’elle affiche</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What is “%1” to be called?</source>
        <translation>Quel nouveau nom donner à «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>La vue s’appelle désormais «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>View “%1” removed.</source>
        <translation>Vue «&#xa0;%1&#xa0;» retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation>La vue est de retour.</translation>
    </message>
</context>
<context>
    <name>firstmile::ViewsButton</name>
    <message>
        <source>Save what is shown as a view …</source>
        <translation>Enregistrer l’affichage comme vue…</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Retirer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Views of the dashboard</source>
        <translation>Vues du tableau de bord</translation>
    </message>
</context>
<context>
    <name>firstmile::WatchList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Words watched for</source>
        <translation>Mots surveillés</translation>
    </message>
    <message>
        <source>A word, a “phrase in quotes” or a #tag</source>
        <translation>Un mot, une &quot;expression entre guillemets&quot; ou un #tag</translation>
    </message>
    <message>
        <source>Word to watch for</source>
        <translation>Mot à surveiller</translation>
    </message>
    <message>
        <source>Watch for this word</source>
        <translation>Surveiller ce mot</translation>
    </message>
    <message>
        <source>Do not watch for the chosen word any more</source>
        <translation>Ne plus surveiller le mot choisi</translation>
    </message>
</context>
<context>
    <name>firstmile::WizardStep</name>
    <message>
        <source>%1, in the browser</source>
        <translation>%1, dans le navigateur</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>firstmile::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
</context>
<context>
    <name>firstmile::WorkHoursSection</name>
    <message>
        <source>New hours from this day</source>
        <translation>Nouveaux horaires à partir de ce jour</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Retirer ces horaires</translation>
    </message>
    <message>
        <source>Hours to look at, by the day they hold from</source>
        <translation>Horaires à consulter, selon le jour où ils prennent effet</translation>
    </message>
    <message>
        <source>Working hours on %1</source>
        <translation>Horaires de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>No work</source>
        <translation>Pas de travail</translation>
    </message>
    <message>
        <source>The day from which new hours hold</source>
        <translation>Le jour où les nouveaux horaires prennent effet</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Write hours such as 09:00-12:30, 13:30-18:00, each span after the one before; 22:00-06:00 goes past midnight.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible. Écrivez des horaires comme 09:00-12:30, 13:30-18:00, chaque plage après la précédente&#xa0;; 22:00-06:00 passe minuit.</translation>
    </message>
</context>
<context>
    <name>firstmile::XNeedsStep</name>
    <message>
        <source>X: what you need</source>
        <translation>X&#xa0;: ce qu’il vous faut</translation>
    </message>
    <message>
        <source>X gives each company its own key. It takes a few minutes, once.</source>
        <translation>X attribue à chaque entreprise sa propre clé. Cela prend quelques minutes, une seule fois.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>1.  Sign in to X’s developer pages with your company’s account, and make a project with an app.</source>
        <translation>1.  Connectez-vous aux pages de X pour développeurs avec le compte de votre entreprise, et créez un projet avec une application.</translation>
    </message>
    <message>
        <source>Open X’s developer pages</source>
        <translation>Ouvrir les pages de X pour développeurs</translation>
    </message>
    <message>
        <source>2.  In the app’s “User authentication settings” allow reading, writing and direct messages, choose “Native App”, and enter this callback address:</source>
        <translation>2.  Dans les «&#xa0;User authentication settings&#xa0;» de l’application, autorisez la lecture, l’écriture et les messages privés, choisissez «&#xa0;Native App&#xa0;» et saisissez cette adresse de rappel&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Copier l’adresse de rappel</translation>
    </message>
    <message>
        <source>3.  Note the app’s OAuth 2.0 client id; the next page asks for it. X charges for what is read and sent: the next page also sets a cap.</source>
        <translation>3.  Notez l’ID client OAuth 2.0 de l’application&#xa0;; la page suivante le demande. X facture ce qui est lu et envoyé&#xa0;: la page suivante fixe aussi un plafond.</translation>
    </message>
    <message>
        <source>Port of the callback address</source>
        <translation>Port de l’adresse de rappel</translation>
    </message>
    <message>
        <source>Change it only if another program on this machine uses it</source>
        <translation>À modifier seulement si un autre programme de cette machine l’utilise</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiée</translation>
    </message>
</context>
<context>
    <name>firstmile::XStep</name>
    <message>
        <source>Sign in to X</source>
        <translation>Se connecter à X</translation>
    </message>
    <message>
        <source>The browser opens on X’s own page. Sign in there as the account that answers customers; your password is never typed here.</source>
        <translation>Le navigateur s’ouvre sur la page de X. Connectez-vous-y avec le compte qui répond aux clients&#xa0;; votre mot de passe n’est jamais saisi ici.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client OAuth</translation>
    </message>
    <message>
        <source>From the app’s “Keys and tokens” page</source>
        <translation>Sur la page «&#xa0;Keys and tokens&#xa0;» de l’application</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client OAuth</translation>
    </message>
    <message>
        <source>Only for an app of the type “Web App”</source>
        <translation>Seulement pour une application de type «&#xa0;Web App&#xa0;»</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>Sans plafond</translation>
    </message>
    <message>
        <source>Budget a month, in dollars</source>
        <translation>Budget mensuel, en dollars</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Budget mensuel</translation>
    </message>
    <message>
        <source>What X charges is counted here. Once the month’s budget is used up the account is paused, and nothing more is charged until you resume it.</source>
        <translation>Ce que X facture est compté ici. Une fois le budget du mois épuisé, le compte est mis en pause, et rien de plus n’est facturé tant que vous ne le reprenez pas.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter par le navigateur</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>One inbox for posts and mails.</source>
        <translation>Une seule boîte de réception pour les publications et les e-mails.</translation>
    </message>
    <message>
        <source>File or postgresql:// URL of the workspace.</source>
        <translation>Fichier ou URL postgresql:// de l’espace de travail.</translation>
    </message>
    <message>
        <source>Opens a workspace of invented customers to look around in.</source>
        <translation>Ouvre un espace de travail peuplé de clients fictifs, pour découvrir le programme.</translation>
    </message>
    <message>
        <source>With --demo or --shots: the workspace that layouts break on.</source>
        <translation>Avec --demo ou --shots&#xa0;: l’espace de travail qui met les mises en page à l’épreuve.</translation>
    </message>
    <message>
        <source>Renders every screen into a folder and ends.</source>
        <translation>Enregistre l’image de chaque écran dans un dossier, puis se termine.</translation>
    </message>
    <message>
        <source>%1 is no workspace: %2</source>
        <translation>%1 n’est pas un espace de travail&#xa0;: %2</translation>
    </message>
    <message>
        <source>Writes the dashboard&apos;s report as PDF (or .csv) and ends; needs no display.</source>
        <translation>Écrit le rapport du tableau de bord en PDF (ou .csv) et se termine&#xa0;; aucun écran n’est nécessaire.</translation>
    </message>
    <message>
        <source>With --report: which pages, as JSON.</source>
        <translation>Avec --report&#xa0;: quelles pages, en JSON.</translation>
    </message>
    <message>
        <source>With --report: as of this time.</source>
        <translation>Avec --report&#xa0;: état à ce moment.</translation>
    </message>
    <message>
        <source>Speaks this language instead of the system&apos;s.</source>
        <translation>Parle cette langue au lieu de celle du système.</translation>
    </message>
    <message>
        <source>%1 is no time; write 2026-05-03T10:00:00Z</source>
        <translation>%1 n’est pas une date et heure valide&#xa0;; écrivez 2026-05-03T10:00:00Z</translation>
    </message>
    <message>
        <source>An export to be reviewed (.fmreview), or a workspace.</source>
        <translation>Un export à évaluer (.fmreview), ou un espace de travail.</translation>
    </message>
    <message>
        <source>Opens an export to be reviewed.</source>
        <translation>Ouvre un export à évaluer.</translation>
    </message>
    <message>
        <source>Draws the conversations that a request in JSON on standard input names, as PDF, and ends; needs no display.</source>
        <translation>Dessine en PDF les conversations que désigne une requête JSON sur l’entrée standard, puis se termine&#xa0;; aucun écran n’est nécessaire.</translation>
    </message>
</context>
</TS>
