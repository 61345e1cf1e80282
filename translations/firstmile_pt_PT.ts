<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>AccountWords</name>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>the reason</comment>
        <translation>Em pausa: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>state, the other side&apos;s words</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>First fetch: %1</source>
        <comment>how far it is</comment>
        <translation>Primeira recolha: %1</translation>
    </message>
    <message>
        <source>Working. Demo: nothing leaves this machine</source>
        <translation>A funcionar. Demonstração: nada sai desta máquina</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Ainda não consultada</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>A funcionar</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent until you sign in again. What is here stays.</source>
        <translation>Nada é obtido nem enviado até voltar a iniciar sessão. O que já está aqui mantém-se.</translation>
    </message>
    <message>
        <source>The server showed a certificate that cannot be verified, so nothing was sent to it. Sign in again to look at it.</source>
        <translation>O servidor apresentou um certificado que não é possível verificar, pelo que nada lhe foi enviado. Volte a iniciar sessão para o examinar.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>A tentativa repete-se automaticamente.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>last poll %1 ago</source>
        <comment>a span of time</comment>
        <translation>última consulta há %1</translation>
    </message>
    <message>
        <source>%1, next now</source>
        <comment>the last poll</comment>
        <translation>%1, a próxima é agora</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <comment>the last poll, a span of time</comment>
        <translation>%1, próxima tentativa dentro de %2</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <comment>the last poll, a span of time</comment>
        <translation>%1, a próxima dentro de %2</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <translation>%1 de %2 pedidos disponíveis</translation>
    </message>
    <message>
        <source>%1, whole again in %2</source>
        <comment>requests left, a span of time</comment>
        <translation>%1, quota reposta dentro de %2</translation>
    </message>
    <message>
        <source>%1 of %2 this month</source>
        <comment>cost, budget</comment>
        <translation>%1 de %2 este mês</translation>
    </message>
    <message>
        <source>%1 this month, without a cap</source>
        <comment>cost</comment>
        <translation>%1 este mês, sem limite</translation>
    </message>
    <message>
        <source>Some messages could not be fetched</source>
        <translation>Não foi possível obter algumas mensagens</translation>
    </message>
    <message>
        <source>Nothing fetched from %1 to %2</source>
        <comment>messages between two times are missing</comment>
        <translation>Nada foi obtido de %1 a %2</translation>
    </message>
    <message>
        <source>Nothing fetched from before %1</source>
        <translation>Nada foi obtido do período anterior a %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is missing, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Facebook did not grant: %1. What needs it does not work.</source>
        <comment>a list of permissions</comment>
        <translation>O Facebook não concedeu: %1. O que disso depende não funciona.</translation>
    </message>
    <message>
        <source>Signed in with the main password. An app password is safer: it can be taken back by itself.</source>
        <translation>Sessão iniciada com a palavra-passe principal. Uma palavra-passe de aplicação é mais segura: pode ser revogada em separado.</translation>
    </message>
    <message>
        <source>This app password does not let direct messages in. Make one that does, and sign in again.</source>
        <translation>Esta palavra-passe de aplicação não dá acesso às mensagens diretas. Crie uma que dê e volte a iniciar sessão.</translation>
    </message>
    <message>
        <source>Watches for %1</source>
        <comment>a list of words</comment>
        <translation>Palavras monitorizadas: %1</translation>
    </message>
    <message>
        <source>Answers are due within %1</source>
        <comment>a span of time</comment>
        <translation>Prazo de resposta: %1</translation>
    </message>
    <message>
        <source>Replies of up to %1 characters.</source>
        <translation>Respostas com um máximo de %1 caracteres.</translation>
    </message>
    <message>
        <source>Mails of any length, with files.</source>
        <translation>E-mails de qualquer tamanho, com anexos.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>network, its words</comment>
        <translation>%1 diz: «%2»</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Some providers want a password made for programs: look for “app password” in your account there.</source>
        <translation>O servidor recusou o nome de utilizador ou a palavra-passe. Alguns fornecedores exigem uma palavra-passe própria para programas: procure «palavra-passe de aplicação» na sua conta do fornecedor.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Check what you typed, and that it was copied whole.</source>
        <translation>O início de sessão foi recusado. Verifique o que escreveu e se foi copiado por inteiro.</translation>
    </message>
    <message>
        <source>Another program on this machine uses the port on which the browser’s answer comes. Close it, or go back and choose another port.</source>
        <translation>Outro programa nesta máquina usa a porta em que chega a resposta do navegador. Feche-o, ou volte atrás e escolha outra porta.</translation>
    </message>
    <message>
        <source>That cannot be used: “%1”.</source>
        <comment>the network&apos;s words</comment>
        <translation>Não é possível usar isso: «%1».</translation>
    </message>
    <message>
        <source>There is no connection to it. Check the name for typing errors, and whether this machine is online.</source>
        <translation>Não há ligação ao servidor. Verifique se o nome está bem escrito e se esta máquina está ligada à Internet.</translation>
    </message>
    <message>
        <source>Nobody answered in time. Try again when you are ready.</source>
        <translation>Ninguém respondeu a tempo. Tente novamente quando quiser.</translation>
    </message>
    <message>
        <source>There is nothing of that name. Check it for typing errors.</source>
        <translation>Não existe nada com esse nome. Verifique se está bem escrito.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Interrompido. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>That does not look right.</source>
        <translation>Isso não parece correto.</translation>
    </message>
</context>
<context>
    <name>BuiltInView</name>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechadas</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimentos</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Todas as conversas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sem resposta</translation>
    </message>
</context>
<context>
    <name>CardCharts</name>
    <message>
        <source>After %1: not known yet</source>
        <translation>Ao fim de %1: ainda não se sabe</translation>
    </message>
    <message>
        <source>After %1: %2 answered, 95 % band %3 to %4</source>
        <translation>Ao fim de %1: %2 respondidos, banda de 95 %: %3 a %4</translation>
    </message>
    <message>
        <source>Half within %1</source>
        <translation>Metade em %1</translation>
    </message>
    <message>
        <source>Nine in ten within %1</source>
        <translation>Nove em cada dez em %1</translation>
    </message>
    <message>
        <source>%1: no case</source>
        <translation>%1: nenhum caso</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a share, cases of cases</comment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>nine in ten within %1</source>
        <translation>nove em cada dez em %1</translation>
    </message>
    <message>
        <source>The period before: %1</source>
        <translation>O período anterior: %1</translation>
    </message>
    <message>
        <source>none old enough</source>
        <translation>ainda recentes demais</translation>
    </message>
    <message>
        <source>%1, half within %2</source>
        <comment>a share, a time</comment>
        <translation>%1, metade em %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a survey asked, of whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a survey says, its name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what a survey asked, its figure, its name</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>demasiado poucos para comparar</translation>
    </message>
    <message>
        <source>maturing: where it can still go</source>
        <translation>ainda recentes demais: até onde ainda pode ir</translation>
    </message>
    <message>
        <source>maturing: some cases are too young to say</source>
        <translation>há casos ainda recentes demais para contar</translation>
    </message>
    <message>
        <source>answered by then</source>
        <translation>respondidos até então</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Banda de 95 %</translation>
    </message>
    <message>
        <source>all answered in time</source>
        <translation>todos respondidos a tempo</translation>
    </message>
</context>
<context>
    <name>CardContent</name>
    <message>
        <source>We</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Note: only we can read it</source>
        <translation>Nota interna: só nós a podemos ler</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>only its beginning was fetched</source>
        <translation>só foi obtido o início</translation>
    </message>
    <message>
        <source>Its author deleted this message.</source>
        <translation>O autor eliminou esta mensagem.</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Esta mensagem não tem texto.</translation>
    </message>
    <message>
        <source>New since you looked</source>
        <translation>Novas desde a última leitura</translation>
    </message>
    <message>
        <source>called us</source>
        <translation>chamada do cliente</translation>
    </message>
    <message>
        <source>called the customer</source>
        <translation>chamada para o cliente</translation>
    </message>
    <message>
        <source>wrote a letter</source>
        <translation>carta do cliente</translation>
    </message>
    <message>
        <source>wrote the customer a letter</source>
        <translation>carta para o cliente</translation>
    </message>
    <message>
        <source>came in person</source>
        <translation>visita do cliente</translation>
    </message>
    <message>
        <source>met the customer</source>
        <translation>encontro com o cliente</translation>
    </message>
    <message>
        <source>Not delivered: “%1”</source>
        <translation>Não entregue: «%1»</translation>
    </message>
    <message>
        <source>Delivery trouble: “%1”</source>
        <translation>Problema na entrega: «%1»</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Answered within %1 of working time</source>
        <translation>Respondidos em %1 de tempo de trabalho</translation>
    </message>
    <message>
        <source>Answered within %1</source>
        <translation>Respondidos em %1</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Nunca respondidos</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Seen by us</source>
        <translation>Vistos por nós</translation>
    </message>
    <message>
        <source>Acted upon</source>
        <translation>Com intervenção nossa</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Passados a outra equipa</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Fechados sem resposta</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvidos</translation>
    </message>
    <message>
        <source>Praised us afterwards</source>
        <translation>Com elogio posterior</translation>
    </message>
    <message>
        <source>Resolved with one reply</source>
        <translation>Resolvidos numa só resposta</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabertos</translation>
    </message>
    <message>
        <source>Complaints that ended in thanks</source>
        <translation>Reclamações que acabaram em agradecimento</translation>
    </message>
    <message>
        <source>Moved to the phone</source>
        <translation>Passados para o telefone</translation>
    </message>
    <message>
        <source>Moved to a private channel</source>
        <translation>Passados para um canal privado</translation>
    </message>
    <message>
        <source>Acknowledged by a machine</source>
        <translation>Com confirmação automática</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Why they wrote</source>
        <translation>Porque escreveram</translation>
    </message>
    <message>
        <source>How hard the question is</source>
        <translation>Dificuldade da pergunta</translation>
    </message>
    <message>
        <source>Cases answered within %1, of the cases that opened longer ago than that.</source>
        <translation>Casos respondidos em %1, entre os casos abertos há mais do que isso.</translation>
    </message>
    <message>
        <source>Cases without an answer that are older than 7 days or were closed, of all cases older than 7 days and those closed without an answer.</source>
        <translation>Casos sem resposta com mais de 7 dias ou fechados, entre todos os casos com mais de 7 dias e os fechados sem resposta.</translation>
    </message>
    <message>
        <source>Cases that a person of ours answered so that the customer can see it, of all cases.</source>
        <translation>Casos a que uma pessoa da nossa equipa respondeu de forma visível para o cliente, entre todos os casos.</translation>
    </message>
    <message>
        <source>Cases that somebody of us opened or worked on, of all cases. What was answered was seen.</source>
        <translation>Casos que alguém da nossa equipa abriu ou em que trabalhou, entre todos os casos. O que foi respondido foi visto.</translation>
    </message>
    <message>
        <source>Cases that a person of ours answered, noted, tagged, assigned, labelled or handed over, of all cases.</source>
        <translation>Casos que uma pessoa da nossa equipa respondeu, anotou, etiquetou, atribuiu, classificou ou passou a outra equipa, entre todos os casos.</translation>
    </message>
    <message>
        <source>Cases that were handed over to another team, of all cases.</source>
        <translation>Casos passados a outra equipa, entre todos os casos.</translation>
    </message>
    <message>
        <source>Cases that were closed while the customer waited, of all cases.</source>
        <translation>Casos fechados enquanto o cliente esperava, entre todos os casos.</translation>
    </message>
    <message>
        <source>Cases that were answered and then closed, and neither reopened nor taken up again by the customer, of all cases.</source>
        <translation>Casos respondidos e depois fechados, que não foram reabertos nem retomados pelo cliente, entre todos os casos.</translation>
    </message>
    <message>
        <source>Cases after whose answer the customer praised or thanked us, of all cases.</source>
        <translation>Casos em que o cliente nos elogiou ou agradeceu depois da resposta, entre todos os casos.</translation>
    </message>
    <message>
        <source>Resolved cases in which the customer saw exactly one reply, of all resolved cases.</source>
        <translation>Casos resolvidos em que o cliente viu exatamente uma resposta, entre todos os casos resolvidos.</translation>
    </message>
    <message>
        <source>Cases that were closed after their answer and reopened, of the answered cases.</source>
        <translation>Casos fechados depois da resposta e reabertos, entre os casos respondidos.</translation>
    </message>
    <message>
        <source>Complaints whose customer&apos;s last message is thanks or praise, of the answered complaints. A complaint is what a person of ours labelled so.</source>
        <translation>Reclamações em que a última mensagem do cliente é um agradecimento ou um elogio, entre as reclamações respondidas. Uma reclamação é o que uma pessoa da nossa equipa classificou como tal.</translation>
    </message>
    <message>
        <source>Cases that went on by telephone, of the answered cases.</source>
        <translation>Casos que continuaram por telefone, entre os casos respondidos.</translation>
    </message>
    <message>
        <source>Cases that went on where only the customer reads, of the answered cases.</source>
        <translation>Casos que continuaram onde só o cliente lê, entre os casos respondidos.</translation>
    </message>
    <message>
        <source>Cases to which a machine of ours replied at once, of all cases. That answers nothing.</source>
        <translation>Casos a que uma máquina nossa respondeu de imediato, entre todos os casos. Isso não responde a nada.</translation>
    </message>
    <message>
        <source>Cases of the channel, of all cases.</source>
        <translation>Casos do canal, entre todos os casos.</translation>
    </message>
    <message>
        <source>Cases for which the classifier suggests it, of those that nobody labelled. A suggestion is not a fact and stands apart.</source>
        <translation>Casos para os quais o classificador o sugere, entre os que ninguém classificou. Uma sugestão não é um facto e fica à parte.</translation>
    </message>
    <message>
        <source>Cases that a person labelled so, of those that a person labelled at all.</source>
        <translation>Casos que uma pessoa classificou assim, entre os que uma pessoa classificou de algum modo.</translation>
    </message>
    <message>
        <source>Younger cases are maturing: they are in no figure, answered or not, and are drawn hatched. Otherwise a fresh day would look better than it is.</source>
        <translation>Os casos mais novos são ainda recentes demais: não entram em nenhum valor, respondidos ou não, e aparecem hachurados. Caso contrário, um dia acabado de começar pareceria melhor do que é.</translation>
    </message>
    <message>
        <source>A case of the last 7 days is too young to say, unless it was closed without an answer.</source>
        <translation>Um caso dos últimos 7 dias é ainda recente demais, a menos que tenha sido fechado sem resposta.</translation>
    </message>
    <message>
        <source>Time runs in the working hours of the team&apos;s calendar alone.</source>
        <translation>O tempo só corre nas horas de trabalho do calendário da equipa.</translation>
    </message>
    <message>
        <source>Time runs on the wall clock: nights and Sundays count.</source>
        <translation>O tempo é corrido: as noites e os domingos contam.</translation>
    </message>
    <message>
        <source>Spam and messages that needed no answer are left out, and counted.</source>
        <translation>O spam e as mensagens que não precisavam de resposta ficam de fora, e são contados.</translation>
    </message>
    <message>
        <source>Each point is the cases of one day, week or month, in the team&apos;s time zone. Where there is no case there is no point, and the line has a gap.</source>
        <translation>Cada ponto são os casos de um dia, semana ou mês, no fuso horário da equipa. Onde não há casos, não há ponto e a linha é interrompida.</translation>
    </message>
    <message>
        <source>The share of cases answered by then, estimated from all cases, the young ones too (Kaplan-Meier). A case without an answer says only that it has waited as long as it is old; one that was closed without an answer likewise. The band is the 95 % interval (Greenwood), clipped to 0 and 100 %. Time is drawn on a logarithmic scale.</source>
        <translation>A percentagem de casos respondidos até então, estimada a partir de todos os casos, incluindo os recentes (Kaplan-Meier). Um caso sem resposta só diz que esperou tanto quanto a sua idade; um caso fechado sem resposta também. A banda é o intervalo de 95 % (Greenwood), limitado a 0 e 100 %. O tempo está em escala logarítmica.</translation>
    </message>
    <message>
        <source>The answered cases by the time to their first reply. Half of them were answered before the one mark, nine in ten before the other. Those who still wait are not in it.</source>
        <translation>Os casos respondidos, segundo o tempo até à primeira resposta. Metade foi respondida antes de uma das marcas, nove em cada dez antes da outra. Quem ainda espera não está incluído.</translation>
    </message>
    <message>
        <source>Each square is the cases that opened in that hour of that weekday, in the team&apos;s time zone. The darker, the more of them were answered in time; a crossed square has too few cases to compare.</source>
        <translation>Cada quadrado são os casos abertos nessa hora desse dia da semana, no fuso horário da equipa. Quanto mais escuro, mais foram respondidos a tempo; um quadrado riscado tem demasiado poucos casos para comparar.</translation>
    </message>
    <message>
        <source>Each step counts all cases that got so far, answered or not. Between the steps stands what was lost.</source>
        <translation>Cada etapa conta todos os casos que chegaram até aí, respondidos ou não. Entre as etapas está o que se perdeu.</translation>
    </message>
    <message>
        <source>These are figures of surveys, not ours. They were read in articles that quote them, and stand here because nothing of ours may be compared with them.</source>
        <translation>Estes valores são de inquéritos, não nossos. Foram lidos em artigos que os citam e estão aqui porque nada do que é nosso se pode comparar com eles.</translation>
    </message>
    <message>
        <source>A case is a customer&apos;s message that opens a waiting period: the first of a thread, or the first after we had answered. It is answered by the first reply of a person that the customer can see; automatic replies and notes do not count.</source>
        <translation>Um caso é uma mensagem do cliente que abre um período de espera: a primeira de uma conversa, ou a primeira depois de termos respondido. Fica respondido com a primeira resposta de uma pessoa que o cliente possa ver; as respostas automáticas e as notas não contam.</translation>
    </message>
    <message>
        <source>Times to the first answer are of the answered cases alone: half were answered within the median, nine in ten within the other time. Read them beside the number still waiting.</source>
        <translation>Os tempos até à primeira resposta são só dos casos respondidos: metade foi respondida dentro da mediana, nove em cada dez dentro do outro tempo. Leia-os a par do número dos que ainda esperam.</translation>
    </message>
    <message>
        <source>The stock is the cases that were neither answered nor closed at the end of the day, week or month: counted then, not what was opened less what was closed.</source>
        <translation>Os casos pendentes são os que não estavam respondidos nem fechados no fim do dia, da semana ou do mês: contados nesse momento, e não os abertos menos os fechados.</translation>
    </message>
    <message>
        <source>The interval is the one in which the true share lies with 95 % confidence (Wilson). Below 30 cases a share is too few to compare, and greyed.</source>
        <translation>O intervalo é aquele em que a verdadeira percentagem se encontra com 95 % de confiança (Wilson). Abaixo de 30 casos, uma percentagem tem demasiado poucos para comparar e aparece a cinzento.</translation>
    </message>
    <message>
        <source>The credit goes to whoever wrote the reply, not to whom the case was assigned.</source>
        <translation>O crédito é de quem escreveu a resposta, não de quem tinha o caso atribuído.</translation>
    </message>
    <message>
        <source>answered within %1, 95 % band %2 to %3</source>
        <translation>respondidos em %1, banda de 95 %: %2 a %3</translation>
    </message>
    <message>
        <source>is the median %1; nine in ten within %2</source>
        <comment>follows a span of time</comment>
        <translation>é a mediana %1; nove em cada dez em %2</translation>
    </message>
    <message>
        <source>%1, the last that is complete: %2</source>
        <comment>a day, or the first of a week or month; its figure</comment>
        <translation>%1, o último completo: %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the last day, week or month</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>in all</source>
        <comment>follows a number</comment>
        <translation>ao todo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a point&apos;s name and its series</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; half answered within %2</source>
        <translation>%1; metade respondida em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) nobody of us looked at</source>
        <translation>
            <numerusform>%n caso que ninguém viu</numerusform>
            <numerusform>%n casos que ninguém viu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) seen and not answered</source>
        <translation>
            <numerusform>%n caso visto e não respondido</numerusform>
            <numerusform>%n casos vistos e não respondidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) answered and not resolved</source>
        <translation>
            <numerusform>%n caso respondido e não resolvido</numerusform>
            <numerusform>%n casos respondidos e não resolvidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) fewer ended in praise</source>
        <translation>
            <numerusform>menos %n caso acabou em elogio</numerusform>
            <numerusform>menos %n casos acabaram em elogio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) fewer</source>
        <translation>
            <numerusform>menos %n caso</numerusform>
            <numerusform>menos %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Want help or an answer</source>
        <translation>Pedir ajuda ou uma resposta</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Elogiar</translation>
    </message>
    <message>
        <source>Share an experience</source>
        <translation>Partilhar uma experiência</translation>
    </message>
    <message>
        <source>Vent or complain</source>
        <translation>Desabafar ou reclamar</translation>
    </message>
    <message>
        <source>Ask other customers</source>
        <translation>Perguntar a outros clientes</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>why a customer wrote</comment>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Simple questions</source>
        <translation>Perguntas simples</translation>
    </message>
    <message>
        <source>Complex questions</source>
        <translation>Perguntas complexas</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a span of time</comment>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a span of time</comment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a span of time to another</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, in QDate&apos;s notation</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, in QDate&apos;s notation</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
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
        <translation>Respondidos no prazo de um dia</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>Metade respondida em</translation>
    </message>
    <message>
        <source>Nine in ten answered within</source>
        <translation>Nove em cada dez respondidos em</translation>
    </message>
    <message>
        <source>Mean time to the answer</source>
        <translation>Tempo médio até à resposta</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>À espera agora</translation>
    </message>
    <message>
        <source>Waiting for more than a day</source>
        <translation>À espera há mais de um dia</translation>
    </message>
    <message>
        <source>Handed over and not back</source>
        <translation>Passados a outra equipa e não devolvidos</translation>
    </message>
    <message>
        <source>Mentioned us</source>
        <translation>Mencionaram-nos</translation>
    </message>
    <message>
        <source>Needed no answer</source>
        <translation>Não precisavam de resposta</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Said by a person</source>
        <translation>Indicado por uma pessoa</translation>
    </message>
    <message>
        <source>Suggested alone</source>
        <translation>Apenas sugerido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Shared an experience</source>
        <translation>Partilharam uma experiência</translation>
    </message>
    <message>
        <source>Not back yet</source>
        <translation>Ainda não devolvidos</translation>
    </message>
    <message>
        <source>Half are back within</source>
        <translation>Metade devolvida em</translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>Devolvidos a tempo</translation>
    </message>
    <message>
        <source>Of high reach</source>
        <translation>De grande alcance</translation>
    </message>
    <message>
        <source>Of ordinary reach</source>
        <translation>De alcance normal</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos os casos</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>a case without team or assignee</comment>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Este período</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Metade em</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Nove em cada dez em</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tempo</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Num dia</translation>
    </message>
    <message>
        <source>With one reply</source>
        <translation>Numa só resposta</translation>
    </message>
    <message>
        <source>Praised</source>
        <translation>Com elogio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>The longest waits</source>
        <translation>Espera mais longa</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>O período anterior</translation>
    </message>
    <message>
        <source>Suggested, said by nobody</source>
        <translation>Sugerido, não indicado por ninguém</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Devolvidos</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>In the base, but not among those that count</source>
        <translation>Na base, mas não entre os que contam</translation>
    </message>
    <message>
        <source>Left out for now: too young to say</source>
        <translation>De fora por agora: ainda recente demais</translation>
    </message>
    <message>
        <source>Left out: not of the kind that this figure is about</source>
        <translation>De fora: não é do tipo de que trata este valor</translation>
    </message>
    <message>
        <source>Left out: there is no working calendar to measure it by</source>
        <translation>De fora: não há calendário de trabalho para o medir</translation>
    </message>
    <message>
        <source>Left out: spam</source>
        <translation>De fora: spam</translation>
    </message>
    <message>
        <source>Left out: needed no answer</source>
        <translation>De fora: não precisava de resposta</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>a survey&apos;s figure</comment>
        <translation>não indicado</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>told about service, the mean of a survey</comment>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>not dated</source>
        <comment>a survey</comment>
        <translation>sem data</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a survey and its year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>survey, year, figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>survey, what about, year, figure</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a survey&apos;s figure and its column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. Asked of: %3. n: %4.</source>
        <translation>%1: %2. Inquiridos: %3. n: %4.</translation>
    </message>
    <message>
        <source>%1: %2 (%3). Asked of: %4. n: %5.</source>
        <translation>%1: %2 (%3). Inquiridos: %4. n: %5.</translation>
    </message>
    <message>
        <source>%1 Not compared with our figures: %2</source>
        <comment>a survey, the reason</comment>
        <translation>%1 Não comparado com os nossos valores: %2</translation>
    </message>
    <message>
        <source>%1 Not compared with our figures. What it may not stand beside: %2</source>
        <translation>%1 Não comparado com os nossos valores. Aquilo com que não pode figurar: %2</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Inquérito</translation>
    </message>
    <message>
        <source>What it asked</source>
        <translation>O que perguntou</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Inquiridos</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>how many people a survey asked</comment>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>An argument without figures, and none of ours beside it.</source>
        <translation>Um argumento sem valores, e nenhum nosso ao lado.</translation>
    </message>
    <message>
        <source>A survey&apos;s figures, not ours. Asked of: %1. n: %2.</source>
        <translation>Valores de um inquérito, não nossos. Inquiridos: %1. n: %2.</translation>
    </message>
    <message>
        <source>%1 may not stand beside: %2</source>
        <comment>a survey, a sentence about what</comment>
        <translation>%1 não pode figurar ao lado disto: %2</translation>
    </message>
    <message>
        <source>Why it is not compared with our figures: %1</source>
        <translation>Porque não se compara com os nossos valores: %1</translation>
    </message>
    <message>
        <source>Where it is not compared: %1</source>
        <comment>a sentence</comment>
        <translation>Onde não se compara: %1</translation>
    </message>
    <message>
        <source>%1: %2. Asked of: %3. n: %4.</source>
        <comment>a survey, its question, its people</comment>
        <translation>%1: %2. Inquiridos: %3. n: %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of the cases had an answer within a day, more than the %2 of the period before.</source>
        <translation>%1 dos casos tiveram resposta no prazo de um dia, mais do que os %2 do período anterior.</translation>
    </message>
    <message>
        <source>%1 of the cases had an answer within a day, fewer than the %2 of the period before.</source>
        <translation>%1 dos casos tiveram resposta no prazo de um dia, menos do que os %2 do período anterior.</translation>
    </message>
    <message>
        <source>%1 of the cases had an answer within a day; in the period before it was %2, which is no difference that the number of cases could show.</source>
        <translation>%1 dos casos tiveram resposta no prazo de um dia; no período anterior foram %2, uma diferença que este número de casos não permite demonstrar.</translation>
    </message>
    <message>
        <source>%1 of the cases had an answer within a day.</source>
        <translation>%1 dos casos tiveram resposta no prazo de um dia.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have waited for more than a day, the longest for %1.</source>
        <translation>
            <numerusform>%n cliente espera há mais de um dia: há %1.</numerusform>
            <numerusform>%n clientes esperam há mais de um dia, o primeiro há %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have waited for more than a day.</source>
        <translation>
            <numerusform>%n cliente espera há mais de um dia.</numerusform>
            <numerusform>%n clientes esperam há mais de um dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the cases were never answered, more than the %2 of the period before.</source>
        <translation>%1 dos casos nunca tiveram resposta, mais do que os %2 do período anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were handed over and are overdue.</source>
        <translation>
            <numerusform>%n conversa foi passada a outra equipa e está atrasada.</numerusform>
            <numerusform>%n conversas foram passadas a outra equipa e estão atrasadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) praised or thanked us after an answer.</source>
        <translation>
            <numerusform>%n cliente elogiou-nos ou agradeceu depois de uma resposta.</numerusform>
            <numerusform>%n clientes elogiaram-nos ou agradeceram depois de uma resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case yet. Connect an account, and the figures begin with its messages.</source>
        <translation>Ainda não há casos. Ligue uma conta, e os valores começam com as mensagens dela.</translation>
    </message>
    <message>
        <source>No case is old enough to say anything yet.</source>
        <translation>Todos os casos são ainda recentes demais.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first day of a day, week or month</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>Respondidos ao fim de</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Atribuídos a</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>À espera há</translation>
    </message>
    <message>
        <source>Time since the customer wrote</source>
        <translation>Tempo desde a mensagem do cliente</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>Banda de 95 %</translation>
    </message>
    <message>
        <source>Cases at risk</source>
        <translation>Casos em risco</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation>Número de casos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cases of cases</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>demasiado poucos para comparar</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>which of several series</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Percentagem</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
    </message>
    <message>
        <source>Maturing</source>
        <translation>Ainda recentes demais</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Answered cases</source>
        <translation>Casos respondidos</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>title of the dashboard&apos;s first page</comment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Why they write</source>
        <translation>Porque escrevem</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Passagens</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>O que está em jogo</translation>
    </message>
    <message>
        <source>How do we stand?</source>
        <translation>Como estamos?</translation>
    </message>
    <message>
        <source>Do we answer within a day, day by day?</source>
        <translation>Respondemos no prazo de um dia, dia após dia?</translation>
    </message>
    <message>
        <source>Who waits now, and for how long?</source>
        <translation>Quem está à espera agora, e há quanto tempo?</translation>
    </message>
    <message>
        <source>On which channel do we answer within a day?</source>
        <translation>Em que canal respondemos no prazo de um dia?</translation>
    </message>
    <message>
        <source>How fast do we answer?</source>
        <translation>Com que rapidez respondemos?</translation>
    </message>
    <message>
        <source>Do we answer within a day?</source>
        <translation>Respondemos no prazo de um dia?</translation>
    </message>
    <message>
        <source>Do we get better at answering within a day?</source>
        <translation>Respondemos cada vez mais no prazo de um dia?</translation>
    </message>
    <message>
        <source>Do our answers come sooner or later than they did?</source>
        <translation>As respostas chegam mais cedo ou mais tarde do que antes?</translation>
    </message>
    <message>
        <source>How many have an answer after how long?</source>
        <translation>Quantos têm resposta ao fim de quanto tempo?</translation>
    </message>
    <message>
        <source>How long do our answers take?</source>
        <translation>Quanto demoram as nossas respostas?</translation>
    </message>
    <message>
        <source>When do those write whom we answer too late?</source>
        <translation>Quando escrevem aqueles a quem respondemos demasiado tarde?</translation>
    </message>
    <message>
        <source>How far does a mention get, from being seen to praise?</source>
        <translation>Até onde chega uma menção, de vista a elogio?</translation>
    </message>
    <message>
        <source>What became of those without an answer?</source>
        <translation>O que aconteceu aos que ficaram sem resposta?</translation>
    </message>
    <message>
        <source>How long do those wait who wait now, and how far do they reach?</source>
        <translation>Há quanto tempo espera quem espera agora, e que alcance tem?</translation>
    </message>
    <message>
        <source>Does the stock of open cases grow?</source>
        <translation>Os casos pendentes aumentam?</translation>
    </message>
    <message>
        <source>On which channel is nobody answered at all?</source>
        <translation>Em que canal ninguém tem resposta?</translation>
    </message>
    <message>
        <source>What do companies say that they do?</source>
        <translation>O que dizem as empresas que fazem?</translation>
    </message>
    <message>
        <source>Of how many cases do we know why they were written?</source>
        <translation>De quantos casos sabemos o motivo?</translation>
    </message>
    <message>
        <source>Why do customers write to us?</source>
        <translation>Porque nos escrevem os clientes?</translation>
    </message>
    <message>
        <source>How hard are the questions?</source>
        <translation>Que dificuldade têm as perguntas?</translation>
    </message>
    <message>
        <source>How many people turn to social media for service?</source>
        <translation>Quantas pessoas recorrem às redes sociais para serem atendidas?</translation>
    </message>
    <message>
        <source>On which channels do customers reach us?</source>
        <translation>Por que canais nos chegam os clientes?</translation>
    </message>
    <message>
        <source>Which channels bring the hard questions?</source>
        <translation>Que canais trazem as perguntas difíceis?</translation>
    </message>
    <message>
        <source>How many cases end up on the phone?</source>
        <translation>Quantos casos acabam no telefone?</translation>
    </message>
    <message>
        <source>Which channels did surveys ask about that we do not have?</source>
        <translation>Sobre que canais perguntaram os inquéritos que nós não temos?</translation>
    </message>
    <message>
        <source>Do customers speak well of us?</source>
        <translation>Os clientes dizem bem de nós?</translation>
    </message>
    <message>
        <source>Are we praised more often than we were?</source>
        <translation>Somos mais elogiados do que antes?</translation>
    </message>
    <message>
        <source>How many complaints end in thanks?</source>
        <translation>Quantas reclamações acabam em agradecimento?</translation>
    </message>
    <message>
        <source>And how long does an answer take?</source>
        <translation>E quanto demora uma resposta?</translation>
    </message>
    <message>
        <source>Why does praise stand before speed here?</source>
        <translation>Porque está aqui o elogio antes da rapidez?</translation>
    </message>
    <message>
        <source>Does what we hand over come back?</source>
        <translation>O que passamos a outra equipa é devolvido?</translation>
    </message>
    <message>
        <source>Which team gives back what it was handed, and when?</source>
        <translation>Que equipa devolve o que lhe foi passado, e quando?</translation>
    </message>
    <message>
        <source>How much do we hand over?</source>
        <translation>Quanto passamos a outra equipa?</translation>
    </message>
    <message>
        <source>Who answers, and how?</source>
        <translation>Quem responde, e como?</translation>
    </message>
    <message>
        <source>Whose desk do waiting cases lie on?</source>
        <translation>Nas mãos de quem estão os casos à espera?</translation>
    </message>
    <message>
        <source>How does each team answer?</source>
        <translation>Como responde cada equipa?</translation>
    </message>
    <message>
        <source>Do those with many followers get their answer sooner?</source>
        <translation>Quem tem muitos seguidores recebe resposta mais cedo?</translation>
    </message>
    <message>
        <source>What would people spend more for good service?</source>
        <translation>Quanto mais gastariam as pessoas por um bom atendimento?</translation>
    </message>
    <message>
        <source>How many give up a purchase after poor service?</source>
        <translation>Quantos desistem de uma compra após um mau atendimento?</translation>
    </message>
    <message>
        <source>How many people hear of good and of poor service?</source>
        <translation>Quantas pessoas ouvem falar do bom e do mau atendimento?</translation>
    </message>
    <message>
        <source>Nobody has said yet why customers wrote. Label conversations, and the figures begin.</source>
        <translation>Ainda ninguém indicou porque escreveram os clientes. Classifique conversas, e os valores começam.</translation>
    </message>
    <message>
        <source>Nothing was handed over in this period.</source>
        <translation>Nada foi passado a outra equipa neste período.</translation>
    </message>
    <message>
        <source>It begins with the first answer.</source>
        <translation>Começa com a primeira resposta.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ninguém está à espera.</translation>
    </message>
    <message>
        <source>No case of this period is old enough to say. Choose a longer period or fewer filters.</source>
        <translation>Os casos deste período são todos ainda recentes demais. Escolha um período maior ou menos filtros.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>no case is old enough to say</source>
        <translation>todos os casos são ainda recentes demais</translation>
    </message>
    <message>
        <source>no case to say it of</source>
        <translation>nenhum caso a que se aplique</translation>
    </message>
    <message>
        <source>%1 of %2 cases, 95 % interval %3 to %4</source>
        <translation>%1 de %2 casos, intervalo de 95 %: %3 a %4</translation>
    </message>
    <message>
        <source>%1; too few to compare</source>
        <translation>%1; demasiado poucos para comparar</translation>
    </message>
    <message>
        <source>nothing was answered yet</source>
        <translation>nada foi respondido ainda</translation>
    </message>
    <message numerus="yes">
        <source>of %n answered case(s)</source>
        <translation>
            <numerusform>de %n caso respondido</numerusform>
            <numerusform>de %n casos respondidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) too young to say: maturing, in no rate yet</source>
        <translation>
            <numerusform>%n caso ainda recente demais: por agora, em nenhuma taxa</numerusform>
            <numerusform>%n casos ainda recentes demais: por agora, em nenhuma taxa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) still waiting</source>
        <translation>
            <numerusform>%n caso ainda à espera</numerusform>
            <numerusform>%n casos ainda à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered cases, as of %1</source>
        <translation>Todos os casos respondidos, situação em %1</translation>
    </message>
    <message>
        <source>All cases, as of %1</source>
        <translation>Todos os casos, situação em %1</translation>
    </message>
    <message>
        <source>Cases answered since %1, as of %2</source>
        <translation>Casos respondidos desde %1, situação em %2</translation>
    </message>
    <message>
        <source>Cases opened since %1, as of %2</source>
        <translation>Casos abertos desde %1, situação em %2</translation>
    </message>
    <message>
        <source>Cases answered up to %1, as of %2</source>
        <translation>Casos respondidos até %1, situação em %2</translation>
    </message>
    <message>
        <source>Cases opened up to %1, as of %2</source>
        <translation>Casos abertos até %1, situação em %2</translation>
    </message>
    <message>
        <source>Cases answered from %1 to %2, as of %3</source>
        <translation>Casos respondidos de %1 a %2, situação em %3</translation>
    </message>
    <message>
        <source>Cases opened from %1 to %2, as of %3</source>
        <translation>Casos abertos de %1 a %2, situação em %3</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of spam</source>
        <comment>a part of a sentence about what is left out</comment>
        <translation>
            <numerusform>%n caso de spam</numerusform>
            <numerusform>%n casos de spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that needed no answer</source>
        <comment>a part of a sentence about what is left out</comment>
        <translation>
            <numerusform>%n caso que não precisava de resposta</numerusform>
            <numerusform>%n casos que não precisavam de resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of every figure: %1 and %2.</source>
        <translation>Fora de todos os valores: %1 e %2.</translation>
    </message>
    <message>
        <source>Left out of every figure: %1.</source>
        <translation>Fora de todos os valores: %1.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Nothing is known for “%1”. Write what belongs there, or take it out.</source>
        <translation>Não se sabe nada sobre «%1». Escreva o que aí deve ficar ou retire-o.</translation>
    </message>
    <message>
        <source>This customer does not want to be written to. Their page says since when.</source>
        <translation>Este cliente não quer que lhe escrevam. A página do cliente indica desde quando.</translation>
    </message>
    <message>
        <source>This customer does not want to be written to: %1.</source>
        <comment>why</comment>
        <translation>Este cliente não quer que lhe escrevam: %1.</translation>
    </message>
    <message>
        <source>The customer wrote while you did. Read it, then send again.</source>
        <translation>O cliente escreveu entretanto. Leia e volte a enviar.</translation>
    </message>
    <message>
        <source>%1 is answering here too. Ask them before the customer gets two answers.</source>
        <translation>%1 também está a responder aqui. Fale com essa pessoa antes que o cliente receba duas respostas.</translation>
    </message>
    <message>
        <source>This network asks for the language of a post, and none is known. Choose one.</source>
        <translation>Esta rede pede o idioma da publicação e não se conhece nenhum. Escolha um.</translation>
    </message>
    <message>
        <source>“%1” promises something. Write a follow-up down, so that somebody keeps it.</source>
        <translation>«%1» promete alguma coisa. Registe um seguimento, para que alguém cumpra a promessa.</translation>
    </message>
    <message>
        <source>“%1” is not a link that opens. Write the whole address.</source>
        <translation>«%1» não é uma ligação que se possa abrir. Escreva o endereço completo.</translation>
    </message>
    <message>
        <source>The picture %1 has no description. Say what it shows, for those who cannot see it.</source>
        <translation>A imagem %1 não tem descrição. Diga o que mostra, para quem não a pode ver.</translation>
    </message>
    <message>
        <source>These are not the words of the approved position any more. Take them again, or send your own.</source>
        <translation>Estas já não são as palavras da posição aprovada. Volte a usar as aprovadas ou envie as suas.</translation>
    </message>
    <message>
        <source>This approved position has expired. Ask its owner, or write it in your own words.</source>
        <translation>Esta posição aprovada expirou. Pergunte ao responsável ou escreva por palavras suas.</translation>
    </message>
    <message>
        <source>“%1” looks like a card number, and everybody can read this. Take it out.</source>
        <translation>«%1» parece um número de cartão, e qualquer pessoa pode ler isto. Retire-o.</translation>
    </message>
    <message>
        <source>“%1” looks like an account number, and everybody can read this. Take it out.</source>
        <translation>«%1» parece um número de conta, e qualquer pessoa pode ler isto. Retire-o.</translation>
    </message>
    <message>
        <source>“%1” looks like somebody’s telephone number, and everybody can read this. Write it in private.</source>
        <translation>«%1» parece o número de telefone de alguém, e qualquer pessoa pode ler isto. Escreva-o em privado.</translation>
    </message>
    <message>
        <source>“%1” is somebody’s mail address, and everybody can read this. Write it in private.</source>
        <translation>«%1» é o endereço de e-mail de alguém, e qualquer pessoa pode ler isto. Escreva-o em privado.</translation>
    </message>
    <message>
        <source>“%1” looks like where somebody lives, and everybody can read this. Write it in private.</source>
        <translation>«%1» parece a morada de alguém, e qualquer pessoa pode ler isto. Escreva-a em privado.</translation>
    </message>
    <message>
        <source>“%1” is about a person, and everybody can read this. Write it in private.</source>
        <translation>«%1» diz respeito a alguém, e qualquer pessoa pode ler isto. Escreva-o em privado.</translation>
    </message>
    <message>
        <source>“%1” reads as if it were shouted. Small letters say the same.</source>
        <translation>«%1» lê-se como se fosse um grito. As minúsculas dizem o mesmo.</translation>
    </message>
    <message>
        <source>So many exclamation marks read as if they were shouted. One is enough.</source>
        <translation>Tantos pontos de exclamação leem-se como um grito. Um é suficiente.</translation>
    </message>
    <message>
        <source>“%1” may sound as if it were the customer’s fault. Say what you will do instead.</source>
        <translation>«%1» pode soar como se a culpa fosse do cliente. Diga antes o que vai fazer.</translation>
    </message>
    <message>
        <source>This is in %1: look whether the customer reads it.</source>
        <translation>Isto está em %1: confirme se o cliente lê este idioma.</translation>
    </message>
    <message>
        <source>This is in %1, where %2 was to be expected. Look whether the customer reads it.</source>
        <translation>Isto está em %1, quando seria de esperar %2. Confirme se o cliente lê este idioma.</translation>
    </message>
    <message>
        <source>Placeholders that nothing filled</source>
        <translation>Marcadores que nada preencheu</translation>
    </message>
    <message>
        <source>Customers who do not want to be written to</source>
        <translation>Clientes que não querem que lhes escrevam</translation>
    </message>
    <message>
        <source>A message that arrived while the answer was written</source>
        <translation>Uma mensagem que chegou enquanto a resposta era escrita</translation>
    </message>
    <message>
        <source>A colleague who is answering too</source>
        <translation>Um colega que também está a responder</translation>
    </message>
    <message>
        <source>Addresses, telephone, card and account numbers in public posts</source>
        <translation>Endereços, números de telefone, de cartão e de conta em publicações públicas</translation>
    </message>
    <message>
        <source>A language that is not the customer’s</source>
        <translation>Um idioma que não é o do cliente</translation>
    </message>
    <message>
        <source>A post without a language, where its network asks for one</source>
        <translation>Uma publicação sem idioma, quando a rede pede um</translation>
    </message>
    <message>
        <source>A promise without a follow-up</source>
        <translation>Uma promessa sem seguimento</translation>
    </message>
    <message>
        <source>Words that may sound harsh</source>
        <translation>Palavras que podem soar duras</translation>
    </message>
    <message>
        <source>Links that do not open</source>
        <translation>Ligações que não abrem</translation>
    </message>
    <message>
        <source>Pictures without a description</source>
        <translation>Imagens sem descrição</translation>
    </message>
    <message>
        <source>Approved positions that have expired or were changed</source>
        <translation>Posições aprovadas que expiraram ou foram alteradas</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Street and number, town</source>
        <translation>Rua e número, localidade</translation>
    </message>
    <message>
        <source>Name or address of the profile</source>
        <translation>Nome ou endereço do perfil</translation>
    </message>
