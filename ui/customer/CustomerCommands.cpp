// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerCommands.h"

#include "ui/commands/ActionRegistry.h"
#include "ui/customer/ClaimDialog.h"
#include "ui/customer/ConsentDialog.h"
#include "ui/customer/ContactImportDialog.h"
#include "ui/customer/CustomerDeeds.h"
#include "ui/customer/CustomerPages.h"
#include "ui/customer/CustomerWords.h"
#include "ui/customer/DuplicatesDialog.h"
#include "ui/customer/EraseDialog.h"
#include "ui/customer/EvidenceWords.h"
#include "ui/customer/ExportDialog.h"
#include "ui/customer/LinkDialog.h"
#include "ui/customer/SplitDialog.h"
#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Words.h"

#include <QDir>
#include <QFileDialog>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CustomerCommands::CustomerCommands(const ConsoleContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window), m_deeds(new CustomerDeeds(context, context.notices, this))
{}

void CustomerCommands::addTo(ActionRegistry &actions)
{
    addPersonal(actions);
    addGeneral(actions);
}

void CustomerCommands::addPersonal(ActionRegistry &actions)
{
    const auto add = [&](const char *id, const QString &text, const QString &icon, const QString &key,
                         std::function<void(CustomerId)> act) {
        actions.add({QLatin1String(id), ActionGroup::Customer, text, icon, QKeySequence(key)},
                    [this, act = std::move(act)] {
                        if (const CustomerId customer = subject())
                            return act(customer);
                        m_context.notices.say(tr("Open a conversation or choose a customer first."));
                    });
    };
    add("link", tr("Merge or link the customer …"), u"link"_s, u"M"_s, [this](CustomerId id) { link(id); });
    add("split", tr("Take identities off the customer …"), u"split"_s, u"Shift+M"_s,
        [this](CustomerId id) { split(id); });
    add("claim", tr("Add an address, phone or handle to the customer …"), u"plus"_s, {},
        [this](CustomerId id) { claim(id); });
    add("consent", tr("Write down whether the customer may be written to …"), u"mark-logged"_s, {},
        [this](CustomerId id) { consent(id); });
    add("save-person", tr("Save everything held on this person …"), u"export"_s, {},
        [this](CustomerId id) { savePerson(id); });
    add("erase-person", tr("Erase this person …"), u"erase"_s, {}, [this](CustomerId id) { erase(id); });
}

void CustomerCommands::addGeneral(ActionRegistry &actions)
{
    actions.add({u"duplicates"_s, ActionGroup::Customer, tr("Possible duplicates …"), u"link"_s, {}},
                [this] { reviewDuplicates(); });
    actions.add({u"import-contacts"_s, ActionGroup::Program, tr("Import contacts …"), u"import"_s, {}},
                [this] { importContacts(); });
    actions.add({u"export-contacts"_s, ActionGroup::Program, tr("Export contacts …"), u"export"_s, {}},
                [this] { exportContacts(subject()); });
}

void CustomerCommands::addSubject(std::function<CustomerId()> subject)
{
    m_subjects.prepend(std::move(subject));
}

CustomerId CustomerCommands::subject() const
{
    for (const auto &each : m_subjects) {
        if (const CustomerId customer = each())
            return customer;
    }
    return {};
}

template <class Dialog>
Dialog *CustomerCommands::opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    static_cast<QDialog *>(dialog)->open();
    return dialog;
}

LinkDialog *CustomerCommands::link(CustomerId customer, CustomerId other, const QList<Evidence> &evidence)
{
    LinkDialog *dialog = opened(new LinkDialog(m_context, *m_deeds, customer, m_window));
    if (other)
        dialog->suggest(other, evidence);
    return dialog;
}

SplitDialog *CustomerCommands::split(CustomerId customer, IdentityId identity)
{
    SplitDialog *dialog = opened(new SplitDialog(m_context, *m_deeds, customer, m_window));
    if (identity)
        dialog->choose(identity);
    return dialog;
}

ClaimDialog *CustomerCommands::claim(CustomerId customer)
{
    ClaimDialog *dialog = opened(new ClaimDialog(m_context, customer, m_window));
    connect(dialog, &ClaimDialog::claimed, this, [this](const Identity &identity) {
        m_context.notices.say(tr("%1 added.").arg(Words::isolated(EvidenceWords::handleOf(identity))));
    });
    connect(dialog, &ClaimDialog::comparisonAsked, this, [this, customer](CustomerId other) { link(customer, other); });
    return dialog;
}

