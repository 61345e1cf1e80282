// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/composer/FileLimits.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace firstmile
{

class FileCard;

/// The files that go along with a reply: a card each, and what is wrong with them all together.
class FileStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FileStrip(QWidget *parent = nullptr);

    void show(const QList<OutgoingFile> &files, const FileLimits &limits);
    using QWidget::show;
    void add(const QList<QUrl> &files); ///< of this machine; read in another thread
    void add(const QImage &picture);
    void choose(); ///< asks for files
    const QList<OutgoingFile> &files() const { return m_files; }
    bool isFine() const; ///< all of them can go along
    QString trouble() const;

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void take(const Result<OutgoingFile> &file);
    void rebuild();
    void addCard(qsizetype index);
    void shrink(qsizetype index);
    void showTroubles();

    QList<OutgoingFile> m_files;
    FileLimits m_limits;
    QList<FileCard *> m_cards;
    QVBoxLayout *m_column;
    QLabel *m_trouble;
    quint64 m_shown = 0; ///< grows when other files take their place: what was read for those before is dropped
};

}