</context>
<context>
    <name>ComposerSubject</name>
    <message>
        <source>Note: only your team can read it</source>
        <translation>Nota interna: só a equipa a pode ler</translation>
    </message>
    <message>
        <source>Private message from %1: only %2 can read it</source>
        <translation>Mensagem privada de %1: só %2 a pode ler</translation>
    </message>
    <message>
        <source>You can answer until %1 (in %2)</source>
        <comment>a time, a span of time</comment>
        <translation>É possível responder até %1 (dentro de %2)</translation>
    </message>
    <message>
        <source>It cannot be sent from here: %1.</source>
        <comment>why</comment>
        <translation>Não é possível enviar a partir daqui: %1.</translation>
    </message>
    <message>
        <source>There is no way to answer: %1.</source>
        <comment>why</comment>
        <translation>Não há forma de responder: %1.</translation>
    </message>
</context>
<context>
    <name>ConsolePages</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respostas guardadas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Public notices</source>
        <translation>Avisos públicos</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>As of the export on %1: nothing has changed since.</source>
        <translation>Situação à data da exportação, %1: nada mudou desde então.</translation>
    </message>
    <message>
        <source>Figures as exported …</source>
        <translation>Valores tal como exportados…</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Leave out</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Manter como está</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página Web</translation>
    </message>
    <message>
        <source>%1 handle</source>
        <comment>channel</comment>
        <translation>Nome de utilizador no %1</translation>
    </message>
    <message>
        <source>%1 profile</source>
        <comment>channel</comment>
        <translation>Perfil no %1</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal preferido</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Wants news and offers</source>
        <translation>Quer novidades e ofertas</translation>
    </message>
    <message>
        <source>May not be written to</source>
        <translation>Não se lhe pode escrever</translation>
    </message>
    <message>
        <source>Your own field</source>
        <translation>Campo próprio</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>people</comment>
        <translation>novas: %1</translation>
    </message>
    <message>
        <source>%1 known, of whom more is told</source>
        <comment>people</comment>
        <translation>já conhecidas, com dados novos: %1</translation>
    </message>
    <message>
        <source>%1 known as they are</source>
        <comment>people</comment>
        <translation>já conhecidas tal como estão: %1</translation>
    </message>
    <message>
        <source>%1 linked</source>
        <comment>people</comment>
        <translation>associadas: %1</translation>
    </message>
    <message>
        <source>%1 skipped: nothing to know them by</source>
        <comment>people</comment>
        <translation>ignoradas, sem nada que as identifique: %1</translation>
    </message>
    <message>
        <source>%1 problem(s)</source>
        <translation>problemas: %1</translation>
    </message>
    <message>
        <source>Nobody is in it.</source>
        <translation>Não contém ninguém.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>CustomerTroubles</name>
    <message>
        <source>One of the two is no longer there. Look for the other person again.</source>
        <translation>Um dos dois já não existe. Volte a procurar a outra pessoa.</translation>
    </message>
    <message>
        <source>Somebody linked one of them meanwhile. What stands now is shown: look at it, then decide again.</source>
        <translation>Entretanto, alguém associou um deles. É apresentada a situação atual: examine-a e volte a decidir.</translation>
    </message>
    <message>
        <source>One of them was erased: nobody is left there who could be linked.</source>
        <translation>Um deles foi apagado: já não há ninguém que se possa associar.</translation>
    </message>
    <message>
        <source>That they are two people was said already: they are not suggested again.</source>
        <translation>Já foi indicado que são duas pessoas: não voltam a ser sugeridas.</translation>
    </message>
    <message>
        <source>Choose at least one, and leave at least one.</source>
        <translation>Escolha pelo menos uma e deixe pelo menos uma.</translation>
    </message>
    <message>
        <source>One of these is somebody else’s by now. What stands now is shown: choose again.</source>
        <translation>Uma destas já pertence a outra pessoa. É apresentada a situação atual: volte a escolher.</translation>
    </message>
    <message>
        <source>It was taken back already, or the time in which it could be has passed.</source>
        <translation>Já foi anulado, ou o prazo para o anular terminou.</translation>
    </message>
    <message>
        <source>There is nothing left of it to take back.</source>
        <translation>Já não resta nada para anular.</translation>
    </message>
    <message>
        <source>It cannot be one of that kind. Look at how it is written.</source>
        <translation>Não pode ser desse tipo. Verifique se está bem escrito.</translation>
    </message>
    <message>
        <source>This customer was erased: nothing can be added to them.</source>
        <translation>Este cliente foi apagado: não é possível adicionar-lhe nada.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Look whether it is still there and whether you may read it.</source>
        <translation>Não é possível abrir o ficheiro. Verifique se continua no lugar e se tem permissão para o ler.</translation>
    </message>
    <message>
        <source>The file is neither a table nor vCards, so nothing of it was taken in.</source>
        <translation>O ficheiro não é uma tabela nem contém vCards, pelo que nada foi importado.</translation>
    </message>
    <message>
        <source>Another import is running. Wait for its end, or stop it first.</source>
        <translation>Está em curso outra importação. Espere que termine ou pare-a primeiro.</translation>
    </message>
    <message>
        <source>Import stopped. Nothing of the file was taken in.</source>
        <translation>Importação interrompida. Nada do ficheiro foi importado.</translation>
    </message>
    <message>
        <source>The file could not be read, or the workspace could not be written. Nothing was taken in.</source>
        <translation>Não foi possível ler o ficheiro ou escrever no espaço de trabalho. Nada foi importado.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or make room on the disk.</source>
        <translation>Não foi possível escrever o ficheiro. Escolha outra pasta ou liberte espaço no disco.</translation>
    </message>
    <message>
        <source>The customer, or the folder, is no longer there.</source>
        <translation>O cliente ou a pasta já não existe.</translation>
    </message>
    <message>
        <source>A reply to them is leaving just now, or they were erased already. Wait a moment, then look again.</source>
        <translation>Está a sair uma resposta para este cliente, ou ele já foi apagado. Espere um momento e volte a ver.</translation>
    </message>
    <message>
        <source>Less than 30 days is not possible: what is needed to answer would go.</source>
        <translation>Não é possível indicar menos de 30 dias: perder-se-ia o que é preciso para responder.</translation>
    </message>
    <message>
        <source>That is no address that can be filled in. It begins with https:// and has places such as {email} in it.</source>
        <translation>Não é um endereço que se possa preencher. Tem de começar por https:// e conter campos como {email}.</translation>
    </message>
    <message>
        <source>It is off, or its address is not one of this machine.</source>
        <translation>Está desligado, ou o endereço não é desta máquina.</translation>
    </message>
    <message>
        <source>It answered something that is no answer. Nothing was taken over.</source>
        <translation>O que devolveu não é uma resposta válida. Nada foi aproveitado.</translation>
    </message>
    <message>
        <source>It did not answer within 10 seconds.</source>
        <translation>Não respondeu em 10 segundos.</translation>
    </message>
    <message>
        <source>It could not be asked, or did not want to answer.</source>
        <translation>Não foi possível consultá-lo, ou não quis responder.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Erased customer</source>
        <translation>Cliente apagado</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>%1 follow them</source>
        <comment>how many people</comment>
        <translation>seguidores: %1</translation>
    </message>
    <message>
        <source>the network verified them</source>
        <translation>conta verificada pela rede</translation>
    </message>
    <message>
        <source>a post of theirs to us was shared %1 times</source>
        <translation>uma publicação que nos dirigiu foi partilhada %1 vezes</translation>
    </message>
    <message>
        <source>In the queue this counts as %1 earlier.</source>
        <translation>Na fila, isto dá um avanço de %1.</translation>
    </message>
    <message>
        <source>In the queue this counts as %1 earlier: %2.</source>
        <comment>span of time, reasons</comment>
        <translation>Na fila, isto dá um avanço de %1 (%2).</translation>
    </message>
    <message>
        <source>%1 – they asked for it</source>
        <comment>preferred channel</comment>
        <translation>%1 – a pedido do cliente</translation>
    </message>
    <message>
        <source>%1 – observed: most of their cases come from there</source>
        <comment>preferred channel</comment>
        <translation>%1 – observado: a maioria dos casos deste cliente vem daí</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Ask whether all is still right</source>
        <translation>Perguntar se continua tudo bem</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Prometido: %1</translation>
    </message>
    <message>
        <source>Done by %1, %2</source>
        <comment>agent, time</comment>
        <translation>Feito por %1, %2</translation>
    </message>
    <message>
        <source>Late: was due %1</source>
        <translation>Em atraso; prazo: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Prazo: %1</translation>
    </message>
    <message>
        <source>%1, %2: the same order %3</source>
        <comment>channel, day, number</comment>
        <translation>%1, %2: a mesma encomenda %3</translation>
    </message>
    <message>
        <source>%1, %2: also #%3</source>
        <comment>channel, day, tag</comment>
        <translation>%1, %2: também #%3</translation>
    </message>
    <message>
        <source>%1, %2: the same words: %3</source>
        <comment>channel, day, words</comment>
        <translation>%1, %2: as mesmas palavras: %3</translation>
    </message>
    <message>
        <source>Writing or calling at all</source>
        <translation>Qualquer mensagem ou chamada</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>Novidades e ofertas</translation>
    </message>
    <message>
        <source>every channel</source>
        <translation>todos os canais</translation>
    </message>
    <message>
        <source>May be contacted (%1)</source>
        <comment>channel</comment>
        <translation>Pode ser contactado (%1)</translation>
    </message>
    <message>
        <source>Do not contact (%1)</source>
        <comment>channel</comment>
        <translation>Não contactar (%1)</translation>
    </message>
    <message>
        <source>Wants news and offers (%1)</source>
        <comment>channel</comment>
        <translation>Quer novidades e ofertas (%1)</translation>
    </message>
    <message>
        <source>No news and offers (%1)</source>
        <comment>channel</comment>
        <translation>Sem novidades nem ofertas (%1)</translation>
    </message>
    <message>
        <source>their own sign, %1</source>
        <comment>time</comment>
        <translation>indicação do próprio cliente, %1</translation>
    </message>
    <message>
        <source>written down by %1, %2</source>
        <comment>agent, time</comment>
        <translation>registado por %1, %2</translation>
    </message>
    <message>
        <source>another customer</source>
        <translation>outro cliente</translation>
    </message>
    <message>
        <source>Linked with %1</source>
        <translation>Associado com %1</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Associado a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) split off</source>
        <translation>
            <numerusform>%n identidade separada</numerusform>
            <numerusform>%n identidades separadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off from %1</source>
        <translation>Separado de %1</translation>
    </message>
    <message>
        <source>Not the same person as %1</source>
        <translation>Não é a mesma pessoa que %1</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importado de um ficheiro</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importado de %1</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Apagado: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent who says it, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <comment>file, day</comment>
        <translation>de %1, %2</translation>
    </message>
    <message>
        <source>looked up, %1</source>
        <comment>day</comment>
        <translation>consultado, %1</translation>
    </message>
    <message>
        <source>looked up at %1, %2</source>
        <comment>place, day</comment>
        <translation>consultado em %1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página Web</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Canal preferido</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotografia</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Telefonar de volta</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>telephone number</comment>
        <translation>Telefonar para %1</translation>
    </message>
    <message>
        <source>They can be reached from %1 to %2</source>
        <translation>Contactável de %1 até %2</translation>
    </message>
    <message>
        <source>last try: %1</source>
        <comment>how a call went</comment>
        <translation>última tentativa: %1</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message numerus="yes">
        <source>Closing %Ln conversation(s) …</source>
        <translation>
            <numerusform>A fechar %Ln conversa…</numerusform>
            <numerusform>A fechar %Ln conversas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln conversation(s) again …</source>
        <translation>
            <numerusform>A reabrir %Ln conversa…</numerusform>
            <numerusform>A reabrir %Ln conversas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozing %Ln conversation(s) …</source>
        <translation>
            <numerusform>A adiar %Ln conversa…</numerusform>
            <numerusform>A adiar %Ln conversas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning %Ln conversation(s) …</source>
        <translation>
            <numerusform>A atribuir %Ln conversa…</numerusform>
            <numerusform>A atribuir %Ln conversas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %Ln conversation(s) …</source>
        <translation>
            <numerusform>A etiquetar %Ln conversa…</numerusform>
            <numerusform>A etiquetar %Ln conversas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln conversation(s) …</source>
        <translation>
            <numerusform>A marcar %Ln conversa…</numerusform>
            <numerusform>A marcar %Ln conversas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) closed.</source>
        <translation>
            <numerusform>%Ln conversa fechada.</numerusform>
            <numerusform>%Ln conversas fechadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) opened again.</source>
        <translation>
            <numerusform>%Ln conversa reaberta.</numerusform>
            <numerusform>%Ln conversas reabertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) snoozed until %1.</source>
        <translation>
            <numerusform>%Ln conversa adiada até %1.</numerusform>
            <numerusform>%Ln conversas adiadas até %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) assigned to nobody.</source>
        <translation>
            <numerusform>%Ln conversa já não está atribuída a ninguém.</numerusform>
            <numerusform>%Ln conversas já não estão atribuídas a ninguém.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) assigned to %1.</source>
        <translation>
            <numerusform>%Ln conversa atribuída a %1.</numerusform>
            <numerusform>%Ln conversas atribuídas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) tagged #%1.</source>
        <translation>
            <numerusform>Etiqueta #%1 adicionada a %Ln conversa.</numerusform>
            <numerusform>Etiqueta #%1 adicionada a %Ln conversas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag #%1 removed from %Ln conversation(s).</source>
        <translation>
            <numerusform>Etiqueta #%1 removida de %Ln conversa.</numerusform>
            <numerusform>Etiqueta #%1 removida de %Ln conversas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as read.</source>
        <translation>
            <numerusform>%Ln conversa marcada como lida.</numerusform>
            <numerusform>%Ln conversas marcadas como lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln conversa marcada como não lida.</numerusform>
            <numerusform>%Ln conversas marcadas como não lidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Both are reached under %1.</source>
        <translation>Ambos são contactáveis em %1.</translation>
    </message>
    <message>
        <source>One names the other as theirs, and the network verified it: %1.</source>
        <translation>Um indica o outro como seu, e a rede verificou-o: %1.</translation>
    </message>
    <message>
        <source>One names the other as theirs: %1.</source>
        <translation>Um indica o outro como seu: %1.</translation>
    </message>
    <message>
        <source>Both name the same page as theirs, and the network verified it: %1.</source>
        <translation>Ambos indicam a mesma página como sua, e a rede verificou-o: %1.</translation>
    </message>
    <message>
        <source>Both name the same page as theirs: %1.</source>
        <translation>Ambos indicam a mesma página como sua: %1.</translation>
    </message>
    <message>
        <source>Both wrote about order %1.</source>
        <translation>Ambos escreveram sobre a encomenda %1.</translation>
    </message>
    <message>
        <source>Both sign with the same lines: “%1”.</source>
        <translation>Ambos assinam com as mesmas linhas: «%1».</translation>
    </message>
    <message>
        <source>They have the same full name, and one writes from a domain that the other names: %1.</source>
        <translation>Têm o mesmo nome completo, e um escreve a partir de um domínio que o outro indica: %1.</translation>
    </message>
    <message>
        <source>They have the same unusual handle: %1.</source>
        <translation>Têm o mesmo nome de utilizador invulgar: %1.</translation>
    </message>
    <message>
        <source>They have the same name: %1. That alone says little.</source>
        <translation>Têm o mesmo nome: %1. Só por si, isso diz pouco.</translation>
    </message>
    <message>
        <source>An agent says so.</source>
        <translation>Um agente afirma-o.</translation>
    </message>
    <message>
        <source>%1 says so.</source>
        <translation>%1 afirma-o.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Endereço postal</translation>
    </message>
    <message>
        <source>In a message from %1 (%2)</source>
        <comment>handle, channel</comment>
        <translation>Numa mensagem de %1 (%2)</translation>
    </message>
    <message>
        <source>With %1 (%2)</source>
        <comment>handle, channel</comment>
        <translation>Em %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ExportScopes</name>
    <message>
        <source>All that was found for %1</source>
        <translation>Tudo o que foi encontrado para %1</translation>
    </message>
    <message>
        <source>The whole list “%1”</source>
        <translation>Toda a lista «%1»</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected conversation(s)</source>
        <translation>
            <numerusform>%n conversa selecionada</numerusform>
            <numerusform>As %n conversas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This conversation with %1</source>
        <translation>Esta conversa com %1</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>Tudo de %1</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Review file (.fmreview)</source>
        <translation>Ficheiro de avaliação (.fmreview)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página Web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Table, a row a conversation (CSV)</source>
        <translation>Tabela, uma linha por conversa (CSV)</translation>
    </message>
    <message>
        <source>Table, a row a message (CSV)</source>
        <translation>Tabela, uma linha por mensagem (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Mailbox (mbox)</source>
        <translation>Caixa de correio (mbox)</translation>
    </message>
    <message>
        <source>Folder of mails (.eml)</source>
        <translation>Pasta de e-mails (.eml)</translation>
    </message>
    <message>
        <source>Everything in one sealed file. Reviewers open it in First Mile, without an account or a network, or unpack it and read its page in a browser.</source>
        <translation>Tudo num só ficheiro selado. Os avaliadores abrem-no no First Mile, sem conta nem rede, ou descompactam-no e leem a página num navegador.</translation>
    </message>
    <message>
        <source>One page that any browser opens from the disk, with a search of its own.</source>
        <translation>Uma página que qualquer navegador abre a partir do disco, com pesquisa própria.</translation>
    </message>
    <message>
        <source>For paper and archives. What is public and what is internal is marked.</source>
        <translation>Para papel e arquivo. O que é público e o que é interno fica assinalado.</translation>
    </message>
    <message>
        <source>For a spreadsheet. What a spreadsheet would run as a formula is made harmless.</source>
        <translation>Para uma folha de cálculo. O que ela executaria como fórmula torna-se inofensivo.</translation>
    </message>
    <message>
        <source>For other programs.</source>
        <translation>Para outros programas.</translation>
    </message>
    <message>
        <source>For mail programs: mails as they came; posts are written as mails.</source>
        <translation>Para programas de e-mail: os e-mails tal como chegaram; as publicações são escritas como e-mails.</translation>
    </message>
    <message>
        <source>For mail programs, a file a message.</source>
        <translation>Para programas de e-mail, um ficheiro por mensagem.</translation>
    </message>
    <message>
        <source>Handles and profiles</source>
        <translation>Nomes de utilizador e perfis</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de telefone</translation>
    </message>
    <message>
        <source>Card and account numbers</source>
        <translation>Números de cartão e de conta</translation>
    </message>
    <message>
        <source>Customers’ names</source>
        <translation>Nomes dos clientes</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>Estas palavras</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ficheiro</numerusform>
            <numerusform>%Ln ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>packing, %1 %</source>
        <translation>a compactar, %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 conversations</source>
        <translation>%1 de %2 conversas</translation>
    </message>
    <message>
        <source>Exported to %1: %2.</source>
        <translation>Exportado para %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Something was taken out in %Ln place(s).</source>
        <translation>
            <numerusform>Foi retirado conteúdo em %Ln lugar.</numerusform>
            <numerusform>Foi retirado conteúdo em %Ln lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have to be looked at by a person.</source>
        <translation>
            <numerusform>%Ln ficheiro tem de ser visto por uma pessoa.</numerusform>
            <numerusform>%Ln ficheiros têm de ser vistos por uma pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. The same export goes on where it was.</source>
        <translation>A exportação foi interrompida. Se a repetir, continua onde ficou.</translation>
    </message>
    <message>
        <source>The export could not be written: %1. Make room and export again: it goes on where it was.</source>
        <translation>Não foi possível escrever a exportação: %1. Liberte espaço e volte a exportar: continua onde ficou.</translation>
    </message>
    <message>
        <source>An export is running. Wait for its end, or stop it first.</source>
        <translation>Está em curso uma exportação. Espere que termine ou pare-a primeiro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it must be looked at</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FileLimits</name>
    <message>
        <source>Files of this kind (%1) cannot go along here.</source>
        <translation>Não é possível juntar aqui ficheiros deste tipo (%1).</translation>
    </message>
    <message>
        <source>Too large: %1 at most.</source>
        <translation>Demasiado grande: no máximo, %1.</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %n character(s) at most.</source>
        <translation>
            <numerusform>A descrição é demasiado longa: no máximo, %n carácter.</numerusform>
            <numerusform>A descrição é demasiado longa: no máximo, %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file can go along here.</source>
        <translation>Não é possível juntar ficheiros aqui.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s) can go along here.</source>
        <translation>
            <numerusform>Aqui pode ir, no máximo, %n ficheiro.</numerusform>
            <numerusform>Aqui podem ir, no máximo, %n ficheiros.</numerusform>
        </translation>
    </message>
    <message>
        <source>An animation goes alone, without other files.</source>
        <translation>Uma animação vai sozinha, sem outros ficheiros.</translation>
    </message>
    <message>
        <source>All files together are too large: %1 at most.</source>
        <translation>Os ficheiros, em conjunto, são demasiado grandes: no máximo, %1.</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Why they write</source>
        <translation>Porque escrevem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>account</comment>
        <translation>%1 (removida)</translation>
    </message>
    <message>
        <source>an account that is not known any more</source>
        <translation>uma conta que já não se conhece</translation>
    </message>
    <message>
        <source>high reach</source>
        <translation>grande alcance</translation>
    </message>
    <message>
        <source>ordinary reach</source>
        <translation>alcance normal</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryLineWords</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Calls, letters, visits</source>
        <translation>Chamadas, cartas, visitas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Passagens a outra equipa</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Desfechos</translation>
    </message>
    <message>
        <source>Promises and tasks</source>
        <translation>Promessas e tarefas</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Quem é quem</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, who did it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note, only for us</source>
        <translation>Nota interna, só para nós</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Pode ser contactado</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Não contactar</translation>
    </message>
    <message>
        <source>Wants news and offers</source>
        <translation>Quer novidades e ofertas</translation>
    </message>
    <message>
        <source>No news and offers</source>
        <translation>Sem novidades nem ofertas</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>O cliente</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>%1, for us</source>
        <comment>agent</comment>
        <translation>%1, por nós</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Reaberta</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Passada a outra equipa</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>De novo connosco</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>Não precisa de resposta</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Marcada como spam</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Elogio</translation>
    </message>
    <message>
        <source>Our message came back</source>
        <translation>A nossa mensagem foi devolvida</translation>
    </message>
    <message>
        <source>A message was deleted by who wrote it</source>
        <translation>Uma mensagem foi eliminada por quem a escreveu</translation>
    </message>
    <message>
        <source>A logged contact was taken back</source>
        <translation>Um contacto registado foi anulado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>To ask whether all is still right</source>
        <translation>Perguntar se continua tudo bem</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Associados</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separados</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Não é a mesma pessoa</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>what was done about who is who</comment>
        <translation>Anulado: %1</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sem palavras)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two customers</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>prazo: %1</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <comment>span of time</comment>
        <translation>resposta em %1</translation>
    </message>
    <message>
        <source>still waits</source>
        <translation>ainda à espera</translation>
    </message>
    <message>
        <source>Goes on by telephone</source>
        <translation>Continua por telefone</translation>
    </message>
    <message>
        <source>Goes on in private</source>
        <translation>Continua em privado</translation>
    </message>
    <message>
        <source>Fault admitted in public</source>
        <translation>Falha reconhecida em público</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Telefonar de volta</translation>
    </message>
    <message>
        <source>Label taken back</source>
        <translation>Classificação retirada</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Classificada</translation>
    </message>
