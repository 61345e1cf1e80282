// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/ConversationSort.h"
#include "core/review/export/ExportRequest.h"

#include <QObject>

#include <memory>

class QPagedPaintDevice;

namespace firstmile
{

/// What is to be exported, before it is known which conversations these are.
struct ExportScope
{
    enum class Kind { Conversations, Query, Customer };
    Kind kind = Kind::Conversations;
    QList<ConversationId> conversations;
    QString query;                                    ///< in the list's language
    ConversationSort sort = ConversationSort::Newest; ///< of a query
    CustomerId customer;
    QString title; ///< for people: "Unanswered", "3 conversations", "Ana Prates"
};

/// All that the console does about exports. Every call returns at once; its result arrives later in the caller's
/// thread (whenDone).
class ExportData : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// How much that would be; nothing is written.
    virtual Async<ExportSummary> preview(const ExportScope &scope, const ExportRequest &request) = 0;
    /// Conflict: one runs. A request that was interrupted goes on where it was.
    virtual Async<ExportSummary> write(const ExportScope &scope, const ExportRequest &request) = 0;
    /// The same on paper; `paper` is kept until it is done.
    virtual Async<ExportSummary> print(const ExportScope &scope, const ExportRequest &request,
                                       const std::shared_ptr<QPagedPaintDevice> &paper) = 0;
    virtual void cancel() = 0;
    virtual bool canSign() const = 0;

Q_SIGNALS:
    void progressed(const firstmile::ExportProgress &progress);
};

}
