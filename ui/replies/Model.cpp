// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SecretStore.h"
#include "core/reply/ModelClient.h"
#include "ui/WorkspaceReplies.h"

#include <QSettings>

namespace firstmile
{

ModelSetup WorkspaceReplies::modelSetup() const
{
    return firstmile::modelSetup(m_parts.settings);
}

Async<void> WorkspaceReplies::setModelSetup(const ModelSetup &setup, const QString &apiKey)
{
    firstmile::setModelSetup(m_parts.settings, setup);
    return apiKey.isEmpty() ? ready<void>({}) : m_parts.secrets.write(modelSecretKey(), apiKey.toUtf8());
}

Async<ModelPrompt> WorkspaceReplies::modelPrompt(ConversationId conversation)
{
    return m_parts.database.read(
        [conversation, agent = m_agent, personal = modelSetup().sendPersonalData](Session &session) {
            return firstmile::modelPrompt(session, conversation, agent, personal);
        });
}

/// Most models on one's own machine want no key: one that is not there is none.
Async<QString> WorkspaceReplies::askModel(const ModelPrompt &prompt)
{
    auto promise = std::make_shared<Promise<QString>>();
    whenDone(m_parts.secrets.read(modelSecretKey()), this, [this, prompt, promise](const Result<QByteArray> &key) {
        if (!key && key.error().kind != ErrorKind::NotFound)
            return promise->settle(key.error());
        whenDone(m_model->ask(modelSetup(), prompt, key ? *key : QByteArray()), this,
                 [promise](const Result<QString> &written) { promise->settle(written); });
    });
    return promise->future();
}

void WorkspaceReplies::cancelModel()
{
    m_model->cancel();
}

}