</context>
<context>
    <name>LabelWords</name>
    <message>
        <source>Wants help</source>
        <translation>Quer ajuda</translation>
    </message>
    <message>
        <source>Praises</source>
        <translation>Elogia</translation>
    </message>
    <message>
        <source>Shares an experience</source>
        <translation>Partilha uma experiência</translation>
    </message>
    <message>
        <source>Complains</source>
        <translation>Reclama</translation>
    </message>
    <message>
        <source>Asks other customers</source>
        <translation>Pergunta a outros clientes</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>why a customer wrote</comment>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Simple</source>
        <comment>question</comment>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Complex</source>
        <comment>question</comment>
        <translation>Complexa</translation>
    </message>
    <message>
        <source>Wants &amp;help or an answer</source>
        <translation>Quer &amp;ajuda ou uma resposta</translation>
    </message>
    <message>
        <source>&amp;Praises or thanks</source>
        <translation>&amp;Elogia ou agradece</translation>
    </message>
    <message>
        <source>&amp;Shares an experience</source>
        <translation>&amp;Partilha uma experiência</translation>
    </message>
    <message>
        <source>&amp;Vents or complains</source>
        <translation>&amp;Desabafa ou reclama</translation>
    </message>
    <message>
        <source>Asks other customers a &amp;question</source>
        <translation>Faz uma per&amp;gunta a outros clientes</translation>
    </message>
    <message>
        <source>&amp;Other: none of these</source>
        <translation>&amp;Outra coisa: nada disto</translation>
    </message>
    <message>
        <source>&amp;1  Simple question</source>
        <translation>&amp;1  Pergunta simples</translation>
    </message>
    <message>
        <source>&amp;2  Complex question</source>
        <translation>&amp;2  Pergunta complexa</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>a suggested label, how sure it is</comment>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>LengthCount</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n carácter a mais</numerusform>
            <numerusform>%n caracteres a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n carácter disponível</numerusform>
            <numerusform>%n caracteres disponíveis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Any language</source>
        <translation>Qualquer idioma</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Qualquer canal</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Ainda não usada</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Usada %n vez</numerusform>
            <numerusform>Usada %n vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them edited</source>
        <translation>
            <numerusform>%n delas com alterações</numerusform>
            <numerusform>%n delas com alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsável: %1</translation>
    </message>
    <message>
        <source>Expired on %1: it is not offered</source>
        <translation>Expirou em %1: não é sugerida</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Expira em %1</translation>
    </message>
    <message>
        <source>Nothing fills %1 here. It cannot be sent until you replace it.</source>
        <translation>Nada preenche %1 aqui. Não é possível enviar enquanto não for substituído.</translation>
    </message>
    <message>
        <source>Nothing ever fills %1: give words to take instead, as in {%2|words}.</source>
        <translation>Nunca nada preenche %1: indique palavras alternativas, como em {%2|palavras}.</translation>
    </message>
    <message>
        <source>%1 is no placeholder and goes out as it is. Names are in small letters, without spaces.</source>
        <translation>%1 não é um marcador e sai tal como está. Os nomes escrevem-se em minúsculas, sem espaços.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Newest order number that they wrote</source>
        <translation>Número de encomenda mais recente que o cliente escreveu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>As suas iniciais</translation>
    </message>
    <message>
        <source>Name of our account</source>
        <translation>Nome da nossa conta</translation>
    </message>
    <message>
        <source>Handle of our account</source>
        <translation>Nome de utilizador da nossa conta</translation>
    </message>
    <message>
        <source>Today’s date</source>
        <translation>Data de hoje</translation>
    </message>
    <message>
        <source>Today’s weekday</source>
        <translation>Dia da semana de hoje</translation>
    </message>
    <message>
        <source>Send a saved reply</source>
        <translation>Enviar uma resposta guardada</translation>
    </message>
    <message>
        <source>Put a saved reply into a draft</source>
        <translation>Pôr uma resposta guardada num rascunho</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>Remover uma etiqueta</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passar a outra equipa</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Send the saved reply “%1”</source>
        <translation>Enviar a resposta guardada «%1»</translation>
    </message>
    <message>
        <source>Put the saved reply “%1” into a draft</source>
        <translation>Pôr a resposta guardada «%1» num rascunho</translation>
    </message>
    <message>
        <source>Add the note “%1”</source>
        <translation>Adicionar a nota «%1»</translation>
    </message>
    <message>
        <source>Add the tag “%1”</source>
        <translation>Adicionar a etiqueta «%1»</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Remover a etiqueta «%1»</translation>
    </message>
    <message>
        <source>Assign it to nobody</source>
        <translation>Deixar sem ninguém atribuído</translation>
    </message>
    <message>
        <source>Assign it to me</source>
        <translation>Atribuir a mim</translation>
    </message>
    <message>
        <source>Assign it to %1</source>
        <translation>Atribuir a %1</translation>
    </message>
    <message>
        <source>Hand it over to %1</source>
        <translation>Passar a %1</translation>
    </message>
    <message numerus="yes">
        <source>Snooze it for %n hour(s)</source>
        <translation>
            <numerusform>Adiar por %n hora</numerusform>
            <numerusform>Adiar por %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fechar a conversa</translation>
    </message>
    <message>
        <source>Name of the saved reply</source>
        <translation>Nome da resposta guardada</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto da nota</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Agent; “me”; empty for nobody</source>
        <translation>Agente; «me» para si; vazio para ninguém</translation>
    </message>
    <message>
        <source>Team: reason</source>
        <translation>Equipa: motivo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>That cannot be done: %1.</source>
        <translation>Não é possível fazê-lo: %1.</translation>
    </message>
    <message>
        <source>Somebody was quicker: %1. Look again.</source>
        <translation>Alguém foi mais rápido: %1. Volte a ver.</translation>
    </message>
    <message>
        <source>That is not allowed: %1.</source>
        <translation>Isso não é permitido: %1.</translation>
    </message>
    <message>
        <source>It is no longer there: %1.</source>
        <translation>Já não existe: %1.</translation>
    </message>
</context>
<context>
    <name>LinkTruth</name>
    <message>
        <source>leads to %1</source>
        <comment>a link; a web address</comment>
        <translation>leva a %1</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>A draft by %1: nobody got it.</source>
        <comment>agent</comment>
        <translation>Rascunho de %1: ninguém o recebeu.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>Sent, %1.</source>
        <comment>day and time</comment>
        <translation>Enviado, %1.</translation>
    </message>
    <message>
        <source>Taken back: nothing more of it goes out.</source>
        <translation>Envio anulado: nada mais dele sai.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinatário</numerusform>
            <numerusform>%n destinatários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n a caminho</numerusform>
            <numerusform>%n a caminho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n chegou</numerusform>
            <numerusform>%n chegaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n com envio anulado</numerusform>
            <numerusform>%n com envio anulado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n precisa de uma pessoa</numerusform>
            <numerusform>%n precisam de uma pessoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be queued</source>
        <translation>
            <numerusform>%n ainda por pôr em fila</numerusform>
            <numerusform>%n ainda por pôr em fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot get it</source>
        <translation>
            <numerusform>%n não o pode receber</numerusform>
            <numerusform>%n não o podem receber</numerusform>
        </translation>
    </message>
    <message>
        <source>Not queued yet</source>
        <translation>Ainda não está em fila</translation>
    </message>
    <message>
        <source>Cannot get it: %1.</source>
        <translation>Não o pode receber: %1.</translation>
    </message>
    <message>
        <source>Waits for a colleague to release it</source>
        <translation>À espera de que um colega a liberte</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Leaving now</source>
        <translation>A sair agora</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Envio anulado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Recusada: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived: see the outbox</source>
        <translation>Não se sabe se chegou: veja a caixa de saída</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n conversation(s)</source>
        <translation>
            <numerusform>Enviar para %n conversa</numerusform>
            <numerusform>Enviar para %n conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) wait(s) for a colleague to release them.</source>
        <translation>
            <numerusform>%n resposta espera que um colega a liberte.</numerusform>
            <numerusform>%n respostas esperam que um colega as liberte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice is on its way to %n conversation(s).</source>
        <translation>
            <numerusform>O aviso está a caminho de %n conversa.</numerusform>
            <numerusform>O aviso está a caminho de %n conversas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot get it; the list says why.</source>
        <translation>
            <numerusform>%n não o pode receber; a lista diz porquê.</numerusform>
            <numerusform>%n não o podem receber; a lista diz porquê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) taken back.</source>
        <translation>
            <numerusform>Envio de %n resposta anulado.</numerusform>
            <numerusform>Envio de %n respostas anulado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n it was too late.</source>
        <translation>
            <numerusform>Para %n, era demasiado tarde.</numerusform>
            <numerusform>Para %n, era demasiado tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>None had left.</source>
        <translation>Nenhuma tinha saído.</translation>
    </message>
    <message>
        <source>It was sent or taken back meanwhile: look at it again.</source>
        <translation>Entretanto, foi enviado ou anulado: volte a vê-lo.</translation>
    </message>
    <message>
        <source>That cannot be: %1.</source>
        <translation>Isso não é possível: %1.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Needs you</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>À espera de aprovação</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendadas</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Envio anulado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>A reply that a network refuses, or that may not have arrived, stands here with what to do about it.</source>
        <translation>Uma resposta que uma rede recuse, ou que possa não ter chegado, fica aqui com o que há a fazer.</translation>
    </message>
    <message>
        <source>A reply that a colleague has to release first waits here.</source>
        <translation>Uma resposta que um colega tenha primeiro de libertar espera aqui.</translation>
    </message>
    <message>
        <source>A reply that goes out at a time you chose waits here.</source>
        <translation>Uma resposta que sai à hora que escolheu espera aqui.</translation>
    </message>
    <message>
        <source>Every reply has arrived at its network.</source>
        <translation>Todas as respostas chegaram à respetiva rede.</translation>
    </message>
    <message>
        <source>What you send stands here once its network has it.</source>
        <translation>O que for enviado fica aqui assim que chegar à rede.</translation>
    </message>
    <message>
        <source>A reply that was taken back in time is kept here.</source>
        <translation>Uma resposta cujo envio foi anulado a tempo fica guardada aqui.</translation>
    </message>
    <message>
        <source>Nobody has sent anything yet.</source>
        <translation>Ainda ninguém enviou nada.</translation>
    </message>
    <message>
        <source>Written %1</source>
        <comment>when</comment>
        <translation>Escrita: %1</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <comment>who, when</comment>
        <translation>Por %1, %2</translation>
    </message>
    <message>
        <source>Only if they do not write before</source>
        <translation>Só se o cliente não escrever antes</translation>
    </message>
    <message>
        <source>Begun by a language model</source>
        <translation>Começada por um modelo de linguagem</translation>
    </message>
    <message>
        <source>Released by %1</source>
        <translation>Libertada por %1</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Posta na caixa de saída</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>O envio começou</translation>
    </message>
    <message>
        <source>The network took it</source>
        <translation>A rede aceitou-a</translation>
    </message>
    <message>
        <source>Not taken: it is tried again later</source>
        <translation>Não aceite: nova tentativa mais tarde</translation>
    </message>
    <message>
        <source>The network refused it</source>
        <translation>A rede recusou-a</translation>
    </message>
    <message>
        <source>It left, and no answer came back</source>
        <translation>Saiu, e não veio resposta</translation>
    </message>
    <message>
        <source>Found on the network</source>
        <translation>Encontrada na rede</translation>
    </message>
    <message>
        <source>It is certainly not on the network: it goes out again</source>
        <translation>Não está de certeza na rede: volta a sair</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libertada</translation>
    </message>
    <message>
        <source>Sent back to who wrote it</source>
        <translation>Devolvida a quem a escreveu</translation>
    </message>
    <message>
        <source>Taken back by itself: the customer wrote first</source>
        <translation>Envio anulado automaticamente: o cliente escreveu primeiro</translation>
    </message>
    <message>
        <source>Somebody saw it on the network</source>
        <translation>Alguém a viu na rede</translation>
    </message>
    <message>
        <source>Somebody saw that it is not there: it goes out again</source>
        <translation>Alguém viu que não está lá: volta a sair</translation>
    </message>
    <message>
        <source>Another time was chosen</source>
        <translation>Foi escolhida outra hora</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a time, what happened then</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Refused as one that is there already: an earlier try may have arrived</source>
        <translation>Recusada por já lá estar: uma tentativa anterior pode ter chegado</translation>
    </message>
</context>
<context>
    <name>PaperSink</name>
    <message>
        <source>Internal: not to be handed to customers</source>
        <translation>Interno: não entregar a clientes</translation>
    </message>
    <message>
        <source>Exported by %1, as of %2.</source>
        <translation>Exportado por %1, situação em %2.</translation>
    </message>
    <message>
        <source>Taken out: %1.</source>
        <translation>Retirado: %1.</translation>
    </message>
    <message>
        <source>Internal notes were left out.</source>
        <translation>As notas internas foram deixadas de fora.</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>conversa %1</translation>
    </message>
    <message>
        <source>taken back by its author</source>
        <translation>retirada por quem a escreveu</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>never arrived</source>
        <translation>nunca chegou</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file, what it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Em anexo: %1</translation>
    </message>
    <message>
        <source>Until %1 it said:</source>
        <translation>Até %1, dizia:</translation>
    </message>
    <message>
        <source>End of the export: %1, %2.</source>
        <translation>Fim da exportação: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodPresets</name>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ano passado</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo o período</translation>
    </message>
</context>
<context>
    <name>QueryWording</name>
    <message>
        <source>“%1” is no field. There are %2</source>
        <translation>«%1» não é um campo. Os campos são %2</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. It takes %3</source>
        <translation>%1 não reconhece «%2». Os valores são %3</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2026-05-04, 2026-05, today, yesterday or 7d</source>
        <translation>«%1» não é um dia. Escreva 2026-05-04, 2026-05, today, yesterday ou 7d</translation>
    </message>
    <message>
        <source>“%1” is no number. Write 1000, &gt;1000 or 10k..1m</source>
        <translation>«%1» não é um número. Escreva 1000, &gt;1000 ou 10k..1m</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>As aspas não estão fechadas.</translation>
    </message>
    <message>
        <source>Something is missing after %1</source>
        <translation>Falta algo depois de %1</translation>
    </message>
    <message>
        <source>A minus stands directly before what is not to be there.</source>
        <translation>O sinal de menos fica imediatamente antes do que se quer excluir.</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>quem escreveu</translation>
    </message>
    <message>
        <source>who received it</source>
        <translation>quem recebeu</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>palavras do assunto</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>nome de um anexo</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>tem anexo</translation>
    </message>
    <message>
        <source>its language</source>
        <translation>o idioma</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>a rede</translation>
    </message>
    <message>
        <source>which account of ours</source>
        <translation>qual das nossas contas</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>a situação</translation>
    </message>
    <message>
        <source>its tag</source>
        <translation>a etiqueta</translation>
    </message>
    <message>
        <source>who takes care of it</source>
        <translation>quem trata dela</translation>
    </message>
    <message>
        <source>whose conversation</source>
        <translation>conversa de que cliente</translation>
    </message>
    <message>
        <source>followers, as &gt;1000</source>
        <translation>seguidores, por exemplo &gt;1000</translation>
    </message>
    <message>
        <source>earlier than a day</source>
        <translation>antes de um dia</translation>
    </message>
    <message>
        <source>that day or later</source>
        <translation>nesse dia ou depois</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>num dia</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>How we answer our customers</source>
        <translation>Como respondemos aos nossos clientes</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Escrito em %1</translation>
    </message>
    <message>
        <source>Written on %1 by %2</source>
        <translation>Escrito em %1 por %2</translation>
    </message>
    <message>
        <source>A share is written with its count and the interval in which the true share lies with 95 % confidence. What was left out is counted and named. The surveys are published figures about other companies; each is shown with its year, its population and its number of respondents.</source>
        <translation>Uma percentagem é apresentada com a contagem e o intervalo em que a verdadeira percentagem se encontra com 95 % de confiança. O que ficou de fora é contado e nomeado. Os inquéritos são valores publicados sobre outras empresas; cada um é apresentado com o ano, a população e o número de inquiridos.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n row(s); the CSV file has all.</source>
        <translation>
            <numerusform>A primeira %1 de %n linha; o ficheiro CSV tem tudo.</numerusform>
            <numerusform>As primeiras %1 de %n linhas; o ficheiro CSV tem todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Notas sobre os dados</translation>
    </message>
    <message>
        <source>All figures are computed from the log of events, to which is only ever added. Closing a conversation or erasing a customer never takes a case out of them.</source>
        <translation>Todos os valores são calculados a partir do registo de eventos, a que só se acrescenta. Fechar uma conversa ou apagar um cliente nunca lhes retira um caso.</translation>
    </message>
    <message>
        <source>Cases that are too young for a figure are in neither part of it and are drawn hatched. Below 30 cases a share is greyed: it is too few to compare with anything.</source>
        <translation>Os casos ainda recentes demais para um valor não entram em nenhuma das suas partes e aparecem hachurados. Abaixo de 30 casos, uma percentagem aparece a cinzento: são demasiado poucos para comparar com o que quer que seja.</translation>
    </message>
    <message>
        <source>Intents and complexities count as facts only where a person confirmed them; what is merely suggested is drawn apart.</source>
        <translation>As intenções e a complexidade só contam como factos quando uma pessoa as confirmou; o que é apenas sugerido aparece à parte.</translation>
    </message>
    <message>
        <source>Days are those of the time zone %1. A working calendar is set; surveys are always compared on the wall clock.</source>
        <translation>Os dias são os do fuso horário %1. Há um calendário de trabalho definido; os inquéritos comparam-se sempre em tempo corrido.</translation>
    </message>
    <message>
        <source>Days are those of the time zone %1. No working calendar is set, so there are no figures in working time.</source>
        <translation>Os dias são os do fuso horário %1. Não há calendário de trabalho definido, pelo que não há valores em tempo de trabalho.</translation>
    </message>
</context>
<context>
    <name>ReviewTables</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Avaliador</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sobre o quê</translation>
    </message>
    <message>
        <source>Kappa (95 %)</source>
        <translation>Kappa (95 %)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>n</source>
        <comment>conversations that both judged</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguais</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>O que dizem</translation>
    </message>
    <message>
        <source>Scores apart</source>
        <translation>Diferença de pontuação</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>reviewer, verdict, score</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Needs coaching</source>
        <translation>Precisa de orientação</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Fraco</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sem veredicto</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Was the customer&apos;s matter solved?</source>
        <translation>O assunto do cliente ficou resolvido?</translation>
    </message>
    <message>
        <source>Was the tone right for this customer?</source>
        <translation>O tom foi o certo para este cliente?</translation>
    </message>
    <message>
        <source>Did one reply do, without asking again?</source>
        <translation>Bastou uma só resposta, sem voltar a perguntar?</translation>
    </message>
    <message>
        <source>Was it answered in the right place, in public or in private?</source>
        <translation>A resposta foi dada no lugar certo, em público ou em privado?</translation>
    </message>
    <message>
        <source>Was the answer within the time that we promise?</source>
        <translation>A resposta chegou no prazo que prometemos?</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>score card</comment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>score card</comment>
        <translation>%1, versão %2</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Não se aplica</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>an answer on a scale</comment>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguém sem nome</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situação em %1</translation>
    </message>
    <message>
        <source>As of %1, exported by %2</source>
        <translation>Situação em %1, exportado por %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>conversations, messages, customers</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>internal notes</source>
        <translation>notas internas</translation>
    </message>
    <message>
        <source>the contents of attached files</source>
        <translation>o conteúdo dos ficheiros anexados</translation>
    </message>
    <message>
        <source>who of the team did what, and tags</source>
        <translation>quem fez o quê na equipa, e etiquetas</translation>
    </message>
    <message>
        <source>customers’ profiles</source>
        <translation>os perfis dos clientes</translation>
    </message>
    <message>
        <source>Left out by whoever exported: %1.</source>
        <translation>Deixado de fora por quem exportou: %1.</translation>
    </message>
    <message>
        <source>handles</source>
        <translation>nomes de utilizador</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>endereços de e-mail</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>números de telefone</translation>
    </message>
    <message>
        <source>card and account numbers</source>
        <translation>números de cartão e de conta</translation>
    </message>
    <message>
        <source>customers’ names</source>
        <translation>nomes dos clientes</translation>
    </message>
    <message>
        <source>chosen words</source>
        <translation>palavras escolhidas</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message numerus="yes">
        <source>Taken out in %n place(s): %1.</source>
        <translation>
            <numerusform>Retirado em %n lugar: %1.</numerusform>
            <numerusform>Retirado em %n lugares: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out: %1.</source>
        <translation>Retirado: %1.</translation>
    </message>
    <message>
        <source>Checking whether the file is as it was written …</source>
        <translation>A verificar se o ficheiro está como foi escrito…</translation>
    </message>
    <message>
        <source>This file was CHANGED since it was written: do not rely on it.</source>
        <translation>Este ficheiro foi ALTERADO desde que foi escrito: não confie nele.</translation>
    </message>
    <message>
        <source>The signature does not belong to this file: do not rely on it.</source>
        <translation>A assinatura não pertence a este ficheiro: não confie nele.</translation>
    </message>
    <message>
        <source>Intact, and signed by %1 with a key that you know.</source>
        <translation>Intacto e assinado por %1 com uma chave que conhece.</translation>
    </message>
    <message>
        <source>Intact, and signed with a key that calls itself %1.</source>
        <translation>Intacto e assinado com uma chave que se apresenta como %1.</translation>
    </message>
    <message>
        <source>Intact: as it was written. Not signed, so it does not prove who wrote it.</source>
        <translation>Intacto: tal como foi escrito. Não está assinado, pelo que não prova quem o escreveu.</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>agreement</comment>
        <translation>fraca</translation>
    </message>
    <message>
        <source>slight</source>
        <comment>agreement</comment>
        <translation>ligeira</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>agreement</comment>
        <translation>razoável</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>agreement</comment>
        <translation>moderada</translation>
    </message>
    <message>
        <source>substantial</source>
        <comment>agreement</comment>
        <translation>substancial</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <comment>agreement</comment>
        <translation>quase perfeita</translation>
    </message>
    <message>
        <source>Cohen’s kappa (1960): agreement beyond what chance would give; 0 is chance, 1 is full agreement. The interval covers 95 % (Fleiss, Cohen and Everitt, 1969). The word is that of Landis and Koch, Biometrics 33, 1977, page 165; they call the bounds arbitrary themselves.</source>
        <translation>Kappa de Cohen (1960): concordância para além da que o acaso daria; 0 é o acaso, 1 é concordância total. O intervalo cobre 95 % (Fleiss, Cohen e Everitt, 1969). A palavra é a de Landis e Koch, Biometrics 33, 1977, página 165; eles próprios chamam arbitrários aos limites.</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>demasiado poucos para dizer</translation>
    </message>
    <message>
        <source>not defined: both always said the same</source>
        <translation>não definido: ambos disseram sempre o mesmo</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>kappa, its interval</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>RowFigure</name>
    <message>
        <source>back in %1</source>
        <translation>volta dentro de %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de atraso</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>vence dentro de %1</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>First Mile, page %1</source>
        <translation>First Mile, página %1</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>Saved reply %1</source>
        <translation>Resposta guardada %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <comment>a day</comment>
        <translation>Resposta de %1</translation>
    </message>
    <message>
        <source>because of %1</source>
        <comment>words of the customer</comment>
        <translation>por causa de %1</translation>
    </message>
    <message numerus="yes">
        <source>as %n answer(s) before</source>
        <translation>
            <numerusform>como %n resposta anterior</numerusform>
            <numerusform>como %n respostas anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>sent in cases like this one</source>
        <translation>enviada em casos como este</translation>
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
        <translation>Contacto registado</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Waiting for our answer</source>
        <translation>À espera da nossa resposta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>À espera do cliente</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Adiada até %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>short age in a column</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>short age in a column</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>short age in a column</comment>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day of this year, in QDate&apos;s notation</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, in QDate&apos;s notation</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>Logged contact: write down what was said to %1</source>
        <translation>Contacto registado: anotar o que foi dito a %1</translation>
    </message>
    <message>
        <source>Public reply as %1: everybody can read it</source>
        <translation>Resposta pública como %1: qualquer pessoa pode ler</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>only us</source>
        <translation>só nós</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>resposta automática</translation>
    </message>
    <message>
        <source>delivery failure</source>
        <translation>falha de entrega</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>lista de correio</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Requer início de sessão</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado não fidedigno</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>Sem resposta desde %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Ainda não consultada</translation>
    </message>
    <message numerus="yes">
        <source>Last poll %n s ago</source>
        <translation>
            <numerusform>Última consulta há %n s</numerusform>
            <numerusform>Última consulta há %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Last poll %1 ago</source>
        <translation>Última consulta há %1</translation>
    </message>
    <message>
        <source>Some messages could not be fetched</source>
        <translation>Não foi possível obter algumas mensagens</translation>
    </message>
    <message>
        <source>Gap: %1 to %2</source>
        <comment>messages between two times are missing</comment>
        <translation>Lacuna: de %1 a %2</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Sai dentro de momentos</translation>
    </message>
    <message>
        <source>Not out yet. Next try in %1.</source>
        <translation>Ainda não saiu. Próxima tentativa dentro de %1.</translation>
    </message>
    <message>
        <source>Not out yet. It is tried again now.</source>
        <translation>Ainda não saiu. A tentar de novo agora.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>A enviar…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Refused. Change the text and send it again.</source>
        <translation>Recusada. Altere o texto e volte a enviar.</translation>
    </message>
    <message>
        <source>Refused: “%1”. Change the text and send it again.</source>
        <translation>Recusada: «%1». Altere o texto e volte a enviar.</translation>
    </message>
    <message>
        <source>It may have arrived. We look whether it did before anything is sent again.</source>
        <translation>Pode ter chegado. Vamos confirmar antes de voltar a enviar.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Envio anulado</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the customer writes.</source>
        <translation>Esta conversa está fechada. Volta a abrir quando o cliente escrever.</translation>
    </message>
    <message>
        <source>It comes back at the time you chose, or when the customer writes.</source>
        <translation>Volta à hora escolhida ou quando o cliente escrever.</translation>
    </message>
    <message>
        <source>Nobody waits here: our answer was the last word.</source>
        <translation>Ninguém está à espera aqui: a última palavra foi nossa.</translation>
    </message>
    <message>
        <source>%1 has been waiting for %2.</source>
        <translation>%1 está à espera há %2.</translation>
    </message>
    <message>
        <source>Place %1 of %2: %3 has been waiting for %4, and those who wait longest come first.</source>
        <translation>Posição %1 de %2: %3 está à espera há %4, e quem espera há mais tempo vem primeiro.</translation>
    </message>
    <message>
        <source>The other side says: “%1”</source>
        <translation>O outro lado diz: «%1»</translation>
    </message>
    <message>
        <source>There is no connection. Everything you write is kept and goes out when there is one again.</source>
        <translation>Não há ligação. Tudo o que for escrito fica guardado e sai quando a ligação for reposta.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again by itself.</source>
        <translation>O servidor não respondeu a tempo. A tentativa repete-se automaticamente.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Open Accounts and sign in again.</source>
        <translation>O início de sessão foi recusado. Abra Contas e volte a iniciar sessão.</translation>
    </message>
    <message>
        <source>The server does not allow this. Ask whoever manages the account.</source>
        <translation>O servidor não o permite. Contacte quem gere a conta.</translation>
    </message>
    <message>
        <source>It is no longer there. Go back to the list and choose another one.</source>
        <translation>Já não existe. Volte à lista e escolha outro item.</translation>
    </message>
    <message>
        <source>The network asks us to slow down. We wait as long as it says and go on by ourselves.</source>
        <translation>A rede pede para abrandar. Esperamos o tempo que ela indicar e continuamos automaticamente.</translation>
    </message>
    <message>
        <source>It was refused. Change it and try again.</source>
        <translation>Foi recusado. Altere e tente novamente.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Try again; if it stays so, tell us what you did.</source>
        <translation>Não foi possível interpretar a resposta. Tente novamente; se o problema persistir, diga-nos o que fez.</translation>
    </message>
    <message>
        <source>Something changed meanwhile. Look at what is new, then do it again.</source>
        <translation>Entretanto, algo mudou. Veja o que há de novo e repita.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written. Check that the disk is not full and that the file is still there.</source>
        <translation>Não foi possível ler ou escrever no espaço de trabalho. Verifique se o disco não está cheio e se o ficheiro continua no lugar.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Foi interrompido antes de estar concluído.</translation>
    </message>
    <message>
        <source>It may have worked and may not. We look and tell you.</source>
        <translation>Pode ter resultado ou não. Vamos confirmar e avisar.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted, so nothing was sent to it. Open Accounts to see why.</source>
        <translation>O certificado do servidor não é fidedigno, pelo que nada lhe foi enviado. Abra Contas para ver porquê.</translation>
    </message>
    <message>
        <source>The system’s keyring is locked or missing, so the secret could not be kept and the account was not added. Unlock the keyring and try again.</source>
        <translation>O porta-chaves do sistema está bloqueado ou não existe, pelo que não foi possível guardar o segredo e a conta não foi adicionada. Desbloqueie o porta-chaves e tente novamente.</translation>
    </message>
    <message>
        <source>Private e-mail from %1 to %2 and those in copy</source>
        <translation>E-mail privado de %1 para %2 e para quem está em cópia</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Registado à mão</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this machine</source>
        <translation>Demonstração: nada sai desta máquina</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n seguidor</numerusform>
            <numerusform>%n seguidores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 k followers</source>
        <comment>thousands</comment>
        <translation>%1 mil seguidores</translation>
    </message>
    <message>
        <source>%1 M followers</source>
        <comment>millions</comment>
        <translation>%1 M de seguidores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>messages a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>faltam %1 s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>The network wants to be paid, or the month’s budget is used up, so the account is paused. Resume it in Accounts when that is settled.</source>
        <translation>A rede exige pagamento ou o orçamento do mês esgotou-se, pelo que a conta está em pausa. Retome-a em Contas quando o assunto estiver resolvido.</translation>
    </message>
    <message>
        <source>%1 here, %2 in %3</source>
        <comment>day and time, day and time, a time zone</comment>
        <translation>%1 aqui, %2 em %3</translation>
    </message>
    <message>
        <source>Waits for a colleague to release it</source>
        <translation>À espera de que um colega a liberte</translation>
    </message>
    <message>
        <source>Goes out on %1</source>
        <comment>day and time</comment>
        <translation>Sai a %1</translation>
    </message>
    <message>
        <source>Sent, and seen on its network</source>
        <translation>Enviada e vista na rede</translation>
    </message>
    <message>
        <source>Sent back by %1</source>
        <translation>Devolvida por %1</translation>
    </message>
