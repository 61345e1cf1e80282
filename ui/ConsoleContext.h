// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QNetworkAccessManager;
class QSettings;

namespace firstmile
{

class ActionRegistry;
class Clock;
class ConsoleData;
class CustomerData;
class ExportData;
class MeasureData;
class Notices;
class ReplyData;
class ReviewData;
class Theme;

/// What every page is made of, handed in by the composition root and alive longer than any page.
struct ConsoleContext
{
    ConsoleData &data;
    CustomerData &customers;
    ReplyData &replies;
    MeasureData &measures;
    const Clock &clock;
    QSettings &settings;
    Theme &theme;
    Notices &notices;
    ExportData *exports = nullptr; ///< none: nothing can be exported from here
    ReviewData *review = nullptr;  ///< a bundle is open for review, and nothing else can be written; none: a workspace

    bool isReadOnly() const { return review; } ///< what would write is not there at all
    QNetworkAccessManager *network =
        nullptr; ///< for pictures in mails that a person asks for; none: they are not offered
};

}
