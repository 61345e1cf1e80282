// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <functional>

namespace firstmile
{

class ActionRegistry;
class ClaimDialog;
class ContactImportDialog;
class CustomerDeeds;
class CustomerPages;
class DuplicatesDialog;
class EraseDialog;
class ExportDialog;
class LinkDialog;
class SplitDialog;
class ConsentDialog;

/// What can be done about a customer: the one of the page that is shown, else the one of the open conversation. Each
/// opens a dialog of its own, and says in the quiet bar what was done.
class CustomerCommands : public QObject
{
    Q_OBJECT

public:
    CustomerCommands(const ConsoleContext &context, QWidget *window);

    /// Registers "link", "split", "claim", "consent", "save-person", "erase-person", "export-contacts",
    /// "import-contacts" and "duplicates".
    void addTo(ActionRegistry &actions);

    /// Who is meant: asked again whenever something is to be done. The first of them who knows somebody counts, and who
    /// was added last is asked first.
    void addSubject(std::function<CustomerId()> subject);
    CustomerId subject() const;

    LinkDialog *link(CustomerId customer, CustomerId other = {}, const QList<Evidence> &evidence = {});
    SplitDialog *split(CustomerId customer, IdentityId identity = {});
    ClaimDialog *claim(CustomerId customer);
    ConsentDialog *consent(CustomerId customer);
    EraseDialog *erase(CustomerId customer);
    void savePerson(CustomerId customer);
    void savePersonTo(CustomerId customer, const QString &path); ///< .json, else HTML
    ExportDialog *exportContacts(CustomerId customer);
    ContactImportDialog *importContacts();
    DuplicatesDialog *reviewDuplicates();
    void refuse(const Suggestion &pair);
    void undo(CustomerDeedId deed);
    void serve(CustomerPages &pages); ///< what is asked for there is done; whom they show is meant

private:
    void addPersonal(ActionRegistry &actions);
    void addGeneral(ActionRegistry &actions);
    template <class Dialog>
    Dialog *opened(Dialog *dialog);
    void onConsent(const Consent &consent, const Consent &undo);

    const ConsoleContext &m_context;
    QWidget *m_window;
    CustomerDeeds *m_deeds;
    QList<std::function<CustomerId()>> m_subjects;
};

}