ConsentDialog *CustomerCommands::consent(CustomerId customer)
{
    ConsentDialog *dialog = opened(new ConsentDialog(m_context, customer, m_window));
    connect(dialog, &ConsentDialog::kept, this, &CustomerCommands::onConsent);
    return dialog;
}

void CustomerCommands::onConsent(const Consent &consent, const Consent &undo)
{
    m_context.notices.say({Tone::Good, CustomerWords::consent(consent), tr("Undo"),
                           [this, undo] {
                               whenDone(m_context.customers.setConsent(undo), this, [this](const Result<void> &done) {
                                   if (!done)
                                       return m_context.notices.fail(done.error());
                                   m_context.notices.say(tr("Taken back: what they said before counts again."));
                               });
                           },
                           20s});
}

EraseDialog *CustomerCommands::erase(CustomerId customer)
{
    return opened(new EraseDialog(m_context, *m_deeds, customer, m_window));
}

void CustomerCommands::savePerson(CustomerId customer)
{
    auto *dialog = new QFileDialog(m_window, tr("Save everything held on this person"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString page = tr("A page to read (*.html)");
    const QString data = tr("Data for programs (*.json)");
    dialog->setNameFilters({page, data});
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, data](const QString &filter) {
        dialog->setDefaultSuffix(filter == data ? u"json"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, customer](const QString &path) { savePersonTo(customer, path); });
    dialog->open();
}

void CustomerCommands::savePersonTo(CustomerId customer, const QString &path)
{
    whenDone(m_context.customers.savePersonFile(customer, path), this, [this, path](const Result<void> &done) {
        if (!done)
            return m_context.notices.say({Tone::Bad, CustomerTroubles::writing(done.error()), {}, {}, 0s});
        m_context.notices.say({Tone::Good,
                               tr("Everything held on this person is in %1. Keep it as you would keep their letters.")
                                   .arg(Words::isolated(QDir::toNativeSeparators(path))),
                               {},
                               {},
                               20s});
    });
}

ExportDialog *CustomerCommands::exportContacts(CustomerId customer)
{
    ExportDialog *dialog = opened(new ExportDialog(m_context, customer, m_window));
    connect(dialog, &ExportDialog::written, this, [this](qint64 count, const QString &path) {
        m_context.notices.say({Tone::Good,
                               tr("%n customer(s) written to %1.", nullptr, static_cast<int>(count))
                                   .arg(Words::isolated(QDir::toNativeSeparators(path))),
                               {},
                               {},
                               20s});
    });
    return dialog;
}

ContactImportDialog *CustomerCommands::importContacts()
{
    return opened(new ContactImportDialog(m_context, *m_deeds, m_window));
}

DuplicatesDialog *CustomerCommands::reviewDuplicates()
{
    return opened(new DuplicatesDialog(m_context, m_window));
}

// The suggestion names only one of the two.
void CustomerCommands::refuse(const Suggestion &pair)
{
    whenDone(m_context.customers.sheet(pair.customer), this, [this, pair](const Result<CustomerSheet> &sheet) {
        if (!sheet)
            return m_context.notices.say({Tone::Bad, CustomerTroubles::refuse(sheet.error()), {}, {}, 0s});
        Customer other;
        other.id = pair.other;
        other.name = pair.otherName;
        whenDone(m_deeds->refuse(sheet->customer, other, pair.evidence), this,
                 [this](const Result<CustomerDeedId> &done) {
                     if (!done)
                         m_context.notices.say({Tone::Bad, CustomerTroubles::refuse(done.error()), {}, {}, 0s});
                 });
    });
}

void CustomerCommands::serve(CustomerPages &pages)
{
    addSubject([&pages] { return pages.current(); });
    connect(&pages, &CustomerPages::splitAsked, this, &CustomerCommands::split);
    connect(&pages, &CustomerPages::refuseAsked, this, &CustomerCommands::refuse);
    connect(&pages, &CustomerPages::compareAsked, this,
            [this](const Suggestion &pair) { link(pair.customer, pair.other, pair.evidence); });
}

void CustomerCommands::undo(CustomerDeedId deed)
{
    m_deeds->undo(deed);
}

}