</context>
<context>
    <name>firstmile::AccountCard</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Test the sign-in</source>
        <translation>Testar o início de sessão</translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation>Voltar a iniciar sessão…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pôr em pausa</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Voltar a iniciar sessão</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Retomar %1</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Voltar a iniciar sessão em %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mais ações para %1</translation>
    </message>
    <message>
        <source>Fetch, test, pause, remove</source>
        <translation>Consultar, testar, pôr em pausa, remover</translation>
    </message>
</context>
<context>
    <name>firstmile::AccountEditDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Posts with these words come into the inbox too, even if they do not mention you.</source>
        <translation>As publicações com estas palavras também chegam à caixa de entrada, mesmo sem menção à conta.</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Monitorizar</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, behind a number</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Answer within so many hours</source>
        <translation>Prazo de resposta, em horas</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Responder em</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Budget a month, in dollars</source>
        <translation>Orçamento mensal, em dólares</translation>
    </message>
    <message>
        <source>X charges for each post it hands out. Once the budget is used up, the account is paused.</source>
        <translation>O X cobra por cada publicação que fornece. Quando o orçamento se esgota, a conta fica em pausa.</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Orçamento mensal</translation>
    </message>
    <message>
        <source>Folders that are read, with commas between them</source>
        <translation>Pastas lidas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Found at the next sign-in</source>
        <translation>Encontrada no próximo início de sessão</translation>
    </message>
    <message>
        <source>Folder of sent mail</source>
        <translation>Pasta de enviados</translation>
    </message>
    <message>
        <source>Names as the server has them, with commas between them.</source>
        <translation>Nomes tal como estão no servidor, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Folders read</source>
        <translation>Pastas lidas</translation>
    </message>
</context>
<context>
    <name>firstmile::AccountMenu</name>
    <message>
        <source>Poll now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pôr em pausa</translation>
    </message>
</context>
<context>
    <name>firstmile::AccountWizard</name>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Copy the page’s address</source>
        <translation>Copiar o endereço da página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Voltar a iniciar sessão em %1</translation>
    </message>
    <message>
        <source>Waiting for you to allow it in the browser, which should be open now …</source>
        <translation>À espera da autorização no navegador, que já deve estar aberto…</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>A iniciar sessão…</translation>
    </message>
</context>
<context>
    <name>firstmile::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Where your customers write to. Passwords and tokens are kept in the system’s keyring, never in the workspace.</source>
        <translation>Para onde os clientes escrevem. As palavras-passe e os tokens ficam no porta-chaves do sistema, nunca no espaço de trabalho.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ainda não há contas</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>First Mile fetches what customers write to you on X, Facebook, Mastodon, Bluesky and by e-mail, and puts all of it into one inbox. Begin with the address that most of them use.</source>
        <translation>O First Mile obtém o que os clientes escrevem no X, no Facebook, no Mastodon, no Bluesky e por e-mail e reúne tudo numa só caixa de entrada. Comece pelo endereço que a maioria deles usa.</translation>
    </message>
    <message>
        <source>Add the first account</source>
        <translation>Adicionar a primeira conta</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 está em dia.</translation>
    </message>
    <message>
        <source>Signing in to %1 …</source>
        <translation>A iniciar sessão em %1…</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funciona.</translation>
    </message>
    <message>
        <source>Remove %1? Nothing more is fetched from it, and its password or token is forgotten. What it received stays in the workspace.</source>
        <translation>Remover %1? Nada mais será obtido desta conta, e a palavra-passe ou o token será esquecido. O que a conta recebeu mantém-se no espaço de trabalho.</translation>
    </message>
</context>
<context>
    <name>firstmile::ActionRegistry</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>action, key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avaliação</translation>
    </message>
