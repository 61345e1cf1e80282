// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Notices.h"

#include "ui/widgets/Words.h"

namespace firstmile
{

void Notices::fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return; // whoever stopped it knows
    Q_EMIT said({Tone::Bad, Words::problem(error), {}, {}, std::chrono::seconds(0)});
}

}
