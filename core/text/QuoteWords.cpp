// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QuoteWords.h"

namespace firstmile
{

namespace
{

// Words separated by "|".
// clang-format off
constexpr QStringView originalTitlesList =
    u"original message|original appointment|reply message|forwarded message|ursprüngliche nachricht|"
    u"originalnachricht|original-nachricht|originalmeldung|weitergeleitete nachricht|message d'origine|"
    u"message original|message initial|message transféré|message transmis|mensaje original|"
    u"mensaje reenviado|mensagem original|mensagem encaminhada|mensagem reencaminhada|messaggio originale|"
    u"messaggio inoltrato|oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|"
    u"oryginalna wiadomość|wiadomość oryginalna|wiadomość przekazana dalej|treść przekazanej wiadomości|"
    u"originalmeddelande|ursprungligt meddelande|ursprungligt brev|vidarebefordrat meddelande|"
    u"vidarebefordrat brev|oprindelig meddelelse|original meddelelse|videresendt meddelelse|"
    u"videresendt besked|opprinnelig melding|videresendt melding|alkuperäinen viesti|välitetty viesti|"
    u"исходное сообщение|пересылаемое сообщение|пересланное сообщение|оригинальное сообщение|"
    u"původní zpráva|přeposlaná zpráva|pôvodná správa|eredeti üzenet|továbbított üzenet|özgün ileti|"
    u"orijinal mesaj|yönlendirilmiş ileti|iletilen mesaj|mesaj original|mesaj redirecționat|αρχικό μήνυμα|"
    u"προωθημένο μήνυμα|пересланий лист|原始邮件|原始郵件|转发邮件|轉寄郵件|转发的邮件|元のメッセージ|転送メッセージ|원본 메시지|전달된 메시지|thư gốc|"
    u"pesan asli|الرسالة الأصلية|הודעה מקורית|הודעה שהועברה";

constexpr QStringView forwardLinesList =
    u"begin forwarded message|forwarded message|anfang der weitergeleiteten nachricht|"
    u"début du message réexpédié|début du message transféré|inicio del mensaje reenviado|"
    u"início da mensagem encaminhada|início da mensagem reencaminhada|inizio messaggio inoltrato|"
    u"begin doorgestuurd bericht|początek przekazanej wiadomości|vidarebefordrat brev|videresendt besked|"
    u"start på videresendt besked|start på videresendt melding|videresendt melding|välitetty viesti alkaa|"
    u"начало переадресованного сообщения|začátek přeposlané zprávy|továbbított levél kezdete|"
    u"iletilen ileti başlangıcı|下面是被转发的邮件|開始轉寄郵件|転送されたメッセージ|전달된 메시지";

constexpr QStringView fromNamesList =
    u"from|von|de|da|van|od|från|fra|lähettäjä|от|від|feladó|gönderen|kimden|de la|από|发件人|寄件者|寄件人|差出人|"
    u"보낸 사람|từ|dari|من|מאת|expéditeur|mittente|remetente|afzender|avsändare|odesílatel";

constexpr QStringView otherNamesList =
    u"sent|date|to|cc|bcc|subject|reply-to|importance|gesendet|datum|an|betreff|envoyé|envoyé le|à|objet|"
    u"sujet|enviado|enviado el|enviada em|enviado em|enviada|fecha|data|para|asunto|assunto|inviato|a|"
    u"oggetto|verzonden|aan|onderwerp|wysłano|wysłane|do|dw|temat|skickat|till|kopia|ämne|sendt|dato|til|"
    u"emne|kopi|lähetetty|päivämäärä|vastaanottaja|kopio|aihe|отправлено|дата|кому|копия|тема|надіслано|"
    u"odesláno|odoslané|komu|kopie|předmět|predmet|küldve|dátum|címzett|tárgy|gönderme tarihi|gönderildi|"
    u"tarih|kime|bilgi|konu|trimis|către|subiect|στάλθηκε|ημερομηνία|προς|θέμα|发送时间|日期|收件人|抄送|主题|寄件日期|"
    u"傳送時間|收件者|副本|主旨|送信日時|日付|日時|宛先|件名|보낸 날짜|날짜|받는 사람|참조|제목|ngày|đến|chủ đề|dikirim|tanggal|kepada|perihal|"
    u"تاريخ|إلى|الموضوع|נשלח|אל|נושא";

constexpr QStringView headingStartsList =
    u"on |at |am |le |el |em |a |il |op |w dniu |dnia |den |på |dne |v |dňa |vào |pada |la |στις |на |ke |"
    u"ma |ti |to |pe |su |в |u |בתאריך |في |เมื่อ |在 |于 |dana |data |em data |no dia |quoting ";

constexpr QStringView wroteWordsList =
    u"wrote|writes|schrieb|schrieben|schreibt|geschrieben|écrit|ecrit|escribió|escribio|escreveu|scritto|scrive|"
    u"schreef|geschreven|napisał|napisała|pisze|skrev|kirjoitti|написал|написала|пишет|написав|пише|"
    u"napsal|napsala|napísal|píše|írta|yazdı|scris|έγραψε|написа|je napisao|je napisala|va escriure|rašė|"
    u"rakstīja|kirjutas|viết|menulis|เขียนว่า|เขียน|كتب|כתב|כתבה|כתב/ה|写道|寫道|書きました|のメール|작성|님이|"
    u"on kirjoittanut";

constexpr QStringView phoneSignatureStartsList =
    u"sent from my |sent via my |sent from outlook|sent from mail for |sent from yahoo|sent from gmail|"
    u"sent from samsung|sent from proton|sent with proton|sent from iphone|sent from android|sent using |"
    u"get outlook for |envoyé de mon |envoyé depuis |envoyé à partir d|télécharger outlook pour |"
    u"obtenez outlook pour |enviado desde |enviado do |enviado a partir |enviado de mi |enviado via |"
    u"obter o outlook para |obtener outlook para |von meinem |von mein |gesendet von |gesendet mit |"
    u"outlook für |holen sie sich outlook für |inviato da|scarica outlook per |verzonden vanaf |"
    u"verstuurd vanaf |verzonden met |wysłane z |wysłano z |skickat från |sendt fra |hent outlook til |"
    u"lähetetty |отправлено с |отправлено из |надіслано з |odesláno z |odoslané z |trimis de pe |"
    u"στάλθηκε από |发自我的|從我的|傳送自我的|נשלח מה|أرسلت من |dikirim dari |được gửi từ ";

constexpr QStringView phoneSignatureEndsList =
    u"から送信|에서 보냄|gönderildi| gesendet|傳送|küldve";
// clang-format on

QStringList listOfQuoteWords(QStringView words)
{
    return words.toString().split(u'|');
}

QSet<QString> setOfQuoteWords(QStringView words)
{
    const QStringList list = listOfQuoteWords(words);
    return {list.begin(), list.end()};
}

}

const QSet<QString> &originalTitles()
{
    static const QSet<QString> words = setOfQuoteWords(originalTitlesList);
    return words;
}

const QSet<QString> &forwardLines()
{
    static const QSet<QString> words = setOfQuoteWords(forwardLinesList);
    return words;
}

const QSet<QString> &fromNames()
{
    static const QSet<QString> words = setOfQuoteWords(fromNamesList);
    return words;
}

const QSet<QString> &otherNames()
{
    static const QSet<QString> words = setOfQuoteWords(otherNamesList);
    return words;
}

const QStringList &headingStarts()
{
    static const QStringList words = listOfQuoteWords(headingStartsList);
    return words;
}

const QStringList &wroteWords()
{
    static const QStringList words = listOfQuoteWords(wroteWordsList);
    return words;
}

const QStringList &phoneSignatureStarts()
{
    static const QStringList words = listOfQuoteWords(phoneSignatureStartsList);
    return words;
}

const QStringList &phoneSignatureEnds()
{
    static const QStringList words = listOfQuoteWords(phoneSignatureEndsList);
    return words;
}

}
