// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ConversationExportDialog.h"

#include "core/base/Clock.h"
#include "ui/ConsoleData.h"
#include "ui/export/ExportWords.h"
#include "ui/export/RedactionForm.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimeZone>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int shortestPassphrase = 8;

}

ConversationExportDialog::ConversationExportDialog(const ConsoleContext &context, QList<ExportScope> scopes, bool paper,
                                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_scopes(std::move(scopes))
    , m_paper(paper)
    , m_scope(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_amount(new QLabel(this))
    , m_redaction(new RedactionForm(this))
    , m_seal(new QWidget(this))
    , m_foot(new DialogFoot(paper ? tr("Choose a printer …") : tr("Choose a file …"), tr("Cancel"), this))
{
    setWindowTitle(paper ? tr("Print conversations") : tr("Export conversations"));
    setMinimumWidth(560);
    addForms();
    arrange();
    m_amountDelay.setSingleShot(true);
    m_amountDelay.setInterval(150ms);
    connect(&m_amountDelay, &QTimer::timeout, this, &ConversationExportDialog::readAmount);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ConversationExportDialog::refresh);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ConversationExportDialog::refresh);
    connect(m_redaction, &RedactionForm::changed, this, &ConversationExportDialog::refresh);
    connect(&m_foot->act(), &QPushButton::clicked, this, &ConversationExportDialog::goOn);
    refresh();
}

void ConversationExportDialog::addForms()
{
    m_scope->setAccessibleName(tr("What"));
    for (const ExportScope &scope : std::as_const(m_scopes))
        m_scope->addItem(scope.title);
    m_form->setAccessibleName(tr("As"));
    for (const auto form : {ExportForm::Bundle, ExportForm::Pdf, ExportForm::Html, ExportForm::CsvConversations,
                            ExportForm::CsvMessages, ExportForm::Json, ExportForm::Mbox, ExportForm::Eml})
        m_form->addItem(ExportWords::form(form), static_cast<int>(form));
    if (m_paper)
        setForm(ExportForm::Pdf);
    for (QLabel *label : {m_about, m_amount}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setType(label, Type::Caption, true);
    }
}

void ConversationExportDialog::addChoices(QFormLayout &form)
{
    const auto box = [&](const QString &text, bool on) {
        auto *made = new QCheckBox(text, this);
        made->setChecked(on);
        connect(made, &QCheckBox::toggled, this, &ConversationExportDialog::refresh);
        return made;
    };
    m_files = box(tr("Attached files"), true);
    m_notes = box(tr("Internal notes"), false);
    m_internals = box(tr("Who of us wrote, teams, tags and labels"), true);
    m_profiles = box(tr("What is known of customers"), true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::around);
    grid->setVerticalSpacing(space::half);
    grid->addWidget(m_files, 0, 0);
    grid->addWidget(m_notes, 0, 1);
    grid->addWidget(m_internals, 1, 0);
    grid->addWidget(m_profiles, 1, 1);
    form.addRow(tr("With"), grid);
    form.addRow(tr("Take out"), m_redaction);
}

void ConversationExportDialog::addSeal(QFormLayout &form)
{
    m_sign = new QCheckBox(tr("Sign it, so that others see that it is from here and unchanged"), m_seal);
    m_sign->setEnabled(m_context.exports->canSign());
    m_passphrase = new QLineEdit(m_seal);
    m_again = new QLineEdit(m_seal);
    for (QLineEdit *field : {m_passphrase, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &ConversationExportDialog::refresh);
    }
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase, if it shall be locked"));
    m_again->setAccessibleName(tr("Passphrase again"));
    m_again->setPlaceholderText(tr("Passphrase again"));
    auto *phrases = new QHBoxLayout;
    phrases->setSpacing(space::inside);
    phrases->addWidget(m_passphrase);
    phrases->addWidget(m_again);
    auto *column = new QVBoxLayout(m_seal);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_sign);
    column->addLayout(phrases);
    form.addRow(tr("Seal"), m_seal);
}

void ConversationExportDialog::arrange()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::between);
    form->addRow(tr("What"), m_scope);
    form->addRow({}, m_amount);
    if (m_paper)
        m_form->hide();
    else {
        form->addRow(tr("As"), m_form);
        form->addRow({}, m_about);
    }
    m_about->setVisible(!m_paper);
    addChoices(*form);
    addSeal(*form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::around);
    column->addLayout(form);
    column->addWidget(m_foot);
}

ExportForm ConversationExportDialog::form() const
{
    return static_cast<ExportForm>(m_form->currentData().toInt());
}

void ConversationExportDialog::setForm(ExportForm form)
{
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(form)));
}

const ExportScope &ConversationExportDialog::scope() const
{
    return m_scopes.at(m_scope->currentIndex());
}

ExportRequest ConversationExportDialog::request() const
{
    ExportRequest request;
    request.form = form();
    request.title = scope().title;
    request.agent = m_context.data.agent();
    request.choice = {m_notes->isChecked(), m_files->isChecked(), m_internals->isChecked(), m_profiles->isChecked()};
    request.redaction = m_redaction->rules();
    if (request.form == ExportForm::Bundle) {
        request.passphrase = m_passphrase->text();
        request.sign = m_sign->isChecked();
    }
    request.language = QLocale().name();
    request.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return request;
}

QString ConversationExportDialog::amount() const
{
    return m_amount->text();
}

QString ConversationExportDialog::complaint() const
{
    return m_foot->complaint();
}

void ConversationExportDialog::refresh()
{
    const bool bundle = form() == ExportForm::Bundle && !m_paper;
    m_about->setText(ExportWords::about(form()));
    static_cast<QFormLayout *>(static_cast<QVBoxLayout *>(layout())->itemAt(0)->layout())
        ->setRowVisible(m_seal, bundle);
    m_profiles->setEnabled(bundle || form() == ExportForm::Json);
    QString complaint;
    if (bundle && m_passphrase->text() != m_again->text())
        complaint = tr("The two passphrases differ.");
    else if (bundle && !m_passphrase->text().isEmpty() && m_passphrase->text().size() < shortestPassphrase)
        complaint = tr("A passphrase has at least %n characters.", nullptr, shortestPassphrase);
    m_foot->complain(complaint);
    m_foot->act().setEnabled(complaint.isEmpty());
    m_amountDelay.start();
}

void ConversationExportDialog::readAmount()
{
    const int asked = ++m_asked;
    whenDone(m_context.exports->preview(scope(), request()), this, [this, asked](const Result<ExportSummary> &amount) {
        if (asked != m_asked)
            return;
        m_amount->setText(amount ? ExportWords::amount(*amount) : ExportWords::failed(amount.error()));
    });
}

void ConversationExportDialog::goOn()
{
    if (m_paper)
        return choosePath({});
    askPath();
}

QString ConversationExportDialog::suggestedName() const
{
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = scope().title.left(60);
    name.replace(unsafe, u"-"_s);
    name = name.trimmed() + u'-' + toDateTime(m_context.clock.now()).toLocalTime().date().toString(Qt::ISODate);
    const QString suffix = suffixOf(form());
    return suffix.isEmpty() ? name : name + u'.' + suffix;
}

void ConversationExportDialog::askPath()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(form()));
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ConversationExportDialog::choosePath);
    dialog->open();
}

void ConversationExportDialog::choosePath(const QString &path)
{
    ExportRequest asked = request();
    asked.path = path;
    Q_EMIT exportAsked(scope(), asked);
    accept();
}

}
