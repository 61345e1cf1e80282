// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>

namespace firstmile
{

/// What went wrong with something done about customers, and the way on: Words::problem() where the call has nothing of
/// its own to say.
class CustomerTroubles
{
    Q_DECLARE_TR_FUNCTIONS(CustomerTroubles)

public:
    static QString link(const Error &error);
    static QString refuse(const Error &error);
    static QString split(const Error &error);
    static QString undo(const Error &error);
    static QString claim(const Error &error); ///< but for Conflict, which names whose it is
    static QString importing(const Error &error);
    static QString writing(const Error &error); ///< of a file
    static QString erase(const Error &error);
    static QString retention(const Error &error);
    static QString crmTemplate(const Error &error);
    static QString enrich(const Error &error);

private:
    static QString detailed(const QString &sentence, const Error &error);
};

}
