// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace firstmile
{

enum class Tone { Quiet, Good, Bad };

/// A sentence for the quiet bar, with at most one thing to do about it.
struct Notice
{
    Tone tone = Tone::Quiet;
    QString sentence; ///< "%1" stands for the seconds left where `countdown` is set
    QString actionText;
    std::function<void()> act;
    std::chrono::milliseconds lasts{6000}; ///< 0: until it is closed or another one comes
    bool countdown = false;
};

/// Carries notices from wherever something happened to the bar that shows them.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void say(const Notice &notice) { Q_EMIT said(notice); }
    void say(const QString &sentence) { Q_EMIT said({Tone::Quiet, sentence, {}, {}}); }

    /// Tells what went wrong and what to do; an error never passes unseen.
    void fail(const Error &error);

Q_SIGNALS:
    void said(const firstmile::Notice &notice);
};

}