</context>
<context>
    <name>firstmile::AnswerStrip</name>
    <message>
        <source>Ask the model …</source>
        <translation>Perguntar ao modelo…</translation>
    </message>
    <message>
        <source>Ask the language model for a draft</source>
        <translation>Pedir um rascunho ao modelo de linguagem</translation>
    </message>
    <message>
        <source>%1: suggestion %2</source>
        <comment>a deed, a number</comment>
        <translation>%1: sugestão %2</translation>
    </message>
    <message>
        <source>Not helpful</source>
        <translation>Não ajuda</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use  (Ctrl+%1)</source>
        <comment>a number</comment>
        <translation>Usar  (Ctrl+%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that may fit</source>
        <translation>
            <numerusform>%n resposta que pode servir</numerusform>
            <numerusform>%n respostas que podem servir</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer like it was given before</source>
        <translation>Ainda não foi dada nenhuma resposta semelhante</translation>
    </message>
    <message>
        <source>Show the suggested answers</source>
        <translation>Mostrar as respostas sugeridas</translation>
    </message>
    <message>
        <source>Fold the suggested answers away</source>
        <translation>Recolher as respostas sugeridas</translation>
    </message>
</context>
<context>
    <name>firstmile::AskAgainSection</name>
    <message>
        <source>Still all right?</source>
        <translation>Continua tudo bem?</translation>
    </message>
    <message>
        <source>Ask again once a matter was closed with an answer, after</source>
        <translation>Quando um assunto for fechado com resposta, voltar a perguntar ao fim de</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, behind a number</comment>
        <translation> d</translation>
    </message>
    <message>
        <source>Ask again after so many days</source>
        <translation>Voltar a perguntar, em dias</translation>
    </message>
    <message>
        <source>A follow-up is then written down by itself: whether what was promised still holds.</source>
        <translation>É então registado automaticamente um seguimento: se o que foi prometido se mantém.</translation>
    </message>
</context>
<context>
    <name>firstmile::BeyondDesk</name>
    <message>
        <source>No line can tell them where they wrote. Log the call instead, once it was made.</source>
        <translation>Nenhuma frase pode comunicá-lo ao cliente no canal em que escreveu. Em vez disso, registe a chamada depois de feita.</translation>
    </message>
    <message>
        <source>Another conversation is open by now. Close this and begin there again.</source>
        <translation>Entretanto, foi aberta outra conversa. Feche esta janela e recomece aí.</translation>
    </message>
    <message>
        <source>The call is agreed and stands among the follow-ups. Its line is on its way.</source>
        <translation>A chamada está combinada e consta dos seguimentos. A frase está a caminho.</translation>
    </message>
    <message>
        <source>Take the line back</source>
        <translation>Anular o envio da frase</translation>
    </message>
    <message>
        <source>This conversation is private already: answer it as it stands.</source>
        <translation>Esta conversa já é privada: responda tal como está.</translation>
    </message>
    <message>
        <source>%1 takes no private message to them here</source>
        <comment>a network</comment>
        <translation>aqui, %1 não aceita mensagens privadas para este cliente</translation>
    </message>
    <message>
        <source>It goes on in private.</source>
        <translation>A conversa continua em privado.</translation>
    </message>
    <message>
        <source>They are asked in public to write in private.</source>
        <translation>Foi pedido em público ao cliente que escreva em privado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Nothing was sent: something new arrived meanwhile. Read it behind this, then press again.</source>
        <translation>Nada foi enviado: entretanto, chegou algo novo. Leia atrás desta janela e volte a premir.</translation>
    </message>
    <message>
        <source>What they wrote is not public, so nobody would read an acknowledgement. Reply to them instead.</source>
        <translation>O que o cliente escreveu não é público, pelo que ninguém leria um reconhecimento. Em vez disso, responda-lhe.</translation>
    </message>
    <message>
        <source>A note is for your team alone. Write a reply to acknowledge it in public.</source>
        <translation>Uma nota é só para a equipa. Escreva uma resposta para reconhecer a falha em público.</translation>
    </message>
    <message>
        <source>This reply goes to them alone. Make it public to acknowledge it before everybody.</source>
        <translation>Esta resposta vai só para o cliente. Torne-a pública para reconhecer a falha perante todos.</translation>
    </message>
    <message>
        <source>There is no reply here that could be sent. Write what everybody is to read.</source>
        <translation>Não há aqui nenhuma resposta que se possa enviar. Escreva o que todos devem ler.</translation>
    </message>
</context>
<context>
    <name>firstmile::BlueskyStep</name>
    <message>
        <source>Sign in to Bluesky</source>
        <translation>Iniciar sessão no Bluesky</translation>
    </message>
    <message>
        <source>An app password lets First Mile in without your own password, and can be taken back at any time. Tick “Allow access to your direct messages” when you make it.</source>
        <translation>Uma palavra-passe de aplicação permite ao First Mile iniciar sessão sem a sua própria palavra-passe e pode ser revogada em qualquer altura. Ao criá-la, assinale «Permitir o acesso às suas mensagens diretas».</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Palavra-passe de aplicação</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Criar uma palavra-passe de aplicação</translation>
    </message>
    <message>
        <source>Leave the server empty unless your company runs its own: it is found by the handle.</source>
        <translation>Deixe o servidor em branco, a menos que a empresa tenha um próprio: é encontrado a partir do nome de utilizador.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
</context>
<context>
    <name>firstmile::CardView</name>
    <message numerus="yes">
        <source>%n value(s) to walk with the arrow keys</source>
        <translation>
            <numerusform>%n valor a percorrer com as teclas de seta</numerusform>
            <numerusform>%n valores a percorrer com as teclas de seta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CertificateStep</name>
    <message>
        <source>The server cannot be verified</source>
        <translation>Não é possível verificar o servidor</translation>
    </message>
    <message>
        <source>Its certificate does not prove who it is, so nothing was sent to it, neither name nor password.</source>
        <translation>O certificado não comprova a identidade do servidor, pelo que nada lhe foi enviado, nem nome nem palavra-passe.</translation>
    </message>
    <message>
        <source>Somebody who runs the server confirmed this fingerprint</source>
        <translation>Alguém que gere o servidor confirmou esta impressão digital</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>If nobody can confirm it, go back: somebody between here and the server may be reading along.</source>
        <translation>Se ninguém a puder confirmar, volte atrás: alguém entre esta máquina e o servidor pode estar a ler tudo.</translation>
    </message>
    <message>
        <source>Trust it and sign in</source>
        <translation>Confiar e iniciar sessão</translation>
    </message>
</context>
<context>
    <name>firstmile::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Como se calcula</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Point at the chart, or walk it with the arrow keys, to read its values; Enter opens one.</source>
        <translation>Aponte para o gráfico, ou percorra-o com as teclas de seta, para ler os valores; Enter abre um.</translation>
    </message>
</context>
<context>
    <name>firstmile::CheckStrip</name>
    <message>
        <source>Send anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Not sent. This has to be settled first:</source>
        <translation>Não enviada. É preciso resolver isto primeiro:</translation>
    </message>
    <message>
        <source>Not sent yet. Is this as you want it?</source>
        <translation>Ainda não enviada. É assim que a quer?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a deed, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Mostrar no texto</translation>
    </message>
    <message>
        <source>Do not check this</source>
        <translation>Não verificar isto</translation>
    </message>
    <message>
        <source>Do not check this again</source>
        <translation>Não voltar a verificar isto</translation>
    </message>
</context>
<context>
    <name>firstmile::Chooser</name>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
</context>
<context>
    <name>firstmile::ClaimDialog</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add an address, phone or handle</source>
        <translation>Adicionar um endereço, telefone ou nome de utilizador</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address, number or handle</source>
        <translation>Endereço, número ou nome de utilizador</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>This customer was linked to %1 meanwhile. Once more adds it to them.</source>
        <translation>Entretanto, este cliente foi associado a %1. Repita para o adicionar a esse cliente.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. If the two are one person, link them: compare them first.</source>
        <translation>%1 pertence a %2. Se os dois são a mesma pessoa, associe-os: compare-os primeiro.</translation>
    </message>
</context>
<context>
    <name>firstmile::CommentCard</name>
    <message>
        <source>You</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>who, when, about what</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, to which comment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change this comment</source>
        <translation>Alterar este comentário</translation>
    </message>
    <message>
        <source>Remove this comment</source>
        <translation>Remover este comentário</translation>
    </message>
    <message>
        <source>Comment of %1 · %2: %3</source>
        <comment>who, about what, the text</comment>
        <translation>Comentário de %1 · %2: %3</translation>
    </message>
</context>
<context>
    <name>firstmile::CommentEdit</name>
    <message>
        <source>What do you want to say about it?</source>
        <translation>O que quer dizer sobre isto?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Enter keeps it, Shift+Enter begins a line, Esc leaves it.</source>
        <translation>Enter guarda, Shift+Enter começa uma linha, Esc abandona.</translation>
    </message>
</context>
<context>
    <name>firstmile::CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>None yet. Select words in a message and press M, or press the mark on its card.</source>
        <translation>Ainda não há nenhum. Selecione palavras numa mensagem e prima M, ou prima a marca no cartão da mensagem.</translation>
    </message>
    <message>
        <source>Comment on the conversation  (Shift+M)</source>
        <translation>Comentar a conversa  (Shift+M)</translation>
    </message>
    <message>
        <source>Comment on the conversation</source>
        <translation>Comentar a conversa</translation>
    </message>
    <message>
        <source>on the conversation</source>
        <translation>sobre a conversa</translation>
    </message>
    <message>
        <source>on “%1”</source>
        <comment>words of a message</comment>
        <translation>sobre «%1»</translation>
    </message>
    <message>
        <source>on a message that is not in this file</source>
        <translation>sobre uma mensagem que não está neste ficheiro</translation>
    </message>
    <message>
        <source>on the message of %1</source>
        <comment>a time</comment>
        <translation>sobre a mensagem de %1</translation>
    </message>
    <message>
        <source>on the message of %1, %2</source>
        <comment>who, when</comment>
        <translation>sobre a mensagem de %1, %2</translation>
    </message>
    <message>
        <source>Open a conversation first.</source>
        <translation>Abra primeiro uma conversa.</translation>
    </message>
    <message>
        <source>New comment %1</source>
        <comment>about what</comment>
        <translation>Novo comentário %1</translation>
    </message>
    <message>
        <source>Comment removed.</source>
        <translation>Comentário removido.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>firstmile::ComparisonView</name>
    <message>
        <source>The two people side by side</source>
        <translation>As duas pessoas lado a lado</translation>
    </message>
    <message>
        <source>What speaks for one person</source>
        <translation>O que indica que são a mesma pessoa</translation>
    </message>
    <message>
        <source>They become %1. Nothing is lost; z undoes it.</source>
        <translation>Passam a ser %1. Nada se perde; z anula.</translation>
    </message>
    <message numerus="yes">
        <source>All %n conversation(s) will stand in one history, under %1. Nothing is lost; z undoes it.</source>
        <translation>
            <numerusform>%n conversa ficará num só histórico, em nome de %1. Nada se perde; z anula.</numerusform>
            <numerusform>Todas as %n conversas ficarão num só histórico, em nome de %1. Nada se perde; z anula.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CompletionPopup</name>
    <message>
        <source>Ways to go on</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>firstmile::Composer</name>
    <message>
        <source>Draft kept</source>
        <translation>Rascunho guardado</translation>
    </message>
    <message>
        <source>Write a note to your team …</source>
        <translation>Escrever uma nota para a equipa…</translation>
    </message>
    <message>
        <source>Write a reply …</source>
        <translation>Escrever uma resposta…</translation>
    </message>
    <message>
        <source>Note to your team</source>
        <translation>Nota para a equipa</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Resposta ao cliente</translation>
    </message>
    <message>
        <source>Something new arrived while you wrote.</source>
        <translation>Entretanto, chegou algo novo.</translation>
    </message>
    <message>
        <source>A language model wrote this: read it before you send it.</source>
        <translation>Isto foi escrito por um modelo de linguagem: leia antes de enviar.</translation>
    </message>
    <message>
        <source>No dictionary is installed for this language.</source>
        <translation>Não há nenhum dicionário instalado para este idioma.</translation>
    </message>
    <message>
        <source>There is nothing to quote.</source>
        <translation>Não há nada para citar.</translation>
    </message>
    <message>
        <source>Only a reply by mail quotes what it answers.</source>
        <translation>Só uma resposta por e-mail cita aquilo a que responde.</translation>
    </message>
    <message>
        <source>There is no reply here that files could go with.</source>
        <translation>Não há aqui nenhuma resposta que possa levar ficheiros.</translation>
    </message>
</context>
<context>
    <name>firstmile::ComposerFoot</name>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar ficheiros</translation>
    </message>
    <message>
        <source>More for this text</source>
        <translation>Mais para este texto</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Em privado</translation>
    </message>
    <message>
        <source>Private: to the customer alone</source>
        <translation>Em privado: só para o cliente</translation>
    </message>
    <message>
        <source>A message to the customer alone, although theirs was public</source>
        <translation>Uma mensagem só para o cliente, embora a dele seja pública</translation>
    </message>
    <message>
        <source>Answer in the browser</source>
        <translation>Responder no navegador</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar e fechar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send  (Ctrl+Enter)</source>
        <translation>Enviar  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Outras formas de enviar</translation>
    </message>
    <message>
        <source>Send	Ctrl+Enter</source>
        <translation>Enviar	Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send and close	Ctrl+Shift+Enter</source>
        <translation>Enviar e fechar	Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Send later …</source>
        <translation>Enviar mais tarde…</translation>
    </message>
    <message>
        <source>Send unless they write</source>
        <translation>Enviar se o cliente não escrever</translation>
    </message>
    <message>
        <source>It is taken back by itself when the customer writes before it has left.</source>
        <translation>O envio é anulado automaticamente se o cliente escrever antes de a resposta sair.</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Guardar nota</translation>
    </message>
    <message numerus="yes">
        <source>Send %n post(s)</source>
        <translation>
            <numerusform>Enviar %n publicação</numerusform>
            <numerusform>Enviar %n publicações</numerusform>
        </translation>
    </message>
    <message>
        <source>Send privately</source>
        <translation>Enviar em privado</translation>
    </message>
    <message>
        <source>Attach files  (%1)</source>
        <comment>a key</comment>
        <translation>Anexar ficheiros  (%1)</translation>
    </message>
</context>
<context>
    <name>firstmile::ComposerTools</name>
    <message>
        <source>Trim the quote to what is answered</source>
        <translation>Reduzir a citação àquilo a que se responde</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Other words for other networks</source>
        <translation>Outras palavras para outras redes</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>%1 (as the customer writes)</source>
        <comment>a language</comment>
        <translation>%1 (como o cliente escreve)</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Não verificar</translation>
    </message>
    <message>
        <source>Quote their words</source>
        <translation>Citar as palavras do cliente</translation>
    </message>
</context>
<context>
    <name>firstmile::ConsentDialog</name>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>May we write to them?</source>
        <translation>Podemos escrever-lhe?</translation>
    </message>
    <message>
        <source>Being written to at all</source>
        <translation>Qualquer contacto</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>Novidades e ofertas</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>On which channel</source>
        <translation>Em que canal</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>O cliente disse</translation>
    </message>
    <message>
        <source>On the phone: “please do not call any more”</source>
        <translation>Ao telefone: «por favor, não voltem a ligar»</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Como o disse</translation>
    </message>
    <message>
        <source>May we write to %1?</source>
        <translation>Podemos escrever a %1?</translation>
    </message>
    <message>
        <source>Nothing was said about it so far: they may be answered.</source>
        <translation>Até agora, nada foi dito sobre isto: é possível responder-lhe.</translation>
    </message>
    <message>
        <source>Nothing was said about it so far: they get no news.</source>
        <translation>Até agora, nada foi dito sobre isto: não recebe novidades.</translation>
    </message>
    <message>
        <source>So far: %1, %2</source>
        <comment>what they said, who wrote it down</comment>
        <translation>Até agora: %1, %2</translation>
    </message>
    <message>
        <source>Taken back: written down by mistake</source>
        <translation>Anulado: registado por engano</translation>
    </message>
</context>
<context>
    <name>firstmile::ConsentForm</name>
    <message>
        <source>How did they say so?</source>
        <translation>Como o disse?</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Como o disse</translation>
    </message>
    <message>
        <source>On which channel</source>
        <translation>Em que canal</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>They may be contacted again:</source>
        <translation>Pode voltar a ser contactado:</translation>
    </message>
    <message>
        <source>They do not want to be contacted; queued replies are held back:</source>
        <translation>Não quer ser contactado; as respostas em fila ficam retidas:</translation>
    </message>
    <message>
        <source>They want news and offers:</source>
        <translation>Quer novidades e ofertas:</translation>
    </message>
    <message>
        <source>They want no news and offers:</source>
        <translation>Não quer novidades nem ofertas:</translation>
    </message>
</context>
<context>
    <name>firstmile::ConsentList</name>
    <message>
        <source>May be contacted: they said nothing against it</source>
        <translation>Pode ser contactado: nada disse em contrário</translation>
    </message>
    <message>
        <source>No news and offers: they did not ask for any</source>
        <translation>Sem novidades nem ofertas: não as pediu</translation>
    </message>
    <message>
        <source>Do not contact …</source>
        <translation>Não contactar…</translation>
    </message>
    <message>
        <source>May be contacted …</source>
        <translation>Pode ser contactado…</translation>
    </message>
    <message>
        <source>No news …</source>
        <translation>Sem novidades…</translation>
    </message>
    <message>
        <source>Wants news …</source>
        <translation>Quer novidades…</translation>
    </message>
</context>
<context>
    <name>firstmile::ContactBanner</name>
    <message>
        <source>Do not contact: replies are not sent.</source>
        <translation>Não contactar: as respostas não são enviadas.</translation>
    </message>
    <message>
        <source>Do not contact on %1: replies are not sent there.</source>
        <translation>Não contactar no canal %1: as respostas não são enviadas por aí.</translation>
    </message>
</context>
<context>
    <name>firstmile::ContactImportDialog</name>
    <message>
        <source>Another file …</source>
        <translation>Outro ficheiro…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Anular tudo</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Contacts of another program</source>
        <translation>Contactos de outro programa</translation>
    </message>
    <message>
        <source>A table (CSV, whatever separates its columns) or vCards. You see what would happen before anything is written, and can take all of it back afterwards.</source>
        <translation>Uma tabela (CSV, seja qual for o separador de colunas) ou vCards. Pode ver o que aconteceria antes de algo ser escrito e anular tudo depois.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>What could not be taken as it stands</source>
        <translation>O que não foi possível importar tal como está</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>In %1 people of this file:</source>
        <comment>a list follows</comment>
        <translation>Pessoas neste ficheiro: %1 –</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Contactos (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>A contar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>… and %1 more of the kind</source>
        <translation>… e mais %1 do mesmo género</translation>
    </message>
    <message>
        <source>Imported:</source>
        <comment>a list follows</comment>
        <translation>Importação concluída –</translation>
    </message>
</context>
<context>
    <name>firstmile::ContactPreview</name>
    <message>
        <source>The first line names the columns</source>
        <translation>A primeira linha dá nome às colunas</translation>
    </message>
    <message>
        <source>The first people of the file</source>
        <translation>As primeiras pessoas do ficheiro</translation>
    </message>
    <message>
        <source>What separates the columns</source>
        <translation>O que separa as colunas</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Colunas separadas por</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Reconhecida automaticamente</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationCommands</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>There is nothing to undo at the moment.</source>
        <translation>De momento, não há nada para anular.</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversa seguinte</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Read the conversation</source>
        <translation>Ler a conversa</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Write a note to your team</source>
        <translation>Escrever uma nota para a equipa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passar a outra equipa</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Marked as unread.</source>
        <translation>Marcada como não lida.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Anulado.</translation>
    </message>
    <message>
        <source>Closed without an answer: it counts as not answered.</source>
        <translation>Fechada sem resposta: conta como não respondida.</translation>
    </message>
    <message>
        <source>Closed: %1.</source>
        <translation>Conversa fechada: %1.</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>Conversa reaberta: %1.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Durante uma hora</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Durante três horas</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Até amanhã de manhã</translation>
    </message>
    <message>
        <source>Until Monday morning</source>
        <translation>Até segunda-feira de manhã</translation>
    </message>
    <message>
        <source>For one week</source>
        <translation>Durante uma semana</translation>
    </message>
    <message>
        <source>Snooze until when? It comes back earlier if the customer writes.</source>
        <translation>Adiar até quando? Volta mais cedo se o cliente escrever.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Adiada até %1.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (eu)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Assign to whom?</source>
        <translation>Atribuir a quem?</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>Já não está atribuída a ninguém.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Atribuída a %1.</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remover</translation>
    </message>
    <message>
        <source>Which tag? Type a new one if it is missing.</source>
        <translation>Que etiqueta? Se não existir, escreva uma nova.</translation>
    </message>
    <message>
        <source>Tag #%1 removed.</source>
        <translation>Etiqueta #%1 removida.</translation>
    </message>
    <message>
        <source>Tagged #%1.</source>
        <translation>Etiqueta #%1 adicionada.</translation>
    </message>
    <message>
        <source>It is with %1. Take it back?</source>
        <translation>Está com %1. Retomar a conversa?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retomar a conversa</translation>
    </message>
    <message>
        <source>It is with us again.</source>
        <translation>Está de novo connosco.</translation>
    </message>
    <message>
        <source>Hand over to which team?</source>
        <translation>Passar a que equipa?</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>Passada a %1.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Marcada como lida.</translation>
    </message>
    <message>
        <source>Select the conversation</source>
        <translation>Selecionar a conversa</translation>
    </message>
    <message>
        <source>Select all conversations that match</source>
        <translation>Selecionar todas as conversas correspondentes</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>what is done, how far</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Log a call, letter or visit …</source>
        <translation>Registar uma chamada, carta ou visita…</translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation>Registado.</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationDelegate</name>
    <message>
        <source>Reply not sent</source>
        <translation>Resposta não enviada</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationExportDialog</name>
    <message>
        <source>Choose a printer …</source>
        <translation>Escolher uma impressora…</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Print conversations</source>
        <translation>Imprimir conversas</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>Exportar conversas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Ficheiros anexados</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <source>Who of us wrote, teams, tags and labels</source>
        <translation>Quem de nós escreveu, equipas, etiquetas e classificações</translation>
    </message>
    <message>
        <source>What is known of customers</source>
        <translation>O que se sabe dos clientes</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Sign it, so that others see that it is from here and unchanged</source>
        <translation>Assinar, para que outros vejam que vem daqui e não foi alterado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Passphrase, if it shall be locked</source>
        <translation>Frase-passe, se for para encriptar</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir a frase-passe</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selo</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>As duas frases-passe são diferentes.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %n characters.</source>
        <translation>
            <numerusform>Uma frase-passe tem, pelo menos, %n carácter.</numerusform>
            <numerusform>Uma frase-passe tem, pelo menos, %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationHeader</name>
    <message>
        <source>Late: waiting for %1</source>
        <translation>Atrasada: à espera há %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>À espera há %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>passada a %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>atribuída a %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote of this before: %n time(s)</source>
        <translation>
            <numerusform>Já escreveu sobre isto: %n vez</numerusform>
            <numerusform>Já escreveu sobre isto: %n vezes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationListModel</name>
    <message>
        <source>unread</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>à espera há %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>a reply was not sent</source>
        <translation>uma resposta não foi enviada</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>A carregar…</translation>
    </message>
    <message>
        <source>reviewed: %1</source>
        <translation>avaliação: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationListPane</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>A carregar…</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Não foi possível ler a lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada foi encontrado</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Ninguém à espera</translation>
    </message>
    <message>
        <source>Every customer has an answer. New messages appear here by themselves.</source>
        <translation>Todos os clientes têm resposta. As novas mensagens aparecem aqui automaticamente.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aqui</translation>
    </message>
    <message>
        <source>No conversation is in this view at the moment.</source>
        <translation>De momento, não há conversas nesta vista.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Nothing found in this view</source>
        <translation>Nada foi encontrado nesta vista</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. The rest of the workspace was not searched.</source>
        <translation>Nada corresponde a «%1». A pesquisa não abrangeu o resto do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Procurar em tudo</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in any year or channel. Try fewer or other words.</source>
        <translation>Nada corresponde a «%1» em nenhum ano ou canal. Tente com menos palavras ou com outras.</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
</context>
<context>
    <name>firstmile::ConversationPage</name>
    <message>
        <source>The conversation could not be read</source>
        <translation>Não foi possível ler a conversa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Guardar anexo</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Nenhuma conversa está aberta</translation>
    </message>
    <message>
        <source>Choose one in the list, or press j and k to walk through it.</source>
        <translation>Escolha uma na lista ou prima j e k para a percorrer.</translation>
    </message>
    <message>
        <source>Your text is copied. Post it in the browser: the next fetch brings it here, and it counts as the answer.</source>
        <translation>O texto foi copiado. Publique-o no navegador: a próxima consulta trá-lo para aqui e conta como resposta.</translation>
    </message>
    <message>
        <source>There is no reply here that could be sent later.</source>
        <translation>Não há aqui nenhuma resposta que possa ser enviada mais tarde.</translation>
    </message>
</context>
<context>
    <name>firstmile::CountingButton</name>
    <message>
        <source>A point of a line is</source>
        <translation>Um ponto da linha é</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Um dia</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Uma semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Um mês</translation>
    </message>
    <message>
        <source>A case belongs to the day</source>
        <translation>Um caso pertence ao dia</translation>
    </message>
    <message>
        <source>On which the customer wrote</source>
        <translation>Em que o cliente escreveu</translation>
    </message>
    <message>
        <source>On which it was answered</source>
        <translation>Em que foi respondido</translation>
    </message>
    <message>
        <source>Times are</source>
        <translation>Os tempos são</translation>
    </message>
    <message>
        <source>By the wall clock: nights and Sundays count</source>
        <translation>Em tempo corrido: as noites e os domingos contam</translation>
    </message>
    <message>
        <source>In the team’s working time</source>
        <translation>No tempo de trabalho da equipa</translation>
    </message>
    <message>
        <source>In the team’s working time: set the calendar first (Settings, Measures)</source>
        <translation>No tempo de trabalho da equipa: defina primeiro o calendário (Definições, Medidas)</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>of the answer</source>
        <translation>da resposta</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>tempo de trabalho</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ways of counting</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>How it is counted: %1</source>
        <translation>Como se conta: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::CrmSection</name>
    <message>
        <source>Link to your CRM</source>
        <translation>Ligação ao seu CRM</translation>
    </message>
    <message>
        <source>What stands in braces is filled in: {email}, {phone}, {name}, {handle}, {x}, {facebook}, {mastodon}, {bluesky}, {id}.</source>
        <translation>O que está entre chavetas é preenchido: {email}, {phone}, {name}, {handle}, {x}, {facebook}, {mastodon}, {bluesky}, {id}.</translation>
    </message>
    <message>
        <source>Address of a customer’s page in your CRM</source>
        <translation>Endereço da página de um cliente no seu CRM</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
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
        <translation>Tempo desde a mensagem do cliente</translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerCommands</name>
    <message>
        <source>Open a conversation or choose a customer first.</source>
        <translation>Abra primeiro uma conversa ou escolha um cliente.</translation>
    </message>
    <message>
        <source>Merge or link the customer …</source>
        <translation>Unir ou associar o cliente…</translation>
    </message>
    <message>
        <source>Take identities off the customer …</source>
        <translation>Separar identidades do cliente…</translation>
    </message>
    <message>
        <source>Add an address, phone or handle to the customer …</source>
        <translation>Adicionar um endereço, telefone ou nome de utilizador ao cliente…</translation>
    </message>
    <message>
        <source>Write down whether the customer may be written to …</source>
        <translation>Registar se é possível escrever ao cliente…</translation>
    </message>
    <message>
        <source>Save everything held on this person …</source>
        <translation>Guardar tudo o que existe sobre esta pessoa…</translation>
    </message>
    <message>
        <source>Erase this person …</source>
        <translation>Apagar esta pessoa…</translation>
    </message>
    <message>
        <source>Possible duplicates …</source>
        <translation>Possíveis duplicados…</translation>
    </message>
    <message>
        <source>Import contacts …</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Export contacts …</source>
        <translation>Exportar contactos…</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>Adicionado: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Taken back: what they said before counts again.</source>
        <translation>Anulado: volta a valer o que o cliente disse antes.</translation>
    </message>
    <message>
        <source>Save everything held on this person</source>
        <translation>Guardar tudo o que existe sobre esta pessoa</translation>
    </message>
    <message>
        <source>A page to read (*.html)</source>
        <translation>Uma página para ler (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Dados para programas (*.json)</translation>
    </message>
    <message>
        <source>Everything held on this person is in %1. Keep it as you would keep their letters.</source>
        <translation>Tudo o que existe sobre esta pessoa está em %1. Guarde-o como guardaria as cartas dela.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written to %1.</source>
        <translation>
            <numerusform>%n cliente escrito em %1.</numerusform>
            <numerusform>%n clientes escritos em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerDeeds</name>
    <message>
        <source>%1 and %2 are one customer now.</source>
        <translation>%1 e %2 são agora um só cliente.</translation>
    </message>
    <message>
        <source>%1 and %2 are two people: they are not suggested again.</source>
        <translation>%1 e %2 são duas pessoas: não voltam a ser sugeridas.</translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) taken off %1, with what was written there.</source>
        <translation>
            <numerusform>%n identidade separada de %1, com o que nela foi escrito.</numerusform>
            <numerusform>%n identidades separadas de %1, com o que nelas foi escrito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased. It can be taken back for three days.</source>
        <translation>Apagado. É possível anular durante três dias.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Apagado definitivamente.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Taken back: all is as it was.</source>
        <translation>Anulado: está tudo como antes.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n that somebody wrote with or changed since: they stay.</source>
        <translation>
            <numerusform>Anulado, exceto %n que entretanto foi usado ou alterado: esse mantém-se.</numerusform>
            <numerusform>Anulado, exceto %n que entretanto foram usados ou alterados: esses mantêm-se.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerHead</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Open in the CRM</source>
        <translation>Abrir no CRM</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Back to the customers  (Esc)</source>
        <translation>Voltar aos clientes  (Esc)</translation>
    </message>
    <message>
        <source>Ask your own program what it knows of this customer</source>
        <translation>Perguntar ao seu próprio programa o que sabe deste cliente</translation>
    </message>
    <message>
        <source>Erased %1: who they were is gone, that they wrote stays counted</source>
        <translation>Apagado (%1): já não se sabe quem era, mas o facto de ter escrito continua a contar</translation>
    </message>
    <message>
        <source>Preferred: %1</source>
        <comment>channel</comment>
        <translation>Canal preferido: %1</translation>
    </message>
    <message>
        <source>conversations</source>
        <comment>a figure stands above</comment>
        <translation>conversas</translation>
    </message>
    <message>
        <source>cases</source>
        <comment>a figure stands above</comment>
        <translation>casos</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>a figure stands above</comment>
        <translation>respondidos</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a figure stands above</comment>
        <translation>à espera</translation>
    </message>
    <message>
        <source>median time to first response</source>
        <translation>tempo mediano até à primeira resposta</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>último contacto</translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerListModel</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerPage</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Where they write</source>
        <translation>Onde escreve</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>O que consentiu</translation>
    </message>
    <message>
        <source>Linked, split, imported</source>
        <translation>Associações, separações, importações</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>Não foi possível ler o cliente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>It knows nothing new of this customer.</source>
        <translation>Não sabe nada de novo sobre este cliente.</translation>
    </message>
    <message numerus="yes">
        <source>It told %n thing(s) about this customer.</source>
        <translation>
            <numerusform>Indicou %n dado sobre este cliente.</numerusform>
            <numerusform>Indicou %n dados sobre este cliente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerPages</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Everything about this customer</source>
        <translation>Tudo sobre este cliente</translation>
    </message>
    <message>
        <source>Open a conversation or choose a customer first.</source>
        <translation>Abra primeiro uma conversa ou escolha um cliente.</translation>
    </message>
    <message>
        <source>Add a promise or task for this customer …</source>
        <translation>Adicionar uma promessa ou tarefa para este cliente…</translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerPanel</name>
    <message numerus="yes">
        <source>%n identity(ies)</source>
        <translation>
            <numerusform>%n identidade</numerusform>
            <numerusform>%n identidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything about this customer  (I)</source>
        <translation>Tudo sobre este cliente  (I)</translation>
    </message>
    <message>
        <source>Everything about this customer</source>
        <translation>Tudo sobre este cliente</translation>
    </message>
    <message numerus="yes">
        <source>History: %n message(s)</source>
        <translation>
            <numerusform>Histórico: %n mensagem</numerusform>
            <numerusform>Histórico: %n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferred: %1</source>
        <comment>channel</comment>
        <translation>Canal preferido: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::CustomerSettings</name>
    <message>
        <source>Customers, for the whole team</source>
        <translation>Clientes, para toda a equipa</translation>
    </message>
    <message>
        <source>%1 removed. What was written in it stays with the customers.</source>
        <translation>Campo removido: %1. O que nele foi escrito mantém-se nos clientes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>firstmile::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Name, handle, address, phone or company</source>
        <translation>Nome, nome de utilizador, endereço, telefone ou empresa</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Procurar um cliente</translation>
    </message>
    <message>
        <source>There are more. Type a few letters of the one that you look for.</source>
        <translation>Há mais. Escreva algumas letras do que procura.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>Não foi possível ler os clientes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Ainda não há ninguém aqui</translation>
    </message>
    <message>
        <source>Whoever writes to one of your accounts stands here from then on.</source>
        <translation>Quem escrever para uma das suas contas passa a aparecer aqui.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Ninguém foi encontrado</translation>
    </message>
    <message>
        <source>Nobody’s name, handle, address, phone or company begins with these words.</source>
        <translation>Nenhum nome, nome de utilizador, endereço, telefone ou empresa começa por estas palavras.</translation>
    </message>
</context>
<context>
    <name>firstmile::DashboardCommands</name>
    <message>
        <source>Dashboard: %1</source>
        <translation>Painel: %1</translation>
    </message>
    <message>
        <source>Next page of the dashboard</source>
        <translation>Página seguinte do painel</translation>
    </message>
    <message>
        <source>Previous page of the dashboard</source>
        <translation>Página anterior do painel</translation>
    </message>
</context>
<context>
    <name>firstmile::DashboardPage</name>
    <message>
        <source>The figures are being computed</source>
        <translation>Os valores estão a ser calculados</translation>
    </message>
    <message>
        <source>Computing the figures from the event log …</source>
        <translation>A calcular os valores a partir do registo de eventos…</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>Ainda não há nada para medir</translation>
    </message>
    <message>
        <source>Here you will see how soon and how often customers have an answer, beside what surveys found. The figures begin with the first message of a customer.</source>
        <translation>Aqui se verá com que rapidez e frequência os clientes têm resposta, a par do que os inquéritos apuraram. Os valores começam com a primeira mensagem de um cliente.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ligar uma conta</translation>
    </message>
    <message>
        <source>The figures could not be computed</source>
        <translation>Não foi possível calcular os valores</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of filter: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in working time</source>
        <translation>em tempo de trabalho</translation>
    </message>
    <message>
        <source>in working time, for which no calendar is set: there is no figure</source>
        <translation>em tempo de trabalho, para o qual não há calendário definido: não há valores</translation>
    </message>
    <message numerus="yes">
        <source>compared with the %n day(s) before</source>
        <translation>
            <numerusform>em comparação com o dia anterior (%n)</numerusform>
            <numerusform>em comparação com os %n dias anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what is shown: how many cases</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No case in these days</source>
        <translation>Nenhum caso nestes dias</translation>
    </message>
    <message>
        <source>Nothing that customers wrote in them meets the filters that are set.</source>
        <translation>Nada do que os clientes escreveram neles corresponde aos filtros definidos.</translation>
    </message>
    <message>
        <source>The oldest case is of %1.</source>
        <translation>O caso mais antigo é de %1.</translation>
    </message>
    <message>
        <source>Show all cases of all time</source>
        <translation>Mostrar todos os casos de todo o período</translation>
    </message>
    <message>
        <source>These figures are of %1. They could not be computed again: %2</source>
        <translation>Estes valores são de %1. Não foi possível voltar a calculá-los: %2</translation>
    </message>
    <message>
        <source>Change “%1” to this</source>
        <translation>Alterar «%1» para isto</translation>
    </message>
    <message>
        <source>“%1” shows this now.</source>
        <translation>«%1» mostra agora isto.</translation>
    </message>
    <message>
        <source>What is the view to be called?</source>
        <translation>Que nome dar à vista?</translation>
    </message>
    <message>
        <source>Saved: “%1” is among the views.</source>
        <translation>Guardado: «%1» está entre as vistas.</translation>
    </message>
    <message>
        <source>View “%1” removed.</source>
        <translation>Vista «%1» removida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation>A vista está de volta.</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>Nada para medir</translation>
    </message>
    <message>
        <source>No message of a customer has been read from this file. While it is being read, the figures grow.</source>
        <translation>Ainda não foi lida nenhuma mensagem de clientes deste ficheiro. Os valores crescem à medida que é lido.</translation>
    </message>
</context>
<context>
    <name>firstmile::DeedList</name>
    <message>
        <source>Nothing was linked, split or imported.</source>
        <translation>Nada foi associado, separado ou importado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undone by %1, %2</source>
        <comment>agent, time</comment>
        <translation>Anulado por %1, %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Anular: %1</translation>
    </message>
    <message>
        <source>Undone. Messages and counts are where they were.</source>
        <translation>Anulado. As mensagens e as contagens estão onde estavam.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, but for %n that somebody wrote with or changed since.</source>
        <comment>customers and identities</comment>
        <translation>
            <numerusform>Anulado, exceto %n que entretanto foi usado ou alterado.</numerusform>
            <numerusform>Anulado, exceto %n que entretanto foram usados ou alterados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::Desktop</name>
    <message>
        <source>Another First Mile polls and sends for this workspace; what you write goes out there.</source>
        <translation>Outro First Mile já recebe e envia por este espaço de trabalho; o que aqui for escrito sai por lá.</translation>
    </message>
    <message>
        <source>First Mile</source>
        <translation>First Mile</translation>
    </message>
    <message>
        <source>This is not a First Mile workspace</source>
        <translation>Isto não é um espaço de trabalho do First Mile</translation>
    </message>
    <message>
        <source>%1 is damaged or something else. Nothing in it was changed. Choose another file with --workspace.</source>
        <translation>%1 está danificado ou é outra coisa. Nada nele foi alterado. Escolha outro ficheiro com --workspace.</translation>
    </message>
    <message>
        <source>This workspace is newer than the program</source>
        <translation>Este espaço de trabalho é mais recente do que o programa</translation>
    </message>
    <message>
        <source>%1 was made by a newer First Mile. Nothing in it was changed. Install that version to open it.</source>
        <translation>%1 foi criado por um First Mile mais recente. Nada nele foi alterado. Instale essa versão para o abrir.</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Não foi possível abrir o espaço de trabalho</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>O relatório foi escrito em %1.</translation>
    </message>
</context>
<context>
    <name>firstmile::DraftDesk</name>
    <message>
        <source>Somebody else changed this draft meanwhile. It stands here as they left it; your words are among its versions.</source>
        <translation>Entretanto, outra pessoa alterou este rascunho. Está aqui como ela o deixou; as suas palavras estão entre as versões.</translation>
    </message>
    <message>
        <source>Your team can see this draft and go on with it.</source>
        <translation>A equipa pode ver este rascunho e continuá-lo.</translation>
    </message>
    <message>
        <source>Only you can see this draft.</source>
        <translation>Só quem o escreveu pode ver este rascunho.</translation>
    </message>
    <message>
        <source>The draft was put aside.</source>
        <translation>O rascunho foi posto de lado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>The draft is in its conversation again.</source>
        <translation>O rascunho está de novo na conversa.</translation>
    </message>
</context>
<context>
    <name>firstmile::DraftsMenu</name>
    <message numerus="yes">
        <source>Drafts: %n other(s)</source>
        <translation>
            <numerusform>Rascunhos: mais %n</numerusform>
            <numerusform>Rascunhos: mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Novo rascunho</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <translation>Partilhado com a equipa</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Versões anteriores…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>the beginning of a draft</comment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an agent, the beginning of a draft</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <comment>the beginning of a draft</comment>
        <translation>%1 (partilhado)</translation>
    </message>
</context>
<context>
    <name>firstmile::DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>What you have begun to write, and what colleagues share with you.</source>
        <translation>O que começou a escrever e o que os colegas partilham consigo.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Seus</translation>
    </message>
    <message>
        <source>Shared by colleagues</source>
        <translation>Partilhados por colegas</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Sem rascunhos</translation>
    </message>
    <message>
        <source>What you write is kept within a second. Until it is sent, it stands here.</source>
        <translation>O que escreve fica guardado num segundo. Até ser enviado, está aqui.</translation>
    </message>
    <message>
        <source>Note to the team</source>
        <translation>Nota para a equipa</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>shared with the team</source>
        <translation>partilhado com a equipa</translation>
    </message>
    <message>
        <source>begun by a language model</source>
        <translation>começado por um modelo de linguagem</translation>
    </message>
    <message>
        <source>last written %1</source>
        <comment>a time</comment>
        <translation>última alteração: %1</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <comment>customer, text</comment>
        <translation>Para %1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the draft to %1</source>
        <translation>Abrir o rascunho para %1</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>Put the draft to %1 aside</source>
        <translation>Pôr de lado o rascunho para %1</translation>
    </message>
    <message>
        <source>Draft put aside.</source>
        <translation>Rascunho posto de lado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>firstmile::DuplicatesDialog</name>
    <message>
        <source>Link them</source>
        <translation>Associar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possíveis duplicados</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Não é a mesma pessoa</translation>
    </message>
    <message>
        <source>Key: N</source>
        <translation>Tecla: N</translation>
    </message>
    <message>
        <source>Keys: L or Enter</source>
        <translation>Teclas: L ou Enter</translation>
    </message>
    <message>
        <source>Pairs who may be one person</source>
        <translation>Pares que podem ser a mesma pessoa</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>A procurar…</translation>
    </message>
    <message>
        <source>The likeliest %1 pairs</source>
        <translation>Os %1 pares mais prováveis</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) who may be one person</source>
        <translation>
            <numerusform>%n par que pode ser a mesma pessoa</numerusform>
            <numerusform>%n pares que podem ser a mesma pessoa</numerusform>
        </translation>
    </message>
    <message>
        <source>No possible duplicates</source>
        <translation>Sem possíveis duplicados</translation>
    </message>
    <message>
        <source>Whenever somebody writes whose address, profile, order or signature is another customer’s, the two are shown here. A name alone is never enough.</source>
        <translation>Sempre que escreve alguém cujo endereço, perfil, encomenda ou assinatura é de outro cliente, os dois são apresentados aqui. Um nome, só por si, nunca basta.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Não há nada para anular aqui.</translation>
    </message>
</context>
<context>
    <name>firstmile::EnrichSection</name>
    <message>
        <source>Ask a program of this machine</source>
        <translation>Perguntar a um programa desta máquina</translation>
    </message>
    <message>
        <source>A program here can tell more of a customer when you ask it</source>
        <translation>Um programa daqui pode dizer mais sobre um cliente quando lhe for perguntado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Endereço local</translation>
    </message>
    <message>
        <source>Try it with an invented customer</source>
        <translation>Experimentar com um cliente inventado</translation>
    </message>
    <message>
        <source>It gets the customer’s name, addresses and profile. Enter only a program that you trust: it runs with your rights. An address has to be one of this machine. Both are kept on this machine, never in the workspace.</source>
        <translation>Recebe o nome, os endereços e o perfil do cliente. Indique apenas um programa em que confie: é executado com as suas permissões. Um endereço tem de ser desta máquina. Ambos ficam guardados nesta máquina, nunca no espaço de trabalho.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>A perguntar…</translation>
    </message>
    <message numerus="yes">
        <source>It works: it told %n thing(s) of an invented customer.</source>
        <translation>
            <numerusform>Funciona: indicou %n dado de um cliente inventado.</numerusform>
            <numerusform>Funciona: indicou %n dados de um cliente inventado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::EraseDialog</name>
    <message>
        <source>For good, now: nobody can take it back</source>
        <translation>Definitivamente e já: ninguém o poderá anular</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Apagar esta pessoa</translation>
    </message>
    <message>
        <source>It can be taken back until %1</source>
        <comment>day and time</comment>
        <translation>É possível anular até %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>They asked for it by letter</source>
        <translation>Foi pedido por carta</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) and handle(s)</source>
        <translation>
            <numerusform>%n endereço ou nome de utilizador</numerusform>
            <numerusform>%n endereços e nomes de utilizador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n message(s)</source>
        <translation>
            <numerusform>o texto de %n mensagem</numerusform>
            <numerusform>o texto de %n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n anexo</numerusform>
            <numerusform>%n anexos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of their profile</source>
        <translation>
            <numerusform>%n registo do perfil</numerusform>
            <numerusform>%n registos do perfil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n seguimento</numerusform>
            <numerusform>%n seguimentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n rascunho</numerusform>
            <numerusform>%n rascunhos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left that could go.</source>
        <translation>Já não resta nada que se possa apagar.</translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <comment>a list</comment>
        <translation>O que se apaga: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) to them that wait to go out are taken back.</source>
        <translation>
            <numerusform>É anulado o envio de %n resposta à espera de sair.</numerusform>
            <numerusform>É anulado o envio de %n respostas à espera de sair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That %n conversation(s) took place stays counted, without words.</source>
        <translation>
            <numerusform>Continua a contar que houve %n conversa, sem o texto.</numerusform>
            <numerusform>Continua a contar que houve %n conversas, sem o texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word that is typed to confirm, in lower case</comment>
        <translation>apagar</translation>
    </message>
    <message>
        <source>Who this is, and everything they wrote, is erased from the workspace.</source>
        <translation>Quem esta pessoa é e tudo o que escreveu são apagados do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Who %1 is, and everything they wrote, is erased from the workspace.</source>
        <translation>Quem é %1 e tudo o que escreveu são apagados do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Type “%1” to confirm.</source>
        <translation>Escreva «%1» para confirmar.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar definitivamente</translation>
    </message>
    <message>
        <source>This person was erased already.</source>
        <translation>Esta pessoa já foi apagada.</translation>
    </message>
</context>
<context>
    <name>firstmile::EvidenceList</name>
    <message>
        <source>What speaks for one person</source>
        <translation>O que indica que são a mesma pessoa</translation>
    </message>
    <message>
        <source>We found nothing that speaks for it. If you know it, your word is the evidence.</source>
        <translation>Não encontrámos nada que o indique. Se o sabe, a sua palavra é a prova.</translation>
    </message>
</context>
<context>
    <name>firstmile::ExplainPanel</name>
    <message>
        <source>The cases are being looked up</source>
        <translation>A procurar os casos</translation>
    </message>
    <message>
        <source>What is behind the figure</source>
        <translation>O que está por trás do valor</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Close, back to the charts</source>
        <translation>Fechar e voltar aos gráficos</translation>
    </message>
    <message>
        <source>The cases could not be looked up</source>
        <translation>Não foi possível procurar os casos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No case stands behind this</source>
        <translation>Não há nenhum caso por trás disto</translation>
    </message>
    <message>
        <source>In the period and with the filters that are set there is none of this kind.</source>
        <translation>No período e com os filtros definidos, não há nenhum deste tipo.</translation>
    </message>
</context>
<context>
    <name>firstmile::ExplainedModel</name>
    <message numerus="yes">
        <source>%1; the newest %n</source>
        <translation>
            <numerusform>%1; o mais recente (%n)</numerusform>
            <numerusform>%1; os %n mais recentes</numerusform>
        </translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>resposta ao fim de %1</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sem resposta há %1</translation>
    </message>
    <message>
        <source>somebody whose name was erased</source>
        <translation>alguém cujo nome foi apagado</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sem palavras)</translation>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export what is shown into a file</source>
        <translation>Exportar o que é mostrado para um ficheiro</translation>
    </message>
    <message>
        <source>There are no figures to export</source>
        <translation>Não há valores para exportar</translation>
    </message>
    <message>
        <source>This page as PDF …</source>
        <translation>Esta página em PDF…</translation>
    </message>
    <message>
        <source>All pages as PDF …</source>
        <translation>Todas as páginas em PDF…</translation>
    </message>
    <message>
        <source>This page as a table …</source>
        <translation>Esta página como tabela…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>A chart as a picture</source>
        <translation>Um gráfico como imagem</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Imagem (*.png);;Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito em %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>firstmile::ExportCommands</name>
    <message>
        <source>Export conversations …</source>
        <translation>Exportar conversas…</translation>
    </message>
    <message>
        <source>Print conversations …</source>
        <translation>Imprimir conversas…</translation>
    </message>
    <message>
        <source>There is no conversation here.</source>
        <translation>Não há aqui nenhuma conversa.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>A exportar para %1</translation>
    </message>
    <message>
        <source>Print conversations</source>
        <translation>Imprimir conversas</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>A imprimir</translation>
    </message>
    <message>
        <source>Handed to the printer: %1.</source>
        <translation>Enviado para a impressora: %1.</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Que ficheiros?</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
</context>
<context>
    <name>firstmile::ExportDialog</name>
    <message>
        <source>This customer</source>
        <translation>Este cliente</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>vCard 4: everything, as other programs read it</source>
        <translation>vCard 4: tudo, tal como outros programas o leem</translation>
    </message>
    <message>
        <source>vCard 3: for older programs</source>
        <translation>vCard 3: para programas mais antigos</translation>
    </message>
    <message>
        <source>CSV: a table, for a spreadsheet</source>
        <translation>CSV: uma tabela, para uma folha de cálculo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Gives back every property that came in, those included that we do not show.</source>
        <translation>Devolve todas as propriedades que foram importadas, incluindo as que não mostramos.</translation>
    </message>
    <message>
        <source>The same in the older way; a few properties of the newer one have no place in it.</source>
        <translation>O mesmo na forma antiga; algumas propriedades da mais recente não têm lugar nela.</translation>
    </message>
    <message>
        <source>One line a customer, a column for each field and each of your own fields.</source>
        <translation>Uma linha por cliente, uma coluna por cada campo e por cada um dos campos próprios.</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>a file&apos;s name</comment>
        <translation>contactos</translation>
    </message>
</context>
<context>
    <name>firstmile::ExportedFigures</name>
    <message>
        <source>%1 of %2, %3 to %4</source>
        <comment>cases of cases, interval</comment>
        <translation>%1 de %2, %3 a %4</translation>
    </message>
    <message>
        <source>median of %1; 90 % within %2</source>
        <comment>cases, a span of time</comment>
        <translation>mediana de %1; 90 % em %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, which series</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Figures as exported</source>
        <translation>Valores tal como exportados</translation>
    </message>
    <message>
        <source>As they were written into this file on %1. The dashboard computes its own from the conversations in the file: where only some were exported, the two differ.</source>
        <translation>Tal como foram escritos neste ficheiro em %1. O painel calcula os seus a partir das conversas do ficheiro: quando só algumas foram exportadas, os dois diferem.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>De quantos</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>firstmile::FacebookPagesStep</name>
    <message>
        <source>Which Page?</source>
        <translation>Que Página?</translation>
    </message>
    <message>
        <source>The Pages that you run and let the app see.</source>
        <translation>As Páginas que gere e que a aplicação pode ver.</translation>
    </message>
    <message>
        <source>Your Pages</source>
        <translation>As suas Páginas</translation>
    </message>
    <message>
        <source>Use this Page</source>
        <translation>Usar esta Página</translation>
    </message>
</context>
<context>
    <name>firstmile::FacebookStep</name>
    <message>
        <source>Sign in to Facebook</source>
        <translation>Iniciar sessão no Facebook</translation>
    </message>
    <message>
        <source>Facebook lets programs in by a token of your Page, made with your company’s own app at Meta.</source>
        <translation>O Facebook dá acesso aos programas através de um token da sua Página, criado com a aplicação da própria empresa na Meta.</translation>
    </message>
    <message>
        <source>Page token</source>
        <translation>Token da Página</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>O seu token</translation>
    </message>
    <message>
        <source>From the Graph API Explorer</source>
        <translation>Do Graph API Explorer</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>ID da aplicação</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Chave secreta da aplicação</translation>
    </message>
    <message>
        <source>Open the Graph API Explorer</source>
        <translation>Abrir o Graph API Explorer</translation>
    </message>
    <message>
        <source>Open your apps</source>
        <translation>Abrir as suas aplicações</translation>
    </message>
    <message>
        <source>The token needs these permissions: %1</source>
        <translation>O token precisa destas permissões: %1</translation>
    </message>
    <message>
        <source>I have a token of my own, and the app’s id and secret</source>
        <translation>Tenho um token meu e o ID e a chave secreta da aplicação</translation>
    </message>
    <message>
        <source>I have a Page token</source>
        <translation>Tenho um token da Página</translation>
    </message>
    <message>
        <source>If your app wants proof of it</source>
        <translation>Se a aplicação exigir essa prova</translation>
    </message>
    <message>
        <source>Not needed, but lets us check the permissions</source>
        <translation>Opcional, mas permite verificar as permissões</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Find my Pages</source>
        <translation>Encontrar as minhas Páginas</translation>
    </message>
    <message>
        <source>Asking for your Pages …</source>
        <translation>A procurar as suas Páginas…</translation>
    </message>
    <message>
        <source>Facebook names no Page that you run. Allow the app to see your Pages when you make the token, then try again.</source>
        <translation>O Facebook não indica nenhuma Página gerida por si. Ao criar o token, permita que a aplicação veja as suas Páginas e tente novamente.</translation>
    </message>
