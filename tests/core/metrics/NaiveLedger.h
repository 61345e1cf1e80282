// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

#include <QJsonObject>

#include <vector>

/// The cases of a workspace by the words of docs/metrics.md, from the raw log: quadratic, and without a line of what
/// the program counts with. Times are milliseconds since 1970, kinds are the log's own words.
namespace firstmile::tests
{

struct NaiveEvent
{
    qint64 id = 0;
    QString kind;
    qint64 at = 0;
    qint64 account = 0;
    qint64 conversation = 0;
    qint64 message = 0;
    bool automatic = false;
    QString agent;
    QJsonObject data;
};

struct NaiveCase
{
    qint64 conversation = 0;
    qint64 opener = 0;
    qint64 account = 0;
    qint64 openedAt = 0;
    qint64 answeredAt = -1; ///< -1: never
    qint64 closedAt = -1;
    QString sender;
    QString assignee;
    QString left; ///< "", "spam", "no-answer-needed"
    QString intent;
    QString complexity;
    int replies = 0;
    bool seen = false;
    bool acted = false;
    bool handedOff = false;
    bool handedBack = false;
    bool resolved = false;
    bool reopened = false;
    bool cameBack = false;
    bool praised = false;
    bool recovered = false;
    bool movedToPhone = false;
    bool movedToPrivate = false;
    bool acknowledged = false;

    // What stands beside the log.
    QString channel;
    QString language;
    QStringList tags;
    qint64 followers = -1;
    bool verified = false;
    QString suggestedIntent;
    QString suggestedComplexity;
    bool operator==(const NaiveCase &) const = default;
};

struct NaiveHandOff
{
    qint64 conversation = 0;
    qint64 at = 0;
    qint64 backAt = -1;
    QString by;
    QString team;
    QString outcome;
    bool operator==(const NaiveHandOff &) const = default;
    bool operator<(const NaiveHandOff &other) const;
};

struct NaiveLedger
{
    std::vector<NaiveCase> cases;
    std::vector<NaiveHandOff> handOffs;
};

std::vector<NaiveEvent> rawLog(Session &session);
NaiveLedger naiveLedger(const std::vector<NaiveEvent> &log, qint64 now);

/// Fills in what stands beside the log, a statement for each case.
void describeCases(Session &session, std::vector<NaiveCase> &cases);

}
