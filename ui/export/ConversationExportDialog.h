// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ExportData.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace firstmile
{

class DialogFoot;
class RedactionForm;

/// Asks what of the conversations is to be exported, in which form, and what is to be taken out of it.
class ConversationExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `scopes`: what can be exported from here, the nearest first. `paper`: it is to be printed.
    ConversationExportDialog(const ConsoleContext &context, QList<ExportScope> scopes, bool paper,
                             QWidget *parent = nullptr);

    const ExportScope &scope() const;
    ExportRequest request() const; ///< without a path
    void setForm(ExportForm form);
    void choosePath(const QString &path); ///< as if it had been chosen in the file dialog
    RedactionForm &redaction() { return *m_redaction; }
    QString amount() const;
    QString complaint() const;

Q_SIGNALS:
    void exportAsked(const firstmile::ExportScope &scope, const firstmile::ExportRequest &request);

private:
    void addForms();
    void addChoices(QFormLayout &form);
    void addSeal(QFormLayout &form);
    void arrange();
    void refresh();
    void readAmount();
    void goOn();
    void askPath();
    QString suggestedName() const;
    ExportForm form() const;

    const ConsoleContext &m_context;
    QList<ExportScope> m_scopes;
    bool m_paper;
    QComboBox *m_scope;
    QComboBox *m_form;
    QLabel *m_about;
    QLabel *m_amount;
    QCheckBox *m_notes;
    QCheckBox *m_files;
    QCheckBox *m_internals;
    QCheckBox *m_profiles;
    RedactionForm *m_redaction;
    QWidget *m_seal;
    QCheckBox *m_sign;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    DialogFoot *m_foot;
    QTimer m_amountDelay;
    int m_asked = 0; ///< the newest question for the amount; answers to earlier ones are stale
};

}
