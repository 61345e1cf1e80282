// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ImportCommands.h"

#include "ui/commands/ActionRegistry.h"
#include "ui/commands/Chooser.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/WorkBar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace firstmile
{

using namespace Qt::StringLiterals;

ImportCommands::ImportCommands(const ConsoleContext &context, Chooser &chooser, WorkBar &bar, QWidget *window)
    : QObject(window), m_context(context), m_chooser(chooser), m_bar(bar), m_window(window)
{
    connect(&bar, &WorkBar::pauseAsked, &context.data, &ConsoleData::pauseImport);
    connect(&bar, &WorkBar::cancelAsked, &context.data, &ConsoleData::cancelImport);
    connect(&context.data, &ConsoleData::importProgressed, &bar,
            [this](const SyncProgress &progress) { m_bar.show(progress); });
}

void ImportCommands::addTo(ActionRegistry &actions)
{
    actions.add({u"import-mbox"_s, ActionGroup::Program, tr("Import mail from an mbox file …"), u"import"_s, {}},
                [this] { choosePath(false); });
    actions.add({u"import-maildir"_s, ActionGroup::Program, tr("Import mail from a Maildir folder …"), u"import"_s, {}},
                [this] { choosePath(true); });
}

void ImportCommands::choosePath(bool folder)
{
    if (m_bar.isVisible())
        return m_context.notices.say(tr("An import is running. Wait for its end, or stop it first."));
    auto *dialog = new QFileDialog(m_window, folder ? tr("Import a Maildir folder") : tr("Import an mbox file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportCommands::askAddress);
    dialog->open();
}

// Without knowing who we are, our own answers would pass for mails of customers.
void ImportCommands::askAddress(const QString &path)
{
    whenDone(m_context.data.accounts(), this, [this, path](const Result<QList<AccountStatus>> &accounts) {
        if (!accounts)
            return m_context.notices.fail(accounts.error());
        QList<Choice> choices;
        for (const AccountStatus &status : *accounts) {
            const QString handle = status.account.handle;
            if (status.account.channel == Channel::Email)
                choices.append({handle, u"mark-email"_s, {}, [this, path, handle] { start(path, handle); }});
        }
        m_chooser.ask(tr("Which address is yours in these mails?"), choices);
        m_chooser.allowOther([this, path](const QString &own) { start(path, own); });
    });
}

void ImportCommands::start(const QString &path, const QString &own)
{
    m_bar.begin(tr("Importing %1").arg(QFileInfo(path).fileName()));
    whenDone(m_context.data.importMail(path, {own}), this, [this](const Result<ImportSummary> &summary) {
        m_bar.end();
        tell(summary);
    });
}

void ImportCommands::tell(const Result<ImportSummary> &summary)
{
    if (!summary && summary.error().kind == ErrorKind::Cancelled)
        return m_context.notices.say(
            tr("Import stopped. What has been taken in stays; importing again goes on there."));
    if (!summary)
        return m_context.notices.fail(summary.error());
    const QLocale locale;
    QString sentence = tr("%1 messages imported.").arg(locale.toString(summary->added));
    if (summary->duplicate > 0)
        sentence += u' ' + tr("%1 were there already.").arg(locale.toString(summary->duplicate));
    if (!summary->failed.isEmpty())
        sentence += u' ' + tr("%n could not be read.", nullptr, static_cast<int>(summary->failed.size()));
    m_context.notices.say({Tone::Good, sentence, {}, {}, std::chrono::seconds(0)});
}

}
