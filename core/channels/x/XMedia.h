// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/x/XApi.h"
#include "core/channels/x/XBudget.h"
#include "core/model/OutboxItem.h"

namespace firstmile
{

/// Why X would not take these files, in words; empty if it would.
QString xMediaProblem(const QList<OutgoingFile> &files, bool inMessage);

/// Uploads files one after the other; their ids there are the result. Nothing of it is visible to anybody until a post
/// names it, and X forgets it after a day.
///
///   initialize -> append (each piece) -> finalize -> status, until it was processed -> description -> the next file
class XMediaUpload : public ChannelStep<QStringList>
{
public:
    XMediaUpload(XApi &api, XBudget &budget, QList<OutgoingFile> files, bool inMessage, QObject *parent);

    Async<QStringList> start();

private:
    void next();
    void initialize();
    void append(int segment);
    void finalize();
    void onProcessing(const QJsonObject &media);
    void describe();
    void onDescribed(const Result<XBudget::Reservation> &reservation);
    void askStatus();
    const OutgoingFile &file() const { return m_files[m_ids.size()]; }

    template <class F>
    void ask(const HttpRequest &request, F onJson);

    XApi &m_api;
    XBudget &m_budget;
    QList<OutgoingFile> m_files;
    bool m_inMessage;
    QString m_id; ///< of the file under way
    QStringList m_ids;
    int m_looks = 0;
};

}
