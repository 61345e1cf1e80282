// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookMessengerSend.h"

#include "core/channels/facebook/FacebookCommentSearch.h"
#include "core/channels/facebook/FacebookListWalk.h"
#include "core/channels/net/JsonAnswer.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds messengerWindow = 24h;
constexpr Milliseconds messengerHumanWindow = std::chrono::days(7);

QString messengerKind(const QString &type)
{
    const auto kind = type.section(u'/', 0, 0);
    const bool isNamed = kind == "image"_L1 || kind == "audio"_L1 || kind == "video"_L1;
    return isNamed ? kind : u"file"_s;
}

QJsonObject messengerFileMessage(const QString &type, const QJsonObject &payload)
{
    return {{u"attachment"_s, QJsonObject{{u"type"_s, messengerKind(type)}, {u"payload"_s, payload}}}};
}

QString messengerClosedWords(Instant wroteAt, bool mayUseHumanAgent, Instant now)
{
    const auto span = mayUseHumanAgent ? messengerHumanWindow : messengerWindow;
    auto words = u"Facebook lets a Page answer for %1 after the person's last message; that ended at %2"_s.arg(
        mayUseHumanAgent ? u"seven days"_s : u"24 hours"_s, toIso(wroteAt + span));
    if (!mayUseHumanAgent && now < wroteAt + messengerHumanWindow)
        words += u". An app that Meta lets use the HUMAN_AGENT tag may answer until "_s +
                 toIso(wroteAt + messengerHumanWindow);
    return words;
}

}

FacebookWindow FacebookWindow::of(const FacebookNewest &newest, bool mayUseHumanAgent, Instant now)
{
    auto wroteAt = newest.personWroteAt();
    if (!wroteAt && !newest.messages.isEmpty())
        wroteAt = facebookTime(newest.messages.last()); // the person wrote before that
    if (!wroteAt || now < *wroteAt + messengerWindow)
        return {};
    if (mayUseHumanAgent && now < *wroteAt + messengerHumanWindow)
        return {State::HumanAgent, {}};
    return {State::Closed, messengerClosedWords(*wroteAt, mayUseHumanAgent, now)};
}

void FacebookMessengerSend::begin()
{
    auto *request = new FacebookNewestRequest(m_api, m_settings, this);
    await(request->ofMessage(m_message.inReplyTo), [this](const Result<FacebookNewest> &newest) {
        if (newest)
            onNewest(*newest);
        else
            settle(newest.error());
    });
}

void FacebookMessengerSend::onNewest(const FacebookNewest &newest)
{
    m_person = newest.person;
    m_window = FacebookWindow::of(newest, m_settings.humanAgent, m_api.now());
    if (m_window.state == FacebookWindow::State::Closed)
        return reject(m_window.words);
    if (m_message.files.isEmpty())
        return leave([this] { go(); });
    const auto earliest = facebookEarliest(m_api, m_message.at);
    if (const auto there = newest.ours(m_settings.pageId, m_message.text, earliest); there && !m_message.text.isEmpty())
        m_text = messengerReceipt(*there);
    upload();
}

/// Stored and shown to nobody, so an answer that is lost does no harm.
void FacebookMessengerSend::upload()
{
    const auto &file = m_message.files.first();
    const auto message = messengerFileMessage(file.type, {{u"is_reusable"_s, true}});
    const QList<FormPart> parts{{u"message"_s, QJsonDocument(message).toJson(QJsonDocument::Compact), {}, {}},
                                {u"filedata"_s, file.content, file.name, file.type.toLatin1()}};
    const auto path = '/' + percentEncoded(m_settings.pageId) + "/message_attachments";
    await(m_api.postParts(path, parts, HttpEffect::Reads), [this](const Result<HttpAnswer> &answer) {
        const auto stored = m_api.object(answer);
        if (!stored)
            return settle(stored.error());
        m_file = jsonId(stored.value()["attachment_id"_L1]);
        if (m_file.isEmpty())
            return settle(Error{ErrorKind::Malformed, u"Facebook took the file and gave no id"_s, {}});
        leave([this] { go(); });
    });
}

void FacebookMessengerSend::go()
{
    if (m_text || m_message.text.trimmed().isEmpty())
        sendFile();
    else
        sendText();
}

void FacebookMessengerSend::sendText()
{
    await(post({{u"text"_s, m_message.text}}), [this](const Result<HttpAnswer> &answer) { onTextSent(answer); });
}

void FacebookMessengerSend::onTextSent(const Result<HttpAnswer> &answer)
{
    const auto sent = receipt(answer);
    if (!sent || m_file.isEmpty())
        return settle(sent);
    m_text = *sent;
    sendFile();
}

void FacebookMessengerSend::sendFile()
{
    const auto message = messengerFileMessage(m_message.files.first().type, {{u"attachment_id"_s, m_file}});
    await(post(message), [this](const Result<HttpAnswer> &answer) { onFileSent(answer); });
}

void FacebookMessengerSend::onFileSent(const Result<HttpAnswer> &answer)
{
    const auto sent = receipt(answer);
    if (sent)
        return settle(m_text.value_or(*sent));
    if (!m_text)
        return settle(sent.error());
    const auto words = u"the text was sent, the file was not: "_s + sent.error().detail;
    settle(Error{sent.error().kind, words, sent.error().retryAfter});
}

Async<HttpAnswer> FacebookMessengerSend::post(const QJsonObject &message)
{
    QJsonObject body{{u"recipient"_s, QJsonObject{{u"id"_s, m_person}}}, {u"message"_s, message}};
    const bool isTagged = m_window.state == FacebookWindow::State::HumanAgent;
    body[u"messaging_type"_s] = isTagged ? u"MESSAGE_TAG"_s : u"RESPONSE"_s;
    if (isTagged)
        body[u"tag"_s] = u"HUMAN_AGENT"_s;
    return m_api.postJson('/' + percentEncoded(m_settings.pageId) + "/messages", body);
}

Result<SentReceipt> FacebookMessengerSend::receipt(const Result<HttpAnswer> &answer)
{
    FM_ASSIGN(const auto sent, m_api.object(answer, HttpEffect::Changes));
    const auto result = messengerReceipt(sent);
    if (result.remoteId.isEmpty())
        return Error{ErrorKind::Uncertain, u"Facebook took the message and gave no id"_s, {}};
    return result;
}

SentReceipt messengerReceipt(const QJsonObject &message)
{
    const auto id = jsonId(message["message_id"_L1]);
    return {id.isEmpty() ? jsonId(message["id"_L1]) : id, {}, facebookTime(message).value_or(Instant())};
}

}
