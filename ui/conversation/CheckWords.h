// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply/ReplyCheck.h"

#include <QCoreApplication>

namespace firstmile
{

/// What the checks before sending look at and find, in words, with what to do.
class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    static QString finding(const CheckFinding &finding);
    static QString kind(CheckKind kind); ///< for the settings: what is looked at

private:
    static QString personalData(const CheckFinding &finding);
    static QString tone(const CheckFinding &finding);
    static QString language(const CheckFinding &finding);
};

}
