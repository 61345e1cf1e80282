// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/MailMaker.h"

#include "tests/bench/MimeEncoding.h"

#include <filesystem>
#include <fstream>

namespace firstmile::bench
{

namespace
{

std::string messageId(std::uint64_t seed, std::uint32_t conversation, int position)
{
    const std::uint64_t unique = mixed(mixed(seed) ^ (conversation * 256ULL + static_cast<std::uint64_t>(position)));
    return "<" + std::to_string(unique) + "." + std::to_string(conversation) + "." + std::to_string(position) +
           "@mail.example>";
}

std::string noise(Random &random, std::size_t bytes)
{
    std::string result;
    while (result.size() < bytes) {
        const std::uint64_t word = random.next();
        for (unsigned i = 0; i < 8; ++i)
            result += static_cast<char>(word >> (8 * i));
    }
    result.resize(bytes);
    return result;
}

std::string mailbox(const Person &person)
{
    const std::string name = headerText(person.name);
    return (name == person.name ? '"' + name + '"' : name) + " <" + person.address + ">";
}

/// A text part with its headers: Latin-1 or UTF-8, in one of the transfer encodings that are met.
std::string textPart(Random &random, const std::string &type, const std::string &text)
{
    const auto small = random.chance(300) ? latin1(text) : std::nullopt;
    const std::string bytes = small.value_or(text);
    const std::string head = "Content-Type: " + type + "; charset=" + (small ? "iso-8859-1" : "utf-8");
    const std::uint32_t draw = random.below(10);
    if (draw < 5)
        return head + "\nContent-Transfer-Encoding: quoted-printable\n\n" + quotedPrintable(bytes);
    if (draw < 7)
        return head + "\nContent-Transfer-Encoding: base64\n\n" + base64(bytes, 76);
    return head + "\nContent-Transfer-Encoding: 8bit\n\n" + bytes;
}

std::string asHtml(const std::string &text)
{
    std::string html = "<html><head><style>body{font-family:sans-serif;font-size:14px}td{padding:4px}</style></head>\n"
                       "<body><table width=\"600\" cellpadding=\"0\" cellspacing=\"0\"><tr><td>\n<p>";
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '\n':
            html += "<br>\n";
            break;
        default:
            html += c;
        }
    }
    return html +
           "</p>\n</td></tr></table>\n<p style=\"color:#888\"><a href=\"https://shop.example/\">shop.example</a></p>"
           "</body></html>\n";
}

std::string boundary(Random &random)
{
    return "=_" + std::to_string(random.next());
}

std::string multipart(const std::string &subtype, const std::string &mark, const std::vector<std::string> &parts)
{
    std::string text = "Content-Type: multipart/" + subtype + "; boundary=\"" + mark + "\"\n\n";
    for (const std::string &part : parts)
        text += "--" + mark + "\n" + part + (part.back() == '\n' ? "" : "\n");
    return text + "--" + mark + "--\n";
}

}

MailMaker::Ends MailMaker::endsOf(const PlannedMessage &planned) const
{
    const PlannedConversation &conversation = m_plan.conversation(planned);
    const Person other = customer(m_vocabulary, m_plan.seed(), conversation.customer, conversation.language);
    const Person us{std::string(ourName), "shop", std::string(ourAddress), 0};
    return planned.inbound ? Ends{other, us} : Ends{us, other};
}

std::string MailMaker::serverLines(Random &random, const PlannedMessage &planned, const Ends &ends) const
{
    const std::string domain = ends.from.address.substr(ends.from.address.find('@') + 1);
    std::string lines = "Return-Path: <" + ends.from.address + ">\nDelivered-To: " + ends.to.address + "\n";
    for (int hop = random.between(2, 4); hop > 0; --hop) {
        const std::string host = "mx" + std::to_string(hop) + "." + (hop > 2 ? domain : std::string("shop.example"));
        lines += "Received: from " + host + " (" + host + " [192.0.2." + std::to_string(random.between(1, 254)) + "])";
        lines += "\n\tby mx" + std::to_string(hop - 1) + ".shop.example (Postfix) with ESMTPS id " +
                 std::to_string(random.next()) + "\n\tfor <" + ends.to.address + ">; " +
                 mailDate(planned.at + (5 - hop) * 900) + "\n";
    }
    lines += "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + domain +
             "; s=2024;\n\th=from:to:subject:date:message-id:mime-version; bh=" + base64(noise(random, 32)) + ";\n\tb=";
    for (int i = 0; i < 5; ++i)
        lines += (i > 0 ? "\n\t " : "") + base64(noise(random, 51));
    return lines + "\nAuthentication-Results: mx0.shop.example; dkim=pass header.d=" + domain +
           " header.s=2024;\n\tspf=pass smtp.mailfrom=" + ends.from.address + "; dmarc=pass header.from=" + domain +
           "\n";
}