</context>
<context>
    <name>firstmile::FetchStep</name>
    <message>
        <source>Signed in again</source>
        <translation>Sessão iniciada de novo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sessão iniciada</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Fetching the first messages …</source>
        <translation>A obter as primeiras mensagens…</translation>
    </message>
    <message>
        <source>First fetch</source>
        <translation>Primeira recolha</translation>
    </message>
    <message>
        <source>Everything is here. New messages come by themselves from now on.</source>
        <translation>Está tudo aqui. A partir de agora, as novas mensagens chegam automaticamente.</translation>
    </message>
    <message>
        <source>Up to date: there was nothing new. Messages come by themselves from now on.</source>
        <translation>Em dia: não havia nada de novo. A partir de agora, as mensagens chegam automaticamente.</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <comment>how far it is</comment>
        <translation>A obter: %1</translation>
    </message>
    <message>
        <source>The first message is in the inbox. You can close this: the rest goes on behind it.</source>
        <translation>A primeira mensagem está na caixa de entrada. Pode fechar esta janela: o resto continua em segundo plano.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Abrir a caixa de entrada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>firstmile::FieldDialog</name>
    <message>
        <source>Choices, one a line</source>
        <translation>Opções, uma por linha</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Adicionar um campo</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Editar um campo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Uma de várias opções</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Another field is called so already.</source>
        <translation>Já existe outro campo com esse nome.</translation>
    </message>
</context>
<context>
    <name>firstmile::FieldsSection</name>
    <message>
        <source>Your own fields</source>
        <translation>Campos próprios</translation>
    </message>
    <message>
        <source>What you want to know of your customers beside the usual.</source>
        <translation>O que pretende saber dos clientes além do habitual.</translation>
    </message>
    <message>
        <source>Your own fields, in their order</source>
        <translation>Campos próprios, pela ordem definida</translation>
    </message>
    <message>
        <source>Add a field …</source>
        <translation>Adicionar um campo…</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Adicionar um campo</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the chosen field</source>
        <translation>Editar o campo escolhido</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Move the chosen field up</source>
        <translation>Mover o campo escolhido para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Move the chosen field down</source>
        <translation>Mover o campo escolhido para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the chosen field</source>
        <translation>Remover o campo escolhido</translation>
    </message>
</context>
<context>
    <name>firstmile::FileCard</name>
    <message>
        <source>Make smaller</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation>O que mostra a imagem?</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Descrição de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Make %1 smaller</source>
        <translation>Reduzir %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file, its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No description yet</source>
        <translation>Ainda sem descrição</translation>
    </message>
    <message>
        <source>Making it smaller …</source>
        <translation>A reduzir…</translation>
    </message>
</context>
<context>
    <name>firstmile::FileStrip</name>
    <message>
        <source>Files that go along</source>
        <translation>Ficheiros que vão juntos</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar ficheiros</translation>
    </message>
    <message>
        <source>The file is too large: %1 at most.</source>
        <translation>O ficheiro é demasiado grande: no máximo, %1.</translation>
    </message>
    <message>
        <source>The picture could not be made smaller.</source>
        <translation>Não foi possível reduzir a imagem.</translation>
    </message>
</context>
<context>
    <name>firstmile::FilesToJudge</name>
    <message>
        <source>Files to judge</source>
        <translation>Ficheiros a examinar</translation>
    </message>
    <message>
        <source>No rule can see what is in these files. Look at each before this file is handed on; Enter opens the message that it came with.</source>
        <translation>Nenhuma regra consegue ver o que há nestes ficheiros. Veja cada um antes de passar este ficheiro a outros; Enter abre a mensagem com que veio.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>firstmile::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only some of the cases</source>
        <translation>Mostrar só alguns dos casos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
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
        <translation>Não filtrar por isto: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of filter: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the filter. %1</source>
        <translation>Alterar o filtro. %1</translation>
    </message>
</context>
<context>
    <name>firstmile::FilterPopup</name>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Procurar em %1</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ainda não há nenhum.</translation>
    </message>
</context>
<context>
    <name>firstmile::FollowUpForm</name>
    <message>
        <source>What is to be done?</source>
        <translation>O que há a fazer?</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>O que há a fazer</translation>
    </message>
    <message>
        <source>Promise or task</source>
        <translation>Promessa ou tarefa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Dentro de 3 dias</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dentro de uma semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dentro de um mês</translation>
    </message>
    <message>
        <source>On a day …</source>
        <translation>Num dia…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>For whom of us</source>
        <translation>Para quem de nós</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Para mim</translation>
    </message>
    <message>
        <source>For anybody</source>
        <translation>Para qualquer pessoa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>Adicionar o seguimento</translation>
    </message>
</context>
<context>
    <name>firstmile::FollowUpList</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Nada em aberto.</translation>
    </message>
    <message>
        <source>Add a promise or task</source>
        <translation>Adicionar uma promessa ou tarefa</translation>
    </message>
    <message numerus="yes">
        <source>Promises and tasks (%n open)</source>
        <translation>
            <numerusform>Promessas e tarefas (%n em aberto)</numerusform>
            <numerusform>Promessas e tarefas (%n em aberto)</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feito: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atendeu</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atendeu</translation>
    </message>
    <message>
        <source>Not reached: call again in an hour</source>
        <translation>Não atendeu: voltar a telefonar dentro de uma hora</translation>
    </message>
    <message>
        <source>Not reached: call again %1</source>
        <comment>a time</comment>
        <translation>Não atendeu: voltar a telefonar (%1)</translation>
    </message>
    <message>
        <source>Not reached: do not call again</source>
        <translation>Não atendeu: não voltar a telefonar</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não atendeu</translation>
    </message>
    <message>
        <source>Stays open: call again %1.</source>
        <comment>a time</comment>
        <translation>Fica em aberto: voltar a telefonar (%1).</translation>
    </message>
</context>
<context>
    <name>firstmile::FollowUpRow</name>
    <message>
        <source>Done: %1</source>
        <comment>what was to be done</comment>
        <translation>Feito: %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
</context>
<context>
    <name>firstmile::HistoryModel</name>
    <message>
        <source>Loading …</source>
        <translation>A carregar…</translation>
    </message>
</context>
<context>
    <name>firstmile::HistoryPane</name>
    <message>
        <source>Search in this history</source>
        <translation>Procurar neste histórico</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>kind or channel</comment>
        <translation>Só: %1</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Não foi possível ler o histórico</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Ainda não há histórico</translation>
    </message>
    <message>
        <source>What they write and what we answer will stand here.</source>
        <translation>Aqui ficará o que o cliente escrever e o que respondermos.</translation>
    </message>
    <message>
        <source>Nothing in this history fits</source>
        <translation>Nada corresponde neste histórico</translation>
    </message>
    <message>
        <source>Take away a filter or look for other words.</source>
        <translation>Retire um filtro ou procure outras palavras.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>firstmile::HistoryView</name>
    <message>
        <source>History with this customer</source>
        <translation>Histórico com este cliente</translation>
    </message>
