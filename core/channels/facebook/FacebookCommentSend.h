// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/facebook/FacebookSendStep.h"

namespace firstmile
{

/// Comments on a post, or below a comment.
///
///   what it hangs below -> picture, unpublished -> leave -> comment -> receipt
///                                                     '-- "posted before": is it there? -> receipt, or Duplicate
class FacebookCommentSend : public FacebookSendStep
{
public:
    using FacebookSendStep::FacebookSendStep;

protected:
    void begin() override;

private:
    void upload();
    void comment(const QString &picture);
    void onCommented(const Result<HttpAnswer> &answer);
    void settleDuplicate(const Error &error);

    QString m_target;
};

}