std::string MailMaker::headers(const PlannedMessage &planned, const Ends &ends) const
{
    Random random(m_plan.seed(), planned.conversation, 3);
    const std::string subject = m_texts.subject(random, m_plan.conversation(planned).language);
    std::string lines = "Message-ID: " + messageId(m_plan.seed(), planned.conversation, planned.position) + "\n";
    if (planned.position > 0) {
        lines +=
            "In-Reply-To: " + messageId(m_plan.seed(), planned.conversation, planned.position - 1) + "\nReferences:";
        for (int i = std::max(0, planned.position - 10); i < planned.position; ++i)
            lines += "\n " + messageId(m_plan.seed(), planned.conversation, i);
        lines += "\n";
    }
    return lines + "Date: " + mailDate(planned.at) + "\nFrom: " + mailbox(ends.from) + "\nTo: " + mailbox(ends.to) +
           "\nSubject: " + headerText((planned.position > 0 ? "Re: " : "") + subject) +
           "\nMIME-Version: 1.0\nUser-Agent: Bench Mail 1.0\n";
}

std::string MailMaker::letterOf(const PlannedMessage &planned) const
{
    Random random(m_plan.seed(), planned.conversation, 1000u + planned.position);
    return m_texts.letter(random, m_plan.conversation(planned).language);
}

std::string MailMaker::bodyText(const PlannedMessage &planned, const Ends &ends) const
{
    std::string text = letterOf(planned) + "\n-- \n" + ends.from.name + "\n";
    if (planned.position == 0)
        return text;
    PlannedMessage before = planned;
    --before.position;
    return text + "\nOn an earlier day " + ends.to.name + " wrote:\n" + quoted(letterOf(before), 24);
}

std::string MailMaker::file(Random &random) const
{
    const std::string name = m_texts.attachmentName(random);
    const bool picture = name.ends_with(".jpg") || name.ends_with(".png");
    return std::string("Content-Type: ") + (picture ? "image/jpeg" : "application/octet-stream") + "; name=\"" + name +
           "\"\nContent-Disposition: attachment; filename=\"" + name + "\"\nContent-Transfer-Encoding: base64\n\n" +
           base64(noise(random, static_cast<std::size_t>(random.between(2'000, 20'000))), 76);
}

std::string MailMaker::body(Random &random, const std::string &text) const
{
    std::string part = textPart(random, "text/plain", text);
    if (random.chance(450)) {
        const std::string mark = boundary(random);
        part = multipart("alternative", mark, {part, textPart(random, "text/html", asHtml(text))});
    }
    if (!random.chance(50))
        return part;
    const std::string mark = boundary(random);
    return multipart("mixed", mark, {part, file(random)});
}

std::string MailMaker::mail(const PlannedMessage &planned) const
{
    Random random(m_plan.seed(), planned.conversation, 9000u + planned.position);
    const Ends ends = endsOf(planned);
    std::string text = serverLines(random, planned, ends) + headers(planned, ends);
    return text + body(random, bodyText(planned, ends));
}

std::string MailMaker::fileName(const PlannedMessage &planned, std::size_t number)
{
    return std::to_string(planned.at / 1000) + ".M" + std::to_string(number) + "P1.bench:2,S";
}

bool writeMaildir(const Plan &plan, const Vocabulary &vocabulary, const std::string &folder)
{
    for (const char *child : {"/cur", "/new", "/tmp"})
        std::filesystem::create_directories(folder + child);
    const MailMaker maker(plan, vocabulary);
    std::size_t number = 0;
    for (const PlannedMessage &planned : plan.messages()) {
        std::ofstream out(folder + "/cur/" + MailMaker::fileName(planned, ++number), std::ios::binary);
        out << maker.mail(planned);
        if (!out.flush())
            return false;
    }
    return true;
}

}