</context>
<context>
    <name>firstmile::HolidaySection</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>Read holidays from an .ics file …</source>
        <translation>Ler feriados de um ficheiro .ics…</translation>
    </message>
    <message>
        <source>Read holidays from an .ics file</source>
        <translation>Ler feriados de um ficheiro .ics</translation>
    </message>
    <message>
        <source>Remove the chosen holidays</source>
        <translation>Remover os feriados escolhidos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date: a holiday</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendários (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>The file could not be read, and nothing was changed: %1</source>
        <translation>Não foi possível ler o ficheiro, e nada foi alterado: %1</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n whole day(s) from last year to two years on.</source>
        <translation>
            <numerusform>O ficheiro tem %n dia inteiro, do ano passado até daqui a dois anos.</numerusform>
            <numerusform>O ficheiro tem %n dias inteiros, do ano passado até daqui a dois anos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::IdentityList</name>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n seguidor</numerusform>
            <numerusform>%n seguidores</numerusform>
        </translation>
    </message>
    <message>
        <source>verified by the network</source>
        <translation>verificada pela rede</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>Abrir o perfil no navegador</translation>
    </message>
    <message>
        <source>This is somebody else: split off …</source>
        <translation>Isto é de outra pessoa: separar…</translation>
    </message>
</context>
<context>
    <name>firstmile::ImportCommands</name>
    <message>
        <source>Import mail from an mbox file …</source>
        <translation>Importar e-mails de um ficheiro mbox…</translation>
    </message>
    <message>
        <source>Import mail from a Maildir folder …</source>
        <translation>Importar e-mails de uma pasta Maildir…</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it first.</source>
        <translation>Está em curso uma importação. Espere que termine ou pare-a primeiro.</translation>
    </message>
    <message>
        <source>Import a Maildir folder</source>
        <translation>Importar uma pasta Maildir</translation>
    </message>
    <message>
        <source>Import an mbox file</source>
        <translation>Importar um ficheiro mbox</translation>
    </message>
    <message>
        <source>Which address is yours in these mails?</source>
        <translation>Qual é o seu endereço nestes e-mails?</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>A importar %1</translation>
    </message>
    <message>
        <source>Import stopped. What has been taken in stays; importing again goes on there.</source>
        <translation>Importação interrompida. O que já foi importado mantém-se; uma nova importação continua a partir daí.</translation>
    </message>
    <message>
        <source>%1 messages imported.</source>
        <translation>Mensagens importadas: %1.</translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>Já existentes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>Não foi possível ler %n mensagem.</numerusform>
            <numerusform>Não foi possível ler %n mensagens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>firstmile::LabelChip</name>
    <message>
        <source>Suggested: %1</source>
        <translation>Sugestão: %1</translation>
    </message>
    <message>
        <source>Why they wrote</source>
        <translation>Porque escreveu</translation>
    </message>
    <message>
        <source>A suggestion, which counts only when you confirm it</source>
        <translation>Uma sugestão, que só conta quando a confirmar</translation>
    </message>
    <message>
        <source>Say why the customer wrote</source>
        <translation>Indicar porque o cliente escreveu</translation>
    </message>
    <message>
        <source>Why the customer wrote</source>
        <translation>Porque o cliente escreveu</translation>
    </message>
    <message>
        <source>Why they wrote: nobody has said</source>
        <translation>Porque escreveu: ninguém indicou</translation>
    </message>
    <message>
        <source>Why they wrote: %1</source>
        <translation>Porque escreveu: %1</translation>
    </message>
    <message>
        <source>&amp;Yes, as suggested</source>
        <translation>&amp;Sim, como sugerido</translation>
    </message>
    <message>
        <source>&amp;Take the label back</source>
        <translation>&amp;Retirar a classificação</translation>
    </message>
</context>
<context>
    <name>firstmile::LabelDesk</name>
    <message>
        <source>Labelled: %1.</source>
        <translation>Classificada: %1.</translation>
    </message>
    <message>
        <source>The label is taken back.</source>
        <translation>A classificação foi retirada.</translation>
    </message>
    <message>
        <source>Say why they wrote …</source>
        <translation>Indicar porque escreveu…</translation>
    </message>
    <message>
        <source>Confirm the suggested label</source>
        <translation>Confirmar a classificação sugerida</translation>
    </message>
    <message>
        <source>Open a conversation in which a customer wrote.</source>
        <translation>Abra uma conversa em que um cliente tenha escrito.</translation>
    </message>
    <message>
        <source>There is no suggestion here to confirm.</source>
        <translation>Não há aqui nenhuma sugestão para confirmar.</translation>
    </message>
    <message>
        <source>Confirmed: %1.</source>
        <translation>Confirmado: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Anulado.</translation>
    </message>
</context>
<context>
    <name>firstmile::LibraryPage</name>
    <message>
        <source>Saved replies</source>
        <translation>Respostas guardadas</translation>
    </message>
    <message>
        <source>What you answer with again and again. The composer offers it with the customer’s particulars filled in; a macro does several things at once and shows them first.</source>
        <translation>O que se responde repetidamente. O editor sugere-o com os dados do cliente preenchidos; uma macro faz várias coisas de uma vez e mostra-as primeiro.</translation>
    </message>
    <message>
        <source>Name, title or words</source>
        <translation>Nome, título ou palavras</translation>
    </message>
    <message>
        <source>Find a saved reply or macro</source>
        <translation>Procurar uma resposta guardada ou macro</translation>
    </message>
    <message>
        <source>New saved reply …</source>
        <translation>Nova resposta guardada…</translation>
    </message>
    <message>
        <source>Write a new saved reply</source>
        <translation>Escrever uma nova resposta guardada</translation>
    </message>
    <message>
        <source>New macro …</source>
        <translation>Nova macro…</translation>
    </message>
    <message>
        <source>Put a new macro together</source>
        <translation>Compor uma nova macro</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Write down what you answer often.</source>
        <translation>Ainda não há nada guardado. Escreva aqui o que responde com frequência.</translation>
    </message>
    <message>
        <source>No saved reply has these words.</source>
        <translation>Nenhuma resposta guardada tem estas palavras.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the saved reply %1</source>
        <translation>Editar a resposta guardada %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the saved reply %1</source>
        <translation>Remover a resposta guardada %1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>There are no macros yet. One replies, tags and assigns at once.</source>
        <translation>Ainda não há macros. Uma só responde, etiqueta e atribui de uma vez.</translation>
    </message>
    <message>
        <source>No macro has these words.</source>
        <translation>Nenhuma macro tem estas palavras.</translation>
    </message>
    <message>
        <source>Edit the macro %1</source>
        <translation>Editar a macro %1</translation>
    </message>
    <message>
        <source>Remove the macro %1</source>
        <translation>Remover a macro %1</translation>
    </message>
    <message>
        <source>The saved reply %1 is removed.</source>
        <translation>A resposta guardada %1 foi removida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>The macro %1 is removed.</source>
        <translation>A macro %1 foi removida.</translation>
    </message>
</context>
<context>
    <name>firstmile::LinkCandidates</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::LinkDialog</name>
    <message>
        <source>Link them</source>
        <translation>Associar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Merge or link</source>
        <translation>Unir ou associar</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Não é a mesma pessoa</translation>
    </message>
    <message>
        <source>Key: N</source>
        <translation>Tecla: N</translation>
    </message>
    <message>
        <source>Key: Enter</source>
        <translation>Tecla: Enter</translation>
    </message>
    <message>
        <source>Who else is this customer?</source>
        <translation>Quem mais é este cliente?</translation>
    </message>
    <message>
        <source>Type a name, an address, a handle or a phone number. You see the two side by side before anything is linked, and can undo it afterwards.</source>
        <translation>Escreva um nome, um endereço, um nome de utilizador ou um número de telefone. Os dois são apresentados lado a lado antes de se associar algo, e é possível anular depois.</translation>
    </message>
    <message>
        <source>Name, address, handle or phone</source>
        <translation>Nome, endereço, nome de utilizador ou telefone</translation>
    </message>
    <message>
        <source>Look for the other person</source>
        <translation>Procurar a outra pessoa</translation>
    </message>
    <message>
        <source>Who it could be</source>
        <translation>Quem poderá ser</translation>
    </message>
    <message>
        <source>These two are one customer by now. There is nothing left to do.</source>
        <translation>Estes dois já são um só cliente. Não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>Nothing that we have speaks for anybody. Look for the person here.</source>
        <translation>Nada do que temos indica alguém. Procure a pessoa aqui.</translation>
    </message>
    <message>
        <source>Nobody is found. Try fewer letters, or a part of the address.</source>
        <translation>Ninguém foi encontrado. Tente com menos letras ou com uma parte do endereço.</translation>
    </message>
</context>
<context>
    <name>firstmile::LogContactDialog</name>
    <message>
        <source>Log a call, letter or visit</source>
        <translation>Registar uma chamada, carta ou visita</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Foi</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>uma chamada</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>uma carta</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>uma visita</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>do cliente</translation>
    </message>
    <message>
        <source>we</source>
        <translation>nossa</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>What was asked, and what was answered</source>
        <translation>O que foi perguntado e o que foi respondido</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Log it  (Ctrl+Enter)</source>
        <translation>Registar  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>This conversation with %1</source>
        <translation>Esta conversa com %1</translation>
    </message>
    <message>
        <source>%1, as a conversation of its own</source>
        <translation>%1, numa conversa à parte</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone number or address</source>
        <translation>Número de telefone ou endereço</translation>
    </message>
    <message>
        <source>Whoever is known by it is found by it</source>
        <translation>Identifica quem já é conhecido</translation>
    </message>
    <message>
        <source>Phone or address</source>
        <translation>Telefone ou endereço</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>firstmile::LoggedStep</name>
    <message>
        <source>Nothing to set up</source>
        <translation>Nada para configurar</translation>
    </message>
    <message>
        <source>Calls, letters and visits are written down where the customer is: open one of their conversations, press Ctrl+K and choose “Log a call, letter or visit”.</source>
        <translation>As chamadas, cartas e visitas registam-se onde o cliente está: abra uma das conversas dele, prima Ctrl+K e escolha «Registar uma chamada, carta ou visita».</translation>
    </message>
    <message>
        <source>They stand in the customer’s history with the time at which they happened, and count in the figures like everything else.</source>
        <translation>Ficam no histórico do cliente com a hora a que aconteceram e contam para os valores como tudo o resto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>firstmile::MacroDialog</name>
    <message>
        <source>Add the step</source>
        <translation>Adicionar o passo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit a macro</source>
        <translation>Editar uma macro</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nova macro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Steps, in their order</source>
        <translation>Passos, por ordem</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>O que o passo faz</translation>
    </message>
</context>
<context>
    <name>firstmile::MacroPreview</name>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run the macro %1?</source>
        <translation>Executar a macro %1?</translation>
    </message>
    <message>
        <source>All of this is done, or nothing. What you have begun to write stays as it is.</source>
        <translation>Faz-se tudo isto ou nada. O que começou a escrever fica como está.</translation>
    </message>
    <message>
        <source>It cannot run as it is: nothing is done unless every step can be.</source>
        <translation>Não pode ser executada assim: nada é feito se algum passo não for possível.</translation>
    </message>
    <message>
        <source>Cannot be done: %1.</source>
        <translation>Não é possível: %1.</translation>
    </message>
    <message>
        <source>The macro %1 has run.</source>
        <translation>A macro %1 foi executada.</translation>
    </message>
</context>
<context>
    <name>firstmile::MailAddressStep</name>
    <message>
        <source>Which mailbox?</source>
        <translation>Que caixa de correio?</translation>
    </message>
    <message>
        <source>The address that customers write to. Its servers are looked for, and you can change whatever is found.</source>
        <translation>O endereço para o qual os clientes escrevem. Os servidores são procurados e é possível alterar tudo o que for encontrado.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Looking for the servers of %1 …</source>
        <translation>A procurar os servidores de %1…</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>Isso não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Find its servers</source>
        <translation>Encontrar os servidores</translation>
    </message>
</context>
<context>
    <name>firstmile::MailBlock</name>
    <message>
        <source>Show or hide the quoted text</source>
        <translation>Mostrar ou ocultar o texto citado</translation>
    </message>
    <message>
        <source>Its formatted form is too large to be shown here.</source>
        <translation>A versão formatada é demasiado grande para ser mostrada aqui.</translation>
    </message>
    <message>
        <source>Too large to be shown formatted</source>
        <translation>Demasiado grande para mostrar formatado</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Show this mail as plain text</source>
        <translation>Mostrar este e-mail como texto simples</translation>
    </message>
    <message>
        <source>Show this mail formatted</source>
        <translation>Mostrar este e-mail formatado</translation>
    </message>
</context>
<context>
    <name>firstmile::MailDesk</name>
    <message>
        <source>Show mails as plain text or formatted</source>
        <translation>Mostrar os e-mails como texto simples ou formatados</translation>
    </message>
</context>
<context>
    <name>firstmile::MailFoot</name>
    <message>
        <source>Formatted, it looks like this</source>
        <translation>Formatado, fica com este aspeto</translation>
    </message>
    <message>
        <source>The formatted mail</source>
        <translation>O e-mail formatado</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Assinatura: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::MailServersStep</name>
    <message>
        <source>These are the servers of %1.</source>
        <translation>Estes são os servidores de %1.</translation>
    </message>
    <message>
        <source>%1 takes this domain’s mail; these are its servers.</source>
        <translation>%1 recebe os e-mails deste domínio; estes são os servidores.</translation>
    </message>
    <message>
        <source>The domain itself names these servers (%1).</source>
        <translation>O próprio domínio indica estes servidores (%1).</translation>
    </message>
    <message>
        <source>These servers have the usual names and answered. Check them with whoever runs the mailbox if the sign-in is refused.</source>
        <translation>Estes servidores têm os nomes habituais e responderam. Se o início de sessão for recusado, confirme-os com quem gere a caixa de correio.</translation>
    </message>
    <message>
        <source>No servers were found for this address. Whoever runs the mailbox knows their names.</source>
        <translation>Não foram encontrados servidores para este endereço. Quem gere a caixa de correio sabe os nomes.</translation>
    </message>
    <message>
        <source>As it was set up. Change what is different now.</source>
        <translation>A configuração atual. Altere o que mudou.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente OAuth</translation>
    </message>
    <message>
        <source>Of your organisation’s own app at the provider</source>
        <translation>Da aplicação da própria organização no fornecedor</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo de cliente OAuth</translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation>Receção (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation>Envio (SMTP)</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sessão no navegador</translation>
    </message>
    <message>
        <source>Sign in with an app password</source>
        <translation>Iniciar sessão com uma palavra-passe de aplicação</translation>
    </message>
    <message>
        <source>%1: server</source>
        <translation>%1: servidor</translation>
    </message>
    <message>
        <source>%1: port</source>
        <translation>%1: porta</translation>
    </message>
    <message>
        <source>%1: security</source>
        <translation>%1: segurança</translation>
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
        <translation>Nenhuma: qualquer pessoa pelo caminho pode ler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
</context>
<context>
    <name>firstmile::MailView</name>
    <message>
        <source>Writes to %1</source>
        <translation>Escreve para %1</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Liga para %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser:
%2</source>
        <comment>host, whole address</comment>
        <translation>Abre %1 no navegador:
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
        <translation>Ir para: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Follow the system’s light or dark</source>
        <translation>Seguir o modo claro ou escuro do sistema</translation>
    </message>
    <message>
        <source>Use the light look</source>
        <translation>Usar o aspeto claro</translation>
    </message>
    <message>
        <source>Use the dark look</source>
        <translation>Usar o aspeto escuro</translation>
    </message>
    <message>
        <source>Switch between comfortable and compact rows</source>
        <translation>Alternar entre linhas espaçosas e compactas</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Mostrar ou ocultar o cliente</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ecrã inteiro</translation>
    </message>
    <message>
        <source>Do anything …</source>
        <translation>Fazer qualquer coisa…</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar os atalhos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que pretende fazer?</translation>
    </message>
    <message>
        <source>First Mile is already open on this workspace: here it is.</source>
        <translation>O First Mile já está aberto neste espaço de trabalho: aqui está.</translation>
    </message>
    <message>
        <source>%1 – Review – First Mile</source>
        <comment>bundle</comment>
        <translation>%1 – Avaliação – First Mile</translation>
    </message>
    <message>
        <source>Stop: what has been taken in stays</source>
        <translation>Parar: o que já foi importado mantém-se</translation>
    </message>
    <message>
        <source>Stop: the same export goes on there later</source>
        <translation>Parar: a mesma exportação continua daí mais tarde</translation>
    </message>
</context>
<context>
    <name>firstmile::MappingHeader</name>
    <message>
        <source>What column %1 is</source>
        <translation>O que é a coluna %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>O que é «%1»</translation>
    </message>
</context>
<context>
    <name>firstmile::MastodonStep</name>
    <message>
        <source>Sign in to Mastodon</source>
        <translation>Iniciar sessão no Mastodon</translation>
    </message>
    <message>
        <source>The browser opens on your server’s own page; the password is never typed here.</source>
        <translation>O navegador abre na página do próprio servidor; a palavra-passe nunca é escrita aqui.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Only if the browser cannot be used</source>
        <translation>Apenas se não for possível usar o navegador</translation>
    </message>
    <message>
        <source>Your whole name works too: @name@server. A token is made on the server’s page under Preferences, Development; it needs the rights “read”, “write” and “push”.</source>
        <translation>O nome completo também serve: @nome@servidor. Um token cria-se na página do servidor, em Preferências, Desenvolvimento; precisa dos direitos «read», «write» e «push».</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sessão no navegador</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Type the name of your server, for example mastodon.example.</source>
        <translation>Escreva o nome do servidor, por exemplo, mastodon.example.</translation>
    </message>
</context>
<context>
    <name>firstmile::MeasureSettings</name>
    <message>
        <source>Measures, for the whole team</source>
        <translation>Medidas, para toda a equipa</translation>
    </message>
    <message>
        <source>That of each machine</source>
        <translation>O de cada máquina</translation>
    </message>
    <message>
        <source>Time zone of the days and of the working hours</source>
        <translation>Fuso horário dos dias e das horas de trabalho</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Respondidos em</translation>
    </message>
    <message>
        <source>High reach from so many followers</source>
        <translation>Grande alcance a partir de quantos seguidores</translation>
    </message>
    <message>
        <source>A hand-off is back in time within</source>
        <translation>Uma passagem é devolvida a tempo em</translation>
    </message>
    <message>
        <source>Times are numbers with m, h or d: 15m, 1h, 24h, 72h. Verified customers are always of high reach.</source>
        <translation>Os tempos são números com m, h ou d: 15m, 1h, 24h, 72h. Os clientes verificados são sempre de grande alcance.</translation>
    </message>
    <message>
        <source>Teams of the agents</source>
        <translation>Equipas dos agentes</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horas de trabalho</translation>
    </message>
    <message>
        <source>Without working hours there are no working-time figures. New hours hold from their day on and change nothing before it. Nobody begins to work on a holiday.</source>
        <translation>Sem horas de trabalho, não há valores em tempo de trabalho. As novas horas valem a partir do seu dia e nada mudam antes dele. Ninguém começa a trabalhar num feriado.</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Equipa de %1</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sem equipa</translation>
    </message>
    <message>
        <source>This time cannot be read. Write numbers with m, h or d, such as 15m, 1h, 24h, 72h.</source>
        <translation>Não foi possível ler este tempo. Escreva números com m, h ou d, como 15m, 1h, 24h, 72h.</translation>
    </message>
    <message>
        <source>No working hours are left. Write some, or remove the holidays too.</source>
        <translation>Já não há horas de trabalho. Indique algumas, ou remova também os feriados.</translation>
    </message>
</context>
<context>
    <name>firstmile::MessageCard</name>
    <message>
        <source>Take it back</source>
        <translation>Anular envio</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar e voltar a enviar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, details</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show or hide the quoted text</source>
        <translation>Mostrar ou ocultar o texto citado</translation>
    </message>
    <message>
        <source>Unnamed file</source>
        <translation>Ficheiro sem nome</translation>
    </message>
    <message>
        <source>Save %1 (%2)</source>
        <translation>Guardar %1 (%2)</translation>
    </message>
    <message>
        <source>Save the attachment %1</source>
        <translation>Guardar o anexo %1</translation>
    </message>
    <message>
        <source>Comment on this message, or on what is selected in it</source>
        <translation>Comentar esta mensagem, ou o que está selecionado nela</translation>
    </message>
    <message numerus="yes">
        <source>Comment on the message of %1, which has %n comment(s)</source>
        <translation>
            <numerusform>Comentar a mensagem de %1, que tem %n comentário</numerusform>
            <numerusform>Comentar a mensagem de %1, que tem %n comentários</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on the message of %1</source>
        <translation>Comentar a mensagem de %1</translation>
    </message>
</context>
<context>
    <name>firstmile::ModelDialog</name>
    <message>
        <source>Use as a draft</source>
        <translation>Usar como rascunho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Ask the language model</source>
        <translation>Perguntar ao modelo de linguagem</translation>
    </message>
    <message>
        <source>This leaves for the model:</source>
        <translation>Isto sai para o modelo:</translation>
    </message>
    <message>
        <source>This is what it writes. It is a draft of the model’s until you send it:</source>
        <translation>Isto é o que ele escreve. É um rascunho do modelo até ser enviado:</translation>
    </message>
    <message>
        <source>What the model writes</source>
        <translation>O que o modelo escreve</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s), address(es) or number(s) are masked and put back into the answer.</source>
        <translation>
            <numerusform>%n nome, endereço ou número é ocultado e reposto na resposta.</numerusform>
            <numerusform>%n nomes, endereços ou números são ocultados e repostos na resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is masked.</source>
        <translation>Nada é ocultado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation>Interrompido. Não ficou nada guardado.</translation>
    </message>
</context>
<context>
    <name>firstmile::ModelSettings</name>
    <message>
        <source>A language model of mine may be asked for a draft</source>
        <translation>É possível pedir um rascunho a um modelo de linguagem meu</translation>
    </message>
    <message>
        <source>Send names, addresses and numbers as they are, not masked</source>
        <translation>Enviar nomes, endereços e números tal como estão, sem os ocultar</translation>
    </message>
    <message>
        <source>Language model, on this machine</source>
        <translation>Modelo de linguagem, nesta máquina</translation>
    </message>
    <message>
        <source>Any program with an OpenAI-compatible interface, as Ollama or llama.cpp. You see what leaves before it does, its drafts are marked, and nothing is sent by itself. The key is kept in the system’s keyring.</source>
        <translation>Qualquer programa com uma interface compatível com a da OpenAI, como o Ollama ou o llama.cpp. Vê o que sai antes de sair, os rascunhos ficam assinalados e nada é enviado automaticamente. A chave fica no porta-chaves do sistema.</translation>
    </message>
    <message>
        <source>Only if it wants one</source>
        <translation>Só se o modelo a exigir</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>%1 of the language model</source>
        <translation>%1 do modelo de linguagem</translation>
    </message>
    <message>
        <source>The keyring did not take the key. Unlock it and enter the key again.</source>
        <translation>O porta-chaves não aceitou a chave. Desbloqueie-o e volte a introduzir a chave.</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Guardada no porta-chaves</translation>
    </message>
    <message>
        <source>Enter the address at which it answers.</source>
        <translation>Introduza o endereço em que responde.</translation>
    </message>
    <message>
        <source>This is no address. It begins with http:// or https://.</source>
        <translation>Isto não é um endereço. Começa por http:// ou https://.</translation>
    </message>
    <message>
        <source>Enter the name of the model.</source>
        <translation>Introduza o nome do modelo.</translation>
    </message>
</context>
<context>
    <name>firstmile::MoveToPhoneDialog</name>
    <message>
        <source>Move to phone</source>
        <translation>Passar para o telefone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move to phone: %1</source>
        <comment>customer</comment>
        <translation>Passar para o telefone: %1</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Can be reached from</source>
        <translation>Contactável a partir de</translation>
    </message>
    <message>
        <source>Can be reached until</source>
        <translation>Contactável até</translation>
    </message>
    <message>
        <source>Time zone of the customer</source>
        <translation>Fuso horário do cliente</translation>
    </message>
    <message>
        <source>How they agreed to be called</source>
        <translation>Como aceitou receber a chamada</translation>
    </message>
    <message>
        <source>As: asked for a call in their message</source>
        <translation>Exemplo: pediu uma chamada na mensagem</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Quem telefona</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>Frase final</translation>
    </message>
    <message>
        <source>Thank you. We will call you at the time we agreed.</source>
        <translation>Obrigado. Telefonamos à hora combinada.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Fuso horário do cliente</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>Acordo do cliente</translation>
    </message>
    <message>
        <source>Public line</source>
        <translation>Frase pública</translation>
    </message>
    <message>
        <source>From %1 until %2.</source>
        <comment>times, each here and there</comment>
        <translation>De %1 até %2.</translation>
    </message>
    <message>
        <source>There is no time zone of that name.</source>
        <translation>Não existe nenhum fuso horário com esse nome.</translation>
    </message>
    <message>
        <source>Write the number to call.</source>
        <translation>Escreva o número para o qual telefonar.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, as Europe/Lisbon.</source>
        <translation>Escolha um fuso horário da lista, como Europe/Lisbon.</translation>
    </message>
    <message>
        <source>They can be reached until later than from when.</source>
        <translation>A hora até à qual o cliente é contactável tem de ser posterior à hora inicial.</translation>
    </message>
    <message>
        <source>That time has passed. Choose one that is to come.</source>
        <translation>Essa hora já passou. Escolha uma que ainda esteja por vir.</translation>
    </message>
    <message>
        <source>Write how they agreed to be called.</source>
        <translation>Escreva como o cliente aceitou receber a chamada.</translation>
    </message>
    <message>
        <source>Write the line that tells them, where they wrote.</source>
        <translation>Escreva a frase que o comunica ao cliente, no canal em que escreveu.</translation>
    </message>
    <message>
        <source>The line is too long for the channel.</source>
        <translation>A frase é demasiado longa para o canal.</translation>
    </message>
</context>
<context>
    <name>firstmile::MoveToPrivateDialog</name>
    <message>
        <source>Move to private</source>
        <translation>Passar para privado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move to private: %1</source>
        <comment>customer</comment>
        <translation>Passar para privado: %1</translation>
    </message>
    <message>
        <source>To the customer alone</source>
        <translation>Só para o cliente</translation>
    </message>
    <message>
        <source>Public line</source>
        <translation>Frase pública</translation>
    </message>
    <message>
        <source>We have written to you in a private message.</source>
        <translation>Escrevemos-lhe numa mensagem privada.</translation>
    </message>
    <message>
        <source>Please write to us in a private message, so that we can help.</source>
        <translation>Escreva-nos numa mensagem privada, para podermos ajudar.</translation>
    </message>
    <message>
        <source>To them alone</source>
        <translation>Só para o cliente</translation>
    </message>
    <message>
        <source>Nothing can go to them alone: %1.</source>
        <translation>Não é possível enviar nada só ao cliente: %1.</translation>
    </message>
    <message>
        <source>Everybody sees</source>
        <translation>Visível para todos</translation>
    </message>
    <message>
        <source>Write what they alone are to get.</source>
        <translation>Escreva o que só o cliente deve receber.</translation>
    </message>
    <message>
        <source>Write the line that asks them to write in private.</source>
        <translation>Escreva a frase que pede ao cliente que escreva em privado.</translation>
    </message>
    <message>
        <source>What they alone get is too long for the channel.</source>
        <translation>O que só o cliente recebe é demasiado longo para o canal.</translation>
    </message>
    <message>
        <source>The public line is too long for the channel.</source>
        <translation>A frase pública é demasiado longa para o canal.</translation>
    </message>
</context>
<context>
    <name>firstmile::NetworkStep</name>
    <message>
        <source>Mentions, searches and direct messages. Needs an app of your own; X charges for use.</source>
        <translation>Menções, pesquisas e mensagens diretas. Requer uma aplicação própria; o X cobra pela utilização.</translation>
    </message>
    <message>
        <source>Comments and messages of a Page that you run. Needs a Page token.</source>
        <translation>Comentários e mensagens de uma Página que gere. Requer um token da Página.</translation>
    </message>
    <message>
        <source>Mentions and private posts, on any server. Sign in with the browser.</source>
        <translation>Menções e publicações privadas, em qualquer servidor. Início de sessão no navegador.</translation>
    </message>
    <message>
        <source>Mentions, replies and direct messages. Needs an app password.</source>
        <translation>Menções, respostas e mensagens diretas. Requer uma palavra-passe de aplicação.</translation>
    </message>
    <message>
        <source>Any mailbox with IMAP and SMTP; the servers are found by themselves.</source>
        <translation>Qualquer caixa com IMAP e SMTP; os servidores são encontrados automaticamente.</translation>
    </message>
    <message>
        <source>Written down by hand. Nothing to set up.</source>
        <translation>Registo à mão. Nada para configurar.</translation>
    </message>
    <message>
        <source>Where do your customers write?</source>
        <translation>Onde escrevem os clientes?</translation>
    </message>
    <message>
        <source>One account at a time; add as many as you have.</source>
        <translation>Uma conta de cada vez; adicione quantas tiver.</translation>
    </message>
    <message>
        <source>Phone, letters, at the counter</source>
        <translation>Telefone, cartas, balcão</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeCommands</name>
    <message>
        <source>Public notice to the selected …</source>
        <translation>Aviso público às selecionadas…</translation>
    </message>
    <message>
        <source>Select the conversations that the notice is for.</source>
        <translation>Selecione as conversas a que o aviso se destina.</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeEditor</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Guardar como rascunho</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualizar</translation>
    </message>
    <message>
        <source>Public notice: %1</source>
        <comment>title</comment>
        <translation>Aviso público: %1</translation>
    </message>
    <message>
        <source>New public notice</source>
        <translation>Novo aviso público</translation>
    </message>
    <message>
        <source>Title, for your team alone</source>
        <translation>Título, só para a equipa</translation>
    </message>
    <message>
        <source>As: Outage in Porto, 4 May</source>
        <translation>Por exemplo: Avaria no Porto, 4 de maio</translation>
    </message>
    <message>
        <source>Replies that leave each account in a minute</source>
        <translation>Respostas que saem de cada conta por minuto</translation>
    </message>
    <message>
        <source>As fast as the network takes them</source>
        <translation>Tão depressa quanto a rede as aceite</translation>
    </message>
    <message>
        <source> a minute on each account</source>
        <translation> por minuto em cada conta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Send: look at the preview first</source>
        <translation>Enviar: veja primeiro a pré-visualização</translation>
    </message>
    <message>
        <source>Give it a title: your team finds it by that.</source>
        <translation>Dê-lhe um título: é por ele que a equipa o encontra.</translation>
    </message>
    <message>
        <source>Write the text for all channels.</source>
        <translation>Escreva o texto para todos os canais.</translation>
    </message>
    <message>
        <source>Say whom it is for: search, or select them in the list.</source>
        <translation>Indique a quem se destina: procure ou selecione as conversas na lista.</translation>
    </message>
    <message>
        <source>Nobody can get it</source>
        <translation>Ninguém o pode receber</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>A enviar…</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeRecipientsEdit</name>
    <message>
        <source>Search, as: is:waiting outage</source>
        <translation>Procurar, por exemplo: is:waiting avaria</translation>
    </message>
    <message>
        <source>Search whom it is for</source>
        <translation>Procurar a quem se destina</translation>
    </message>
    <message>
        <source>Take all that match</source>
        <translation>Usar todas as correspondentes</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to search for: without a word it would go to everybody.</source>
        <translation>Escreva o que procurar: sem uma palavra, iria para toda a gente.</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeResults</name>
    <message>
        <source>Take back what has not left</source>
        <translation>Anular o envio do que ainda não saiu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Send to the rest</source>
        <translation>Enviar para as restantes</translation>
    </message>
    <message>
        <source>What became of it: %1</source>
        <comment>title of a notice</comment>
        <translation>O que aconteceu: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeTable</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>O que recebe</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Can get it</source>
        <translation>Pode recebê-lo</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticeTexts</name>
    <message>
        <source>The channel that the text is for</source>
        <translation>Canal a que o texto se destina</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Empty: they get the text of all channels.</source>
        <translation>Vazio: recebem o texto de todos os canais.</translation>
    </message>
    <message>
        <source>What happened, what you do about it, and until when.</source>
        <translation>O que aconteceu, o que está a ser feito e até quando.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>network, 41 / 280, 239 characters left</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>firstmile::NoticesPage</name>
    <message>
        <source>Public notices</source>
        <translation>Avisos públicos</translation>
    </message>
    <message>
        <source>One incident, many conversations: one text answers all of them, each in its own words where you want that, and can be taken back at once.</source>
        <translation>Um incidente, muitas conversas: um só texto responde a todas, com palavras próprias onde quiser, e o envio pode ser anulado de uma vez.</translation>
    </message>
    <message>
        <source>New notice …</source>
        <translation>Novo aviso…</translation>
    </message>
    <message>
        <source>Write a new public notice</source>
        <translation>Escrever um novo aviso público</translation>
    </message>
    <message>
        <source>There is no notice yet</source>
        <translation>Ainda não há avisos</translation>
    </message>
    <message>
        <source>When one incident reaches many customers, select their conversations in the list, or search for them here, and answer all of them with one text.</source>
        <translation>Quando um incidente atinge muitos clientes, selecione as conversas deles na lista, ou procure-as aqui, e responda a todas com um só texto.</translation>
    </message>
    <message>
        <source>Write a notice</source>
        <translation>Escrever um aviso</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the notice %1</source>
        <translation>Editar o aviso %1</translation>
    </message>
    <message>
        <source>What became of it …</source>
        <translation>O que aconteceu…</translation>
    </message>
    <message>
        <source>What became of the notice %1</source>
        <translation>O que aconteceu ao aviso %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular envio</translation>
    </message>
    <message>
        <source>Take the notice %1 back</source>
        <translation>Anular o envio do aviso %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the notice %1</source>
        <translation>Eliminar o aviso %1</translation>
    </message>
    <message>
        <source>The notice %1 is deleted.</source>
        <translation>O aviso %1 foi eliminado.</translation>
    </message>
</context>
<context>
    <name>firstmile::OtherReviews</name>
    <message>
        <source>Folded until you have given your verdict, so that it is yours alone.</source>
        <translation>Recolhido até dar o seu veredicto, para que seja só seu.</translation>
    </message>
    <message numerus="yes">
        <source>What others say (%n)</source>
        <translation>
            <numerusform>O que dizem outros (%n)</numerusform>
            <numerusform>O que dizem outros (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n other reviewer(s) say</source>
        <translation>
            <numerusform>O que diz %n outro avaliador</numerusform>
            <numerusform>O que dizem %n outros avaliadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>reviewer, verdict, score</comment>
        <translation>%1: %2, %3</translation>
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
        <translation>Para %1: %2</translation>
    </message>
    <message>
        <source>It came back: “%1”</source>
        <translation>Foi devolvida: «%1»</translation>
    </message>
    <message>
        <source>%1: the reply to %2</source>
        <comment>a deed, a customer</comment>
        <translation>%1: a resposta a %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History of the reply to %1</source>
        <translation>Histórico da resposta a %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>Abrir a conversa com %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular envio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Editar de novo</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libertar</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Other time …</source>
        <translation>Outra hora…</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Não está lá</translation>
    </message>
    <message>
        <source>Nothing was written down about it.</source>
        <translation>Não há nada registado sobre isto.</translation>
    </message>
</context>
<context>
    <name>firstmile::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Every reply goes out once, or stands here with what to do about it.</source>
        <translation>Cada resposta sai uma vez ou fica aqui com o que há a fazer.</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>Não há nada aqui</translation>
    </message>
    <message>
        <source>Taken back. It is a draft again.</source>
        <translation>Envio anulado. Voltou a ser um rascunho.</translation>
    </message>
    <message>
        <source>It is a draft again: change it and send it.</source>
        <translation>Voltou a ser um rascunho: altere-o e envie-o.</translation>
    </message>
    <message>
        <source>It goes out again as it is.</source>
        <translation>Volta a sair tal como está.</translation>
    </message>
    <message>
        <source>Released: it goes out now.</source>
        <translation>Libertada: sai agora.</translation>
    </message>
    <message>
        <source>Noted: it arrived.</source>
        <translation>Anotado: chegou.</translation>
    </message>
    <message>
        <source>Noted: it goes out again, with the same key.</source>
        <translation>Anotado: volta a sair, com a mesma chave.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>What should be different, %1?</source>
        <comment>to a colleague</comment>
        <translation>O que deve mudar, %1?</translation>
    </message>
    <message>
        <source>Sent back with your words.</source>
        <translation>Devolvida com as suas palavras.</translation>
    </message>
    <message>
        <source>It goes out at the new time.</source>
        <translation>Sai à nova hora.</translation>
    </message>
    <message>
        <source>Too late: it stands somewhere else by now.</source>
        <translation>Demasiado tarde: entretanto, a situação mudou.</translation>
    </message>
</context>
<context>
    <name>firstmile::PageTabs</name>
    <message>
        <source>Pages of the dashboard</source>
        <translation>Páginas do painel</translation>
    </message>
</context>
<context>
    <name>firstmile::PassphraseDialog</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>%1 is encrypted. Whoever exported it has its passphrase.</source>
        <translation>%1 está encriptado. Quem o exportou tem a frase-passe.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this file.</source>
        <translation>Esta não é a frase-passe deste ficheiro.</translation>
    </message>
</context>
<context>
    <name>firstmile::PeriodButton</name>
    <message>
        <source>Days of your own …</source>
        <translation>Dias à escolha…</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparar com o período anterior</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Compare with the period before (all time has none)</source>
        <translation>Comparar com o período anterior (todo o período não tem nenhum)</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Período: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::PeriodPopup</name>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estes dias</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Dias do período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
</context>
<context>
    <name>firstmile::PersonCard</name>
    <message>
        <source>No conversation yet</source>
        <translation>Ainda sem conversas</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>%n à espera</numerusform>
            <numerusform>%n à espera</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1, last %2</source>
        <comment>days</comment>
        <translation>primeira: %1, última: %2</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>identities</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>firstmile::PictureBar</name>
    <message numerus="yes">
        <source>%n picture(s) are not loaded.</source>
        <translation>
            <numerusform>%n imagem não foi carregada.</numerusform>
            <numerusform>%n imagens não foram carregadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 would learn that you read this, and when and where.</source>
        <comment>pictures; servers</comment>
        <translation>%1 Mostrar revelaria a %2 que leu isto, e quando e onde.</translation>
    </message>
    <message>
        <source>%1 They are on %2, and a review uses no network.</source>
        <comment>pictures; servers</comment>
        <translation>%1 Origem: %2. Uma avaliação não usa a rede.</translation>
    </message>
    <message>
        <source>%1 They are on %2.</source>
        <comment>pictures; servers</comment>
        <translation>%1 Origem: %2.</translation>
    </message>
    <message>
        <source>Show it once</source>
        <translation>Mostrar uma vez</translation>
    </message>
    <message>
        <source>Show them once</source>
        <translation>Mostrar uma vez</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be loaded: %1</source>
        <translation>
            <numerusform>Não foi possível carregar %n imagem: %1</numerusform>
            <numerusform>Não foi possível carregar %n imagens: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ProfileEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Several, with commas between them</source>
        <translation>Vários, separados por vírgulas</translation>
    </message>
    <message>
        <source>Year-month-day: 2026-05-31</source>
        <translation>Ano-mês-dia: 2026-05-31</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 2026-05-31.</source>
        <translation>Isto não é um dia. Escreva-o como 2026-05-31.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Isto não é um número.</translation>
    </message>
    <message>
        <source>This is not the address of a page. It begins with https://.</source>
        <translation>Isto não é o endereço de uma página. Tem de começar por https://.</translation>
    </message>
    <message>
        <source>This does not fit the field.</source>
        <translation>Isto não é adequado a este campo.</translation>
    </message>
</context>
<context>
    <name>firstmile::ProfileRow</name>
    <message>
        <source>Open it in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <comment>name of a field</comment>
        <translation>Abrir %1 no navegador</translation>
    </message>
    <message>
        <source>Enter or double click to change it</source>
        <translation>Enter ou duplo clique para alterar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field of a profile, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it as it was</source>
        <translation>Enter guarda, Esc deixa como estava</translation>
    </message>
</context>
<context>
    <name>firstmile::QuestionRow</name>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>O que se pergunta?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de resposta</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 a 5</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>From the worst to the best, a semicolon between them</source>
        <translation>Da pior à melhor, separadas por ponto e vírgula</translation>
    </message>
    <message>
        <source>Choices, from the worst to the best</source>
        <translation>Opções, da pior à melhor</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>0: asked, and not counted</source>
        <translation>0: perguntada, mas não contada</translation>
    </message>
    <message>
        <source>The worst answer makes the whole score 0.</source>
        <translation>A pior resposta põe toda a pontuação a 0.</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Remover esta pergunta</translation>
    </message>
    <message>
        <source>Remove the question %1</source>
        <translation>Remover a pergunta %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How much of the score this question makes up</source>
        <translation>Que parte da pontuação cabe a esta pergunta</translation>
    </message>
</context>
<context>
    <name>firstmile::QuietBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Dispensar este aviso</translation>
    </message>
</context>
<context>
    <name>firstmile::ReachSection</name>
    <message>
        <source>Reach in the queue</source>
        <translation>Alcance na fila</translation>
    </message>
    <message>
        <source>Whoever many people listen to comes a little earlier</source>
        <translation>Quem é ouvido por muita gente vem um pouco mais cedo</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Never earlier than by so many minutes</source>
        <translation>Avanço máximo, em minutos</translation>
    </message>
    <message>
        <source>Never by more than</source>
        <translation>Avanço nunca superior a</translation>
    </message>
    <message>
        <source>Who waits longest comes first, whoever they are.</source>
        <translation>Quem espera há mais tempo vem primeiro, seja quem for.</translation>
    </message>
    <message>
        <source>Somebody with %1 followers stands where they would if they had written %2 earlier. Whoever has waited %3 longer comes first all the same, so nobody waits for ever.</source>
        <translation>Quem tem %1 seguidores fica onde ficaria se tivesse escrito %2 antes. Ainda assim, quem já espera %3 a mais vem primeiro, pelo que ninguém espera para sempre.</translation>
    </message>
</context>
<context>
    <name>firstmile::RedactionForm</name>
    <message>
        <source>Words to take out</source>
        <translation>Palavras a retirar</translation>
    </message>
    <message>
        <source>words, apart by commas</source>
        <translation>palavras, separadas por vírgulas</translation>
    </message>
</context>
<context>
    <name>firstmile::RemarkLine</name>
    <message>
        <source>Needs a person. %1</source>
        <translation>Precisa de uma pessoa. %1</translation>
    </message>
    <message>
        <source>Show the figures behind this</source>
        <translation>Mostrar os valores por trás disto</translation>
    </message>
</context>
<context>
    <name>firstmile::RemotePictures</name>
    <message>
        <source>its server is not reached over an encrypted connection</source>
        <translation>não se chega ao servidor por uma ligação encriptada</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 não foi encontrado</translation>
    </message>
    <message>
        <source>%1 leads into your own network</source>
        <translation>%1 leva à sua própria rede</translation>
    </message>
    <message>
        <source>%1 sends elsewhere</source>
        <translation>%1 redireciona para outro lugar</translation>
    </message>
    <message>
        <source>%1 did not give it</source>
        <translation>%1 não a forneceu</translation>
    </message>
    <message>
        <source>what %1 gave is no picture</source>
        <translation>o que %1 forneceu não é uma imagem</translation>
    </message>
</context>
<context>
    <name>firstmile::RepeatList</name>
    <message>
        <source>Wrote of this before</source>
        <translation>Já escreveu sobre isto</translation>
    </message>
    <message>
        <source>Open the earlier conversation: %1</source>
        <translation>Abrir a conversa anterior: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::ReplyAids</name>
    <message>
        <source>No language model is set up. Settings has a place for one, if you want it.</source>
        <translation>Não há nenhum modelo de linguagem configurado. Nas Definições há um lugar para um, se o quiser.</translation>
    </message>
    <message>
        <source>A reply of %1’s is on its way.</source>
        <translation>Uma resposta de %1 está a caminho.</translation>
    </message>
    <message>
        <source>%1 is writing to them too, last at %2.</source>
        <comment>who, when</comment>
        <translation>%1 também está a escrever a este cliente, a última vez: %2.</translation>
    </message>
</context>
<context>
    <name>firstmile::ReplyCommands</name>
    <message>
        <source>Use suggestion %1</source>
        <translation>Usar a sugestão %1</translation>
    </message>
    <message>
        <source>Show or fold the suggested answers</source>
        <translation>Mostrar ou recolher as respostas sugeridas</translation>
    </message>
    <message>
        <source>Ask the language model for a draft …</source>
        <translation>Pedir um rascunho ao modelo de linguagem…</translation>
    </message>
    <message>
        <source>Send later …</source>
        <translation>Enviar mais tarde…</translation>
    </message>
    <message>
        <source>Take a saved reply …</source>
        <translation>Usar uma resposta guardada…</translation>
    </message>
    <message>
        <source>Run a macro …</source>
        <translation>Executar uma macro…</translation>
    </message>
    <message>
        <source>There are no macros yet.</source>
        <translation>Ainda não há macros.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>Which macro? You see what it does before it does it.</source>
        <translation>Que macro? Mostra o que faz antes de o fazer.</translation>
    </message>
    <message>
        <source>The macro has run.</source>
        <translation>A macro foi executada.</translation>
    </message>
    <message>
        <source>The macro has run, and its reply is on its way.</source>
        <translation>A macro foi executada e a resposta está a caminho.</translation>
    </message>
    <message>
        <source>Take the reply back</source>
        <translation>Anular o envio da resposta</translation>
    </message>
    <message>
        <source>Move to phone …</source>
        <translation>Passar para o telefone…</translation>
    </message>
    <message>
        <source>Move to private …</source>
        <translation>Passar para privado…</translation>
    </message>
    <message>
        <source>Send as a public acknowledgement</source>
        <translation>Enviar como reconhecimento público</translation>
    </message>
    <message>
        <source>Attach files …</source>
        <translation>Anexar ficheiros…</translation>
    </message>
    <message>
        <source>Quote their words</source>
        <translation>Citar as palavras do cliente</translation>
    </message>
</context>
<context>
    <name>firstmile::ReplySettings</name>
    <message>
        <source>Public notices to many at once</source>
        <translation>Avisos públicos a muitos de uma vez</translation>
    </message>
    <message>
        <source>Replying, for the whole team</source>
        <translation>Respostas, para toda a equipa</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds in which a reply can be taken back</source>
        <translation>Segundos durante os quais é possível anular o envio de uma resposta</translation>
    </message>
    <message>
        <source>A reply can be taken back for</source>
        <translation>É possível anular o envio durante</translation>
    </message>
    <message>
        <source>A second person releases</source>
        <translation>Uma segunda pessoa liberta</translation>
    </message>
    <message>
        <source>Replies of</source>
        <translation>Respostas de</translation>
    </message>
    <message>
        <source>Luc, Marta</source>
        <translation>Luc, Marta</translation>
    </message>
    <message>
        <source>Replies to what is tagged</source>
        <translation>Respostas ao que tem a etiqueta</translation>
    </message>
    <message>
        <source>legal, press</source>
        <translation>jurídico, imprensa</translation>
    </message>
    <message>
        <source>Public replies on %1</source>
        <translation>Respostas públicas no %1</translation>
    </message>
    <message>
        <source>Nobody releases what they wrote themselves. Nothing set: every reply goes out at once.</source>
        <translation>Ninguém liberta o que escreveu. Sem nada definido, todas as respostas saem de imediato.</translation>
    </message>
    <message>
        <source>Looked at before a reply goes out</source>
        <translation>O que se verifica antes de uma resposta sair</translation>
    </message>
    <message>
        <source>Below a mail</source>
        <translation>No fim de um e-mail</translation>
    </message>
    <message>
        <source>Of everybody who has none of their own</source>
        <translation>De quem não tem uma própria</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>A sua, %1</translation>
    </message>
    <message>
        <source>Placeholders as {agent.name} are filled when you write.</source>
        <translation>Os marcadores como {agent.name} são preenchidos ao escrever.</translation>
    </message>
    <message>
        <source>This was not kept, and stands as it was: %1</source>
        <translation>Isto não foi guardado e fica como estava: %1</translation>
    </message>
</context>
<context>
    <name>firstmile::ReportSettings</name>
    <message>
        <source>Also as a table (CSV)</source>
        <translation>Também como tabela (CSV)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every day, about the day before</source>
        <translation>Todos os dias, sobre o dia anterior</translation>
    </message>
    <message>
        <source>On Mondays, about the week before</source>
        <translation>Às segundas-feiras, sobre a semana anterior</translation>
    </message>
    <message>
        <source>On the first of a month, about the month before</source>
        <translation>No dia 1 de cada mês, sobre o mês anterior</translation>
    </message>
    <message>
        <source> h</source>
        <comment>after an hour of the day</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escrever um relatório</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Na pasta</translation>
    </message>
    <message>
        <source>The report that writes itself, on this machine</source>
        <translation>O relatório que se escreve sozinho, nesta máquina</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Pasta dos relatórios</translation>
    </message>
    <message>
        <source>Reports are written while the console runs; one that was missed is written at the next start.</source>
        <translation>Os relatórios são escritos enquanto a consola está a funcionar; um que tenha falhado é escrito no arranque seguinte.</translation>
    </message>
    <message>
        <source>Choose a folder: until then nothing is written.</source>
        <translation>Escolha uma pasta: até lá, nada é escrito.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>Não é possível escrever em %1.</translation>
    </message>
    <message>
        <source>The last one could not be written: %1</source>
        <translation>Não foi possível escrever o último: %1</translation>
    </message>
    <message>
        <source>Reports go to %1.</source>
        <translation>Os relatórios vão para %1.</translation>
    </message>
</context>
<context>
    <name>firstmile::RetentionSection</name>
    <message>
        <source>How long things are kept</source>
        <translation>Prazos de conservação</translation>
    </message>
    <message>
        <source>Erase customers of whom nothing was heard for</source>
        <translation>Apagar clientes que não dão notícias há</translation>
    </message>
    <message>
        <source>Erase customers after so many days of silence</source>
        <translation>Apagar clientes após silêncio, em dias</translation>
    </message>
    <message>
        <source>Drop attachments and the originals of messages after</source>
        <translation>Descartar anexos e originais das mensagens ao fim de</translation>
    </message>
    <message>
        <source>Drop attachments and originals after so many days</source>
        <translation>Descartar anexos e originais, em dias</translation>
    </message>
    <message>
        <source>Do it now …</source>
        <translation>Fazer agora…</translation>
    </message>
    <message>
        <source>Erase and drop now what the rule says</source>
        <translation>Apagar e descartar agora o que a regra indica</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, behind a number</comment>
        <translation> d</translation>
    </message>
    <message>
        <source>Everything is kept for ever.</source>
        <translation>Tudo é conservado para sempre.</translation>
    </message>
    <message numerus="yes">
        <source>Today it would erase %n customer(s) silent since %1.</source>
        <translation>
            <numerusform>Hoje apagaria %n cliente em silêncio desde %1.</numerusform>
            <numerusform>Hoje apagaria %n clientes em silêncio desde %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They wrote and got %n message(s).</source>
        <translation>
            <numerusform>Mensagens escritas e recebidas: %n.</numerusform>
            <numerusform>Mensagens escritas e recebidas: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would drop the originals of %n message(s) from before %1, their text stays.</source>
        <translation>
            <numerusform>Descartaria o original de %n mensagem anterior a %1; o texto mantém-se.</numerusform>
            <numerusform>Descartaria os originais de %n mensagens anteriores a %1; o texto mantém-se.</numerusform>
        </translation>
    </message>
    <message>
        <source>That frees %1.</source>
        <comment>a size</comment>
        <translation>Isso liberta %1.</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Fazer agora</translation>
    </message>
    <message>
        <source>Originals that were dropped cannot be brought back.</source>
        <translation>Os originais descartados não podem ser recuperados.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Done: what the rule says was erased and dropped.</source>
        <translation>Feito: foi apagado e descartado o que a regra indica.</translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewBanner</name>
    <message>
        <source>I know this key …</source>
        <translation>Conheço esta chave…</translation>
    </message>
    <message>
        <source>I have compared the key and know whose it is</source>
        <translation>Comparei a chave e sei de quem é</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What changed since the file was written</source>
        <translation>O que mudou desde que o ficheiro foi escrito</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Sobre este ficheiro</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Só de leitura</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was exported, when and by whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Exported conversations</source>
        <translation>Conversas exportadas</translation>
    </message>
    <message>
        <source>Save with reviews …</source>
        <translation>Guardar com avaliações…</translation>
    </message>
    <message>
        <source>Save this file with all reviews in it, to hand it on</source>
        <translation>Guardar este ficheiro com todas as avaliações incluídas, para o passar a outros</translation>
    </message>
    <message>
        <source>Add reviews of others …</source>
        <translation>Adicionar avaliações de outros…</translation>
    </message>
    <message>
        <source>Add the reviews that others wrote of this file</source>
        <translation>Adicionar as avaliações que outros escreveram sobre este ficheiro</translation>
    </message>
    <message>
        <source>%1 Its fingerprint: %2</source>
        <comment>about the seal, a key&apos;s fingerprint</comment>
        <translation>%1 Impressão digital: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to judge …</source>
        <translation>
            <numerusform>%n ficheiro a examinar…</numerusform>
            <numerusform>%n ficheiros a examinar…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n file(s) that no rule could judge</source>
        <translation>
            <numerusform>Mostrar %n ficheiro que nenhuma regra pôde avaliar</numerusform>
            <numerusform>Mostrar os %n ficheiros que nenhuma regra pôde avaliar</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <comment>how much of a file has been read</comment>
        <translation>A ler: %1 %</translation>
    </message>
    <message>
        <source>Searching finds what has been read so far.</source>
        <translation>A pesquisa encontra o que já foi lido.</translation>
    </message>
    <message>
        <source>Do you know this key?</source>
        <translation>Conhece esta chave?</translation>
    </message>
    <message>
        <source>Ask %1 for the fingerprint of their key, over the phone or face to face. Is it this one?</source>
        <translation>Peça a %1 a impressão digital da chave, por telefone ou pessoalmente. É esta?</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>Sim, é a mesma</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this file are not as they were written.</source>
        <translation>
            <numerusform>%n parte deste ficheiro não está como foi escrita.</numerusform>
            <numerusform>%n partes deste ficheiro não estão como foram escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>Não é possível avaliar este ficheiro</translation>
    </message>
    <message>
        <source>%1 is damaged, or no export of First Mile. Ask whoever sent it for another copy.</source>
        <translation>%1 está danificado ou não é uma exportação do First Mile. Peça outra cópia a quem o enviou.</translation>
    </message>
    <message>
        <source>This export is newer than the program</source>
        <translation>Esta exportação é mais recente do que o programa</translation>
    </message>
    <message>
        <source>%1 was made by a newer First Mile. Install that version to open it.</source>
        <translation>%1 foi criado por um First Mile mais recente. Instale essa versão para o abrir.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Esse ficheiro não existe</translation>
    </message>
    <message>
        <source>The export could not be opened</source>
        <translation>Não foi possível abrir a exportação</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>A review opens nothing outside of its file. The link was copied.</source>
        <translation>Uma avaliação não abre nada fora do seu ficheiro. A ligação foi copiada.</translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewMode</name>
    <message>
        <source>Reviews</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Sobre este ficheiro</translation>
    </message>
    <message>
        <source>There is no conversation in this list.</source>
        <translation>Não há nenhuma conversa nesta lista.</translation>
    </message>
    <message>
        <source>You have given a verdict on every other conversation in this list.</source>
        <translation>Já deu um veredicto sobre todas as outras conversas desta lista.</translation>
    </message>
    <message>
        <source>Save with reviews</source>
        <translation>Guardar com avaliações</translation>
    </message>
    <message>
        <source>Files for review (*.fmreview)</source>
        <translation>Ficheiros de avaliação (*.fmreview)</translation>
    </message>
    <message>
        <source>%1 with reviews</source>
        <comment>name of a file</comment>
        <translation>%1 com avaliações</translation>
    </message>
    <message>
        <source>Saved with all reviews as %1. What was exported is in it byte for byte, and so is its seal.</source>
        <translation>Guardado com todas as avaliações como %1. O que foi exportado está lá byte por byte, e o selo também.</translation>
    </message>
    <message>
        <source>Add reviews of others</source>
        <translation>Adicionar avaliações de outros</translation>
    </message>
    <message>
        <source>Reviews and files with reviews (*.fmnotes *.fmreview)</source>
        <translation>Avaliações e ficheiros com avaliações (*.fmnotes *.fmreview)</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already.</source>
        <translation>Nada de novo: já estava tudo aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that others said were added.</source>
        <translation>
            <numerusform>Foi adicionado %n contributo de outros.</numerusform>
            <numerusform>Foram adicionados %n contributos de outros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those are reviews of another file: nothing was added.</source>
        <translation>Essas avaliações são de outro ficheiro: nada foi adicionado.</translation>
    </message>
    <message>
        <source>Comment on what is selected, or on the message</source>
        <translation>Comentar o que está selecionado, ou a mensagem</translation>
    </message>
    <message>
        <source>Comment on the conversation</source>
        <translation>Comentar a conversa</translation>
    </message>
    <message>
        <source>Next conversation that is not reviewed</source>
        <translation>Conversa seguinte por avaliar</translation>
    </message>
    <message>
        <source>Show the review or the customer</source>
        <translation>Mostrar a avaliação ou o cliente</translation>
    </message>
    <message>
        <source>Show or fold what others say</source>
        <translation>Mostrar ou recolher o que dizem outros</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Responder às perguntas</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredicto: %1</translation>
    </message>
    <message>
        <source>Tag this review</source>
        <translation>Etiquetar esta avaliação</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>Escrever o resumo</translation>
    </message>
    <message>
        <source>Change the score cards …</source>
        <translation>Alterar as fichas de avaliação…</translation>
    </message>
    <message>
        <source>Save with reviews …</source>
        <translation>Guardar com avaliações…</translation>
    </message>
    <message>
        <source>Add reviews of others …</source>
        <translation>Adicionar avaliações de outros…</translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewPage</name>
    <message>
        <source>All reviews</source>
        <translation>Todas as avaliações</translation>
    </message>
    <message>
        <source>Begun, without a verdict</source>
        <translation>Em curso, sem veredicto</translation>
    </message>
    <message>
        <source>Show what others say before I have judged the same conversation</source>
        <translation>Mostrar o que dizem outros antes de eu avaliar a mesma conversa</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>How far do they agree?</source>
        <translation>Até que ponto concordam?</translation>
    </message>
    <message>
        <source>Where are they furthest apart?</source>
        <translation>Onde divergem mais?</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>Que avaliações</translation>
    </message>
    <message>
        <source>Reviews, one a line; Enter opens the conversation</source>
        <translation>Avaliações, uma por linha; Enter abre a conversa</translation>
    </message>
    <message>
        <source>Agreement between reviewers</source>
        <translation>Concordância entre avaliadores</translation>
    </message>
    <message>
        <source>Conversations on which reviewers disagree; Enter opens one</source>
        <translation>Conversas em que os avaliadores discordam; Enter abre uma</translation>
    </message>
    <message>
        <source>Score cards …</source>
        <translation>Fichas de avaliação…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar os valores</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n avaliação</numerusform>
            <numerusform>%n avaliações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <comment>so many reviews, by so many reviewers</comment>
        <translation>%1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>%n avaliador</numerusform>
            <numerusform>%n avaliadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) until you have judged the same conversation.</source>
        <translation>
            <numerusform>%n delas espera até que avalie a mesma conversa.</numerusform>
            <numerusform>%n delas esperam até que avalie a mesma conversa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has reviewed anything yet</source>
        <translation>Ainda ninguém avaliou nada</translation>
    </message>
    <message>
        <source>Open a conversation and say beside it what you think. What others said of this file can be added to yours.</source>
        <translation>Abra uma conversa e diga ao lado o que pensa dela. É possível adicionar às suas avaliações o que outros disseram deste ficheiro.</translation>
    </message>
    <message>
        <source>Add reviews of others …</source>
        <translation>Adicionar avaliações de outros…</translation>
    </message>
    <message>
        <source>There is no conversation yet that two have judged both.</source>
        <translation>Ainda não há nenhuma conversa que duas pessoas tenham avaliado.</translation>
    </message>
    <message>
        <source>Kappa is the agreement beyond chance; the word is that of Landis and Koch, 1977.</source>
        <translation>Kappa é a concordância para além do acaso; a palavra é a de Landis e Koch, 1977.</translation>
    </message>
    <message>
        <source>None that you may see yet, or none at all.</source>
        <translation>Nenhuma que já possa ver, ou mesmo nenhuma.</translation>
    </message>
    <message>
        <source>Enter opens the conversation.</source>
        <translation>Enter abre a conversa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The figures are copied, as CSV.</source>
        <translation>Os valores foram copiados, em CSV.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar os valores</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewPanel</name>
    <message>
        <source>Review of this conversation</source>
        <translation>Avaliação desta conversa</translation>
    </message>
    <message>
        <source>Kept as you say it, in %1.</source>
        <translation>Guardado à medida que avalia, em %1.</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Não foi guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conversation(s) reviewed by you</source>
        <translation>
            <numerusform>%1 de %n conversa avaliada por si</numerusform>
            <numerusform>%1 de %n conversas avaliadas por si</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Next conversation that is not reviewed</source>
        <translation>Conversa seguinte por avaliar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Summary of this review</source>
        <translation>Resumo desta avaliação</translation>
    </message>
    <message>
        <source>What should somebody know who reads only this?</source>
        <translation>O que deve saber quem só ler isto?</translation>
    </message>
</context>
<context>
    <name>firstmile::ReviewWelcome</name>
    <message>
        <source>Exported conversations</source>
        <translation>Conversas exportadas</translation>
    </message>
    <message>
        <source>Start reviewing</source>
        <translation>Começar a avaliar</translation>
    </message>
    <message>
        <source>What this file is</source>
        <translation>O que é este ficheiro</translation>
    </message>
    <message>
        <source>A copy for review: %1. Nothing in it can be changed, nothing can be sent, and nothing is fetched from a network.</source>
        <translation>Uma cópia para avaliação: %1. Nada nela pode ser alterado, nada pode ser enviado e nada é obtido de uma rede.</translation>
    </message>
    <message>
        <source>%1 The same person has the same stand-in all through the file.</source>
        <comment>what was taken out</comment>
        <translation>%1 A mesma pessoa tem o mesmo substituto em todo o ficheiro.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Read: %1 and %2 walk through the conversations, %3 searches in all of them.</source>
        <translation>Ler: %1 e %2 percorrem as conversas, %3 procura em todas elas.</translation>
    </message>
    <message>
        <source>Judge: %1 goes to the questions, which numbers, Y and N answer; then a verdict. %2 goes on to the next conversation that you have not reviewed.</source>
        <translation>Avaliar: %1 vai para as perguntas, a que se responde com números, Y e N; depois, um veredicto. %2 passa à conversa seguinte que ainda não avaliou.</translation>
    </message>
    <message>
        <source>Comment: select words in a message, or none, and press %1.</source>
        <translation>Comentar: selecione palavras numa mensagem, ou nenhuma, e prima %1.</translation>
    </message>
    <message>
        <source>Hand it on: send back the small file %1, in which everything is kept as you say it, or save this file with all reviews in it (%2).</source>
        <translation>Entregar: devolva o pequeno ficheiro %1, em que tudo fica guardado à medida que avalia, ou guarde este ficheiro com todas as avaliações incluídas (%2).</translation>
    </message>
    <message>
        <source>Your name, as it stands beside your reviews</source>
        <translation>O seu nome, tal como aparece junto das suas avaliações</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>It can stay empty, and be changed at any time</source>
        <translation>Pode ficar vazio e ser alterado em qualquer altura</translation>
    </message>
</context>
<context>
    <name>firstmile::SavedReplyDialog</name>
    <message>
        <source>An approved position: sent word for word, changed by its owner alone</source>
        <translation>Uma posição aprovada: enviada palavra por palavra e alterada apenas pelo responsável</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Remover este texto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit a saved reply</source>
        <translation>Editar uma resposta guardada</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>Nova resposta guardada</translation>
    </message>
    <message>
        <source>refund-delay</source>
        <translation>atraso-reembolso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Day on which it expires</source>
        <translation>Dia em que expira</translation>
    </message>
    <message>
        <source>Texts by language and channel</source>
        <translation>Textos por idioma e canal</translation>
    </message>
    <message>
        <source>Language, as in pt or pt-BR; empty: any</source>
        <translation>Idioma, como pt ou pt-BR; vazio: qualquer</translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>Idioma deste texto</translation>
    </message>
    <message>
        <source>Channel of this text</source>
        <translation>Canal deste texto</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Qualquer canal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Outro texto</translation>
    </message>
    <message>
        <source>Add a text for another language or channel</source>
        <translation>Adicionar um texto para outro idioma ou canal</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Inserir um marcador</translation>
    </message>
    <message>
        <source>An approved position needs an owner and a day on which it expires.</source>
        <translation>Uma posição aprovada precisa de um responsável e de um dia em que expira.</translation>
    </message>
</context>
<context>
    <name>firstmile::SavedReplyPicker</name>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Insert a saved reply</source>
        <translation>Inserir uma resposta guardada</translation>
    </message>
    <message>
        <source>Name, title or words</source>
        <translation>Nome, título ou palavras</translation>
    </message>
    <message>
        <source>Find a saved reply</source>
        <translation>Procurar uma resposta guardada</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Respostas guardadas</translation>
    </message>
    <message>
        <source>What it says here</source>
        <translation>O que diz aqui</translation>
    </message>
    <message>
        <source>There are no saved replies yet. They are written on the page “Saved replies”.</source>
        <translation>Ainda não há respostas guardadas. Escrevem-se na página «Respostas guardadas».</translation>
    </message>
    <message>
        <source>No saved reply has these words.</source>
        <translation>Nenhuma resposta guardada tem estas palavras.</translation>
    </message>
</context>
<context>
    <name>firstmile::ScheduleDialog</name>
    <message>
        <source>Only if %1 does not write before</source>
        <translation>Só se %1 não escrever antes</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dia e hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>There is no time zone of that name.</source>
        <translation>Não existe nenhum fuso horário com esse nome.</translation>
    </message>
    <message>
        <source>It goes out on %1, here and there.</source>
        <comment>day and time</comment>
        <translation>Sai a %1, aqui e lá.</translation>
    </message>
    <message>
        <source>It goes out on %1 in %2: here it is %3 then.</source>
        <comment>day and time, time zone, day and time</comment>
        <translation>Sai a %1 em %2: aqui serão então %3.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, as Europe/Lisbon.</source>
        <translation>Escolha um fuso horário da lista, como Europe/Lisbon.</translation>
    </message>
    <message>
        <source>That time has passed. Choose one that is to come.</source>
        <translation>Essa hora já passou. Escolha uma que ainda esteja por vir.</translation>
    </message>
    <message>
        <source>For %1 it is %2 then, in %3.</source>
        <comment>customer, day and time, time zone</comment>
        <translation>Para %1 será então %2, em %3.</translation>
    </message>
</context>
<context>
    <name>firstmile::ScoreCardDialog</name>
    <message>
        <source>Add a question</source>
        <translation>Adicionar uma pergunta</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Guardar a ficha</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Deixar como estava</translation>
    </message>
    <message>
        <source>Score cards</source>
        <translation>Fichas de avaliação</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>Uma nova ficha</translation>
    </message>
    <message>
        <source>Which card</source>
        <translation>Que ficha</translation>
    </message>
    <message>
        <source>Name of the card</source>
        <translation>Nome da ficha</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The card needs a name.</source>
        <translation>A ficha precisa de um nome.</translation>
    </message>
    <message>
        <source>The card needs a question.</source>
        <translation>A ficha precisa de uma pergunta.</translation>
    </message>
    <message>
        <source>“%1” needs two choices or more.</source>
        <translation>«%1» precisa de duas ou mais opções.</translation>
    </message>
    <message>
        <source>One question at least needs a weight above 0.</source>
        <translation>Pelo menos uma pergunta precisa de um peso acima de 0.</translation>
    </message>
    <message>
        <source>Weights come to %1</source>
        <comment>a number</comment>
        <translation>Soma dos pesos: %1</translation>
    </message>
    <message>
        <source>Version %1 will be kept beside the one that was used: what was judged by that stays.</source>
        <translation>A versão %1 será guardada ao lado da que foi usada: o que foi avaliado com essa mantém-se.</translation>
    </message>
</context>
<context>
    <name>firstmile::ScoreForm</name>
    <message>
        <source>Score card</source>
        <translation>Ficha de avaliação</translation>
    </message>
    <message>
        <source>Change the questions and their weights</source>
        <translation>Alterar as perguntas e os seus pesos</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Pontuação: %1</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Ainda sem pontuação</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered</source>
        <translation>
            <numerusform>%1 de %n pergunta respondida</numerusform>
            <numerusform>%1 de %n perguntas respondidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstmile::ScoreRow</name>
    <message>
        <source>%1 (critical)</source>
        <comment>question</comment>
        <translation>%1 (crítica)</translation>
    </message>
    <message>
        <source>The worst answer makes the whole score 0.</source>
        <translation>A pior resposta põe toda a pontuação a 0.</translation>
    </message>
    <message>
        <source>Asked, and not counted in the score.</source>
        <translation>Perguntada, mas não contada na pontuação.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>does not apply</comment>
        <translation>n/a</translation>
    </message>
    <message>
        <source>It does not apply here  (0)</source>
        <translation>Não se aplica aqui  (0)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not answered</source>
        <comment>question</comment>
        <translation>%1: sem resposta</translation>
    </message>
</context>
<context>
    <name>firstmile::SearchBox</name>
    <message>
        <source>Search all messages</source>
        <translation>Procurar em todas as mensagens</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Clear the search  (Esc)</source>
        <translation>Limpar a pesquisa  (Esc)</translation>
    </message>
    <message>
        <source>In this view</source>
        <translation>Nesta vista</translation>
    </message>
    <message>
        <source>Search only in the view that you came from</source>
        <translation>Procurar apenas na vista de origem</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
</context>
<context>
    <name>firstmile::SelectionHead</name>
    <message>
        <source>Select nothing  (Esc)</source>
        <translation>Limpar a seleção  (Esc)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>All %1 conversations that match are selected</source>
        <translation>Todas as %1 conversas correspondentes estão selecionadas</translation>
    </message>
    <message>
        <source>All conversations that match are selected</source>
        <translation>Todas as conversas correspondentes estão selecionadas</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) selected</source>
        <translation>
            <numerusform>%n conversa selecionada</numerusform>
            <numerusform>%n conversas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Select all conversations that match</source>
        <translation>Selecionar todas as conversas correspondentes</translation>
    </message>
    <message>
        <source>Select all conversations that match  (*)</source>
        <translation>Selecionar todas as conversas correspondentes  (*)</translation>
    </message>
