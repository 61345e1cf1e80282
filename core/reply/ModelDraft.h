// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

#include <QMap>
#include <QString>
#include <QUrl>

class QSettings;

namespace firstmile
{

/// A language model of the user's own, set up on this machine and never in the workspace. Off until it has an address.
struct ModelSetup
{
    bool enabled = false;
    QUrl endpoint; ///< of an OpenAI-compatible interface: "http://localhost:11434/v1"
    QString model;
    bool sendPersonalData = false; ///< false: names, addresses and numbers are masked before anything leaves
    bool operator==(const ModelSetup &) const = default;

    bool isUsable() const { return enabled && endpoint.isValid() && !model.isEmpty(); }
};

ModelSetup modelSetup(const QSettings &settings);
void setModelSetup(QSettings &settings, const ModelSetup &setup);

/// Under which the keyring has the model's key, if it needs one.
QString modelSecretKey();

/// What leaves for the model, shown to the agent first.
struct ModelPrompt
{
    QString system;
    QString user;
    QMap<QString, QString> masked; ///< what stands in it -> what it stands for; put back into the answer
    bool operator==(const ModelPrompt &) const = default;
};

/// Asks for a draft of the next reply. Of the conversation at most the newest 12 messages that the customer can see go
/// in, 2,000 characters of each, never a note. NotFound: no such conversation.
Result<ModelPrompt> modelPrompt(Session &session, ConversationId conversation, const QString &agent,
                                bool withPersonalData);

}
