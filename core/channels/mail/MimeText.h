// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace firstmile
{

/// An unfolded header value to text: RFC 2047 in the spellings that people really send, raw UTF-8 and raw 8-bit.
/// Control characters become spaces.
QString decodeHeaderText(const QByteArray &raw);

/// Joins the soft line breaks of format=flowed text (RFC 3676); `delSp`: the space at the break is not part of the
/// text.
QString joinFlowedLines(const QString &text, bool delSp);

}
