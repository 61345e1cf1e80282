// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/TextMaker.h"

namespace firstmile::bench
{

namespace
{

const std::vector<std::string> emoji{"😀",    "😡", "😭", "🙏",        "👍",  "❤️", "📦", "🚚",
                                     "🤔", "🎉", "😤", "👋🏽", "🇧🇷", "🇫🇷",     "✨", "⏰"};
const std::vector<std::string> farEast{"注文した商品がまだ届きません",
                                       "返品したいのですが",
                                       "ありがとうございます",
                                       "お問い合わせの件",
                                       "我的订单还没有到",
                                       "请问什么时候可以退款",
                                       "谢谢你们的帮助",
                                       "快递显示已签收",
                                       "배송이 언제 오나요",
                                       "환불해 주세요",
                                       "주문을 취소하고 싶어요"};

struct Phrases
{
    std::vector<std::string> greetings;
    std::vector<std::string> closes;
};

const Phrases &phrasesOf(Language language)
{
    static const Phrases english{{"Hello,", "Dear team,", "Hi there,", "Good morning,"},
                                 {"Kind regards", "Many thanks", "Best wishes", "Yours sincerely"}};
    static const Phrases french{{"Bonjour,", "Madame, Monsieur,", "Bonsoir,", "Chère équipe,"},
                                {"Cordialement", "Bien à vous", "Merci d'avance", "Sincères salutations"}};
    static const Phrases portuguese{{"Olá,", "Bom dia,", "Prezados,", "Boa tarde,"},
                                    {"Atenciosamente", "Obrigada", "Cumprimentos", "Um abraço"}};
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

std::size_t charactersIn(const std::string &text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}

std::string TextMaker::sentence(Random &random, Language language, int words) const
{
    std::string text;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            text += random.chance(60) ? ", " : " ";
        text += random.chance(12) ? std::to_string(random.between(2, 99999)) : m_vocabulary.draw(random, language);
    }
    const std::uint32_t end = random.below(10);
    return capitalised(text) + (end == 0 ? "!" : end < 3 ? "?" : ".");
}

std::string TextMaker::paragraph(Random &random, Language language, int words) const
{
    std::string text;
    while (words > 0) {
        const int length = std::min(words, random.between(4, 18));
        text += (text.empty() ? "" : " ") + sentence(random, language, length);
        words -= length;
    }
    return text;
}

std::string TextMaker::post(Random &random, Language language, int mostCharacters) const
{
    const auto most = static_cast<std::size_t>(mostCharacters);
    std::string text = random.chance(12) ? random.oneOf(farEast) : std::string();
    const std::size_t wanted = most * static_cast<std::size_t>(random.between(12, 90)) / 100;
    do {
        const std::string more = sentence(random, language, random.between(3, 12));
        if (charactersIn(text) + charactersIn(more) + 1 > most)
            break;
        text += (text.empty() ? "" : " ") + more;
    } while (charactersIn(text) < wanted);
    if (random.chance(60))
        text += " #" + m_vocabulary.words(language)[random.below(400)];
    if (random.chance(120))
        text += " " + random.oneOf(emoji);
    return text;
}

std::string TextMaker::letter(Random &random, Language language) const
{
    const Phrases &phrases = phrasesOf(language);
    std::string text = random.oneOf(phrases.greetings) + "\n\n";
    for (int left = random.between(1, 3); left > 0; --left)
        text += paragraph(random, language, random.between(10, 60)) + "\n\n";
    if (random.chance(8))
        text += random.oneOf(farEast) + "\n\n";
    return text + random.oneOf(phrases.closes) + "\n";
}

std::string TextMaker::subject(Random &random, Language language) const
{
    std::string text = sentence(random, language, random.between(2, 8));
    text.pop_back();
    return text;
}

std::string TextMaker::attachmentName(Random &random) const
{
    static const std::vector<std::string> stems{"invoice",  "facture", "fatura",    "photo", "IMG",       "scan",
                                                "contract", "recibo",  "étiquette", "label", "Screenshot"};
    static const std::vector<std::string> kinds{".pdf", ".jpg", ".png", ".docx", ".csv"};
    std::string name = random.oneOf(stems) + "-";
    name += std::to_string(random.between(1, 99999));
    return name + random.oneOf(kinds);
}

std::string quoted(const std::string &text, int mostLines)
{
    std::string result;
    std::size_t begin = 0;
    while (begin < text.size() && mostLines-- > 0) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        result += "> " + text.substr(begin, end - begin) + "\n";
        begin = end + 1;
    }
    return result;
}

}
