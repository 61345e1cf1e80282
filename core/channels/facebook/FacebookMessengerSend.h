// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/facebook/FacebookNewest.h"
#include "core/channels/facebook/FacebookSendStep.h"

namespace firstmile
{

/// How a Page may write to a person now (Messenger Platform, "Send messages").
struct FacebookWindow
{
    enum class State { Open, HumanAgent, Closed };
    State state = State::Open;
    QString words; ///< why it is closed

    /// Open for 24 hours after the person's last message; for seven days to people who answer by hand, where the app
    /// may use HUMAN_AGENT. Where the last message is not known, Facebook decides.
    static FacebookWindow of(const FacebookNewest &newest, bool mayUseHumanAgent, Instant now);
};

/// Sends a Messenger message. Text and file are two messages: the text goes first.
///
///   conversation (to whom? window open? text there already?) -> file, stored only -> leave -> text -> file -> receipt
/// If the text is taken and the file's fate is open, it is Uncertain: a second attempt finds the text there and sends
/// the file alone.
class FacebookMessengerSend : public FacebookSendStep
{
public:
    using FacebookSendStep::FacebookSendStep;

protected:
    void begin() override;

private:
    void onNewest(const FacebookNewest &newest);
    void upload();
    void go();
    void sendText();
    void onTextSent(const Result<HttpAnswer> &answer);
    void sendFile();
    void onFileSent(const Result<HttpAnswer> &answer);
    Async<HttpAnswer> post(const QJsonObject &message);
    Result<SentReceipt> receipt(const Result<HttpAnswer> &answer);

    QString m_person;
    FacebookWindow m_window;
    QString m_file; ///< attachment_id
    std::optional<SentReceipt> m_text;
};

/// What a message that Facebook took, or has, is a receipt of.
SentReceipt messengerReceipt(const QJsonObject &message);

}
