// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/x/XApi.h"

namespace firstmile
{

/// Asks who we are: /2/users/me.
class XVerify : public ChannelStep<AccountProfile>
{
public:
    XVerify(XApi &api, const XSettings &settings, QObject *parent);

    Async<AccountProfile> start();

private:
    Result<AccountProfile> profile(const Result<HttpAnswer> &answer) const;

    XApi &m_api;
    XSettings m_settings;
};

}
