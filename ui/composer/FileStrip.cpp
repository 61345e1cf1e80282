// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/FileStrip.h"

#include "core/reply/ReplyRequest.h"
#include "ui/composer/FileCard.h"
#include "ui/composer/PictureShrink.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

FileStrip::FileStrip(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_trouble(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::half);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    setType(m_trouble, Type::Caption);
    m_column->addWidget(m_trouble);
    setAccessibleName(tr("Files that go along"));
    rebuild();
}

void FileStrip::show(const QList<OutgoingFile> &files, const FileLimits &limits)
{
    m_limits = limits;
    if (files == m_files)
        return showTroubles();
    m_files = files;
    ++m_shown;
    rebuild();
}

void FileStrip::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QList<QUrl> files;
        for (const QString &path : paths)
            files.append(QUrl::fromLocalFile(path));
        add(files);
    });
    dialog->open();
}

void FileStrip::add(const QList<QUrl> &files)
{
    for (const QUrl &file : files) {
        whenDone(readOutgoingFile(file.toLocalFile()), this, [this, asked = m_shown](const Result<OutgoingFile> &read) {
            if (asked == m_shown)
                take(read);
        });
    }
}

void FileStrip::add(const QImage &picture)
{
    whenDone(outgoingPicture(picture), this, [this, asked = m_shown](const Result<OutgoingFile> &made) {
        if (asked == m_shown)
            take(made);
    });
}

void FileStrip::take(const Result<OutgoingFile> &file)
{
    if (!file) {
        Q_EMIT failed(file.error().kind == ErrorKind::Rejected
                          ? tr("The file is too large: %1 at most.").arg(Words::fileSize(mostFileBytes))
                          : Words::problem(file.error()));
        return;
    }
    m_files.append(*file);
    addCard(m_files.size() - 1);
    showTroubles();
    Q_EMIT changed();
}

void FileStrip::rebuild()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (qsizetype i = 0; i < m_files.size(); ++i)
        addCard(i);
    showTroubles();
}

void FileStrip::addCard(qsizetype index)
{
    auto *card = new FileCard(m_files[index], this);
    m_cards.append(card);
    m_column->insertWidget(static_cast<int>(index), card);
    connect(card, &FileCard::removeChosen, this, [this, card] {
        m_files.removeAt(m_cards.indexOf(card));
        m_cards.removeOne(card);
        card->hide();
        card->deleteLater(); // it is its own button that was pressed
        showTroubles();
        Q_EMIT changed();
    });
    connect(card, &FileCard::described, this, [this, card](const QString &description) {
        m_files[m_cards.indexOf(card)].description = description;
        showTroubles();
        Q_EMIT changed();
    });
    connect(card, &FileCard::shrinkChosen, this, [this, card] { shrink(m_cards.indexOf(card)); });
}

void FileStrip::shrink(qsizetype index)
{
    FileCard *card = m_cards[index];
    card->setBusy(true);
    const qint64 most = m_limits.pictureBytes > 0 ? std::min(m_limits.pictureBytes, mostFileBytes) : mostFileBytes;
    whenDone(shrinkPicture(m_files[index], most), card, [this, card](const Result<OutgoingFile> &smaller) {
        card->setBusy(false);
        if (!smaller)
            return Q_EMIT failed(tr("The picture could not be made smaller."));
        OutgoingFile &file = m_files[m_cards.indexOf(card)];
        const QString description = file.description; // that was written meanwhile
        file = *smaller;
        file.description = description;
        card->show(file);
        showTroubles();
        Q_EMIT changed();
    });
}

bool FileStrip::isFine() const
{
    return filesTrouble(m_files, m_limits).isEmpty() &&
           std::all_of(m_files.begin(), m_files.end(),
                       [this](const OutgoingFile &file) { return fileTrouble(file, m_limits).isEmpty(); });
}

QString FileStrip::trouble() const
{
    return m_trouble->text();
}

void FileStrip::showTroubles()
{
    for (qsizetype i = 0; i < m_files.size(); ++i)
        m_cards[i]->complain(fileTrouble(m_files[i], m_limits),
                             isPicture(m_files[i].type) && isTooLarge(m_files[i], m_limits));
    m_trouble->setText(filesTrouble(m_files, m_limits));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, Tokens::of(this).failed);
    m_trouble->setPalette(inks);
    setVisible(!m_files.isEmpty());
}

}