</context>
<context>
    <name>firstmile::SendDesk</name>
    <message>
        <source>A colleague has to release it: it waits in the outbox.</source>
        <translation>Um colega tem de a libertar: espera na caixa de saída.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anular envio</translation>
    </message>
    <message>
        <source>The reply goes out on %1.</source>
        <comment>day and time</comment>
        <translation>A resposta sai a %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>The reply goes out in %1 s.</source>
        <translation>A resposta sai dentro de %1 s.</translation>
    </message>
    <message>
        <source>The reply is on its way.</source>
        <translation>A resposta está a caminho.</translation>
    </message>
    <message>
        <source>Not sent: something new arrived while you wrote. Read it, then send again.</source>
        <translation>Não enviada: entretanto, chegou algo novo. Leia e volte a enviar.</translation>
    </message>
    <message>
        <source>Taken back. Your text is in the reply field again.</source>
        <translation>Envio anulado. O texto está de novo no campo de resposta.</translation>
    </message>
    <message>
        <source>Too late: the reply has already left.</source>
        <translation>Demasiado tarde: a resposta já saiu.</translation>
    </message>
    <message>
        <source>This is not checked any more, for the whole team. Settings switches it on again.</source>
        <translation>Isto já não é verificado, para toda a equipa. Pode voltar a ativar-se nas Definições.</translation>
    </message>
    <message>
        <source>The public acknowledgement goes out in %1 s.</source>
        <translation>O reconhecimento público sai dentro de %1 s.</translation>
    </message>
</context>
<context>
    <name>firstmile::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>How the console looks and which keys it has, on this machine.</source>
        <translation>O aspeto da consola e os respetivos atalhos neste computador.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Compact rows in the list</source>
        <translation>Linhas compactas na lista</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Single letters are commands, except while you type</source>
        <translation>As letras isoladas são comandos, exceto ao escrever</translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation>Repor todos os atalhos</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Atalho para %1</translation>
    </message>
    <message>
        <source>That key already means “%1”. Free it there first.</source>
        <translation>Esse atalho já pertence a «%1». Liberte-o aí primeiro.</translation>
    </message>
</context>
<context>
    <name>firstmile::Sidebar</name>
    <message>
        <source>Views and accounts</source>
        <translation>Vistas e contas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>firstmile::SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordem da lista</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Maior espera primeiro</translation>
    </message>
    <message>
        <source>Longest waiting</source>
        <translation>Maior espera</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Most followers first</source>
        <translation>Mais seguidores primeiro</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Prazo mais próximo primeiro</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Mais relevantes primeiro</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mais relevantes</translation>
    </message>
</context>
<context>
    <name>firstmile::SpellingMarker</name>
    <message>
        <source>Looking for words …</source>
        <translation>À procura de palavras…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Adicionar «%1» às minhas palavras</translation>
    </message>
    <message>
        <source>No better word is known</source>
        <translation>Não se conhece palavra melhor</translation>
    </message>
</context>
<context>
    <name>firstmile::SplitDialog</name>
    <message>
        <source>Take off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take identities off</source>
        <translation>Separar identidades</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>handle, channel</comment>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>%1 has a single identity: there is nothing to take off.</source>
        <translation>%1 tem uma só identidade: não há nada para separar.</translation>
    </message>
    <message>
        <source>All of them cannot go: somebody has to stay %1.</source>
        <translation>Não podem sair todas: alguém tem de continuar a ser %1.</translation>
    </message>
    <message>
        <source>Which of these are somebody else’s, and not %1’s?</source>
        <translation>Quais destas são de outra pessoa e não de %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n of them, with what was written there, become a customer of their own. Nothing is lost; z undoes it.</source>
        <comment>identities</comment>
        <translation>
            <numerusform>%n delas, com o que nela foi escrito, passa a ser um cliente à parte. Nada se perde; z anula.</numerusform>
            <numerusform>%n delas, com o que nelas foi escrito, passam a ser um cliente à parte. Nada se perde; z anula.</numerusform>
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
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é a mesma</translation>
    </message>
    <message>
        <source>May be the same person as %1.</source>
        <translation>Pode ser a mesma pessoa que %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) may be the same.</source>
        <translation>
            <numerusform>Mais %n pessoa pode ser a mesma.</numerusform>
            <numerusform>Mais %n pessoas podem ser a mesma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar com %1</translation>
    </message>
    <message>
        <source>Not the same person as %1</source>
        <translation>Não é a mesma pessoa que %1</translation>
    </message>
</context>
<context>
    <name>firstmile::TagField</name>
    <message>
        <source>Add a tag and press Enter</source>
        <translation>Adicione uma etiqueta e prima Enter</translation>
    </message>
    <message>
        <source>Add a tag to this review</source>
        <translation>Adicionar uma etiqueta a esta avaliação</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Remover esta etiqueta</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Remover a etiqueta %1</translation>
    </message>
</context>
<context>
    <name>firstmile::TextBlock</name>
    <message>
        <source>Show the whole message</source>
        <translation>Mostrar a mensagem completa</translation>
    </message>
</context>
<context>
    <name>firstmile::ThreadPreview</name>
    <message numerus="yes">
        <source>Goes out as %n post(s)</source>
        <translation>
            <numerusform>Sai como %n publicação</numerusform>
            <numerusform>Sai como %n publicações</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the posts</source>
        <translation>Mostra as publicações</translation>
    </message>
    <message>
        <source>Post %1 of %2</source>
        <translation>Publicação %1 de %2</translation>
    </message>
</context>
<context>
    <name>firstmile::Timeline</name>
    <message>
        <source>Messages of this conversation</source>
        <translation>Mensagens desta conversa</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Mostrar mensagens anteriores</translation>
    </message>
</context>
<context>
    <name>firstmile::ToJudgeDialog</name>
    <message>
        <source>Files to look at</source>
        <translation>Ficheiros a examinar</translation>
    </message>
    <message>
        <source>What is in these files cannot be judged by a rule. They went along as they are: look at them before the export is handed on.</source>
        <translation>O que há nestes ficheiros não pode ser avaliado por uma regra. Seguiram tal como estão: veja-os antes de passar a exportação a outros.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>firstmile::VariantChips</name>
    <message>
        <source>Other words for another network</source>
        <translation>Outras palavras para outra rede</translation>
    </message>
    <message>
        <source>Words for each network</source>
        <translation>Palavras para cada rede</translation>
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
        <translation>Remover as palavras para %1</translation>
    </message>
</context>
<context>
    <name>firstmile::VerdictRow</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredicto: %1</translation>
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
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Earlier versions of the draft</source>
        <translation>Versões anteriores do rascunho</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>What the draft said</source>
        <translation>O que o rascunho dizia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, an agent</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no earlier version: the draft says what it always said.</source>
        <translation>Não há nenhuma versão anterior: o rascunho diz o que sempre disse.</translation>
    </message>
</context>
<context>
    <name>firstmile::ViewCommands</name>
    <message>
        <source>Save what is searched as a view</source>
        <translation>Guardar a pesquisa como vista</translation>
    </message>
    <message>
        <source>Search for something first: that becomes the view.</source>
        <translation>Procure primeiro alguma coisa: a pesquisa torna-se a vista.</translation>
    </message>
    <message>
        <source>Change “%1” to this</source>
        <translation>Alterar «%1» para esta pesquisa</translation>
    </message>
    <message>
        <source>“%1” shows this now.</source>
        <translation>«%1» mostra agora esta pesquisa.</translation>
    </message>
    <message>
        <source>What is the view to be called?</source>
        <translation>Que nome dar à vista?</translation>
    </message>
    <message>
        <source>Saved: “%1” is on the left.</source>
        <translation>Vista guardada: «%1» está à esquerda.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Choose another name.</source>
        <translation>Já existe uma vista chamada «%1». Escolha outro nome.</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <source>Change what it shows</source>
        <translation>Alterar o que mostra</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>What is “%1” to be called?</source>
        <translation>Que novo nome dar a «%1»?</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>A vista chama-se agora «%1».</translation>
    </message>
    <message>
        <source>View “%1” removed.</source>
        <translation>Vista «%1» removida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>It is there again.</source>
        <translation>A vista está de volta.</translation>
    </message>
</context>
<context>
    <name>firstmile::ViewsButton</name>
    <message>
        <source>Save what is shown as a view …</source>
        <translation>Guardar o que é mostrado como vista…</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Remover a vista «%1»</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Views of the dashboard</source>
        <translation>Vistas do painel</translation>
    </message>
</context>
<context>
    <name>firstmile::WatchList</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Words watched for</source>
        <translation>Palavras monitorizadas</translation>
    </message>
    <message>
        <source>A word, a “phrase in quotes” or a #tag</source>
        <translation>Uma palavra, uma &quot;frase entre aspas&quot; ou uma #tag</translation>
    </message>
    <message>
        <source>Word to watch for</source>
        <translation>Palavra a monitorizar</translation>
    </message>
    <message>
        <source>Watch for this word</source>
        <translation>Monitorizar esta palavra</translation>
    </message>
    <message>
        <source>Do not watch for the chosen word any more</source>
        <translation>Deixar de monitorizar a palavra escolhida</translation>
    </message>
</context>
<context>
    <name>firstmile::WizardStep</name>
    <message>
        <source>%1, in the browser</source>
        <translation>%1, no navegador</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
</context>
<context>
    <name>firstmile::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pôr em pausa</translation>
    </message>
</context>
<context>
    <name>firstmile::WorkHoursSection</name>
    <message>
        <source>New hours from this day</source>
        <translation>Novas horas a partir deste dia</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Remover estas horas</translation>
    </message>
    <message>
        <source>Hours to look at, by the day they hold from</source>
        <translation>Horas a ver, pelo dia a partir do qual valem</translation>
    </message>
    <message>
        <source>Working hours on %1</source>
        <translation>Horas de trabalho: %1</translation>
    </message>
    <message>
        <source>No work</source>
        <translation>Sem trabalho</translation>
    </message>
    <message>
        <source>The day from which new hours hold</source>
        <translation>O dia a partir do qual valem as novas horas</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>A partir de %1</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Write hours such as 09:00-12:30, 13:30-18:00, each span after the one before; 22:00-06:00 goes past midnight.</source>
        <translation>Não foi possível ler «%1». Escreva horas como 09:00-12:30, 13:30-18:00, cada intervalo depois do anterior; 22:00-06:00 passa da meia-noite.</translation>
    </message>
</context>
<context>
    <name>firstmile::XNeedsStep</name>
    <message>
        <source>X: what you need</source>
        <translation>X: o que é preciso</translation>
    </message>
    <message>
        <source>X gives each company its own key. It takes a few minutes, once.</source>
        <translation>O X dá a cada empresa uma chave própria. Demora alguns minutos, uma só vez.</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>1.  Sign in to X’s developer pages with your company’s account, and make a project with an app.</source>
        <translation>1.  Inicie sessão nas páginas do X para programadores com a conta da empresa e crie um projeto com uma aplicação.</translation>
    </message>
    <message>
        <source>Open X’s developer pages</source>
        <translation>Abrir as páginas do X para programadores</translation>
    </message>
    <message>
        <source>2.  In the app’s “User authentication settings” allow reading, writing and direct messages, choose “Native App”, and enter this callback address:</source>
        <translation>2.  Em «User authentication settings» da aplicação, permita leitura, escrita e mensagens diretas, escolha «Native App» e introduza este endereço de retorno:</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Copiar o endereço de retorno</translation>
    </message>
    <message>
        <source>3.  Note the app’s OAuth 2.0 client id; the next page asks for it. X charges for what is read and sent: the next page also sets a cap.</source>
        <translation>3.  Anote o ID de cliente OAuth 2.0 da aplicação; a página seguinte pede-o. O X cobra pelo que é lido e enviado: a página seguinte também define um limite.</translation>
    </message>
    <message>
        <source>Port of the callback address</source>
        <translation>Porta do endereço de retorno</translation>
    </message>
    <message>
        <source>Change it only if another program on this machine uses it</source>
        <translation>Alterar apenas se outro programa nesta máquina a usar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>firstmile::XStep</name>
    <message>
        <source>Sign in to X</source>
        <translation>Iniciar sessão no X</translation>
    </message>
    <message>
        <source>The browser opens on X’s own page. Sign in there as the account that answers customers; your password is never typed here.</source>
        <translation>O navegador abre na página do próprio X. Inicie aí sessão com a conta que responde aos clientes; a palavra-passe nunca é escrita aqui.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente OAuth</translation>
    </message>
    <message>
        <source>From the app’s “Keys and tokens” page</source>
        <translation>Da página «Keys and tokens» da aplicação</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo de cliente OAuth</translation>
    </message>
    <message>
        <source>Only for an app of the type “Web App”</source>
        <translation>Apenas para uma aplicação do tipo «Web App»</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Budget a month, in dollars</source>
        <translation>Orçamento mensal, em dólares</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Orçamento mensal</translation>
    </message>
    <message>
        <source>What X charges is counted here. Once the month’s budget is used up the account is paused, and nothing more is charged until you resume it.</source>
        <translation>O que o X cobra é contado aqui. Quando o orçamento do mês se esgota, a conta fica em pausa e nada mais é cobrado até ser retomada.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sessão no navegador</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>One inbox for posts and mails.</source>
        <translation>Uma só caixa de entrada para publicações e e-mails.</translation>
    </message>
    <message>
        <source>File or postgresql:// URL of the workspace.</source>
        <translation>Ficheiro ou URL postgresql:// do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Opens a workspace of invented customers to look around in.</source>
        <translation>Abre um espaço de trabalho com clientes inventados, para conhecer o programa.</translation>
    </message>
    <message>
        <source>With --demo or --shots: the workspace that layouts break on.</source>
        <translation>Com --demo ou --shots: o espaço de trabalho que põe à prova a disposição dos ecrãs.</translation>
    </message>
    <message>
        <source>Renders every screen into a folder and ends.</source>
        <translation>Gera imagens de todos os ecrãs numa pasta e termina.</translation>
    </message>
    <message>
        <source>%1 is no workspace: %2</source>
        <translation>%1 não é um espaço de trabalho: %2</translation>
    </message>
    <message>
        <source>Writes the dashboard&apos;s report as PDF (or .csv) and ends; needs no display.</source>
        <translation>Escreve o relatório do painel em PDF (ou .csv) e termina; não precisa de ecrã.</translation>
    </message>
    <message>
        <source>With --report: which pages, as JSON.</source>
        <translation>Com --report: que páginas, em JSON.</translation>
    </message>
    <message>
        <source>With --report: as of this time.</source>
        <translation>Com --report: situação neste momento.</translation>
    </message>
    <message>
        <source>Speaks this language instead of the system&apos;s.</source>
        <translation>Usa este idioma em vez do do sistema.</translation>
    </message>
    <message>
        <source>%1 is no time; write 2026-05-03T10:00:00Z</source>
        <translation>%1 não é uma hora; escreva 2026-05-03T10:00:00Z</translation>
    </message>
    <message>
        <source>An export to be reviewed (.fmreview), or a workspace.</source>
        <translation>Uma exportação para avaliar (.fmreview) ou um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Opens an export to be reviewed.</source>
        <translation>Abre uma exportação para avaliar.</translation>
    </message>
    <message>
        <source>Draws the conversations that a request in JSON on standard input names, as PDF, and ends; needs no display.</source>
        <translation>Gera em PDF as conversas indicadas num pedido JSON na entrada padrão e termina; não precisa de ecrã.</translation>
    </message>
</context>
</TS>
