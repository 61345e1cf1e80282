// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ContactImportRun.h"

#include "ui/ConsoleData.h"

namespace firstmile
{

ContactImportRun::ContactImportRun(const ConsoleContext &context, QObject *parent) : QObject(parent), m_context(context)
{}

// Whoever closes the dialog wants neither the count nor half an import.
ContactImportRun::~ContactImportRun()
{
    if (m_running)
        m_context.customers.cancelContactImport();
}

void ContactImportRun::count(ContactImportOptions options)
{
    options.dryRun = true;
    begin(options);
}

void ContactImportRun::import(ContactImportOptions options)
{
    options.dryRun = false;
    begin(options);
}

void ContactImportRun::cancel()
{
    m_next.reset();
    if (m_running)
        m_context.customers.cancelContactImport();
}

void ContactImportRun::begin(const ContactImportOptions &options)
{
    if (m_running) {
        m_next = options;
        return m_context.customers.cancelContactImport();
    }
    m_running = true;
    ContactImportOptions signedOptions = options;
    signedOptions.agent = m_context.data.agent();
    whenDone(m_context.customers.importContacts(signedOptions), this,
             [this, dryRun = options.dryRun](const Result<ContactImportSummary> &summary) { finish(summary, dryRun); });
}

void ContactImportRun::finish(const Result<ContactImportSummary> &summary, bool dryRun)
{
    m_running = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        return begin(*next);
    if (!summary)
        Q_EMIT failed(summary.error(), dryRun);
    else if (dryRun)
        Q_EMIT counted(*summary);
    else
        Q_EMIT imported(*summary);
}

}
