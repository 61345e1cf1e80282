// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/metrics/Measures.h"
#include "core/review/bundle/BundleReader.h"
#include "core/review/fill/BundleFill.h"
#include "core/review/fill/FillFeed.h"
#include "core/store/Database.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace firstmile
{

/// The composition root of a review: a bundle, filled into a workspace in memory, and what reads it. Nothing is polled,
/// sent, locked, backed up or kept; no secret is read and no network is touched.
class ReviewWorkspace : public QObject
{
    Q_OBJECT

public:
    explicit ReviewWorkspace(QString file, QObject *parent = nullptr);
    ~ReviewWorkspace() override;

    /// Opens the bundle and fills what a first screen shows; the rest follows by itself, told by
    /// Database::committed() and filledChanged(). The errors of BundleReader::open(); after Unauthorised it can be
    /// called again with another passphrase.
    Async<void> open(const QString &passphrase = {});

    const QString &file() const { return m_file; }
    const QString &passphrase() const { return m_passphrase; } ///< that opened it
    Database &database() { return m_database; }
    Measures &measures() { return m_measures; }
    const Clock &clock() const { return m_clock; } ///< stands at manifest().asOf

    // Once it is open:
    const BundleManifest &manifest() const { return m_manifest; }
    const QJsonObject &exportedMeasures() const { return m_exportedMeasures; }
    const QList<QByteArray> &reviews() const { return m_reviews; } ///< the review files in it
    bool isEncrypted() const { return m_encrypted; }

    double filled() const { return m_filled; }                        ///< 0 to 1
    bool isFilled() const { return m_filled >= 1.0; }                 ///< or as far as the bundle can be read
    const std::optional<Error> &trouble() const { return m_trouble; } ///< why not all of it could be filled
    const BundleSeal &seal() const { return m_seal; } ///< Unchecked until sealChanged(), which follows the filling

    /// NotFound: it is not in the export; Malformed: its bytes are not those that were exported.
    Async<QByteArray> attachment(MessageId message, AttachmentId attachment);
    Async<QByteArray> entry(const QString &name); ///< as the manifest names it; NotFound: it has none
    Async<QString> html(MessageId message);       ///< the formatted text, sanitised when it was exported; empty: none

    /// The same for an export out of the review (ExportTools): wait, on the store's background reader alone.
    Result<QByteArray> attachmentNow(MessageId message, AttachmentId attachment);
    QString htmlNow(MessageId message);

Q_SIGNALS:
    void filledChanged(double share);
    void sealChanged();
    void failed(const firstmile::Error &error); ///< a later part cannot be read; what is there stays

private:
    struct Opened;

    static Result<Opened> openNow(const QString &file, const QString &passphrase);
    void begin(const Result<Opened> &opened, const QString &passphrase, const std::shared_ptr<Promise<void>> &promise);
    void fillFirst(const std::shared_ptr<Promise<void>> &promise, const std::optional<FillPiece> &piece);
    void readNext();
    void takePiece(const Result<std::optional<FillPiece>> &piece);
    void writeNext();
    void written(const Result<void> &result);
    void letReadersIn();
    void endFilling(const std::optional<Error> &error);
    void tellFilled(double share);
    void verify();
    Result<BundleSeal> verifyWith(const BundleReader &bundle) const;
    Result<BundleSeal> verifyBeside() const;

    template <class T, class F>
    Async<T> onReader(F f, int priority = 0);

    QString m_file;
    QString m_passphrase;
    std::atomic_bool m_ends = false;
    StandingClock m_clock;
    Database m_database;
    std::optional<Async<void>> m_databaseOpened;
    Measures m_measures;
    BundleManifest m_manifest;
    QJsonObject m_exportedMeasures;
    QList<QByteArray> m_reviews;
    bool m_encrypted = false;
    BundleSeal m_seal;
    double m_filled = 0;
    std::optional<Error> m_trouble;

    std::shared_ptr<const BundleReader> m_bundle; ///< used on m_reader alone
    std::shared_ptr<FillFeed> m_feed;             ///< the same
    std::shared_ptr<BundleFill> m_fill;           ///< used on the store's writer alone
    QList<FillPiece> m_pieces;                    ///< read and not yet written
    bool m_reading = false;
    bool m_writing = false;
    bool m_allRead = false;
    bool m_ended = false;
    QThreadPool m_verifier;
    QThreadPool m_reader; ///< one thread: a bundle is not to be read by two
};

}
