// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

namespace firstmile
{

/// Counts what an import would do, as often as its options change, and does it in the end. One at a time: a count that
/// is not wanted any more is stopped before the next begins.
class ContactImportRun : public QObject
{
    Q_OBJECT

public:
    ContactImportRun(const ConsoleContext &context, QObject *parent);
    ~ContactImportRun() override;

    void count(ContactImportOptions options);
    void import(ContactImportOptions options);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void counted(const firstmile::ContactImportSummary &summary);
    void imported(const firstmile::ContactImportSummary &summary);
    void failed(const firstmile::Error &error, bool dryRun);

private:
    void begin(const ContactImportOptions &options);
    void finish(const Result<ContactImportSummary> &summary, bool dryRun);

    const ConsoleContext &m_context;
    bool m_running = false;
    std::optional<ContactImportOptions> m_next;
};

}
